"""Letters made from forms: a label, or a heading with a line below it that has no stop."""

from __future__ import annotations

import pytest

from complaintcode import Letter, LetterKind, check_letter
from complaintcode.letters.text.voice import Text

LABELS = [
    "Complaint summary",
    "Summary of complaint",
    "Complaint details",
    "Details of complaint",
    "Complaint definition",
    "Complaint description",
    "Nature of complaint",
    "Reason for complaint",
    "Issue raised",
    "Your complaint",
    "Your concerns",
    "What you complained about",
    "Our understanding of your complaint",
    "The issues we will investigate are",
]
ISSUES = ["Damp and mould in the bedroom", "Delay in repairing the boiler", "Boiler out nine days"]
BELOW = ["{}: {}", "{}\n- {}", "{}\n{}\n\nDesired outcome\nA refund", "{}\n\n{}\n\nResponsibility"]
LETTER = "Dear Mr Cole,\n\n{}\n\n{}\n\nYours sincerely\nA Shah\n"


def presence(kind: str, item: str, said: str, first: str = "") -> str | None:
    letter = Letter(kinds=(LetterKind(kind),), text=LETTER.format(first, said))
    found = {one.item: one.presence for one in check_letter(letter, edition="2024").findings}
    return found[item]


@pytest.mark.parametrize("form", BELOW)
@pytest.mark.parametrize("label", LABELS)
def test_the_complaint_behind_its_label(label: str, form: str) -> None:
    for issue in ISSUES:
        said = form.format(label, issue)
        assert presence("acknowledgement_stage1", "definition", said) == "present", said


@pytest.mark.parametrize("form", ["{}: {}", "{}\n- {}"])
@pytest.mark.parametrize("label", LABELS)
def test_a_topic_behind_it_is_no_issue(label: str, form: str) -> None:
    said = form.format(label, "Repairs")
    assert presence("acknowledgement_stage1", "definition", said) == "unclear"


@pytest.mark.parametrize(
    "said",
    [
        "We understand your complaint to be: the boiler was out for nine days.",
        "I understand your complaint as: the boiler was out for nine days.",
        "We have recorded your complaint as follows: the boiler was out for nine days.",
        "We understand your complaint to be: no heating since 3 May",
    ],
)
def test_the_complaint_behind_how_it_is_understood(said: str) -> None:
    assert presence("acknowledgement_stage1", "definition", said) == "present"


FILLED_IN = [
    ("outcomes_sought", "Desired outcome", "Compensation of £50"),
    ("outcomes_sought", "Outcome sought", "A refund and an apology"),
    ("definition", "Your complaint", "No heating since 3 May"),
    ("decision", "Outcome", "Not upheld"),
    ("reasons", "Reasons", "The contractor missed two visits"),
    ("reasons", "What we found", "Two visits were missed and nobody rang"),
    ("remedy", "Compensation", "None"),
    ("remedy", "Putting it right", "£100 paid into your account on 2 June"),
    ("actions", "Outstanding actions", "Roof repair on 3 June"),
    ("actions", "What happens next", "None outstanding"),
]


@pytest.mark.parametrize("form", ["{}: {}", "{}\n{}", "{}\n\n{}", "{}:\n{}", "{} | {}", "{}\n- {}"])
@pytest.mark.parametrize(("item", "heading", "value"), FILLED_IN)
def test_what_stands_below_a_heading(item: str, heading: str, value: str, form: str) -> None:
    said = form.format(heading, value)
    assert presence("stage1_response", item, said, "Stage 1 response") == "present"


def test_a_heading_below_a_heading_is_one_where_text_follows() -> None:
    said = "What we found\n\nMissed visits\n\nThe records show that the gate was open."
    text = Text(LETTER.format("", said), "stage1_response")
    kinds = {one.text: (one.unit.kind, one.unit.heading) for one in text.body}
    assert kinds["missed visits"] == ("heading", "")
    assert kinds["the records show that the gate was open."] == ("sentence", "missed visits")
