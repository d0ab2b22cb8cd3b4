"""Reports for the tests of the formats, and texts that try to break out of them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from complaintcode import case_from_dict, check, rules
from complaintcode.findings import NEEDS_REVIEW
from complaintcode.reporting.printing import Asked, Checked, Printer, RuleText, format_of
from complaintcode.working_days import shipped_calendar

if TYPE_CHECKING:
    from collections.abc import Iterable

AS_OF = date(2025, 9, 10)
EXAMPLES = Path(__file__).parent.parent.parent / "examples"
CALENDAR = shipped_calendar("england")

SIGNS = "\"'<>&|`*_~[](){}\\/!#$%@:;,=+- \t\r\n\0\x1b\x85\xa0\u2028\u202e\ufffe\ud800é£𝄞a1"
NASTY = st.one_of(
    st.text(st.sampled_from(SIGNS), min_size=1, max_size=12),
    st.text(min_size=1, max_size=12),
    st.sampled_from(
        [
            "]]>",
            "</title><script>alert(1)</script>",
            "<!--",
            "&amp;&#60;",
            "{{ 7 * 7 }}{% raw %}",
            "::error::x",
            "%0A::set-output name=x::y",
            "=HYPERLINK(1)",
            "\n# heading",
            "| a | b |",
            "https://x.example www.x.example a@x.example",
            "[text](javascript:x)",
            "BEGIN:VEVENT\r\nSUMMARY:x",
        ]
    ),
)
"""What may stand in a text of a case."""


def checked(case: dict[str, Any] | str, *, as_of: date = AS_OF, **more: Any) -> Checked:
    """A case, or the example of that name, checked as the command line does."""
    if isinstance(case, str):
        data = (EXAMPLES / f"{case}.json").read_bytes()
        source = f"examples/{case}.json"
    else:
        data, source = json.dumps(case).encode(), "case.json"
    complaint = case_from_dict(json.loads(data))
    report = check(complaint, as_of=as_of, source=source, calendar=CALENDAR, **more)
    return Checked(report, complaint, CALENDAR, data)


UNKNOWN = checked("unknown-dates")
PAGE = "Title.\n\nWhat it asks.\n\nNeeds: `received`.\n\n>>> 1\n1"
KEYS = tuple(rules.load())
RULES = tuple(RuleText(key, PAGE, (("hos-2024", "6.3", "must"),)) for key in KEYS)


def nasty(text: str) -> Checked:
    """A checked case in which that text stands wherever a text may."""
    told = {"outcome": "met", "by": text, "on": date(2025, 1, 2), "reason": text}
    evidence = ({"text": text, "start": 0, "end": len(text), "letter": "$.letters[0]"},)
    report = UNKNOWN.report
    findings = [
        attrs.evolve(
            one,
            id=f"{text}/{one.rule}/{one.about}",
            tell=lambda: (text, text),
            notes=(text,),
            judged=told if one.outcome is not NEEDS_REVIEW else None,
            ignored={"reason": text, "by": None, "until": None} if number % 2 else None,
            evidence=evidence,
            advice=text,
        )
        for number, one in enumerate(report.findings)
    ]
    report = attrs.evolve(
        report,
        source=text,
        reference=text,
        findings=tuple(findings),
        notes=(text,),
        errors=(text,),
        not_assessed=tuple(attrs.evolve(one, why=text) for one in report.not_assessed[:2]),
    )
    complaint = UNKNOWN.complaint
    stages = tuple(attrs.evolve(one, name=text) for one in complaint.stages)  # type: ignore[misc]
    named = attrs.evolve(complaint, stages=stages)  # type: ignore[misc]  # a Record is one
    return Checked(report, named, CALENDAR, UNKNOWN.data)


def printed(name: str, *cases: Checked, many: bool = False, unread: int = 0, **asked: Any) -> str:
    """What a format prints of some cases, and so many more that could not be read."""
    out: list[str] = []
    wanted = Asked(as_of=AS_OF, many=many, rules=lambda: RULES, **asked)
    printer = Printer(format_of(name, wanted), out.append)
    add_all(printer, cases, unread=unread)
    return "".join(out)


def add_all(printer: Printer, cases: Iterable[Checked], *, unread: int = 0) -> None:
    for one in cases:
        printer.add(printer.format.printed(one))
    for _ in range(unread):
        printer.problem(["cases.csv: no day"])
    printer.end()
