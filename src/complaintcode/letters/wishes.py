"""What a letter puts into the resident's mouth: what went wrong, and what is wanted.

A letter says it under a heading, below a lead-in ("You told us three things:"), or by a tag
("you say that"). Where the resident is spoken of by name, name and pronoun are read as "you".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.cues import cues, words

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

# --- who the resident is

_ADDRESSED = words(
    r"your complaint",
    r"you(?:'ve| have)? (?:say|said|told|complain\w*|asked|want|wanted|raised|reported|contacted)",
    r"you (?:are|were) (?:unhappy|dissatisfied|concerned)",
    r"you(?:'d| would) like",
    r"dear (?:tenant|resident|customer)",
)
_NOUNS = r"the (?:resident|tenant|complainant|appellant|applicant|leaseholder|customer|licensee|shared owner|member|household|family)s?|your clients?|our (?:resident|tenant)s?"
_NAMED = re.compile(r"\b(?:mr|mrs|ms|miss|mx|dr|prof)\.? (?:[a-z](?:\. ?| ))*(?P<surname>[a-z'-]{3,})")
_STAFF = words(
    r"handler",
    r"officer",
    r"author",
    r"investigat\w+",
    r"manager",
    r"director",
    r"head of",
    r"reviewer",
    r"(?:written|prepared|sent|signed|decided) by",
    r"chair\w*",
    r"owner",
    r"from",
)
_ON_BEHALF = words(r"in the matter of", r"on behalf of", r"dear")
_PRONOUN = re.compile(r"^(?:she|he|they)\b")


def _third_person(text: Text) -> re.Pattern[str] | None:
    """How a letter names the resident that is not addressed as "you"."""
    if _ADDRESSED.within(text.all_text):
        return None
    names = {
        found["surname"]
        for one in text.passages
        if (one.zone == "head" or one.is_title or _ON_BEHALF.within(one.text)) and not _STAFF.within(one.text)
        for found in _NAMED.finditer(one.text)
    }
    titled = rf"|(?:mr|mrs|ms|miss|mx|dr|prof)\.? (?:[a-z](?:\. ?| ))*(?:{'|'.join(map(re.escape, sorted(names)))})" if names else ""
    return re.compile(rf"\b(?:{_NOUNS}{titled})(?P<own>'s?(?= ))?(?![\w'])")


# --- headings, labels and lead-ins

_COMPLAINT_HEADING = words(
    r"brought you",
    r"what you (?:brought|put|described|had to say|are (?:unhappy|complaining)|were (?:unhappy|complaining))",
    r"why you (?:came|wrote|contacted|got|are|were|complained|rang)",
    r"took away from",
    r"as (?:i|we) (?:read|see|have|understand|understood|hear|heard) it",
    r"you(?: are|'re| were|r| remain)? (?:unhappy|dissatisfied|aggrieved|upset|complaining|concerned|complain|complained|complaining|say|said|told us)(?: with| about| because| that| of)?",
    r"aggrieved",
    r"(?:two|three|four|five|six|several|\d) (?:\w+ )?(?:heads?|limbs?|points?|parts?|issues?|elements?|matters|scores|things|strands|concerns|aspects|complaints)",
    r"(?:complaint|issue|point|element|allegation|head|concern|ground)s?(?: \d| raised| made| no\.?)?$",
    r"nature of",
    r"(?:the )?background",
    r"what (?:is|was|has gone|went) wrong",
    r"(?:complaint|subject) (?:is|was)? ?about$",
)
_WANTED_HEADING = words(
    r"outcome\w*\b[^.]{0,30}\byou",
    r"(?:desired|preferred|requested|expected|hoped[- ]for) (?:outcome|resolution|remedy|solution)s?",
    r"(?:outcome|resolution|remedy|redress|solution|result)s? (?:sought|wanted|requested|desired|asked|hoped|expected)",
    r"you(?:'d|'ve| would| have| are|'re| were)? (?:like|want|wanted|asked|ask|wish|wished|hope|hoped|hoping|looking|seeking|seek|after|need)",
    r"your (?:aim|wish|wishes|request|hopes?|goal|ask|desired|preferred)",
    r"would (?:put|make|settle|resolve|satisfy)",
    r"would like to (?:see|happen)",
)
_OUR_WISH = words(
    r"(?:we|i|us) (?:all )?(?:want|hope|seek|aim|would like)",
    r"our (?:desired|preferred|aim|hope|goal|wish|vision)",
    r"(?:society|council|association|trust|landlord|group|charity|co-op\w*|company|board|committee) (?:seeks?|hopes?|wants?|wishes|aims?|desires?|would like|is (?:seeking|hoping))",
    r"for (?:every|all|each) (?:\w+ ){0,2}(?:customer|resident|tenant|member)s?",
    r"people (?:often|usually|sometimes)",
)
_FURTHER = words(r"if", r"still", r"not", r"remain", r"can do", r"next", r"our", r"further", r"may")

_COUNT = r"(?:two|three|four|five|six|several|a number of|the following|these|\d)(?: \w+)?"
_THINGS = r"(?:heads?|limbs?|points?|parts?|issues?|elements?|matters|scores|things|strands|concerns|aspects|headings|complaints|areas|reasons)"
_LEAD_TO_COMPLAINT = words(
    r"(?:here|this|these|below|the following|what follows)(?: is| are|'s)\b[^.?]{0,60}\b(?:you|your|complaint|understood|tale|story|not right|wrong|unhappy|issue|read it|heard)",
    r"here (?:it is|goes),? as",
    r"what you (?:had to say|said|told|brought|put|raised|described|complained)",
    rf"(?:complaint|letter|e-?mail|appeal|grievance|request|call|form|message|you)\b[^.?]{{0,60}}\b{_COUNT} {_THINGS}",
    r"(?:understood|heard|got) (?:you|this|it|your|the|what|everything|correctly|properly|right|things|rightly)",
    r"(?:have|i've|we've) understood",
    r"(?:my|our) understanding",
    r"(?:i|we) (?:understand|understood|see|read|take|took|have (?:recorded|noted|summarised|logged|defined))\b[^.?]{0,40}\b(?:complaint|issues?|concerns?|case|points?|grievance|it)\b(?: to be| as| is| are)?(?: this| these| follows| below)?:?$",
    r"(?:play|read|say|repeat) (?:it|that|this|your words) back",
    r"at issue",
    r"(?:your|the) (?:complaint|concerns|issues|points|grievance|case)(?: is| are| was| were)?(?: as follows| these| this|, in short|, briefly|, in essence)?:$",
    r"you (?:said|say|told us|told me|complain\w*|wrote|are unhappy|were unhappy|feel|reported|explained)(?: to \w+)?(?: that| about| because| of)?(?: the following)?:$",
    r"you (?:are|were|remain) (?:unhappy|dissatisfied|concerned|aggrieved)(?: that| about| because| with)?:$",
)
_COUNTED = re.compile(rf"^\W*(?:there (?:were|are) |in all,? )?{_COUNT} {_THINGS}(?: from you| then)?\W*$")
_LEAD_TO_WISH = words(
    r"(?:things|list|what|this|these|here)\b[^.?]{0,40}\b(?:would|will) (?:make|put|settle|help|satisfy|resolve)",
    r"(?:here|this|these|below|following)(?: is| are|'s)\b[^.?]{0,50}\byou(?:'d| would| are| were| have|'ve)? (?:like|want|wanted|asked|hope|hoped|seek|seeking|wish|picked|chose)",
    r"you(?:'d| would| have|'ve| are| were)? (?:also )?(?:like|want|wanted|asked|ask|hope|hoped|seek|seeking|wish)(?: us| me)?(?: to| for| that)?(?: see)?(?: the following| these| to)?:$",
    r"(?:outcome|resolution|remedy)s?\b[^.?]{0,40}\byou\b[^.?]{0,30}(?::| (?:is|are|was|were):?)$",
    r"(?:to|would) (?:resolve|put|settle)\b[^.?]{0,60}\byou\b[^.?]{0,30}:$",
)
_ENDS_LIST = cues(
    r"i (?:uphold|have (?:now )?(?:looked|investigated|decided|read|spoken|reviewed|considered|passed|asked)|will|am sorry|apologise|find|agree|do not|cannot|can)",
    r"we (?:uphold|will|shall|are sorry|apologise|are responsible|can|cannot|do not|agree|have (?:now )?(?:looked|investigated|decided|passed|asked))",
    r"you(?:'ll| will| can| may| should)\b",
    r"both (?:of these|points|matters|are)",
    r"(?:this|that|it) (?:letter|review|is|was|has|belongs|will)",
)
_ASIDE = cues(
    r"please",
    r"put a line",
    r"tell (?:me|us)",
    r"let (?:me|us) know",
    r"correct me",
    r"if (?:i|we|any|you|there|this|that)",
    r"thank",
    r"we wrote (?:it|them|this|that)",
    r"you picked",
    r"say so",
    r"nothing has been",
    r"i (?:hope|only|just|want)",
)
_MOST_FOLLOWERS = 10
_LONGEST_LEAD = 34  # words
_LONGEST_RUN_IN = 5  # words of a label that opens a paragraph: "Outcome sought."


class Spoken(NamedTuple):
    """A passage with the resident read as "you" and the part of the letter it stands in.

    ``part`` is ``complaint``, ``wanted``, another section or ``None``; ``led`` marks what a
    lead-in announced.
    """

    one: Passage
    said: str
    part: str | None
    led: bool = False


def spoken(text: Text) -> list[Spoken]:
    """The passages of a letter in order, each with who speaks and where."""
    third = _third_person(text)
    found: list[Spoken] = []
    lead = _Lead()
    for one in text.body:
        said = _as_you(one, third, found[-1].said if found else "")
        part = lead.part_of(one, said)
        found.append(Spoken(one, said, part or _part(one), part is not None))
        lead.see(one, said)
    return found


def _as_you(one: Passage, third: re.Pattern[str] | None, before: str) -> str:
    if third is None:
        return one.text
    said = third.sub(lambda found: "your" if found["own"] else "you", one.text)
    return _PRONOUN.sub("you", said) if before.startswith("you") else said


def _part(one: Passage) -> str | None:
    """The part of the letter by the heading, label or head of a column above."""
    heading = one.unit.heading
    if not heading:
        return None
    part = heading_part(heading)
    if part:
        return part
    return None if one.section in {"outcome_wanted", "complaint"} and _OUR_WISH.within(heading) else _PARTS.get(one.section or "", one.section)


_PARTS = {"outcome_wanted": "wanted"}


def heading_part(heading: str) -> str | None:
    """Whether a heading opens what was complained of or what is wanted."""
    if _OUR_WISH.within(heading) or _FURTHER.within(heading):
        return None
    if _WANTED_HEADING.within(heading) and "told us" not in heading:
        return "wanted"
    return "complaint" if _COMPLAINT_HEADING.within(heading) else None


class _Lead:
    """What the last lead-in announced and how far it reaches."""

    def __init__(self) -> None:
        self.part: str | None = None
        self.block = -1
        self.taken = 0
        self.in_list = False

    def part_of(self, one: Passage, said: str) -> str | None:
        """The part that the lead-in gives to this passage, which may end it."""
        if self.part is None:
            return None
        if one.is_title or self.taken >= _MOST_FOLLOWERS or lead_in(one, said) or _ENDS_LIST.match(said):
            self.part = None
            return None
        if _ASIDE.match(said):
            return "aside"
        if not self.taken:
            self.block, self.in_list = one.unit.block, one.unit.kind == "item"
        elif one.unit.block != self.block and not self.in_list:
            self.part = None
            return None
        self.taken += 1
        return self.part

    def see(self, one: Passage, said: str) -> None:
        part = lead_in(one, said)
        if part:
            self.part, self.taken, self.in_list = part, 0, False


def lead_in(one: Passage, said: str) -> str | None:
    """What a sentence announces for those after it."""
    if one.is_title or len(said.split()) > _LONGEST_LEAD:
        return None
    if len(said.split()) <= _LONGEST_RUN_IN and said[-1:] in ".:" and one.unit.kind in {"sentence", "item"}:
        part = heading_part(said.rstrip(".:"))
        if part:
            return part
    if _OUR_WISH.within(said) or _ASIDE.match(said):
        return None
    ends = said.rstrip("\"')")[-1:]
    if ": " in said:
        return None
    if ends in ".:" and _LEAD_TO_WISH.within(said):
        return "wanted"
    if _COUNTED.match(said):
        return "complaint"
    if ends in ".:?" and _LEAD_TO_COMPLAINT.within(said):
        return "complaint"
    return None


# --- what is wanted

_AUX = r"(?:'ve|'d|'re| both| all| have| has| had| also| do| did| now| first| still| then| only| simply| just| really| further| rightly| therefore| specifically| clearly| kindly| say| said| tell us| told (?:us|me)| would| were| are| not)*"
_WANTS = (
    r"(?:(?:(?<=would )|(?<='d )|(?<=also )|(?<=really ))like|want(?:s|ed|ing)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)|prefer(?:red)?|seek(?:s|ing)?|sought|look(?:ing)? for|look to (?:us|me)|looking to|(?<=re )after|desire[sd]?"
    r"|pray(?:s|ed)? for|demand(?:s|ed)?|be (?:very |quite |perfectly )?(?:happy|content|satisfied|pleased|glad),? (?:with|if|to (?:have|see|get|accept)|by|for)|(?<=re )content,? (?:to|if|with)|settle for"
    r"|call it (?:quits|a day|square|even)|(?:(?<=would )|(?<='d ))(?:accept|have (?:us|the|a|an|somebody|someone|it|your))|press(?:ed)? for|call(?:ed)? for|insist(?:ed)? (?:on|that)|expect(?:s|ed)? us to)"
)
_WANTED = re.compile(rf"\byou{_AUX} {_WANTS}(?!\w)")
_ASKS = r"(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|propos(?:e|es|ed)|suggest(?:s|ed)?|urge[sd]?|invite[sd]? (?:us|me))"
_ASKED_FOR = re.compile(rf"\byou{_AUX} {_ASKS}\b")
# A thing wanted that stands before the verb, or behind "is": the words before "you" say which.
_CLEFT = re.compile(
    rf"\b(?:what|all|(?:the )?(?:only |one |two |three |main )*things?)(?: that| which)? you{_AUX} (?:{_WANTS}|{_ASKS}|have)(?: for| most| from us| to see)?(?:, you (?:said|say|told \w+),)?(?: (?:is|was|are|were|will be)\b|: )"
)
_NOUN = words(
    r"(?:outcome|resolution|remedy|redress|solution|result|settlement)s?\b[^.:]{0,50}\byou(?:'d|'ve|'re| would| are| were| have| had)*(?: also| now)? (?:like|want|seek|sought|ask|request|hop|look|wish|desir|propos)\w*(?: for| to see)?(?: is| was| are| were|:) ",
    r"your (?:desired|preferred|hoped[- ]for|suggested|proposed|requested|ideal|stated) (?:outcome|resolution|remedy|solution|result)s?(?: is| was| are| were|:) ",
    r"your (?:hope|wish|aim|object|request)s? (?:is|was|are|were) (?:that|to|for)",
    r"(?:would|will|'d) (?:settle|resolve|put|make|satisfy|do)\b[^.:]{0,30}\b(?:in|to|for|from) (?:your|you)\b[^.:]{0,20}(?:: | - | is | are | would be )",
    r"(?:would|'d) (?:satisfy|content|please|suit|do for) you\b",
    r"matter(?:s|ed)(?: most)? to you",
    r"(?:by way of|as an?|in) (?:a )?(?:desired )?(?:resolution|settlement|remedy|redress|outcome),? you",
    r"you(?:'ll| will| would|'d) (?:go away|leave|walk away|rest|go home|be) (?:happy|content|satisfied)(?! to (?:know|hear|learn))",
    r"you (?:are|were) (?:\w+ )?(?:plain|clear|firm|adamant)\b[^.]{0,30}\b(?:money|compensation|after|want\w*)",
    r"(?:money|cheque|compensation)\b[^.]{0,30}\byou (?:are|were) (?:\w+ )?(?:after|firm|clear|plain|adamant|looking|seeking)",
)
# Words before "you" with which it is no wish: a condition, a question, a comparison.
_NO_WISH_BEFORE = re.compile(
    r"\b(?:if|should|whether|when|whenever|where|wherever|as|than|unless|until|once|may|can|do|would|did|what|which|how|why|whatever|in case|anything|everything|anyone|information|help)\s*$"
    r"|\b(?:if|should|whether|unless|where)\b[^,;:]*$"
)
_NO_ASK_BEFORE = re.compile(
    r"\b(?:that|when|after|since|because|although|though|before|how|and that|which|while|time|day|if|until|once|nor|works?|repairs?|copy|documents?|call|review)\s*$"
)
_NOT_WHAT = re.compile(
    r"(?:\bnot|n't)\b[^.]{0,40}\b(?:what|outcome|answer|response|decision|news|result|reply|one|conclusion|letter)\b(?: that| which)? (?:you|many)"
)
# "You would be content, you told me, to have ...": what stands between the commas says nothing.
_TAG = re.compile(
    r",? you (?:said|say|told (?:us|me)|wrote|felt|feel)(?: to [a-z]+)?(?: when [^,]{0,40})?(?=,)"
)
_PROCEDURAL = re.compile(
    r"^\W*(?:(?:us|me|that|for|to|the|your|this|it|be|a|an|have|formally|now|also|our|complaint|case|matter|further|formal|request) )*"
    r"(?:escalat\w*|stage|review(?:ed)?|appeal|complain|discuss|speak|talk|contact|know more|see a copy|copy|copies|receive (?:this|a copy)|go (?:to|further)|take (?:it|this|the matter|your complaint|matters)"
    r"|add|send|read|reconsider|interpreter|help with this|call(?:ed)?(?: back)?$|call(?:ed)? (?:back|you)|more (?:time|information)|ombudsman|reply|answer\b|response|hear|make a complaint|raise|pursue|continue|look (?:at|into) (?:it|this|the|your)(?: \w+){0,3} again|look again|investigate (?:this|it|the matter|your complaint)|extension|withdraw|on your behalf)"
)
_QUESTION = re.compile(r"^\W*(?:us|me)?\W*(?:about |to (?:explain |say |know ))?(?:whether|why|how|when|what|if|who)\b")
_NOTHING_AFTER = re.compile(
    r"^(?: for| to)?\W*(?:$|[,.;)]|(?:on|in|at|and|is|was|has|will|but|we|i|by|from|were|are)\b)"
)


def wish(said: str) -> bool:
    """Whether a passage says what the resident wants."""
    said = _TAG.sub("", said)
    if _NOT_WHAT.search(said) or "you" not in said:
        return False
    if said.endswith("?") or _OUR_WISH.within(said):
        return False
    return _wanted(said) or bool(_CLEFT.search(said)) or bool(_NOUN.search(said))


def _wanted(said: str) -> bool:
    for found in _WANTED.finditer(said):
        if not _NO_WISH_BEFORE.search(said[: found.start()]) and _is_thing(said[found.end() :]):
            return True
    for found in _ASKED_FOR.finditer(said):
        before = said[: found.start()]
        if _NO_WISH_BEFORE.search(before) or _NO_ASK_BEFORE.search(before):
            continue
        if not _QUESTION.match(said[found.end() :]) and _is_thing(said[found.end() :]):
            return True
    return False


def _is_thing(rest: str) -> bool:
    """Whether something of substance follows the verb."""
    return len(rest.split()) >= 2 and not _PROCEDURAL.match(rest) and not _NOTHING_AFTER.match(rest)


def landlords_wish(said: str) -> bool:
    """Whether a passage says what the landlord hopes for."""
    return _OUR_WISH.within(said)
