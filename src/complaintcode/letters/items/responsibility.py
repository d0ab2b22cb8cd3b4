"""What the landlord answers for: which parts of the complaint are its own, and which are not.

All of them, or these and not those. "Some matters may fall to others" is a hint; the duty to
answer in time, or an officer's name, says nothing of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.cues import words
from complaintcode.letters.speech import ATTRIBUTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.voice import Passage, Text

_OTHERS = (
    r"(?:another|others|them|other (?:\w+ )?(?:organisations?|bod(?:y|ies)|agenc(?:y|ies)"
    r"|part(?:y|ies)|landlords?)|(?:the|your|a|an) (?:[a-z]+ ){0,3}(?:council|county|freeholder"
    r"|agents?|developer|company|board|police|authority|contractor|insurers?|court|owners?|neighbours?"
    r"|landlord|commissioner|department|agency|supplier|association|trust|society|charity))"
)
# A thing is somebody's: whose it is makes no difference to whether that is said.
_ALLOCATES = words(
    r"(?:is|are|was|were|be|'re|'s|isn't|aren't|not) (?:\w+ ){0,2}(?:responsible|liable"
    r"|answerable|accountable) for",
    r"(?:responsibility|responsibilities|business|job|concern|province|domain)"
    r" (?:of|for|lies|rests|falls|sits) (?:the |with |to |on |under )?\w+",
    r"(?:is|are|isn't|aren't|not|be) (?:\w+ ){0,2}(?:our|the \w+'s|another's|your \w+'s|their)"
    r" (?:own )?(?:responsibility|responsibilities|job|business|concern|doing|property|land)",
    r"(?:is|are|'s|not|isn't|aren't|be|both|all|and) (?:\w+ )?ours\b",
    r"(?<!your )(?<!their )(?<!his )(?<!her )(?<!our )(?<!its )(?<!my )owns? (?!up)",
    r"(?:maintain|maintains|look after|looks after) (?!the (?:case|file|complaint))",
    r"manages? (?:the|all|your|these|this|it|both)",
    r"(?:owned|managed|run|maintained|adopted|controlled|provided|supplied|decided|set|placed|let)"
    r" by (?!you\b|its\b)",
    r"(?:belong|belongs|belonging) to",
    r"(?:fall|falls|lie|lies|rest|rests|sit|sits|come|comes|down) (?:\w+ )?(?:to|with|under|on"
    r"|upon) (?:us|the|our|your|another|a|them|others?|me|[a-z]+ (?:council|water|trust|ltd))",
    r"(?:is|are|be|lie|lies|fall|falls|come|comes|well|wholly) (?:\w+ )?(?:within|outside|beyond"
    r"|outwith|under|inside|in) (?:our|the \w+'s) (?:\w+ )?(?:control|remit|power|powers"
    r"|responsibility|responsibilities|gift|scope|hands|jurisdiction|authority|reach|charge)",
    rf"(?:is|are|one|matter|something|question|point|be|points) (?:\w+ )?for (?:us\b|{_OTHERS})",
    r"(?:us|ours|ones) to (?:answer|put right|deal with|sort|look into|investigate|mend|fix)",
    r"(?:is|are|'s) the (?:\w+ )?(?:council|county|freeholder|developer|agent|water company)'s",
    r"on (?:our|us)\b.{0,10}(?:side|plate|patch)",
    r"that (?:is|'s) us\b",
    r"(?:we|who|which|they|council|company|trust|agent|agents|freeholder) (?:is|are) (?:\w+ )?"
    r"(?:responsible|liable|answerable|accountable)\b",
    r"(?:no|any|little) (?:control|say|authority|influence|powers? (?:over|to))",
)
# "We can look at all of it, but not at that."
_ANSWERS_FOR = words(
    r"(?:can|able to) (?:therefore |only |all )?(?:look (?:at|into)|answer|investigate|consider"
    r"|deal with) (?:all|every|both|each|the (?:lot|whole)|points?|only|that part|it in full)",
    r"(?:will|'ll|shall) (?:therefore |only )?(?:look (?:at|into)|answer|investigate|deal with)"
    r" (?:the lot|points? \w+(?: \w+)?|only|that part|those)",
    r"(?:needs?|has|have|ought|should|must) (?:to )?(?:go|be (?:sent|taken|put|raised|reported|made"
    r"|directed)) to (?:them|the|your|another)",
    r"pass(?:ed|ing)? (?:\w+ ){0,5}to (?:the|your) (?:\w+ )?(?:council|county|freeholder|agent"
    r"|police|authority|water company)",
    r"(?:council|county|freeholder|agents?|developer|company) (?:collects?|runs?|deals?"
    r"|handles?|empties|cleans?|sets?|decides?|provides?|licenses?|controls?)",
    r"(?:cannot|can't|not able to|unable to|will not|won't|do not|don't) (?:\w+ )?(?:answer|look"
    r" (?:at|into)|investigate|deal with|consider|speak|help with|do anything about|comment)\b"
    r"(?! (?:\w+ ){0,4}(?:by|within|until|before|in time)\b)",
    r"you(?:'d| would|'ll| will)? (?:need|have|want) to (?:ask|contact|take|raise|approach|speak|go"
    r"|report|write)",
    r"nothing to do with us",
    r"(?:ones?|matters?|points?|things?|something|all) (?:that |which )?we (?:can|are able to)",
    r"no part of (?:it|this|your)",
)
_HINT = words(
    r"(?<!\d )(?<!in )(?<!since )(?:may|might|could|would)\b(?! \d)",  # not the month
    r"(?:some|certain) (?:of|are|is|matters|points|parts|aspects|issues)",
    r"possibl[ey]",
    r"perhaps",
    r"where (?:necessary|appropriate|relevant|a|any)",
    r"if (?:any|some|it|we|part|a|you|the)",
    r"should (?:any|it|we|part|this)",
    r"whether",
    r"who(?:ever)? (?:is|owns|are)",
    r"extent",
    r"(?:checking|establish\w*|find out|finding out|not yet (?:clear|sure|known)|looking into)",
    r"to the extent",
    r"any (?:part|parts|matter|matters|point|points|issue|issues|of)",
    r"(?:will|shall|'ll) (?:\w+ )?(?:tell|let|advise|confirm|explain)",
)
# Who handles the complaint, and the duty to answer it: not whose matter it is.
_HANDLING = words(
    r"responsib(?:le|ility) (?:for|to|of|under|is|in) (?:the |your |this |our |all |you |any )*"
    r"(?:\w+ing|investigation|complaint|review|case|reply|response|answer|enquir\w+|handling"
    r"|provide|acknowledge|reply|respond|keep|make|let|ensure|give|evidence|aspects)\b",
    r"(?:responsible|accountable|lead) (?:officer|manager|landlord|person|director|body)",
    r"tak(?:e|es|ing) (?:\w+ )?responsibilit\w+",
    r"you (?:\w+ )?(?:are|remain) (?:\w+ )?responsible",
    r"our (?:responsibilit\w+|dut\w+|job) (?:\w+ ){0,3}(?:to|is to|under)",
    r"(?:is|are) (?:our|my|his|her) (?:duty|job|responsibility) to",
    r"responsibilities seriously",
    r"members? of",
    r"(?:company|society|charity|provider|registered|group|subsidiary)\b.{0,30}\b(?:by|no|of)",
    r"(?:we|i|team|unit) manages? (?:the|all|your|this|these) (?:complaint|case|process|enquir)\w*",
    r"(?:falls?|comes?|sits?|lies) (?:to|with|under|on) (?:me|stage|the (?:stage|date|day|same))",
)
_BUT = re.compile(r"; |\. |, (?:but|and|so|although|whereas|while)\b|\bbut\b|: ")
_NOT_THESE = frozenset({"escalation", "ombudsman", "actions"})
# Under such a heading the list is the resident's; what follows the list may be the landlord's.
_RESIDENTS = frozenset({"complaint", "outcome_wanted"})
_OUR_VOICE = re.compile(r"\b(?:we|i|ours|us)\b")
# "Everything that you have raised is ours" is not the resident's opinion.
_RELATIVE = re.compile(
    r"\b(?:everything|all|matters?|points?|issues?|parts?|items?|those|that|which|what|concerns?"
    r"|things?) $"
)
_FEW_WORDS = 3


def responsibility(text: Text) -> Answer:
    """Is it said what is the landlord's to answer for?"""
    shown: list[Passage] = []
    hints: list[Passage] = []
    for one in text.body:
        if not _may_tell(one):
            continue
        parts = list(_parts(one))
        if any(not _HINT.within(part) for part in parts):
            shown.append(one)
        elif parts:
            hints.append(one)
    if shown:
        return present(shown)
    if hints:
        return unclear(hints, "only a hint that parts of it may fall to others")
    return missing("the letter does not say which parts are the landlord's to answer for")


def _may_tell(one: Passage) -> bool:
    if one.unit.kind in {"heading", "label"} or one.is_question or one.blank:
        return False
    if one.section in _RESIDENTS and (
        one.unit.kind != "sentence" or not _OUR_VOICE.search(one.text)
    ):
        return False
    return one.section not in _NOT_THESE and "ombudsman" not in one.text


def _parts(one: Passage) -> Iterator[str]:
    """The clauses in which the landlord says whose something is."""
    for part in _BUT.split(one.own):
        said = ATTRIBUTED.search(part)
        if said and _RELATIVE.search(part[: said.start()]):
            said = None
        text = part[: said.start()] if said else part
        if _HANDLING.within(text):
            continue
        filled_in = not said and len(text.split()) > _FEW_WORDS and _is_filled_in(one)
        if filled_in or _ALLOCATES.within(text) or _ANSWERS_FOR.within(text):
            yield text


def _is_filled_in(one: Passage) -> bool:
    """Whether it stands under a heading that asks whose things are, not who handles the case."""
    return one.section == "responsibility" and not _HANDLING.within(one.unit.heading)


ITEM = Item(
    "responsibility",
    responsibility,
    kind="acknowledgement_stage1",
    shown_by=(
        "We are responsible for all of the points that you raise.",
        "The sewer belongs to Northern Water; the courtyard is ours.",
        "Both of these matters are within our control.",
        "Point 3 is not ours: the lamp belongs to the county council.",
        "Banding is decided by the district council and I cannot answer for it.",
        "Every part of your case falls to us to answer.",
        "The slab and the light are the county's, and you would need to report them there.",
        "The gutters are for us, but the hedge is a matter for the freeholder.",
        "You say that nobody cleans the stairs; the managing agent is responsible for those.",
        "What we answer for\n\nThe lift and the lobby. The car park is run by Parkwell Ltd.",
        "No part of it lies outside our control.",
        "We do not own or manage the gym.",
    ),
    unclear_by=(
        "Some of these matters may fall to others.",
        "If any part of your complaint is not our responsibility we will tell you.",
        "We are checking who is responsible for the drain.",
        "It is possible that certain points are outside our control.",
        "We will let you know whether the fence belongs to us.",
        "Parts of your complaint might be for the council.",
    ),
    not_shown_by=(
        "It is our responsibility to answer within ten working days.",
        "Ms Fairbrass is responsible for answering your complaint.",
        "The responsible officer is Mr Poole, who takes full responsibility for the investigation.",
        "You remain responsible for paying your rent.",
        "You told us that we are responsible for the fence.",
        "We take our responsibilities seriously.",
        "We are a member of the Housing Ombudsman Scheme.",
        "I will investigate your complaint and reply by 3 June.",
        "She is responsible for gathering the evidence.",
    ),
)
