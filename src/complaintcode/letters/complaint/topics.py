"""By what a complaint is called: the subject of a letter, the fields of a form, its topic."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.complaint.announced import named_part
from complaintcode.letters.complaint.issues import is_specific, is_topic, named
from complaintcode.letters.complaint.tellings import CALLED, STAMP
from complaintcode.letters.matching.cues import pattern, words

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage

ON = (
    r"(?:about|regarding|concerning|relat(?:es|ed|ing) to|in (?:relation|respect|regard"
    r"|connection|the matter) (?:to|of|with)|with (?:regard|respect|reference) to|as to"
    r"|on the (?:subject|matter) of|surrounding|over|around|re|to do with|aris(?:es?|ing)"
    r" (?:from|out of)|stem(?:s|ming) from"
    r"|(?:centred|centres?|turns?|focus(?:es|ed)) on|concerns?|(?:comes?|boils?) down to"
    r"|deals? with"
    r"|refers? to|covers?|lies (?:in|with)|rests on|is based on|has to do with|springs from"
    r"|(?:is )?(?:directed|aimed) at|against|brought on the (?:footing|basis|grounds?) (?:that"
    r"|of))"
)
"""What stands between a complaint and what it is about."""
ABOUT = words(
    rf"(?:your|this|the|that) {CALLED}{STAMP} (?:(?:is|was|are|were|being)(?: mainly| also"
    rf"| chiefly"
    rf"| essentially)? )?{ON}",
    rf"(?:the|this|that|an?|formal) (?:joint )?(?:complaint|grievance|appeal){STAMP}"
    r" (?:(?:is|was) )?(?:that|how|why)",
    rf"your (?:formal |main |first |second )*(?:complaint|concern|grievance|appeal|objection"
    rf"|allegation|point){STAMP} that",
    rf"(?:matters?|points?|issues?|concerns?) (?:that |which )?you(?: have|'ve)?"
    rf" (?:raised?|put|bring|brought)(?: (?:to|with) us)? {ON}",
    rf"complaints?(?: (?:for|from|by|on behalf of) [a-z' ]{{2,30}}?)? (?:{ON}|of (?!(?:the"
    rf"|this|that|your|an?|any|our|last|\d+)\b))",
    r"(?:issue|issues|question|point|matter)s?(?: outstanding| remaining| under review"
    r"| at issue| for (?:me|us|review))?(?: to be| is| are| was| were)(?: this"
    r"| these)?:? (?:\(?(?:i|1|a)\) )?(?:that|whether)",
    r"(?:you|your|complaint|issues?|aggrieved|outstanding|grievance|letter"
    r"|said)\b[^:.]{0,80}: ?(?:\(?(?:i|1|a)\) )?that",
)
"""The complaint is called by what it is about."""

_TOPIC = words(
    r"(?:repairs?|heating|boilers?|hot water|lifts?|damp|mould|noise|parking|bays?"
    r"|scaffold\w*|windows?|doors?|fire doors?|entry|fobs?|keys?|locks?|roof\w*|gutter\w*"
    r"|drain\w*|kitchens?|bathrooms?|showers?|wet rooms?|adaptations?|ramps?|grounds"
    r"|gardens?|grass|trees?|hedges?|fenc\w+|gates?|bins?|refuse|cleaning|caretak\w+|pests?"
    r"|rats|mice|pigeons|lighting|electric\w*|plumbing|leaks?|flood\w*|cladding|insulation"
    r"|communal|stairs?|rent|rents|charges?|service charges?|arrears|lettings?|transfers?|banding"
    r"|allocations?|bidding|exchange|succession|neighbours?|nuisance|anti-social|asb|dogs?|cats?"
    r"|pets?|cat flap|staff|conduct|data|privacy|insurance|major works|works|decants?|paths?"
    r"|paving|garages?|sheds?|laundry|intercom|aerials?|tv|cctv|rewiring|plaster\w*|decorat\w+"
    r"|floor\w*|carpets?|ceilings?|walls?|chimney|fireplace|radiators?|meters?|water|gas"
    r"|asbestos|planting|estate|balcon(?:y|ies)|(?:smoke |fire )?alarms?|pull cords?|warden|bath"
    r"|sinks?|toilets?|wc|sewage|drains?|soil pipe|fire safety|handrails?|lamps?|lights?|porch"
    r"|cooker|ventilation|fans?|condensation|cyclists?|bikes?|scooters?|storage|moves?|rehousing"
    r"|waiting list|deposit|refunds?|recharges?|tenancy|mutual exchange|play area|ball games"
    r"|draughts?|subsidence|fly-?tipping|rubbish)",
)
# A label that can hold nothing but what the complaint is about, and one that may hold the title.
_LABEL = (
    r"(?:category|(?:nature|subject|type|summary)(?: of (?:your |the )?(?:complaint|enquiry))?"
    r"|(?:your )?complaint"
    r"(?: type| about| category| subject)?|about|topic|issues?(?: \d{1,2})?|service(?: area)?)"
)
_TOPIC_FIELD = re.compile(
    rf"(?:{_LABEL}|subject|re)(?: \([^)]*\))?\s?(?::|\.{{3,}}):?\s*(?:(?:re|fw|fwd): ?)*"
    r"(?P<what>.+)"
)
_TOPIC_LABEL = re.compile(
    r"(?:sub-?)?(?:category|topic|(?:subject|type|nature) of \w+)"
    r"|(?:your|this|the) (?:complaint|case) (?:has been|was|is) (?:now )?(?:logged|recorded|filed"
    r"|registered|entered|classed|categori[sz]ed) (?:under|as|in)(?: the)?(?: following)?"
    r"(?: (?:category|heading|topic|type|subject))?"
)
_SUBJECT = re.compile(r"subject|re")
_REPLIES = re.compile(r"^(?:(?:re|fw|fwd): ?)+")
# After the topic of a title: which letter it is.
_TITLE_END = re.compile(r" - .*| \((?:ref|stage|our).*|,.*")
_ISSUE_LABEL = re.compile(
    r"(?:your )?(?:complaint(?: (?:received|dated|made|of)\b[^:]{0,25})?|issue(?: \d{1,2})?)"
)
# In such a field, but on what was decided, or where it is to be found.
_NOT_OF_COMPLAINT = re.compile(
    r"\W*(?:(?:not|partly|partially|part) )?(?:uphe|see\b|none\b|as (?:set|above|per|in)\b|we\b"
    r"|i (?=[a-z])|our\b|received|logged|stage)"
)
# The name of a place, and of one who writes, or what the resident's own e-mail was called.
_PLACE = pattern(
    r"\b(?:house|court|street|road|lane|close|avenue|terrace|drive|way|park|gardens|square)\b"
)
_WRITER = pattern(
    r"\b(?:homes?|housing|association|council|trust|group|department|services?(?! charge)|office"
    r"|team|my)\b"
)
_TITLES = 1


def of_title(one: Passage) -> int | None:
    """How well a heading or a field puts an issue; None where it only names the topic."""
    about = ABOUT.search(one.text)
    if about:
        rest = named(about, one.text)
        return _TITLES if is_specific(rest, clause=False) else None if is_topic(rest) else 0
    label, _, what = one.text.partition(":")
    of_complaint = _ISSUE_LABEL.fullmatch(label) or named_part(label) == "complaint"
    if of_complaint and is_specific(what, clause=False) and not _NOT_OF_COMPLAINT.match(what):
        return _TITLES
    found = _TOPIC_FIELD.match(one.text)
    if found:
        of_category = _TOPIC_LABEL.fullmatch(label) and is_topic(found["what"])
        return None if of_category or _names_topic(found["what"]) else 0
    if one.unit.kind != "heading" or one.zone == "head" or one.section:
        return 0
    return None if _names_topic(one.text) else 0


def is_bare_topic(label: str, said: str) -> bool:
    """Whether words beside a label are the topic."""
    if _SUBJECT.fullmatch(label):
        return _names_topic(_REPLIES.sub("", said))
    return bool(_TOPIC_LABEL.fullmatch(label)) and is_topic(said) and not is_specific(said)


def _names_topic(what: str) -> bool:
    """Whether a title is of a thing that landlords hear complaints of."""
    thing = _TITLE_END.sub("", what)
    thing = thing if is_topic(thing) else what
    return _TOPIC.within(thing) and not (_WRITER.search(what) or _PLACE.search(thing))
