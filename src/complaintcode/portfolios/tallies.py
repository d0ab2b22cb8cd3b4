"""What is counted of a period beside the two measures: provisions, refusals, promises."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from complaintcode import catalogue
from complaintcode.clocks.promises import due_day, holders, standing
from complaintcode.clocks.recorded import seen
from complaintcode.clocks.refusals import old_enough
from complaintcode.findings import MET, NEEDS_REVIEW, NOT_MET, NOT_YET_DUE, worst
from complaintcode.model.choices import ExclusionGround
from complaintcode.model.dates import ABSENT, UNKNOWN
from complaintcode.model.given import given
from complaintcode.portfolios.measures import Either, ProvisionRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from complaintcode.catalogue import Edition
    from complaintcode.clocks.promises import Promise
    from complaintcode.findings import Basis, Finding, Outcome, Report
    from complaintcode.model.records import Complaint, Exclusion, Remedy
    from complaintcode.portfolios.years import Period

NOT_RECORDED = "not_recorded"

_STAGE = re.compile(r"\$\.stages\[(\d+)\]")
_NO_FORCE = {"advice", "policy"}  # no requirement of the Code's
_BOTH_LIMITS = {"stage1-in-all-time", "stage2-in-all-time"}  # given where both were overrun
_NAMED = (NOT_MET, NEEDS_REVIEW)


def stage_place(path: str) -> int | None:
    """The place in the list of stages that a path of a case file goes through."""
    found = _STAGE.match(path)
    return int(found[1]) if found else None


class Provisions:
    """In how many complaints each provision was met, by edition and number."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, str], Counter[Outcome]] = {}
        self.not_assessed: Counter[tuple[str, str]] = Counter()
        self.cases: dict[tuple[str, str, Outcome], list[str]] = {}
        self.either: dict[tuple[str, tuple[str, ...]], list[str]] = {}

    def add(self, report: Report, belongs: Callable[[str], bool], *, whole: bool) -> None:
        """Count the findings whose path belongs; ``whole``: also what was not assessed."""
        edition, reference = report.edition or "", report.reference or ""
        outcomes: dict[str, list[Outcome]] = {}
        for one in report.findings:
            if one.strength in _NO_FORCE or not belongs(one.about):
                continue
            if one.rule in _BOTH_LIMITS:
                self._either(edition, reference, one)
            else:
                outcomes.setdefault(one.provision, []).append(one.outcome)
        for provision, found in outcomes.items():
            outcome = worst(found)
            self.counts.setdefault((edition, provision), Counter())[outcome] += 1
            if outcome in _NAMED:
                self.cases.setdefault((edition, provision, outcome), []).append(reference)
        if whole:
            self.not_assessed.update((edition, one.provision) for one in report.not_assessed)

    def _either(self, edition: str, reference: str, finding: Finding) -> None:
        """Both limits together, overrun: one of the two was not kept, and which is not known."""
        key = (edition, (finding.provision, *finding.with_))
        self.either.setdefault(key, []).append(reference)

    def rows(self) -> tuple[ProvisionRow, ...]:
        """A row for each provision, in the order of its edition, the newest edition first."""
        return tuple(
            self._row(edition, number)
            for edition in reversed(catalogue.edition_ids())
            for number in (one.number for one in catalogue.edition(edition).provisions)
            if (edition, number) in self.counts or (edition, number) in self.not_assessed
        )

    def _row(self, edition: str, number: str) -> ProvisionRow:
        counts = self.counts.get((edition, number), Counter())
        return ProvisionRow(
            edition=edition,
            provision=number,
            met=counts[MET],
            not_met=counts[NOT_MET],
            needs_review=counts[NEEDS_REVIEW],
            not_yet_due=counts[NOT_YET_DUE],
            not_assessed=self.not_assessed[edition, number],
            cases={one.value: tuple(self.cases.get((edition, number, one), ())) for one in _NAMED},
        )

    def either_rows(self) -> tuple[Either, ...]:
        """Where one of two provisions was not kept."""
        return tuple(
            Either(edition=edition, provisions=both, not_met=len(cases), cases=tuple(cases))
            for (edition, both), cases in sorted(self.either.items())
        )


class Refusals:
    """Refusals by what was refused and on what ground, and what a person should see of them."""

    def __init__(self) -> None:
        self.by_kind: dict[str, Counter[str]] = {}
        self.overturned: Counter[str] = Counter()
        self.discretion: Counter[str] = Counter()
        self.cases: dict[str, list[str]] = {}
        self.texts: dict[str, list[str]] = {}
        self.accepted_late = 0
        self.editions: list[Edition] = []

    def add(self, complaint: Complaint, basis: Basis, period: Period) -> None:
        """Count the refusals that were decided in the period."""
        for record in complaint.exclusions:
            if _decided_in(record, complaint, basis, period):
                self._one(record, complaint, basis)

    def _one(self, record: Exclusion, complaint: Complaint, basis: Basis) -> None:
        if basis.edition not in self.editions:
            self.editions.append(basis.edition)
        ground = record.ground.value if record.ground else NOT_RECORDED
        kind = record.refused.value
        self.by_kind.setdefault(kind, Counter())[ground] += 1
        self.cases.setdefault(ground, []).append(complaint.reference)
        self.overturned[ground] += seen(record.overturned, complaint, basis).surely
        self.discretion[ground] += record.discretion_considered is True
        if given(record.reasons):
            text = " ".join((record.reasons or "").lower().split())
            self.texts.setdefault(text, []).append(complaint.reference)

    def accepted(self, complaint: Complaint, basis: Basis) -> None:
        """Note a complaint that was taken up although it was older than the limit."""
        required = basis.required("refusal-age", None)
        months = required[1].months if required else None
        if months is not None and isinstance(complaint.issue_arose, date):
            self.accepted_late += old_enough(complaint, months).outcome is MET

    def by_ground(self) -> Counter[str]:
        """All refusals by their ground, in the order of the case file's words."""
        every = sum(self.by_kind.values(), Counter())
        grounds = (*(one.value for one in ExclusionGround), NOT_RECORDED)
        return Counter({ground: every[ground] for ground in grounds if every[ground]})


def _decided_in(record: Exclusion, complaint: Complaint, basis: Basis, period: Period) -> bool:
    """Whether it was decided in a period; by the receipt where the day is not known."""
    decided = seen(record.decided, complaint, basis)
    if decided.surely_not and record.decided is not ABSENT:
        return False
    if decided.first is None or decided.first != decided.last:
        return period.holds(complaint.received)
    return period.holds(decided.first)


class Promised(NamedTuple):
    """A remedy or action that stands, and what became of it."""

    path: str
    record: Remedy
    state: str
    done: bool


_BY_ITS_DAY = "remedy-done"
_FOUND: dict[Outcome | None, str] = {MET: "kept", NOT_MET: "not_kept", NOT_YET_DUE: "not_yet_due"}


def promised(complaint: Complaint, basis: Basis, report: Report) -> Iterator[Promised]:
    """The remedies, actions and offers of a complaint that stand, as the report found them."""
    found = {one.about: one.outcome for one in report.findings if one.rule == _BY_ITS_DAY}
    for path, holder in holders(complaint):
        for one in standing(path, holder, complaint, basis):
            state = _state(one, found.get(one.path))
            yield Promised(one.path, one.record, state, one.done.surely)


def _state(one: Promise, outcome: Outcome | None) -> str:
    """Kept by its day, late, not kept, ...; where there may be no day: done, or not."""
    done, due = one.done, due_day(one.record.due)
    if due is None or (one.record.due is UNKNOWN and done.surely_not):
        return "done" if done.surely else "no_day"
    if done.surely and done.first and done.first > due.last:
        return "late"
    return _FOUND.get(outcome, "not_known")


class Promises:
    """Remedies and actions by kind and what became of them; the pounds offered and paid."""

    def __init__(self) -> None:
        self.table: dict[str, Counter[str]] = {}
        self.pounds = {"offered": Decimal(), "paid": Decimal()}

    def add(self, one: Promised) -> None:
        """Count one."""
        kind = one.record.kind.value if one.record.kind else NOT_RECORDED
        counts = self.table.setdefault(kind, Counter())
        counts["promised"] += 1
        counts[one.state] += 1
        amount = one.record.amount or Decimal()
        self.pounds["offered"] += amount
        if one.done:
            self.pounds["paid"] += amount
