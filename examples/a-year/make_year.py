"""Make a year of complaints at an invented landlord, as JSON Lines; the same for the same seed.

    python examples/a-year/make_year.py year.jsonl [--cases 2000] [--year 2025] [--seed 1]

``--year 2025`` begins on 1 April 2025; a tenth of the complaints were made in the twelve months
before, so that there is a last year to stand beside this one. Landlord, people and complaints are
invented. The mix is meant to be likely, and to have some of everything: late and missing
acknowledgements, extensions good and bad, refusals, withdrawals, complaints that are answered
together, three tenures and none, open cases, promises kept and not.
"""

from __future__ import annotations

import argparse
import json
import random
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from complaintcode import WorkingDayCalendar

LANDLORD = "Larkmead Homes"
CATEGORIES = {
    "Repairs": 38,
    "Damp and mould": 18,
    "Anti-social behaviour": 12,
    "Staff and contractors": 9,
    "Heating and hot water": 9,
    "Service charges": 7,
    "Communal areas": 6,
    "": 1,
}
TENURES = {"lcra": 84, "lcho": 8, "other": 5, "": 3}
CHANNELS = {"email": 46, "phone": 28, "web": 16, "letter": 6, "in_person": 3, "social_media": 1}
DECISIONS = {"upheld": 38, "partly_upheld": 34, "not_upheld": 27, "": 1}
OFFICERS = ("J. Wray", "S. Okell", "P. Dunmore", "H. Tansley", "R. Iveson")
MANAGERS = ("A. Corrie", "M. Felgate", "T. Brandreth")
REASONS = (
    "We are waiting for the contractor's report.",
    "We are waiting for the contractor's report.",
    "The surveyor needs a scaffold, which comes next week.",
    "Two departments have to answer, and one of them is still looking at its records.",
    "The officer who was there is away until Monday.",
)
STANDING_REFUSAL = "Your complaint is about something that happened more than twelve months ago."
GROUNDS = {"over_time_limit": 40, "legal_proceedings": 25, "already_considered": 25, "other": 10}
KINDS = {"apology": 30, "payment": 35, "repair": 25, "record": 10}
ONE_DAY = timedelta(days=1)

# Of each edition: working days for stage 1 and stage 2, and the most that an extension may add.
LIMITS = {2022: {1: (10, 10), 2: (20, 10)}, 2024: {1: (10, 10), 2: (20, 20)}}

Case = dict[str, Any]


class Maker:
    """Makes one complaint after the other from one source of chance."""

    def __init__(self, seed: int, first: date, last: date) -> None:
        """Complaints of the days from ``first`` to ``last``; events run on into what follows."""
        self.random = random.Random(seed)  # noqa: S311 - invented complaints, no secrets
        self.first, self.last = first, last
        self.calendar = WorkingDayCalendar("england")
        self.accepted: list[tuple[date, str]] = []
        self.escalated: list[tuple[date, str]] = []

    # --- chance

    def chance(self, percent: float) -> bool:
        """True so often in a hundred."""
        return self.random.random() * 100 < percent

    def one_of(self, weighted: dict[str, int]) -> str:
        """A word, as often as its weight says."""
        return self.random.choices(list(weighted), list(weighted.values()))[0]

    def later(self, day: date, least: int, most: int) -> date:
        """A working day, so many working days on."""
        return self.calendar.add(day, self.random.randint(least, most))

    # --- a complaint

    def complaint(self, number: int) -> Case:
        """One complaint with all that became of it."""
        days = (self.last - self.first).days
        received = self.first + self.random.randint(0, days) * ONE_DAY
        case: Case = {
            "reference": f"LH-{number:05}",
            "landlord": LANDLORD,
            "received": str(received),
            "channel": self.one_of(CHANNELS),
        }
        for key, words in (("tenure", TENURES), ("category", CATEGORIES)):
            if word := self.one_of(words):
                case[key] = word
        if self.chance(4):
            self.refuse(case, received)
            return case
        if self.chance(2) and self.joined(case, 1, received, self.accepted):
            case["stages"] = [{"number": 1}]
            return case
        if self.chance(3):
            case["issue_arose"] = str(received - 430 * ONE_DAY)
            case["became_aware"] = None
        edition = 2024 if received >= date(2024, 4, 1) else 2022
        stage, answered = self.stage(1, received, edition)
        case["stages"] = [stage]
        self.accepted.append((received, case["reference"]))
        if self.chance(4):
            case["withdrawn"] = str(received + self.random.randint(1, 30) * ONE_DAY)
        elif answered and self.chance(17):
            self.escalate(case, self.later(answered, 1, 25), edition)
        return case

    def joined(self, case: Case, stage: int, day: date, others: list[tuple[date, str]]) -> bool:
        """Whether another complaint, asked for shortly before, holds this one's answer."""
        near = [other for asked, other in others if day - 30 * ONE_DAY <= asked <= day]
        if near:
            case["joined_with"] = {"reference": self.random.choice(near), "from_stage": stage}
        return bool(near)

    def escalate(self, case: Case, requested: date, edition: int) -> None:
        """A stage 2: refused, joined, or taken up."""
        if self.chance(5):
            case["stages"].append({"number": 2, "requested": str(requested)})
            self.refuse(case, requested, "escalation")
            return
        if self.chance(4) and self.joined(case, 2, requested, self.escalated):
            case["stages"].append({"number": 2, "requested": str(requested)})
            return
        self.escalated.append((requested, case["reference"]))
        stage, _ = self.stage(2, requested, edition)
        case["stages"].append(stage)

    def stage(self, number: int, asked: date, edition: int) -> tuple[Case, date | None]:
        """A stage that was taken up, and the day of its answer."""
        stage: Case = {"number": number}
        if number == 2:
            stage["requested"] = str(asked)
        started = asked
        if not self.chance(2):
            late = self.chance(7)
            started = self.later(asked, 6, 12) if late else self.later(asked, 0, 5)
            stage["acknowledged"] = str(started)
            if edition == 2022 and self.chance(60):
                started = self.later(asked, 0, 6)
                stage["logged"] = str(started)
        limit, cap = LIMITS[edition][number]
        day0 = asked if edition == 2022 and number == 2 else started
        due = self.calendar.add(day0, limit)
        answered = self.answer(stage, asked, due, cap)
        stage["decided_by"] = self.random.choice(OFFICERS if number == 1 else MANAGERS)
        if number == 2 and self.chance(4):
            stage["decided_by"] = "J. Wray"
        if answered is None:
            return stage, None
        stage["responded"] = str(answered)
        if decision := self.one_of(DECISIONS):
            stage["decision"] = decision
        if stage.get("decision") in {"upheld", "partly_upheld"}:
            stage["remedies"] = [self.remedy(answered) for _ in range(self.random.randint(1, 2))]
        return stage, answered

    def answer(self, stage: Case, asked: date, due: date, cap: int) -> date | None:
        """The day of the answer: mostly in time, some within an extension, some late or never."""
        earliest = max(asked, date.fromisoformat(stage.get("acknowledged", str(asked))))
        if self.chance(1):
            return None
        if not self.chance(18):
            late = self.chance(9)
            day = self.later(due, 1, 15) if late else due - self.random.randint(0, 9) * ONE_DAY
            return max(day, earliest)
        told = due - self.random.randint(0, 4) * ONE_DAY
        if self.chance(12):
            told = self.later(due, 1, 3)
        until = self.later(due, 2, cap)
        if self.chance(8):
            until = self.calendar.add(due, cap + self.random.randint(1, 5))
        told = max(told, earliest)
        extension: Case = {"notified": str(told), "until": str(max(until, told))}
        if not self.chance(6):
            extension["reason"] = self.random.choice(REASONS) if not self.chance(5) else ""
        if self.chance(25):
            extension["reason_accepted_by"] = "Head of Complaints"
        if not self.chance(15):
            extension["ombudsman_details"] = not self.chance(20)
        stage["extensions"] = [extension]
        late = self.chance(14)
        day = self.later(until, 1, 6) if late else until - self.random.randint(0, 5) * ONE_DAY
        return max(day, told)

    def remedy(self, offered: date) -> Case:
        """Something promised, and whether it was done."""
        kind = self.one_of(KINDS)
        due = offered + self.random.randint(7, 60) * ONE_DAY
        made: Case = {"kind": kind, "offered": str(offered)}
        if kind == "payment":
            made["amount"] = self.random.choice((25, 50, 75.5, 100, 150, 400))
        if kind == "apology":
            made["done"] = str(offered)
            return made
        if not self.chance(8):
            made["due"] = str(due)
        if not self.chance(9):
            late = self.chance(12)
            shift = self.random.randint(1, 40) if late else -self.random.randint(0, 6)
            made["done"] = str(due + shift * ONE_DAY)
        return made

    def refuse(self, case: Case, asked: date, of: str = "acceptance") -> None:
        """A refusal, now and then overturned, and then answered."""
        decided = self.later(asked, 1, 5)
        ground = self.one_of(GROUNDS)
        refusal: Case = {"of": of, "ground": ground, "decided": str(decided)}
        if ground == "over_time_limit":
            case["issue_arose"] = str(date.fromisoformat(case["received"]) - 500 * ONE_DAY)
            refusal["reasons"] = STANDING_REFUSAL
        else:
            refusal["reasons"] = f"As we set out, {ground.replace('_', ' ')}: {case['reference']}."
        if ground == "legal_proceedings":
            refusal["claim_filed"] = str(asked - 20 * ONE_DAY)
        if self.chance(40):
            refusal["discretion_considered"] = ground == "already_considered" or self.chance(30)
        refusal["ombudsman_right_explained"] = self.chance(90)
        case["exclusions"] = [refusal]
        if self.chance(8) and of == "acceptance":
            overturned = self.later(decided, 5, 15)
            refusal["overturned"] = str(overturned)
            acknowledged = self.later(overturned, 0, 3)
            responded = self.later(acknowledged, 5, 10)
            case["stages"] = [
                {"number": 1, "acknowledged": str(acknowledged), "responded": str(responded)}
            ]


def main() -> None:
    """Write the year to a file."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--year", type=int, default=2025, help="it begins on 1 April")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    first = date(given.year, 4, 1)
    last = date(given.year + 1, 3, 31)
    earlier = Maker(given.seed + 1, date(given.year - 1, 4, 1), first - ONE_DAY)
    maker = Maker(given.seed, first, last)
    tenth = given.cases // 10
    made = [earlier.complaint(number) for number in range(1, tenth + 1)]
    made += [maker.complaint(number) for number in range(tenth + 1, given.cases + tenth + 1)]
    lines = (f"{json.dumps(case, ensure_ascii=False)}\n" for case in made)
    given.file.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
