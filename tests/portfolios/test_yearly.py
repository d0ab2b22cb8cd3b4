"""The yearly report in words: what each part says, and where it has nothing to say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from complaintcode import TsmRules
from complaintcode.portfolios.page import Charts, Listing, Paragraph, Table
from complaintcode.portfolios.published import submission, to_publish
from complaintcode.portfolios.yearly import yearly
from complaintcode.portfolios.years import period
from tests.portfolios.made import EXTENDED, IN_TIME, LATE, OPEN, SECOND, counted, made

if TYPE_CHECKING:
    from complaintcode import Portfolio


def part(found: Portfolio, title: str) -> tuple[Any, ...]:
    return next(one.blocks for one in yearly(found).sections if one.title == title)


def told(blocks: tuple[Any, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def rows(blocks: tuple[Any, ...], at: int = 0) -> dict[str, tuple[str, ...]]:
    tables = [one for one in blocks if isinstance(one, Table)]
    return {name: tuple(cells) for name, *cells in tables[at].rows}


class TestTheHead:
    def test_title_and_opening(self) -> None:
        page = yearly(counted(made(landlord="Larkmead Homes"), made(landlord="Larkmead Homes")))
        assert page.title == "Larkmead Homes: complaints from 1 April 2025 to 31 March 2026"
        assert told(page.blocks).startswith(
            "2 complaints were made in the period, going by the case files as seen on Tuesday 30"
        )
        assert isinstance(page.blocks[-1], Charts)

    def test_of_one_complaint(self) -> None:
        page = yearly(counted(made(), year="2025-06"))
        assert page.title == "Complaints from 1 June 2025 to 30 June 2025"
        assert told(page.blocks).startswith("1 complaint was made in the period")

    def test_what_a_reader_has_to_know_first(self) -> None:
        found = counted(made(), as_of=date(2026, 3, 30))
        text = told(
            yearly(attrs.evolve(found, not_read=1, broken=("HC-1: rule: KeyError",))).blocks
        )
        assert "The period has not ended: these are the figures so far." in text
        assert "1 case could not be read and is in no figure." in text
        assert (
            "A rule of this program broke on these complaints, whose figures may be wrong:" in text
        )
        many = told(yearly(attrs.evolve(found, not_read=1200)).blocks)
        assert "1,200 cases could not be read and are in no figure." in many
        assert "could not be read" not in told(yearly(found).blocks)

    def test_last_year_stands_beside_this_one(self) -> None:
        before = {"number": 1, "acknowledged": "2024-06-03", "responded": "2024-06-18"}
        found = counted(
            made(IN_TIME, SECOND), made(EXTENDED), made(before, received="2024-06-03"), homes=1000
        )
        glance = next(one for one in yearly(found).blocks if isinstance(one, Table))
        assert glance.columns == ("", "2025-26", "2024-25")
        assert {name: cells for name, *cells in glance.rows} == {
            "stage 1 complaints that CH01 counts": ["2", "1"],
            "stage 1, for each 1,000 homes (CH01)": ["2.0", "give --last-year-homes"],
            "stage 2 complaints that CH01 counts": ["1", "0"],
            "stage 2, for each 1,000 homes (CH01)": ["1.0", "give --last-year-homes"],
            "stage 1 answered in time, per cent (CH02)": ["100.0", "0.0"],
            "stage 2 answered in time, per cent (CH02)": ["100.0", "no figure"],
            "half of stage 1 answered in, working days from the complaint": [
                *("10.5", "11"),
            ],
            "half of stage 2 answered in, working days from the request": [
                *("20", "no figure"),
            ],
            "stage 1 extended, per cent of those where it is known": ["50.0", "0.0"],
            "went on to stage 2, per cent": ["50.0", "0.0"],
            "refusals": ["0", "0"],
            "remedies and actions done by their day, per cent of those due": ["no figure"] * 2,
        }
        known = counted(made(before, received="2024-06-03"), homes=1000, last_year_homes=500)
        glance = next(one for one in yearly(known).blocks if isinstance(one, Table))
        assert glance.rows[1] == ("stage 1, for each 1,000 homes (CH01)", "0.0", "2.0")
        assert yearly(counted(made())).blocks[1].columns == ("", "2025-26")  # type: ignore[union-attr]


class TestTheMeasures:
    def test_ch01(self) -> None:
        found = counted(made(), made(tenure=None), made(tenure="other"), homes={"lcra": 1500})
        blocks = part(found, "Complaints for each 1,000 homes (CH01)")
        assert rows(blocks) == {
            "all homes": ("not given", "2", "no figure", "0", "no figure"),
            "low cost rental (LCRA)": ("1,500", "1", "0.7", "0", "0.0"),
            "low cost ownership (LCHO)": ("not given", "0", "no figure", "0", "no figure"),
        }
        text = told(blocks)
        assert rows(blocks, 1)["of neither low cost renters nor low cost owners"] == ("1",)
        assert "Complaints whose tenure is not recorded: 1." in text
        known = part(counted(made()), "Complaints for each 1,000 homes (CH01)")
        assert "tenure is not recorded" not in told(known)

    def test_of_a_stock_nothing_is_told_where_no_tenure_is_recorded(self) -> None:
        found = counted(made(IN_TIME, SECOND, tenure=None), homes={"lcra": 2000, "lcho": 500})
        blocks = part(found, "Complaints for each 1,000 homes (CH01)")
        assert rows(blocks) == {
            "all homes": ("2,500", "1", "0.4", "1", "0.4"),
            "low cost rental (LCRA)": ("2,000", *["not known"] * 4),
            "low cost ownership (LCHO)": ("500", *["not known"] * 4),
        }
        assert found.ch01["lcra"]["stage1"].per_1000 == 0
        opening = told(yearly(found).blocks)
        assert (
            "as the regulator wants them, and hold those whose tenure is not recorded;" in opening
        )
        assert "tenure" not in told(yearly(counted(made())).blocks)

    def test_ch02(self) -> None:
        doubtful = {"number": 1, "acknowledged": "2025-06-12", "responded": "2025-06-24"}
        found = counted(made(), made(EXTENDED), made(LATE), made(doubtful))
        blocks = part(found, "Answered within the Code's time (CH02)")
        assert rows(blocks)["all homes"] == ("4", "1", "1", "1", "1", "0", "0", "0", "50.0")
        assert "(4 at stage 1 and 0 at stage 2)" in told(blocks)
        assert "the share among all homes would be 75.0 at stage 1: no figure here" in told(blocks)
        plain = part(counted(made()), "Answered within the Code's time (CH02)")
        assert "turned out to be in time" not in told(plain)

    def test_the_words_follow_the_choice(self) -> None:
        found = counted(made(), rules=TsmRules(count_extensions=False))
        text = told(part(found, "Answered within the Code's time (CH02)"))
        assert "Per cent in time: those in time, out of" in text


class TestHandling:
    def test_warnings_or_none(self) -> None:
        (quiet,) = part(counted(made()), "What needs a look")
        assert quiet == Paragraph("Nothing across the complaints calls for a warning.")
        (listing,) = part(counted(made(), homes=1000), "What needs a look")
        assert isinstance(listing, Listing)
        (said,) = listing.items
        assert "1 complaint for 1,000 homes is fewer than 15 a year for each 1,000" in said

    def test_an_empty_period_says_so_everywhere(self) -> None:
        page = yearly(counted())
        text = " ".join(told(section.blocks) for section in page.sections)
        for said in (
            "No complaint was taken up in the period.",
            "Nothing was answered.",
            "Nothing was refused in the period.",
            "No remedy and no action is recorded.",
        ):
            assert said in text

    def test_categories_with_the_year_before(self) -> None:
        before = {"number": 1, "acknowledged": "2024-06-03", "responded": "2024-06-17"}
        found = counted(
            made(category="Repairs"),
            made(),
            made(before, category="REPAIRS", received="2024-06-03"),
        )
        blocks = part(found, "How many, and about what")
        months = rows(blocks, 1)
        assert (len(months), months["June 2025"]) == (12, ("2", "2", *["0"] * 6))
        assert rows(blocks, 2) == {
            "not recorded": ("1", "0", "0", "0", "0"),
            "Repairs": ("1", "0", "0", "0", "1"),
        }

    def test_times(self) -> None:
        found = counted(made(), made(LATE))
        assert rows(part(found, "How long answers took")) == {
            "stage 1, from the day it was asked for": ("2", "10.5", "11", "11"),
            "stage 1, as the Code counts": ("2", "10.5", "11", "11"),
            "stage 2, from the day it was asked for": ("0", *["no figure"] * 3),
            "stage 2, as the Code counts": ("0", *["no figure"] * 3),
        }

    def test_steps_of_working_days(self) -> None:
        found = counted(made(), made(LATE), made(EXTENDED), made(IN_TIME, SECOND))
        blocks = part(found, "How long answers took")
        steps = rows(blocks, 1)
        assert {name: cells for name, cells in steps.items() if cells != ("0",) * 4} == {
            "9 to 10": ("2", "0", "0", "0"),
            "11 to 12": ("0", "1", "1", "0"),
        }
        assert list(steps)[-1] == "more than 20"
        assert rows(blocks, 2)["17 to 20"] == ("1", "0", "0", "0")

    def test_a_stage_of_which_none_was_taken_up_has_no_months(self) -> None:
        captions = [
            one.caption
            for one in part(counted(made()), "How many, and about what")
            if isinstance(one, Table)
        ]
        assert "Stage 1: taken up, by the month in which they were made" in captions
        assert not [one for one in captions if one.startswith("Stage 2")]

    def test_extensions_and_their_reasons(self) -> None:
        none = EXTENDED["extensions"][0] | {"reason": None}
        found = counted(made(EXTENDED), made(), made(LATE | {"extensions": [none]}))
        blocks = part(found, "Extensions")
        assert rows(blocks)["stage 1"][:3] == ("3", "2", "0")
        assert blocks[-1] == Listing(("another reason: 1", "no reason recorded: 1"))
        many = part(counted(*(made(EXTENDED) for _ in range(3))), "Extensions")
        assert many[-1] == Listing(('"The surveyor comes on 20 June.": 3',))
        assert len(part(counted(made()), "Extensions")) == 2

    def test_escalation(self) -> None:
        text = told(part(counted(made(IN_TIME, SECOND), made()), "Going on to stage 2"))
        assert (
            "stage 2 has been asked for in 1 so far (50.0 per cent). Refused of these: 0." in text
        )

    def test_refusals_by_ground(self) -> None:
        refusals = [
            {"of": "acceptance", "ground": "over_time_limit", "decided": "2025-06-05"},
            {
                "of": "aspect",
                "ground": "other",
                "decided": "2025-06-05",
                "overturned": "2025-06-09",
            },
        ]
        found = counted(made(OPEN, exclusions=refusals))
        blocks = part(found, "Refusals")
        assert blocks[0].columns == ("", "of the complaint", "of one aspect", "in all",
                                     "overturned since")  # fmt: skip
        assert rows(blocks) == {
            "over time limit": ("1", "0", "1", "0"),
            "other": ("0", "1", "1", "1"),
        }

    def test_promises(self) -> None:
        remedy = {"kind": "payment", "amount": 1250.5, "due": "2025-07-01", "done": "2025-07-01"}
        blocks = part(
            counted(made(IN_TIME | {"remedies": [remedy]})), "Remedies and actions promised"
        )
        assert rows(blocks) == {"payment": ("1", "1", "0", "0", "0", "0", "0", "0")}
        assert told(blocks) == "Offered in all: £1,250.50; of that done: £1,250.50."


class TestProvisions:
    def test_the_table_and_the_complaints_behind_it(self) -> None:
        late = [made(LATE) for _ in range(22)]
        doubtful = {"number": 1, "acknowledged": "2025-06-12", "responded": "2025-06-24"}
        blocks = part(counted(*late, made(doubtful)), "The Code, provision by provision")
        name = next(
            name for name in rows(blocks) if name.startswith("6.3 The full stage 1 response")
        )
        assert rows(blocks)[name] == ("0", "22", "1", "0", "0")
        listing = next(one for one in blocks if isinstance(one, Listing))
        behind = next(one for one in listing.items if one.startswith("6.3 not met: "))
        assert behind.count("HC-") == 20
        assert behind.endswith("and 2 more, which the JSON document names.")
        assert "Not assessed in any complaint (Code of 2024): 1.3, 1.5," in told(blocks)

    def test_the_year_before(self) -> None:
        before = {"number": 1, "acknowledged": "2024-06-03", "responded": "2024-06-18"}
        found = counted(made(), made(before, received="2024-06-03"))
        blocks = part(found, "The Code, provision by provision")
        assert blocks[2].columns[-1] == "not met 2024-25"
        assert {cells[-1] for name, cells in rows(blocks).items() if name[:4] == "6.3 "} == {"1"}

    def test_nothing_but_what_is_not_assessed(self) -> None:
        old = made({"number": 1}, partial_record=True)
        blocks = part(counted(old, as_of=date(2025, 6, 2)), "The Code, provision by provision")
        assert isinstance(blocks[0], Paragraph)
        none = counted(made(stages=[], partial_record=True), as_of=date(2025, 6, 2))
        only = part(none, "The Code, provision by provision")
        assert not [one for one in only if isinstance(one, Table)]

    def test_a_stage_2_of_an_older_complaint_stands_alone(self) -> None:
        first = {"number": 1, "acknowledged": "2025-03-03", "responded": "2025-03-17"}
        old = made(first, SECOND, received="2025-03-03")
        blocks = part(counted(old), "The Code, provision by provision")
        assert [name.partition(" ")[0] for name in rows(blocks)] == ["6.11", "6.14"]
        assert "Not assessed in any complaint" not in told(blocks)

    def test_one_of_two(self) -> None:
        stage = {"number": 1, "acknowledged": "unknown", "responded": "2025-07-31"}
        complaint = made(stage)
        text = told(part(counted(complaint), "The Code, provision by provision"))
        assert (
            "6.3 or 6.2 (Code of 2024) was not kept in 1 more: an unknown day hides which of them."
            f" {complaint.reference}." in text
        )


class TestToBePublished:
    def test_each_part_of_8_1_8_2_and_9_7(self) -> None:
        told_ = list(to_publish(period("2025-26")))
        assert len(told_) == 13
        assert sum(one.endswith(": in this report") for one in told_) == 3
        assert told_[0].startswith("8.1 (a) ")
        assert any(one.startswith("8.2 (governing body) ") for one in told_)

    @pytest.mark.parametrize("name", ["2022-23", "2019-20"])
    def test_under_the_code_of_2022(self, name: str) -> None:
        told_ = list(to_publish(period(name)))
        assert {one.partition(" ")[0] for one in told_} == {"7.4", "8.3"}

    @pytest.mark.parametrize(
        ("year", "homes", "said"),
        [
            ("2025-26", None, "by Wednesday 30 September 2026, a smaller one by Wednesday 30 Sep"),
            ("2025-26", 1001, "more than 1,000 homes by Wednesday 30 September 2026."),
            ("2025-26", 1000, "Exactly 1,000 homes are taken as a large landlord's (A27)."),
            ("2025-26", 999, "a smaller one by Wednesday 30 September 2026, six months after"),
            ("2025", 999, "a smaller one by Tuesday 30 June 2026, six months after"),
            ("2025", 1001, "homes by Wednesday 30 September 2026"),
            ("2025-01-01..2025-09-30", None, ""),
            ("2024-10-01..2025-09-30", 2000, "homes by Tuesday 30 September 2025"),
            ("2024-10-02..2025-10-01", 2000, "homes by Wednesday 30 September 2026"),
            ("2025-Q2", 1001, ""),
        ],
    )
    def test_by_when(self, year: str, homes: int | None, said: str) -> None:
        found = submission(period(year), {"all": homes})
        assert said in (found or "")
        assert (found is None) == (not said)

    def test_in_the_report(self) -> None:
        blocks = part(counted(made(), homes=2000), "To be published with this report")
        assert "So the Ombudsman's guidance for 2026-27 has it" in told(blocks)
        quarter = part(counted(made(), year="2025-Q2"), "To be published with this report")
        assert told(quarter) == ""
