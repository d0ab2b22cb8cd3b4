"""Why the complaint, or its escalation, was refused: a ground with facts, or a known ground.

A policy or criteria named without a fact is unclear, and so is a list of every ground there is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.matching.cues import cues, either, pattern, words
from complaintcode.letters.refusal.case_words import tells_of_case
from complaintcode.letters.refusal.grounds import CONCEDED, KNOWN
from complaintcode.letters.refusal.named_grounds import named_grounds
from complaintcode.letters.refusal.no_grounds import without_lookalikes
from complaintcode.letters.refusal.refusing import POLICY, REFUSES
from complaintcode.letters.text.sections import NOT_OURS
from complaintcode.letters.text.speech import ATTRIBUTED, BRACKETED, WANTED
from complaintcode.letters.text.times import DAY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from complaintcode.letters.text.voice import Passage, Text

# Where the resident's words end and the landlord's begin.
_BUT = re.compile(
    r"; |, (?:so|but|which|yet|while|whereas|and (?:we|i|our|so|this))\b|\bbut\b"
    r"|\b(?:which|that)(?= (?:was|were|is|are|did|do|does|have|had|has)(?: not|n't| never)\b)"
)
# "The person you complain about is not ours" is the landlord's own.
_RELATIVE = pattern(r"\b(?:the|those|these|what|which) (?:\w+ )?(?:that |which |whom )?$")
_BECAUSE = words(
    r"because",
    r"the reason (?:is|being)",
    r"the reason\b[^.;]{0,60} is that",
    r"for the reason that",
    r"on the grounds? that",
    r"given that",
    r"seeing that",
    r"owing to",
    r"due to",
)
# These say why only beside the refusal itself.
_SINCE = words(
    r"(?:as|since) (?:it's|you've|you're|there's|that's)",
    r"(?:as|since) (?:it|you|he|she|they|there|that|these|those|this|(?:the|your|our"
    r"|an?) [a-z ]{3,30}?)"
    r"(?: is| was| are| were| has| have| had| did| does| came| can| cannot| falls| happened)",
    r"for (?:it|he|she|they|there|you)(?:'s|'ve| is| was| are| were| has| have| had)",
    r"in view of",
    r"on account of",
)
# "You wrote to us eleven weeks after ...", "You have told us nothing ...": that is no recap.
_ON_TIME = re.compile(
    r"you(?:'ve| have| had| only| first| also| then)* (?:wrote|written|contacted|came"
    r"|got in touch|told|given|gave"
    r"|sent|shown|raised|said|reported|complained|approached|asked)(?: back)?(?: (?:this|it|that"
    r"|them) with)?(?: to)?(?: us"
    r"| me)?(?: in touch)?"
    r"(?: about (?:it|this|that))? (?:on|in|\d|only|nearly|over|more|some|well|after|nothing|no"
    r"|not|\w+ (?:days|weeks"
    r"|months|years))\b"
)
_WHY = ("because ", "as ", "since ")
_OPENING = cues(
    r"if (?:the|your|you|something|it|anything|any)",
    r"should (?:you|the|your|any)",
    # but not "you may very well be right, but ..."
    r"you (?:may|can|could|are (?:welcome|free))(?! (?:(?:very |quite )?well )?(?:be (?:right"
    r"|correct"
    r"|disappointed|surprised|unhappy)|feel|think|remember|recall|know|wonder|believe|say)\b)",
    r"were (?:you|the|your)",
    r"please",
    r"thank",
    r"dear",
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATED = pattern(rf"{DAY}|\b20\d\d\b|\b(?:last|past) (?:year|spring|summer|autumn|winter)\b")
_CODE = pattern(r"ombudsman's (?:\w+ ){0,2}code")
_RESIDENTS = either(ATTRIBUTED, WANTED)
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
_RULED = pattern(
    r"\bombudsman (?:service )?(?:has|have|had|made|decided|ruled|determined|found|closed"
    r"|issued)\b"
)
_THEREFORE = cues(
    r"(?:that|this|which) (?:is|was|'s) (?:the reason )?why",
    r"(?:for|because of) (?:that|this|these|those)\b",
    r"(?:so|therefore|accordingly|it follows|consequently|hence|as a result|this means"
    r"|that means)\b",
)
_NO_FACT = words(
    r"policy",
    r"procedure",
    r"code",
    r"criteria",
    r"copy",
    r"website",
    r"(?:we|i)(?:'ll| will| shall)",
    r"you (?:will|can|may)",
    r"please",
    r"happy to",
    r"welcome to",
    r"would like",
    r"contact",
    r"(?:not|n't) (?:\w+ )?(?:accept\w*|progress\w*|escalat\w*|register\w*)",
    r"declined",
)
_OF_RULES = either(_NO_FACT, POLICY)
_KNOWN = either(*KNOWN.values())
_SAYS = frozenset({"field", "label"})  # titles that may say something themselves
_LONGEST_NOTE = 3
# The title of such a letter, not the heading of what can be done: "Request to escalate".
_ASKED = re.compile(r"(?:your |the )?(?:request|application|appeal)\b")
_AT_ONCE = 4  # characters before "you write that", which is a recap
_LISTED = 3  # grounds of different kinds in one breath: the list, not this case


def refusal_reason(text: Text) -> Answer:
    """On what ground, and on what facts?"""
    told = [one for one in text.body if _may_tell(one)]
    shown = [one for one in told if _is_ground(one) or _is_old(one, text.dated)]
    if _is_list(shown):
        return unclear(shown, "every ground is listed, and not which of them holds here")
    if shown:
        grounds = named_grounds(_landlords(one.own) for one in shown)
        return present(sorted(shown, key=_rank), *grounds)
    facts = _before_therefore(told) or _of_note(told)
    if facts:
        return present(facts)
    policy = [one for one in text.body if _is_policy(one)]
    if policy:
        return unclear(policy, "a policy is named, but no fact and no ground")
    return missing("no ground for the refusal is given")


def _may_tell(one: Passage) -> bool:
    if one.is_title and one.unit.kind not in _SAYS:
        return False
    of_another = one.section in NOT_OURS and not _ASKED.match(one.unit.heading)
    if of_another or one.is_question or one.blank:
        return False
    if "ombudsman" in _CODE.sub("", one.text) and not _RULED.within(one.text):
        return False
    return not _OPENING.match(one.text)


def _kinds(one: Passage) -> set[str]:
    """The kinds of ground that a passage names in the landlord's own words."""
    text = _landlords(one.own)
    return {kind for kind, known in KNOWN.items() if known.within(text)}


def _is_old(one: Passage, dated: date | None) -> bool:
    """Whether it tells of a year so far back that the complaint comes too late."""
    if dated is None or one.zone != "body" or POLICY.within(one.text):
        return False
    years = (int(found) for found in _YEAR.findall(_landlords(one.own)))
    return any(year < dated.year - 1 for year in years)


def _landlords(text: str) -> str:
    """The text without what the resident says in it."""
    said = ATTRIBUTED.search(text)
    before = text[: said.start()] if said else ""
    on_time = _ON_TIME.match(text, len(before) if before.endswith(_WHY) else 0)
    if said is None or on_time or _RELATIVE.search(before):
        return text
    if len(before) >= _AT_ONCE and _DATED.within(text):
        return text
    but = _BUT.search(text, said.end())
    return before + (text[but.end() :] if but else "")


def _is_ground(one: Passage) -> bool:
    if _KNOWN.within(without_lookalikes(_landlords(one.own))) or CONCEDED.within(one.own):
        return True
    because = _BECAUSE.search(one.own)
    if because is None and REFUSES.within(one.own):
        because = _SINCE.search(one.own)
    if because is None or one.courtesy:
        return False
    why = one.own[because.end() :]
    if _RESIDENTS.within(one.own[: because.start()]) or _RESIDENTS.within(because[0] + why):
        return False
    return not POLICY.within(why)


def _before_therefore(told: Sequence[Passage]) -> list[Passage]:
    """What "That is why we cannot accept it" goes back to."""
    return [
        first
        for first, then in pairwise(told)
        if _THEREFORE.match(then.text) and REFUSES.within(then.own) and _is_fact(first)
    ]


def _of_note(told: Sequence[Passage]) -> list[Passage]:
    """In a note of a few sentences, what is told of the case is why."""
    return [one for one in told if _is_fact(one)] if len(told) <= _LONGEST_NOTE else []


def _is_fact(one: Passage) -> bool:
    """Whether the landlord tells something of the case, not of its policy or its manners."""
    if one.courtesy or one.formula or one.conditional or one.of_procedure:
        return False
    said = _landlords(one.own)
    return not _OF_RULES.within(said) and tells_of_case(said)


def _is_list(grounds: Sequence[Passage]) -> bool:
    """Whether the only grounds stand in a list of all that there are."""
    return bool(grounds) and all(
        " or " in one.text and len(_kinds(one)) >= _LISTED for one in grounds
    )


def _rank(one: Passage) -> tuple[bool, bool, bool]:
    """A known ground with its facts, then the rule; last what stands beside it."""
    return (not _is_ground(one), _BESIDE.within(one.text), not _DATED.within(one.text))


def _is_policy(one: Passage) -> bool:
    if one.section in {"outcome_wanted", "ombudsman"} or one.is_question:
        return False
    if "ombudsman" in one.text or (one.is_title and one.unit.kind != "field"):
        return False
    own = BRACKETED.sub("", one.own)
    return POLICY.within(own) and REFUSES.within(own)


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
        "The hedge stands on your neighbour's own land.",
        "You withdrew this complaint in June.",
        "You first raised this with us fourteen months after it was done.",
        "The matter has been in the hands of the police since March 2024.",
        "The event was too long ago: it happened in March 2021, and you wrote in July 2024.",
        "It reached us outside the twelve months that our policy allows.",
        "You are no longer our leaseholder, for you sold the flat in 2012.",
        "Your letter is a request and not a complaint, and it has been passed to lettings.",
        "Parliament has provided another way of challenging a band.",
        "We dealt with those points at both of our stages.",
        "Your letter does not say that we did anything amiss.",
        "He is a tenant like you and not one of our staff.",
        (
            "refusal_escalate",
            "Request to escalate your complaint\n\nNo part of the complaint is left to decide.",
        ),
        ("refusal_escalate", "You told Mr Ray that you were happy to leave it there."),
        ("refusal_escalate", "It would be a third look, and our procedure has only two."),
        ("refusal_escalate", "You were given everything you'd asked for on 3 May."),
        (
            "refusal_escalate",
            "The points in your letter are different from those of then.",
        ),
        "Your barrister has lodged papers about it.",
        "The clock tower is listed and the vicar keeps its key. That is why we cannot accept it.",
        "We cannot take it up because the tenancy is your brother's and he has not agreed.",
        (
            "refusal_escalate",
            "Your request came three months after our answer; the time limit is 20 days.",
        ),
        ("refusal_escalate", "At stage 1 we upheld all of it, so there is nothing to review."),
        ("refusal_escalate", "A judge is going to decide the same question."),
        "Not accepted. Time-barred: incident 03/2021, complaint received 07/2024.",
        ("refusal_escalate", "The tenant passed away and there is no executor."),
        "This is because you have started legal proceedings about the repair.",
        "This is because your complaint has already been considered at both stages.",
        "The reason is that the matter is with the court.",
        "The reason for this is that it has already been through our complaints process.",
        "We are unable to accept it as it has already been considered under our procedure.",
        "We are unable to look into it because it relates to another landlord.",
        "We cannot accept it as your claim is being dealt with by our solicitors.",
        "We cannot deal with this as a complaint because it is an insurance claim.",
        "We have already answered this complaint.",
        "We are not responsible for the street lights, which belong to the council.",
        "You have issued court proceedings about the same matter.",
        "You have made an insurance claim for the damage.",
        "You have already had our final response to this complaint.",
        "You have already been through our complaints process about this.",
        "The matter is the subject of legal proceedings.",
        "Legal proceedings have been started.",
        "As legal proceedings have begun, we are unable to consider it.",
        "Reason: legal proceedings have started",
        "Reason for refusal: already considered at Stage 2",
        "As the matter is before the court, it cannot be a complaint.",
        "As this happened in 2021, it falls outside our policy.",
        "The flat is not managed by us.",
        ("refusal_escalate", "We cannot escalate it because it has not been answered at Stage 1."),
        ("refusal_escalate", "You did not ask for a review within the time limit of 6 months."),
        "You reported it for the first time yesterday, so we have not had the chance to fix it.",
        "This is because you complained to us more than a year after the event.",
        "We do not have any responsibility for the road.",
        "We do not own the fence.",
        "We do not manage this building.",
        "We gave you our Stage 2 response on 4 April 2024.",
        "We cannot look at it again as you have had our Stage 2 response.",
        "Your complaint was closed in April 2024 after a Stage 2 review.",
        "Your repair was reported yesterday and we have booked an appointment for it.",
        "The reason we cannot accept your complaint is that it concerns the shop next door.",
        "This is because this is the first time that you have reported this issue.",
        "We do not own or manage the building that you complain about.",
        "You complain of noise, which we are handling under our anti-social behaviour policy.",
        "Your complaint is about a matter that is being considered by the court.",
        "We received court papers from your solicitor on 2 April 2025.",
        "The matter has been considered previously at Stage 2.",
    ),
    unclear_by=(
        "We have made this decision in line with section 4 of our complaints policy.",
        "Your complaint does not meet the criteria of our complaints policy.",
        "The matter falls outside section 4.2 of our policy.",
        "Our rules do not let us look into it.",
        "Our policy does not allow us to accept complaints of this nature.",
        "Your request was considered against the grounds in paragraph 7 and does not qualify.",
        (
            "We do not accept complaints that are over 12 months old, in court proceedings, or"
            " that have already been considered."
        ),
        ("refusal_escalate", "The criteria for a stage 2 review are not met."),
        "This is not something that we can take up under our policy, given its exclusions.",
        "The request is refused in line with the Complaint Handling Code.",
        ("refusal_escalate", "Under our policy we find no grounds for escalation."),
    ),
    not_shown_by=(
        "We have decided not to accept your complaint.",
        "You say that you have waited more than twelve months for the repair.",
        "If your claim form is withdrawn we will look at it again.",
        "You may still have a claim on our insurance.",
        "We cannot take it. You told us that you were not willing to let it lie.",
        "We will not accept it. You say that you have sent the same letter to your councillor.",
        "We will not accept it. I know that this is different from the answer you hoped for.",
        "We cannot accept it. The policy is reviewed by our board every year.",
        "We cannot accept it. I don't want you to go away with nothing.",
        "We will not accept it. You told us on 3 May that you were not happy with what we did.",
        "You can take this to the Housing Ombudsman within twelve months.",
        "Reason: [insert reason]",
        "We cannot register it for the following reason: [EXCLUSION].",
        "I know that you will be sorry, because you had hoped for another answer.",
        "After a great deal of thought we are unable to take this further.",
        ("refusal_escalate", "Our stage 1 response of 28 August stands."),
    ),
)
