"""The time limits of a stage 1 of which a record has no row, while it has rows of other stages.

Such a record is not whole there, whatever it says of itself: the days of that stage are unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from complaintcode.model.dates import UNKNOWN
from complaintcode.model.records import Complaint, Stage

if TYPE_CHECKING:
    from complaintcode.findings import Finding

LIMITS = frozenset({"stage1-acknowledgement-time", "stage1-response-time"})
"""The rules that ask for stage 1 all the same."""


def with_stage_1(complaint: Complaint) -> Complaint:
    """The complaint with a stage 1 behind its stages, of which no day is known."""
    stage = Stage(number=1, acknowledged=UNKNOWN, responded=UNKNOWN)
    found: Complaint = attrs.evolve(complaint, stages=(*complaint.stages, stage))  # type: ignore[misc]  # attrs
    return found


def without_row(found: Finding, reference: str) -> Finding:
    """What was found of that stage: about the list that lacks it, as it is no row of the record."""
    headline, because, missing = found.headline, found.because, found.missing
    if missing:
        because, missing = "no stage 1 is recorded, but another stage is", ("stages[number=1]",)
    return attrs.evolve(
        found,
        id=f"{reference}/{found.rule}/$.stages",
        about="$.stages",
        tell=lambda: (headline, because),
        missing=missing,
    )
