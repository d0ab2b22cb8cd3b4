"""Where what the resident says or wants is announced in words that belong to no usual part.

"What is alleged", "The grumble.", "Tenant says", a column "Point raised", "Here is how I understand
it.": the words behind these are taken for the resident's. The usual headings and lead-ins come
first; see ``parts``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.complaint.parts import heading_part, spoken
from complaintcode.letters.complaint.tellings import CALLED, tellings
from complaintcode.letters.matching.cues import cues, words
from complaintcode.letters.text.once import once_a_letter
from complaintcode.letters.text.persons import as_you, third_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.complaint.parts import Spoken
    from complaintcode.letters.matching.cues import Cues
    from complaintcode.letters.text.voice import Text


def _whole(*names: str) -> Cues:
    """Cues that are all there is of a heading, a label or a sentence."""
    return cues(*(f"(?:{name})$" for name in names))


_RESIDENT = (
    r"(?:the )?(?:resident|tenant|customer|complainant|leaseholder|appellant|applicant|member"
    r"|licensee|shared owner)"
)
_MATTERS = (
    r"(?:issue|concern|point|complaint|grievance|allegation|objection|case|account|version|story"
    r"|side|submission|comment|word)s?"
)
_LOOK_INTO = (
    r"(?:look (?:at|into)|be looking (?:at|into)|investigate|be investigating|consider|examine"
    r"|address|deal with|answer)"
)
_GRUMBLE = (
    r"(?:grumble|gripe|grouse|beef|moan|grievance|bugbear|bone of contention|quarrel|allegation"
    r"|accusation)s?"
)
_COMPLAINT_NAMES = _whole(
    rf"(?:the|your|his|her|their) {_GRUMBLE}",
    r"your (?:objections?|worry|worries|trouble|upset"
    r"|side of (?:it|things|the story))",
    r"what (?:is|was|has been) (?:alleged|complained of|contended|claimed|averred|said against us"
    r"|put to us|put against us|grumbled about)",
    rf"{_RESIDENT}(?:'s)? (?:says|said|reports|reported|states|stated|complains|complained"
    rf"|is unhappy (?:about|with)|{_MATTERS})(?: of| that| about)?",
    r"(?:points?|issues?|matters?|concerns?|complaints?|heads?) (?:raised|made|complained of"
    rf"|put(?: to us)?|brought(?: to us)?)(?: by (?:you|{_RESIDENT}))?",
    r"(?:reasons?|cause|grounds?|description|nature|summary) (?:for|of) (?:your |the"
    r" )?(?:complaint|complaining"
    r"|grievance|problem)",
    r"(?:complaint|your) points?",
    r"(?:complaint|issue|concern|grievance) (?:description|summary|details?|definition|outline"
    r"|reason|subject)",
    r"(?:subject|outline|details?|definition) of (?:your |the )?(?:complaint|grievance|concerns?)",
    rf"(?:the )?{_MATTERS} (?:that )?(?:i|we)(?:'ll| will| shall| am going to| are going to)"
    rf" {_LOOK_INTO}",
    rf"(?:i|we)(?:'ll| will| shall| am going to| are going to) (?:now )?{_LOOK_INTO} (?:the"
    rf" following|these)(?: {_MATTERS})?",
    r"(?:complaint|grievance|case|concern|issue|appeal)s? as (?:logged|recorded|registered|received"
    r"|reported|stated|put|told|given|described|worded|framed|made|set out|submitted)(?: to us)?"
    rf"(?: by (?:you|{_RESIDENT}))?",
    r"what you(?:'ve| have)? (?:says?|said|tells? us|told us|complains? (?:of|about)|reports?"
    r"|alleges?|raised?)",
)
_TOLD_US = _whole(r"what (?:we|i) (?:were|was) told(?: by (?:you|the resident|the tenant))?")
_SOUGHT = r"(?:sought|wanted|claimed|asked for|requested|hoped for|prayed for|desired|wished for)"
_OUTCOME = r"(?:outcome|relief|remedy|redress|resolution|result|ending|settlement|solution)s?"
_YOU_SEEK = (
    r"you(?:'d| would| are|'re| were| have)? (?:seek|sought|want|wanted|ask for|asked for|like"
    r"|seeking|after|looking for|hoping for|hope for|hoped for|in mind)"
)
_WISH_NAMES = _whole(
    rf"what (?:is|was) {_SOUGHT} by (?:you|{_RESIDENT})",
    rf"what (?:is|was) {_SOUGHT}",
    rf"(?:the )?{_OUTCOME} (?:that is |that was )?{_SOUGHT}",
    rf"(?:the )?{_OUTCOME} (?:that |which )?{_YOU_SEEK}",
    rf"{_RESIDENT}(?:'s)? (?:wants|wanted|would like|seeks|asks(?: for)?|hopes(?: for)?|requests"
    r"|is (?:asking|looking) for|wish(?:es)?|aims?)(?: us to)?",
    r"(?:she|he)(?:'d like| would like| wants| seeks| is asking for| asks for)(?: us to)?",
    r"your (?:wish|wishes|hopes?|requests?|asks?|aims?)",
)
_NAMES = ((_COMPLAINT_NAMES, "complaint"), (_WISH_NAMES, "wanted"))
_MARKS = " \t.:-?()*\"'"
_LONGEST_NAME = 60
# A sentence that only leads to what follows in its paragraph.
_LEADS = cues(
    r"(?:here(?:'s| is)|this is) (?:how|what|the way) (?:i|we) (?:understand|understood|see|read"
    r"|hear|heard|took) (?:it|things|this|matters|your \w+|what)",
    r"(?:i|we)(?:'ve| have)? put [^.]{3,40}\b(?:in|into) (?:my|our) own words",
    r"(?:i'll|let me|i will|we'll) (?:say|read|play|give)(?: you)? back what",
    r"(?:we|i)(?:'ve| have)? (?:now )?(?:summari[sz]ed|set out|listed|recorded|numbered) (?:your"
    r"|each"
    r"|what you)\b[^.:]{0,50}\b(?:below|here|like this|thus)\W*$",
    r"(?:your|the) (?:complaint|grievance|case|appeal|objection) (?:is|was) (?:this|soon told"
    r"|simply put"
    r"|a (?:simple|short|plain) one)\W*$",
    r"(?:this is|here(?:'s| is)) how (?:i|we)(?:'d| would|'ll| will)? (?:sum|put|summari[sz]e"
    r"|describe"
    r"|state|set out) (?:it|this|things|your|what you)\b",
    r"(?:so,? )?what(?:'s| is| was) (?:this|it|your complaint) (?:all )?about",
    r"here(?:'s| is) (?:the|your) (?:long and short|short version|gist|nub|story|side)\b",
    r"you(?:'ve| have| had)?(?: got)? \w+ bones? to pick",
    r"(?:i|we)(?:'ve| have|'ll| will)? (?:used?|put (?:it|this)(?: down)? in|g[ia]ve?n? it in) your"
    r" (?:own )?words\b",
    r"let me (?:check|make sure|be sure) (?:that )?(?:i|we)(?:'ve| have) (?:got|understood)",
    r"what (?:keeps|kept|has kept) you (?:awake|up(?: at night)?)\b",
    r"what (?:drives|drove) you (?:mad|wild|up the wall|to distraction)\b",
    r"(?:first|to begin with|to start with),? your side of (?:it|things|the story)",
)
_PRONOUN = re.compile(
    r"(?:(?:we|i) (?:have )?(?:understand|understood|see|note|take)(?: that)? )?(?:it|this|they)"
    r" (?P<is>(?:is|was|are) about(?! (?:time|\w+ (?:days|weeks|months|years))\b)|concerns?"
    r"|relates? to|is that|was that)\b"
)
_NAMES_COMPLAINT = words(rf"your {CALLED}", r"(?:the|this|a) complaint")
_ONLY_NUMBER = re.compile(r"\W*(?:\d{1,2}|[a-h])\W*")
_LONGEST_LEAD = 30  # words


def named_part(name: str) -> str | None:
    """What a heading, a label or a run-in name of such words opens."""
    name = name.strip(_MARKS)
    if len(name) <= _LONGEST_NAME:
        for names, part in _NAMES:
            if names.match(name):
                return part
    return None


@once_a_letter
def announced(text: Text) -> tuple[Spoken, ...]:
    """The passages of a letter as ``spoken`` gives them, and more of them with their part."""
    return tuple(_announced(text))


def with_names(text: Text) -> Iterator[Spoken]:
    """The passages with "your complaint" for the "it" that follows it: "it is about the gate"."""
    before = None
    for each in announced(text):
        pronoun = _PRONOUN.match(each.said)
        goes_on = pronoun and before and before.one.unit.block == each.one.unit.block
        if goes_on and _NAMES_COMPLAINT.within(before.said):
            said = f"your complaint {pronoun['is']}{each.said[pronoun.end() :]}"
            yield each._replace(said=said)
        else:
            yield each
        before = each


def _announced(text: Text) -> Iterator[Spoken]:
    under = _Headings(text)
    led = _Led()
    label: Spoken | None = None  # what stands before a colon in the same line
    column = _Column()
    above: str | None = None  # the part that a heading right above names
    for each in spoken(text):
        one = each.one
        if one.unit.kind == "heading":
            named, above = above, heading_part(each.said) or named_part(each.said)
            yield each if each.part or above else each._replace(part=named)
            continue
        above = None
        in_column = column.part_of(each)
        begun, label = label, each if one.unit.kind == "label" else None
        if each.part or each.leads_to or one.is_title:
            yield each
            continue
        if begun and one.unit.block == begun.one.unit.block and _says(begun.said):
            yield each._replace(said=f"{begun.said}: {each.said}")
            continue
        names = one.unit.kind == "sentence" and (named_part(each.said) or _leads(each.said))
        if names:
            led = _Led(names, one.unit.block)
            yield each._replace(leads_to=names)
            continue
        yield each._replace(part=led.part_of(each) or in_column or under.part_of(each))


def _says(label: str) -> bool:
    """Whether a label is the beginning of a sentence: "You feel hard done by: ..."."""
    return any(tellings(f"{label}: your door was shut"))


def _leads(said: str) -> str | None:
    short = len(said.split()) <= _LONGEST_LEAD and said[-1:] in ".:?"
    return "complaint" if short and ": " not in said and _LEADS.match(said) else None


class _Led:
    """What a sentence leads to: the rest of its paragraph, or the list below it."""

    def __init__(self, part: str | None = None, block: int = -1) -> None:
        self.part = part
        self.block = block
        self.listed = True  # until something else follows in the paragraph

    def part_of(self, each: Spoken) -> str | None:
        """The part of a passage, if it is still led to."""
        unit = each.one.unit
        if unit.block == self.block:
            self.listed = unit.kind == "item"
            return self.part
        if self.part and self.listed and unit.kind == "item":
            self.block = unit.block
            return self.part
        self.part = None
        return None


class _Headings:
    """The parts that headings open; the number of a point in a table is no heading."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.parts: dict[str, str | None] = {"": None}
        self.above = ""

    def part_of(self, each: Spoken) -> str | None:
        """The part that the heading of a passage opens."""
        heading = each.one.unit.heading
        if _ONLY_NUMBER.fullmatch(heading):
            heading = self.above
        else:
            self.above = heading
        if heading not in self.parts:
            # Whether a name is the resident's is asked only where it matters.
            name = heading
            if heading.startswith("what "):
                name = as_you(heading, third_person(self.text))
            self.parts[heading] = named_part(name) or _leads(f"{name}:")
        if each.one.unit.kind == "cell" and _TOLD_US.match(heading):
            return "complaint"
        return self.parts[heading]


class _Column:
    """The first column of a table whose head says that it holds what was raised."""

    def __init__(self) -> None:
        self.part: str | None = None
        self.block = -1

    def part_of(self, each: Spoken) -> str | None:
        """The part of a cell, if it is the first of its row."""
        one = each.one
        if one.unit.kind != "cell":
            self.part = None
            return None
        first = one.unit.block != self.block
        self.block = one.unit.block
        if not first:
            return None
        if self.part is None:
            self.part = named_part(each.said)
            return None
        return self.part
