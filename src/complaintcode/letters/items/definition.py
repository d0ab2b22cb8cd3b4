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
from complaintcode.letters.issues import is_specific, is_topic, named
from complaintcode.letters.parts import spoken
from complaintcode.letters.wishes import landlords_wish, wish

if TYPE_CHECKING:
    from complaintcode.letters.parts import Spoken
    from complaintcode.letters.voice import Passage, Text

# --- the resident says it

_AUX = (
    r"(?:'ve|'d|'re| both| all| have| has| had| also| do| did| now| first| still| then| further"
    r"| rightly| specifically| clearly| since| go on to| went on to| and your \w+)*"
)
_COMPLAINS = words(
    rf"you{_AUX} (?:complain(?:s|ed|ing)?|contends?|contended|allege[sd]?|object(?:s|ed)?"
    rf"|protest(?:s|ed)?|dispute[sd]?|drew (?:our|my) attention|assert(?:s|ed)?"
    rf"|put (?:it )?to (?:us|me|the \w+)|took issue|take issue)",
    rf"you{_AUX} (?:are|were|is|was|feel|felt|remain(?:ed)?|became|have been"
    rf"|had been)?(?: (?:very|so|still|most|also|particularly|rightly|understandably|quite"
    rf"|really|now))*(?: (?:unhappy|dissatisfied|concerned|upset|disappointed|angry"
    rf"|distressed|frustrated|worried|aggrieved|fed up|annoyed|cross|dismayed|offended"
    rf"|anxious)| not (?:happy|satisfied|content))",
    r"your (?:case|contention|grievance|argument|position|point|concern|objection"
    r"|first point|main point|complaint)(?: here)?,? (?:is|was)(?:,? (?:as (?:i"
    r"|we) understand it|in short|in essence|simply|also))?,? (?:\(?(?:i|1|a)\) )?that",
)
_SAYS = words(
    rf"you{_AUX} (?:say|says|said|tell|tells|told|state[sd]?|explain(?:s|ed)?|report(?:s|ed)?"
    rf"|describe[sd]?|feel|feels|felt|believe[sd]?|consider(?:s|ed)?|claim(?:s|ed)?"
    rf"|argue[sd]?|maintain(?:s|ed)?|point(?:s|ed)? out|raise[sd]?|write|wrote|written"
    rf"|mention(?:s|ed)?|disagree[sd]?|think|thinks|thought|note[sd]?|let (?:us|me) know"
    rf"|question(?:s|ed)?|quer(?:y|ies|ied)|challenge[sd]?|criticise[sd]?|resent)",
    rf"you{_AUX} (?:got in touch|contacted|came to|approached|rang|called|e-?mailed|phoned"
    rf"|telephoned|spoke)\b[^.,;]{{0,30}}\b(?:about|because|to (?:say|tell|complain|report)"
    rf"|regarding|concerning)",
)
# Words before "you" with which it is nothing that was said: a condition, a leaflet, a reference.
_NOT_SAID_BEFORE = re.compile(
    r"\b(?:if|should|whether|unless|do|did|would|may|can|what|anything|everything"
    r"|information|evidence|documents?|issues?|points?|concerns?|matters?|things?|complaint"
    r"|complaints|problems?|all|reasons?|words?)(?: that| which)?\s*$"
    r"|\b(?:if|should|whether|unless|in case)\b[^,;:]*$"
)
# What follows the verb is no issue: a reference, a wish, or the answer already given.
_NO_ISSUE = re.compile(
    r"^\W*(?:(?:to|with|about|at|by|us|me|my colleague|that|on [\w ]{3,20}"
    r"|in your [\w-]+(?: of [\w ]+)?) ?)*"
    r"(?:(?:you|your complaint)\b[^,;]{0,12}\b(?:want|wish|would like|hope|remain (?:un|dis)"
    r"|are (?:still )?(?:unhappy|dissatisfied|not)|should be|be upheld|were (?:unhappy"
    r"|dissatisfied)(?: with)? (?:our|the)|to be escalated)"
    r"|(?:our|the|my|your) (?:original |initial |first |previous |earlier )?(?:stage (?:1|2"
    r"|one|two) )?(?:complaint )?(?:response|reply|answer|decision|outcome|findings"
    r"|conclusion|letter)s?(?: (?:of|dated|at|to|you (?:had|received)|that (?:was|you)|from"
    r"|given|we|in)\b[^,;]*)?\W*$"
    r"|(?:our|the|my|your) (?:stage (?:1|2|one|two)|first|initial|earlier) (?:response|reply"
    r"|answer|decision|letter)\b.*\b(?:not good enough|unsatisfactory|not satisfactory"
    r"|did not satisfy|was inadequate|unacceptable)\W*$"
    r"|this (?:response|reply|letter|answer)|how (?:we|i|your complaint)|the outcome\b"
    r"|(?:the|these|those|your|several|some|a number of) (?:following )?(?:issues?|matters?"
    r"|concerns?|points?|complaints?)\b(?: (?:raised|set out|below|in your|with us|to us"
    r"|about (?:us|our service))\b.*)?\W*$)"
)
# --- the complaint is called so

_STAMP = (
    r"(?:,? (?:of|dated|received|made|sent|on|in|by|from|the|ref\w*|number|no\.?|e-?mail|letter"
    r"|phone|call|online|which|that you|you|we|i|us|to|raised|submitted|lodged|logged|january"
    r"|february|march|april|may|june|july|august|september|october|november|december"
    r"|[\w()/.-]*\d[\w()/.-]*))*,?"
)
_CALLED = (
    r"(?:formal |recent |original |stage (?:1|2|one|two) |joint |latest |new |main |further "
    r"|first |second )*"
    r"(?:complaint|complaints|concerns?|grievance|appeal|dissatisfaction|unhappiness"
    r"|objection|issues?|query|allegations?|dispute|case|points?|e-?mail|letter|call|message"
    r"|request|contact|feedback|report)"
)
_ABOUT = words(
    rf"(?:your|this) {_CALLED}{_STAMP} (?:(?:is|was|are|were|being)(?: mainly| also| chiefly"
    rf"| essentially)? )?(?:about|regarding|concerning|relat(?:es|ed|ing) to|in (?:relation"
    rf"|respect|regard|connection) (?:to|of|with)|with regard to|as to|surrounding|over"
    rf"|arises from|centres on|concerns|to do with|comes down to|boils down to)",
    rf"(?:the|made a|raised a|have a|a formal|submitted a|logged a|lodged a) (?:formal "
    rf"|joint )?(?:complaint|grievance|appeal){_STAMP} (?:(?:is|was) )?(?:about|regarding"
    rf"|concerning|relat(?:es|ed|ing) to|in (?:relation|respect|regard|connection) (?:to|of"
    rf"|with)|with regard to|as to|over|centres on|concerns|to do with|that)",
    rf"your (?:formal |main |first |second )*(?:complaint|concern|grievance|appeal|objection"
    rf"|allegation|point){_STAMP} that",
    r"complaint(?:s)? (?:about|regarding|concerning|relating to|in respect of|re)",
    r"(?:issue|issues|question|point|matter)s?(?: outstanding| remaining| under review"
    r"| at issue| for (?:me|us|review))?(?: to be| is| are| was| were)(?: this"
    r"| these)?:? (?:\(?(?:i|1|a)\) )?(?:that|whether)",
    r"(?:you|your|complaint|issues?|aggrieved|outstanding|grievance|letter"
    r"|said)\b[^:.]{0,80}: ?(?:\(?(?:i|1|a)\) )?that",
)
_AGREED = cues(
    r"(?:agreed|look(?:ing|ed)? (?:at|into)|investigat\w+"
    r"|consider\w*)\b[^.:]{0,40}\b(?:points?|matters?|issues?|concerns|things"
    r"|complaints?)(?: [a-z]+){0,3}: (?=\w)",
)
_UNDERSTOOD = words(
    r"(?:i|we) (?:have )?(?:understand|understood|take|took|read|see|gather)(?: it| this"
    r"| from \w+ \w+| your complaint)?(?: to be)? that",
    r"as (?:i|we) (?:understand|understood|see|read|have|heard) it,?",
    r"(?:my|our) understanding (?:of your \w+ )?(?:is|was) that",
    r"(?:in short|in summary|to summarise|put shortly|in essence)[,:] (?:you|the|your)",
)
_NOT_UNDERSTOOD = re.compile(
    r"^\W*(?:this (?:is|has|must|will|was)|it (?:is|has|must)|you (?:may|might|would|want"
    r"|wish|are not|will)|i\b|we (?:have (?:now|already)|will|can)|(?:the|your) (?:ombudsman"
    r"|complaint (?:was|is)))"
)

_NEXT_CLAUSE = re.compile(r"\b(?:and|but) you\b|; |, and ")

# --- where it stands

_ELSEWHERE = {"escalation", "ombudsman", "responsibility", "aside"}
_LATE = {"reasons", "decision", "remedy", "actions"}
# In the part of the complaint, but on the procedure, or the landlord's own doing.
_OURS = cues(
    r"(?:we|i) (?:will|shall|can\b|cannot|must|need|aim|define|understand|have (?:now|logged"
    r"|recorded|summarised|set|read|looked|considered|decided|noted|listed|spoken|received"
    r"|reviewed|attached|enclosed|included)|am\b|are (?:responsible|sorry|looking|going)"
    r"|uphold|do not uphold|find\b|found\b|apologise|would|hope|take\b|want|acknowledge"
    r"|received|thank|appreciate|agree|spoke|also understand)",
    r"(?:it is|it's) (?:important|our|my)",
    r"(?:please|thank|see |if |dear|your complaint (?:was|has been|is (?:upheld|now"
    r"|important|logged|being))|you (?:will|may|can|should|must)\b|yours\b)",
    r"(?:this|that|these|those) (?:is|are|was|were|letter|matters?|has|response"
    r"|complaint (?:was|has))",
    r"(?:upheld|not upheld|partly upheld|partially upheld|none|n/a|as above|as follows)",
    r"(?:our|the) (?:response|investigation|decision|review|officer|complaints)",
    r"(?:both|all|each|every|the) (?:\w+ )?(?:of )?(?:these|points?|matters?|parts?)",
)
_TOPIC = words(
    r"(?:repairs?|heating|boilers?|hot water|lifts?|damp|mould|noise|parking|bays?"
    r"|scaffold\w*|windows?|doors?|fire doors?|entry|fobs?|keys?|locks?|roof\w*|gutter\w*"
    r"|drain\w*|kitchens?|bathrooms?|showers?|wet rooms?|adaptations?|ramps?|grounds"
    r"|gardens?|grass|trees?|hedges?|fenc\w+|gates?|bins?|refuse|cleaning|caretak\w+|pests?"
    r"|rats|mice|lighting|electric\w*|plumbing|leaks?|flood\w*|cladding|insulation|communal"
    r"|stairs?|rent|rents|charges?|service charges?|arrears|lettings?|transfers?|banding"
    r"|allocations?|exchange|succession|neighbours?|nuisance|anti-social|asb|dogs?|pets?"
    r"|staff|conduct|data|privacy|insurance|major works|works|paths?|paving|garages?|sheds?"
    r"|laundry|intercom|aerials?|tv|cctv|rewiring|plaster\w*|decorat\w+|floor\w*|carpets?"
    r"|ceilings?|walls?|chimney|fireplace|radiators?|meters?|water|gas|asbestos|planting"
    r"|estate)",
)
_TOPIC_FIELD = re.compile(
    r"(?:category|subject|nature(?: of complaint)?|complaint (?:type|about|category|subject)"
    r"|type of complaint|about|topic|issue|re"
    r"|service(?: area)?)(?: \([^)]*\))?\s?:\s*(?:re: ?|fw: ?)*(?P<what>.+)"
)
_HOUSE = re.compile(
    r"\b(?:house|court|street|road|lane|close|avenue|terrace|drive|way|park|gardens|square"
    r"|homes?|housing|association|council|trust|group|department|services?|office|team)\b"
)


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
    if one.is_question:
        return 0
    weight: int | None = _of_tag(said, late=each.part in _LATE)
    if not weight:
        in_part = each.part == "complaint" and not each.leads_to
        weight = _of_part(one, said) if in_part else _of_name(said, late=each.part in _LATE)
    return 0 if weight != 0 and (_is_general(one) or landlords_wish(said)) else weight


def _is_general(one: Passage) -> bool:
    """Whether a passage is about complaints in general, or what to do about this answer."""
    return one.of_procedure or one.text.startswith(
        ("if ", "should ", "please ", "you can ", "you may ")
    )


def _of_title(one: Passage) -> int | None:
    """A heading or a field may name the topic, seldom more."""
    found = _TOPIC_FIELD.match(one.text) if one.unit.kind == "field" else None
    what = found["what"] if found else one.text if one.unit.kind == "heading" else ""
    about = _ABOUT.search(one.text)
    if about:
        rest = named(about, one.text)
        return 1 if is_specific(rest, clause=False) else None if is_topic(rest) else 0
    if one.zone == "head" and not found:
        return 0
    return (
        None
        if _TOPIC.within(what) and not _HOUSE.search(what) and is_topic(what) and not one.section
        else 0
    )


def _of_tag(said: str, *, late: bool) -> int:
    """The resident says, or complains, that something is wrong."""
    for pattern, weight in ((_COMPLAINS, 4), (_SAYS, 3)):
        for found in pattern.finditer(said):
            before, rest = said[: found.start()], said[found.end() :]
            if _NOT_SAID_BEFORE.search(before) or _NO_ISSUE.match(rest):
                continue
            if wish(said) and not _is_more_than_wish(rest):
                continue
            if before.rstrip().endswith(",") and rest.startswith(","):
                rest = before + rest
            if is_specific(rest):
                return weight - 2 * late
    return 0


def _is_more_than_wish(rest: str) -> bool:
    """Whether an issue stands before the wish in the same sentence."""
    first = _NEXT_CLAUSE.split(rest, maxsplit=1)[0]
    return not wish(f"you said{first}") and not rest.startswith(",") and is_specific(first)


def _of_part(one: Passage, said: str) -> int | None:
    """Below a heading or a lead-in that announces the complaint."""
    if _OURS.match(said) or wish(said) or one.courtesy:
        return 0
    about = _ABOUT.search(said)
    rest = named(about, said) if about else said
    if is_specific(rest, clause=about is None):
        return 3
    return None if is_topic(rest) else 0


def _of_name(said: str, *, late: bool) -> int | None:
    """The complaint is called by what it is about."""
    found = _ABOUT.search(said) or _AGREED.search(said)
    if found:
        rest = named(found, said)
        clause = found[0].endswith("that")
        if is_specific(rest, clause=clause) and not _NO_ISSUE.match(rest):
            return 3 - 2 * late
        return None if is_topic(rest) else 0
    found = _UNDERSTOOD.search(said)
    if not found or late:
        return 0
    rest = said[found.end() :]
    return 3 if is_specific(rest) and not _NOT_UNDERSTOOD.match(rest) and not wish(said) else 0


ITEM = Item(
    "definition",
    definition,
    kind="stage1_response",
    shown_by=(
        "You say that the lift has been out of order since March.",
        "Your complaint is about the damp in your bedroom, which came back after the works.",
        "Your complaint\n\nThe front door does not lock and two appointments were missed.",
        "Resident: Mr T. Whitcombe\n\nMr Whitcombe says that diary sheets he handed in were lost.",
        "You told us three things:\n\n- the bath is cracked;\n- nobody rang back.",
        "Here is the story as it reached me. The gutter came down in October.",
        "You are unhappy because:\n\n- the bins have not been emptied since June.",
        "Since July, you wrote, you have carried the shopping up four flights.",
        "As I understand it, the plumber left the tap running and your hall was flooded.",
        "Re: complaint about mice in the kitchen and missed visits",
        "Your complaint puts two heads to us: that the charge rose without notice, and why.",
        "You contacted us about rats under the floor of your kitchen.",
        "You had one point left: that the ramp was turned down without a visit.",
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
