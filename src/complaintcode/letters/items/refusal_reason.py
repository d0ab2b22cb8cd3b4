"""Why the complaint, or its escalation, was refused: a ground with facts, or a known ground.

A policy or criteria named without a fact is unclear, and so is a list of every ground there is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.cues import cues, words
from complaintcode.letters.times import DAY
from complaintcode.letters.voice import ATTRIBUTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.letters.voice import Passage, Text

_COUNT = r"(?:\d+|an?|six|twelve|two|three|four|five|seven|eight|nine|ten|several|many|nearly \w+)"
_TOO_LATE = words(
    rf"(?:more|longer|older|later) than {_COUNT} (?:calendar |working )?(?:days|weeks|months|years?)",
    rf"(?:over|past|last) {_COUNT} (?:calendar |working )?(?:months|years?)",
    rf"{_COUNT} (?:calendar |working )?(?:days|weeks|months|years?) (?:\w+ )?"
    r"(?:ago|late|later|old|before|since|earlier|afterwards|have (?:passed|gone)|and more)",
    r"within \w+ (?:calendar |working )?(?:days|weeks|months) (?:of|after)",
    r"out of time",
    r"(?:too|so) (?:late|long ago|old)",
    r"time limit",
    r"period (?:came|has come|ended|ran|expired)",
    r"first (?:that )?(?:anyone|any of us|we|time)\b.{0,40}\b(?:heard|knew|told|raised|reported)",
    r"(?:happened|arose|took place|finished|was (?:completed|fitted|done|replaced)|ended)"
    r"\b.{0,30}\b(?:19|20)\d\d",
)
_IN_COURT = words(
    r"(?:county |high )?court (?:proceedings|claim|action|case|hearing)",
    r"(?:legal|court|possession|injunction|disrepair|tribunal) (?:proceedings|action|claim)",
    r"proceedings (?:have|were|are|has|had|about|against|in|on)",
    r"(?:county|high|magistrates'?) court",
    r"claim form",
    r"particulars",
    r"(?:a|the|your|that) (?:district )?(?:judge|court|tribunal) (?:will|is|has|can|may|to)",
    r"(?:your|a) (?:claim|solicitors?)\b.{0,30}\b(?:issued|served|sealed|filed|lodged|began|begun)",
    r"(?:issued|served|sealed|filed|lodged|begun|started|brought) (?:a |your )?claim",
    r"letter (?:before|of) claim",
    r"pre-action",
    r"first-tier tribunal",
)
_ANSWERED = words(
    r"(?:already|previously) (?:been )?(?:considered|answered|dealt|investigated|looked|decided"
    r"|responded|reviewed|through|had|given|complained|raised|made)",
    r"(?:been|gone|went|go) (?:through|to) (?:both|all|the) (?:\w+ )?(?:stages?|end|steps?)",
    r"(?:was|were|been) (?:dealt with|answered|settled) (?:then|before|in (?:our|my|the)|on page)",
    r"(?:our|the|that) final (?:response|answer|decision|letter)",
    r"same (?:complaint|matters?|issues?|points?|story|ground|as)",
    r"nothing (?:new|fresh|that)",
    r"no (?:new|fresh|fourth|further) (?:\w+ )?(?:point|information|evidence|issue|ground)s?",
    r"last (?:word|letter|answer)",
    r"for it has been",
    r"exhausted",
    r"identical",
    r"repeats?",
)
_ANOTHER = words(
    r"(?:not|n't|neither|never) (?:\w+ )?(?:ours|our (?:tenant|landlord|decision|responsibility"
    r"|property|land)|owned|managed|done by us|by us|on our behalf|your landlord|a tenant"
    r"|a resident|responsible for|in our (?:control|hands|gift))",
    r"(?:belongs?|owned|managed|run|fixed|set|decided|made|controlled|governed) (?:to|by) (?!us\b|me\b)",
    r"(?:is|are|remains?) (?:a |the )?(?:responsibility|matter|decision|question|business)"
    r" (?:of|for) (?:the|your|another|a)",
    r"outside our control",
    r"(?:another|different|other) (?:landlord|organisation|body|authority|association|company)",
    r"council tax",
    r"valuation",
    r"housing benefit",
    r"universal credit",
    r"(?:on behalf of|consent of|authority (?:of|from)|authorised by) (?:a|the|your|another)",
    r"anonymous\w*",
)
_OTHER_WAY = words(
    r"service request",
    r"(?:first|new) (?:report|request|notice)",
    r"request for (?:a )?(?:service|repair)",
    r"(?:not|never|n't) (?:yet |been |previously )*(?:had|given|reported|told|raised|asked)",
    r"insur(?:ance|ers?|ed)",
    r"personal injury",
    r"liability claim",
    r"(?:statutory|separate|different|own) (?:\w+ )?(?:appeal|review|process|procedure|right|route"
    r"|panel|scheme)",
    r"right of appeal to (?:the|a|an)",
    r"rent (?:level|setting|increase|review)",
    r"(?:set|fixed|required) by (?:law|government|statute)",
    r"staff(?:ing)? matter",
    r"employ(?:ment|ee|er)",
    r"disciplin\w+",
    r"(?:abusive|threatening|vexatious|unreasonabl[ey]|persistent|offensive)\b",
    r"unacceptable (?:behaviour|conduct)",
    r"disagree(?:ment)? with (?:the|our|a) policy",
    r"petition",
    r"subject access",
    r"freedom of information",
    r"freeholder",
    r"commercial",
)
_KNOWN = {
    "late": _TOO_LATE,
    "in court": _IN_COURT,
    "answered": _ANSWERED,
    "another's": _ANOTHER,
    "another way": _OTHER_WAY,
}
_POLICY = words(
    r"(?:outside|within|under|excluded|covered|scope|remit)",
    r"criteri(?:a|on)",
    r"eligib(?:le|ility)",
    r"admissib(?:le|ility)",
    r"(?:section|paragraph|clause|article) \S*\d\S*",
    r"policy",
    r"procedure",
    r"exclu(?:ded|sions?|des)",
    r"grounds",
    r"(?:not|n't) (?:\w+ )?(?:meet|qualify|fall|satisfy|something|a complaint|appropriate)",
)
_REFUSES = words(
    r"not (?:\w+ )?(?:able|going|be|possible|accept\w*|escalat\w*|tak\w+|consider\w*|open\w*|met"
    r"|register\w*|progress\w*|satisf\w+|meet|admitted|fall|qualify|covered)",
    r"(?:unable|cannot|can't|won't|declin\w+|refus\w+|closed|excluded|rejected)",
    r"(?:falls?|fell) (?:outside|within)",
)
_BECAUSE = words(r"because", r"the reason is", r"for the reason that", r"on the ground that")
_OPENING = cues(
    r"if (?:the|your|you|something|it|anything|any)",
    r"should (?:you|the|your|any)",
    r"were (?:you|the|your)",
    r"please",
    r"thank",
    r"dear",
)
_DATED = re.compile(rf"{DAY}|\b20\d\d\b|\b(?:last|past) (?:year|spring|summer|autumn|winter)\b")
# What bears on another matter: the repair that goes on, the step after this one.
_BESIDE = words(
    r"report (?:it|this|the \w+|any(?:thing)?|a) (?:\w+ )?(?:as|to|on)",
    r"(?:new|another|fresh|separate) (?:complaint|repair|matter)",
    r"exception",
    r"discretion",
    r"unaffected",
    r"unaltered",
    r"our (?:duty|repairs)",
)
_NOT_THESE = frozenset({"complaint", "outcome_wanted", "escalation", "ombudsman"})
_AT_ONCE = 4  # characters before "you write that", which is a recap
_LISTED = 3  # grounds of different kinds in one breath: the list, not this case


def refusal_reason(text: Text) -> Answer:
    """On what ground, and on what facts?"""
    told = [one for one in text.body if _may_tell(one)]
    if _is_list(told):
        return unclear(told, "every ground is listed, and not which of them holds here")
    shown = [one for one in told if _is_ground(one)]
    if shown:
        return present(sorted(shown, key=_rank))
    policy = [one for one in text.body if _is_policy(one)]
    if policy:
        return unclear(policy, "a policy is named, but no fact and no ground")
    return missing("no ground for the refusal is given")


def _may_tell(one: Passage) -> bool:
    if one.is_title and one.unit.kind != "field":
        return False
    if one.section in _NOT_THESE or one.is_question or one.blank:
        return False
    if "ombudsman" in one.text and "ombudsman has" not in one.text:
        return False
    return not _OPENING.match(one.text)


def _kinds(one: Passage) -> set[str]:
    """The kinds of ground that a passage names in the landlord's own words."""
    text = one.own
    said = ATTRIBUTED.search(text)
    if said and (said.start() < _AT_ONCE or not _DATED.search(text)):
        text = text[: said.start()]
    return {kind for kind, known in _KNOWN.items() if known.within(text)}


def _is_ground(one: Passage) -> bool:
    if _kinds(one):
        return True
    because = _BECAUSE.search(one.own)
    return bool(because) and not _POLICY.within(one.own[because.end() :])


def _is_list(told: Sequence[Passage]) -> bool:
    """Whether the only grounds stand in a list of all that there are."""
    grounds = [one for one in told if _is_ground(one)]
    listed = [one for one in grounds if len(_kinds(one)) >= _LISTED and " or " in one.text]
    return bool(listed) and len(listed) == len(grounds)


def _rank(one: Passage) -> tuple[bool, bool]:
    """Facts of this case before the rule, and both before what stands beside it."""
    return (_BESIDE.within(one.text), not _DATED.search(one.text))


def _is_policy(one: Passage) -> bool:
    if one.section in {"outcome_wanted", "ombudsman"} or one.is_question:
        return False
    if "ombudsman" in one.text or (one.is_title and one.unit.kind != "field"):
        return False
    return _POLICY.within(one.own) and _REFUSES.within(one.own)


ITEM = Item(
    "refusal_reason",
    refusal_reason,
    kind="refusal_accept",
    shown_by=(
        "The fence was put up in March 2021, which is more than twelve months ago.",
        "The claim form was served on us on 25 March 2025.",
    ),
    unclear_by=("Your complaint does not meet the criteria of our complaints policy.",),
    not_shown_by=("We have decided not to accept your complaint.",),
)
