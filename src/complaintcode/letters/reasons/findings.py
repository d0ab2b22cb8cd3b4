"""Which clauses of a passage may say what was found.

What is to come, the remedy, the bare conclusion and the complaint's own handling are taken away.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.complaint.telling import clauses
from complaintcode.letters.decision.conclusions import concluding, firmness
from complaintcode.letters.decision.faults import LANDLORD
from complaintcode.letters.decision.mere_facts import is_background
from complaintcode.letters.decision.points import beside_the_matter
from complaintcode.letters.decision.verdicts import ADMISSION
from complaintcode.letters.matching.cues import begun, either, words
from complaintcode.letters.reasons.facts import (
    CAUSES,
    HELD_AGAINST,
    NOT_FINDING,
    finds_fault,
    is_past,
    signs_of_finding,
)
from complaintcode.letters.reasons.handling import may_go_on, topic_of, weighs
from complaintcode.letters.reasons.named_faults import names_fault
from complaintcode.letters.reasons.put_right import MENDED
from complaintcode.letters.reasons.reason_cues import NUMBER
from complaintcode.letters.redress.promises import MONEY, PAYMENT
from complaintcode.letters.text.sources import FROM_SOURCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.reasons.handling import Topic
    from complaintcode.letters.text.voice import Passage

_FUTURE = words(
    *begun(
        "will|'ll|going to|is to(?! be expected)|are to|expect to|expects to|hope to|i shall|we"
        " shall|i would|we would|due to be|directed"
    ),
    *begun("is booked|are booked|have booked|'ve booked|booked in|(?<!had been )booked for"),
    r"(?<!had )been booked",
    *begun("is due|are due", r" (?:at|on|to|in|back|there|here|with)\b"),
    *begun("is|are", r" (?:coming|calling|visiting|meeting|bringing|sending|arriving|returning)\b"),
    *begun("to be put|to be done|to be sent|to be paid"),
    r"so that [^,;]{1,40}? (?:can|will|may)",
    r"(?<!you )(?:has|have) (?:also |now |since )?been (?:asked|told|instructed|requested) to",
)
# "Our repairs policy states that they will be done in 28 days": known, though it says "will".
_LAID_DOWN = re.compile(
    r"(?!.*\b(?:complaint|compens|refund|pay))\W*(?:(?:as|because|since) )?(?:our|the|your)"
    r" (?:[\w-]+ ){0,2}(?:policy|standards?|agreement|lease|procedure|specification) "
    r"(?:(?:states|says|requires|provides)\b|is to (?:complete|carry out|attend|repair|replace"
    r"|inspect|visit)\b)"
)
# To come, or what a rule lays down.
_OUGHT = words("shall", "should be", "ought to be")
_FIRST_PERSON = re.compile(
    r"\W*(?:(?:on|in|at|as|for|with|after)\b[^,]*,? )?(?:i|you(?! (?:were|had been) (?:told|given"
    r"|sent|shown|offered|advised|informed|warned|charged"
    r"|asked|quoted)| (?:signed|paid|agreed|moved|declined|refused|cancelled|missed|rang|called"
    r"|(?:did not|didn't|have not|haven't|never) (?:provided?|sen[dt]|return(?:ed)?|allow(?:ed)?"
    r"|suppl(?:y|ied)|appl(?:y|ied)|reply|replied|respond(?:ed)?|attend(?:ed)?|report(?:ed)?)"
    r"|(?:do|did) not (?:meet|qualify)))"
    r"|(?:this|that) (?:is|was|has|had|means|meant|makes|made|brings|leaves|left|gives|gave|does"
    r"|did|being|concludes|ends)"
    r"|we(?:'ve| have| did| also)? (?:\w+ly )?(?:acknowledged|received|logged|registered|wrote"
    r"|written|met|spoke|discussed|agreed|apologised|offered|decided|concluded|made|thought|tried"
    r"|took|taken|needed|wanted|hoped|valued|regretted|welcomed|completed|reached|let|were|are"
    r"|think|believe|hope|know|want))\b"
)
# The complaint and its handling as the subject: what is said of them is no fact of the matter.
_ITSELF = re.compile(
    r"\W*(?:so |and |but |then )?(?:(?:this|my|our) (?:\w+ )?(?:letter|response|reply|answer"
    r"|e-?mail)"
    r"|(?:the|this|that|our|my|your|these|any|its|his|her|an?)(?: \w+)?"
    r" (?:decision|outcome|complaint|review|investigation|feedback|conclusion|procedure|process"
    r"|stage|result|position|apolog\w+|view|experience|case|matter|offer|award|right"
    r"|opinion))s?\b"
)
_NAMED = re.compile(
    r"\b(?:the|an?|your|our|this|that|both|two|three|for|of) (?:\w+ )?(?:broken|faulty|missed|lost"
    r"|worn|late|loose|defective|wrong|delay|mistake|error|rotten|leaking)\b"
)
# "Because I do not consider that it was": the conclusion once more.
_RESTATES = re.compile(
    r"\W*(?:this is |it is |that is )?(?:because|since|as) (?:i|we|the \w+)"
    r"(?: do not| don't| did not| didn't| cannot| am not| are not| am| are)? ?\w+(?: that)?"
    r" (?:it|this|that|they) (?:was|is|were|should be|should|are)(?: not)?\W*$"
)
# "Same for the quorum": the conclusion on one head, said of another.
_LIKEWISE = re.compile(
    r"\W*(?:and |but )?(?:(?:it is |it's )?(?:much |just |exactly )?the )?(?:same|likewise|ditto)"
    r"(?: (?:goes|is true|holds|applies|here|again|answer|thing))* (?:for|with|of|as to|on|to)"
    r"(?: [\w'-]+){1,5}\W*$"
)
# "We uphold it due to the delays": the ground that stands behind the verdict.
_BEHIND = re.compile(
    r"\b(?:uph[eo]ld|justified|founded|substantiated)\b[^.;]{0,40}?(?= (?:due to|owing to"
    r"|because of|on the"
    r" (?:basis|grounds?) (?:that|of))\b)"
)
_WHY = re.compile(r"\W*(?:because|since|as (?:the|our|we|no|two|three)|given that)\b(?! you)")
# "Because the fan was at fault": a ground, though it has words of decision, as the thing is named.
_OF_A_THING = re.compile(
    r"\W*because (?!(?:(?:the|your|this|that|our|each|both|all)(?: \w+)? )?(?:complaints?|points?"
    r"|heads?|case|appeal|service|decision|outcome|standards?|we|i|you|it|this|that|these|they"
    rf"|there|{LANDLORD})\b)"
    r"(?:the|an?|our|your|his|her|its|two|three|four|both|all|each|every|no|nobody|mr|mrs|ms)\b"
)
# What is wrong with a sum is no remedy.
_LEFT_OUT = words(
    r"left out",
    r"(?:did not|didn't|failed to) (?:\w+ )?(?:count|cover|include|reflect|allow for|consider)",
    r"(?:omitted|overlooked|ignored|excluded|took no account)",
)
_GROUND = either(FROM_SOURCE, CAUSES)
_BESIDE = either(_FUTURE, _OUGHT, PAYMENT, MENDED)
_FEWEST_WITHOUT_SIGN = 5


def has_ground(own: str) -> bool:
    """Whether there is a ground in it all the same: what a source shows, a cause, a fault."""
    for clause in clauses(_NAMED.sub(" ", own)):
        if not _FUTURE.within(clause) and (
            _GROUND.within(clause) or (finds_fault(clause) and is_past(clause))
        ):
            return True
    return False


def topic_before(earlier: Sequence[str], ours: Sequence[str]) -> Topic | None:
    """What the passages before end with that is not the matter, if these clauses may go on."""
    if not earlier or not any(map(may_go_on, ours)):
        return None
    parts = clauses(earlier[-1])
    topic = topic_before(earlier[:-1], parts)
    for clause in parts:
        topic = topic_of(clause, topic)
    return topic


def findings(
    ours: list[str], *, decides: bool, topic: Topic | None, mends: bool = True
) -> list[str]:
    """The clauses that may say what was found: without verdict, remedy and what is to come.

    ``topic``: what the passage before told of, if that was not the matter complained of.
    ``mends``: whether work that is told of may have put the matter right.
    """
    kept, beside, aside = [], False, False
    for clause in ours:
        if NOT_FINDING.within(clause) or weighs(clause):
            aside = True
            continue
        topic = topic_of(clause, topic)
        if topic or beside_the_matter(clause):
            continue
        if aside and not FROM_SOURCE.within(clause):
            continue
        if _RESTATES.match(clause) or _LIKEWISE.match(clause):
            continue
        beside = _is_beside(clause, mends=mends) or (beside and not _gives_ground(clause))
        if beside:
            continue
        if not (decides and concluding(clause)) or _is_ground(clause):
            kept.append(clause)
            continue
        behind = _BEHIND.search(clause)
        if behind and not concluding(clause[behind.end() :]):
            kept.append(clause[behind.end() :])
    return kept


def _is_ground(clause: str) -> bool:
    """Whether it is a fact, though it has words of decision."""
    of_a_thing = HELD_AGAINST.within(clause) or bool(_OF_A_THING.match(clause))
    return of_a_thing or names_fault(clause)


def gives_some_ground(clause: str) -> bool:
    """Whether a clause beside a verdict says why, with more than another verdict."""
    if not _WHY.match(clause) or _RESTATES.match(clause):
        return False
    return _is_ground(clause) or firmness(clause) <= ADMISSION


def _is_beside(clause: str, *, mends: bool) -> bool:
    """Whether a clause tells of the remedy or of what is to come."""
    if not _BESIDE.within(clause) or _LAID_DOWN.match(clause):
        return False
    if _FUTURE.within(clause) or (_OUGHT.within(clause) and not finds_fault(clause)):
        return True
    if _names_sum(clause) and not (FROM_SOURCE.within(clause) or _LEFT_OUT.within(clause)):
        return True
    if not mends:
        return False
    return MENDED.within(clause) and not (finds_fault(clause) or FROM_SOURCE.within(clause))


def _names_sum(clause: str) -> bool:
    return PAYMENT.within(clause) and MONEY.within(clause)


def _gives_ground(clause: str) -> bool:
    """Whether a clause says why, what a source shows, or what went wrong."""
    return bool(_WHY.match(clause)) or FROM_SOURCE.within(clause) or finds_fault(clause)


def _states_plainly(clause: str) -> bool:
    """Whether a clause tells what happened without any sign that it is a finding."""
    if len(clause.split()) < _FEWEST_WITHOUT_SIGN or not is_past(clause):
        return False
    return not (_FIRST_PERSON.match(clause) or _ITSELF.match(clause) or is_background(clause))


def is_numbered(one: Passage) -> bool:
    """Whether it is the text of a numbered paragraph, or of a row that has only a number."""
    return one.unit.kind == "cell" and bool(NUMBER.fullmatch(one.unit.heading))


def worth_of(found: list[str], one: Passage, section: str | None) -> int:
    """How much of a finding the clauses are in themselves."""
    whole = "; ".join(found)
    if not whole:
        return 0
    worth = 2 * signs_of_finding(whole) + 2 * (section == "reasons")
    if (one.unit.kind == "cell" and not is_numbered(one)) or not is_past(whole):
        return worth
    return worth + 1 + (not worth and any(_states_plainly(part) for part in found))
