"""The counts of the yearly report that are no measure: by table, of a few complaints each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from complaintcode import Portfolio, check
from complaintcode.portfolios.yearly import yearly
from tests.portfolios.made import (
    AS_OF,
    EXTENDED,
    EXTENSION,
    IN_TIME,
    LATE,
    OPEN,
    SECOND,
    counted,
    made,
)


def filled(table: Any) -> dict[tuple[str, str], int]:
    return {(row, name): n for row, cells in table.items() for name, n in cells.items() if n}


class TestLastYear:
    def test_it_is_counted_from_the_same_complaints(self) -> None:
        before = {"number": 1, "acknowledged": "2024-06-03", "responded": "2024-06-17"}
        found = counted(made(), made(before, received="2024-06-03"), last_year_homes=1000)
        assert found.last_year is not None
        assert found.last_year.period.name == "2024-25"
        assert found.last_year.ch01["all"]["stage1"].per_1000 == 1.0
        assert found.last_year.last_year is None
        assert found.document()["last_year"]["year"] == "2024-25"

    def test_there_is_none_where_nothing_was_made_in_it(self) -> None:
        found = counted(made())
        assert found.last_year is None
        assert found.document()["last_year"] is None

    def test_it_may_come_from_other_complaints(self) -> None:
        before = {"number": 1, "acknowledged": "2024-06-03", "responded": "2024-06-17"}
        old = made(before, received="2024-06-03", reference="A")
        found = counted(made(), old, last_year=[made(before, received="2024-06-03", reference="A")])
        assert found.last_year is not None
        assert (found.cases, found.last_year.cases) == (1, 1)
        assert not [one for one in found.warnings if one.about == "same reference"]


class TestVolumes:
    def test_headings_are_counted_however_they_are_spelled(self) -> None:
        found = counted(
            made(category="Damp and mould"),
            made(LATE, category="damp  AND mould"),
            made(IN_TIME | {"decision": "upheld"}, SECOND, category="Repairs"),
            made(category=" "),
            made(),
        )
        assert list(found.categories) == ["Damp and mould", "not_recorded", "Repairs"]
        assert filled(found.categories) == {
            ("Damp and mould", "stage1"): 2,
            ("Damp and mould", "late"): 1,
            ("not_recorded", "stage1"): 2,
            ("Repairs", "stage1"): 1,
            ("Repairs", "stage2"): 1,
            ("Repairs", "upheld"): 1,
        }

    def test_months(self) -> None:
        found = counted(made(IN_TIME, SECOND), made(OPEN, received="2025-06-01"))
        assert filled(found.months) == {("2025-06", "stage1"): 2, ("2025-07", "stage2"): 1}

    def test_decisions_of_what_was_answered(self) -> None:
        found = counted(
            made(IN_TIME | {"decision": "upheld"}, SECOND | {"decision": "not_upheld"}),
            made(IN_TIME),
            made(OPEN | {"decision": "upheld"}),
        )
        assert filled(found.decisions) == {
            ("stage1", "upheld"): 1,
            ("stage1", "not_recorded"): 1,
            ("stage2", "not_upheld"): 1,
        }

    def test_the_landlord_where_it_is_one(self) -> None:
        assert counted(made(landlord="Larkmead"), made(landlord="Larkmead")).landlord == "Larkmead"
        assert counted(made(landlord="Larkmead"), made(landlord="Aldersby")).landlord is None
        assert counted(made()).landlord is None


class TestTimes:
    def test_median_nineteen_in_twenty_and_longest(self) -> None:
        days = [f"2025-06-{day:02}" for day in (3, 4, 5, 16)]
        found = counted(*(made(IN_TIME | {"responded": day}) for day in days))
        one = found.times["stage1"]["from_request"]
        assert (one.answers, one.median, one.nineteen_in_twenty, one.longest) == (4, 2.5, 10, 10)
        assert one.days == {1: 1, 2: 1, 3: 1, 10: 1}
        assert found.times["stage2"]["from_request"].answers == 0
        assert found.times["stage2"]["from_request"].median is None

    @pytest.mark.parametrize(("answers", "within"), [(19, 1), (20, 1), (21, 1), (39, 1)])
    def test_nineteen_in_twenty_is_of_whole_answers(self, answers: int, within: int) -> None:
        quick = [made(IN_TIME | {"responded": "2025-06-03"}) for _ in range(answers - 1)]
        one = counted(*quick, made(LATE)).times["stage1"]["from_request"]
        share = (answers - 1) / answers
        assert one.nineteen_in_twenty == (within if share >= 0.95 else 11)

    def test_from_the_request_and_as_the_code_counts(self) -> None:
        stage = {"number": 1, "acknowledged": "2025-06-05", "responded": "2025-06-16"}
        times = counted(made(stage)).times["stage1"]
        assert (times["from_request"].longest, times["as_counted"].longest) == (10, 7)

    def test_an_unknown_day_is_in_neither(self) -> None:
        window = {"from": "2025-06-09", "to": "2025-06-13"}
        times = counted(made(IN_TIME | {"responded": window})).times["stage1"]
        assert times["from_request"].answers == times["as_counted"].answers == 0
        asked = SECOND | {"requested": window, "acknowledged": "2025-07-01"}
        later = counted(made(IN_TIME, asked)).times["stage2"]
        assert (later["from_request"].answers, later["as_counted"].answers) == (0, 1)


class TestExtensions:
    def test_what_became_of_them(self) -> None:
        found = counted(
            made(),
            made(EXTENDED),
            made(IN_TIME | {"extensions": [EXTENSION]}),
            made(IN_TIME | {"extensions": [EXTENSION | {"notified": None}]}),
        )
        assert filled(found.extensions) == {
            ("stage1", "stages"): 4,
            ("stage1", "extended"): 2,
            ("stage1", "in_time"): 1,
            ("stage1", "in_time_with_extension"): 1,
        }

    @pytest.mark.parametrize(
        ("extension", "more"),
        [(EXTENSION | {"notified": "unknown"}, {}), ({}, {"partial_record": True})],
    )
    def test_one_whose_notice_is_not_known_is_neither_extended_nor_not(
        self, extension: dict[str, Any], more: dict[str, Any]
    ) -> None:
        unknown = made(IN_TIME | {"extensions": [extension]}, **more)
        found = counted(unknown, made(EXTENDED), made())
        row = found.extensions["stage1"]
        assert (row["stages"], row["extended"], row["not_known"]) == (3, 1, 1)
        glance = dict(yearly(found).blocks[1].rows)  # type: ignore[union-attr, arg-type]
        assert glance["stage 1 extended, per cent of those where it is known"] == "50.0"

    def test_told_once_it_is_extended_whatever_else_is_not_known(self) -> None:
        both = IN_TIME | {"extensions": [EXTENSION, EXTENSION | {"notified": "unknown"}]}
        row = counted(made(both)).extensions["stage1"]
        assert (row["extended"], row["not_known"]) == (1, 0)

    def test_a_reason_is_told_in_words_from_three_on(self) -> None:
        def extended(reason: Any, times: int) -> list[Any]:
            one = EXTENSION | {"reason": reason}
            return [made(LATE | {"extensions": [one]}) for _ in range(times)]

        found = counted(
            *extended("We wait for  the report.", 3),
            *extended("Mrs Bell is ill.", 2),
            *extended("", 1),
            *extended(None, 1),
            *extended("  ", 3),
            *extended("N/A", 3),
        )
        assert found.extension_reasons == {
            "recurring": {"We wait for the report.": 3},
            "rest": {"other": 2, "not_recorded": 8},
        }

    @pytest.mark.parametrize(("extended", "others", "warned"), [(6, 4, 1), (5, 5, 0), (5, 4, 0)])
    def test_a_warning_where_most_are_extended(
        self, extended: int, others: int, warned: int
    ) -> None:
        found = counted(
            *(made(EXTENDED) for _ in range(extended)), *(made() for _ in range(others))
        )
        told = [one.says for one in found.warnings if one.about == "mostly extended"]
        assert len(told) == warned
        assert all("Stage 1 was extended in 6 of 10 complaints" in one for one in told)


@pytest.mark.parametrize(("unknown", "known", "warned"), [(1, 9, 1), (1, 10, 0), (2, 0, 1)])
def test_a_warning_where_the_tenure_of_many_is_not_recorded(
    unknown: int, known: int, warned: int
) -> None:
    cases = [*(made(tenure=None) for _ in range(unknown)), *(made() for _ in range(known))]
    found = [one for one in counted(*cases).warnings if one.about == "unknown tenure"]
    assert len(found) == warned
    if found:
        assert f"not recorded in {unknown} of {unknown + known} complaints at stage 1." in (
            found[0].says
        )


def test_the_tenure_at_stage_2_is_warned_of_apart() -> None:
    before = made(SECOND, received="2025-03-03", tenure=None)
    (found,) = (one for one in counted(made(), before).warnings if one.about == "unknown tenure")
    assert "not recorded in 1 of 1 complaints at stage 2." in found.says


def test_escalation_is_of_the_complaints_of_the_period() -> None:
    found = counted(made(IN_TIME, SECOND), made(), made(OPEN, withdrawn="2025-06-05"))
    one = found.escalation
    assert (one.complaints, one.asked, one.refused) == (3, 1, 0)
    assert one.percent == pytest.approx(100 / 3)
    assert counted().escalation.percent is None


def refused(*, edition: str = "2024", **more: Any) -> Any:
    one = {"of": "acceptance", "ground": "other", "decided": "2025-06-05", **more}
    told = [{key: value for key, value in one.items() if value != "absent"}]
    return made(OPEN, exclusions=told, edition=edition)


def warnings(found: Portfolio, about: str) -> list[Any]:
    return [one for one in found.warnings if one.about == about]


class TestRefusals:
    def test_by_ground_and_by_what_was_refused(self) -> None:
        found = counted(
            refused(),
            refused(ground="legal_proceedings"),
            refused(of="aspect", ground=None),
            refused(of=None, stage=2),
            refused(overturned="2025-06-09"),
        )
        assert found.refusals == {"legal_proceedings": 1, "other": 3, "not_recorded": 1}
        assert list(found.refusals) == ["legal_proceedings", "other", "not_recorded"]
        assert filled(found.refusals_by_kind) == {
            ("acceptance", "legal_proceedings"): 1,
            ("acceptance", "other"): 2,
            ("aspect", "not_recorded"): 1,
            ("escalation", "other"): 1,
        }
        assert found.refusals_overturned == {"other": 1}

    @pytest.mark.parametrize(
        ("received", "decided", "inside"),
        [
            ("2025-03-31", "2025-04-01", 1),
            ("2026-03-31", "2026-04-01", 0),
            ("2025-06-02", "absent", 1),
            ("2025-03-31", "absent", 0),
            ("2025-06-02", None, 0),
            ("2025-06-02", "unknown", 1),
            ("2025-06-02", {"from": "2026-03-30", "to": "2026-04-02"}, 1),
            ("2026-06-29", "2026-07-01", 0),
        ],
    )
    def test_in_the_period_in_which_it_was_decided(
        self, received: str, decided: Any, inside: int
    ) -> None:
        one = {"of": "acceptance", "ground": "other", "decided": decided}
        told = {key: value for key, value in one.items() if value != "absent"}
        complaint = made({"number": 1}, received=received, exclusions=[told])
        assert sum(count or 0 for count in counted(complaint).refusals.values()) == inside

    def test_the_same_words_for_several_residents(self) -> None:
        found = counted(
            refused(reasons="We do not take this up."),
            refused(reasons="we do not  take this up."),
            refused(reasons="Your claim was filed on 2 May."),
            refused(reasons=""),
            refused(),
        )
        (told,) = warnings(found, "same refusal text")
        assert told.says.startswith("2 refusals give the same reasons word for word.")
        assert told.says.endswith(" on its own facts (2.5, A34).")
        assert len(told.cases) == 2

    @pytest.mark.parametrize(
        ("editions", "text", "ground"),
        [
            (("2024", "2024", "2024"), " (2.5, A34).", " board (2.5)."),
            (("2022", "2022", "2022"), " (A34).", " board."),
            (
                ("2022", "2024", "2022"),
                " (2.5 of the Code of 2024, A34).",
                " board (2.5 of the Code of 2024).",
            ),
        ],
    )
    def test_the_number_is_that_of_the_editions(
        self, editions: tuple[str, ...], text: str, ground: str
    ) -> None:
        found = counted(*(refused(reasons="No.", edition=one) for one in editions))
        (same_text,) = warnings(found, "same refusal text")
        assert same_text.says.endswith(f" facts{text}")
        (one_ground,) = warnings(found, "one ground always refused")
        assert f"across the{ground} Told from" in one_ground.says

    @pytest.mark.parametrize(
        ("more", "warned"),
        [
            ({}, 1),
            ({"discretion_considered": False}, 1),
            ({"discretion_considered": True}, 0),
            ({"overturned": "2025-06-20"}, 0),
            ({"ground": "over_time_limit"}, 0),
        ],
    )
    def test_one_ground_that_always_stands(self, more: dict[str, Any], warned: int) -> None:
        found = counted(refused(), refused(), refused(**more))
        assert len(warnings(found, "one ground always refused")) == warned

    def test_no_recorded_ground_is_one_as_well(self) -> None:
        found = counted(*(refused(ground=None) for _ in range(3)))
        (told,) = warnings(found, "one ground always refused")
        assert "All 3 refusals on one ground (no recorded ground) stand" in told.says

    @pytest.mark.parametrize(
        ("more", "warned"),
        [
            ({"issue_arose": "2024-04-01", "became_aware": None}, 0),
            ({"issue_arose": "2024-06-02", "became_aware": None}, 1),
            ({"issue_arose": "2024-04-01"}, 1),
            ({}, 1),
        ],
    )
    def test_a_late_complaint_that_was_taken_up_shows_discretion(
        self, more: dict[str, Any], warned: int
    ) -> None:
        late = (refused(ground="over_time_limit") for _ in range(3))
        found = counted(*late, made(**more))
        assert len(warnings(found, "one ground always refused")) == warned


class TestPeople:
    def stages(self, first: Any, second: Any) -> Any:
        return made(IN_TIME | {"decided_by": first}, SECOND | {"decided_by": second})

    def test_one_person_at_both_stages(self) -> None:
        same = [self.stages("J. Wray", "J.  WRAY") for _ in range(3)]
        found = counted(
            *same, self.stages("J. Wray", "A. Corrie"), self.stages("P. Dean", "P. Dean")
        )
        (told,) = warnings(found, "one person at both stages")
        assert told.says.startswith("One person decided both stages of 3 complaints, of 5 where")
        assert told.cases == tuple(one.reference for one in same)
        assert "Wray" not in told.says

    def test_one_person_under_several_spellings(self) -> None:
        names = ("Ms Aisha Khan", "Aisha Khan", "KHAN, Ms Aisha (Complaints Manager)")
        found = counted(
            *(self.stages(name, name) for name in names), self.stages("Mr Aisha Khan", "A. Corrie")
        )
        (told,) = warnings(found, "one person at both stages")
        assert told.says.startswith("One person decided both stages of 3 complaints, of 4 where")

    def test_two_of_one_name_are_not_one(self) -> None:
        names = ("Ms Sam Khan", "Mr Sam Khan", "Ms Sam Khan")
        found = counted(*(self.stages(name, name) for name in names))
        assert warnings(found, "one person at both stages") == []

    def test_one_of_two_who_decide_together(self) -> None:
        both = ("J. Wray and P. Dean", "J. Wray", "J. Wray & A. Corrie")
        found = counted(*(self.stages(name, name) for name in both))
        (told,) = warnings(found, "one person at both stages")
        assert told.says.startswith("One person decided both stages of 3 complaints, of 3 where")

    def test_now_and_then_is_no_pattern(self) -> None:
        found = counted(*(self.stages("J. Wray", "J. Wray") for _ in range(2)))
        assert warnings(found, "one person at both stages") == []


@pytest.mark.parametrize(
    ("homes", "year", "warned"),
    [(100, "2025-26", 0), (200, "2025-26", 1), (200, "2025-06", 0), (None, "2025-26", 0)],
)
def test_few_complaints_for_the_homes(homes: int | None, year: str, warned: int) -> None:
    found = counted(made(), made(), homes=homes, year=year)
    told = warnings(found, "few complaints")
    assert len(told) == warned
    assert all("2 complaints for 200 homes are fewer than 15 a year" in one.says for one in told)


@pytest.mark.parametrize(
    ("year", "number"), [("2025-26", "no way to complain (3.3)."), ("2023-24", "way to complain.")]
)
def test_few_complaints_are_warned_of_under_the_code_at_the_end(year: str, number: str) -> None:
    (told,) = warnings(counted(made(), homes=200, year=year), "few complaints")
    assert number in told.says


class TestPromises:
    @pytest.mark.parametrize(
        ("remedy", "state"),
        [
            ({"due": "2025-07-01", "done": "2025-07-01"}, "kept"),
            ({"due": "2025-07-01", "done": "2025-07-02"}, "late"),
            ({"due": "2025-07-01", "done": None}, "not_kept"),
            ({"due": "2026-06-30"}, "not_yet_due"),
            ({"due": "2025-07-01", "done": "unknown"}, "not_known"),
            (
                {"due": "2025-07-01", "done": {"from": "2025-06-20", "to": "2025-07-02"}},
                "not_known",
            ),
            ({"done": "2025-07-01"}, "done"),
            ({"due": "unknown"}, "no_day"),
        ],
    )
    def test_what_became_of_one(self, remedy: dict[str, Any], state: str) -> None:
        one = {"kind": "payment", "amount": 50.5, **remedy}
        found = counted(made(IN_TIME | {"remedies": [one]}))
        assert filled(found.promises) == {("payment", "promised"): 1, ("payment", state): 1}
        assert found.pounds["offered"] == Decimal("50.5")

    def told(self, remedy: dict[str, Any], **more: Any) -> tuple[str | None, str]:
        """The outcome of ``check``, and what became of it in the report."""
        complaint = made(IN_TIME | {"remedies": [remedy]}, **more)
        found = [one for one in check(complaint, as_of=AS_OF).findings if one.rule == "remedy-done"]
        (state,) = {name for _, name in filled(counted(complaint).promises)} - {"promised"}
        return found[0].outcome.value if found else None, state

    @pytest.mark.parametrize(
        ("done", "outcome", "state"),
        [
            (None, "not_met", "not_kept"),
            ("2025-06-20", "met", "kept"),
            ("2025-07-05", "needs_review", "not_known"),
            ("2025-07-11", "needs_review", "late"),
            ({"from": "2025-07-11", "to": "2025-07-20"}, "needs_review", "late"),
            ("unknown", "needs_review", "not_known"),
        ],
    )
    def test_of_a_window_as_check_has_it(self, done: Any, outcome: str, state: str) -> None:
        due = {"from": "2025-07-01", "to": "2025-07-10"}
        assert self.told({"due": due, "done": done}) == (outcome, state)

    @pytest.mark.parametrize(
        ("remedy", "told"),
        [
            ({"due": {"from": "2026-07-01", "to": "2026-07-10"}}, ("not_yet_due", "not_yet_due")),
            ({"due": {"from": "2026-06-29", "to": "2026-07-10"}}, ("needs_review", "not_known")),
            ({"due": "unknown", "done": "2025-07-01"}, ("needs_review", "not_known")),
            ({"due": "2025-07-01", "refused": "unknown"}, ("needs_review", "not_known")),
        ],
    )
    def test_of_what_is_not_known_as_check_has_it(
        self, remedy: dict[str, Any], told: tuple[str, str]
    ) -> None:
        assert self.told(remedy) == told

    @pytest.mark.parametrize(
        ("outcome", "done", "state"),
        [
            ("met", "unknown", "kept"),
            ("not_met", "unknown", "not_kept"),
            ("not_applicable", "unknown", "not_known"),
            ("met", "2025-07-02", "late"),
        ],
    )
    def test_a_person_may_say_if_it_was_kept_but_not_that_late_was_not_late(
        self, outcome: str, done: str, state: str
    ) -> None:
        judged = {"rule": "remedy-done", "outcome": outcome, "reason": "The file was looked at."}
        remedy = {"due": "2025-07-01", "done": done}
        assert self.told(remedy, judgements=[judged])[1] == state

    @pytest.mark.parametrize(
        ("done", "paid"),
        [
            ("2025-07-02", 20),
            ({"from": "2025-06-20", "to": "2025-07-02"}, 20),
            ("unknown", 0),
            (None, 0),
        ],
    )
    def test_paid_is_what_was_surely_done(self, done: Any, paid: int) -> None:
        remedy = {"kind": "payment", "amount": 20, "due": "2025-07-01", "done": done}
        found = counted(made(IN_TIME | {"remedies": [remedy]}))
        assert found.pounds == {"offered": Decimal(20), "paid": Decimal(paid)}

    def test_what_was_refused_or_replaced_does_not_stand(self) -> None:
        offers = [
            {"kind": "repair", "refused": "2025-06-20"},
            {"kind": "payment", "amount": 20},
            {"kind": "payment", "amount": 40, "replaces": 1},
        ]
        found = counted(made(offers=offers))
        assert filled(found.promises) == {("payment", "promised"): 1, ("payment", "no_day"): 1}
        assert found.pounds["offered"] == 40

    def test_of_stage_2_in_the_period_of_its_request(self) -> None:
        remedy = {"what": "Mend the roof", "due": "2025-09-01", "done": "2025-09-01"}
        first = {"number": 1, "acknowledged": "2025-03-03", "responded": "2025-03-17"}
        complaint = made(
            first | {"actions": [remedy]}, SECOND | {"remedies": [remedy]}, received="2025-03-03"
        )
        found = counted(complaint)
        assert filled(found.promises) == {
            ("not_recorded", "promised"): 1,
            ("not_recorded", "kept"): 1,
        }
        assert found.last_year is not None
        assert found.last_year.promises["not_recorded"]["promised"] == 1


class TestProvisions:
    def row(self, found: Portfolio, number: str) -> Any:
        return next(one for one in found.provisions if one.provision == number)

    def test_a_complaint_counts_by_its_worst_finding(self) -> None:
        remedies = [
            {"kind": "repair", "due": "2025-07-01", "done": "2025-07-01"},
            {"kind": "repair", "due": "2025-07-01", "done": None},
        ]
        complaint = made(IN_TIME | {"remedies": remedies})
        row = self.row(counted(complaint, made()), "7.3")
        assert (row.met, row.not_met, row.needs_review) == (0, 1, 0)
        assert row.cases == {"not_met": (complaint.reference,), "needs_review": ()}

    def test_what_is_not_assessed_in_part_counts_as_such(self) -> None:
        row = self.row(counted(made()), "6.2")
        assert (row.met, row.not_assessed) == (1, 1)

    def test_not_yet_due(self) -> None:
        row = self.row(counted(made(OPEN), as_of=date(2025, 6, 3)), "6.3")
        assert (row.not_yet_due, row.met, row.not_met) == (1, 0, 0)

    def test_editions_stand_apart_the_newest_first(self) -> None:
        old = made({"number": 1}, received="2025-06-02", edition="2022")
        rows = counted(old, made()).provisions
        assert list(dict.fromkeys(one.edition for one in rows)) == ["hos-2024", "hos-2022"]

    def test_where_an_unknown_day_hides_which_was_not_kept(self) -> None:
        stage = {"number": 1, "acknowledged": "unknown", "responded": "2025-07-31"}
        complaint = made(stage)
        found = counted(complaint)
        (either,) = found.either
        assert (either.provisions, either.not_met) == (("6.3", "6.2"), 1)
        assert either.cases == (complaint.reference,)
        row = self.row(found, "6.3")
        assert (row.not_met, row.needs_review) == (0, 1)

    def test_advice_is_no_requirement(self) -> None:
        letter = {"kind": "acknowledgement_stage1", "sent": "2025-06-02", "text": "Thank you."}
        definition = {"issues": ["The boiler"], "outcomes_sought": ["That it is mended"]}
        complaint = made(IN_TIME | {"definition": definition}, letters=[letter])
        advice = [one for one in check(complaint, as_of=AS_OF).findings if one.strength == "advice"]
        assert [(one.provision, one.outcome.value) for one in advice] == [("6.2", "needs_review")]
        row = self.row(counted(complaint), "6.2")
        assert (row.met, row.needs_review, row.not_met) == (1, 0, 0)
