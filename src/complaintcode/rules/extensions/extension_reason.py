"""Reason for an extension.

The resident is told why more time is needed, however short the extension.

Needs: the extension's `reason`.

Outcomes: met; not met. Where no reason is recorded it is not assessed.

Known limits: whether the reason is a good one is not judged here; past the cap it is asked for
under the length of the extension.

Interpretation: a reason recorded as empty says that none was given (A11).

Source: 2024 6.4 and 6.15; 2022 5.1, 5.13, 5.18.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> extension = {"notified": "2025-01-08", "until": "2025-01-20", "reason": ""}
>>> case = {"reference": "1", "received": "2024-12-16",
...         "stages": [{"number": 1, "acknowledged": "2024-12-23", "extensions": [extension]}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 13))
>>> found = [f for f in report.findings if f.rule == "extension-reason"]
>>> [(f.provision, f.outcome.value) for f in found]
[('6.4', 'not_met')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer
from complaintcode.clocks.telling import plain_finding
from complaintcode.clocks.verdicts import maybe_untold, told_extensions
from complaintcode.findings import MET, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_TOLD = {MET: "given", NOT_MET: "not given"}
_BECAUSE = {MET: "a reason is recorded", NOT_MET: "the reason is recorded as empty"}
_ADVICE = "Explain to the resident why more time is needed."


@rule("extension-reason", reads="extensions", done="extension told with its reason")
def extension_reason(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Was the reason for the extension given?"""
    for clock, place, extension in told_extensions(complaint, required[1].stage, basis):
        about = f"extensions[{place}]"
        if extension.explained is None:
            needs = (f"{clock.path}.{about}.reason",)
            yield NotAssessed(
                provision=required[0].number, why="no reason is recorded", needs=needs
            )
            continue
        outcome = MET if extension.explained else NOT_MET
        yield plain_finding(
            clock,
            basis,
            required,
            about,
            Answer(outcome, _BECAUSE[outcome]),
            f"reason for the stage {clock.stage.number} extension {_TOLD[outcome]}",
            advice=_ADVICE,
            untold=maybe_untold(clock, place),
        )
