"""What a reader at the Ombudsman would ask: each problem where it is one, and nowhere else."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

import pytest

from complaintcode import (
    Answer,
    SelfAssessment,
    UnknownProvision,
    check_self_assessment,
    edition,
    new_self_assessment,
)
from complaintcode.model.self_assessment import OtherColumn
from complaintcode.self_assessment.checking import AssessmentProblem, is_complete


def filled(name: str, **changed: dict[str, Any]) -> SelfAssessment:
    """A form with a yes and evidence everywhere; ``p6_3={...}`` changes the answer to 6.3."""
    rows = []
    for one in new_self_assessment(name).answers:
        given: dict[str, Any] = {"answer": "yes", "evidence": "See the complaints policy."}
        if one.provision == edition(name).self_assessment.get("member_responsible"):
            given["commentary"] = "Councillor Ada Fenwick."
        given |= changed.pop(f"p{one.provision.replace('.', '_')}", {})
        rows.append(Answer(provision=one.provision, **given))
    assert not changed
    return SelfAssessment(edition=name, answers=tuple(rows))


def asked(assessment: SelfAssessment) -> list[AssessmentProblem]:
    return list(check_self_assessment(assessment))


def problems(name: str = "hos-2024", **changed: dict[str, Any]) -> list[tuple[str | None, str]]:
    return [(one.provision, one.problem) for one in asked(filled(name, **changed))]


class TestWholeForms:
    @pytest.mark.parametrize("name", ["hos-2022", "hos-2024"])
    def test_one_that_answers_everything_is_asked_nothing(self, name: str) -> None:
        third = {"answer": "not_applicable", "evidence": None}
        changed = {"p5_18": third, "p5_19": third, "p5_20": third} if name == "hos-2022" else {}
        found = check_self_assessment(filled(name, **changed))
        assert found == ()
        assert is_complete(found)

    def test_an_empty_one_answers_nothing(self) -> None:
        found = check_self_assessment(new_self_assessment("hos-2024"))
        assert {one.problem for one in found} == {"unanswered"}
        assert [one.provision for one in found] == [
            one.number for one in edition("hos-2024").provisions if one.in_form
        ]
        assert not is_complete(found)

    def test_a_row_that_is_missing_is_not_answered(self) -> None:
        whole = filled("hos-2024")
        rows = tuple(one for one in whole.answers if one.provision != "6.3")
        found = asked(SelfAssessment(edition="2024", answers=rows))
        assert found == [AssessmentProblem("6.3", "unanswered", "the form has no row for it")]

    def test_what_cannot_be_told_is_not_answered(self) -> None:
        found = asked(filled("hos-2024", p6_3={"answer": "blank", "raw": "Yes / No"}))
        assert found == [
            AssessmentProblem("6.3", "unanswered", "the answer cannot be told from 'Yes / No'")
        ]

    def test_what_the_form_does_not_print_may_be_answered_too(self) -> None:
        whole = filled("hos-2024")
        more = Answer(provision="1.1", answer="yes", evidence="See the policy.")  # type: ignore[arg-type]
        assert asked(SelfAssessment(edition="hos-2024", answers=(more, *whole.answers))) == []

    def test_twice_and_unknown(self) -> None:
        whole = filled("hos-2024")
        more = tuple(
            Answer(provision=number, answer="no", commentary="By May 2025.")  # type: ignore[arg-type]
            for number in ("6.3", "12.4")
        )
        found = asked(SelfAssessment(edition="hos-2024", answers=whole.answers + more))
        assert found == [
            AssessmentProblem("6.3", "duplicate", "answered 2 times: yes, no"),
            AssessmentProblem(
                "12.4",
                "unknown_provision",
                "the Complaint Handling Code 2024 has no provision 12.4",
            ),
        ]
        assert is_complete(tuple(found))

    def test_one_answered_and_once_left_blank_is_answered(self) -> None:
        whole = filled("hos-2024")
        blank = Answer(provision="6.3", answer="blank")  # type: ignore[arg-type]
        found = asked(SelfAssessment(edition="hos-2024", answers=(*whole.answers, blank)))
        assert [one.problem for one in found] == ["duplicate"]

    def test_numbers_of_two_editions_make_a_hybrid(self) -> None:
        whole = filled("hos-2024")
        more = tuple(
            Answer(provision=number, answer="yes", evidence="See the policy.")  # type: ignore[arg-type]
            for number in ("1.7", "1.8")
        )
        found = asked(SelfAssessment(edition="hos-2024", answers=whole.answers + more))
        assert found[0] == AssessmentProblem(
            None,
            "hybrid_edition",
            "read under the Complaint Handling Code 2024, but of the Complaint Handling Code 2022"
            " there is 1.7, 1.8",
        )

    @pytest.mark.parametrize(
        ("title", "names_another"),
        [
            ("Complaint Handling Code 2024 - Self-Assessment 2024/25", True),
            ("Complaint Handling Code (2024)", True),
            ("Complaint Handling Code 2022 - Self-Assessment 2024", False),
            ("Complaint Handling Code 2024/25 self-assessment", False),
            ("Complaint Handling Code self-assessment 2024", False),
        ],
    )
    def test_so_does_a_title_that_names_another(self, title: str, names_another: bool) -> None:
        answered = filled("hos-2022").answers
        found = asked(SelfAssessment(edition="hos-2022", title=title, answers=answered))
        said = [one.detail for one in found if one.problem == "hybrid_edition"]
        assert bool(said) is names_another
        assert all('there is the title "Code' in one for one in said)

    def test_so_does_the_wording_of_another_edition(self) -> None:
        old: dict[str, dict[str, Any]] = {
            "p6_3": {"requirement": "Within 10 working days of the complaint being logged."},
            "p1_2": {"requirement": "Affecting an individual resident or group."},
        }
        assert problems("hos-2024", **old) == [(None, "hybrid_edition")]
        old.pop("p1_2")
        assert problems("hos-2024", **old) == []

    def test_the_edition_may_be_told_by_the_numbers(self) -> None:
        answers = filled("hos-2022").answers
        found = check_self_assessment(SelfAssessment(answers=answers))
        assert found == check_self_assessment(filled("hos-2022"))

    def test_another_edition_may_be_asked_for(self) -> None:
        found = check_self_assessment(filled("hos-2022"), edition=edition("2024"))
        assert ("1.7", "unknown_provision") in {(one.provision, one.problem) for one in found}
        with pytest.raises(UnknownProvision, match="expected an edition"):
            check_self_assessment(filled("hos-2022"), edition="2023")


class TestGaps:
    @pytest.mark.parametrize("answer", ["no", "partly", "in_progress"])
    def test_one_without_a_word_is_not_explained(self, answer: str) -> None:
        given = {"answer": answer, "evidence": None}
        assert problems(p6_3=given) == [("6.3", "no_explanation"), ("6.3", "no_date")]
        assert problems("hos-2022", p5_1=given) == [("5.1", "no_explanation")]

    @pytest.mark.parametrize(
        "nothing",
        [
            *("", "N/A", "-", "None", "TBC", "n/a.", ".", "Unknown"),
            *("Not\napplicable", "To be confirmed", "As above; none"),
        ],
    )
    def test_a_word_for_nothing_explains_nothing(self, nothing: str) -> None:
        given = {"answer": "no", "evidence": nothing}
        assert problems("hos-2022", p5_1=given) == [("5.1", "no_explanation")]

    @pytest.mark.parametrize(
        "given",
        [
            {"evidence": "Two posts are vacant."},
            {"evidence": None, "commentary": "Two posts are vacant."},
            {"evidence": None, "raw": "No - two posts are vacant"},
            {"evidence": None, "other_columns": (OtherColumn(column="Plan", text="Fill posts"),)},
        ],
        ids=["evidence", "commentary", "raw", "another column"],
    )
    def test_it_is_explained_wherever_the_words_stand(self, given: dict[str, Any]) -> None:
        assert problems("hos-2022", p5_1={"answer": "no", **given}) == []
        assert problems(p6_3={"answer": "no", **given}) == [("6.3", "no_date")]

    @pytest.mark.parametrize(
        "given",
        [
            {"commentary": "We will comply by the end of March 2025."},
            {"raw": "No - will be met by May 2025"},
            {"met_by": date(2025, 3, 31)},
            {"other_columns": (OtherColumn(column="To be met by", text="due May 2025"),)},
        ],
        ids=["commentary", "raw", "its own column", "another column"],
    )
    def test_a_date_anywhere_counts(self, given: dict[str, Any]) -> None:
        assert problems(p6_3={"answer": "no", **given}) == []

    def test_the_detail_says_what_is_wanting(self) -> None:
        found = asked(filled("hos-2024", p9_8={"answer": "in_progress"}))
        assert found[0].detail == "in progress, and no day by which it will be met"

    def test_what_does_not_apply_needs_no_words(self) -> None:
        assert problems(p5_4={"answer": "not_applicable", "evidence": None}) == []


class TestYes:
    def test_a_bare_yes_is_asked_for_evidence(self) -> None:
        found = asked(filled("hos-2024", p6_3={"evidence": None}))
        detail = "yes, and no evidence or commentary of its own"
        assert found == [AssessmentProblem("6.3", "no_evidence", detail)]
        assert is_complete(tuple(found))

    @pytest.mark.parametrize("nothing", ["", "L", "lea", "N/A"])
    def test_letters_that_a_scan_broke_off_are_no_evidence(self, nothing: str) -> None:
        assert problems(p6_3={"evidence": nothing}) == [("6.3", "no_evidence")]

    @pytest.mark.parametrize(
        "said",
        [
            "This is not stated anywhere in our policy.",
            "The timescale isn't currently set out. We tell residents by phone.",
            "We do not currently have a formal policy.",
            "Our website does not mention the Ombudsman.",
            "Not yet.",
            "There is no procedure for this.",
            "The policy needs to be updated.",
            "Staff have not been fully compliant.",
            "Stated nowhere.",
            "We only partially comply.",
            "We only comply in part.",
            "No, this is not done.",
            "We are working towards compliance.",
            "We do not meet this at stage 2.",
            "We failed to meet this in four of ten.",
            "Our procedure lacks the reasons.",
        ],
    )
    def test_words_that_deny_it_contradict_it(self, said: str) -> None:
        (found,) = asked(filled("hos-2024", p6_3={"evidence": None, "commentary": said}))
        assert (found.provision, found.problem) == ("6.3", "contradiction")
        assert found.detail.startswith("answered yes, but it says: ")

    @pytest.mark.parametrize(
        "said",
        [
            "If it is not stated in the policy we say so.",
            "Complaints that are not covered are explained.",
            "Where the response is not yet known, staff ring.",
            "Staff are trained not to name individuals.",
            "Escalations will not be refused.",
            "We do not have a stage 0.",
            "Handlers do not have a conflict of interest.",
            "There is no charge. There is no need to give reasons.",
            "A survey answer is not recorded as a complaint.",
            "It will not exceed a further 10 days without good reason.",
            "We ensure that nobody is not included.",
            "Stage 0 is not included in our procedure.",
            "There is no policy of a third stage.",
            "The contractor does not have a procedure of its own.",
            "We do not meet residents at home unasked.",
        ],
    )
    def test_words_that_only_hold_a_not_do_not(self, said: str) -> None:
        assert problems(p6_3={"commentary": said}) == []

    @pytest.mark.parametrize(
        ("raw", "asked_after"),
        [
            ("Yes, but letters are still late", True),
            ("Yes. However, letters are late", True),
            ("Yes, except where both agree otherwise", True),
            ("Yes - stage 1 only", True),
            ("Yes - awaiting approval", True),
            ("Yes - letters go out", False),
            ("Yes - only two stages", False),
        ],
    )
    def test_a_yes_that_takes_something_back_is_asked_after(
        self, raw: str, asked_after: bool
    ) -> None:
        found = problems(p6_3={"raw": raw})
        assert found == ([("6.3", "contradiction")] if asked_after else [])

    def test_a_no_that_its_words_deny_is_a_contradiction_too(self) -> None:
        given = {
            "answer": "no",
            "commentary": "We are fully compliant since May 2024, and staff will know by 2025.",
        }
        assert problems(p6_3=given) == [("6.3", "contradiction")]

    def test_a_no_stands_below_the_evidence_of_a_yes(self) -> None:
        given = {"evidence": "Policy", "commentary": "No, it isn't published."}
        assert problems(p6_3=given) == [("6.3", "contradiction")]

    @pytest.mark.parametrize("said", ["31/03/2025", "by 2025-03-31", "31 March 2025"])
    def test_a_day_alone_says_by_when(self, said: str) -> None:
        assert problems(p6_3={"answer": "no", "commentary": said}) == []

    @pytest.mark.parametrize(
        ("link", "bad"),
        [
            ("https://larkmead.example/policy", False),
            ("www.larkmead.example", False),
            ("http://larkmead.example:8080/a?b=c#d.", False),
            ("https:/larkmead.example", True),
            ("http//larkmead.example", True),
            ("http//www.larkmead.example", True),
            ("https://larkmead", True),
            ("www.larkmead..example", True),
        ],
    )
    def test_links_are_well_formed_or_asked_after(self, link: str, bad: bool) -> None:
        found = problems(p6_3={"evidence": f"See ({link})"})
        assert found == ([("6.3", "bad_link")] if bad else [])


class TestMemberResponsible:
    @pytest.mark.parametrize(
        "said",
        [
            "Councillor Ada Fenwick",
            "Our MRC is Ivo Marsh.",
            "The MRC is Mary McDowd.",
            "Si\u00e2n Evanson",
            "Priya K. Shawe",
            "JOHN SMYTHE",
            "P Shawe (Board)",
            "Ada Fenwick since May. Her deputy is to be appointed.",
            "Chair of the Audit Committee",
            "The Member Responsible for Complaints is a non-executive director.",
        ],
    )
    def test_named_by_name_or_post(self, said: str) -> None:
        assert problems(p9_5={"commentary": said}) == []

    @pytest.mark.parametrize(
        "said",
        [
            "A Member Responsible for Complaints has been appointed.",
            "A Board member has been appointed as the MRC, see the Complaints Policy.",
            "Yes, as the Complaint Handling Code asks.",
            "To be appointed at Annual Council.",
            "The chair's appointment is pending.",
            "A Committee looks at it. I Agree.",
            "YES, THE BOARD HAS ONE.",
        ],
    )
    def test_not_named(self, said: str) -> None:
        assert problems(p9_5={"commentary": said}) == [("9.5", "no_mrc")]

    def test_where_there_is_none_nobody_is_to_be_named(self) -> None:
        assert problems(p9_5={"answer": "no", "commentary": "By May 2025."}) == []


class TestThirdStage:
    NONE: ClassVar[dict[str, Any]] = {"answer": "not_applicable", "evidence": None}
    HELD: ClassVar[dict[str, Any]] = {"answer": "yes", "evidence": "Our panel."}

    @pytest.mark.parametrize(
        ("first", "second", "third", "said"),
        [
            (HELD, NONE, NONE, None),
            (NONE, NONE, NONE, None),
            (HELD, HELD, HELD, None),
            ({**HELD, "evidence": "We have two stages."}, NONE, NONE, None),
            (HELD, HELD, NONE, "a third stage by 5.18, 5.19, none by 5.20"),
            (NONE, HELD, HELD, "a third stage by 5.18, 5.19, 5.20, none by 5.17"),
            (
                {**HELD, "evidence": "We have a two-stage process."},
                HELD,
                HELD,
                "a third stage by 5.18, 5.19, 5.20, but two stages in the words beside them",
            ),
        ],
        ids=["two by yes", "two", "three", "two told", "mixed", "denied first", "denied in words"],
    )
    def test_its_provisions_agree_or_not(
        self, first: dict[str, Any], second: dict[str, Any], third: dict[str, Any], said: str | None
    ) -> None:
        found = asked(filled("hos-2022", p5_17=first, p5_18=second, p5_19=second, p5_20=third))
        wanted = (
            [] if said is None else [AssessmentProblem("5.17", "third_stage_inconsistent", said)]
        )
        assert found == wanted

    def test_there_is_none_to_be_asked_after_in_2024(self) -> None:
        assert problems(p5_3={"answer": "not_applicable", "evidence": None}) == []
