"""Why the complaint, or its escalation, was refused: a ground with facts, or a known ground.

A policy or criteria named without a fact is unclear, and so is a list of every ground there is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.cues import cues, words
from complaintcode.letters.speech import ATTRIBUTED
from complaintcode.letters.times import DAY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from complaintcode.letters.voice import Passage, Text

_COUNT = r"(?:\d+|an?|six|twelve|two|three|four|five|seven|eight|nine|ten|several|many|nearly \w+)"
_TOO_LATE = words(
    rf"(?:more|longer|older|later) than {_COUNT} (?:calendar |working )?"
    r"(?:days|weeks|months|years?)",
    rf"(?:over|past|last) {_COUNT} (?:calendar |working )?(?:months|years?)",
    rf"{_COUNT} (?:calendar |working )?(?:days|weeks|months|years?) (?:\w+ )?"
    r"(?:ago|late|later|old|before|since|earlier|afterwards|have (?:passed|gone)|and more"
    r"|after (?:our|the|that|your|it))",
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
    r"(?:been|gone|went|go) (?:through|to) (?:both|all|the) (?:\w+ ){0,2}(?:stages?|end|steps?)",
    r"(?:been|was|were|had|has|have)\b.{0,40}\balready",
    r"(?:nothing|no (?:finding|point|decision)s?)\b.{0,25}\b(?:to (?:review|escalate|reconsider)"
    r"|left|outstanding)",
    r"(?:not|never|no) (?:\w+ )?part of (?:your|the|that) (?:\w+ ){0,2}complaint",
    r"(?:same|very two|very) (?:thing|things|matters?)",
    r"(?:was|were|been) (?:dealt with|answered|settled) (?:then|before|in (?:our|my|the)|on page)",
    r"(?:our|the|that) final (?:response|answer|decision|letter)",
    r"same (?:complaint|matters?|issues?|points?|story|ground|as)",
    r"nothing (?:new|fresh|that)",
    r"(?:nothing|not|no \w+)\b.{0,40}\b(?:differs?|different|changed|added|adds)",
    r"no (?:new|fresh|fourth|further) (?:\w+ )?(?:point|information|evidence|issue|ground)s?",
    r"(?:was|were) (?:the|our) last (?:word|letter|answer)",
    r"for it has been",
    r"exhausted",
    r"identical",
    r"repeats?",
)
_ANOTHER = words(
    r"(?:not|n't) (?:\w+ ){0,6}ours",
    r"(?:not|n't|neither|never) (?:\w+ )?(?:our (?:tenant|landlord|decision|responsibility"
    r"|property|land)|owned|managed|done by us|by us|on our behalf|your landlord|a tenant"
    r"|a resident|responsible for|in our (?:control|hands|gift))",
    r"(?:belongs?|owned|managed|run|fixed|set|decided|made|controlled|governed) (?:to|by)"
    r" (?!us\b|me\b)",
    r"(?:is|are|remains?) (?:a |the )?(?:responsibility|matter|decision|question|business)"
    r" (?:of|for) (?:the|your|another|a)",
    r"(?:decision|act|work|policy|charge|property) of (?:the|a|your|another) (?:\w+ ){0,2}"
    r"(?:council|county|freeholder|agent|developer|company|police|authority|agency|government)",
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
    r"(?:is|are|can be|may be|must be) (?:reviewed|appealed|challenged|settled|dealt with)"
    r" (?:under|through|by|in) (?!(?:our|this) (?:complaints?|policy))",
    r"(?:housing|localism|landlord and tenant|data protection) act\b",
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
    r"|allow\w*|permit\w*|register\w*|progress\w*|satisf\w+|meet|admitted|fall|qualify|covered)",
    r"not (?:\w+ ){0,4}(?:covers?|covered|made out|established|shown)",
    r"(?:unable|cannot|can't|won't|declin\w+|refus\w+|closed|excluded|rejected)",
    r"(?:falls?|fell) (?:outside|within)",
)
# Where the resident's words end and the landlord's begin.
_BUT = re.compile(r"; |, (?:so|but|which|yet|while|whereas|and (?:we|i|our|so|this))\b|\bbut\b")
# "The person you complain about is not ours" is the landlord's own.
_RELATIVE = re.compile(r"\b(?:the|those|these|what|which) (?:\w+ )?(?:that |which |whom )?$")
_BECAUSE = words(r"because", r"the reason is", r"for the reason that", r"on the ground that")
_OPENING = cues(
    r"if (?:the|your|you|something|it|anything|any)",
    r"should (?:you|the|your|any)",
    r"you (?:may|can|could|are (?:welcome|free))",
    r"were (?:you|the|your)",
    r"please",
    r"thank",
    r"dear",
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATED = re.compile(rf"{DAY}|\b20\d\d\b|\b(?:last|past) (?:year|spring|summer|autumn|winter)\b")
_CODE = re.compile(r"ombudsman's (?:\w+ ){0,2}code")
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
    shown = [one for one in told if _is_ground(one) or _is_old(one, text.dated)]
    if _is_list(shown):
        return unclear(shown, "every ground is listed, and not which of them holds here")
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
    if "ombudsman" in _CODE.sub("", one.text) and "ombudsman has" not in one.text:
        return False
    return not _OPENING.match(one.text)


def _kinds(one: Passage) -> set[str]:
    """The kinds of ground that a passage names in the landlord's own words."""
    text = _landlords(one.own)
    return {kind for kind, known in _KNOWN.items() if known.within(text)}


def _is_old(one: Passage, dated: date | None) -> bool:
    """Whether it tells of a year so far back that the complaint comes too late."""
    if dated is None or one.zone != "body" or _POLICY.within(one.text):
        return False
    years = (int(found) for found in _YEAR.findall(_landlords(one.own)))
    return any(year < dated.year - 1 for year in years)


def _landlords(text: str) -> str:
    """The text without what the resident says in it."""
    said = ATTRIBUTED.search(text)
    if said is None or _RELATIVE.search(text[: said.start()]):
        return text
    if said.start() >= _AT_ONCE and _DATED.search(text):
        return text
    but = _BUT.search(text, said.end())
    return text[: said.start()] + (text[but.end() :] if but else "")


def _is_ground(one: Passage) -> bool:
    if _kinds(one):
        return True
    because = _BECAUSE.search(one.own)
    return because is not None and not _POLICY.within(one.own[because.end() :])


def _is_list(grounds: Sequence[Passage]) -> bool:
    """Whether the only grounds stand in a list of all that there are."""
    listed = [one for one in grounds if len(_kinds(one)) >= _LISTED and " or " in one.text]
    return bool(listed) and len(listed) == len(grounds)


def _rank(one: Passage) -> tuple[bool, bool, bool]:
    """A known ground with its facts, then the rule; last what stands beside it."""
    return (not _is_ground(one), _BESIDE.within(one.text), not _DATED.search(one.text))


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
        "That point went through both of our stages last year, and there is nothing new in it.",
        "Council tax bands are fixed by the Valuation Office Agency, and we have no say in it.",
        "You told us of the leak for the first time today, so this is a request for a repair.",
        "It is a claim for damage to your belongings, which is a matter for our insurer.",
        "The person you complain about is not an employee or contractor of ours.",
        "We cannot take it up because the tenancy is your brother's and he has not agreed.",
        (
            "refusal_escalate",
            "Your request came three months after our answer; the time limit is 20 days.",
        ),
        ("refusal_escalate", "At stage 1 we upheld all of it, so there is nothing to review."),
        ("refusal_escalate", "A judge is going to decide the same question."),
    ),
    unclear_by=(
        "Your complaint does not meet the criteria of our complaints policy.",
        "The matter falls outside section 4.2 of our policy.",
        "Our policy does not allow us to accept complaints of this nature.",
        "Your request was considered against the grounds in paragraph 7 and does not qualify.",
        (
            "We do not accept complaints that are over 12 months old, in court proceedings, or"
            " that have already been considered."
        ),
        ("refusal_escalate", "The criteria for a stage 2 review are not met."),
    ),
    not_shown_by=(
        "We have decided not to accept your complaint.",
        "You say that you have waited more than twelve months for the repair.",
        "If your claim form is withdrawn we will look at it again.",
        "You may still have a claim on our insurance.",
        "You can take this to the Housing Ombudsman within twelve months.",
        "Reason: [insert reason]",
        "After a great deal of thought we are unable to take this further.",
        ("refusal_escalate", "Our stage 1 response of 28 August stands."),
    ),
)
