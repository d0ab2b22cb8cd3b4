"""The page: one file, in which no text of a case becomes markup; what it shows, and in what order.

How it looks and what axe-core says of it is for scripts/check_pages.py, in a real browser.
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given, settings

from complaintcode.errors import MissingExtra
from complaintcode.findings import Outcome
from complaintcode.reporting import page
from complaintcode.reporting.wording import shown
from tests.reporting.made import AS_OF, NASTY, UNKNOWN, checked, nasty, printed

if TYPE_CHECKING:
    from complaintcode.reporting.printing import Checked

CSS = (Path(page.__file__).parent / "templates/page.css").read_text("utf-8")


class Read(HTMLParser):
    """The tags of a page with their attributes, and its texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: Any) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attributes: Any) -> None:
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        if "style" not in self.open and data.strip():
            self.texts.append(data)

    def all(self, name: str) -> list[str]:
        """The values of an attribute, wherever it stands."""
        return [str(found[name]) for _, found in self.tags if name in found]


def test_it_is_whole_and_asks_for_nothing_else() -> None:
    text = printed("html", UNKNOWN, checked("open-case"), many=True)
    read = Read(text)
    assert read.open == []
    tags = {tag for tag, _ in read.tags}
    assert not tags & {"script", "link", "img", "iframe", "form"}
    assert read.all("src") == []
    assert all(one.startswith("#") for one in read.all("href"))
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_every_reference_inside_the_page_leads_somewhere_and_no_id_is_given_twice() -> None:
    text = printed("html", UNKNOWN, checked("open-case"), checked("extended"), many=True)
    read = Read(text)
    ids = read.all("id")
    assert len(set(ids)) == len(ids)
    patterns = [one[len("url(#") : -1] for one in read.all("fill") if one.startswith("url(")]
    assert patterns
    wanted = [*(one[1:] for one in read.all("href")), *read.all("aria-labelledby"), *patterns]
    assert set(wanted) <= set(ids)


def test_headings_go_down_by_one() -> None:
    read = Read(printed("html", nasty("x"), UNKNOWN, many=True, everything=True))
    levels = [int(tag[1]) for tag, _ in read.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_one_case_has_no_overview_and_several_have_one_that_leads_to_each() -> None:
    one = printed("html", UNKNOWN)
    assert "All cases" not in one
    assert "<title>HC-0815: not met</title>" in one
    several = printed("html", UNKNOWN, checked("extended"), many=True)
    assert "<title>2 cases: 1 not met, 1 met</title>" in several
    assert several.index("All cases") < several.index("<article")
    assert several.count('<th scope="row"><a href="#case-') == 2
    none = printed("html", many=True)
    assert "0 cases: none could be read." in none
    assert "<table" not in none


def test_the_worst_case_comes_first_and_the_landlord_is_named_where_it_is_one() -> None:
    def of(name: str, landlord: str | None) -> Checked:
        case = checked(name)
        complaint = attrs.evolve(case.complaint, landlord=landlord)  # type: ignore[misc]  # attrs
        return case._replace(complaint=complaint)

    kept, late = of("extended", "Larkmead & Co"), of("answered-late", "Larkmead & Co")
    text = printed("html", kept, late, many=True)
    for part in text.split("</table>"):
        assert part.index(late.report.reference or "") < part.index(kept.report.reference or "")
    assert "<caption>Every case, the worst first</caption>" in text
    assert "<h1>Larkmead &amp; Co: complaints</h1>" in text
    several = printed("html", kept, of("answered-late", "Tarn Valley"), many=True)
    assert "<h1>Complaints</h1>" in several
    assert "<h1>Complaints</h1>" in printed("html", of("extended", None), many=True)
    assert "<h1>Complaints</h1>" in printed("html", many=True)


def test_what_is_not_met_comes_first_with_what_to_do() -> None:
    text = printed("html", checked("answered-late"))
    assert text.index("6.3</strong> stage 1 answer 3 working days late") < text.index("6.2</str")
    assert "<strong>What to do:</strong> Send the answer now" in text
    assert "1 kept, 1 not kept, 0 to review, 24 not assessed." in text


def test_what_a_person_decided_notes_and_what_is_not_assessed_are_shown() -> None:
    text = printed("html", nasty("it"), everything=True)
    assert "<li>judged met by it on Thursday 2 January 2025: it</li>" in text
    assert "<li>ignored: it</li>" in text
    assert "<li>a rule of ours broke: it</li>" in text
    assert "<h3>Not assessed</h3>" in text
    assert "<h3>Not assessed</h3>" not in printed("html", nasty("it"))
    assert "<strong>Notes</strong>" in text
    assert "<strong>Notes</strong>" not in printed("html", checked("answered-late"))


def test_quotations_are_shown_unless_redacted() -> None:
    assert "<blockquote>it</blockquote>" in printed("html", nasty("it"))
    assert "<blockquote>" not in printed("html", nasty("it"), redact=True)


def test_a_case_without_findings_says_so() -> None:
    report = attrs.evolve(UNKNOWN.report, findings=(), outcome=Outcome.NOT_APPLICABLE)
    text = printed("html", UNKNOWN._replace(report=report))
    assert "There is nothing to say of it." in text


def test_the_picture_is_named_and_told_in_words() -> None:
    read = Read(printed("html", UNKNOWN))
    (picture,) = (found for tag, found in read.tags if tag == "svg" and "role" in found)
    assert picture["role"] == "img"
    assert str(picture["aria-label"]).startswith("Timeline of HC-0815")
    assert "Stage 1: answered Tuesday 24 September 2024" in read.texts
    legend = [found for tag, found in read.tags if tag == "svg" and "role" not in found]
    assert legend
    assert {found["aria-hidden"] for found in legend} == {"true"}


def test_the_legend_explains_what_is_drawn_and_nothing_else() -> None:
    assert "</svg>extension</li>" in printed("html", checked("extended"))
    assert "</svg>extension</li>" not in printed("html", checked("answered-late"))
    assert "</svg>late</li>" in printed("html", checked("answered-late"))


@settings(deadline=None, max_examples=60)
@given(NASTY)
def test_no_text_becomes_markup(text: str) -> None:
    read = Read(printed("html", nasty(text), everything=True))
    plain = Read(printed("html", nasty("x"), everything=True))
    assert [tag for tag, _ in read.tags] == [tag for tag, _ in plain.tags]
    assert f"Complaint {shown(text)}" in read.texts
    assert f"judged met by {shown(text)} on Thursday 2 January 2025: {shown(text)}" in read.texts
    named = [one for one in read.all("aria-label") if one.startswith("Timeline of ")]
    assert named[0] == f"Timeline of {shown(text)}"


def test_without_the_extra_it_says_which_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    page.environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtra, match=r"--format html needs the extra report: pip "):
        printed("html", UNKNOWN)


def test_a_name_in_a_page_is_the_same_on_every_page() -> None:
    assert page.anchor(UNKNOWN.report) == page.anchor(checked("unknown-dates", as_of=AS_OF).report)
    assert page.anchor(UNKNOWN.report) != page.anchor(checked("extended").report)


def test_printed_nothing_stays_closed_and_the_heads_of_tables_stay_with_their_rows() -> None:
    rules = CSS[CSS.index("@media print") :]
    assert "details::details-content { content-visibility: visible; }" in rules
    assert "h2, h3, caption, thead, thead tr { break-after: avoid; }" in rules
    assert "thead { display: table-header-group; }" in rules


# --- contrast, where texts and lines stand on coloured ground (WCAG 2.2, 1.4.3 and 1.4.11)

GROUNDS = ("page", "card", "weekend", "holiday")
TEXTS = ("text", "quiet", "not-met", "needs-review", "not-yet-due", "met", "link")
SCHEMES = [
    dict(re.findall(r"--([\w-]+): (#\w{6})", block))
    for block in re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
]


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_wcag_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_colour_can_be_told_from_its_ground(scheme: dict[str, str], ground: str) -> None:
    for name in TEXTS:
        assert contrast(scheme[name], scheme[ground]) >= 4.5
    assert contrast(scheme["limit"], scheme[ground]) >= 3
    assert contrast(scheme["not-met"], scheme["stripe"]) >= 3


@pytest.mark.parametrize("kind", ["weekend", "holiday"])
def test_days_off_have_a_mark_beside_their_shade(kind: str) -> None:
    """The shades are too faint to be told from the page by everybody; the marks are not."""
    assert re.search(rf"\.{kind}-mark[^}}]*fill: var\(--quiet\)", CSS)
    text = printed("html", checked("answered-late"))
    assert f'<rect class="{kind}-mark"' in text
