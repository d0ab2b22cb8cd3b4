"""What the names and numbers of a policy's stages say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.model.kinds import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.model.policy import Policy, PolicyStage

_IN_FRONT = re.compile(
    r"\binformal|\bpre[- ]?(?:complaint|stage|formal)|\b(?:stage|step) (?:0|zero)\b"
)
_EARLY = re.compile(
    r"\b(?:early|local|quick|first|frontline|on the spot)[ -](?:resolution|settlement|contact|fix)"
    r"|\btriage\b|\bservice requests?\b|\bconcerns?\b"
)
_DENIED = re.compile(r"\b(?:no|not|non|without|never|instead)\b")


class InFront(NamedTuple):
    """A stage in front of stage 1; ``surely`` unless it may be the Code's own by another name."""

    path: str
    called: str
    surely: bool


def in_front(policy: Policy) -> Iterator[InFront]:
    """The stages that are, or may be, a step before the Code's stage 1."""
    numbers = {stage.number for stage in policy.stages}
    for place, stage in enumerate(policy.stages):
        name = (stage.name or "").casefold()
        denied = _DENIED.search(name)
        path = f"$.stages[{place}]"
        if stage.number == 0 or (_IN_FRONT.search(name) and not denied):
            yield InFront(path, _called(stage), surely=True)
        elif _EARLY.search(name) and not denied and stage.number in {None, 1, 2}:
            # Beside stages 1 and 2 it can only be one more.
            beside = stage.number is None and {1, 2} <= numbers
            yield InFront(path, _called(stage), surely=beside)


def _called(stage: PolicyStage) -> str:
    return shown(stage.name) if stage.name else f"stage {stage.number}"
