"""A landlord's yearly self-assessment against the Code, as the published form has it.

Field names are the keys of the JSON document. ``None`` means that the form does not say.
"""

# No postponed annotations here: the types are read when the classes are made.
import re
from datetime import date as day
from enum import Enum
from typing import Annotated, Any

from complaintcode.model.kinds import Kind, expected
from complaintcode.model.objects import Record, record


class Compliance(Enum):
    """What the landlord answers for one provision; ``BLANK`` is no answer."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    IN_PROGRESS = "in_progress"
    NOT_APPLICABLE = "not_applicable"
    BLANK = "blank"


PLAIN_WORDS = {
    Compliance.YES: "Yes",
    Compliance.NO: "No",
    Compliance.PARTLY: "Partly",
    Compliance.IN_PROGRESS: "In progress",
    Compliance.NOT_APPLICABLE: "N/A",
}
GAPS = frozenset({Compliance.NO, Compliance.PARTLY, Compliance.IN_PROGRESS})
"""The answers that own up to a gap: they want an explanation."""

_NUMBER = r"^[0-9]{1,2}\.[0-9]{1,2}$(?!\n)"
# Up to a space, and without the stop or bracket that closes the sentence around it.
_LINK = re.compile(r"\b(?:https?(?::|//)|www\.)[^\s<>\"]*[^\s<>\"().,;:!?'\u2019]", re.IGNORECASE)


def _number(value: Any) -> str:
    if type(value) is str and re.match(_NUMBER, value):
        return value
    raise expected("the number of a provision like 6.3", value)


PROVISION = Kind(
    _number, _number, lambda value: value, lambda: {"type": "string", "pattern": _NUMBER}
)


@record
class OtherColumn(Record):
    """What a column of the landlord's own says, "Change from 2022" for example."""

    column: str
    text: str


@record
class Answer(Record):
    """What the form says of one provision.

    ``raw`` holds the words in which it was answered, ``requirement`` what the form prints as the
    Code's; ``met_by`` is the day by which a gap is to be closed, where a column of its own says
    it. A bare answer has the form's own word as its raw words; the landlord's own columns stand
    by name.
    """

    provision: Annotated[str, PROVISION]
    answer: Compliance
    raw: str | None = None
    requirement: str | None = None
    evidence: str | None = None
    commentary: str | None = None
    met_by: day | None = None
    other_columns: tuple[OtherColumn, ...] = ()

    def _check(self) -> None:
        if self.raw is None:
            self.__dict__["raw"] = PLAIN_WORDS.get(self.answer)
        others = sorted(self.other_columns, key=lambda one: one.column)
        self.__dict__["other_columns"] = tuple(others)

    @property
    def links(self) -> tuple[str, ...]:
        """The web addresses in its evidence and commentary, in order."""
        found = _LINK.findall(f"{self.evidence or ''}\n{self.commentary or ''}")
        return tuple(dict.fromkeys(found))


@record
class SelfAssessment(Record):
    """A self-assessment: one answer for each row of the form, in the form's order.

    ``title`` is what the form calls itself, ``unattributed`` what stands in it and belongs to no
    provision.
    """

    landlord: str | None = None
    edition: str | None = None
    title: str | None = None
    date: day | None = None
    period: str | None = None
    approved_by: str | None = None
    published_at: str | None = None
    answers: tuple[Answer, ...] = ()
    unattributed: tuple[str, ...] = ()
