"""Time of the notice of an extension.

The resident is told of an extension on or before the due date then in force; told later, it
extends nothing.

Needs: the extension's `notified`, and the days that the stage's due date is counted from.

Outcomes: met; not met; not yet due; needs review where a day is unknown, where the due date has
two readings, or where it was told only by word of mouth (A35).

Known limits: where the notice itself is needed is not asked: see the content rules.

Interpretation: on the due date is in time (A9). A second extension is told by the new date of the
first. A late answer that a late notice did not excuse points to this finding.

Source: 2024 6.4 and 6.15; 2022 5.1, 5.13, 5.18.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> extension = {"notified": "2025-01-10", "until": "2025-01-20"}
>>> case = {"reference": "1", "received": "2024-12-16",
...         "stages": [{"number": 1, "acknowledged": "2024-12-23", "extensions": [extension]}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 13))
>>> found = [f for f in report.findings if f.rule == "extension-notice-time"]
>>> [(f.provision, f.outcome.value, str(f.due_on)) for f in found]
[('6.4', 'not_met', '2025-01-09')]
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from complaintcode.clocks.notices import notice
from complaintcode.clocks.telling import Words, time_finding
from complaintcode.clocks.verdicts import judged, told_extensions
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = (
    "Tell the resident of a delay, with reasons and a new date, as soon as it is foreseen and never"
    " later than the due date."
)


@rule("extension-notice-time", reads="extensions", done="extension told in time")
def extension_notice_time(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding]:
    """Was the extension told in time?"""
    for clock, place, extension in told_extensions(
        complaint, required[1].stage, basis, also_untold=True
    ):
        judge = partial(notice, place=place)
        number = clock.stage.number
        yield time_finding(
            clock,
            basis,
            required,
            judged(clock, judge),
            Words(
                f"stage {number} extension told",
                f"stage {number} extension notice",
                "",
                "no notice of the extension is recorded",
                recorded=(extension.notified,),
            ),
            advice=_ADVICE,
            about=f".extensions[{place}]",
        )
