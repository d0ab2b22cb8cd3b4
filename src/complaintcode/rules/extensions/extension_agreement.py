"""Agreement to a long extension.

Under the Code of 2022 the resident should agree to an extension that takes stage 1 past 20 working
days in all, or stage 2 by more than 10.

Needs: the extension's `until` and `agreed`.

Outcomes: met; not met; needs review where the length depends on an unknown day; not applicable to
shorter ones. Where no agreement is recorded it is not assessed.

Known limits: none.

Interpretation: the length is counted from the first due date, of a second extension too (A3, A10).

Source: 2022 5.2 and 5.14. The Code of 2024 asks for none.

>>> from datetime import date
>>> from complaintcode import case_from_dict, check
>>> extension = {"notified": "2023-03-17", "until": "2023-04-14", "agreed": False}
>>> case = {"reference": "1", "received": "2023-03-01",
...         "stages": [{"number": 1, "acknowledged": "2023-03-03", "extensions": [extension]}]}
>>> report = check(case_from_dict(case), as_of=date(2023, 3, 21))
>>> found = [f for f in report.findings if f.rule == "extension-agreement"]
>>> [(f.provision, f.strength, f.outcome.value) for f in found]
[('5.2', 'should', 'not_met')]
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from complaintcode.clocks.notices import length
from complaintcode.clocks.recorded import Answer
from complaintcode.clocks.telling import plain_finding
from complaintcode.clocks.verdicts import judged, told_extensions
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_APPLICABLE, NOT_MET, NotAssessed
from complaintcode.rules.registry import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.catalogue import Provision, Requirement
    from complaintcode.clocks.due import Setting
    from complaintcode.clocks.judging import Verdict
    from complaintcode.clocks.possible import Timeline
    from complaintcode.findings import Basis, Finding
    from complaintcode.model.records import Complaint

_ADVICE = "Agree a long extension with the resident, and record that they agreed."


@rule("extension-agreement", reads="extensions", done="extension agreed, where it has to be")
def extension_agreement(
    complaint: Complaint, basis: Basis, required: tuple[Provision, Requirement]
) -> Iterator[Finding | NotAssessed]:
    """Did the resident agree to a long extension?"""
    limit = required[1].limit or 0
    for clock, place, extension in told_extensions(complaint, required[1].stage, basis):
        about = f"extensions[{place}]"
        verdict, missing, *_ = judged(clock, partial(_judge, place=place, limit=limit))
        if verdict.outcome is NOT_APPLICABLE:
            continue
        if extension.agreed is None:
            needs = (f"{clock.path}.{about}.agreed",)
            yield NotAssessed(
                provision=required[0].number, why="no agreement is recorded", needs=needs
            )
            continue
        agreed = "agreed" if extension.agreed else "not agreed"
        doubt = ", in question" * (verdict.outcome is NEEDS_REVIEW)
        yield plain_finding(
            clock,
            basis,
            required,
            about,
            Answer(
                verdict.outcome,
                f"the record says that it was {agreed}",
                missing,
                verdict.readings,
            ),
            f"long stage {clock.stage.number} extension {agreed} with the resident{doubt}",
            advice=_ADVICE,
        )


def _judge(timeline: Timeline, setting: Setting, place: int, limit: int) -> Verdict:
    verdict = length(timeline, setting, place, limit)
    if verdict.outcome is MET:
        return verdict._replace(outcome=NOT_APPLICABLE)  # not long
    if verdict.outcome is NOT_MET and setting.extensions[place].agreed:
        return verdict._replace(outcome=MET)
    return verdict
