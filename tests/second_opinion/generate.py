"""Random case files for the differential test: valid, clustered around the limits.

A case is built in two steps: first what really happened (true days, in a possible order), then
what the record says of it: the day, a window around it, "unknown", or nothing. Days are steered
to the day before a limit, the day itself, the day after it, weekends and holidays.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Any, TypeVar

from .naive import LIMITS, Limits, add_working_days, completions, edition_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

JsonObject = dict[str, Any]
T = TypeVar("T")

FIRST_RECEIVED = date(2022, 5, 2)
LAST_RECEIVED = date(2026, 6, 30)
ONE_DAY = timedelta(days=1)
AT_MOST = 3000  # completions of one case
MOSTLY_AT_MOST = 300
MEMORABLE = tuple(
    date.fromisoformat(text)
    for text in (
        "2022-06-02", "2022-06-03", "2022-09-19", "2022-12-25", "2023-01-02", "2023-04-07",
        "2023-05-08", "2023-12-25", "2024-03-29", "2024-04-01", "2024-12-25", "2025-01-01",
        "2025-04-18", "2025-05-05", "2025-12-25", "2026-04-03", "2026-05-04",
    )
)  # fmt: skip
NATIONS = ("england", "wales", "scotland", "northern_ireland")
EDITIONS = ("hos-2022", "hos-2024", "2022", "2024")


class Maker:
    """Makes one case file after the other from one source of chance."""

    def __init__(self, random: Random) -> None:
        """Start; nothing of a case is known yet."""
        self.random = random
        self.received = FIRST_RECEIVED
        self.nation = "england"
        self.edition = "hos-2024"
        self.partial = False
        self.doubt = 0.0  # how often a date is recorded as anything but itself
        self.happened: list[date] = []  # true days and limits: good days to look at the case

    # --- chance ---

    def chance(self, probability: float) -> bool:
        """True so often."""
        return self.random.random() < probability

    def one_of(self, choices: Sequence[T]) -> T:
        """Any one of them."""
        return self.random.choice(choices)

    def note(self, day: date) -> date:
        """Remember a day as one worth looking at."""
        self.happened.append(day)
        return day

    def plus(self, day: date, number: int) -> date:
        """So many working days after a day."""
        return self.note(add_working_days(day, number, self.nation))

    def near(self, limit: date, earliest: date) -> date:
        """A day at a limit: most often within a day of it; never before the earliest."""
        shift = self.one_of((-6, -3, -2, -1, -1, -1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 4, 9))
        return self.note(max(earliest, limit + shift * ONE_DAY))

    def between(self, first: date, last: date) -> date:
        """Any day from the first to the last."""
        return self.note(first + self.random.randint(0, max(0, (last - first).days)) * ONE_DAY)

    # --- what the record says ---

    def put(self, record: JsonObject, key: str, day: date | None, earliest: date) -> None:
        """Record a date as itself, as a window, as unknown, as null, or not at all."""
        if self.chance(self.doubt):
            how = self.one_of(("unknown", "absent", "window", "window", "window", "half"))
        else:
            how = "plain"
        if how == "unknown":
            record[key] = "unknown"
        elif how == "absent":
            return
        elif day is None:
            # In a full record an absent date and null are the same.
            if self.partial or self.chance(0.4):
                record[key] = None
        elif how == "plain":
            record[key] = self.written(day)
        elif how == "half" and self.chance(0.5):
            record[key] = {"to": str(day + self.random.randint(0, 3) * ONE_DAY)}
        elif how == "half":
            record[key] = {"from": str(max(earliest, day - self.random.randint(0, 3) * ONE_DAY))}
        else:
            first = max(earliest, day - self.random.randint(0, 4) * ONE_DAY)
            record[key] = {
                "from": str(first),
                "to": str(day + self.random.randint(0, 4) * ONE_DAY),
            }

    def written(self, day: date) -> str:
        """A day as a text: now and then as a timestamp that means the same day in London."""
        if not self.chance(0.02):
            return str(day)
        return f"{day}T{self.one_of(('09:30:00', '12:00:00+01:00', '12:15:00Z', '23:59:59'))}"

    def put_flag(self, record: JsonObject, key: str, no: float) -> None:
        """Record a true/false key: often not at all, false so often where it is."""
        if self.chance(0.5):
            record[key] = not self.chance(no)
        elif self.chance(0.1):
            record[key] = None

    # --- the parts of a stage ---

    def put_acknowledgement(self, stage: JsonObject, start: date, due: date) -> date | None:
        """Record none, one or several acknowledgements; give the true day of the proper one."""
        kind = self.one_of(("none", "early", "early", "at limit", "at limit", "at limit", "late"))
        day: date | None = None
        if kind == "early":
            day = self.between(start, due)
        elif kind == "at limit":
            day = self.near(due, start)
        elif kind == "late":
            day = self.between(due, due + 25 * ONE_DAY)
        if not self.chance(0.2):
            self.put(stage, "acknowledged", day, start)
            return day
        sendings: list[JsonObject] = []
        if self.chance(0.55):
            automatic: JsonObject = {"full": False}
            last = max(start, (day or due) - ONE_DAY)
            self.put(automatic, "sent", self.between(start, last), start)
            self.put_flag(automatic, "in_writing", 0.2)
            sendings.append(automatic)
        if day is not None:
            proper: JsonObject = {}
            self.put(proper, "sent", day, start)
            self.put_flag(proper, "full", 0.0)
            self.put_flag(proper, "in_writing", 0.6)
            sendings.append(proper)
            if self.chance(0.25):
                second: JsonObject = {}
                self.put(second, "sent", self.near(max(day, due), day), start)
                self.put_flag(second, "in_writing", 0.3)
                sendings.append(second)
        if sendings:
            stage["acknowledgements"] = sendings
        else:
            self.put(stage, "acknowledged", None, start)
        return day

    def put_extensions(self, stage: JsonObject, start: date, due: date, cap: int) -> list[date]:
        """Record up to two extensions; give their true new dates."""
        number = self.one_of((0, 0, 0, 0, 0, 1, 1, 1, 1, 2))
        untils: list[date] = []
        extensions: list[JsonObject] = []
        in_force, told = due, start
        for _ in range(number):
            told = self.near(in_force, told) if self.chance(0.7) else self.between(told, in_force)
            target = self.plus(due, cap) if self.chance(0.7) else in_force + 5 * ONE_DAY
            until = self.near(target, told)
            extension: JsonObject = {}
            notified = None if self.chance(0.04) else told
            self.put(extension, "notified", notified, start)
            self.put(extension, "until", None if self.chance(0.08) else until, told)
            if self.chance(0.6):
                extension["reason"] = self.one_of(("a survey is awaited", "two teams", "", None))
            if self.chance(0.15):
                extension["reason_accepted_by"] = self.one_of(("A. Khan", "A. Khan", ""))
            self.put_flag(extension, "agreed", 0.5)
            self.put_flag(extension, "in_writing", 0.3)
            self.put_flag(extension, "ombudsman_details", 0.4)
            extensions.append(extension)
            untils.append(until)
            in_force = max(in_force, until)
        if extensions:
            stage["extensions"] = extensions
        return untils

    def put_answer(self, stage: JsonObject, start: date, targets: Sequence[date]) -> date | None:
        """Record none, one or several answers; give the true day of the one that counts."""
        day: date | None = None
        if not self.chance(0.18):
            if self.chance(0.85):
                day = self.near(self.one_of(targets), start)
            else:
                day = self.between(start, start + 90 * ONE_DAY)
        if day is None or not self.chance(0.15):
            self.put(stage, "responded", day, start)
            return day
        sendings: list[JsonObject] = []
        if self.chance(0.5):
            holding: JsonObject = {"full": False}
            self.put(holding, "sent", self.between(start, day), start)
            sendings.append(holding)
        answer: JsonObject = {}
        self.put(answer, "sent", day, start)
        self.put_flag(answer, "full", 0.0)
        self.put_flag(answer, "in_writing", 0.2)
        sendings.append(answer)
        if self.chance(0.3):
            sendings.append({"sent": str(self.between(day, day + 20 * ONE_DAY))})
        stage["responses"] = sendings
        return day

    def stage(self, number: int, start: date) -> tuple[JsonObject, date, date | None]:
        """One stage from its request on, its due date and the true day of its answer."""
        stage: JsonObject = {"number": number}
        if number > 2:
            stage["name"] = "panel review"
        asked = True
        if number > 1:
            asked = not self.chance(0.04)
            self.put(stage, "requested", start if asked else None, self.received)
        limits = LIMITS.get((self.edition, number), Limits(None, 20, 10, "requested"))
        latest_start = self.plus(start, limits.acknowledge or 5)
        acknowledged = self.put_acknowledgement(stage, start, latest_start)
        clock_start = start if limits.clock == "requested" else acknowledged or start
        if self.chance(0.4 if self.edition == "hos-2022" else 0.2):
            logged = self.near(self.one_of((latest_start, start)), start)
            self.put(stage, "logged", logged, start)
            if limits.clock == "logged" and "logged" in stage:
                clock_start = logged
        due = self.plus(clock_start, limits.answer)
        outer = self.plus(latest_start, limits.answer)
        untils = self.put_extensions(stage, start, due, limits.cap or 10)
        targets = [due, due, due, outer, self.plus(start, limits.answer), latest_start]
        answered = self.put_answer(stage, start, targets + untils * 4)
        if self.chance(0.08):
            self.put_closed(stage, start, due, answered)
        return stage, due, answered

    def put_closed(self, stage: JsonObject, start: date, due: date, answered: date | None) -> None:
        """Record that the stage was closed, and why."""
        why = self.one_of(
            ("answered", "overtaken_by_escalation", "skipped", "withdrawn", "withdrawn", "joined")
        )
        if why == "answered":
            if answered is not None:
                stage["closed"] = {"on": str(answered), "why": why}
                if self.chance(0.5):
                    stage.pop("responded", None)
            return
        closed: JsonObject = {"why": why}
        self.put(closed, "on", self.near(due, start), start)
        if "on" in closed:
            stage["closed"] = closed

    # --- the whole case ---

    def refusal(self, of: str, start: date, due: date) -> JsonObject:
        """A refusal around the limits of a stage, now and then overturned."""
        record: JsonObject = {"of": of}
        limit = self.one_of((due, add_working_days(start, 5, self.nation)))
        decided = self.near(limit, start)
        overturned = self.chance(0.4)
        if overturned:
            record["decided"] = str(decided)
            later = self.between(decided, decided + 30 * ONE_DAY)
            self.put(record, "overturned", later, decided)
        else:
            self.put(record, "decided", decided, start)
        return record

    def opening(self) -> JsonObject:
        """What stands at the head of a case file; the rest of the case goes by it."""
        if self.chance(0.35):
            self.received = self.one_of(MEMORABLE) - self.random.randint(0, 30) * ONE_DAY
        else:
            days = (LAST_RECEIVED - FIRST_RECEIVED).days
            self.received = FIRST_RECEIVED + self.random.randint(0, days) * ONE_DAY
        self.nation = "england" if self.chance(0.94) else self.one_of(NATIONS)
        self.partial = self.chance(0.25)
        self.doubt = 0.0 if self.chance(0.6) else self.one_of((0.1, 0.2, 0.4))
        self.happened = [self.received]
        case: JsonObject = {"reference": f"G-{self.random.randint(1, 99999)}"}
        case["received"] = self.written(self.received)
        if self.chance(0.15):
            case["edition"] = self.one_of(EDITIONS)
        if self.nation != "england" or self.chance(0.05):
            case["nation"] = self.nation
        if self.partial or self.chance(0.1):
            case["partial_record"] = self.partial
        self.edition = edition_of(case) or "hos-2022"
        return case

    def case(self) -> JsonObject:
        """One case file."""
        case = self.opening()
        exclusions: list[JsonObject] = []
        first, due, answered = self.stage(1, self.received)
        stages = [first]
        refused = self.chance(0.08)
        if refused:
            exclusions.append(self.refusal("acceptance", self.received, due))
            refused = "overturned" not in exclusions[0]
            if not refused:
                self.without_extensions_of_the_old_clock(first, exclusions[0])
        if not refused and self.chance(0.5):
            self.put_later_stages(stages, exclusions, answered or due)
        if self.chance(0.03):
            stages.append(self.twin(self.one_of(stages)))
        case["stages"] = stages[1:] if stages[1:] and self.chance(0.03) else stages
        if self.chance(0.04):
            exclusions.append({"of": "aspect", "decided": str(self.received + 3 * ONE_DAY)})
        if exclusions:
            case["exclusions"] = exclusions
        if self.chance(0.08):
            latest = max(day for day in self.happened if day >= self.received)
            day = self.near(self.one_of(self.happened), self.received)
            self.put(case, "withdrawn", min(day, latest), self.received)
        if self.chance(0.05):
            case["joined_with"] = {"reference": "G-0", "from_stage": self.one_of((1, 2, 2))}
        return case

    def put_later_stages(
        self, stages: list[JsonObject], exclusions: list[JsonObject], end_of_first: date
    ) -> None:
        """Add stage 2, in 2022 now and then stage 3, and refusals to escalate."""
        earliest = self.received if self.chance(0.1) else end_of_first
        requested = self.between(earliest, earliest + 40 * ONE_DAY)
        second, due, answered = self.stage(2, requested)
        stages.append(second)
        certain = isinstance(second.get("requested"), str) and second["requested"] != "unknown"
        if certain and self.chance(0.1):
            exclusions.append(self.refusal("escalation", requested, due))
            self.without_extensions_of_the_old_clock(second, exclusions[-1])
            if self.chance(0.3):
                exclusions[-1]["stage"] = 2
        elif self.chance(0.3 if self.edition == "hos-2022" else 0.03):
            asked = self.between(answered or due, (answered or due) + 30 * ONE_DAY)
            stages.append(self.stage(3, asked)[0])

    def without_extensions_of_the_old_clock(self, stage: JsonObject, refusal: JsonObject) -> None:
        """Leave extensions out where a clock starts again: nobody says what becomes of them."""
        if "overturned" in refusal:
            stage.pop("extensions", None)

    def twin(self, stage: JsonObject) -> JsonObject:
        """A second row of a stage, which lacks some of what the first one has."""
        lacking = {name for name in ("acknowledged", "responded", "responses") if self.chance(0.5)}
        return {key: value for key, value in stage.items() if key not in {*lacking, "extensions"}}

    def as_of(self) -> date:
        """A day to look at the case: at one of its days, soon after receipt, or long after."""
        kind = self.random.random()
        if kind < 0.005:
            return self.received - ONE_DAY
        if kind < 0.35:
            return max(
                self.received, self.one_of(self.happened) + self.one_of((-1, 0, 1)) * ONE_DAY
            )
        if kind < 0.5:
            return self.received + self.random.randint(0, 12) * ONE_DAY
        if kind < 0.85:
            return max(self.happened) + self.random.randint(0, 30) * ONE_DAY
        return max(self.happened) + self.random.randint(30, 400) * ONE_DAY


def cases(seed: int, count: int) -> Iterator[tuple[JsonObject, date]]:
    """So many valid case files, each with a day to look at it; the same ones for a seed."""
    maker = Maker(Random(seed))  # noqa: S311 - test data, no secrets
    made = 0
    while made < count:
        case = maker.case()
        for _ in range(4):
            as_of = maker.as_of()
            number = completions(case, as_of)
            if number <= MOSTLY_AT_MOST or (number <= AT_MOST and maker.chance(0.05)):
                yield case, as_of
                made += 1
                break
