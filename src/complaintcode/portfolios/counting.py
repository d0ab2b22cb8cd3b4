"""What is counted of one period, complaint by complaint."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.findings import NOT_MET
from complaintcode.model.choices import Decision, Tenure
from complaintcode.model.given import given
from complaintcode.names import people, same
from complaintcode.portfolios.entries import LEFT_OUT, entry
from complaintcode.portfolios.tallies import (
    NOT_RECORDED,
    Promises,
    Provisions,
    Refusals,
    promised,
    stage_place,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintcode.findings import Basis, Report
    from complaintcode.model.records import Complaint
    from complaintcode.names import Named
    from complaintcode.portfolios.entries import Asked, Entry
    from complaintcode.portfolios.years import Period

_UPHELD = {Decision.UPHELD, Decision.PARTLY_UPHELD}
_SAME_PERSON = "stage2-decision-maker"


class Joined(NamedTuple):
    """A stage that is answered with another complaint's, to be found there in the end.

    ``first``: it is the first such stage of its complaint.
    """

    reference: str
    number: int
    tenure: Tenure | None
    first: bool


class Counting:
    """The counts of one period."""

    def __init__(self, period: Period) -> None:
        self.period = period
        self.cases = 0
        self.landlords: set[str | None] = set()
        self.states: dict[tuple[str, int], Counter[str]] = {}
        self.unanswered: dict[tuple[str, int], Counter[str]] = {}
        self.left_out: Counter[str] = Counter()
        self.left_out_by_stage: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
        self.unknown_tenure = 0
        self.undated: dict[int, list[str]] = {}
        self.stages: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
        self.months: dict[int, Counter[tuple[str, str]]] = {1: Counter(), 2: Counter()}
        self.categories: dict[str, tuple[str, Counter[str]]] = {}
        self.decisions: dict[int, Counter[str]] = {}
        self.days: dict[tuple[int, str], Counter[int]] = {}
        self.spread: dict[int, dict[int, Counter[tuple[int, str]]]] = {}
        self.extensions: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
        self.reasons: Counter[str] = Counter()
        self.escalation: Counter[str] = Counter()
        self.provisions = Provisions()
        self.refusals = Refusals()
        self.promises = Promises()
        self.same_person: dict[Named, list[str]] = {}
        self.both_named = 0

    def concerns(self, complaint: Complaint, asked: list[Asked]) -> bool:
        """Whether anything of a complaint may fall into the period."""
        return bool(complaint.exclusions) or any(
            one.within(self.period) is not False for one in asked
        )

    def add(
        self, complaint: Complaint, asked: list[Asked], report: Report, basis: Basis | None
    ) -> list[Joined]:
        """Count a complaint; the stages that are answered with another's are handed back."""
        entries = [entry(one, complaint, report, basis) for one in asked]
        within = {one.asked.number: one.asked.within(self.period) for one in entries}
        reasons: set[str] = set()
        joined: list[Joined] = []
        for one in entries:
            number = one.asked.number
            if within[number] is None:
                self.undated.setdefault(number, []).append(complaint.reference)
            if within[number]:
                reasons.add(self._stage(complaint, one))
                if one.left_out == "joined":
                    first = not joined
                    joined.append(Joined(complaint.reference, number, complaint.tenure, first))
        self.left_out.update(reasons.intersection(LEFT_OUT))
        self.unknown_tenure += "unknown_tenure" in reasons
        if within.get(1):
            self.cases += 1
            self.landlords.add(complaint.landlord)
            self._whole(complaint, entries, basis)
        if basis is not None:
            self._findings(complaint, report, basis, within)
            self.refusals.add(complaint, basis, self.period)
        return joined

    def _stage(self, complaint: Complaint, one: Entry) -> str:
        """Count a stage of the period, and say why it is left out of the measures, if it is."""
        number, tenure = one.asked.number, complaint.tenure
        counts = self.stages.setdefault(number, Counter())
        counts["asked"] += 1
        counts[one.left_out or one.state] += 1
        if one.left_out is None:
            counts["counted"] += 1
            self._report(complaint, one)
        reason = "other_tenure" if tenure is Tenure.OTHER else one.left_out
        if number > 2:
            return ""
        if reason is not None:
            self.left_out_by_stage[number][reason] += 1
            return reason
        self.measure(tenure, number, one.state, answered=one.answered)
        return "unknown_tenure" if tenure is None else ""

    def measure(self, tenure: Tenure | None, number: int, state: str, *, answered: bool) -> None:
        """Count a stage in both measures, for all homes and for its own stock."""
        for stock in ("all", *([tenure.value] if tenure else [])):
            self.states.setdefault((stock, number), Counter())[state] += 1
            if not answered and state in _OPEN:
                self.unanswered.setdefault((stock, number), Counter())[state] += 1

    def _report(self, complaint: Complaint, one: Entry) -> None:
        """What the yearly report tells of a stage that was taken up."""
        stage, number = one.stage, one.asked.number
        name = f"stage{number}"
        month = f"{one.asked.first:%Y-%m}"
        self.months.setdefault(number, Counter())[month, one.state] += 1
        if one.answered:
            decision = stage.decision.value if stage.decision else NOT_RECORDED
            self.decisions.setdefault(number, Counter())[decision] += 1
        if one.days is not None:
            self.days.setdefault((number, "from_request"), Counter())[one.days] += 1
        self._as_counted(one)
        extensions = self.extensions.setdefault(number, Counter())
        extensions["stages"] += 1
        extensions["not_known"] += one.extended is None
        if one.extended:
            extensions["extended"] += 1
            extensions[one.state] += 1
            self.reasons.update(
                " ".join((each.reason or "").split()) if given(each.reason) else NOT_RECORDED
                for each in stage.extensions
            )
        heading = " ".join((complaint.category or "").split()) or NOT_RECORDED
        _, counts = self.categories.setdefault(heading.lower(), (heading, Counter()))
        counts[name] += 1
        counts["upheld"] += number == 1 and stage.decision in _UPHELD
        counts["late"] += one.state == "late"

    def _as_counted(self, one: Entry) -> None:
        """How long an answer took as the Code counts, and how it stands against the limit."""
        number, finding = one.asked.number, one.finding
        if finding is None or finding.done_on is None or finding.working_days is None:
            return
        self.days.setdefault((number, "as_counted"), Counter())[finding.working_days] += 1
        by_limit = self.spread.setdefault(number, {})
        answers = by_limit.setdefault(finding.limit or 0, Counter())
        answers[finding.working_days, one.state] += 1

    def _whole(self, complaint: Complaint, entries: list[Entry], basis: Basis | None) -> None:
        """What is told of a complaint that was made in the period."""
        if basis is None or entries[0].left_out is not None:
            return
        self.escalation["complaints"] += 1
        further = next((one for one in entries if one.asked.number == 2), None)
        if further is not None:
            self.escalation["asked"] += 1
            self.escalation["refused"] += further.left_out == "refused"
        self.refusals.accepted(complaint, basis)

    def _findings(
        self, complaint: Complaint, report: Report, basis: Basis, within: dict[int, bool | None]
    ) -> None:
        """Provisions and promises: what a later stage holds belongs to the day of its request."""
        belongs = _belonging(complaint, within)
        self.provisions.add(report, belongs, whole=bool(within.get(1)))
        for one in promised(complaint, basis, report):
            if belongs(one.path):
                self.promises.add(one)
        for finding in report.findings:
            if finding.rule == _SAME_PERSON and belongs(finding.about):
                self.both_named += 1
                if finding.outcome is NOT_MET:
                    self._same_person(complaint)

    def _same_person(self, complaint: Complaint) -> None:
        """Note who decided both stages, by the name that they first went by."""
        first = next(one for one in complaint.stages if one.number == 1)
        for named in people(first.decided_by):
            known = next((one for one in self.same_person if same(one, named)), named)
            self.same_person.setdefault(known, []).append(complaint.reference)


_OPEN = {"late", "needs_review", "not_assessed"}


def _belonging(complaint: Complaint, within: dict[int, bool | None]) -> Callable[[str], bool]:
    """Whether a path of a case file belongs to the period."""

    def belongs(path: str) -> bool:
        place = stage_place(path)
        number = 1 if place is None or place >= len(complaint.stages) else None
        number = number or max(complaint.stages[place or 0].number, 1)
        return bool(within.get(number))

    return belongs
