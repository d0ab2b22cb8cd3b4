"""The reasons: at least one finding of fact, policy or law that bears on the decision.

What is left of the letter when greetings, the complaint itself, what was wanted, the recap of an
earlier stage, the decision, the remedy, what comes next and mere formulas are taken away. Saying
only what was looked at, or how carefully, is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.conclusions import conclusion as _decides
from complaintcode.letters.promises import is_promise
from complaintcode.letters.voice import ATTRIBUTED, WANTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_BECAUSE = re.compile(
    r"\b(?:because|since|as (?:the|we|you|our|it|there|no|this|that|he|she|they)|due to|owing to|on the ground|for the reason|given that|the reason)\b(?P<why>.*)"
)
_FACT = words(
    r"was",
    r"were",
    r"wasn't",
    r"weren't",
    r"had",
    r"hadn't",
    r"did",
    r"didn't",
    r"has",
    r"have",
    r"shows?",
    r"showed",
    r"shown",
    r"records?",
    r"recorded",
    r"found",
    r"finds",
    r"confirms?",
    r"confirmed",
    r"says",
    r"said",
    r"states?",
    r"requires?",
    r"required",
    r"allows?",
    r"provides?",
    r"is",
    r"are",
    r"isn't",
    r"does",
    r"doesn't",
    r"went",
    r"came",
    r"took",
    r"gave",
    r"told",
    r"sent",
    r"left",
    r"ordered",
    r"attended",
    r"visited",
    r"reported",
    r"failed",
    r"missed",
    r"closed",
    r"booked",
    r"arrived",
    r"received",
    r"paid",
    r"made",
    r"kept",
    r"cut",
    r"put",
    r"began",
    r"stopped",
    r"started",
    r"changed",
    r"listened",
    r"expects?",
    r"says",
    r"lies",
    r"belongs",
    r"falls",
    r"covers?",
    r"applies",
    r"runs?",
    r"knew",
    r"thought",
    r"forgot",
    r"lost",
    r"wrote",
    r"rang",
    r"called",
    r"held",
    r"stood",
    r"fell",
    r"broke",
    r"laid",
    r"set",
    r"let",
    r"read",
    r"met",
    r"saw",
    r"got",
    r"agreed",
    r"promised",
    r"refused",
    r"explained",
    r"carried",
    r"passed",
    r"used",
    r"fitted",
    r"raised",
    r"logged",
    r"chased",
    r"cancelled",
    r"rebooked",
    r"returned",
    r"contains?",
    r"says",
    r"dates?",
    r"rose",
    r"ran",
    r"built",
    r"bought",
    r"sold",
    r"caused",
    r"turned",
    r"noted",
    r"measured",
    r"tested",
    r"cost",
    r"charged",
    r"served",
    r"signed",
    r"completed",
    r"marked",
    r"moved",
    r"[a-z]{3,}ed",
)
_LOOKED_AT = re.compile(
    r"\b(?:i|we|the panel|panel)(?:'ve| have| has)?(?: now| also| carefully| fully| since| then)* (?:looked|considered|reviewed|read|examined|spoken|spoke|interviewed|listened|visited|checked|investigated|studied|met|asked|talked|gone|went|been|obtained|seen|discussed|completed|taken|concluded|weighed|thought|carried)\b"
)
_HAVING = words(
    r"having",
    r"after",
    r"following",
    r"on the basis of",
    r"in the light of",
    r"based on",
    r"with regard to",
    r"taking",
)
_NOT_FINDING = re.compile(
    r"^(?:dear|hi|re:|subject|our ref|your ref|date|yours|ref|page|by (?:email|post|hand)|private|without prejudice|sent by)\b|@|\bwww\.|\b01\d{3}\b|\bombudsman\b|\bpo box\b|\b(?:enclos|attach)\w+ (?:a |our |is )?(?:leaflet|copy of our)|\b(?:large print|braille|another language|other formats|interpreter)\b|\bregistered (?:office|society|provider|charity)\b|\bcharity (?:no|number)\b"
)
_BARE_OUTCOME = re.compile(r"^\W*(?:my |our |the )?(?:reasons?|findings?|decision|conclusion)s? (?:is|are|for)\b[^.]{0,40}(?:these|this|below|follows?|as follows|set out)\W*")


def _finding(one: Passage, text: Text) -> bool:
    """Whether what a passage says is a finding on the matter."""
    if one.is_title or one.is_question or one.zone == "tail" or one.blank:
        return False
    if one.section in {"complaint", "outcome_wanted", "escalation", "ombudsman"}:
        return False
    if one.courtesy or one.if_unhappy and not one.section == "reasons" or _NOT_FINDING.search(one.text) or _BARE_OUTCOME.match(one.text):
        return False
    words = one.text.split()
    if one.unit.kind == "cell":
        return one.section == "reasons" and len(words) >= 3 and not one.formula
    if len(words) < 4:
        return False
    because = _BECAUSE.search(one.text)
    decides = _decides(one, text)
    if decides and because and len(because["why"].split()) >= 3 and not FORMULA_WHY.search(because["why"]):
        return True
    if decides and re.search(r"\b(?:uph[eo]ld|justified|founded|substantiated|agree|favour|succeeds|no fault|decided|conclude)\b", one.own):
        return ":" in one.text and len(one.text.split(":", 1)[1].split()) >= 5
    if WANTED.search(one.text) or (ATTRIBUTED.search(one.text) and not re.search(r"\b(?:but|however|although|though)\b", one.text)):
        return False
    if is_promise(one) or one.section in {"remedy", "actions"} and not because:
        return False
    if one.of_procedure and text.kind != "refusal_accept":
        return False
    if one.conditional and one.text.startswith(("if ", "should ", "where ")):
        return False
    if (one.formula or _LOOKED_AT.search(one.text) or _HAVING.match(one.text)) and not re.search(r"\b(?:show|shows|showed|that|found|confirm\w*|because|records?|wasn't|weren't|didn't|but|since|where)\b", one.text):
        return False
    if text.stage > 1 and one.of_earlier_stage and re.search(r"\b(?:upheld|found|said|told|decided|concluded|view|offered|apologised|promised)\b", one.text) and not re.search(r"\b(?:but|however|wrong|right|not|n't|overlook\w*|missed)\b", one.text):
        return False
    return bool(_FACT.search(one.text))


FORMULA_WHY = re.compile(r"^\W*(?:we|i|it|you|the)? ?(?:(?:do|did|have|are|am|is|was) )?(?:not )?(?:consider|believe|think|feel|agree|find|found|satisfied)\b(?:[^.]{0,40})(?:fault|wrong|justified|uph\w+|failing|failure|merit)?\W*$")


def reasons(text: Text) -> Answer:
    """Is there a finding of fact, policy or law?"""
    found = [one for one in text.body if _finding(one, text)]
    found.sort(key=lambda one: one.section != "reasons")
    if found:
        return present(found)
    hollow = [
        one
        for one in text.body
        if not one.is_title
        and one.section not in {"complaint", "outcome_wanted", "escalation"}
        and (_LOOKED_AT.search(one.text) or (one.formula and (_HAVING.search(one.text) or one.section == "reasons")) or re.search(r"\b(?:in line|in accordance) with (?:our|the) polic", one.text))
        and not one.of_earlier_stage | one.if_unhappy
    ]
    if hollow:
        return unclear(hollow[:1], "the letter says what was looked at, not what was found")
    return missing("no finding of fact, policy or law is given")


ITEM = Item(
    "reasons",
    reasons,
    kind="stage1_response",
    shown_by=(
        "We uphold your complaint because the contractor did not attend on 3 May.",
        "Our records show that the part was ordered to the wrong address.",
        "Your complaint is not upheld. The hire period was fixed by the programme.",
    ),
    unclear_by=(
        "After a full and careful review of all the available evidence, we do not uphold it.",
        "Having talked to the contractor and looked at the photographs, I uphold your complaint.",
    ),
    not_shown_by=(
        "We uphold your complaint. We will pay you £50 by BACS on 3 May.",
        "You say that the contractor did not attend. We uphold your complaint.",
    ),
)
