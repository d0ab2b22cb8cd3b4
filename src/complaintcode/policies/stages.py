"""What the names and numbers of a policy's stages say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from complaintcode.model.kinds import shown
from complaintcode.stage_names import Front, front_named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.model.policy import Policy, PolicyStage


class InFront(NamedTuple):
    """A stage in front of stage 1; ``surely`` unless it may be the Code's own by another name."""

    path: str
    called: str
    surely: bool


def in_front(policy: Policy) -> Iterator[InFront]:
    """The stages that are, or may be, a step before the Code's stage 1."""
    numbers = {stage.number for stage in policy.stages}
    for place, stage in enumerate(policy.stages):
        front = front_named(stage.name)
        path = f"$.stages[{place}]"
        if stage.number == 0 or front is Front.INFORMAL:
            yield InFront(path, _called(stage), surely=True)
        elif front and stage.number in {None, 1, 2}:
            # Beside stages 1 and 2 it can only be one more.
            beside = stage.number is None and {1, 2} <= numbers
            yield InFront(path, _called(stage), surely=beside)


def _called(stage: PolicyStage) -> str:
    return shown(stage.name) if stage.name else f"stage {stage.number}"
