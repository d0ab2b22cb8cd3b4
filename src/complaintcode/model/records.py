"""A complaint and all that a case file says of it.

Field names are the keys of a case file, schema 1, which defines each of them. Of texts and
true/false fields ``None`` means that it is not recorded; of days (``When``) it means that it did
not happen, and a day that nobody gave is ``ABSENT``. Amounts are pounds.
"""

# No postponed annotations here: the types are read when the classes are made.
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, ClassVar

import attrs

from complaintcode.errors import CaseFileError
from complaintcode.model.choices import (
    Channel,
    ClosedWhy,
    Decision,
    ExclusionGround,
    JudgedOutcome,
    LetterKind,
    MadeBy,
    Nation,
    NewIssueOutcome,
    Refused,
    RemedyKind,
    Tenure,
)
from complaintcode.model.dates import ABSENT, When
from complaintcode.model.given import given
from complaintcode.model.kinds import NAME, TEXTS, whole
from complaintcode.model.objects import Record, record
from complaintcode.model.order import impossible


@record
class Sent(Record):
    """One of several acknowledgements or answers of a stage."""

    sent: When = ABSENT
    by: str | None = None
    in_writing: bool | None = None
    full: bool | None = None
    letter: Annotated[int, whole(0)] | None = None


@record
class Issue(Record):
    """One issue of the complaint definition."""

    TEXT_IS: ClassVar[str] = "what"

    what: str
    responsible: bool | None = None
    answered: bool | None = None
    decision: Decision | None = None
    note: str | None = None


@record
class Definition(Record):
    """The complaint definition: the issues and the outcomes sought.

    An outcome that is an empty text says that none was set out.
    """

    issues: tuple[Issue, ...] = ()
    outcomes_sought: Annotated[tuple[str, ...], TEXTS] | None = None

    @property
    def names_issues(self) -> bool:
        """Whether it names any issue: one without words names none."""
        return any(given(one.what) for one in self.issues)

    @property
    def names_outcomes(self) -> bool | None:
        """Whether it names any outcome sought; ``None`` where nothing is recorded of them."""
        found = {given(one) for one in self.outcomes_sought or ()}
        return next((said for said in (True, False) if said in found), None)


@record
class Extension(Record):
    """An extension of a stage's time limit, told to the resident on ``notified``.

    ``until`` is the new date, ``reason_accepted_by`` who judged a reason past the cap good. The cap
    is in working days from the first due date (2024 6.4 and 6.15, with the Ombudsman's details by
    6.5 and 6.16; 2022 5.1 to 5.3, 5.13 to 5.15).
    """

    notified: When = ABSENT
    until: When = ABSENT
    reason: str | None = None
    reason_accepted_by: str | None = None
    agreed: bool | None = None
    in_writing: bool | None = None
    ombudsman_details: bool | None = None

    @property
    def accepted(self) -> bool:
        """Whether somebody named judged the reason good (A11); one recorded as empty is none."""
        return bool(given(self.reason_accepted_by)) and self.explained is not False

    @property
    def explained(self) -> bool | None:
        """Whether a reason was given: ``False`` where it is recorded as empty."""
        return given(self.reason)


@record
class Remedy(Record):
    """Something offered to put matters right; ``amount`` in pounds.

    The amount is a ``Decimal`` of at most two decimals, or a whole number. ``due`` is the day it
    was promised for and ``done`` the day it was kept (2024 6.6, 6.17, 7.1 and 7.3; 2022 5.5, 6.1,
    6.5).
    """

    what: str | None = None
    kind: RemedyKind | None = None
    amount: Decimal | None = None
    offered: When = ABSENT
    due: When = ABSENT
    done: When = ABSENT
    refused: When = ABSENT
    replaces: Annotated[int, whole(0)] | None = None
    updates: tuple[When, ...] = ()
    agreed_with_resident: bool | None = None


@record
class Action(Remedy):
    """Something still to be done after an answer; the same fields as a remedy."""


@record
class Closed(Record):
    """When and why a stage ended."""

    on: When = None
    why: ClosedWhy | None = None


@record
class Stage(Record):
    """One stage of the procedure.

    Stages 1 and 2 are the Code's; any other is the landlord's own, and may have a name.
    ``acknowledged`` and ``responded`` stand for a list of one in ``acknowledgements`` and
    ``responses``. ``update_every`` is in working days. Its limits are the edition's (2024 6.2, 6.3,
    6.11, 6.14; 2022 4.1, 5.1, 5.13, 5.18).
    """

    number: Annotated[int, whole(0, 4)]
    name: str | None = None
    requested: When = ABSENT
    logged: When = ABSENT
    acknowledged: When = ABSENT
    acknowledgements: tuple[Sent, ...] = ()
    responded: When = ABSENT
    responses: tuple[Sent, ...] = ()
    decided_by: str | None = None
    handled_by: str | None = None
    definition: Definition | None = None
    extensions: tuple[Extension, ...] = ()
    promised: tuple[When, ...] = ()
    updates: tuple[When, ...] = ()
    update_interval_agreed: When = ABSENT
    update_every: Annotated[int, whole(1, 260)] | None = None
    reasons_demanded: bool | None = None
    decision: Decision | None = None
    remedies: tuple[Remedy, ...] = ()
    actions: tuple[Action, ...] = ()
    closed: Closed | None = None


@record
class Exclusion(Record):
    """A refusal to accept the complaint, to escalate it, or to take one aspect of it.

    What it owes the resident stands in 2024 2.1 to 2.5 and 5.11; 2022 1.7 to 1.9, 4.14 and 5.9.
    """

    of: Refused | None = None
    about: str | None = None
    stage: Annotated[int, whole(0, 4)] | None = None
    ground: ExclusionGround | None = None
    decided: When = ABSENT
    explained: When = ABSENT
    claim_filed: When = ABSENT
    overturned: When = None
    reasons: str | None = None
    ombudsman_right_explained: bool | None = None
    discretion_considered: bool | None = None
    in_policy: bool | None = None
    in_writing: bool | None = None

    @property
    def refused(self) -> Refused:
        """What was refused; where that is not recorded it is taken by the stage."""
        return self.of or (Refused.ESCALATION if (self.stage or 1) > 1 else Refused.ACCEPTANCE)


@record
class Adjustment(Record):
    """A reasonable adjustment."""

    what: str | None = None
    agreed: When = ABSENT
    reviewed: When = ABSENT


@record
class ContactRestriction(Record):
    """A limit on the resident's contact with the landlord; ``starts`` is the file's ``from``."""

    what: str | None = None
    reason: str | None = None
    starts: When = attrs.field(default=ABSENT, metadata={"key": "from"})
    reviewed: When = ABSENT


@record
class NewIssue(Record):
    """An issue raised after the complaint was made."""

    about: str | None = None
    raised: When = ABSENT
    related: bool | None = None
    outcome: NewIssueOutcome | None = None
    reference: str | None = None


@record
class JoinedWith(Record):
    """Another complaint with which this one is answered from a stage on."""

    reference: Annotated[str, NAME]
    from_stage: Annotated[int, whole(0, 4)]


@record
class Letter(Record):
    """A letter of the case, as text or as a file beside the case file.

    ``kinds`` says what it is, and so what it has to say; ``sent`` the day on it.
    """

    SINGLE: ClassVar[dict[str, str]] = {"kind": "kinds"}

    kinds: tuple[LetterKind, ...] = ()
    sent: When = ABSENT
    stage: Annotated[int, whole(0, 4)] | None = None
    text: str | None = None
    file: str | None = None


@record
class Judgement(Record):
    """What a person decided on a finding that needed review."""

    rule: str | None = None
    provision: str | None = None
    about: str | None = None
    outcome: JudgedOutcome
    by: str | None = None
    on: When = ABSENT
    reason: Annotated[str, NAME]


@record
class Complaint(Record):
    """One complaint.

    ``received`` is day 0 of stage 1. Its fields are the keys of a case file. Raises ``FieldError``
    for a value that a field does not take, and ``CaseFileError`` for days in an order that cannot
    be and an ``edition`` (an id or a year) that there is not.
    """

    reference: Annotated[str, NAME]
    received: date
    landlord: str | None = None
    nation: Nation = Nation.ENGLAND
    edition: str | None = None
    partial_record: bool = False
    issue_arose: When = ABSENT
    became_aware: When = ABSENT
    first_voiced: When = ABSENT
    channel: Channel | None = None
    made_by: MadeBy | None = None
    tenure: Tenure | None = None
    category: str | None = None
    stages: tuple[Stage, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    contact_restrictions: tuple[ContactRestriction, ...] = ()
    new_issues: tuple[NewIssue, ...] = ()
    offers: tuple[Remedy, ...] = ()
    chased: tuple[When, ...] = ()
    joined_with: JoinedWith | None = None
    previous: tuple[str, ...] = ()
    letters: tuple[Letter, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    withdrawn: When = None
    extra: dict[str, Any] | None = None

    def _check(self) -> None:
        if problems := impossible(self):
            raise CaseFileError(problems)
