"""A landlord's complaints policy, written down as data.

Field names are the keys of a policy file. Times are working days, ages of a complaint months.
``None`` means that the policy, or whoever wrote it down, does not say.
"""

# No postponed annotations here: the types are read when the classes are made.
from collections.abc import Iterator
from typing import Annotated

from complaintcode.errors import FieldError
from complaintcode.model.choices import ExclusionGround
from complaintcode.model.kinds import NAME, TEXT_OR_FLAG, whole
from complaintcode.model.objects import Record, record


@record
class PolicyStage(Record):
    """One stage of the landlord's procedure; its times in working days."""

    number: Annotated[int, whole(0, 9)] | None = None
    name: str | None = None
    acknowledge_within: Annotated[int, whole(0, 999)] | None = None
    respond_within: Annotated[int, whole(0, 999)] | None = None
    extend_by: Annotated[int, whole(0, 999)] | None = None
    decided_by: str | None = None


@record
class PolicyExclusion(Record):
    """One ground on which the policy lets a complaint be refused; ``months`` is its age limit."""

    ground: ExclusionGround | None = None
    text: str | None = None
    months: Annotated[int, whole(0, 999)] | None = None


@record
class Policy(Record):
    """A landlord's complaints policy.

    ``stage2_window`` is the number of working days in which stage 2 may be asked for;
    ``published`` where, or whether, the policy can be read by residents.
    """

    name: Annotated[str, NAME] | None = None
    definition: str | None = None
    channels: tuple[str, ...] | None = None
    stages: tuple[PolicyStage, ...] = ()
    exclusions: tuple[PolicyExclusion, ...] | None = None
    stage2_window: Annotated[int, whole(0, 9999)] | None = None
    published: Annotated[str | bool, TEXT_OR_FLAG] | None = None

    def _check(self) -> None:
        for path, said in self.repeated_stages():
            raise FieldError(f"Policy{path}: {said}")

    def repeated_stages(self) -> Iterator[tuple[str, str]]:
        """The stages whose number an earlier one has: path and what is wrong."""
        numbers: set[int] = set()
        for place, stage in enumerate(self.stages):
            if stage.number in numbers:
                yield f".stages[{place}].number", f"stage {stage.number} stands twice"
            elif stage.number is not None:
                numbers.add(stage.number)

    def stage(self, number: int | None) -> tuple[str, PolicyStage] | None:
        """The stage of that number, with its path."""
        for place, stage in enumerate(self.stages):
            if number is not None and stage.number == number:
                return f"$.stages[{place}]", stage
        return None

    def grounds(self) -> frozenset[ExclusionGround]:
        """The grounds that the policy names."""
        return frozenset(one.ground for one in self.exclusions or () if one.ground is not None)
