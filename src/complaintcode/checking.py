"""``check``: one complaint against one edition of the Code."""

from __future__ import annotations

from datetime import date
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import attrs

from complaintcode import catalogue, rules
from complaintcode.breakage import kind_and_place
from complaintcode.clocks.each_day import most_ways, on_each_day, windows
from complaintcode.clocks.unrecorded import LIMITS, with_stage_1, without_row
from complaintcode.clocks.wording import day, days
from complaintcode.correspondence import held_letters
from complaintcode.findings import (
    MET,
    NEEDS_REVIEW,
    NOT_APPLICABLE,
    NOT_MET,
    Basis,
    Finding,
    NotAssessed,
    Report,
    by_provision,
    require_day,
    require_means,
    told_apart,
    worst_must,
)
from complaintcode.model.choices import JudgedOutcome
from complaintcode.model.dates import ABSENT
from complaintcode.model.objects import require
from complaintcode.model.records import Complaint, Stage
from complaintcode.nearest import did_you_mean
from complaintcode.notes import notes_on, warnings
from complaintcode.two_accounts import in_dispute, told_by_letters
from complaintcode.working_days import shipped_calendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from complaintcode.catalogue import Edition, Provision, Requirement
    from complaintcode.model.policy import Policy
    from complaintcode.model.records import Judgement
    from complaintcode.rules.registry import Rule
    from complaintcode.working_days import WorkingDayCalendar

_FROM_A_RECORD = {"case", "letter"}


def check(
    complaint: Complaint,
    *,
    as_of: date,
    edition: str | Edition | None = None,
    policy: Policy | None = None,
    calendar: WorkingDayCalendar | None = None,
    all: bool = False,  # noqa: A002 - the contract's name
    source: str | None = None,
) -> Report:
    """Check a complaint, as seen on the day ``as_of``: a ``Report`` with a finding a requirement.

    ``edition`` is an id, a year or an ``Edition``; without it the complaint's own, or the one in
    force when it was received (the Code of 2024 from 1 April 2024, that of 2022 from 1 April 2022;
    before that there are no findings). ``policy`` is the landlord's own: its grounds and its window
    for stage 2 are held against refusals, and its stricter limits are told of. ``calendar`` is the
    nation's shipped one unless another is given. ``all`` keeps the findings that do not apply.
    ``source`` is kept in the report, to say where the case came from. What is dated after ``as_of``
    has not happened.

    Each finding names the provision that it rests on; limits and days late are working days. The
    complaint is not changed, and nothing is read or written.

    Raises ``UnknownProvision`` for an edition that there is not, and ``TypeError`` for a
    ``complaint``, ``policy`` or ``calendar`` that is none, and an ``as_of`` that is no plain date.
    A rule of ours that breaks is named in ``errors`` and raises nothing.
    """
    require(Complaint, complaint, "case_from_dict or load_case")
    require_day(as_of)
    require_means(policy, calendar)
    calendar = calendar or shipped_calendar(complaint.nation.value)
    own = complaint.edition or catalogue.edition_for(complaint.received)
    asked = own if edition is None else edition
    notes = notes_on(complaint)
    if complaint.received > as_of:
        notes.append(f"received on {day(complaint.received)}, after the day of looking")
    if asked is None:
        first = catalogue.edition(catalogue.oldest()).in_force
        before = f"{days([first])} {first.year}"
        notes.append(f"received before {before}: no edition of the Code is held for it")
    chosen = None if asked is None else catalogue.edition(asked)
    if chosen is None or complaint.received > as_of:
        return _report(complaint, as_of, chosen, calendar, notes, source=source)
    supposed = not complaint.stages and not complaint.partial_record
    if supposed:
        # In a whole record, what is not there has not happened: the stage that would come first.
        complaint = attrs.evolve(complaint, stages=(Stage(number=1),))  # type: ignore[misc]  # attrs
    held = held_letters(complaint, chosen, as_of, calendar)
    notes += held.notes
    basis = Basis(
        edition=chosen,
        calendar=calendar,
        as_of=as_of,
        letters=held.letters,
        unread=held.unread,
        policy=policy,
    )
    findings, not_assessed, errors = _findings(complaint, basis)
    account = told_by_letters(complaint, basis)
    if account is not None:
        others, _, broken = _findings(account.complaint, basis.afresh())
        # A rule that breaks on the letters' account disputes nothing.
        others += [one for one in findings if one.rule in broken]
        findings = in_dispute(findings, others, account)
        errors |= broken
    if supposed and any(one.stage == 1 for one in _applicable(findings)):
        notes.append("no stage is recorded: taken as neither acknowledged nor answered")
    findings, stale = _judged(told_apart(findings), complaint.judgements, basis)
    findings = _one_cause(findings)
    notes += stale + warnings(complaint, basis)
    unrequested = list(_unrequested(complaint, findings))
    not_assessed += unrequested
    notes += dict.fromkeys(f"{one.needs[0]}: {one.why}" for one in unrequested)
    if not any(stage.number == 1 for stage in complaint.stages):
        notes.append("no stage 1 is recorded: its acknowledgement and answer are not known")
    return _report(
        complaint,
        as_of,
        chosen,
        calendar,
        notes,
        quoted=held.quoted,
        source=source,
        errors=tuple(f"{rule}: {error}" for rule, error in errors.items()),
        findings=findings if all else _applicable(findings),
        not_assessed=_not_assessed(chosen, not_assessed),
    )


def _applicable(findings: Iterable[Finding]) -> list[Finding]:
    return [one for one in findings if one.outcome is not NOT_APPLICABLE]


def _findings(
    complaint: Complaint, basis: Basis
) -> tuple[list[Finding], list[NotAssessed], dict[str, str]]:
    """What the rules say of a complaint, and the rules that broke: how, and where."""
    known = rules.load()
    recorded = _recorded(complaint)
    held = basis.unread.keys() | {one.reading.kind for one in basis.letters}
    findings: list[Finding] = []
    not_assessed: list[NotAssessed] = []
    errors: dict[str, str] = {}
    for required, letters, needed in _plan(basis.edition):
        no_row = False
        if letters:
            if held.isdisjoint(letters):
                continue
        elif recorded.isdisjoint(needed):
            no_row = bool(complaint.stages) and required[1].key in LIMITS
            if not no_row:
                if needed == _STAGE_1:
                    why, needs = "no stage 1 is recorded", ("stages[number=1]",)
                    number = required[0].number
                    not_assessed.append(NotAssessed(provision=number, why=why, needs=needs))
                continue
        record, by = (with_stage_1(complaint), basis.afresh()) if no_row else (complaint, basis)
        try:
            for found in _said(known[required[1].key], record, by, required):
                if isinstance(found, Finding):
                    findings.append(without_row(found, complaint.reference) if no_row else found)
                else:
                    not_assessed.append(found)
        except Exception as error:  # one rule that breaks never hides the others
            errors[required[1].key] = kind_and_place(error)
    return findings, not_assessed, errors


def _said(
    rule: Rule,
    complaint: Complaint,
    basis: Basis,
    required: tuple[Provision, Requirement],
) -> Iterable[Finding | NotAssessed]:
    """What a rule says of a complaint, whichever days of its windows it was."""
    weighed = windows(complaint, basis.as_of, rule.days) if rule.days else []
    if not weighed:
        return rule.check(complaint, basis, required)
    return on_each_day(
        lambda one: rule.check(one, basis.afresh(), required),
        complaint,
        weighed,
        most_ways(complaint, basis),
    )


class _Planned(NamedTuple):
    """A requirement, and what has to be there for the rule to have a say."""

    required: tuple[Provision, Requirement]
    letters: frozenset[str]
    needed: frozenset[tuple[int | None, str]]


_STAGE_1 = frozenset({(1, "")})


@catalogue.once_an_edition
def _plan(edition: Edition) -> tuple[_Planned, ...]:
    """What is asked of a record, in order; a field's name is empty where any record will do."""
    known = rules.load()
    return tuple(
        _Planned(
            required,
            frozenset(required[1].letters),
            frozenset((required[1].stage, name) for name in known[required[1].key].reads or ("",)),
        )
        for required in edition.requirements.values()
    )


@cache
def _defaults(cls: type) -> tuple[tuple[str, object], ...]:
    """The fields that some rule cannot do without, as they are where nothing is recorded."""
    read = {name for rule in rules.load().values() for name in rule.reads}
    return tuple((one.name, one.default) for one in attrs.fields(cls) if one.name in read)


def _recorded(complaint: Complaint) -> set[tuple[int | None, str]]:
    """What a record holds: of the complaint (or any of its stages) and of each stage by number."""
    found: set[tuple[int | None, str]] = {(None, "")}
    for name, default in _defaults(Complaint):
        if getattr(complaint, name) != default:
            found.add((None, name))
    for stage in complaint.stages:
        found.add((stage.number, ""))
        for name, default in _defaults(Stage):
            if getattr(stage, name) != default:
                found |= {(stage.number, name), (None, name)}
    return found


def _judged(
    findings: list[Finding], judgements: tuple[Judgement, ...], basis: Basis
) -> tuple[list[Finding], list[str]]:
    """A person's judgement takes the place of a *needs review*, and of nothing else."""
    stale = []
    asked = list(findings)
    for number, judgement in enumerate(judgements):
        if type(judgement.on) is date and judgement.on > basis.as_of:
            stale.append(f"$.judgements[{number}] lies after the day of looking")
            continue
        meets = [
            place
            for place, finding in enumerate(asked)
            if finding.outcome is NEEDS_REVIEW
            and (judgement.rule or (judgement.provision and finding.strength != catalogue.OWN))
            and judgement.rule in {None, finding.rule}
            and judgement.provision in {None, finding.provision}
            and judgement.about in {None, finding.about}
        ]
        if any(findings[place].judged for place in meets):
            stale.append(f"$.judgements[{number}] is a second judgement of the same finding")
            continue
        for place in meets:
            findings[place] = attrs.evolve(
                findings[place],
                outcome=_JUDGED[judgement.outcome],
                judged={
                    "outcome": judgement.outcome.value,
                    "by": judgement.by,
                    "on": judgement.on if type(judgement.on) is date else None,
                    "reason": judgement.reason,
                },
            )
        if not meets:
            why = "it meets no finding that needs review" + _slip(judgement, basis.edition)
            stale.append(f"$.judgements[{number}] is stale: {why}")
    return findings, stale


def _one_cause(findings: list[Finding]) -> list[Finding]:
    """Findings of which those that one path would settle point to the one that is nearest to it.

    Nearest is the first that is about the place where the path leads, or else the first. The
    landlord's own limits stand apart, as they change nothing of what is said under the Code.
    """
    alike: dict[str, list[Finding]] = {}
    for one in findings:
        if one.outcome is NEEDS_REVIEW and len(one.missing) == 1 and one.strength != catalogue.OWN:
            alike.setdefault(one.missing[0], []).append(one)
    causes: dict[str, str] = {}
    for path, some in alike.items():
        cause = max(some, key=lambda one: len(one.about) * path.startswith(f"{one.about}."))
        causes |= {one.id: cause.id for one in some if one is not cause}
    return [
        attrs.evolve(one, follows_from=one.follows_from or causes[one.id])
        if one.id in causes
        else one
        for one in findings
    ]


def _slip(judgement: Judgement, edition: Edition) -> str:
    """What may have been meant by the name of a rule or provision that there is not."""
    named = (
        ("rule", judgement.rule, rules.load()),
        ("provision", judgement.provision, {one.number for one in edition.provisions}),
    )
    return "".join(
        f"; there is no {what} {name[:40]!r}{did_you_mean(name, known)}"
        for what, name, known in named
        if name is not None and name not in known
    )


_JUDGED = {
    JudgedOutcome.MET: MET,
    JudgedOutcome.NOT_MET: NOT_MET,
    JudgedOutcome.NOT_APPLICABLE: NOT_APPLICABLE,
}


def _unrequested(complaint: Complaint, findings: list[Finding]) -> Iterator[NotAssessed]:
    """What cannot be counted at a later stage, because no request for it is recorded."""
    for place, stage in enumerate(complaint.stages):
        never = stage.requested is None or (
            stage.requested is ABSENT and not complaint.partial_record
        )
        path = f"$.stages[{place}]"
        for one in findings if stage.number != 1 and never else ():
            if one.about == path and one.outcome is NOT_APPLICABLE:
                yield NotAssessed(
                    provision=one.provision,
                    why=f"no request for stage {stage.number} is recorded",
                    needs=(f"{path}.requested",),
                )


def _not_assessed(edition: Edition, told: list[NotAssessed]) -> tuple[NotAssessed, ...]:
    """What the record holds no material for, each provision once, in order."""
    asked = _asked(edition)
    return by_provision(edition, asked, told) if told else tuple(asked.values())


@catalogue.once_an_edition
def _asked(edition: Edition) -> dict[str, NotAssessed]:
    """The questions for a person that a record, or its letters, could help to answer."""
    return {
        one.number: NotAssessed(provision=one.number, why=one.not_checked)
        for one in edition.provisions
        if one.not_checked and _FROM_A_RECORD & set(one.checkable_from)
    }


def _report(
    complaint: Complaint,
    as_of: date,
    edition: Edition | None,
    calendar: WorkingDayCalendar,
    notes: list[str],
    *,
    source: str | None,
    quoted: Mapping[str, str] = MappingProxyType({}),
    errors: tuple[str, ...] = (),
    findings: Iterable[Finding] = (),
    not_assessed: tuple[NotAssessed, ...] = (),
) -> Report:
    found = tuple(findings)
    last = complaint.received
    for one in found:
        if one.due_on is not None:
            counted_to = one.done_on or (as_of if one.days_late else last)
            last = max(last, one.due_latest or one.due_on, counted_to)
    return Report(
        source=source,
        reference=complaint.reference,
        edition=edition.id if edition else None,
        edition_name=edition.short if edition else None,
        received=complaint.received,
        as_of=as_of,
        outcome=worst_must(found),
        calendar={
            "nation": calendar.nation,
            "table": calendar.table,
            "projected": last.year >= calendar.projected_from,
        },
        notes=tuple(notes),
        quoted=dict(quoted),
        errors=errors,
        findings=found,
        not_assessed=not_assessed,
    )
