"""Two years side by side, under one edition and across two."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintcode import Answer, Compliance, SelfAssessment, compare_self_assessments
from complaintcode.self_assessment.comparing import Change

AS_OF = date(2025, 6, 1)


def assessment(name: str | None, **given: str | tuple[str, str]) -> SelfAssessment:
    """``p6_3="no"``, or with its commentary ``p6_3=("no", "By May 2025.")``."""
    answers = []
    for key, told in given.items():
        answer, commentary = (told, None) if isinstance(told, str) else told
        fields: dict[str, Any] = {"answer": answer, "commentary": commentary}
        answers.append(Answer(provision=key.removeprefix("p").replace("_", "."), **fields))
    return SelfAssessment(edition=name, answers=tuple(answers))


def changes(old: SelfAssessment, new: SelfAssessment) -> list[tuple[str, str, str]]:
    found = compare_self_assessments(old, new, as_of=AS_OF)
    return [(" ".join(one.old), " ".join(one.new), one.change) for one in found]


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("yes", "yes", "same"),
        ("no", "no", "same"),
        ("not_applicable", "yes", "same"),
        ("no", "in_progress", "better"),
        ("in_progress", "partly", "better"),
        ("partly", "yes", "better"),
        ("blank", "no", "better"),
        ("no", "not_applicable", "better"),
        ("yes", "no", "worse"),
        ("yes", "blank", "worse"),
        ("not_applicable", "partly", "worse"),
    ],
)
def test_one_answer_against_another(before: str, after: str, change: str) -> None:
    old, new = assessment("hos-2024", p6_3=before), assessment("hos-2024", p6_3=after)
    (found,) = compare_self_assessments(old, new, as_of=AS_OF)
    assert (found.old, found.new, found.change) == (("6.3",), ("6.3",), change)
    assert (found.old_answer and found.old_answer.value) == before
    assert (found.new_answer and found.new_answer.value) == after


def test_what_only_one_form_answers_is_new_or_dropped() -> None:
    old = assessment("hos-2024", p1_2="yes", p6_3="yes", p12_1="yes")
    new = assessment("hos-2024", p6_3="yes", p6_4="no", p12_2="no")
    assert changes(old, new) == [
        ("1.2", "", "dropped"),
        ("6.3", "6.3", "same"),
        ("", "6.4", "new"),
        ("", "12.2", "new"),
        ("12.1", "", "dropped"),
    ]


def test_across_editions_by_what_became_of_each() -> None:
    old = assessment("hos-2022", p4_1="no", p4_2="yes", p4_3="yes", p5_10="partly", p7_1="yes")
    new = assessment("hos-2024", p3_3="yes", p5_2="yes", p5_6="yes", p6_2="no")
    assert changes(old, new) == [
        ("", "3.3", "new"),
        ("4.1", "5.2", "better"),
        ("4.2 5.10", "5.6", "better"),
        ("4.1", "6.2", "same"),
        ("4.3", "", "dropped"),
        ("7.1", "", "dropped"),
    ]


def test_several_before_one_are_held_to_the_worst_of_them() -> None:
    old = assessment("hos-2022", p4_2="yes", p5_10="no")
    (found, *_) = compare_self_assessments(old, assessment("hos-2024", p5_6="no"), as_of=AS_OF)
    assert found == Change(("4.2", "5.10"), ("5.6",), Compliance.NO, Compliance.NO, "same")


def test_backwards_too() -> None:
    old, new = assessment("hos-2024", p6_2="yes", p3_3="yes"), assessment("hos-2022", p4_1="no")
    assert changes(old, new) == [("6.2", "4.1", "worse"), ("3.3", "", "dropped")]


def test_the_edition_may_be_told_by_the_numbers() -> None:
    old, new = assessment(None, p5_18="yes", p4_1="no"), assessment(None, p9_5="yes", p6_2="yes")
    assert ("4.1", "6.2", "better") in changes(old, new)


PROMISED = ("in_progress", "All staff will be trained by the end of May 2025.")


@pytest.mark.parametrize(
    ("before", "after", "broken"),
    [
        (PROMISED, "in_progress", date(2025, 5, 31)),
        (PROMISED, "partly", date(2025, 5, 31)),
        (PROMISED, "yes", None),
        (PROMISED, "not_applicable", None),
        (("no", "It will be done by June 2025."), "no", None),
        (("no", "We will look at it."), "no", None),
        (("yes", "It will be done by May 2025."), "no", None),
    ],
    ids=["not kept", "in part", "kept", "no more", "not yet due", "no day", "no gap"],
)
def test_a_promise_whose_day_is_past(
    before: tuple[str, str], after: str, broken: date | None
) -> None:
    old, new = assessment("hos-2024", p6_3=before), assessment("hos-2024", p6_3=after)
    (found,) = compare_self_assessments(old, new, as_of=AS_OF)
    assert found.broken_promise == broken


def test_the_day_of_looking_is_a_day() -> None:
    form = assessment("hos-2024", p6_3="yes")
    with pytest.raises(TypeError, match="as_of: expected a date"):
        compare_self_assessments(form, form, as_of="2025-06-01")  # type: ignore[arg-type]
