"""An edition of a Complaint Handling Code, its provisions and what is required under each."""

# No postponed annotations here: the types are read when the classes are made.
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property, wraps
from typing import Annotated, Any, Concatenate, ParamSpec, TypeVar

import attrs

from complaintcode.errors import UnknownProvision
from complaintcode.model.kinds import NAME, shown, whole
from complaintcode.model.objects import Record, record
from complaintcode.nearest import did_you_mean

Rest = ParamSpec("Rest")
Answer = TypeVar("Answer")

_WORKING_DAYS = whole(0, 99)

OWN = "policy"
"""The force of a limit that is the landlord's own: nothing in the Code asks for it."""


@record
class Item(Record):
    """One of the things that a provision asks for."""

    key: str
    summary: str


@record
class Requirement(Record):
    """What a rule examines under a provision.

    ``limit`` is the time limit and ``cap`` the most that an extension may add, both in working
    days; ``counted_from`` the event of day 0 (``acknowledged``, ``logged``, ``requested``;
    ``extended``: the notice of the first extension, or the first due date where none was told);
    ``strength`` the force where it is not the provision's own (``policy``: a stricter limit of the
    landlord's own); ``unless_agreed`` that the requirement falls away where the resident agreed;
    ``plain_days`` that the Code prints mere days where working days are meant; ``letters`` the
    kinds of letters that have to show the items of ``shows``, and ``among`` those of which one has
    to; ``of`` the kinds of refusals that it is about; ``months`` the age from which a complaint may
    be refused; ``most`` how many stages there may be; ``also`` other provisions of which it is a
    part; ``to_review`` the points that this edition leaves to a person.
    """

    key: Annotated[str, NAME]
    stage: Annotated[int, whole(0, 9)] | None = None
    limit: Annotated[int, _WORKING_DAYS] | None = None
    counted_from: str | None = None
    cap: Annotated[int, _WORKING_DAYS] | None = None
    unless_agreed: bool = False
    plain_days: bool = False
    strength: str | None = None
    letters: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    months: Annotated[int, whole(1, 99)] | None = None
    most: Annotated[int, whole(1, 9)] | None = None
    also: tuple[str, ...] = ()
    to_review: tuple[str, ...] = ()


@record
class PolicyRequirement(Record):
    """What a check examines in a landlord's policy under a provision.

    ``stage`` is the stage whose time limits for cases the policy's own may not exceed; ``grounds``
    are those for refusing a complaint that the Code names, ``months`` its age limit; ``stages`` is
    how many stages a procedure may have, ``with_reasons`` how many for reasons that the landlord
    gives elsewhere; ``strength`` the force where it is not the provision's own.
    """

    key: Annotated[str, NAME]
    stage: Annotated[int, whole(0, 9)] | None = None
    grounds: tuple[str, ...] = ()
    months: Annotated[int, whole(0, 99)] | None = None
    stages: Annotated[int, whole(0, 9)] | None = None
    with_reasons: Annotated[int, whole(0, 9)] | None = None
    strength: str | None = None


@record
class Provision(Record):
    """One numbered provision, summarised in our own words.

    ``in_form`` says whether the Ombudsman's self-assessment form prints it; ``confidence`` and
    ``source_note`` how sure its number and summary are, and why. ``requirements`` are examined in
    cases and letters, ``policy`` in the landlord's policy.
    """

    number: Annotated[str, NAME]
    section: str
    strength: str
    topic: str
    summary: str
    note: str | None = None
    checkable_from: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()
    predecessors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    source_note: str | None = None
    confidence: str | None = None
    in_form: bool = True
    not_checked: str | None = None
    items: tuple[Item, ...] = attrs.field(default=(), metadata={"key": "item"})
    requirements: tuple[Requirement, ...] = attrs.field(default=(), metadata={"key": "requirement"})
    policy: tuple[PolicyRequirement, ...] = ()


@record
class Edition(Record):
    """One edition of a Code: all of its provisions, in order.

    ``year`` is its short name; complaints received before ``grace_until`` fell into the months
    that landlords had to comply. ``promised`` names the provision under which a promised
    ``remedy``, ``action`` or ``update`` falls due; ``letters`` has the ``last_stage`` that a letter
    can answer and, where there are such, the provisions by which staff are not named in letters
    (``staff_unnamed``) and by which nobody need say why stage 2 is wanted (``reasons_unneeded``);
    ``self_assessment`` has whether the yearly form owes the day by which a gap is closed
    (``gap_needs_date``), the provisions that belong together in it (``third_stage``,
    ``member_responsible``) and words that it alone prints (``wording``); ``reporting`` the
    provisions on what is published each year, with the items that the figures of a portfolio fill;
    ``cited`` the provisions that notes and warnings name, where it has such: on the choice to
    complain (``choice``), on looking at each complaint by itself (``own_facts``) and on what few
    complaints may mean (``few_complaints``).
    """

    id: Annotated[str, NAME]
    name: str
    short: str
    year: str
    ombudsman: str
    in_force: date
    grace_until: date | None = None
    source: str
    status: str
    promised: dict[str, Any]
    letters: dict[str, Any]
    self_assessment: dict[str, Any]
    reporting: dict[str, Any]
    cited: dict[str, Any]
    sources: dict[str, Any]
    provisions: tuple[Provision, ...] = attrs.field(metadata={"key": "provision"})

    def __hash__(self) -> int:
        return hash(self.id)

    @cached_property
    def memo(self) -> dict[Any, Any]:
        """What other parts have worked out of it once; see ``once_an_edition``."""
        return {}

    def in_grace(self, received: date) -> bool:
        """Whether a complaint was received in the months that landlords had to comply (A29)."""
        return self.in_force <= received < (self.grace_until or received)

    def provision(self, number: str) -> Provision:
        """The provision of that number; raises ``UnknownProvision`` that names the nearest."""
        for provision in self.provisions:
            if provision.number == number:
                return provision
        known = [one.number for one in self.provisions]
        raise UnknownProvision(
            f"{self.name} has no provision {shown(number)}: it has {known[0]} to {known[-1]}"
            f"{did_you_mean(str(number), known)}"
        )

    @cached_property
    def requirements(self) -> Mapping[tuple[str, int | None], tuple[Provision, Requirement]]:
        """Each requirement with its provision, by rule and stage."""
        return {
            (requirement.key, requirement.stage): (provision, requirement)
            for provision in self.provisions
            for requirement in provision.requirements
        }

    @cached_property
    def checked_by(self) -> Mapping[str, tuple[str, ...]]:
        """The rules, and the checks of a policy, that examine a provision, by its number."""
        found: dict[str, dict[str, None]] = {one.number: {} for one in self.provisions}
        for provision, requirement in self.requirements.values():
            for number in (provision.number, *requirement.also):
                found[number][requirement.key] = None
        for provision, asked in self.policy_requirements:
            found[provision.number][asked.key] = None
        return {number: tuple(keys) for number, keys in found.items()}

    @cached_property
    def policy_requirements(self) -> tuple[tuple[Provision, PolicyRequirement], ...]:
        """What is examined in a landlord's policy, each with its provision."""
        return tuple((one, asked) for one in self.provisions for asked in one.policy)

    @cached_property
    def letter_items(self) -> Mapping[str, tuple[str, ...]]:
        """What each kind of letter has to show, by kind."""
        items: dict[str, dict[str, None]] = {}
        for _, requirement in self.requirements.values():
            for kind in (*requirement.letters, *requirement.among):
                items.setdefault(kind, {}).update(dict.fromkeys(requirement.shows))
        return {kind: tuple(shown) for kind, shown in items.items()}


def once_an_edition(
    function: Callable[Concatenate[Edition, Rest], Answer],
) -> Callable[Concatenate[Edition, Rest], Answer]:
    """Have a function of an edition work once for each, and keep the answer with the edition.

    A cache that looks editions up by their worth would compare two of one id provision by provision
    at every call.
    """

    @wraps(function)
    def kept(edition: Edition, /, *args: Rest.args, **named: Rest.kwargs) -> Answer:
        key = (function, args, *named.items())
        if key not in edition.memo:
            edition.memo[key] = function(edition, *args, **named)
        answer: Answer = edition.memo[key]
        return answer

    return kept
