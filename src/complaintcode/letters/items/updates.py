"""How often, or on which days, the resident will hear while waiting for the answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.text.times import DAY, WEEKDAY

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

_SPAN = rf"(?:days?|weeks?|months?|fortnight|mornings?|afternoons?|evenings?|{WEEKDAY}s?)"
_EVERY = words(
    rf"(?:every|each)\b[^.;]{{0,40}}?\b{_SPAN}",
    r"(?:week|fortnight|dai|month)ly",
    r"(?:once|twice|three times) (?:a|every|each|per) (?:week|fortnight|month)",
    rf"at least (?:once|one|a|an)\b[^.;]{{0,30}}\b{_SPAN}",
    rf"(?:at the )?end of (?:each|every) {_SPAN}",
    rf"(?:on )?{WEEKDAY}s",
    rf"intervals of (?:\w+ ){{1,3}}{_SPAN}",
    rf"(?:every|at) (?:\w+ )?(?:\d+|two|three|four|five|six|seven|ten)[ -](?:\w+[ -])?{_SPAN}",
)
_ON_DAYS = pattern(
    rf"{DAY}|\bon (?:{WEEKDAY}|the \d{{1,2}}(?:st|nd|rd|th))|\bthe \d{{1,2}}(?:st|nd|rd|th)\b"
    rf"|\b(?:next|this|coming) {WEEKDAY}"
)
# The landlord gets in touch with the resident.
_HEARS = words(
    r"(?:up-?date|updates|updated|updating|progress (?:reports?|notes?|calls?)|bulletins?"
    r"|next (?:call|contact))",
    r"(?:ring|call|phone|telephone|text|e-?mail|message|write to|contact|speak to|tell|visit) you",
    r"(?:shall|will|'ll) (?:\w+ )?(?:ring|call|phone|telephone|write|text|e-?mail|report|knock)",
    r"(?:let|letting|keep|keeping) you (?:know|informed|updated|posted|up[ -]to[ -]date|in touch)",
    r"(?:hear|calls?|news|lines?|note|message|e-?mail|letter|report) from (?:me|us|him|her|them)",
    r"(?:ring|call|phone call|line|note|few lines|e-?mail|text|message)s? (?:each|every|on|to you)",
    r"you(?:'ll| will| shall| can expect to)? (?:hear|get|have|receive)\b(?! our| my| the| a full)",
    r"(?:be|stay|keep|get) in (?:touch|contact)",
    r"(?:talk (?:to|with)|calls? with) you",
    r"(?:agreed|arranged) to (?:speak|talk|meet)",
    r"check in with you",
    r"be (?:contacted|called|phoned|telephoned|e-?mailed|texted|written to)",
    r"(?:weekly|daily|fortnightly|regular) (?:\w+ )?(?:calls?|e-?mails?|texts?|messages?|contact)",
    r"drop you a line",
    r"give you a (?:ring|call|bell)",
    r"(?:put|pop) (?:my|his|her|their) heads? (?:in|round)",
    r"how (?:things|it|we|far|matters) (?:stand|is|are|we|i|have)\w*",
)
_KEEPS = words(
    r"(?:keep|keeping) you (?:\w+ )?(?:informed|updated|posted|up[ -]to[ -]date|in the picture"
    r"|in touch|advised|abreast)",
    r"keep you in the loop",
    r"hear from (?:us|me) (?:if|when|as soon|once)",
    r"updated (?:regularly|often|frequently|throughout|as|when|from)",
    r"updates? (?:will|shall) (?:be|come|follow)",
    r"(?:be|stay|keep) in contact",
    r"from time to time",
    r"kept (?:\w+ )?(?:informed|updated|posted|up[ -]to[ -]date)",
    r"(?:regular|further|frequent|periodic|agreed)(?:ly)? (?:up-?dates?|contact|intervals)",
    r"at (?:regular|agreed|suitable) intervals",
    r"(?:update|be in touch with|contact) you (?!on)",
    r"(?:keep|stay) in touch",
    r"be in touch",
    r"let you know (?:how|of|if|when|once|as)",
    r"provide (?:you with )?(?:an )?updates?",
    r"as (?:and when|soon as) (?:there is|we have|i have)",
)
# The answer itself, and what others do each week, are no update.
_NOT_IT = words(
    r"(?:inspect|check(?! in\b)|clean|sweep|patrol|test|bait|collect|mow)\w*",
    r"you (?:can|may|must|could|should) (?:ring|call|phone|contact|write|speak|e-?mail|reach)",
    r"please (?!note|expect|let (?:me|us) know)",
    r"to (?:book|fit|repair|mend|inspect) (?!in\b)",
    r"(?:contractor|surveyor|engineer|plumber|electrician|roofer)s? (?:will|shall)",
    r"(?:open|available|working(?! days)|at work|here|in the office)",
)
_REPLY = words(r"(?:full|final|stage \w+|our|my|written) (?:response|answer|reply|decision)")
# "... until our response is sent", "you will have our reply by then and a call each Friday".
_UNTIL = pattern(r"\b(?:until|till|before|while|whilst) [^,;]*")
_JOINED = re.compile(r"(?:,|;|\band\b|\bbut\b)(?!.*(?:,|;|\band\b|\bbut\b))")
# What residents in general are told, and what is updated for all of them.
_FOR_ALL = words(
    r"(?:policy|procedure|code|standards?) (?:says|states|requires|expects|asks|provides|is)",
    r"(?:residents|customers|tenants) (?:should|must|are|will)",
    r"updat(?:e|es|ed|ing) (?:our|the) (?:website|records|system|notice ?board)",
)
_UPDATES = words(r"up-?dat(?:e|es|ed)", r"how (?:things|it|we|far)", r"progress")
# Whom the landlord speaks to, or waits for, is not the resident.
_WITH_OTHERS = pattern(
    r"\b(?:i|we)\b(?: \w+){0,4} hear from (?:the|our|him|her|them)\b"
    r"|\b(?:ring|call|phone|telephone|e-?mail|text|contact|write to|speak to|report to)"
    r" (?:the|our|your|him|her|them|me)\b"
)
# What is done on one day is no update if it is a visit, or the answer, or something sent or asked.
_VISIT = pattern(r"\bvisit you\b")
_AIM = words(
    r"(?:hear from|write to|contact|be in touch with) (?:me|us|you) (?:\w+ )?(?:by|before|within"
    r"|no(?:t)? later|at the latest)",
    r"to (?:agree|arrange|ask|book|check|collect|confirm|discuss|explain|fit|get|go (?:over"
    r"|through)|hear|inspect|look|make|measure|meet|obtain|request|see|set|take|talk)",
    r"from (?:the|our|your|a|an) (?:\w+ )?(?:agent|contractor|council|engineer|insurer|plumber"
    r"|solicitor|surveyor)s?",
    r"(?:about|regarding) (?!it\b|this\b|your (?:case|complaint|review)\b)",
    r"(?:e-?mail|send|text|write|give|post) you (?:a|an|the|our|your|some)"
    r" (?!bell\b|call\b|e-?mail\b|letter\b|line\b|message\b|note\b|report\b|ring\b|text\b)",
)
_FEW_WORDS = 4  # "Updates: every Friday by telephone."
# What comes before it tells that it lies behind, or that the resident said it.
_PAST = words(r"(?:was|were|tried|rang|called|told|wrote|said|promised|had)")


def updates(text: Text) -> Answer:
    """How often will the resident hear?"""
    told = [one for one in text.body if _may_tell(one)]
    shown = [one for one in told if _says_when(one)]
    if shown:
        return present(shown)
    if keep := [one for one in told if _KEEPS.within(one.own)]:
        return unclear(keep, "updates are promised, but not how often or when")
    return missing("the letter does not say how often the resident will hear while waiting")


def _may_tell(one: Passage) -> bool:
    if one.unit.kind == "heading" or one.is_question or one.blank:
        return False
    if one.section in {"complaint", "outcome_wanted", "ombudsman", "escalation"}:
        return False
    if one.of_procedure or _FOR_ALL.within(one.text):
        return False
    return "ombudsman" not in one.text


def _says_when(one: Passage) -> bool:
    led = one.unit.kind == "item" or len(one.text.split()) <= _FEW_WORDS
    said = _WITH_OTHERS.sub(" ", f"{one.unit.heading} {one.own}" if led else one.own)
    hears = _HEARS.search(said)
    if hears is None or _PAST.within(said[: hears.start()]):
        return False
    if _EVERY.within(said):
        return _UPDATES.within(said) or not _is_else(said, hears)
    if not _ON_DAYS.search(said) or _is_else(said, hears):
        return False
    return _UPDATES.within(said) or not _has_aim(said)


def _has_aim(said: str) -> bool:
    """Whether something else than telling how things stand is done on the day."""
    return _AIM.within(said) or not _HEARS.within(_VISIT.sub(" ", said))


def _is_else(said: str, hears: re.Match[str]) -> bool:
    """Whether it is the answer that comes then, or what others do."""
    joined = _JOINED.search(said[: hears.start()])
    clause = said[joined.end() if joined else 0 :]
    return _NOT_IT.within(said) or _REPLY.within(_UNTIL.sub(" ", clause))


ITEM = Item(
    "updates",
    updates,
    kind="extension_stage1",
    shown_by=(
        "I will ring you every Friday.",
        "You will get weekly updates by email.",
        "Fridays, meanwhile, at about five, I shall telephone.",
        "You'll get a few lines from me each Monday and Thursday.",
        "I will telephone you on 12 December and again on 17 December to tell you where we are.",
        "Pat will put her head round your door each Monday evening until then.",
        "We will update you at least once every five working days.",
        "Mr Teague will send you a progress note at the end of each week.",
        "Every three working days one of us will be in touch.",
        "You will have our reply by Friday 23 May 2025 and a call each Friday until then.",
        "I will phone you every Monday until you receive our response.",
        "You will be contacted every Friday by a member of the team.",
        "If you prefer another day, please let me know; otherwise I will call you every Friday.",
        "We will update you at intervals of five working days.",
        "I will send you a weekly email until we have completed our investigation.",
        "Please note:\n\n- I will call you every Friday.",
        "We will hold a weekly call with you on Wednesdays.",
        "Updates: every Friday by telephone.",
        "We have agreed to speak every Friday.",
        "I will check in with you every Friday.",
    ),
    unclear_by=(
        "We will keep you informed.",
        "We will update you at regular intervals.",
        "I will be in touch as soon as there is any news.",
        "You will be kept up to date throughout.",
        "I will let you know how we are getting on.",
        "We will contact you at the intervals that we agreed.",
        "I shall be in contact with you from time to time.",
    ),
    not_shown_by=(
        "We will respond by 31 January 2025.",
        "The scaffold is inspected every week.",
        "You can ring us on Mondays and Thursdays.",
        "You told us that you rang every week and nobody called you back.",
        "You will have our full response by Friday 8 August 2025.",
        "We always aim to update residents every week.",
        "I tried to ring you every day last week.",
        "Our policy says that residents should be updated every five working days.",
        "The contractor will call you on 16 May 2025 to book the repair.",
        "We update our website every week.",
        "You may hear noise every day, and our full response will be sent on 23 May 2025.",
    ),
)
