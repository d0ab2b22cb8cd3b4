"""Whether words say what is wrong with a thing, or only name the thing, or neither."""

from __future__ import annotations

import re

from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.text.times import MONTHS, WEEKDAY

_WRONG = words(
    r"(?:length|amount) of time",
    r"(?:decision|refusal|plan|plans|proposal|failure) (?:not )?to (?!uphold|close|dismiss|reject"
    r"|you\b|your\b)[a-z]+",
    r"time (?:it has )?taken",
    r"how long",
    r"(?:not|never|no(?!\.? ?\d)|nobody|none|nothing|without|neither|nor|nowhere|hardly)",
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
    r"(?:out|off|down) (?:for |since |over )?(?:[\w-]+ ){0,2}(?:days?|weeks?|months?|nights?)",
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
    r"absence",
    r"neglect\w*",
    r"shout\w*",
    r"sw(?:ear|ore|earing)",
    r"rubbish",
    r"mess",
    r"graffiti",
    r"vandal\w*",
    r"hazard\w*",
    r"injur\w*",
    r"trapp\w*",
    r"stuck",
    r"loose",
    r"bare",
    r"unlocked",
    r"worn",
)
# A verb: a clause of its own says what happened, where a bare noun is only a topic.
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can|cannot|\w+n't|should"
    r"|(?!(?:proposed|planned|shared|allocated|sheltered|assisted|related|detached|listed"
    r"|leased|rented|reserved|named|need|speed|indeed|united|limited)\b)\w{3,}ed"
    r"|used|owed|tied|died|went|came|took|lost|told|gave|broke|fell|got|kept|hung|ran|sent|said"
    r"|made|found|stood"
    r"|stuck|rang|wrote|blew|hit|paid|rose|shook|spoke|threw|sat|began|grew|felt|met|saw|bit"
    r"|dug|held|forgot|mislaid|withdrew|overran|tore|spilt|burnt|bent|laid)\b"
    r"|\bbeing (?:limited|shared|listed|named|rented|leased|reserved|united)\b"
    # The same words as verbs, with what they are done to.
    r"|\b(?:shared|proposed|planned|listed|reserved|named|rented|leased)"
    r" (?:the|an?|our|your|his|her|their|to|with|details|information|it|that)\b"
)
# Verbs that may be nouns as well count only where a clause is announced.
_PRESENT_VERB = pattern(
    r"\b(?:goes|comes?|takes|left|leaves?|gives|falls?|gets?|lets?|put|puts|runs?|says|makes"
    r"|stands?|sticks|shuts?|pays?|drips?|leaks|smells|floods|bangs?|drops|lay|lies|costs?"
    r"|read|cut|built|treats?|blocks?|closes|opens|works?|stops|starts|fails|barks?|shouts?"
    r"|plays?|parks?|throws?|happens|carries|stinks|needs?|keeps?|charges?|rattles|hums?"
    r"|crumbles|whistles?|squeaks?|creaks?|buzz(?:es)?|jams?|sags?|wobbles?|wakes?|beeps?|bleeps?"
    r"|clanks?|trips?|pours?|seeps?|freezes?|flickers?|slams?|peels?|flakes?|swears?|dumps?)\b"
)
# "... about the van blocking your drive": what a thing is doing, where the word is no noun.
_DOING = pattern(
    r"\w (?!(?:during|morning|evening|heating|building|lighting|parking|cleaning|housing"
    r"|plumbing|wiring"
    r"|flooring|heading|meeting|thing|something|anything|nothing|everything|being|ceiling|landing"
    r"|railing"
    r"|fencing|training|planning|rehousing|banding|decorating|washing|painting|glazing|gardening"
    r"|caretaking|following|regarding|concerning|outstanding|handling|pricing|timing|charging"
    r"|billing"
    r"|paving|roofing|planting|spring|string|king|wing|swing)\b)[a-z]{2,}ing\b"
)
_FEWEST_DOING = 5
# After these a clause follows, so that a verb is a verb.
_CLAUSE = re.compile(
    r"^\W*(?:(?:at|with|about|by|of|to) )?(?:the (?:way|manner|fact|state|condition"
    r"|(?:length of )?time)"
    r"|how|why|that|what|when|because)\b"
)
# Clauses and stamps that say what became of the complaint, not what it is.
_PROCEDURE_CLAUSE = pattern(
    r",? (?:which|that|as|and) (?:(?:we|i|you|it|has|have|was|were|is|are|had|been|now|today"
    r"|also|the \w+) )*(?:receiv|record|logg|register|escalat|acknowledg|sen[dt]|made|rais"
    r"|submit|ask|investigat|complet|conclud|pass|review|respond|consider|referr|uph|reach"
    r"|came(?= (?:to|in|on|through|by|from|with)\b)|wrote|dealt|handled|clos|open|allocat)\w*.*$"
    r"| (?:has|have|was|is|are|will)(?: (?:now|today|also|already|been|being|be|just|since))+"
    r" (?:pass|receiv|record|logg|register|investigat|review|consider|look|escalat|acknowledg"
    r"|refer|allocat|complet|conclud|clos|open|answer|noted|heard|taken|discuss)\w*.*$"
    r"| (?:was|were) (?:passed|given|sent|handed) to (?:me|us|my|our)\b.*$"
    r"|,? (?:dated|received|sent|made|submitted|raised|logged|ref\w*|under (?:number|ref\w*)"
    r"|at stage|under stage|is (?:upheld|not upheld|partly)|has been|and (?:have|our|this|i"
    r"|we|apologise)|i have|we have)\b.*$"
)
_GENERIC = words(
    r"(?:matters?|issues?|points?|concerns?|reasons?|things?|details?|contents?"
    r"|circumstances|events|subjects?|aspects?|elements?|parts?|each|all|both)",
    r"(?:your|our|the|this|that|these|those|it|its|which|you|we|i|us|me|my|of|in|on|to|by"
    r"|with|from|at|for|and|as|a|an|above|below|following|attached|enclosed|same|about|any"
    r"|other)",
    r"(?:raised?|set out|mentioned|outlined|detailed|contained|stated|listed|described|given"
    r"|made|sent|received|dated|logged)",
    r"(?:complaints?|e-?mails?|letters?|forms?|calls?|messages?|correspondence|responses?"
    r"|reply|replies|contact|request|case|portal|website|file|copy|stage|formal|service|home"
    r"|property|tenancy|account|handling|management|way|experience|matter|number|ref"
    r"|reference)",
    f"(?:{MONTHS}|{WEEKDAY}|today|yesterday)",
    r"(?:last|this|next|week|month|year|morning|afternoon|evening|night|weekend|moment|again|ago)",
    r"(?:is|was|are|were|has|have|been|be|one|two|three|four|1|2|3)",
    r"[a-z/-]*\d[\w/.-]*",
)
# Not heeded: enough beside words that elsewhere are only a reference.
_IGNORED = words(
    r"ignor(?:e|es|ed|ing) (?:all |of |your |the |several )*(?:calls|e-?mails|letters|messages"
    r"|requests?)"
)
# Who the resident is, or when somebody wrote: no issue, if nothing is wrong with it.
_REST = r"(?:(?!\b(?:and|but|because|when|while|who|whose|which|that|so|about|as)\b)[^,;:])*\W*$"
_CIRCUMSTANCE = re.compile(
    r"^\W*(?:(?:to )?(?:us|me|that)\b ?)*you(?:"
    r"(?:'re| are| were|'ve been| have been) (?:also )?(?:an?|the) (?:[\w-]+ ){0,3}(?:carer|user"
    r"|tenant|leaseholder|resident|owner|pensioner|parent|mother|father|widow\w*|student|nurse"
    r"|worker|teacher)\b"
    r"| (?:live|work|lived|worked) (?:with your|alone|nights?|shifts|from|full|part|as)\b"
    r"|(?: have|'ve)(?: got)? (?:a |an )?(?:blue badge|asthma|copd|arthritis|diabetes|epilepsy"
    r"|anxiety|depression|disabilit\w+|(?:\w+ ){0,2}(?:children|baby|condition|illness"
    r"|impairment))\b"
    r"|(?: have|'ve| first)? moved (?:in|into|to)\b"
    r"|(?: have|'ve| first| also)? (?:contacted|wrote to|rang|called|telephoned|phoned|e-?mailed)"
    rf" (?:us|me)\b){_REST}"
)
_FEWEST_WORDS = 3
# Names of what landlords hear of every day: alone, or several of them, no more than a topic.
_BARE = frozenset(
    {"damp", "mould", "mold", "moulds", "noise", "leaks", "leak", "disrepair", "condensation"}
)


def named(found: re.Match[str], said: str) -> str:
    """What a complaint is said to be about, without what became of it."""
    rest = said[found.end() :]
    return rest if found[0].endswith(("that", "whether")) else _PROCEDURE_CLAUSE.sub("", rest)


def is_specific(rest: str, *, clause: bool = True) -> bool:
    """Whether a phrase says what is wrong, not only what it is about."""
    own = _own_words(rest)
    if _IGNORED.within(rest):
        return True
    if len(rest.split()) < _FEWEST_WORDS or len(own) < 2 or _BARE.issuperset(own):
        return False
    if _VERB.search(rest) or _WRONG.within(rest):
        return True
    if len(rest.split()) >= _FEWEST_DOING and _DOING.search(rest):
        return True
    return (clause or bool(_CLAUSE.match(rest))) and bool(_PRESENT_VERB.search(rest))


def is_circumstance(said: str) -> bool:
    """Whether it only says who the resident is, or when somebody wrote or moved in."""
    return bool(_CIRCUMSTANCE.match(said)) and not _WRONG.within(said)


def is_clause(rest: str) -> bool:
    """Whether words announced as what somebody says are more than filling."""
    return len(rest.split()) > _FEWEST_WORDS and len(_own_words(rest)) > 1


def is_topic(rest: str) -> bool:
    """Whether a phrase names a thing at all."""
    return bool(_own_words(rest))


def _own_words(phrase: str) -> list[str]:
    """The words that are no reference, date or filling."""
    return re.findall(r"[a-z]{3,}", _GENERIC.sub("", phrase.replace("no one", "nobody")))
