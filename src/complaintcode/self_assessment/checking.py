"""``check_self_assessment``: what a reader at the Ombudsman would ask of a self-assessment.

Never a judgement of the landlord: its own *no*, explained, is no problem. *Unanswered* and
*no_explanation* are omissions; everything else is for a person to look at.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from complaintcode import catalogue
from complaintcode.model.given import NOTHING_ENTERED
from complaintcode.model.objects import require
from complaintcode.model.self_assessment import GAPS, Compliance, SelfAssessment
from complaintcode.self_assessment.answers import beside_the_answer
from complaintcode.self_assessment.beside import confirmed, denied, names_somebody, taken_back
from complaintcode.self_assessment.dates_told import day_told, promised_day
from complaintcode.self_assessment.edition_told import edition_of, others_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from complaintcode.catalogue import Edition
    from complaintcode.model.self_assessment import Answer

OMISSIONS = frozenset({"unanswered", "no_explanation"})
"""The problems for which a form is not complete."""


class AssessmentProblem(NamedTuple):
    """Something to ask: of which provision (``None``: of the form), what, and in words."""

    provision: str | None
    problem: str
    detail: str


_SAY_NOTHING = "|".join(sorted({*NOTHING_ENTERED, "as above"})).replace(" ", r"[\W_]+")
_EMPTY_WORDS = re.compile(rf"(?:[\W_]|\b(?:{_SAY_NOTHING})\b)*", re.IGNORECASE)
_FEWEST_LETTERS = 4

_TWO_STAGES = re.compile(r"\b(?:two|2)[ -]?stages?\b", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?", re.IGNORECASE)


def check_self_assessment(
    assessment: SelfAssessment, *, edition: str | Edition | None = None
) -> tuple[AssessmentProblem, ...]:
    """Everything to ask of a self-assessment, in the order of the Code.

    Each has the ``provision`` (``None``: the whole form), the name of the ``problem`` and a
    ``detail``. It asks what the yearly form owes: an answer to each provision that it prints, and
    an explanation of each gap (2024 8.1, 2022 8.1 to 8.3). None is a judgement of the landlord.

    ``edition`` is an id, a year or an ``Edition``; without it the assessment's own, or the one
    that its numbers tell. Raises ``UnknownProvision`` for an edition that there is not,
    and ``TypeError`` for an ``assessment`` that is none.
    """
    require(SelfAssessment, assessment, "read_self_assessment")
    held = catalogue.edition(edition or edition_of(assessment))
    found = [
        *_whole_form(assessment, held),
        *_unanswered(assessment, held),
        *(problem for one in assessment.answers for problem in _of_answer(one, held)),
        *_third_stage(assessment, held),
    ]
    order = [None, *(one.number for one in held.provisions)]
    return tuple(
        sorted(found, key=lambda one: (_place(one.provision, order), one.problem not in OMISSIONS))
    )


def is_complete(problems: tuple[AssessmentProblem, ...]) -> bool:
    """Whether every provision is answered and every gap explained."""
    return not any(one.problem in OMISSIONS for one in problems)


def promise(answer: Answer) -> date | None:
    """The day by which a gap is to be closed: by its own column, or named in the text."""
    return answer.met_by or _day_in_words(answer)


def _day_in_words(answer: Answer) -> date | None:
    """The day that the words promise, or of which the commentary consists."""
    return promised_day(_words(answer)) or day_told(answer.commentary or "")


def _place(provision: str | None, order: list[str | None]) -> int:
    return order.index(provision) if provision in order else len(order)


def _whole_form(assessment: SelfAssessment, edition: Edition) -> Iterator[AssessmentProblem]:
    known = {one.number for one in edition.provisions}
    times = Counter(one.provision for one in assessment.answers)
    printed = " ".join(one.requirement or "" for one in assessment.answers)
    for other, foreign in others_in(edition, times, printed, assessment.title or "").items():
        said = f"read under the {edition.name}, but of the {other} there is {', '.join(foreign)}"
        yield AssessmentProblem(None, "hybrid_edition", said)
    for number, count in times.items():
        if number not in known:
            said = f"the {edition.name} has no provision {number}"
            yield AssessmentProblem(number, "unknown_provision", said)
        if count > 1:
            given = [_said(one) for one in assessment.answers if one.provision == number]
            said = f"answered {count} times: {', '.join(given)}"
            yield AssessmentProblem(number, "duplicate", said)


def _unanswered(assessment: SelfAssessment, edition: Edition) -> Iterator[AssessmentProblem]:
    rows: dict[str, list[Answer]] = {}
    for one in assessment.answers:
        rows.setdefault(one.provision, []).append(one)
    for number in (one.number for one in edition.provisions if one.in_form):
        given = rows.get(number, [])
        if all(one.answer is Compliance.BLANK for one in given):
            raw = next((one.raw for one in given if one.raw), None)
            said = "the form has no row for it" if not given else "not answered"
            said = said if raw is None else f"the answer cannot be told from {raw[:40]!r}"
            yield AssessmentProblem(number, "unanswered", said)


def _of_answer(answer: Answer, edition: Edition) -> Iterator[AssessmentProblem]:
    for problem, tell in _QUESTIONS.items():
        if (said := tell(answer, edition)) is not None:
            yield AssessmentProblem(answer.provision, problem, said)


def _no_explanation(answer: Answer, edition: Edition) -> str | None:  # noqa: ARG001 - as the others
    if answer.answer not in GAPS or _has_words(answer) or _day_in_words(answer):
        return None
    return f"{_said(answer)}, and no explanation"


def _no_date(answer: Answer, edition: Edition) -> str | None:
    wanted = edition.self_assessment["gap_needs_date"] and answer.answer in GAPS
    if not wanted or promise(answer) is not None:
        return None
    return f"{_said(answer)}, and no day by which it will be met"


def _no_evidence(answer: Answer, edition: Edition) -> str | None:  # noqa: ARG001 - as the others
    if answer.answer is not Compliance.YES or _has_words(answer):
        return None
    return "yes, and no evidence or commentary of its own"


def _contradiction(answer: Answer, edition: Edition) -> str | None:  # noqa: ARG001 - as the others
    tell = {Compliance.YES: denied, Compliance.NO: confirmed}.get(answer.answer)
    said = tell(_words(answer)) if tell else None
    if answer.answer is Compliance.YES:
        said = said or taken_back(beside_the_answer(answer.raw or ""))
    return f"answered {_said(answer)}, but it says: {said}" if said else None


def _bad_link(answer: Answer, edition: Edition) -> str | None:  # noqa: ARG001 - as the others
    bad = [link for link in answer.links if not _LINK.fullmatch(link)]
    return f"not a web address: {', '.join(bad)}" if bad else None


def _no_mrc(answer: Answer, edition: Edition) -> str | None:
    if answer.provision != edition.self_assessment.get("member_responsible"):
        return None
    if answer.answer is not Compliance.YES or names_somebody(_words(answer)):
        return None
    return "the Member Responsible for Complaints is not named, by name or by post"


_QUESTIONS: dict[str, Callable[[Answer, Edition], str | None]] = {
    "no_explanation": _no_explanation,
    "no_date": _no_date,
    "no_evidence": _no_evidence,
    "contradiction": _contradiction,
    "bad_link": _bad_link,
    "no_mrc": _no_mrc,
}


def _third_stage(assessment: SelfAssessment, edition: Edition) -> Iterator[AssessmentProblem]:
    """Whether there is a third stage, the answers on it say alike."""
    numbers = edition.self_assessment.get("third_stage", ())
    rows = {one.provision: one for one in assessment.answers}
    given = {number: rows[number] for number in numbers if number in rows}
    without = [n for n, one in given.items() if one.answer is Compliance.NOT_APPLICABLE]
    # The first asks for two stages, and is met by having them.
    silent = {numbers[0], *without} if numbers else set()
    having = [
        n for n, one in given.items() if n not in silent and one.answer is not Compliance.BLANK
    ]
    if not having:
        return
    held = f"a third stage by {', '.join(having)}"
    if without:
        said = f"{held}, none by {', '.join(without)}"
    elif any(_TWO_STAGES.search(_words(one)) for one in given.values()):
        said = f"{held}, but two stages in the words beside them"
    else:
        return
    yield AssessmentProblem(numbers[0], "third_stage_inconsistent", said)


def _words(answer: Answer) -> str:
    """All that the landlord says beside its answer."""
    others = (one.text for one in answer.other_columns)
    said = (beside_the_answer(answer.raw or ""), answer.evidence, answer.commentary, *others)
    return "\n".join(filter(None, said))


def _has_words(answer: Answer) -> bool:
    text = _words(answer)
    letters = sum(map(str.isalpha, text))
    return letters >= _FEWEST_LETTERS and not _EMPTY_WORDS.fullmatch(text)


def _said(answer: Answer) -> str:
    return answer.answer.value.replace("_", " ")
