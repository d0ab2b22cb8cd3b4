"""Charts as SVG in the tree of an HTML page, without script.

What lies across is told in percent of the width and what stands upright in pixels, as in the
timeline of a case: a picture takes the room that there is, and its letters keep their size. Parts
differ by colour and by pattern; all is said in words, and its figures are in a table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from complaintcode.reporting.wording import cut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from complaintcode.portfolios.page import Bar, Chart, Charts

STYLE = """
:root { --kept: #3568a8; --broken: #b42318; --open: #535b65; }
@media screen and (prefers-color-scheme: dark) {
  :root { --kept: #7aa9de; --broken: #ff9389; --open: #aab2bc; } }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  gap: 2rem 3rem; margin: 1.5rem 0; }
figure { margin: 0; }
figcaption { font-weight: bold; margin-bottom: 0.5rem; }
.chart { display: block; overflow: visible; font-size: 12px; }
.chart text { fill: var(--text); font-variant-numeric: tabular-nums; }
.chart .small { font-size: 11px; }
.chart line { stroke: var(--line); }
.chart .limit { stroke: var(--text); stroke-width: 2; stroke-dasharray: 5 3; }
.chart .full { display: none; }
@media (min-width: 40rem) {
  .chart .full { display: inline; }
  .chart .short { display: none; } }
.kept, .kept-ink { fill: var(--kept); stroke: var(--kept); }
.broken-ink { fill: var(--broken); }
.open-ink { fill: var(--open); }
.ground { fill: var(--ground); }
.extended { fill: url(#pattern-extended); stroke: var(--kept); }
.broken { fill: url(#pattern-broken); stroke: var(--broken); }
.open { fill: url(#pattern-open); stroke: var(--open); }
.withheld { fill: none; stroke: var(--open); stroke-dasharray: 4 3; }
.patterns { position: absolute; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0;
  margin: 0.5rem 0; font-size: 0.875rem; }
.legend li { display: flex; align-items: baseline; }
.legend svg { flex: none; width: 1.75rem; height: 0.875rem; margin-right: 0.4rem;
  position: relative; top: 0.1rem; }
.figures { font-size: 0.875rem; margin: 0.5rem 0; }
@media print {
  .chart, .legend { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  figure { break-inside: avoid; } }
"""

_BAND, _NUMBER, _PLOT, _FOOT = 20, 16, 150, 38  # of columns: limit, numbers, plot, names below
_ROW, _BAR_FROM, _BAR = 38, 19, 12  # of rows: the whole, its bar from there on, so high
_GAP = 12  # percent of a column's room that are left free on either side of it
_LONGEST_NAME = 70  # characters beside what is said of the bar

# The patterns of parts: how each is turned, and the shapes on it; a pattern is 6 pixels square.
_PATTERNS = {
    "extended": ("rotate(45)", (("kept-ink", 6), ("ground", 2))),
    "broken": ("rotate(-45)", (("broken-ink", 6), ("ground", 2))),
    "open": ("rotate(0)", (("ground", 6), ("open-ink", 2))),
}


def patterns(parent: Element) -> None:
    """What the parts of charts are filled with, once on a page."""
    holder = SubElement(
        parent, "svg", {"class": "patterns", "width": "0", "height": "0", "aria-hidden": "true"}
    )
    for kind, (turned, shapes) in _PATTERNS.items():
        given = {"width": "6", "height": "6", "patternUnits": "userSpaceOnUse"}
        made = SubElement(
            holder, "pattern", {"id": f"pattern-{kind}", "patternTransform": turned, **given}
        )
        for ink, width in shapes:
            SubElement(made, "rect", {"class": ink, "width": str(width), "height": "6"})


def draw(parent: Element, charts: Charts, name: str, places: Mapping[str, str]) -> None:
    """Each chart as a figure with its caption, key and a link to its figures.

    ``name`` begins the names of what can be referred to; ``places`` has those of the report's parts
    by title.
    """
    holder = SubElement(parent, "div", {"class": "charts"})
    for at, chart in enumerate(charts.charts, start=1):
        if chart.bars:
            _figure(holder, chart, f"{name}-chart-{at}", places[chart.figures])
        else:
            SubElement(holder, "p").text = chart.says


def _figure(parent: Element, chart: Chart, name: str, place: str) -> None:
    figure = SubElement(parent, "figure", {"aria-labelledby": name})
    SubElement(figure, "figcaption", id=name).text = chart.title
    told = {"aria-labelledby": f"{name}-title", "aria-describedby": f"{name}-desc"}
    svg = SubElement(figure, "svg", {"class": "chart", "role": "img", "width": "100%", **told})
    SubElement(svg, "title", id=f"{name}-title").text = chart.title
    says = f"{chart.says} The same figures are in a table under {chart.figures}. {chart.note}"
    SubElement(svg, "desc", id=f"{name}-desc").text = says.strip()
    svg.set("height", str(_FORMS[chart.form](svg, chart)))
    _key(figure, chart)
    if chart.note:
        SubElement(figure, "p", {"class": "figures"}).text = chart.note
    link = SubElement(SubElement(figure, "p", {"class": "figures"}), "a", href=f"#{place}")
    link.text = f"The figures: {chart.figures}"


def _key(figure: Element, chart: Chart) -> None:
    """What each pattern stands for, of those that there are in the picture."""
    listing = SubElement(figure, "ul", {"class": "legend"})
    for at, part in enumerate(chart.parts):
        if any(bar.counts[at] for bar in chart.bars):
            item = SubElement(listing, "li")
            swatch = SubElement(item, "svg", {"aria-hidden": "true"})
            _rect(swatch, part.kind, ("1", "1"), ("26", "12"))
            SubElement(item, "span").text = part.name


# --- forms: each draws the bars and gives the height of the picture, in pixels


def _columns(svg: Element, chart: Chart) -> int:
    """Bars that stand side by side on a common scale, and a line at the limit."""
    room = 100 / len(chart.bars)
    foot = _BAND + _NUMBER + _PLOT
    highest = _largest(chart.bars)
    for at, bar in enumerate(chart.bars):
        top = float(foot)
        for kind, start, count in _stacked(chart, bar):
            top = foot - (start + count) * _PLOT / highest
            place = (_percent((at + _GAP / 100) * room), _pixels(top))
            size = (_percent(room * (100 - 2 * _GAP) / 100), _pixels(count * _PLOT / highest))
            _rect(svg, kind, place, size)
        middle, end = _percent((at + 0.5) * room), _percent((at + 1) * room)
        _text(svg, bar.says, middle, _pixels(top - 5), "middle", "small")
        _text(svg, bar.short, end, str(foot + 15), "middle", "small")
    _line(svg, "foot", ("0", str(foot)), ("100%", str(foot)))
    _text(svg, chart.axis, "0", str(foot + 33), "start", "small")
    if chart.limit:
        behind = chart.limit.behind * room
        _line(svg, "limit", (_percent(behind), str(_BAND - 14)), (_percent(behind), str(foot)))
        anchor = "end" if behind > 50 else "start"
        beside = _text(svg, chart.limit.says, _percent(behind), str(_BAND - 5), anchor)
        beside.set("dx", "-6" if behind > 50 else "6")
    return foot + _FOOT


def _rows(svg: Element, chart: Chart) -> int:
    """Bars below one another on a common scale."""
    longest = _largest(chart.bars)
    return _lying(svg, chart, lambda _: longest)


def _shares(svg: Element, chart: Chart) -> int:
    """Bars below one another that have the whole width each; none where a part is withheld."""
    return _lying(svg, chart, lambda bar: 0 if None in bar.counts else _known(bar))


def _lying(svg: Element, chart: Chart, whole: Callable[[Bar], int]) -> int:
    for at, bar in enumerate(chart.bars):
        top = at * _ROW
        _text(svg, cut(bar.name, _LONGEST_NAME), "0", str(top + 13), "start", "full")
        _text(svg, bar.short, "0", str(top + 13), "start", "short")
        _text(svg, bar.says, "100%", str(top + 13), "end")
        for kind, start, count in _stacked(chart, bar) if whole(bar) else ():
            place = (_percent(start * 100 / whole(bar)), str(top + _BAR_FROM))
            _rect(svg, kind, place, (_percent(count * 100 / whole(bar)), str(_BAR)))
        _line(svg, "foot", ("0", str(top + _BAR_FROM - 2)), ("0", str(top + _BAR_FROM + _BAR + 2)))
    return len(chart.bars) * _ROW


_FORMS = {"columns": _columns, "rows": _rows, "shares": _shares}


def _stacked(chart: Chart, bar: Bar) -> Iterator[tuple[str, int, int]]:
    """The parts of a bar that are known: how each is drawn, how many lie before it, how many."""
    start = 0
    for part, count in zip(chart.parts, bar.counts, strict=True):
        if count:
            yield part.kind, start, count
            start += count


def _known(bar: Bar) -> int:
    return sum(count or 0 for count in bar.counts)


def _largest(bars: Sequence[Bar]) -> int:
    """What the whole room stands for."""
    return max(map(_known, bars)) or 1


# --- marks


def _rect(parent: Element, kind: str, place: tuple[str, str], size: tuple[str, str]) -> None:
    given = dict(zip(("x", "y", "width", "height"), (*place, *size), strict=True))
    SubElement(parent, "rect", {"class": kind, **given})


def _line(parent: Element, kind: str, first: tuple[str, str], last: tuple[str, str]) -> None:
    given = dict(zip(("x1", "y1", "x2", "y2"), (*first, *last), strict=True))
    SubElement(parent, "line", {"class": kind, **given})


def _text(
    parent: Element, text: str, x: str, y: str, anchor: str = "start", kind: str = "label"
) -> Element:
    made = SubElement(parent, "text", {"class": kind, "x": x, "y": y, "text-anchor": anchor})
    made.text = text
    return made


def _percent(value: float) -> str:
    return f"{round(value, 2):g}%"


def _pixels(value: float) -> str:
    return f"{round(value, 1):g}"
