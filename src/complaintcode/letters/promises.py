"""What a landlord promises, has done or leaves open: the statements of a letter.

A statement is a passage with what a reader takes from its surroundings: the section and the words
that lead it in, the row of the table that it stands in, and what is said directly after it.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from complaintcode.letters.cues import cues, words
from complaintcode.letters.layout import section_of
from complaintcode.letters.times import DAY, TIME, days_in
from complaintcode.letters.voice import ATTRIBUTED, WANTED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from complaintcode.letters.voice import Passage, Text

_ARRANGED = (
    r"(?:(?:now|also|all|already|both|each|provisionally) )*(?:been )?(?:(?:re)?booked|re(?:scheduled|arranged|ordered)|arranged|scheduled|due|ordered"
    r"|planned|fixed|instructed|programmed|timed|set for|reserved|commissioned|pencilled|to be|starting"
    r"|coming|going to|down (?:for|to (?!us|me|him|our|the))|expected to|asked to|told to|passed to|referred to)\b(?! (?:out|by ))"
)
FUTURE = words(
    r"will(?! (?:not|never|have (?:had|seen|received)|recall|remember|appreciate|know|understand))",
    r"shall(?! not)",
    r"(?:i|we|he|she|they|it)'ll(?! not)",
    rf"(?:is|are|'s|'re|has been|have been|am) {_ARRANGED}",
    rf"(?:i|we)(?:'ve| have) (?:now |also |already )*(?:got [a-z]+ |made an appointment|agreed to|{_ARRANGED})",
    r"(?:is|are|am) (?:now |then |also )?to (?!be (?:had|found|read|seen)\b)[a-z]+",
    r"(?<!was )(?<!were )(?<!been )booked (?:in )?(?:for|on|with)",
    r"(?:appointment|visit|inspection) (?:is|has been (?:made|fixed|set))",
    r"(?:is|are) with you (?:on|from|at|by)",
    r"(?:am|is|are|'m|'s|'re) (?:now |also )?(?:arranging|booking|organising|chasing|planning|coming|visiting|sending|looking into|crediting|refunding|fitting|replacing|repairing|making arrangements)",
    r"(?:directs?|orders?|resolved|agreed|decided) that [^;]{1,60} be [a-z]+",
    r"(?:i|we)(?:'ve| have) (?:asked|told|instructed|ordered|directed) [^.;]{1,30} to",
    r"(?:i|we|he|she|they) (?:expects?|hopes?|intends?|plans?|means?|needs?) to",
    r"(?:is|are) being (?:processed|arranged|prepared|made|raised|ordered|planned|sent)",
    r"(?:is|are) (?:continuing|under ?way|in hand|ongoing|in progress)",
    r"(?:diary|list|round|reminder) for",
    r"(?:visits?|works?|steps?) remains?",
    r"should be (?:with (?:us|you)|ready) (?:by|on|in)",
    r"has undertaken to",
)
"""Something is still to come; not what *was* to come."""

_PAST = words(
    r"was",
    r"were",
    r"wasn't",
    r"weren't",
    r"had",
    r"hadn't",
    r"did",
    r"didn't",
    r"(?:should|could|would|might|ought to|must) (?:not )?(?:have|be|then)",
    r"(?:has|have|'ve|'s) (?:\w+ )?(?:been|\w+ed|come|gone|left|put|taken|given|had|made|sent|paid|shown)",
    r"came",
    r"went",
    r"gave",
    r"took",
    r"rang",
    r"wrote",
    r"sent",
    r"told",
    r"said",
    r"found",
    r"made",
    r"met",
    r"got",
    r"visited",
    r"called",
    r"reported",
    r"asked",
    r"(?:i|we|he|she|they|it|you|nobody|staff) (?:then |also |first |only )?[a-z]{2,}ed",
)
# A text, or what somebody once said, is the one that says it.
_REPORTED = words(
    r"(?:policy|policies|procedure|code|standards?|charter|lease|agreement|handbook|guidance|rules?|clause|section|paragraph|guide|scheme)\b[^;]{0,50}\b(?:says?|states|sets|requires?|provides|obliges|allows|gives|expects)",
    r"(?:said|told|promised|assured|wrote|thought|believed|understood|warned|claimed|undertook)\b[^;]{0,40}\b(?:will|would|to be|is to|are to)",
    r"(?:programme|papers|report) (?:\w+ ){0,6}(?:was|were) (?:considered|discussed)",
)
# What the resident has to do, may do, or can expect from the procedure.
_YOURS = words(
    r"you (?:can|may|could|should|must|need|have until|have \w+ (?:working |calendar )?(?:days|weeks)|are entitled|might|would need|owe)",
    r"you (?:will|'ll) (?:need|have to|be able|be asked|be charged|also have had)",
    r"(?:open|payable|due|accepted|remains? due|to be paid|paid) (?:to you |until |by |on or before |before )\d",
    r"(?:has|have) to be paid",
    r"failing which",
    r"to keep your account",
)
_IMPERATIVE = words(
    r"(?:if|should) (?:you|your|this|that|it (?:does|is) not)\b.*",
    r"(?:please|kindly|simply|just)",
    r"(?:tell|ring|phone|telephone|write to|email|e-mail|reply|answer this|contact|press|type|stick|fill|return the|use|visit|apply|ask) ",
)
ESCALATING = words(
    r"stage (?:2|two) (?:review|request|complaint|response|officer|investigation|panel|of (?:our|the (?:complaint|procedure|process|council)))",
    r"(?:to|at|for|in|as) (?:the )?(?:stage (?:2|two)|second stage|next stage|step (?:2|two))",
    r"escalat\w+ (?:your|the|this|it)",
    r"ombudsman",
    r"your appeal",
    r"appeals (?:go|are)",
    r"(?:dissatisf\w+|unhappy|not (?:satisfied|happy|content))",
    r"not (?:see|sit|put) [^.;]{0,20}right",
    r"calls may be recorded",
    r"(?:acknowledge|answer|reply to|respond to|look at) (?:your (?:request|appeal|review|letter)|it|you) within",
    r"(?:reply|respond|response|answer|decision) (?:to you )?(?:with)?in",
    r"(?:leaflet|large print|braille|other languages|retain\w*|personal data|confidential|monitored)",
    r"(?:file|case) (?:will be|is|has been|has now been) (?:now )?closed",
    r"clos(?:e|es|ing) (?:my|the|our|your|this) (?:file|case|complaint)",
)
# Somebody who would look at the complaint again; with a day it is rather a visit to the place.
_REVIEWER = words(
    r"(?:director|manager|panel|reviewer|trustees|committee|colleague|officer|somebody|someone|members?|head of [a-z ]+|chief executive|chair|people|who)\b.{0,60}\b(?:review|look|go|goes|start|starts|hear|take|takes|examine|examines|pick|picks|sit|sits)\b.{0,40}\b(?:again|afresh|fresh|over|complaint|case|beginning|zero|scratch|everything|it up|it on|whole|on it)",
)
_YOUR_LETTER = re.compile(
    r"\b(?:your|his|her|their|the) (?:letter|e-?mail|complaint|note|message|form|case|grievance|statement)s? (?:is|was|said|says|tells?|told|asks?|asked|puts?|sets? out|describes?|complains?)\b"
)
# A sentence that begins with what the resident said goes on with it, unless we take it up.
_RESIDENT_FIRST = re.compile(
    rf"(?:{ATTRIBUTED.pattern}|{WANTED.pattern}|{_YOUR_LETTER.pattern})"
)
_WE_FIRST = words(r"(?:we|i|our)(?:'ll|'ve|'re|'m)?")
_UNHAPPY_FIRST = words(r"if", r"should you", r"should (?:this|my|our|it)", r"not \w+", r"unless you", r"where you")
# A fact that stays: nothing that anyone is going to do.
_NO_STEP = words(
    r"(?:will|shall|'ll) (?:of course |then |also |now |always )*(?:help|mean|be (?:glad|happy|pleased|grateful|aware|able|no)|always|continue to be|appreciate|know|understand|agree that|apply|learn|see that|note|depend)",
    r"you (?:will|'ll|shall) (?:see|find|note|also|have|be (?:pleased|aware|glad))",
    r"you are to",
    r"(?:will|shall) be (?:empty|vacant|available|free|open)",
    r"(?:no|nothing) [^.;]{0,30}\b(?:needed|required)",
    r"(?:is|are) to offer",
    r"(?:is|are) (?:to be (?:read|taken|treated|found|had|construed)|expected to (?:be|treat|behave)|due (?:under|to (?:the|a)))",
    r"copy of this",
    r"i(?:'ve| have| am|'m) (?:been )?(?:asked|instructed|appointed|told) to (?:answer|reply|respond|write|set|look|review|hear|deal)",
    r"(?:your|on) file",
    r"not in my view",
)
MONEY = re.compile(
    r"(?:£|\bgbp) ?(?P<digits>\d[\d,]*(?:\.\d\d)?)|\b(?P<figures>\d[\d,.]*) ?pounds\b"
    r"|\b(?P<words>(?:(?:a|and|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)[ -])+)pounds\b(?! (?:token|note))"
)
PAYMENT = words(
    r"(?:compensat|refund|reimburs|waiv|rebat|award|voucher|remitted|abatement)\w*",
    r"(?:re)?pa(?:y|ys|id|ying|yment|yments)",
    r"credit(?:ed|ing|s)?",
    r"cheque",
    r"bacs",
    r"goodwill",
    r"gift card",
    r"money",
    r"(?:the|both) sums?",
    r"ex gratia",
    r"allowance",
    r"writ(?:e|ten|ing) off",
    r"your (?:bank|(?:\w+ ){0,2}account|card)",
)
WORK = words(
    r"re-?(?:pair|plac|new|fit|decorat|paint|plaster|lay|laid|wir|stor|furbish|built|build|point|hang|hung|hous|instat|lin|seal|surfac|paper|tile)\w*",
    r"fix(?:es|ing)?",
    r"fixed (?!for|on|by)",
    r"fit(?:s|ted|ting)?",
    r"install\w*",
    r"clear(?:ed|ing|s|ance)?",
    r"(?:clean|treat|paint|decorat|plaster|mend|unblock|remov|trim|insulat|drain|jet|bait|spray|fumigat|adapt|prun|mow|sweep|gritt|overhaul|scrub|clos|seal)(?:s|es|e|ed|ing|ting|ment|ation)?",
    r"clos(?:e|es|ed|ing) (?:up|the)",
    r"cut(?:s|ting)? (?!(?:off|short))",
    r"burn",
    r"lay",
    r"set the",
    r"hang(?:s|ing)?",
    r"hung",
    r"plant",
    r"work (?:on|starts|begins|will|is)",
    r"works (?:start|begin|will|are|to)\w*",
    r"the work",
    r"(?:carr(?:y|ied) out|complete) (?:the|all|your|these|a full)",
    r"put (?:in|up|back)",
    r"ma(?:k|d)e good",
    r"wash\w*",
    r"transfer you",
    r"mov(?:e|ed) (?:you|to)",
    r"decant\w*",
    r"buy (?:you|a)",
    r"stay (?:in|at)",
    r"dehumidif\w*",
    r"deliver(?:ed)? (?:to|a|the|you)",
    r"supplied",
    r"servic(?:e of|ed|ing)",
    r"connect",
    r"go(?:es)? in (?:on|during|next|by)",
    r"(?:new|deep) (?:\w+ ){0,2}(?:door|lock|boiler|window|key|fob|kitchen|bath|shower|radiator|fence|gate|panel|motor|part|floor|carpet|ceiling|light|lamp|pump|tap|tank|fan|cooker|rail|ramp|sink|toilet|roof|gutter|operator|exchanger|clean)s?",
    r"(?:joiner|plumber|electrician|glazier|roofer|decorator|carpenter|fitter|locksmith|builder|painter)s?\b",
    r"job (?:is|has been) (?:re)?booked",
    r"(?:ramp|installation|renewal|repair|replacement|redecoration)",
    r"(?:turn|relocat|chang|rais|lower|level|adjust|reset|secur|rectif)(?:e|ed|ing)? (?:the|your|that|this)",
)
OTHER_STEP = words(
    r"(?:call|ring|phon|telephon|visit|inspect|check|writ|e-?mail|text|meet|confirm|monitor|review|updat|report|survey|speak|interview|train|remind|brief|discuss|audit|test|send|attend|contact|chas|ask|amend|revis|issu|publish|refer|arrang|patrol|walk|chalk|record|measur|collect|bring|com|go|stay|look|return|start|begin|show|do|recover|ha|giv|tak|keep|hold)(?:s|es|e|ing|ed)?",
)
HANDS_OVER = words(
    r"(?:bring|send|post|hand|drop|deliver|give|pay)(?:s|ing)? (?:it|them|this|that|you the|the (?:money|cheque|vouchers?|card|sum))",
)
"""How something named just before reaches the resident."""
IS_NONE = re.compile(r"^\W*(?:none|nil|n/?a|not applicable|nothing|no)\W*$")
_CLAUSE = re.compile(
    r"; |,? and, |,? (?:and|but|so) (?=(?:we|i|the|our|mr|mrs|ms|he|she|they|it|a|an|you|your|nobody|will|has|have|£|no)\b|£)|, (?:because|since|although|where|as) |\. "
)
# "Kitchen tap to be renewed on 9 June", a sentence without a verb of its own.
_TO_BE = re.compile(
    r"\W*(?:(?!(?:for|is|are|was|were|had|has|have|asked|wanted|wants?|needs?|due|ought|promised|right|said|you|that)\b)[a-z0-9'-]+ ){1,6}to be [a-z]+"
)
_AS_YOU_ASKED = re.compile(
    rf"(?<=[a-z] )(?<!when )(?:that |which )?you (?:reported|raised|mentioned|complained of|told us (?:about|of)|described)(?: (?:to us )?(?:on|in) (?:{DAY}|[a-z]+))?(?= (?:will|is|has|are|shall|on|in)\b)"
    r"|\b(?:as|that|which|what) you (?:asked|requested|wished|wanted|suggested|hoped)(?: for)?,?|\byou asked for\b"
)
_LEAD_SECTION = frozenset({"remedy", "actions"})
_PIECES = frozenset({"item", "cell"})
# Headings of things to come which the layout takes for none of the usual ones.
_TO_DO = words(
    r"who (?:is doing|will do|does) what",
    r"what(?:'s| is) (?:left|still|to come|next|outstanding)",
    r"what (?:will|comes|follows|we(?:'ll| will| shall| are going to))",
    r"still (?:ahead|to|on our list)",
    r"(?:the following|these things|we (?:will|shall) also|as follows)",
    r"(?:further |also |accordingly )?(?:directs|undertakes|will)\b",
    r"follow-up",
    r"appointments?",
)
_REMEDY_HEADING = cues(
    r"making (?:good|amends|it up)",
    r"payments?",
    r"financial",
    r"squaring up",
    r"(?:by way of )?amends",
    r"what (?:we|i)(?:'ve| have) (?:now |already )?done",
    r"what you (?:will )?get",
)
_RUN_IN_SECTIONS = frozenset({"remedy", "actions", "reasons"})
# "Your appeal" names the letter that is answered, not the next step.
_ANSWERED = cues(r"(?:your|the) (?:appeal|review|request|escalation)", r"review of your")
_RUN_IN_WORDS = 5  # "Making good." in a line of its own is a heading
# A day without a year that would be more days ahead than this lies behind.
_FAR, _NEAR = 200, 75
_AFTER = 2
NOT_OURS = frozenset({"complaint", "outcome_wanted", "escalation", "ombudsman"})


class Statement:
    """A passage among its neighbours."""

    def __init__(self, one: Passage, section: str | None, letter: Text) -> None:
        self.one = one
        self.section = section
        self.letter = letter
        self.cells: list[str] = []
        self.before = ""
        self.after: Sequence[Passage] = ()
        self.listed = False

    @cached_property
    def text(self) -> str:
        """What it says in the letter's own words, without what somebody else is quoted with."""
        return _AS_YOU_ASKED.sub("", self.one.own)

    @cached_property
    def clauses(self) -> list[str]:
        return [part for part in _CLAUSE.split(self.text) if part]

    @cached_property
    def skipped(self) -> bool:
        """Not the landlord's words on this complaint: the resident's, the procedure's, a question."""
        one = self.one
        if self.section in NOT_OURS or one.zone == "tail" or one.is_question:
            return True
        if one.if_unhappy and (ESCALATING.within(one.text) or _UNHAPPY_FIRST.match(one.text)):
            return True
        return one.unit.kind == "heading"

    @cached_property
    def promises(self) -> list[str]:
        """The clauses in which something is said to be still to come."""
        return [part for part in self.clauses if self._promises(part)]

    def _promises(self, clause: str) -> bool:
        found = FUTURE.search(clause)
        if _IMPERATIVE.match(self.one.text) and ESCALATING.within(self.one.text):
            return False
        if self.one.courtesy and not has_time(clause, self.letter):
            return False
        if ESCALATING.within(clause) or _REPORTED.within(clause) or _IMPERATIVE.match(clause):
            return False
        if _REVIEWER.within(clause) and not _ON_DAY.search(clause):
            return False
        if _YOURS.within(clause) or _NO_STEP.within(clause):
            return False
        if _RESIDENT_FIRST.match(self.text) and not _WE_FIRST.match(clause):
            return False
        said = said_by_resident(clause)
        if said and (not found or said.start() < found.start()):
            return False
        if found:
            return True
        if _TO_BE.match(clause) and has_time(clause, self.letter):
            return True
        if _PAST.within(clause):
            return False
        if self.listed:
            return self.one.unit.kind in _PIECES or has_time(clause, self.letter)
        return (OTHER_STEP.within(clause) or WORK.within(clause)) and (
            has_time(clause, self.letter, surely=True)
        )

    @cached_property
    def row(self) -> str:
        """The rest of the row of a table, or what stands after a label."""
        return " ".join(self.cells)

    @cached_property
    def when(self) -> bool:
        """Whether it, or its row of a table, names a time that can be put into a diary."""
        return has_time(f"{self.text} {self.row}", self.letter)


def statements(letter: Text) -> list[Statement]:
    """Every passage of the body as a statement."""
    body = letter.body
    has_body = any(one.zone == "body" for one in body)
    section: str | None = None
    outer: str | None = None
    heading = lead = ""
    found = []
    for at, one in enumerate(body):
        if has_body and one.zone == "head" and one.unit.kind != "field":
            continue
        if one.unit.kind == "heading":
            outer = _opens(one.text)
        if one.unit.kind == "label":
            heading, section = one.text, _opens(one.text) or outer
        elif one.unit.heading != heading:
            heading, section = one.unit.heading, _opens(one.unit.heading)
        section = _run_in(one, body[at + 1] if at + 1 < len(body) else None) or section
        lead = lead if one.unit.kind in _PIECES else ""
        told = Statement(one, section, letter)
        told.cells = _row(body, at)
        told.listed = _is_listed(told, lead)
        told.before = body[at - 1].text if at else ""
        told.after = body[at + 1 : at + 1 + _AFTER]
        if one.text.endswith(":") or one.unit.kind == "heading":
            lead = one.text
        found.append(told)
    return found


def _opens(heading: str) -> str | None:
    """The section that a heading or a label opens."""
    section = section_of(heading) if heading else None
    if section == "escalation" and _ANSWERED.match(heading):
        return None
    if section is None and _REMEDY_HEADING.match(heading):
        return "remedy"
    if section is None and _TO_DO.match(heading):
        return "actions"
    return section


def _is_listed(told: Statement, lead: str) -> bool:
    """Whether it is a piece of a list or table of what is to be done, or under such a heading."""
    if told.one.unit.kind in {"heading", "label"}:
        return False
    if told.section == "actions":
        return True
    if told.one.unit.kind not in _PIECES:
        return False
    if told.section == "remedy" or _TO_DO.search(lead) or section_of(lead) in _LEAD_SECTION:
        return True
    if told.one.unit.kind == "cell" and has_time(told.row, told.letter, surely=True):
        return True
    starts = OTHER_STEP.match(told.text) or WORK.match(told.text)
    return bool(starts) and not _DONE_STEP.match(told.text) and has_time(told.row, told.letter)


def _run_in(one: Passage, following: Passage | None) -> str | None:
    """The section that a passage opens which stands for a heading."""
    text = one.text
    if len(text.split()) > _RUN_IN_WORDS or one.is_title:
        return None
    bare = text[-1] not in ".!?;:,"
    if bare and not (one.unit.kind == "item" and following and following.unit.kind == "sentence"):
        return None
    section = "remedy" if _REMEDY_HEADING.match(text) else section_of(text.strip(" ."))
    return section if bare or section in _RUN_IN_SECTIONS else None


def _row(body: Sequence[Passage], at: int) -> list[str]:
    """The other cells of the row of a table, or what stands after a label."""
    one = body[at]
    if one.unit.kind not in {"cell", "label"}:
        before = body[at - 1] if at else one
        same = before.unit.kind == "label" and before.unit.block == one.unit.block
        return [before.text] if same else []
    near = body[max(0, at - 4) : at + 5]
    return [other.text for other in near if other.unit.block == one.unit.block and other is not one]


def has_time(text: str, letter: Text, *, surely: bool = False) -> bool:
    """Whether a text names a time ahead; ``surely``: not one that may as well lie behind."""
    return any(_lies_ahead(text, found, letter, surely) for found in TIME.finditer(text))


def _lies_ahead(text: str, found: re.Match[str], letter: Text, surely: bool) -> bool:
    if not _ON_DAY.match(found[0]):
        return not surely or bool(_AHEAD.match(text, max(0, found.start() - 12)))
    today = letter_day(letter)
    if today is None:
        return not surely
    words = text[found.start() : found.end() + 6]
    named = days_in(words, today)
    if not named:
        return not surely
    ahead = (named[0] - today).days
    if _YEAR.search(words):
        return ahead >= surely
    return surely <= ahead <= (_NEAR if surely else _FAR)


def letter_day(letter: Text) -> date | None:
    """The day of a letter; one without a salutation must bear it near its beginning."""
    if any(one.zone == "body" for one in letter.passages):
        return letter.dated
    short = [one.text for one in letter.passages[:_TOP] if len(one.text) <= _SHORT]
    return next((days[0] for text in short if (days := days_in(text, None))), None)


_ON_DAY = re.compile(DAY)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DONE_STEP = re.compile(r"[a-z]+(?:ed|ing)\b")
_YEAR = re.compile(r"20\d\d|/\d\d\b")
_AHEAD = re.compile(
    rf".{{0,12}}\b(?:tomorrow|from now|next (?:week|month|{_WEEKDAY})|this {_WEEKDAY}|{_WEEKDAY} week"
    rf"|week (?:commencing|beginning|of)|{_WEEKDAY} the \d+)"
)
_TOP, _SHORT = 10, 60


def said_by_resident(clause: str) -> re.Match[str] | None:
    """Where the resident is the one who says or wants it."""
    return ATTRIBUTED.search(clause) or WANTED.search(clause) or _YOUR_LETTER.search(clause)


def is_promise(one: Passage) -> bool:
    """Whether the landlord says what it or somebody for it is going to do."""
    return FUTURE.within(one.text) and not ESCALATING.within(one.text) and not one.if_unhappy
