"""The reason for an extension: any concrete cause.

"Unforeseen circumstances", "complexity", "to complete our enquiries" are formulas.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.items.extension_date import is_new_date
from complaintcode.letters.voice import ATTRIBUTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_CAUSE = words(
    r"because",
    r"since",
    r"as (?:the|we|our|he|she|they|it|there|one|some|two|mr|mrs|ms|both|a|i)",
    r"due to",
    r"owing to",
    r"until",
    r"wait(?:ing|s|ed)?",
    r"await\w*",
    r"need(?:s|ed)? (?:to|a|the)",
    r"on (?:annual |sick |sickness |maternity |compassionate |jury )?leave",
    r"off (?:sick|work|ill)",
    r"sick\w*",
    r"ill(?:ness)?",
    r"unwell",
    r"hospital",
    r"holiday",
    r"not (?:yet )?(?:been|come|received|arrived|able|had|replied|sent|available|back|returned|given|let|answered|supplied|provided|finished|heard)",
    r"has(?:n't| not)",
    r"have(?:n't| not)",
    r"yet to",
    r"still (?:to|waiting|being|with|has|have|need|missing|outstanding)",
    r"without (?:it|them|the|that|those)",
    r"cannot",
    r"can't",
    r"only (?:arrived|came|received|got|became)",
    r"lost",
    r"flood\w*",
    r"fire",
    r"closed",
    r"broke",
    r"failed",
    r"absen\w+",
    r"vacan\w+",
    r"short[- ]staffed",
    r"staffing",
    r"resign\w*",
    r"left (?:us|the|on)",
    r"bereave\w*",
    r"strike",
    r"snow",
    r"storm",
    r"survey\w*",
    r"report",
    r"recordings?",
    r"tests?",
    r"results?",
    r"inspect\w*",
    r"access",
    r"witness\w*",
    r"police",
    r"court",
    r"contractor",
    r"engineer",
    r"files?",
    r"records?",
    r"archive\w*",
    r"number of (?:complaints|cases|departments|people|officers)",
    r"backlog",
    r"workload",
    r"volume",
)
_FORMULA = words(
    r"circumstances (?:beyond|outside)",
    r"unforeseen (?:circumstances|events|difficulties)?",
    r"operational (?:reasons|pressures|difficulties|issues|circumstances)",
    r"complexit\w+",
    r"complex(?: nature)?",
    r"(?:to |we |i |more time to |time to )?(?:complete|finish|conclude|carry out|finalise) (?:our|the|my|a full|its|all)? ?(?:\w+ )?(?:enquir\w+|inquir\w+|investigat\w+|work|review)",
    r"nature of (?:your|the)",
    r"full(?:y)? (?:and \w+ )?(?:investigat\w+|consider\w+|response|answer|reply|look)",
    r"thorough\w*",
    r"a number of (?:reasons|factors)",
    r"various reasons",
    r"ongoing",
    r"further (?:enquiries|investigations?|time|work)",
    r"more time",
    r"additional time",
    r"detailed",
    r"properly",
    r"the attention",
    r"do(?:es)? (?:it|your complaint) justice",
    r"seriously",
    r"quality",
    r"high standard",
    r"justice",
    r"internal (?:process\w*|reasons)",
)
_SPECIFIC = words(
    r"wait\w*",
    r"await\w*",
    r"sick",
    r"ill",
    r"leave",
    r"hospital",
    r"holiday",
    r"survey\w*",
    r"report\b",
    r"recording\w*",
    r"contractor\w*",
    r"engineer\w*",
    r"witness\w*",
    r"police",
    r"court",
    r"files?\b",
    r"archive\w*",
    r"absen\w*",
    r"vacan\w*",
    r"bereave\w*",
    r"snow",
    r"storm",
    r"flood\w*",
    r"fire",
    r"lab\w*",
    r"sample\w*",
    r"test\w*",
    r"results?",
    r"department\w*",
    r"officer\w*",
    r"manager",
    r"supplier",
    r"insurer\w*",
    r"solicitor\w*",
    r"freeholder",
    r"inspect\w*",
    r"meter",
    r"data",
    r"drawing\w*",
    r"invoice\w*",
    r"ledger",
    r"cctv",
    r"footage",
    r"log\w*",
    r"returns?",
    r"back (?:on|at|from|until)",
    r"statement\w*",
    r"interview\w*",
    r"access",
    r"visit\w*",
    r"doctor",
    r"consultant",
    r"adviser",
    r"tribunal",
    r"backlog",
    r"short[- ]staffed",
    r"staffing",
    r"strike",
    r"resign\w*",
    r"volume",
    r"workload",
    r"computer",
    r"system\w*",
    r"server",
    r"part\b",
    r"parts\b",
    r"he",
    r"she",
    r"they",
    r"mr",
    r"mrs",
    r"ms",
    r"miss",
    r"dr",
)


def extension_reason(text: Text) -> Answer:
    """Why is more time needed?"""
    shown: list[Passage] = []
    hollow: list[Passage] = []
    for one in text.body:
        words = one.text
        if one.is_title or one.is_question or one.blank and len(re.sub(r"\[[^\]]*\]", "", words)) < 40 or one.zone == "tail":
            continue
        if one.section in {"complaint", "outcome_wanted", "escalation", "ombudsman"} or "ombudsman" in words:
            continue
        if re.match(r"(?:dear|thank|please|yours|if you)\b", words):
            continue
        if one.of_procedure and not _SPECIFIC.search(words):
            continue
        said = ATTRIBUTED.search(words)
        if said and not re.search(r"\b(?:but|because|until|we|i)\b", words[said.end() :]):
            continue
        formula = _FORMULA.search(words)
        cause = _CAUSE.search(words)
        if not (formula or cause):
            continue
        bare = re.sub(r"\b(?:response|reply|answer|complaint|report you)\b", "", _FORMULA.sub("", words))
        concrete = _CAUSE.search(bare) and _SPECIFIC.search(bare)
        if is_new_date(one, text) and not re.search(r"\b(?:because|since|as|due to|owing to|until|wait\w*|await\w*|so that|while|to allow|following)\b", bare):
            concrete = None
        if concrete:
            shown.append(one)
        elif formula and re.search(r"\b(?:time|extend\w*|extension|delay\w*|owing|due|because|circumstances|complex\w*|need\w*|longer|unable|not (?:be )?able|reasons?|later|order)\b", words):
            hollow.append(one)
    if shown:
        shown.sort(key=lambda one: not re.search(r"\b(?:because|wait|await|sick|leave|until|since|not|n't)\b", one.text))
        return present(shown)
    if hollow:
        return unclear(hollow, "a formula, not a cause")
    return missing("no reason is given")


ITEM = Item(
    "extension_reason",
    extension_reason,
    kind="extension_stage1",
    shown_by=(
        "We are still waiting for the surveyor's report.",
        "The joiner is off sick until 20 January and cannot be asked before.",
    ),
    unclear_by=(
        "Owing to unforeseen circumstances we need more time.",
        "Because of the complexity of your complaint we need more time to complete our enquiries.",
    ),
    not_shown_by=("Our response will now reach you by 31 January 2025.",),
)
