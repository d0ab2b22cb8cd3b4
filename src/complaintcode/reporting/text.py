"""Reports as text: for one case its findings, for many a line for each that is not met."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from complaintcode.clocks.wording import MONTHS, day, working_days
from complaintcode.findings import Outcome, rank
from complaintcode.reporting.printing import Format
from complaintcode.reporting.wording import (
    NO_BREAK,
    counted,
    decided,
    grave,
    in_all,
    notes,
    quotations,
    shown,
    strength,
    worst_first,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from complaintcode.falling_due import Due
    from complaintcode.findings import Finding, Report
    from complaintcode.reporting.printing import Checked, Totals
    from complaintcode.working_days import Day

WIDTH = 100
_QUOTE = 240  # characters of a letter that are quoted at most

_WORDS = {
    Outcome.MET: "MET",
    Outcome.NOT_MET: "NOT MET",
    Outcome.NEEDS_REVIEW: "TO REVIEW",
    Outcome.NOT_YET_DUE: "NOT YET DUE",
    Outcome.NOT_APPLICABLE: "NOT APPLICABLE",
}
_NO_MORE_TO_SAY = {Outcome.MET, Outcome.NOT_APPLICABLE}
_CHANGES_NOTHING = "beside it: nothing above changes"
# Bold red, yellow, blue, green and faint, in the numbers of ECMA-48.
_COLOURS = {
    Outcome.NOT_MET: "1;31",
    Outcome.NEEDS_REVIEW: "33",
    Outcome.NOT_YET_DUE: "34",
    Outcome.MET: "32",
    Outcome.NOT_APPLICABLE: "2",
}
_DATE = re.compile(r"([A-Z][a-z]+day) (\d+) ([A-Z][a-z]+) (\d{4})")
_MONTH = re.compile(r"(?<=\d )([A-Z][a-z]+)")


class Text(Format):
    """The text of one case; of several a line for each that is not met, and the totals."""

    def case(self, checked: Checked) -> str:
        """Its findings; among several a line, or nothing where it is met or does not apply."""
        asked = self.asked
        if asked.many:
            text = case_line(checked.report, colour=asked.colour)
        else:
            text = case_text(
                checked.report,
                everything=asked.everything,
                redact=asked.redact,
                advice=asked.everything,
                colour=asked.colour,
            )
        return f"{text}\n" if text else ""

    def end(self, totals: Totals) -> str:
        """Of several cases the totals."""
        return f"{in_all(totals.outcomes, totals.unread)}\n" if self.asked.many else ""


def case_text(
    report: Report,
    *,
    everything: bool = False,
    redact: bool = False,
    advice: bool = False,
    colour: bool = False,
) -> str:
    """The text of one case, or policy; ``everything``: also each provision that was not assessed.

    What letters say is quoted where a person has to judge it, unless ``redact``; with ``advice``
    it says what to do about what is not met. ``colour`` paints the outcomes for a terminal.
    """
    body = partial(_body, everything=everything, redact=redact, advice=advice, colour=colour)
    lines = [_heading(report, colour=colour), *body(report)]
    if report.also is not None:
        other = _by_other(report, report.also, colour=colour)
        lines += ["", f"{other}   {_CHANGES_NOTHING}"]
        lines += body(report.also)
    return "\n".join(lines)


def _body(
    report: Report, *, everything: bool, redact: bool, advice: bool, colour: bool
) -> list[str]:
    lines = []
    year = report.received.year if report.received else None
    alike = Counter((one.rule, one.headline) for one in report.findings)
    for findings in _together(report.findings):
        worst = findings[0]
        several = alike[worst.rule, worst.headline] > 1
        told = _finding(worst, year, place=_place(worst.about) if several else "")
        number = worst.provision
        lines += [told[0].replace(number, _painted(number, worst, colour=colour), 1), *told[1:]]
        if quotations(worst, redact=redact):
            lines += _quoted(worst)
        if len(findings) > 1:
            lines += wrapped(" " * 8, f"also: {'; '.join(one.headline for one in findings[1:])}")
        if advice and worst.advice and worst.outcome is Outcome.NOT_MET:
            said = "What to do: " if everything else ""
            lines += wrapped(" " * 8, f"{said}{worst.advice}")
    for note in notes(report, redact=redact):
        lines += wrapped("  note: ", note)
    lines += [f"  a rule of ours broke: {error}" for error in report.errors]
    if everything:
        for one in report.not_assessed:
            lines += wrapped(f"  {one.provision:<6}not assessed: ", one.why)
    lines.append(_total(report, everything=everything))
    return lines


def letter_text(report: Report, *, redact: bool = False, colour: bool = False) -> str:
    """The text of the report on one letter, with the words that show each item."""
    lines = [_heading(report, colour=colour)]
    for one in sorted(report.findings, key=lambda one: rank(one.outcome)):
        lines += _finding(one, None)
        lines += [] if redact else _quoted(one)
        if one.advice:
            lines += wrapped(" " * 8, one.advice)
    for note in notes(report, redact=redact):
        lines += wrapped("  note: ", note)
    counts = Counter(one.presence for one in report.findings)
    said = ", ".join(f"{counts[one]} {one}" for one in ("present", "unclear", "missing"))
    lines.append(f"  {said}")
    return "\n".join(lines)


def _quoted(finding: Finding) -> list[str]:
    """The first words that show an item, cut where they are long."""
    lines = []
    for one in finding.evidence[:1]:
        said = " ".join(one["text"].split())
        cut = said if len(said) <= _QUOTE else f"{said[:_QUOTE].rsplit(' ', 1)[0]} ..."
        lines += wrapped(" " * 8, f'"{cut}"')
    return lines


def case_line(report: Report, *, colour: bool = False) -> str:
    """One line on a case among many: what was not met, or what is to review.

    Another one on what another edition says. Empty where there is no more to say.
    """
    lines = []
    if report.outcome not in _NO_MORE_TO_SAY:
        start = f"{shown(report.reference or '')}  {_outcome(report, colour=colour)}"
        lines.append(f"{start}  {_worst(report)}".rstrip())
    if report.also is not None and report.also.outcome not in _NO_MORE_TO_SAY:
        start = _by_other(report, report.also, colour=colour)
        lines.append(f"{start}  {_worst(report.also)}".rstrip())
    return "\n".join(lines)


def _worst(report: Report) -> str:
    return "; ".join(
        f"{one.provision} {one.headline}{' (ignored)' if one.ignored else ''}"
        for one in grave(report)
    )


def _by_other(report: Report, also: Report, *, colour: bool) -> str:
    name = shown(report.reference or "")
    return f"{name} by the {also.edition_name}  {_outcome(also, colour=colour)}"


def _outcome(report: Report, *, colour: bool) -> str:
    return _painted(_WORDS[report.outcome], report, colour=colour)


def _painted(text: str, of: Finding | Report, *, colour: bool) -> str:
    return f"\x1b[{_COLOURS[of.outcome]}m{text}\x1b[0m" if colour else text


def due_text(items: tuple[Due, ...], *, working: bool) -> str:
    """What is due, a line each; with ``working`` the sum below, day by day, unless just shown."""
    lines = []
    last: tuple[Day, ...] = ()
    alike = Counter((one.reference, one.what) for one in items)
    for item in items:
        left = item.working_days_left
        when = f"in {working_days(left)}" if left else "today"
        if item.overdue:
            when = f"{working_days(-left)} overdue" if left else "overdue"
        if item.provisional:
            when += " (provisional, as nothing is acknowledged yet)"
        provision = item.provision or ""
        due_on = _short_day(item.due_on)
        if item.due_latest != item.due_on:
            due_on += f" (or {_short_day(item.due_latest)}, as it is read)"
        what = item.what
        if alike[item.reference, item.what] > 1:
            what += _place(item.about)
        lines.append(f"{shown(item.reference)}  {provision:<6}{what}: {due_on}, {when}")
        if working and item.working and item.working != last:
            lines += _sum(item)
            last = item.working
    return "\n".join(lines) if lines else "nothing is due"


def _sum(item: Due) -> list[str]:
    start, number = item.working[0].date - timedelta(days=1), 0
    lines = [f"        {_short_day(start):<16}  0  day 0"]
    for one in item.working:
        number += one.counts
        reckoned = f"{number:>3}" if one.counts else f"  -  {one.why}"
        lines.append(f"        {_short_day(one.date):<16}{reckoned}")
    return lines


def _heading(report: Report, *, colour: bool) -> str:
    parts = [report.edition_name or "no edition"]
    if report.received is not None and report.as_of is not None:
        looked_at = f"looked at on {_short_day(report.as_of).partition(' ')[2]}"
        parts = [f"received {_short_day(report.received)}", *parts, looked_at]
    name = report.reference or report.source or "letter"
    return f"{shown(name)}  {_outcome(report, colour=colour)}   {', '.join(parts)}"


def _together(findings: Iterable[Finding]) -> Iterable[list[Finding]]:
    """The worst first, the landlord's own limits last.

    What was kept of one thing under one provision is said together.
    """
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for one in worst_first(findings):
        kept = one.outcome is Outcome.MET and not (one.notes or one.judged or one.ignored)
        key = (one.provision, one.about, one.strength) if kept else (one.id,)
        groups.setdefault(key, []).append(one)
    return groups.values()


def _place(about: str) -> str:
    """What tells something from others that are called the same: ``(actions[2])``."""
    return f" ({about.rpartition('.')[2]})"


def _finding(finding: Finding, year: int | None, *, place: str = "") -> list[str]:
    """The lines of a finding; ``place`` tells it from others that say the same."""
    first, *rest = finding.because.split("; ")
    why = "" if _plainly_said(finding) else f": {first}"
    text = _short(f"{finding.headline}{place}{strength(finding)}{why}", year)
    lines = wrapped(f"  {finding.provision:<6}", text)
    told = list(finding.notes)
    if finding.outcome is not Outcome.MET:
        told = [*rest, *told]
    told += decided(finding)
    if told:
        lines += wrapped(" " * 8, _short("; ".join(told), year))
    return lines


def _plainly_said(finding: Finding) -> bool:
    """Whether the letter that was asked shows the item: there is nothing to explain."""
    elsewhere = any(one["letter"] != finding.about for one in finding.evidence)
    return finding.item is not None and finding.outcome is Outcome.MET and not elsewhere


def _total(report: Report, *, everything: bool) -> str:
    hidden = report.not_assessed and not everything
    return f"  {counted(report)}{': --all shows them' if hidden else ''}"


def _short(text: str, year: int | None) -> str:
    """Weekdays and months to three letters; a year only where it is another than the last."""
    last = str(year) if year is not None else ""

    def short(match: re.Match[str]) -> str:
        nonlocal last
        weekday, number, month, year = match.groups()
        of_year = f"{weekday[:3]}{NO_BREAK}{number}{NO_BREAK}{month[:3]}"
        told = of_year if year == last else f"{of_year}{NO_BREAK}{year}"
        last = year
        return told

    return _MONTH.sub(_short_month, _DATE.sub(short, text))


def _short_month(match: re.Match[str]) -> str:
    return match[1][:3] if match[1] in MONTHS else match[1]


def _short_day(when: date) -> str:
    return _short(day(when), None).replace(NO_BREAK, " ")


def wrapped(start: str, text: str) -> list[str]:
    """Some text as lines that begin with ``start``, the later ones set in."""
    lines = textwrap.wrap(shown(text), WIDTH, initial_indent=start, subsequent_indent=" " * 8)
    return [line.replace(NO_BREAK, " ") for line in lines or [start.rstrip()]]


def date_text(when: date, why_not: str | None = None) -> str:
    """A day as a line of its own: the date, in words, and why it does not count."""
    said = day(when)
    return f"{when}  {said}" + (f", {why_not}" if why_not and why_not not in said else "")
