"""What stands behind a label of the complaint or of the wish is the resident's word, not ours."""

from __future__ import annotations

import pytest

from complaintcode import Letter, LetterKind, check_letter

RESPONSE = "Dear Ms Okafor,\n\nStage 1 response\n\n{}\n\n{}\n\nA Lee\n"
DECIDED = "Decision: we uphold your complaint."
ACKNOWLEDGED = (
    "Dear Ms Okafor,\n\nThank you for your complaint of 2 September 2024. {}\n\nYours sincerely\n"
    "A Lee\n"
)


def read(text: str, kind: str = "stage1_response") -> dict[str | None, str | None]:
    letter = Letter(kinds=(LetterKind(kind),), text=text)
    return {one.item: one.presence for one in check_letter(letter, edition="2024").findings}


def respond(said: str, after: str = DECIDED) -> dict[str | None, str | None]:
    return read(RESPONSE.format(said, after))


# --- the complaint behind its label

ON_ONE_LINE = ["{}: {}", "{} | {}"]
ANYWHERE = [*ON_ONE_LINE, "{}\n\n{}", "{} - {}"]
NAMES = [
    "Complaint",
    "Complaint details",
    "Complaint definition",
    "Definition",
    "Scope",
    "Allegation",
    "Issue",
    "Issues",
    "Concern",
    "Concerns raised",
    "Grounds of complaint",
    "Heads of complaint",
    "The resident's complaint",
    "Points raised",
    "Reason for escalation",
    "Nature of complaint",
]
NAMES_ON_ONE_LINE = ["Background", "Summary"]
COMPLAINTS = [
    "The kitchen ceiling has leaked since June because the roof is broken.",
    "the kitchen ceiling has leaked since June and the contractor missed two visits.",
    "Our contractor missed the visits of 3 and 10 July and no new one was booked.",
    "the kitchen ceiling has leaked since June because the roof is broken",
]
LABELS = [
    *((name, form) for name in [*NAMES, "Your complaint"] for form in ANYWHERE),
    *((name, form) for name in NAMES_ON_ONE_LINE for form in ON_ONE_LINE),
    *((name, "{}: {}") for name in ("Point 1", "Complaint 2", "Head 1", "Issue 1")),
]


@pytest.mark.parametrize(("label", "form"), LABELS)
def test_the_complaint_behind_its_label_is_no_reason(label: str, form: str) -> None:
    for said in COMPLAINTS:
        if said[-1] != "." and form in {"{} - {}", "{}\n\n{}"}:
            continue  # a heading
        found = respond(form.format(label, said))
        assert (found["definition"], found["reasons"]) == ("present", "missing"), said
        assert found["remedy"] == "missing"


@pytest.mark.parametrize("label", [*NAMES, "Your complaint", "Background", "Summary", "Point 1"])
@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("remedy", "you were promised £100 by 14 October 2024."),
        ("remedy", "You were offered £100 and a new ceiling by 14 October 2024."),
        ("decision", "The landlord was wrong to charge for the repair."),
        ("decision", "Our officer was at fault and the service was poor."),
        ("reasons", "You did not reply to three emails in July."),
        ("reasons", "The log shows nine calls and nobody rang back."),
    ],
)
def test_nor_is_it_a_remedy_or_a_decision(label: str, item: str, said: str) -> None:
    found = respond(f"{label}: {said}", "We will write to you again.")
    assert found[item] == "missing"


def test_a_subject_is_no_reason_either() -> None:
    assert respond(f"Subject: {COMPLAINTS[0]}")["reasons"] == "missing"


@pytest.mark.parametrize(
    "label", ["Definition", "Summary", "Issue", "Scope", "Complaint", "Concern", "Allegation"]
)
def test_an_acknowledgement_may_put_it_behind_a_short_label(label: str) -> None:
    for form in ("\n\n{}: {}", "\n{}: {}"):
        said = form.format(label, "the kitchen ceiling has leaked since June.")
        found = read(ACKNOWLEDGED.format(said), "acknowledgement_stage1")
        assert found["definition"] == "present"


@pytest.mark.parametrize(
    "said",
    [
        "Complaint: The ceiling has leaked since June. We found that two visits were missed.",
        "Complaint: not upheld, because the lease puts ceilings on the leaseholder.",
        "Complaint: Upheld. The contractor missed the visits of 3 and 10 July.",
        "Point 1: The ceiling has leaked since June. The contractor missed two visits in July.",
        "Issue 1: The ceiling has leaked since June. The contractor missed two visits in July.",
        "Background: Our records show that the leak was reported in June and mended in August.",
        "Summary: we uphold your complaint because the contractor missed two visits.",
        "You complained of the leak. We uphold it.\n\nSummary: The contractor missed two visits.",
        "Complaint\n\nThe ceiling has leaked since June.\n\nThe contractor missed two visits.",
        "Complaint | Reasons\nThe ceiling has leaked | The contractor missed two visits in July",
        "Complaint: the ceiling leaks.\nFinding: the contractor missed two visits.",
        "Findings: the contractor missed two visits and no new one was booked.",
        "What happened: the contractor missed two visits and no new one was booked.",
        "Reasons - the contractor missed two visits and no new one was booked.",
    ],
)
def test_the_landlord_takes_the_word(said: str) -> None:
    after = "" if said.startswith("Complaint\n") else DECIDED
    assert respond(said, after)["reasons"] == "present"


def test_a_verdict_behind_the_label_decides() -> None:
    for said in (
        "Complaint: upheld",
        "Complaint: Not upheld.",
        "Point 1 | Upheld\nPoint 2 | Upheld",
    ):
        assert respond(said, "")["decision"] == "present"
    # and the title of a letter is no complaint
    assert respond("Complaint: stage 1 response", DECIDED)["definition"] == "missing"


# --- what is wanted behind its label

WANTED = [
    "Requested remedy",
    "Preferred outcome",
    "Remedy sought",
    "Resolution requested",
    "Desired outcome",
    "Outcome you want",
    "Outcome sought",
    "Desired resolution",
    "Your preferred outcome",
    "Resident's requested outcome",
    "Compensation requested",
    "Compensation claimed",
    "Redress sought",
    "Action requested",
    "Remedy proposed by you",
]
WISHES = [
    "£100 to be paid by 14 October 2024.",
    "An apology and a payment of £100 by 14 October 2024.",
    "The ceiling to be repaired by 14 October 2024.",
    "£100 by 14 October 2024",
]
COMPLAINED = "You complained that the kitchen ceiling has leaked since June.\n\n{}"
UPHELD = "We uphold it, because the visits of 3 and 10 July were missed."


@pytest.mark.parametrize("label", WANTED)
@pytest.mark.parametrize("form", [*ANYWHERE, "{}\n{}", "Complaint | {}\nThe ceiling leaks | {}"])
def test_what_is_wanted_is_no_remedy(label: str, form: str) -> None:
    for wish in WISHES:
        found = respond(COMPLAINED.format(form.format(label, wish)), UPHELD)
        assert found["outcomes_sought"] == "present", wish
        assert (found["remedy"], found["actions"]) == ("missing", "missing"), wish


@pytest.mark.parametrize(
    "label",
    ["Remedy", "Agreed remedy", "Remedy offered", "Compensation awarded", "Resolution", "Redress"],
)
@pytest.mark.parametrize("form", ["{}: {}", "{}\n\n{}", "{} | {}"])
def test_what_is_offered_is_no_wish(label: str, form: str) -> None:
    found = respond(COMPLAINED.format(form.format(label, WISHES[0])), UPHELD)
    assert (found["remedy"], found["outcomes_sought"]) == ("present", "missing")


def test_a_wish_and_its_answer() -> None:
    said = "Requested remedy: £200.\n\nRemedy: £100 to be paid by 14 October 2024."
    found = respond(COMPLAINED.format(said), UPHELD)
    assert (found["remedy"], found["outcomes_sought"]) == ("present", "present")


@pytest.mark.parametrize("label", WANTED)
@pytest.mark.parametrize(
    "form",
    [
        "{}: £500. We will pay you £200 by 14 October 2024.",
        "{}\n\n£500.\n\nWe will pay you £200 by 14 October 2024.",
        "{}\n\nYou asked for £500. We have looked at it and offer £200, to be paid by 4 May.",
    ],
)
def test_the_answer_to_a_wish_below_its_label(label: str, form: str) -> None:
    found = respond(COMPLAINED.format(form.format(label)), UPHELD)
    assert (found["remedy"], found["outcomes_sought"]) == ("present", "present")


@pytest.mark.parametrize("said", ["None given", "Not stated", "N/A"])
def test_an_empty_box_names_no_wish(said: str) -> None:
    found = respond(COMPLAINED.format(f"Requested remedy: {said}"), UPHELD)
    assert found["outcomes_sought"] != "present"


# --- "we understand that"

BOTH = [
    "We understand that the kitchen ceiling has leaked since June and that you want it repaired.",
    "We understand that the ceiling has leaked since June and that you would like it repaired.",
    "I understand that the ceiling has leaked since June, and that you would like an apology.",
    "We understand your complaint is that the contractor missed two visits and that you want £100.",
    "It is our understanding that the ceiling has leaked since June and that you want it repaired.",
    "We understand that our operative was rude to you on 3 May and that you would like an apology.",
    "From your email we understand that the bins overflowed in May and that you want a refund.",
]
ISSUE = [
    "I understand the kitchen ceiling has leaked since June.",
    "I understand our contractor left the gate open.",
    "I understand your boiler has been broken for nine days.",
    "We understand there are rats in the bin store.",
    "It is our understanding that the kitchen ceiling has leaked since June.",
    "We understand that nobody has replied to your emails of 3 and 9 May.",
]
NEITHER = [
    "I understand that this has been frustrating.",
    "We understand that you are unhappy.",
    "We understand that the delay has been distressing.",
    "I understand the impact this has had on you.",
    "We understand the frustration this has caused.",
    "I understand the delay has caused you distress.",
    "I understand that the last few weeks have been difficult.",
    "I understand that you wish to make a complaint.",
    "I understand our officer has already called you.",
    "We understand there is still time to resolve this.",
    "We understand the importance of a dry home.",
    "We understand the complaint has been passed to the team.",
]


@pytest.mark.parametrize("said", BOTH)
def test_what_is_understood_and_wanted_in_one_sentence(said: str) -> None:
    found = read(ACKNOWLEDGED.format(said), "acknowledgement_stage1")
    assert (found["definition"], found["outcomes_sought"]) == ("present", "present")


@pytest.mark.parametrize("said", ISSUE)
def test_what_is_understood(said: str) -> None:
    found = read(ACKNOWLEDGED.format(said), "acknowledgement_stage1")
    assert (found["definition"], found["outcomes_sought"]) == ("present", "missing")


@pytest.mark.parametrize("said", NEITHER)
def test_sympathy_is_no_summary(said: str) -> None:
    found = read(ACKNOWLEDGED.format(said), "acknowledgement_stage1")
    assert found["definition"] != "present"
    assert found["outcomes_sought"] != "present"
