"""The closed lists of words of a case file, as plain enums; the values are the file's words."""

from __future__ import annotations

from enum import Enum


class Nation(Enum):
    """Whose bank holidays count; the Code binds landlords in England."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"


class Channel(Enum):
    """How the complaint came in."""

    EMAIL = "email"
    PHONE = "phone"
    IN_PERSON = "in_person"
    LETTER = "letter"
    WEB = "web"
    SOCIAL_MEDIA = "social_media"
    OTHER = "other"


class MadeBy(Enum):
    """Who complained."""

    RESIDENT = "resident"
    REPRESENTATIVE = "representative"
    GROUP = "group"


class Tenure(Enum):
    """Low cost rental, low cost home ownership, or neither: the regulator counts them apart."""

    LCRA = "lcra"
    LCHO = "lcho"
    OTHER = "other"


class Decision(Enum):
    """What a stage decided on the complaint, or on one of its issues."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly_upheld"
    NOT_UPHELD = "not_upheld"


class ClosedWhy(Enum):
    """Why a stage ended."""

    ANSWERED = "answered"
    OVERTAKEN_BY_ESCALATION = "overtaken_by_escalation"
    SKIPPED = "skipped"
    WITHDRAWN = "withdrawn"
    JOINED = "joined"


class Refused(Enum):
    """What was refused: the whole complaint, its escalation, or one aspect of it."""

    ACCEPTANCE = "acceptance"
    ESCALATION = "escalation"
    ASPECT = "aspect"


class ExclusionGround(Enum):
    """On what ground it was refused: those that the Code names (2024 2.2, 2022 1.8), or another."""

    OVER_TIME_LIMIT = "over_time_limit"
    LEGAL_PROCEEDINGS = "legal_proceedings"
    ALREADY_CONSIDERED = "already_considered"
    OTHER = "other"


class RemedyKind(Enum):
    """What a remedy or an action consists of."""

    APOLOGY = "apology"
    PAYMENT = "payment"
    REPAIR = "repair"
    RECORD = "record"
    DECISION_CHANGED = "decision_changed"
    OTHER = "other"


class NewIssueOutcome(Enum):
    """What was done with an issue raised later."""

    INCLUDED = "included"
    NEW_COMPLAINT = "new_complaint"


class JudgedOutcome(Enum):
    """What a person decided on a finding that needed review."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"


class LetterKind(Enum):
    """What a letter is; what it has to say follows from it, by edition."""

    ACKNOWLEDGEMENT_STAGE1 = "acknowledgement_stage1"
    ACKNOWLEDGEMENT_STAGE2 = "acknowledgement_stage2"
    EXTENSION_STAGE1 = "extension_stage1"
    EXTENSION_STAGE2 = "extension_stage2"
    EXTENSION_STAGE3 = "extension_stage3"
    REFUSAL_ACCEPT = "refusal_accept"
    REFUSAL_ESCALATE = "refusal_escalate"
    STAGE1_RESPONSE = "stage1_response"
    STAGE2_RESPONSE = "stage2_response"
    STAGE3_RESPONSE = "stage3_response"
    UPDATE = "update"


def stage_in(kind: str) -> int | None:
    """The stage that the word for a kind of letter names; none for a refusal or an update."""
    return next((int(char) for char in kind if char.isdigit()), None)
