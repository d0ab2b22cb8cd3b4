"""The parts of a letter that headings open: each with what such headings are made of."""

from __future__ import annotations

from complaintcode.letters.matching.cues import cues, either, one_of
from complaintcode.letters.text.once import remembered

_MATTER = one_of("complaint, concern, issue")
_WANTING = one_of("want, would like, ask(?:ed|ing)? for, hop, looking, seek")
_SOMEBODY = one_of("you, the resident, the tenant, the complainant, the customer, mrs?, ms, miss")

_OUTCOME = one_of(
    "outcomes?, remed(?:y|ies), resolutions?, redress, solutions?, settlement, compensation",
    "actions?, apology, refund",
)
_ASKED_FOR = "(?:preferred|requested|hoped[ -]for|wanted|ideal|expected(?= outcome))"
_SOUGHT = one_of(
    "sought, wanted, requested, claimed, asked for, hoped for, (?:proposed|suggested) by you"
)

_WANT = "^(?:do you |if you )?want"
# In this order where two begin with the same word.
_SECTIONS = {
    "ombudsman": cues("ombudsman"),
    "escalation": cues(
        "not (?:satisfied|happy|content)",
        "unhappy",
        "dissatisfied",
        "disagree",
        "next stage",
        "escalat",
        "appeal",
        "further recourse",
        r"your rights?\b",
        "right (?:to|of) ",
        "what (?:you|if you|else you) can do",
        "taking (?:it|this|your complaint) further",
        "challenge",
        "still not",
        "stage (?:2|two) (?:review|request)",
        # "Want stage 2?", as against what the resident wants
        rf"{_WANT} (?:stage|level|step|round|tier|number|part) (?:2|two)\b",
        rf"{_WANT} (?:(?:an?|the|your|our) )?(?:second|other|another|fresh|further|new) (?:go|look"
        r"|answer|opinion|hearing|view|reply|try|pair of eyes)\b",
        rf"{_WANT} (?:us to|it|this|someone|somebody|to (?:go|take)|an? (?:review|appeal))\b"
        r"(?=.*\b(?:again|afresh|reviewed|review|appeal|senior|further|else)\b)",
    ),
    "outcome_wanted": cues(
        "desired",
        # whatever it is that is asked for, and whoever asks: "Requested remedy", "Apology sought"
        rf"{_ASKED_FOR} {_OUTCOME}",
        rf"{_OUTCOME} (?:you (?:want|seek|ask|request|propose|suggest)|{_SOUGHT})",
        f"outcomes? {one_of('you, sought, wanted, requested, asked, expected, hoped')}",
        f"resolution {one_of('you, sought, wanted, requested')}",
        f"remedy {one_of('you, sought, requested')}",
        "redress sought",
        rf"what {_SOMEBODY}\b.{{0,30}}\b{_WANTING}",
        "^you(?:'d| would)? (?:want|like|asked for|are (?:asking|seeking|looking))",
        "you would like",
        "would put (?:it|things|this) right",
        r"wants?\b",
    ),
    "complaint": cues(
        rf"^(?:about )?(?:your (?:{_MATTER}|case)|the {_MATTER})s?"
        r"(?: (?:is|was|about|summary|definition|as we understand it|in brief|and .*))?\W*$",
        f"{one_of('summary, definition, scope, heads?, points, nature, details, understanding')}"
        f" of (?:your |the )?{_MATTER}",
        f"complaint {one_of('summary, definition, details, points, description, outline')}",
        r"reasons? for (?:your |the |this |making (?:your |a |the )?)?complain(?:t|ing)\W*$",
        r"^(?:the |your )?(?:complaint|case|grievance)s? as (?:it )?(?:was )?(?:escalated|referred"
        r"|first made|brought|put|presented|defined|received|recorded|logged|submitted|understood)",
        "^scope",
        r"^(?:the )?issues?\b",
        r"^you (?:said|told|say)",
        "what (?:your|the|this) complaint",
        "what (?:did|do|have) (?:i|we) (?:take|taken|understand|understood)",
        "what you "
        + one_of(
            "said, told, have told, complained, are unhappy, raised, say, reported, experienced"
        ),
        "(?:what|why) (?:you(?!(?: will|'ll| can| may)? (?:get|do|need|have to|can|receive))"
        "|we understand)",
        "matters? (?:complained|raised)",
        "your (?:concerns?|points)",
        "our understanding",
        "what went wrong",
    ),
    "responsibility": cues(
        "responsib",
        "remit",
        "who deals",
        "(?:what )?(?:we|i) can(?:not|'t)? (?:look|consider|deal|answer|investigate)",
        "whose",
    ),
    "reasons": cues(
        "reasons?",
        "^why",
        "findings?",
        "we found",
        "i found",
        "grounds",
        "investigation",
        "evidence",
        "what happened",
        "how (?:we|i) (?:reached|came)",
        "what (?:we|i) (?:looked at|saw|think)",
        "basis",
        "considered",
        "analysis",
    ),
    "actions": cues(
        r"actions?\b",
        "outstanding",
        "next steps",
        "still to",
        "is left",
        "left to do",
        "what happens",
        "to be (?:completed|done)",
        "follow[ -]?up",
        "to come",
        "timetable",
        "remaining",
        "what(?:'s| is) (?:next|left)",
        "who is doing what",
        "still ahead",
    ),
    "remedy": cues(
        "remed",
        "redress",
        "put(?:ting)? (?:it|things|this|matters) right",
        "compensation",
        "we will do",
        "we are (?:going to )?do",
        "our offer",
        "to put",
        "making (?:it|things) right",
        "how we will",
        "resolution",
        "our (?:commitment|proposal)",
        "what you will get",
        "what we have done",
        "what (?:are we|we're|am i|i'm|i am) doing (?:for you|about it)",
        "making good",
        "squaring up",
    ),
    "decision": cues(
        "decision",
        "outcome",
        "conclusion",
        "our answer",
        "result",
        "decided",
        "verdict",
        r"upheld\?",
        r"made out\?",
        "our view",
        "determination",
    ),
}
_STAGE = one_of("stage (?:1|one|2|two|3|three), first[ -]stage, second[ -]stage, final")
_LETTER = one_of("response, reply, outcome, acknowledg\\w+, decision, complaint, review, report")
# The title of the letter itself, under which everything stands.
_TITLE = cues(
    rf"{_STAGE}\b.{{0,40}}\b{one_of('response, review, complaint, decision, reply, answer')}",
    rf"{_STAGE}\b.{{0,40}}\b{one_of('letter, outcome, report, acknowledg')}",
    rf"{_LETTER}\b.{{0,30}}\b{one_of('at, under, (?:of|to|on) your, letter, report, stage')}",
    r"update\b.{0,30}\b(?:of|to|on) your",
    r"complaint (?:ref|no|number|outcome|response|reply|acknowl|\W*[\d/]+)",
    r"^(?:re|subject|our ref)\b",
    "extension",
    r"^your (?:formal )?complaint(?:\W+\w*\d|.{0,6}\b(?:at|dated|of \d))",
    "procedure$",
    "formal complaint",
    r"^your (?:appeal|escalation|request (?:for|to|of))\b",
    r"^(?:your )?(?:stage (?:2|two)|second[ -]stage|escalation|review) request$",
)


RESIDENTS = frozenset({"complaint", "outcome_wanted"})
"""The parts in which the resident speaks."""
NOT_OURS = RESIDENTS | {"escalation", "ombudsman"}
"""The parts in which the landlord neither decides nor promises."""

_ANY = either(*_SECTIONS.values())
_SECTION_OF = {cue: name for name, made_of in _SECTIONS.items() for cue in made_of.patterns}


def names_letter(heading: str) -> bool:
    """Whether it is the title of the letter itself, under which everything stands."""
    return _TITLE.within(heading)


@remembered
def section_of(heading: str) -> str | None:
    """Which part of such a letter a heading opens, where it is one of the usual ones.

    Where it speaks of several, the first word of them decides.
    """
    found = None if _TITLE.within(heading) else _ANY.search(heading)
    return _SECTION_OF[found.re.pattern] if found else None
