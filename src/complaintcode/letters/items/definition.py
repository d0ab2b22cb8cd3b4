"""The complaint definition: how the landlord reads the complaint.

At least one specific issue, a subject and what is wrong with it, is put into the resident's mouth
or called the complaint. A bare topic is unclear; a date or a reference alone, or findings from
which the issue might be guessed, are nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.cues import cues, words
from complaintcode.letters.wishes import landlords_wish, lead_in, spoken, wish

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text
    from complaintcode.letters.wishes import Spoken

# --- the resident says it

_AUX = r"(?:'ve|'d|'re| both| all| have| has| had| also| do| did| now| first| still| then| further| rightly| specifically| clearly| since| go on to| went on to| and your \w+)*"
_COMPLAINS = words(
    rf"you{_AUX} (?:complain(?:s|ed|ing)?|contends?|contended|allege[sd]?|object(?:s|ed)?|protest(?:s|ed)?|dispute[sd]?|drew (?:our|my) attention|assert(?:s|ed)?|put (?:it )?to (?:us|me|the \w+)|took issue|take issue)",
    rf"you{_AUX} (?:are|were|is|was|feel|felt|remain(?:ed)?|became|have been|had been)?(?: (?:very|so|still|most|also|particularly|rightly|understandably|quite|really|now))*(?: (?:unhappy|dissatisfied|concerned|upset|disappointed|angry|distressed|frustrated|worried|aggrieved|fed up|annoyed|cross|dismayed|offended|anxious)| not (?:happy|satisfied|content))",
    r"your (?:case|contention|grievance|argument|position|point|concern|objection|first point|main point|complaint)(?: here)?,? (?:is|was)(?:,? (?:as (?:i|we) understand it|in short|in essence|simply|also))?,? (?:\(?(?:i|1|a)\) )?that",
)
_SAYS = words(
    rf"you{_AUX} (?:say|says|said|tell|tells|told|state[sd]?|explain(?:s|ed)?|report(?:s|ed)?|describe[sd]?|feel|feels|felt|believe[sd]?|consider(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|maintain(?:s|ed)?|point(?:s|ed)? out|raise[sd]?|write|wrote|written|mention(?:s|ed)?|disagree[sd]?|think|thinks|thought|note[sd]?|let (?:us|me) know|question(?:s|ed)?|quer(?:y|ies|ied)|challenge[sd]?|criticise[sd]?|resent)",
    rf"you{_AUX} (?:got in touch|contacted|came to|approached|rang|called|e-?mailed|phoned|telephoned|spoke)\b[^.,;]{{0,30}}\b(?:about|because|to (?:say|tell|complain|report)|regarding|concerning)",
)
# Words before "you" with which it is nothing that was said: a condition, a leaflet, a reference.
_NOT_SAID_BEFORE = re.compile(
    r"\b(?:if|should|whether|unless|do|did|would|may|can|what|anything|everything|information|evidence|documents?|issues?|points?|concerns?|matters?|things?|complaint|complaints|problems?|all|reasons?|words?)(?: that| which)?\s*$"
    r"|\b(?:if|should|whether|unless|in case)\b[^,;:]*$"
)
# What follows the verb is no issue: a reference, a wish, or the answer already given.
_NO_ISSUE = re.compile(
    r"^\W*(?:(?:to|with|about|at|by|us|me|my colleague|that|on [\w ]{3,20}|in your [\w-]+(?: of [\w ]+)?) ?)*"
    r"(?:(?:you|your complaint)\b[^,;]{0,12}\b(?:want|wish|would like|hope|remain (?:un|dis)|are (?:still )?(?:unhappy|dissatisfied|not)|should be|be upheld|were (?:unhappy|dissatisfied)(?: with)? (?:our|the)|to be escalated)"
    r"|(?:our|the|my|your) (?:original |initial |first |previous |earlier )?(?:stage (?:1|2|one|two) )?(?:complaint )?(?:response|reply|answer|decision|outcome|findings|conclusion|letter)s?(?: (?:of|dated|at|to|you (?:had|received)|that (?:was|you)|from|given|we|in)\b[^,;]*)?\W*$"
    r"|this (?:response|reply|letter|answer)|how (?:we|i|your complaint)|the outcome\b|(?:the|these|those|your|several|some|a number of) (?:following )?(?:issues?|matters?|concerns?|points?|complaints?)\b(?: (?:raised|set out|below|in your|with us|to us|about (?:us|our service))\b.*)?\W*$)"
)
# --- the complaint is called so

_STAMP = r"(?:,? (?:of|dated|received|made|sent|on|in|by|from|the|ref\w*|number|no\.?|e-?mail|letter|phone|call|online|which|that you|you|we|i|us|to|raised|submitted|lodged|logged|january|february|march|april|may|june|july|august|september|october|november|december|[\w()/.-]*\d[\w()/.-]*))*,?"
_CALLED = (
    r"(?:formal |recent |original |stage (?:1|2|one|two) |joint |latest |new |main |further |first |second )*"
    r"(?:complaint|complaints|concerns?|grievance|appeal|dissatisfaction|unhappiness|objection|issues?|query|allegations?|dispute|case|points?|e-?mail|letter|call|message|request|contact|feedback|report)"
)
_ABOUT = words(
    rf"(?:your|this) {_CALLED}{_STAMP} (?:(?:is|was|are|were|being)(?: mainly| also| chiefly| essentially)? )?(?:about|regarding|concerning|relat(?:es|ed|ing) to|in (?:relation|respect|regard|connection) (?:to|of|with)|with regard to|as to|surrounding|over|arises from|centres on|concerns|to do with|comes down to|boils down to)",
    rf"(?:the|made a|raised a|have a|a formal|submitted a|logged a|lodged a) (?:formal |joint )?(?:complaint|grievance|appeal){_STAMP} (?:(?:is|was) )?(?:about|regarding|concerning|relat(?:es|ed|ing) to|in (?:relation|respect|regard|connection) (?:to|of|with)|with regard to|as to|over|centres on|concerns|to do with|that)",
    rf"your {_CALLED}{_STAMP} that",
    r"complaint(?:s)? (?:about|regarding|concerning|relating to|in respect of|re)",
    r"(?:issue|issues|question|point|matter)s?(?: outstanding| remaining| under review| at issue| for (?:me|us|review))?(?: to be| is| are| was| were)(?: this| these)?:? (?:\(?(?:i|1|a)\) )?(?:that|whether)",
    r"(?:you|your|complaint|issues?|aggrieved|outstanding|grievance|letter|said)\b[^:.]{0,80}: ?(?:\(?(?:i|1|a)\) )?that",
)
_UNDERSTOOD = words(
    r"(?:i|we) (?:have )?(?:understand|understood|take|took|read|see)(?: it| this| from \w+ \w+| your complaint)?(?: to be)? that",
    r"as (?:i|we) (?:understand|understood|see|read|have|heard) it,?",
    r"(?:my|our) understanding (?:of your \w+ )?(?:is|was) that",
    r"(?:in short|in summary|to summarise|put shortly|in essence)[,:] (?:you|the|your)",
)
_NOT_UNDERSTOOD = re.compile(
    r"^\W*(?:this (?:is|has|must|will|was)|it (?:is|has|must)|you (?:may|might|would|want|wish|are not|will)|i\b|we (?:have (?:now|already)|will|can)|(?:the|your) (?:ombudsman|complaint (?:was|is)))"
)

# --- what is wrong

_WRONG = words(
    r"(?:not|never|no|nobody|none|nothing|without|neither|nor)",
    r"fail\w*",
    r"delay\w*",
    r"damp",
    r"mou?ldy?",
    r"leak\w*",
    r"damag\w*",
    r"nois[ey]\w*",
    r"loud",
    r"rude\w*",
    r"loss",
    r"missed",
    r"missing",
    r"wrong\w*",
    r"refus\w*",
    r"cold",
    r"dirt\w*",
    r"overflow\w*",
    r"(?:rats?|mice|mouse|cockroaches|ants|wasps|bed ?bugs|pigeons|vermin|infestation|droppings)",
    r"flood\w*",
    r"unsafe",
    r"danger\w*",
    r"over-?charg\w*",
    r"fault\w*",
    r"smells?",
    r"stench",
    r"poor\w*",
    r"lack",
    r"slow\w*",
    r"cancell?\w*",
    r"ignor\w*",
    r"un(?:answered|fair\w*|heated|resolved|able|finished|repaired|usable|even|helpful)",
    r"block(?:ed|age)\w*",
    r"collaps\w*",
    r"crack\w*",
    r"broken",
    r"breakdown\w*",
    r"outages?",
    r"theft",
    r"threat\w*",
    r"abus\w*",
    r"harass\w*",
    r"barking",
    r"smok\w*",
    r"rot(?:ten|ting)?",
    r"excess\w*",
    r"errors?",
    r"mistakes?",
    r"incorrect\w*",
    r"inaccura\w*",
    r"inadequate\w*",
    r"insufficient",
    r"disrepair",
    r"fly-?tip\w*",
    r"litter",
    r"overgrown",
    r"out of (?:order|use|action)",
    r"breach\w*",
    r"late(?:ness)?",
    r"too (?:\w+)",
    r"increases?",
    r"discriminat\w*",
    r"disturb\w*",
    r"draught\w*",
    r"withdrawal",
    r"cuts?",
    r"removal",
    r"closure",
    r"eviction",
)
# A verb: a clause of its own says what happened, where a bare noun is only a topic.
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can|cannot|\w+n't|should|\w{2,}(?<!unne)(?<!f)(?<!s)ed|\w{3,}(?:sed|fed)"
    r"|went|goes|came|comes?|took|takes|left|leaves?|lost|told|gave|gives|broke|fell|falls?|got|gets?|kept|keeps?|lets?|put|puts|hung|ran|runs?|sent|said|says|made|makes|found|stood|stands?|stuck|sticks|shuts?|rang|wrote|blew|hit|paid|pays?|rose|shook|spoke|threw|drips?|leaks|smells|floods|bangs?|drops|lay|lies|sat|began|grew|cost|costs|read|felt|met|saw|bit|dug|cut|built|held|forgot|mislaid|withdrew|overran|tore|spilt|spilled|burnt|bent|laid|treats?|blocks?|closes|opens|works?|stops|starts|treated|fails|barks?|shouts?|plays?|parks?|throws?|happens|carries|stinks|needs?|pay)\b"
)
# Clauses and stamps that say what became of the complaint, not what it is.
_PROCEDURE_CLAUSE = re.compile(
    r",? (?:which|that|as|and) (?:(?:we|i|you|it|has|have|was|were|is|are|had|been|now|today|also|the \w+) )*(?:receiv|record|logg|register|escalat|acknowledg|sen[dt]|made|rais|submit|ask|investigat|complet|conclud|pass|review|respond|consider|referr|uph|reach|came|wrote|dealt|handled|clos|open|allocat)\w*.*$"
    r"|,? (?:dated|received|sent|made|submitted|raised|logged|ref\w*|under (?:number|ref\w*)|at stage|under stage|is (?:upheld|not upheld|partly)|has been|and (?:have|our|this|i|we|apologise)|i have|we have)\b.*$"
)
_GENERIC = words(
    r"(?:matters?|issues?|points?|concerns?|reasons?|things?|details?|contents?|circumstances|events|subjects?|aspects?|elements?|parts?|each|all|both)",
    r"(?:your|our|the|this|that|these|those|it|its|which|you|we|i|us|me|my|of|in|on|to|by|with|from|at|for|and|as|a|an|above|below|following|attached|enclosed|same|about|any|other)",
    r"(?:raised?|set out|mentioned|outlined|detailed|contained|stated|listed|described|given|made|sent|received|dated|logged)",
    r"(?:complaints?|e-?mails?|letters?|forms?|calls?|messages?|correspondence|responses?|reply|replies|contact|request|case|portal|website|file|copy|stage|formal|service|home|property|tenancy|account|handling|management|way|experience|matter|number|ref|reference)",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)",
    r"(?:is|was|are|were|has|have|been|be|one|two|three|four|1|2|3)",
    r"[a-z/-]*\d[\w/.-]*",
)
_FEWEST_WORDS = 3

# --- where it stands

_ELSEWHERE = {"escalation", "ombudsman", "responsibility", "aside"}
_LATE = {"reasons", "decision", "remedy", "actions"}
# In the part of the complaint, but on the procedure, or the landlord's own doing.
_OURS = cues(
    r"(?:we|i) (?:will|shall|can\b|cannot|must|need|aim|define|understand|have (?:now|logged|recorded|summarised|set|read|looked|considered|decided|noted|listed|spoken|received|reviewed|attached|enclosed|included)|am\b|are (?:responsible|sorry|looking|going)|uphold|do not uphold|find\b|found\b|apologise|would|hope|take\b|want|acknowledge|received|thank|appreciate|agree|spoke|also understand)",
    r"(?:it is|it's) (?:important|our|my)",
    r"(?:please|thank|see |if |dear|your complaint (?:was|has been|is (?:upheld|now|important|logged|being))|you (?:will|may|can|should|must)\b|yours\b)",
    r"(?:this|that|these|those) (?:is|are|was|were|letter|matters?|has|response|complaint (?:was|has))",
    r"(?:upheld|not upheld|partly upheld|partially upheld|none|n/a|as above|as follows)",
    r"(?:our|the) (?:response|investigation|decision|review|officer|complaints)",
    r"(?:both|all|each|every|the) (?:\w+ )?(?:of )?(?:these|points?|matters?|parts?)",
)
_TOPIC = words(
    r"(?:repairs?|heating|boilers?|hot water|lifts?|damp|mould|noise|parking|bays?|scaffold\w*|windows?|doors?|fire doors?|entry|fobs?|keys?|locks?|roof\w*|gutter\w*|drain\w*|kitchens?|bathrooms?|showers?|wet rooms?|adaptations?|ramps?|grounds|gardens?|grass|trees?|hedges?|fenc\w+|gates?|bins?|refuse|cleaning|caretak\w+|pests?|rats|mice|lighting|electric\w*|plumbing|leaks?|flood\w*|cladding|insulation|communal|stairs?|rent|rents|charges?|service charges?|arrears|lettings?|transfers?|banding|allocations?|exchange|succession|neighbours?|nuisance|anti-social|asb|dogs?|pets?|staff|conduct|data|privacy|insurance|major works|works|paths?|paving|garages?|sheds?|laundry|intercom|aerials?|tv|cctv|rewiring|plaster\w*|decorat\w+|floor\w*|carpets?|ceilings?|walls?|chimney|fireplace|radiators?|meters?|water|gas|asbestos|planting|estate)",
)
_TOPIC_FIELD = re.compile(
    r"(?:category|subject|nature(?: of complaint)?|complaint (?:type|about|category|subject)|type of complaint|about|topic|issue|re|service(?: area)?)(?: \([^)]*\))?\s?:\s*(?:re: ?|fw: ?)*(?P<what>.+)"
)
_HOUSE = re.compile(r"\b(?:house|court|street|road|lane|close|avenue|terrace|drive|way|park|gardens|square|homes?|housing|association|council|trust|group|department|services?|office|team)\b")


def definition(text: Text) -> Answer:
    """Is at least one issue of the complaint put into words?"""
    shown: list[tuple[int, Passage]] = []
    bare: list[Passage] = []
    for each in spoken(text):
        weight = _weight(each)
        if weight:
            shown.append((weight, each.one))
        elif weight is None:
            bare.append(each.one)
    if shown:
        best = max(weight for weight, _ in shown)
        return present([one for weight, one in shown if weight == best])
    if bare:
        return unclear(bare, "the letter names only a topic, not what is wrong")
    return missing("the letter does not say what the complaint is")


def _weight(each: Spoken) -> int | None:
    """How well a passage puts an issue; 0 where it puts none, None where only a topic."""
    one, said = each.one, each.said
    if one.blank or "ombudsman" in said or each.part in _ELSEWHERE:
        return 0
    if one.is_title:
        return _of_title(one)
    if one.is_question or landlords_wish(said) or _is_general(one):
        return 0
    told = _of_tag(said, late=each.part in _LATE)
    if told:
        return told
    if each.part == "complaint" and not lead_in(one, said):
        return _of_part(one, said)
    return _of_name(said, late=each.part in _LATE)


def _is_general(one: Passage) -> bool:
    """Whether a passage is about complaints in general, or what to do about this answer."""
    return one.of_procedure or one.text.startswith(("if ", "should ", "please ", "you can ", "you may "))


def _of_title(one: Passage) -> int | None:
    """A heading or a field may name the topic, seldom more."""
    found = _TOPIC_FIELD.match(one.text) if one.unit.kind == "field" else None
    what = found["what"] if found else one.text if one.unit.kind == "heading" else ""
    about = _ABOUT.search(one.text)
    if about:
        rest = _named(about, one.text)
        return 1 if _is_specific(rest) else None if _is_topic(rest) else 0
    if one.zone == "head" and not found:
        return 0
    return None if _TOPIC.within(what) and not _HOUSE.search(what) and _is_topic(what) and not one.section else 0


def _of_tag(said: str, *, late: bool) -> int:
    """The resident says, or complains, that something is wrong."""
    for pattern, weight in ((_COMPLAINS, 4), (_SAYS, 3)):
        for found in pattern.finditer(said):
            before, rest = said[: found.start()], said[found.end() :]
            if _NOT_SAID_BEFORE.search(before) or _NO_ISSUE.match(rest):
                continue
            if wish(said) and wish(found[0] + rest) and not _is_more_than_wish(rest):
                continue
            if rest.startswith(",") and before.rstrip().endswith(","):
                rest = before + rest
            if _is_specific(rest):
                return weight - 2 * late
    return 0


def _is_more_than_wish(rest: str) -> bool:
    """Whether an issue stands before the wish in the same sentence."""
    first = re.split(r"\b(?:and|but) you\b|; |, and ", rest, maxsplit=1)[0]
    return not wish("you said" + first) and _is_specific(first)


def _of_part(one: Passage, said: str) -> int | None:
    """Below a heading or a lead-in that announces the complaint."""
    if _OURS.match(said) or wish(said) or one.courtesy:
        return 0
    about = _ABOUT.search(said)
    rest = _named(about, said) if about else said
    if _is_specific(rest):
        return 4
    return None if _is_topic(rest) else 0


def _of_name(said: str, *, late: bool) -> int | None:
    """The complaint is called by what it is about."""
    found = _ABOUT.search(said)
    if found:
        rest = _named(found, said)
        if _is_specific(rest) and not _NO_ISSUE.match(rest):
            return 3 - 2 * late
        return None if _is_topic(rest) else 0
    found = _UNDERSTOOD.search(said)
    if not found or late:
        return 0
    rest = said[found.end() :]
    return 3 if _is_specific(rest) and not _NOT_UNDERSTOOD.match(rest) and not wish(said) else 0


def _named(found: re.Match[str], said: str) -> str:
    """What a complaint is said to be about, without what became of it."""
    rest = said[found.end() :]
    return rest if found[0].endswith(("that", "whether")) else _PROCEDURE_CLAUSE.sub("", rest)


def _is_specific(rest: str) -> bool:
    """Whether a phrase says what is wrong, not only what it is about."""
    own = _own_words(rest)
    if len(rest.split()) < _FEWEST_WORDS or len(own) < 2:
        return False
    return bool(_VERB.search(rest)) or _WRONG.within(rest)


def _is_topic(rest: str) -> bool:
    """Whether a phrase names a thing at all."""
    return bool(_own_words(rest))


def _own_words(phrase: str) -> list[str]:
    """The words that are no reference, date or filling."""
    return re.findall(r"[a-z]{3,}", _GENERIC.sub("", phrase))


ITEM = Item(
    "definition",
    definition,
    kind="stage1_response",
    shown_by=(
        "You say that the lift has been out of order since March.",
        "Your complaint is about the damp in your bedroom, which came back after the works.",
        "Your complaint\n\nThe front door does not lock and two appointments were missed.",
        "Resident: Mr T. Whitcombe\n\nMr Whitcombe says that diary sheets he handed in were lost.",
        "You told us three things:\n\n- the bath is cracked;\n- nobody came on 4 May;\n- the office never rang back.",
        "Here is the story as it reached me. The gutter came down in October and has lain in the yard since.",
        "You are unhappy because:\n\n- the bins have not been emptied since June.",
        "Since July, you wrote, you have carried the shopping up four flights.",
        "As I understand it, the plumber left the tap running and your hall was flooded.",
        "Re: complaint about mice in the kitchen and missed visits",
        "Your complaint puts two heads to us: that the charge rose without notice and that no one explained it.",
        "You contacted us about rats under the floor of your kitchen.",
        "You asked us to look again. You had one point left: that the ramp was turned down without a visit.",
    ),
    unclear_by=(
        "Your complaint\n\nScaffolding.",
        "Your complaint about parking has been considered.",
        "Thank you for your complaint regarding communal heating, which has been recorded today.",
        "Category: Communal windows",
        "Dear Ms Lowe\n\nSCAFFOLDING\n\nWe acknowledge your complaint.",
    ),
    not_shown_by=(
        "Thank you for your complaint dated 3 May 2024.",
        "The lift was out of order for nine days because a part was not ordered.",
        "If you feel that we have not dealt with this properly, tell us.",
        "A good complaint tells us what happened and when.",
        "We define your complaint as the matters raised in your e-mail of 4 May.",
        "You told us that you remain unhappy with our Stage 1 response.",
        "Your complaint has been logged and every part of it falls to us to answer.",
        "You say that you would like us to pay for the carpet.",
        "Complaints about us as a landlord can go to the Housing Ombudsman.",
    ),
)
