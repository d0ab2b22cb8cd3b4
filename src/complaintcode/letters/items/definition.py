"""The complaint definition: how the landlord reads the complaint.

At least one specific issue, a subject and what is wrong with it, is put into the resident's mouth
or called the complaint. A bare topic is unclear; a date or a reference alone, or findings from
which the issue might be guessed, are nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import cues, words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.voice import ATTRIBUTED, RESIDENT, WANTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_ABOUT = re.compile(
    r"\b(?:complain\w*|concerns?|concerned|issues?|dissatisfaction|unhappiness|grievance|case|appeal|objection|points?|matters?|heads?|query|dispute|email|letter|call|request|feedback|allegation|report|account)\b"
    r"(?:[^.;:]{0,60}?)\b(?:about|concern(?:s|ed|ing)|regarding|relat(?:es|ed|ing) to|in relation to|in respect of|with regard to|is that|was that|are that|were that|is of|was of|over|that|because|arises from|is|was|are|were|centres on|to do with|comes down to|boils down to)\b(?P<what>.*)"
)
_UNDERSTOOD = re.compile(
    r"\b(?:(?:i|we) (?:have )?(?:understand|understood|take|took|taken|read|see|have summarised|summarise)\b(?! how\b| that this (?:is|has|must|will))|my understanding|our understanding|as (?:i|we) understand|to summarise|in summary|put (?:shortly|briefly|simply)|in short)(?P<what>.*)"
)
_WRONG = words(
    r"not",
    r"never",
    r"no",
    r"nobody",
    r"none",
    r"nothing",
    r"without",
    r"fail\w*",
    r"delay\w*",
    r"late",
    r"damp",
    r"mou?ld",
    r"leak\w*",
    r"damag\w*",
    r"nois\w*",
    r"rude\w*",
    r"lost",
    r"loss",
    r"miss(?:ed|ing)",
    r"wrong\w*",
    r"refus\w*",
    r"cold",
    r"dirt\w*",
    r"overflow\w*",
    r"rats?",
    r"mice",
    r"mouse",
    r"cockroach\w*",
    r"ants",
    r"wasps",
    r"bed ?bugs",
    r"pigeons?",
    r"flood\w*",
    r"unsafe",
    r"danger\w*",
    r"over-?charg\w*",
    r"fault\w*",
    r"smell\w*",
    r"stink\w*",
    r"poor\w*",
    r"lack\w*",
    r"slow\w*",
    r"cancel\w*",
    r"ignor\w*",
    r"unanswered",
    r"block\w*",
    r"collaps\w*",
    r"crack\w*",
    r"stuck",
    r"waiting",
    r"still",
    r"too",
    r"twice",
    r"repeated\w*",
    r"weeks",
    r"months",
    r"years",
    r"broken?",
    r"break\w*",
    r"brok\w*",
    r"fell",
    r"falling",
    r"fallen",
    r"theft",
    r"stolen",
    r"threat\w*",
    r"abus\w*",
    r"harass\w*",
    r"shout\w*",
    r"parking (?:in|on|across|outside)",
    r"barking",
    r"smok\w*",
    r"rotten",
    r"rotting",
    r"rot",
    r"peeling",
    r"unfair\w*",
    r"excess\w*",
    r"error\w*",
    r"mistake\w*",
    r"incorrect\w*",
    r"withdrawn?",
    r"withdrew",
    r"remov\w*",
    r"inadequate\w*",
    r"unanswered",
    r"disrepair",
    r"condition",
    r"behaviou?r",
    r"conduct",
    r"attitude",
    r"handling",
    r"way (?:in which )?",
    r"manner",
    r"fly-?tip\w*",
    r"litter",
    r"weeds",
    r"overgrown",
    r"locked",
    r"dark",
    r"out of (?:order|use|action)",
    r"unheated",
    r"breach\w*",
    r"disclos\w*",
    r"shared? (?:your|my|her|his)",
    r"turned (?:down|away|off|over)",
    r"overheard",
    r"dismiss\w*",
    r"kept",
    r"left",
    r"charged?",
    r"increas\w*",
    r"rise",
    r"rose",
    r"doubled",
    r"only",
    r"hung",
    r"disturb\w*",
    r"insufficient",
    r"unresolved",
    r"reject\w*",
    r"den(?:y|ied)",
    r"unable",
    r"cannot",
    r"could",
    r"would",
    r"should",
    r"did",
    r"does",
    r"do",
    r"is",
    r"are",
    r"was",
    r"were",
    r"has",
    r"have",
    r"had",
    r"keeps?",
    r"went",
    r"goes",
    r"came",
    r"comes",
    r"took",
    r"takes",
    r"n't",
    r"stopped",
    r"leav\w*",
    r"gave",
    r"given",
    r"told",
    r"promised",
    r"drops?",
    r"dripp\w*",
    r"bang\w*",
    r"jam\w*",
    r"trip\w*",
    r"slip\w*",
    r"shut\w*",
    r"stands?",
    r"sticks?",
    r"lets?",
    r"rattl\w*",
    r"rain\w*",
    r"run(?:s|ning)?",
    r"discolou?red",
    r"cut\w*",
    r"chopp\w*",
    r"felled",
    r"scratch\w*",
    r"dumped",
    r"thrown",
    r"burst\w*",
    r"n't",
)
_BARE = re.compile(
    r"^(?:the (?:above|following|same)|your (?:home|property|tenancy|account|repair|complaint)|this|it|which|these|those|a number of|various|several|our (?:service|staff)|the service|repairs?|housing|our handling)?\W*$"
)
_DATE_ONLY = words(
    r"dated?",
    r"received",
    r"of",
    r"on",
    r"reference",
    r"ref",
    r"number",
    r"no",
    r"made",
    r"sent",
    r"raised",
    r"logged",
    r"your",
    r"complaint",
    r"email",
    r"letter",
    r"\d+(?:st|nd|rd|th)?",
    r"january",
    r"february",
    r"march",
    r"april",
    r"may",
    r"june",
    r"july",
    r"august",
    r"september",
    r"october",
    r"november",
    r"december",
    r"20\d\d",
    r"we",
    r"i",
    r"was",
    r"is",
    r"has",
    r"been",
    r"the",
    r"by",
    r"at",
    r"stage",
    r"\w+\d\w*",
)
_VERDICT = words(
    r"uph[eo]ld",
    r"justified",
    r"well[- ]founded",
    r"closed",
    r"important",
    r"taken seriously",
    r"being",
    r"registered",
    r"logged",
    r"escalated",
    r"acknowledged",
    r"answered",
    r"dealt",
    r"investigated",
    r"considered",
    r"resolved",
    r"decided",
    r"reached us",
    r"received",
    r"substantiated",
    r"reviewed",
    r"at stage",
    r"at an end",
    r"urgent",
    r"formal",
    r"now",
    r"number\w*",
)


def specific(what: str) -> bool:
    """Whether a phrase says what is wrong, not only what it is about."""
    words = re.findall(r"[a-z'-]+", what)
    return len(words) >= 2 and bool(_WRONG.search(what))


def _about(one: Passage) -> bool | None:
    """True: says what the complaint is; False: names only its topic; None: neither."""
    found = _ABOUT.search(one.text) or _UNDERSTOOD.search(one.text)
    if not found:
        return None
    what = found["what"].strip(" :,-")
    if _VERDICT.match(what) or re.match(r"\s*(?:not |partly |partially |therefore |now |also |being )?(?:uph|justif|well|clos|import)", what):
        return None
    rest = _DATE_ONLY.sub("", what)
    if len(re.findall(r"[a-z]{3,}", rest)) == 0:
        return None
    if specific(what) and len(what.split()) >= 3:
        return True
    return False if not _BARE.match(what) else None


_NOT_ISSUE = cues(
    r"told us (?:that )?(?:the|your) outcome",
    r"you (?:will|can|may|should|must)\b",
    r"what you (?:want|would)",
    r"thank you for (?:telling|explaining)",
    r"you (?:asked|ask) (?:me|us|for|that|to)\b",
)


def definition(text: Text) -> Answer:
    """Is at least one issue of the complaint put into words?"""
    shown: list[Passage] = []
    bare: list[Passage] = []
    for one in text.body:
        if one.blank or one.is_question or one.zone == "tail":
            continue
        if one.if_unhappy and not one.section == "complaint":
            continue
        if one.section == "complaint" and not one.is_title:
            if WANTED.search(one.text) and not ATTRIBUTED.search(one.text):
                continue
            if one.text.startswith(("[", "see ")) or re.search(r"\b(?:attached|enclosed|below|overleaf|on (?:the )?file)\b", one.text) and not specific(one.text.split("attached")[0]):
                continue
            words = [w for w in re.findall(r"[a-z'-]{2,}", one.text)]
            if one.courtesy and not re.search(r"\b(?:about|that|because)\b", one.text):
                continue
            (shown if specific(one.text) and len(words) >= 3 else bare).append(one)
            continue
        if one.section == "outcome_wanted":
            continue
        said = ATTRIBUTED.search(one.text)
        if said and not one.conditional | one.of_procedure:
            rest = one.text[said.end() :]
            if not _NOT_ISSUE.search(one.text) and len(rest.split()) >= 4 and specific(rest):
                shown.append(one)
                continue
        about = _about(one)
        if about is None:
            continue
        if one.of_procedure:
            continue
        (shown if about else bare).append(one)
    if shown:
        return present(shown)
    if bare:
        return unclear(bare, "only a topic is named, not what is wrong")
    return missing("the letter does not say what the complaint is")


ITEM = Item(
    "definition",
    definition,
    kind="stage1_response",
    shown_by=(
        "You say that the lift has been out of order since March.",
        "Your complaint is about the damp in your bedroom, which came back after the works.",
        "Your complaint\n\nThe front door does not lock and two appointments were missed.",
        "Mr Whitcombe says that diary sheets he handed in were lost.",
    ),
    unclear_by=("Your complaint\n\nScaffolding.", "Your complaint about parking has been considered."),
    not_shown_by=(
        "Thank you for your complaint dated 3 May 2024.",
        "The lift was out of order for nine days because a part was not ordered.",
        "If you feel that we have not dealt with this properly, tell us.",
    ),
)
