"""Made forms, one for each kind of damage that published ones have, in every kind of document."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import read_self_assessment
from complaintcode.self_assessment.reading import self_assessment_from_bytes

from .documents import KINDS

if TYPE_CHECKING:
    from complaintcode import Answer, SelfAssessment

FORMS = Path(__file__).parent.parent / "data/self-assessments"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads(
    (FORMS / "expected.toml").read_text(encoding="utf-8")
)
WITH_TABS = [name for name in EXPECTED if "\t" in (FORMS / name).read_text(encoding="utf-8")]


def words(answer: Answer) -> str:
    return f"{answer.evidence or ''} {answer.commentary or ''}"


def assert_read(read: SelfAssessment, expected: dict[str, Any], *, flat: bool = False) -> None:
    assert read.edition == expected["edition"]
    told = {one.provision: one.answer.value for one in read.answers}
    assert told == {number: given[0] for number, given in expected["answers"].items()}
    for one in read.answers:
        said = words(one) if not flat else " ".join(words(one).split())
        for part in expected["answers"][one.provision][1:]:
            assert part in said, one.provision
    assert len(read.answers) == len(told)


@pytest.mark.parametrize("name", EXPECTED)
def test_it_is_read_whole(name: str) -> None:
    expected = EXPECTED[name]
    read = read_self_assessment(FORMS / name)
    assert_read(read, expected)
    assert read.landlord == expected.get("landlord", read.landlord)
    assert set(expected.get("unattributed", ())) <= set(read.unattributed)
    assert not [line for line in read.unattributed if line.startswith("Page ")]


@pytest.mark.parametrize(
    ("name", "kind"),
    [(name, kind) for name in WITH_TABS for kind in EXPECTED[name].get("kinds", KINDS)],
)
def test_it_is_read_whole_in_every_kind_of_document(name: str, kind: str) -> None:
    lines = (FORMS / name).read_text(encoding="utf-8").split("\n")
    data = KINDS[kind]([line.split("\t") for line in lines])
    assert_read(self_assessment_from_bytes(data, "form"), EXPECTED[name], flat=True)


def test_every_made_form_is_expected_something_of() -> None:
    assert {path.name for path in FORMS.iterdir()} == {*EXPECTED, "expected.toml"}
