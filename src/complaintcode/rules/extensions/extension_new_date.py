"""New date of an extension.

A notice of an extension says by when the answer will come.

Needs: the extension's `until`.

Outcomes: met; not met; needs review where it is not known whether a date was given.

Known limits: whether the notice itself names the date is for the letter to show.

Interpretation: an extension without a new date extends nothing.

Source: 2024 6.4 and 6.15; 2022 5.1, 5.13, 5.18.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> extension = {"notified": "2025-01-08"}
>>> case = {"reference": "1", "received": "2024-12-16",
...         "stages": [{"number": 1, "acknowledged": "2024-12-23", "extensions": [extension]}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 13))
>>> found = [f for f in report.findings if f.rule == "extension-new-date"]
>>> [(f.provision, f.outcome.value) for f in found]
[('6.4', 'not_met')]
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer
from complaintcode.clocks.telling import plain_finding
from complaintcode.clocks.verdicts import maybe_untold, told_extensions
from complaintcode.clocks.wording import day
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET
from complaintcode.model.dates import ABSENT, Window
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Give the resident the date by which the answer will come."


@rule("extension-new-date", reads="extensions", done="extension told with its new date")
def extension_new_date(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was a new date given?"""
    for clock, place, extension in told_extensions(complaint, required[1].stage, basis):
        about, until = f"extensions[{place}]", extension.until
        matter = f"new date of the stage {clock.stage.number} extension"
        missing: tuple[str, ...] = ()
        if until is None or (until is ABSENT and not complaint.partial_record):
            outcome, headline, because = NOT_MET, f"no {matter}", "no new date was given"
        elif type(until) is date:
            outcome, headline, because = MET, f"{matter} given", f"until {day(until)}"
        elif isinstance(until, Window):
            outcome, headline, because = MET, f"{matter} given", "on a day of a known window"
        else:
            outcome, headline = NEEDS_REVIEW, f"{matter} not known"
            because = "whether a new date was given is not known"
            missing = (f"{clock.path}.{about}.until",)
        yield plain_finding(
            clock,
            basis,
            required,
            about,
            Answer(outcome, because, missing),
            headline,
            advice=_ADVICE,
            untold=maybe_untold(clock, place),
        )
