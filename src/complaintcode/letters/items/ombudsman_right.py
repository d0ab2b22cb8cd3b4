"""The right to take this refusal to the Housing Ombudsman.

"The Ombudsman" alone, or membership, contact details or help without the link to this decision,
is unclear; the Ombudsman named only as the authority for what the landlord did is nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import cues, words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.channels import ANY_OMBUDSMAN, HOUSING_OMBUDSMAN, OTHER_SCHEME

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_RIGHT = words(
    r"can",
    r"may",
    r"could",
    r"right",
    r"entitled",
    r"free",
    r"ask",
    r"refer",
    r"take",
    r"bring",
    r"challenge",
    r"complain",
    r"appeal",
    r"put",
    r"raise",
    r"review",
    r"look",
    r"overrul\w+",
    r"test",
    r"judge",
    r"decide",
    r"tell us",
)
_THIS = cues(
    r"(?:this|our|the|that|my|its|such a) (?:decision|refusal|view|letter|answer|ruling|conclusion|point|outcome|exclusion)",
    r"decision not to",
    r"refus\w+",
    r"turn(?:ed|ing) (?:you|it|this|your)? ?(?:down|away)",
    r"not (?:to )?(?:accept|escalat|tak|open|consider|look|investigat|be |deal)\w*",
    r"disagree",
    r"wrong",
    r"unfair\w*",
    r"unhappy",
    r"unjust\w*",
    r"mistaken",
    r"not (?:satisfied|agree|happy|accept)",
    r"don't (?:agree|accept)",
    r"dispute",
    r"challenge",
    r"it\b",
    r"that to",
    r"this to",
    r"leave (?:that|it|this)",
)
_AUTHOR = words(
    r"code",
    r"guidance",
    r"says",
    r"requires",
    r"allows",
    r"expects",
    r"permits",
    r"rules",
    r"under the",
    r"in line with",
    r"following the",
    r"according",
    r"told us",
    r"advis(?:es|ed)",
    r"published",
)
_HELP = words(
    r"advice",
    r"help",
    r"support",
    r"information",
    r"member",
    r"scheme",
    r"registered",
    r"contact",
)


def ombudsman_right(text: Text) -> Answer:
    """May the resident take this refusal to the Housing Ombudsman?"""
    shown: list[Passage] = []
    weak: list[tuple[Passage, str]] = []
    other = any(OTHER_SCHEME.search(one.text) for one in text.passages)
    named = any(HOUSING_OMBUDSMAN.search(one.text) for one in text.passages)
    for at, one in enumerate(text.passages):
        if not ANY_OMBUDSMAN.search(one.text) and not HOUSING_OMBUDSMAN.search(one.text):
            continue
        rest = OTHER_SCHEME.sub("", one.text)
        if not (ANY_OMBUDSMAN.search(rest) or HOUSING_OMBUDSMAN.search(rest)):
            continue
        if one.unit.kind in {"heading", "label"} and not _RIGHT.search(rest):
            continue
        housing = bool(HOUSING_OMBUDSMAN.search(one.text)) or (named and not other)
        if _AUTHOR.search(rest) and not re.search(r"\byou (?:can|may|could|have|are)\b|\bif you\b|\bright\b", rest):
            continue
        before = text.passages[at - 1] if at else None
        context = rest if before is None or before.zone != one.zone else f"{before.text} {rest}"
        linked = _THIS.search(rest) or (before is not None and before.if_unhappy and _THIS.search(context))
        rights = _RIGHT.search(re.sub(r"\bcontact\b", "", rest))
        if rights and linked and not one.of_earlier_stage | (one.zone == "tail"):
            if housing:
                shown.append(one)
            else:
                weak.append((one, "which ombudsman is meant is not said"))
        elif rights or _HELP.search(rest) or one.zone == "tail":
            weak.append((one, "the Ombudsman is named without the right to take this decision there"))
    if shown:
        return present(shown)
    if weak:
        return unclear([weak[0][0]], weak[0][1])
    return missing("the letter does not say that the refusal can be taken to the Housing Ombudsman")


ITEM = Item(
    "ombudsman_right",
    ombudsman_right,
    kind="refusal_accept",
    shown_by=(
        "If you disagree with this decision you can ask the Housing Ombudsman to review it.",
        "You have the right to refer our refusal to the Housing Ombudsman.",
    ),
    unclear_by=(
        "You may be entitled to ask the Ombudsman to consider this decision.",
        "We are a member of the Housing Ombudsman Scheme.",
    ),
    not_shown_by=("The Housing Ombudsman's Code allows us to refuse such complaints.",),
)
