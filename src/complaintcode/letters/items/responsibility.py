"""What the landlord answers for: which parts of the complaint are its own, and which are not.

All of them, or these and not those. "Some matters may fall to others" is a hint; the duty to
answer in time, or an officer's name, says nothing of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_OURS = words(
    r"(?:we|i|the (?:council|association|trust|charity|landlord|co-op\w*|company|group|society))(?: are|'re| is|'m| am| do)?(?: both| all| fully| solely| also| only| not|n't)* (?:responsible|liable|answerable|own|manage|maintain|look after|in charge|accountable|control)",
    r"our (?:responsibility|responsibilities|job|business|duty|remit|control|concern|door|doorstep|patch|obligation)",
    r"(?:is|are|be|falls?|lies|comes?|sits?|rests?|belongs?|come)\b[^.]{0,30}\b(?:ours|our own|for us|to us|with us|on us|within our|under our|down to us|inside our|at our)",
    r"(?:within|inside|outside|beyond|under|not in|out of|in) (?:our|the council's|the association's|the trust's|the landlord's) (?:control|remit|responsib\w+|power\w*|gift|management|scope|hands|jurisdiction|authority|reach|charge)",
    r"for us to (?:answer|look|deal|put|sort|investigate|consider|resolve|repair)",
    r"we can (?:look (?:at|into)|answer|investigate|consider|deal with) (?:all|every|both|each|the whole|points?|these|parts?|only)",
    r"(?:all|every|both|each|none)\b[^.]{0,60}\b(?:ours|responsib\w+|for us|to us|within our|us to answer|we can|in our|our side)",
    r"ours to (?:answer|deal|put|sort|look|fix|mend|repair|investigate|own)",
)
_THEIRS = words(
    r"(?:not|n't|neither|no part|nor|none|nobody)\b[^.]{0,60}\b(?:ours|our (?:responsib\w+|job|remit|control|business|doing|land|property)|responsible|for us|belong|fall|us to answer|we (?:can|own|manage|control)|within our|up to us|in our)",
    r"(?:belongs?|falls?|lies|lie|rests?|is|are|sits?|matter|remains?|goes|down|one) (?:to|with|for|under|on) (?:the |your |another |a |mr |mrs )?(?:[a-z'&-]+ ){0,5}(?:council|freeholder|agents?|company|authority|water|developer|managing|board|police|contractor|owners?|neighbours?|highways?|utility|supplier|provider|network|trust|ltd|limited|department|insurers?|rail|power|electricity|grid|gas|county|agency|landlord|fund|dwp|estates)",
    r"(?:responsibility|property|land|duty|matter|job|business) (?:of|for) (?:the |your |another |a )?(?:[a-z'&-]+ ){0,4}(?:council|freeholder|agents?|company|authority|water|developer|police|owners?|highways?|utility|supplier|network|ltd|limited|insurers?|county|agency)",
    r"(?:owned|managed|run|maintained|controlled|looked after|provided|supplied|set|decided) by (?!us\b|we\b)",
    r"(?:cannot|can't|not able to|unable to|do not|don't|won't|will not) (?:answer|look (?:at|into)|investigate|deal with|consider|speak) (?:for |that|this|the|it|her|him|them|their|its)",
    r"outside (?:our|the)",
    r"outwith",
    r"beyond (?:our|what)",
    r"you(?:'d| would|'ll| will)? need to (?:ask|contact|take|raise|approach|speak|go)",
    r"has to (?:come|be answered|be dealt|go)",
    r"who(?:ever)? (?:owns|manages|runs)",
    r"freeholder",
    r"water company",
    r"managing agents?",
)
_HINT = words(
    r"may",
    r"might",
    r"could",
    r"some",
    r"certain",
    r"possibl\w+",
    r"perhaps",
    r"other (?:bodies|organisations|parties|agencies)",
    r"where (?:necessary|appropriate|relevant)",
    r"if (?:any|some|it|we|part)",
    r"not all",
    r"whether",
    r"third part(?:y|ies)",
    r"to the extent",
    r"depending",
    r"establish",
    r"check",
    r"find out",
)
_FIRM = words(
    r"is",
    r"are",
    r"belongs?",
    r"falls?",
    r"ours",
    r"we own",
    r"we manage",
    r"we can answer",
    r"have checked",
    r"confirm",
    r"cannot",
    r"can't",
    r"not ours",
    r"isn't",
    r"aren't",
)
_NOT_IT = words(
    r"responsible for (?:answering|replying|responding|investigating|handling|your complaint|this complaint|looking into|dealing with your complaint|managing your)",
    r"(?:case|complaint) (?:handler|officer) (?:responsible|is)",
    r"responsible (?:officer|manager|landlord|person)",
    r"take (?:our|these|this|your)[^.]{0,25}(?:responsibilit\w+|seriously)",
    r"responsib\w+ (?:to|under the code) (?:reply|answer|acknowledge|respond)",
    r"it is (?:our|my) (?:duty|job|responsibility) to (?:reply|answer|acknowledge|respond|investigate|make sure|give)",
    r"(?:has|have|take|taken|takes) (?:overall )?responsibility for (?:the|your|this) (?:complaint|case|investigation|reply)",
    r"member of",
)


def responsibility(text: Text) -> Answer:
    """Is it said what is the landlord's to answer for?"""
    shown: list[Passage] = []
    hints: list[Passage] = []
    for one in text.body:
        if one.is_title or one.is_question or one.zone == "tail" or one.blank:
            continue
        if one.section in {"complaint", "outcome_wanted"}:
            continue
        words = one.text
        ours, theirs = _OURS.search(words), _THEIRS.search(words)
        if _NOT_IT.search(words) and not theirs:
            continue
        if not (ours or theirs):
            if one.section == "responsibility" and len(words.split()) > 4 and not one.of_procedure:
                (hints if _HINT.search(words) else shown).append(one)
            continue
        hint = _HINT.search(words)
        if hint and not (hint[0] in {"some", "may", "might", "could", "where necessary", "if any"} and ours and theirs):
            hints.append(one)
        elif one.said_by_resident and not re.search(r"\b(?:but|however|we|i|our)\b", words):
            continue
        else:
            shown.append(one)
    if shown:
        return present(shown)
    if hints:
        return unclear(hints, "only hints that parts may fall to others")
    return missing("the letter does not say what the landlord is responsible for")


ITEM = Item(
    "responsibility",
    responsibility,
    kind="acknowledgement_stage1",
    shown_by=(
        "We are responsible for all of the points that you raise.",
        "The sewer belongs to Northern Water; the courtyard is ours.",
        "Both of these matters are within our control.",
    ),
    unclear_by=("Some of these matters may fall to others.",),
    not_shown_by=(
        "It is our responsibility to answer within ten working days.",
        "Ms Fairbrass is responsible for answering your complaint.",
    ),
)
