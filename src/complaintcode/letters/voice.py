"""Who is speaking in a letter, and of what.

Most wrong answers about a letter come from words that are not the landlord's own on this
complaint: the resident's, the recap of an earlier stage, a description of the procedure, a
condition, a blank of the template. Every item stands on these marks.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from complaintcode.letters.cues import cues, words

from complaintcode.letters.flat import Flat
from complaintcode.letters.layout import Unit, section_of, units
from complaintcode.letters.times import days_in

if TYPE_CHECKING:
    from datetime import date

# --- what the resident says and wants

RESIDENT = (
    r"(?:you(?: (?:both|all|also|then|further|clearly|specifically))?|(?:mr|mrs|ms|miss|mx|dr|prof|rev|sir|lady)\.? (?:[a-z]\.? ?){0,2}[a-z'-]+"
    r"|the (?:resident|tenant|complainant|leaseholder|customer|licensee|shared owner|household|family)s?)"
)
_SAYS = (
    r"(?:say|says|said|saying|told|tell|tells|complain|complains|complained|explain|explains|explained|report|reports|reported"
    r"|state|states|stated|describe|describes|described|feel|feels|felt|believe|believes|believed|consider|considers|considered"
    r"|contend|contends|contended|allege|alleges|alleged|claim|claims|claimed|argue|argues|argued|maintain|maintains|maintained"
    r"|point(?:ed|s)? out|raise|raises|raised|write|writes|wrote|written|mention|mentions|mentioned|object|objects|objected|dispute|disputes|disputed"
    r"|disagree|disagrees|disagreed|think|thinks|thought|were unhappy|are unhappy|is unhappy|was unhappy|remain unhappy"
    r"|mind|find|found it|resent|got in touch|contacted|came to|approached|set out|let us know|list|lists|listed|hold|protest|query|queried|question|questioned"
    r"|were told|were promised|had been|(?:have|has) had|have (?:asked why|been)|are not (?:happy|satisfied|content|pleased)|'re not (?:happy|satisfied)"
    r"|(?:are|were|is|was|'re|feel|felt|remain)(?: (?:very|so|also|still|most|rightly|understandably|particularly|quite))? (?:concerned|upset|dissatisfied|disappointed|angry|distressed|frustrated|worried|aggrieved|fed up|annoyed|cross|hurt))"
)
_AUX = r"(?:'ve|'d|'re| have| has| had| also| do| did| rightly| now| first| still| then| kindly| quite| since| rang to| phoned to| emailed to)*"
ATTRIBUTED = re.compile(rf"\b{RESIDENT}{_AUX} {_SAYS}\b")
"""The resident is the one who says it."""

_WANTS = (
    r"(?:'d like|would like|would (?:also )?(?:prefer|be (?:satisfied|happy|content))|want|wants|wanted|wish|wishes|wished|ask|asks|asked|are asking|'re asking|is asking"
    r"|were asking|request|requests|requested|are requesting|seek|seeks|sought|are seeking|'re seeking|is seeking|are looking for|'re looking for|were looking for|hope|hopes|hoped"
    r"|are hoping|were hoping|expect|expects|expected|are wanting|'re wanting|demand|demands|demanded|propose|proposes|proposed|suggest|suggests|suggested|are after|'re after|need|need(?:ed)?|invite|invited us|look to us|are content)"
)
WANTED = re.compile(rf"\b{RESIDENT}{_AUX}(?: (?:would|do|did))? ?{_WANTS}\b")
"""The resident is the one who wants it."""

# --- conditions

IF_UNHAPPY = re.compile(
    r"\b(?:if|should|where|unless|were|in the event that|supposing|in case|anyone who|whenever|when)\b[^.]{0,40}?\b(?:you|your|mr|mrs|ms|miss|dr|he|she|they|resident|customer|anyone)\b[^.]{0,60}?"
    r"\b(?:unhappy|dissatisf|disagree|not (?:happy|satisfied|agree|content|accept|what|put|resolve)|isn't|aren't|wrong|don't|do not|cannot accept|remain|feel|think|believe|consider|wish|want|like|prefer|unjust|unfair|still|quarrel|doubt|rather|challenge|take)"
    r"|\bnot (?:satisfied|happy|content)\b|\bif (?:this|that|the answer|our answer|it)\b"
)
CONDITION = words(
    r"if",
    r"should (?:we|your|the|it|any|this|that|i|our)",
    r"were (?:we|your|the)",
    r"unless",
    r"in the event",
    r"whether",
    r"provided that",
    r"depending on",
    r"subject to",
    r"assuming",
    r"where (?:we|a|the|there|it)",
    r"once we have",
    r"until we have",
    r"would (?:be|have)",
)
# --- the procedure in general, and earlier stages

PROCEDURE = cues(
    r"(?:our|the) (?:complaints?|corporate|feedback)[a-z ]{0,25}(?:policy|procedure|process|code|scheme)(?: \([^)]*\))? (?:has|says|provides|allows|requires|aims|is|states|sets|means|consists|runs|works|gives)",
    r"(?:we|i|the (?:council|association|trust)) (?:always |usually |normally |generally |would )?(?:aim|try|strive|endeavour|seek) to",
    r"(?:always|normally|usually|generally|ordinarily)\b",
    r"(?:complaints|residents|customers|tenants|cases|complainants) (?:are|will be|can|may|who|must|have|that)",
    r"(?:a|any|each|every) (?:complaint|case|resident|customer|tenant) (?:is|will be|can|may|who|that|has)",
    r"two[- ]stages?",
    r"two steps",
    r"three stages",
    r"(?:stage (?:1|one|2|two|3|three)|the (?:first|second) stage) (?:is|means|of our (?:process|procedure) is|involves|allows|complaints)",
    r"at (?:stage (?:1|one|2|two)|(?:the )?(?:first|second) stage),? (?:an? |the complaint|it is|complaints|your complaint (?:is|will)|we (?:aim|will))",
    r"'?(?:upheld|partly upheld|not upheld)'? (?:means|is used)",
    r"by '?(?:upheld|not upheld)",
    r"how (?:we|our) (?:handle|decide|complaints)",
)
EARLIER = re.compile(
    r"\b(?:at|in|of|under|since|following|by|from|on|with|to|after) (?:our |the |my |its |your |his |her |their )?(?:own )?(?:stage (?:1|one)|stage-1|s1|first[ -](?:stage|response|answer|reply|investigation|letter|decision)|(?:initial|original|earlier|previous) (?:response|decision|answer|reply|letter|investigation|complaint|review|stage))"
    r"|\b(?:our|the|my|your|his|her) (?:stage (?:1|one)|stage-1|first[ -]stage|first|initial|original|earlier|previous) (?:response|decision|answer|reply|letter|investigat\w+|review\w*|officer|complaint|outcome|report|finding)"
    r"|\bstage (?:1|one)(?:'s| response| decision| reply| answer| officer| letter| investigat\w+| outcome| finding)"
)
# --- blanks of a template

PLACEHOLDER = words(
    r"<<?[^<>\n]{1,60}>>?",
    r"\{\{?[^{}\n]{1,60}\}\}?",
    r"«[^»]*»",
    r"x{2,}(?:[/ .-]x{2,})*",
    r"£ ?x+",
    r"_{4,}",
    r"\.{6,}",
    r"dd[/ -]mm[/ -]yy(?:yy)?",
    r"delete (?:as|where) (?:appropriate|applicable|necessary)",
    r"\*delete",
    r"\(delete",
    r"tbc",
    r"to be confirmed",
    r"insert (?:name|date|amount|reason|details|here|text|sum|number)",
    r"upheld ?/ ?(?:partly |partially |not )",
    r"/ ?not upheld",
    r"%[a-z_]+%",
    r"&lt;.*?&gt;",
)
_BRACKETED = re.compile(r"\[([^\]\n]{1,120})\]")
_BLANK_WORDS = words(
    r"insert",
    r"name",
    r"date",
    r"amount",
    r"number",
    r"reasons?",
    r"standard",
    r"paragraph",
    r"option",
    r"delete",
    r"select",
    r"action",
    r"address",
    r"complete",
    r"details?",
    r"enter",
    r"add",
    r"outcome",
    r"decision",
    r"days?",
    r"sum",
    r"officer",
    r"contact",
    r"text",
    r"tbc",
    r"explain",
    r"either",
    r"or",
    r"select",
    r"choose",
    r"stage",
    r"remedy",
    r"here",
    r"from",
    r"xx+",
)

QUOTED = re.compile(r"\"[^\"]{3,}\"|(?<![a-z])'[^']{12,}?'(?![a-z])")

COURTESY = re.compile(
    r"^(?:thank(?:s| you)\b|i (?:would like to |wish to |want to )?(?:thank|apologi[sz]e|appreciate|understand|hope|realise|know|trust|acknowledge (?:that this|how))|we (?:would like to )?(?:thank|apologi[sz]e|appreciate|understand|hope|value|take (?:all|every|your)|strive|pride|regret|aim)"
    r"|(?:please )?accept (?:my|our)|(?:i am|i'm|we are|we're|1 am) (?:really |so |very |truly |sincerely |extremely )*(?:sorry|grateful|glad|pleased|keen|always)|sorry\b|with (?:our |my )?(?:sincere |renewed )?apolog|our (?:sincere )?apolog|once again|dear |hi |hello |good (?:morning|afternoon)|please (?:do not|don't|feel free|let me|contact|ring|call|get in touch|note|read|quote)|should you (?:need|require|have any)|if you (?:need|require|have any|would like (?:this|a|to (?:discuss|talk|speak)))|this (?:letter|document|email) (?:is available|can be)|you can (?:get|ask for) this letter|(?:yours|kind|best|warm)\b)"
)
FORMULA = words(
    r"careful(?:ly)? (?:consider|review|look|read|thought|exam)",
    r"full(?:y)? (?:and \w+ )?(?:consider|review|investigat)",
    r"thorough(?:ly)?\b",
    r"all (?:of )?the (?:available )?(?:evidence|information|facts|circumstances|papers|points)",
    r"everything (?:that )?(?:you|we|i|in|has|said|put|sent|on)",
    r"in line with (?:our|the) (?:policy|policies|procedure)s?",
    r"in accordance with (?:our|the) (?:policy|policies|procedure)s?",
    r"on its (?:own )?merits",
    r"each (?:case|complaint)",
    r"taken (?:all|everything|into account)",
    r"weighed",
    r"balanced",
    r"relevant (?:records|information|policies|documents|staff|colleagues|evidence)",
    r"detailed (?:review|investigation|consideration)",
    r"due consideration",
    r"having (?:considered|reviewed|looked)",
    r"spoken (?:to|with)",
    r"seriously",
    r"all sides",
    r"both sides",
    r"rigorous",
    r"comprehensive",
    r"at length",
    r"in (?:the )?(?:depth|round|detail)",
    r"satisfied that",
    r"the matter",
    r"your concerns",
    r"all aspects",
)


class Passage:
    """A unit of a letter, with who speaks and of what; each mark is looked for when asked."""

    def __init__(self, unit: Unit, number: int, section: str | None) -> None:
        self.unit = unit
        self.text = unit.text
        self.number = number
        self.section = section
        self.zone = unit.zone

    def __repr__(self) -> str:
        return f"<{self.unit.kind} {self.section or '-'}: {self.text}>"

    @cached_property
    def is_title(self) -> bool:
        """A heading or a field: it names, and says nothing of its own."""
        return self.unit.kind in {"heading", "field", "label"}

    @cached_property
    def is_question(self) -> bool:
        return self.text.endswith("?")

    @cached_property
    def blank(self) -> str | None:
        """What is left of a template in it, if anything."""
        found = PLACEHOLDER.search(self.text)
        if found:
            return found[0]
        for bracketed in _BRACKETED.finditer(self.unit.cased):
            inner = bracketed[1]
            if (inner.isupper() and len(inner) > 1) or _BLANK_WORDS.search(inner.lower()):
                return bracketed[0].lower()
        return None

    @cached_property
    def said_by_resident(self) -> bool:
        return self.section in {"complaint", "outcome_wanted"} or (
            bool(ATTRIBUTED.search(self.text)) and not self.if_unhappy
        )

    @cached_property
    def if_unhappy(self) -> bool:
        return bool(IF_UNHAPPY.search(self.text))

    @cached_property
    def conditional(self) -> bool:
        return bool(CONDITION.search(self.text))

    @cached_property
    def of_procedure(self) -> bool:
        return bool(PROCEDURE.search(self.text))

    @cached_property
    def of_earlier_stage(self) -> bool:
        return bool(EARLIER.search(self.text))

    @cached_property
    def courtesy(self) -> bool:
        return bool(COURTESY.match(self.text))

    @cached_property
    def formula(self) -> bool:
        return bool(FORMULA.search(self.text))

    @cached_property
    def own(self) -> str:
        """The text without what stands in quotation marks."""
        return QUOTED.sub("", self.text) if '"' in self.text or "'" in self.text else self.text


class Text:
    """A letter as passages, with its kind, edition and the day that it bears."""

    def __init__(self, text: str, kind: str, edition: str, *, sent: date | None = None) -> None:
        self.sent = sent
        self.original = text
        self.kind = kind
        self.edition = edition
        self.flat = Flat(text)
        self.passages = _passages(units(self.flat))

    @property
    def stage(self) -> int:
        """The stage that such a letter belongs to."""
        digit = next((int(char) for char in self.kind if char.isdigit()), None)
        if digit is not None:
            return digit
        return 2 if self.kind == "refusal_escalate" else 1

    @cached_property
    def body(self) -> list[Passage]:
        """Without the letterhead and the signature, where the letter has a salutation."""
        if any(one.zone == "body" for one in self.passages):
            return [one for one in self.passages if one.zone != "tail"]
        return self.passages

    @property
    def dated(self) -> date | None:
        """The day of the letter: the one that it bears, else the one on which it was sent."""
        return self.own_date or self.sent

    @cached_property
    def own_date(self) -> date | None:
        """The day that the letter bears: the first day named before its text begins, or after."""
        heads = [one for one in self.passages if one.zone != "body"] or self.passages[:4]
        for one in heads:
            found = days_in(one.text, None)
            if found:
                return found[0]
        return None

    @cached_property
    def all_text(self) -> str:
        """All of the letter's own text, on one line."""
        return " ".join(one.text for one in self.passages)


def _passages(found: list[Unit]) -> list[Passage]:
    """Sections last from their heading to the next; a bullet's lead-in counts as a heading."""
    passages = []
    for number, unit in enumerate(found):
        section = section_of(unit.heading) if unit.heading else None
        passages.append(Passage(unit, number, section))
    return passages
