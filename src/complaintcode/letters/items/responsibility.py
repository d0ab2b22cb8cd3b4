"""What the landlord answers for: which parts of the complaint are its own, and which are not.

All of them, or these and not those. "Some matters may fall to others" is a hint; the duty to
answer in time, or an officer's name, says nothing of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.cues import either, pattern, words
from complaintcode.letters.persons import as_you
from complaintcode.letters.promises import RESIDENT_FIRST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.voice import Passage, Text

_OTHERS = (
    r"(?:another|others|them|other (?:\w+ )?(?:organisations?|bod(?:y|ies)|agenc(?:y|ies)"
    r"|part(?:y|ies)|landlords?)|(?:the|your|a|an) (?:[a-z]+ ){0,3}(?:council|county|freeholder"
    r"|agents?|developer|company|office|board|police|authority|contractor|insurers?|court|owners?"
    r"|neighbours?"
    r"|landlord|commissioner|department|agency|supplier|association|trust|society|charity"
    r"|surgery|hospital|school|operator|provider|leaseholders?|utility|undertaker|church|shops?"
    r"|utilities|network|railway|highways|water|retailer|manufacturer|builders?))"
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
    r"|outwith|under|inside|in) (?:our|my|the \w+'s) (?:\w+ )?(?:control|remit|power|powers"
    r"|responsibility|responsibilities|gift|scope|hands|jurisdiction|authority|reach|charge)",
    rf"(?:is|are|one|matter|something|question|point|be|points) (?:\w+ )?for (?:us\b|{_OTHERS})",
    r"(?:us|ours|ones) to (?:answer|put right|deal with|sort|look into|investigate|mend|fix)",
    r"(?:is|are|'s) the (?:\w+ )?(?:council|county|freeholder|developer|agent|water company)'s",
    r"(?:is|are) (?:really |solely |entirely )?an? (?:matter|issue|question|point)s? for"
    r" (?!us to (?:answer|reply)|you\b)\w+",
    r"(?:we|i) can (?:look (?:into|at)|answer|deal with|investigate|consider)"
    r" (?:all|everything|every|both|each)",
    r"on (?:our|us)\b.{0,10}(?:side|plate|patch)",
    r"that (?:is|'s) us\b",
    r"what (?:we|i) can(?:not|'t)? (?:look (?:into|at)|answer|deal with|investigate|consider)",
    r"(?:is|are|be) (?:\w+ )?shared (?:with|between|by)",
    r"(?:not|n't) (?:something|anything|a matter|one)(?: that| which)? (?:i|we|(?:an?|any|this|your"
    r"|the) (?:\w+ )?(?:landlord|association|council|society|trust)) (?:can|could|is able to)",
    r"(?:,|and|but) not (?:for )?us",
    r"(?:we|who|which|they|council|company|trust|agent|agents|freeholder) (?:is|are) (?:\w+ )?"
    r"(?:responsible|liable|answerable|accountable)\b",
    r"(?:no|any|little) (?:control|say|authority|influence|powers? (?:over|to))",
)
_ALLOCATES_MORE = words(
    r"(?:outwith|outside|beyond) (?:what|anything|the (?:scope|bounds)|things) (?:that )?(?:we|i"
    r"|the|of)",
    r"(?:we|us|who|which|association|society|trust|landlord|council|company|they|'ll|will|shall"
    r"|must"
    r"|can|cannot|can't) (?:\w+ ){0,3}(?:answer|account|answering|accounting) for (?!not"
    r"|the (?:delay|time))",
    r"held (?:to account|responsible|liable|answerable)",
    r"(?:we are|this \w+ is|\w+ is not) (?:\w+ )?(?:the|your) (?:\w+ )?(?:landlord|freeholder"
    r"|owner)",
    r"landlord\b.{0,60}\bis (?:this|us|the (?:association|society|trust|council))",
    r"no (?:other|one else|body else) (?:\w+ )?(?:is|are|need|has|have)\b.{0,20}\b(?:involved"
    r"|approached"
    r"|concerned|responsible|asked|brought)",
    r"nobody else (?:is|has)",
    r"no (?:contract|connection|agreement|dealings|duty|obligation|liability|jurisdiction|rights?)"
    r" (?:with|in|over|for|to|of|there|at)",
    rf"for (?:us|{_OTHERS}|(?:our|your|the) (?:\w+ )?insurers) to (?:decide|settle|judge|answer"
    r"|mend"
    r"|repair|deal|put|look|sort|determine|fix|resolve|consider|clear|maintain)",
    r"(?:(?:not|no) (?:\w+ )?(?:form|forming)|forms no|outside|excluded from) (?:any )?part of",
    r"(?:matter|question|point|issue|one|something|thing|job|case|claim) (?:\w+ )?for (?:us"
    r"|this \w+"
    rf"|{_OTHERS})",
    r"(?:'s|s') (?:own )?(?:affair|affairs|business|concern|lookout|function|equipment|pipes?|land"
    r"|work"
    r"|contract|side|doing|patch|domain|network|responsibility)\b",
    r"(?:our|their|its) (?:own )?(?:equipment|pipes?|land|building|network|contractors? and|tree"
    r"|wall"
    r"|road|job|affair|business|concern) (?:and|to|so|,)",
    r"in (?:our|their|its|his|whose) (?:charge|care|hands|ownership|remit|gift|power|control)",
    r"(?:part|point|one|two|three|first|second|third|rest|others?|points|parts|all|both|everything)"
    r" (?:\w+ )?(?:concerns?|is|are|was|were) (?:for )?(?:us|ours|them|theirs)\b",
    r"(?:part|point|one|two|first|second|third|rest|others?|points|parts) (?:\w+ )?concerns? (?:us"
    rf"|{_OTHERS})",
    rf"(?:dealt with|answered|handled|looked (?:at|into)|put right|decided|run|owned) by (?:us\b"
    rf"|ourselves|{_OTHERS})",
    rf"{_OTHERS} (?:must|has to|have to|ought to|needs? to|should) (?:deal|answer|put|mend|sort"
    r"|decide"
    r"|repair|clear|maintain|look)",
    r"(?:is|are|'s|be|not) (?:the |your |our |a )?(?:[a-z]+ ){0,2}[a-z]{3,}(?:s(?=')|'s(?=[.,;]|$"
    r"| (?:we|i)\b| to (?:mend"
    r"|repair|answer|clear|keep|put|look|deal|sort|maintain)\b| (?:and|not)\b))",
    r"(?:sit|sits|lie|lies|fall|falls|rest|rests|belong|belongs|come|comes) (?:\w+ )?(?:with|to"
    r"|under|on)"
    r" (?:us|them|our|others?|other|both|whoever|somebody else|someone else|the|your)\b",
    r"(?:down|up) to (?:us|them|the (?:council|agent|freeholder|county|landlord|developer))\b",
    r"vest(?:s|ed) in",
    r"(?:handed|transferred|sold|leased|passed|let|adopted|set|fixed|charged|decided|run|installed"
    r"|employed"
    rf"|laid|planted|put up|issued) (?:over )?(?:to|by) {_OTHERS}",
    r"(?:we|association|trust|society) (?:do not|don't|does not|doesn't|neither) (?:own|manage"
    r"|employ|run"
    r"|provide|supply|clean|control|set|maintain|look after|operate|decide|collect)",
    r"(?:services?|works?|things|homes?|areas?|parts?) (?:that "
    r"|which )?we (?:ourselves )?(?:provide|own|manage"
    r"|run|maintain|look after|supply)",
    r"between you and (?:the|your)",
    r"(?:he|she|they|it|council|owner|freeholder)(?:,)? alone (?:can|may|decides?|must|is|are)",
    r"leave (?:it|that|those|these|them) (?:with|to) us",
    r"your (?:own )?(?:insurers?|home insurance|contents insurance)",
    r"on (?:the|our|their) (?:\w+'s )?(?:side|land|boundary)",
    r"(?:- |\u2013 |: |= )(?:us|ours|not us|not ours|yes|them|theirs)(?=[.,;]|$)",
    r"(?:something|which|what|that|things|matters?) (?:that )?(?:they|we"
    r"|the council) (?:would )?(?:normally"
    r" |usually |can |do )?(?:handle|deal with|look after|answer|cover)",
    r"(?:is|are|was|were) (?:\w+ )?(?:liable|responsible) for (?:repairs?|the|its|all|any"
    r"|everything|both"
    r"|every)",
)
# "We can look at all of it, but not at that."
_ANSWERS_FOR = words(
    r"(?:can|able to) (?:therefore |only |all )?(?:look (?:at|into)|answer|investigate|consider"
    r"|deal with) (?:all|every|both|each|the (?:lot|whole)|points?|only|that part|it in full)",
    r"(?:will|'ll|shall) (?:therefore |only )?(?:look (?:at|into)|answer|investigate|deal with)"
    r" (?:the lot|points? \w+(?: \w+)?|only|that part|those)",
    r"(?:needs?|has|have|ought|should|must) (?:to )?(?:go|be (?:sent|taken|put|raised|reported|made"
    r"|directed|addressed|referred|brought|passed)) to (?:them|the|your|another|our insurers?)",
    r"(?:please )?(?:send|take|put|address|direct|refer|report|raise|pass"
    rf"|bring) (?:\w+ ){{0,8}}(?:to|with)"
    rf" (?:them|{_OTHERS}|highways)\b",
    r"can (?:deal|help|look|answer|do|investigate|take up|consider)\b.{0,60}\b(?:but|and) not\b",
    r"pass(?:ed|ing)? (?:\w+ ){0,5}to (?:the|your) (?:\w+ )?(?:council|county|freeholder|agent"
    r"|police|authority|water company)",
    r"(?:council|county|freeholder|agents?|developer|company) (?:collects?|runs?|deals?"
    r"|handles?|empties|cleans?|sets?|decides?|provides?|licenses?|controls?)",
    r"(?:cannot|can't|not able to|unable to|will not|won't|do not"
    r"|don't) (?:be able to )?(?:\w+ )?(?:answer|look"
    r" (?:at|into)|investigate|deal with|consider|speak|help with|do anything about|comment|rule"
    r"|decide|judge"
    r"|act on|change|take up|pursue|order|make them|influence|control)\b"
    r"(?! (?:\w+ ){0,4}(?:by|within|until|before|in time)\b)",
    r"you(?:'d| would|'ll| will)? (?:need|have|want) to (?:ask|contact|take|raise|approach|speak|go"
    r"|report|write|put|address|direct|refer|complain|pursue|bring)",
    r"nothing to do with us",
    r"(?:ones?|matters?|points?|things?|something|all) (?:that |which )?we (?:can|are able to)",
    r"no part of (?:it|this|your)",
)
_HINT = words(
    # not the month
    r"(?<!you )(?<!what we )(?<!\d )(?<!in )(?<!since )(?:may|might|could|would)\b(?! \d)",
    r"(?:some|certain) (?:of|are|is|matters|points|parts|aspects|issues)",
    r"possibl[ey]",
    r"too (?:early|soon) to",
    r"(?:cannot|can't|unable to|not able to) (?:yet|at present|now) (?:say|tell)",
    r"(?:remains to be seen|(?:chance|possibility) that)",
    r"perhaps",
    r"in case",
    r"not (?:yet )?(?:clear|sure|known|certain|established|settled)",
    r"(?:unclear|unsure|uncertain|doubtful)",
    r"(?:turn|turns) out",
    r"(?:need|have) to (?:check|ask|find out|establish)",
    r"who(?:ever)? (?:looks after|maintains|manages|runs)",
    r"which (?:of (?:these|your|them|those)|parts?|points?|matters?)\b.{0,40}\b(?:are|is) (?:ours"
    r"|for us)",
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
_DEALING = (
    r"(?:answer|investigat|reply|respond|look|handl|deal|review|gather|co-?ordinat|manag|mak|ensur"
    r"|provid|pay|report|keep|writ|conduct|carry|oversee|assess|lead|lett|tell|giv|send|see|decid"
    r"|collect|chas|contact|updat|resolv|sort|put)"
)
# Who handles the complaint, and the duty to answer it: not whose matter it is.
_HANDLING = words(
    r"(?:residents|tenants|customers) (?:are|remain) (?:\w+ )?responsible",
    r"(?:responsib(?:le|ility)|answerable|accountable) (?:for|to|of|under|is|in)"
    r"(?! (?:all|both|every|each|these|those|the following|none|only)\b)"
    r" (?:the |your |this |our |all |you |any |for |a |full )*"
    rf"(?:{_DEALING}ing|investigation|complaint|review|case|reply|response|answer|enquir\w+"
    r"|complaints|cases|handling"
    r"|provide|acknowledge|reply|respond|keep|make|let|ensure|give|evidence)\b",
    r"(?:responsible|accountable|lead) (?:officer|manager|landlord|person|director|body)",
    r"tak(?:e|es|ing) (?:\w+ )?responsibilit\w+",
    r"you (?:\w+ )?(?:are|remain) (?:\w+ )?responsible",
    r"our (?:responsibilit\w+|dut\w+|job) (?:\w+ ){0,3}(?:to|is to|under)",
    r"(?:is|are) (?:our|my|his|her) (?:duty|job|responsibility) to",
    r"responsibilities seriously",
    r"our contractors? (?:is|are)",
    r"(?:duty|job|task) to (?:acknowledge|answer|reply|respond|investigate|tell|write)",
    r"(?:policy|guide|leaflet|handbook|page) (?:on|about) (?:\w+ )?responsibilit\w+",
    r"(?:mrs?|ms|miss|dr) [a-z'-]+(?:, [^,]{3,40},)? (?:is|was) (?:\w+ )?responsible for",
    r"owns? (?:the|your|this|our) (?:\w+ )?(?:process|complaint|case|correspondence|response"
    r"|reply|outcome)",
    r"members? of",
    r"(?:is|are) an? (?:\w+ ){0,3}(?:company|society|charity|provider|group|subsidiary|member)",
    r"registered (?:in|no|number|office|provider|charity|society|company)",
    r"(?:we|i|team|unit) manages? (?:the|all|your|this|these) (?:complaint|case|process|enquir)\w*",
    r"(?:falls?|comes?|sits?|lies) (?:to|with|under|on) (?:me|stage|the (?:stage|date|day|same))",
)
_BUT = pattern(
    r"; |\. |, (?:but(?! not)|and|although|whereas|while)\b|\bbut\b(?! not)|: (?!us|ours|not)"
)
_NOT_THESE = frozenset({"escalation", "ombudsman", "actions"})
# Under such a heading the list is the resident's; what follows the list may be the landlord's.
_RESIDENTS = frozenset({"complaint", "outcome_wanted"})
_OUR_VOICE = pattern(r"\b(?:we|i|ours|us)\b")
# "Everything that you have raised is ours" is not the resident's opinion.
_RELATIVE = pattern(
    r"\b(?:everything|all|matters?|points?|issues?|parts?|items?|those|that|which|what|concerns?"
    r"|things?) $"
)
_TELLS_WHOSE = either(_ALLOCATES, _ALLOCATES_MORE, _ANSWERS_FOR)
_ALONE = re.compile(r"\W*(?:(?:not )?(?:ours|us|for us)|theirs|the [a-z]+(?:'s|s'))\W*")
_FEW_WORDS = 3
# What follows such a list: what happens next, and how to get in touch.
_TO_COME = re.compile(
    r"(?:please|if|otherwise|thank|should)\b|you (?:can|may|will|'ll) |i (?:will|shall|plan|hope"
    r"|am|have)\b|.* can help (?:you )?with that"
    r"|.*\b(?:will|shall|'ll) (?:reply|write|call|ring|visit|contact|let you|be in touch|send"
    r"|hear)\b"
)
_ALL_BLANK = pattern(r"(?:\b(?:are|is|for|by)|:)\W*(?:\[[^\]]+\]|<[^>]+>|_{3,})\W*$")
_SAID_AFTER = pattern(
    r", (?:as )?you (?:say|said|tell|told|believe|think|write|wrote)(?: us| me)?\W*$"
)
_NOT_TOLD = either(_ALL_BLANK, _SAID_AFTER)


def responsibility(text: Text) -> Answer:
    """Is it said what is the landlord's to answer for?"""
    shown: list[Passage] = []
    hints: list[Passage] = []
    for one in text.body:
        if not _may_tell(one):
            continue
        parts = list(_parts(one))
        if any(not _HINT.within(part) for part in parts) and not one.blank:
            shown.append(one)
        elif parts:
            hints.append(one)
    if shown:
        return present(shown)
    if hints:
        return unclear(hints, "only a hint that parts of it may fall to others")
    return missing("the letter does not say which parts are the landlord's to answer for")


def _may_tell(one: Passage) -> bool:
    if one.unit.kind in {"heading", "label"} or one.is_question or one.text.startswith("thank"):
        return False
    if one.section in _NOT_THESE or "ombudsman" in one.text or _NOT_TOLD.within(one.text):
        return False
    if one.section not in _RESIDENTS:
        return True
    return one.unit.kind == "sentence" and _OUR_VOICE.within(one.text)


def _parts(one: Passage) -> Iterator[str]:
    """The clauses in which the landlord says whose something is."""
    said = None
    for part in _BUT.split(as_you(one.own, None)):
        if said and _ALONE.fullmatch(part):  # "you think that it is not ours but the agent's"
            continue
        said = RESIDENT_FIRST.search(part)
        if said and said.start() and _RELATIVE.search(part[: said.start()]):
            said = None
        text = part[: said.start()] if said else part
        filled_in = not said and len(text.split()) > _FEW_WORDS and _is_filled_in(one)
        tells = filled_in or _TELLS_WHOSE.within(text) or _ALONE.fullmatch(text)
        if tells and not _HANDLING.within(text):
            yield text


def _is_filled_in(one: Passage) -> bool:
    """Whether it stands under a heading that asks whose things are, not who handles the case."""
    if one.section != "responsibility" or _HANDLING.within(one.unit.heading):
        return False
    return not _TO_COME.match(one.text)


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
        "Of your points the first concerns us and the second concerns the water company.",
        "Your complaint about the shop is outside what we can answer.",
        "The bins were handed over to the parish council in 2019.",
        "It is we who must answer for what our contractor did.",
        "Lift: ours. Pavement: the county's.",
        "The benefits office has to answer that; what we can look at is how we spoke to you.",
        "We can look at:\n\nyour broken front door",
        "Your solicitor's conduct is not something that a landlord can judge.",
        "You think that the lift is the agent's. It is ours.",
    ),
    unclear_by=(
        "Some of these matters may fall to others.",
        "If any part of your complaint is not our responsibility we will tell you.",
        "We are checking who is responsible for the drain.",
        "It is possible that certain points are outside our control.",
        "We will let you know whether the fence belongs to us.",
        "Parts of your complaint might be for the council.",
        "It is not yet clear who looks after the ditch.",
        "The parts for which we are responsible are: all / some (delete as applicable).",
        "Your drains might be shared with the water company, but we are not sure yet.",
        "If it isn't us, there will be parts of this that we won't be able to answer.",
        "It is too early to say how much of this is for us.",
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
        "You asked us to mend the gate which you say belongs to us.",
        "Thank you for your e-mail about the trees on the council's land.",
        "Your complaint will be looked at by the complaints team.",
        "The parts for which we are responsible are: [LIST].",
        "The council owns the land, as you told us.",
        "Ms Keane is answerable for seeing that you get a reply.",
        "Residents are responsible for minor repairs, as your handbook says.",
        "Responsibility for complaints lies with our Customer Relations team.",
        "Ms Hurd is responsible for repairs in your area. Mr Poole owns the process.",
        "We are answerable to you for a full reply. The duty to acknowledge it is ours.",
        "Our policy on responsibility for repairs is on our website.",
        "You think that the lift is not our responsibility but the agent's.",
        "Your letter says that we are liable for the gate.",
        "Your daughter believes that the drain is our responsibility.",
        "In your view the hedge is ours.",
    ),
)
