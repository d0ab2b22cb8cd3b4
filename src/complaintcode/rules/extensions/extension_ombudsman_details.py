"""Ombudsman's details with an extension.

A notice of an extension gives the Ombudsman's contact details; under the Code of 2022 it should,
where the resident did not agree to the extension.

Needs: the extension's `ombudsman_details`; under the Code of 2022 also `agreed`.

Outcomes: met; not met; needs review where details were not given and it is not recorded whether
the resident agreed; not applicable where the resident agreed (2022). Where nothing is recorded it
is not assessed.

Known limits: what details they were is for the letter to show.

Interpretation: none.

Source: 2024 6.5 and 6.16; 2022 5.3, 5.15, 5.19.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> extension = {"notified": "2025-01-08", "until": "2025-01-20", "ombudsman_details": False}
>>> case = {"reference": "1", "received": "2024-12-16",
...         "stages": [{"number": 1, "acknowledged": "2024-12-23", "extensions": [extension]}]}
>>> report = check(case_from_dict(case), as_of=date(2025, 1, 13))
>>> found = [f for f in report.findings if f.rule == "extension-ombudsman-details"]
>>> [(f.provision, f.outcome.value) for f in found]
[('6.5', 'not_met')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.clocks.recorded import Answer
from complaintcode.clocks.telling import plain_finding
from complaintcode.clocks.verdicts import maybe_untold, told_extensions
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Send the resident the Ombudsman's contact details."


@rule(
    "extension-ombudsman-details",
    reads="extensions",
    done="extension told with the Ombudsman's details",
)
def extension_ombudsman_details(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Did the notice give the Ombudsman's contact details?"""
    unless_agreed = required[1].unless_agreed
    for clock, place, extension in told_extensions(complaint, required[1].stage, basis):
        about, given = f"extensions[{place}]", extension.ombudsman_details
        if unless_agreed and extension.agreed:
            continue
        if given is None:
            needs = (f"{clock.path}.{about}.ombudsman_details",)
            why = "it is not recorded whether the notice gave the Ombudsman's details"
            yield NotAssessed(provision=required[0].number, why=why, needs=needs)
            continue
        open_point = not given and unless_agreed and extension.agreed is None
        outcome = MET if given else NOT_MET
        matter = f"Ombudsman's details with the stage {clock.stage.number} extension"
        yield plain_finding(
            clock,
            basis,
            required,
            about,
            Answer(
                NEEDS_REVIEW if open_point else outcome,
                f"the record says that they were {'given' if given else 'not given'}",
                (f"{clock.path}.{about}.agreed",) if open_point else (),
            ),
            f"{matter} {'given' if given else 'not given'}",
            advice=_ADVICE,
            untold=maybe_untold(clock, place),
        )
