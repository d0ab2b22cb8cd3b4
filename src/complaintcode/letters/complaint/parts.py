"""The parts of a letter in which the resident is made to speak.

A letter says what went wrong and what is wanted under a heading, below a lead-in ("You told us
three things:") or in a sentence of its own. Where the resident is spoken of by name, name and
pronoun are read as "you"; see ``persons``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.complaint.wishes import landlords_wish
from complaintcode.letters.matching.cues import cues, either, words
from complaintcode.letters.text.once import once_a_letter, remembered
from complaintcode.letters.text.persons import Third, as_you, said_of_you, third_person
from complaintcode.letters.text.sections import names_letter

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

# --- headings, labels and lead-ins

_COMPLAINT_HEADING = words(
    r"brought you",
    r"what you (?:brought|put|described|had to say|are (?:unhappy|complaining)"
    r"|were (?:unhappy|complaining))",
    r"why you (?:came|wrote|contacted|got|are|were|complained|rang)",
    r"took away from",
    r"notes? of (?:our|your|the) (?:call|conversation|meeting|chat|visit)",
    r"as (?:i|we) (?:read|see|have|understand|understood|hear|heard) it",
    r"you(?: are|'re| were|r| remain| have|'ve| had| both| also)* (?:unhappy|dissatisfied"
    r"|aggrieved|upset|complaining"
    r"|concerned|complain|complained|complaining|say|said|told us)(?: with| about| because"
    r"| that| of)?",
    r"aggrieved",
    r"(?:one|two|three|four|five|six|several|following|\d) (?:\w+ )?(?:heads?|limbs?|points?"
    r"|parts?"
    r"|issues?|elements?|matters|scores|things|strands|concerns|aspects|complaints)",
    r"^(?:(?:your|the|my|this) )?(?:complaint|issue|point|element|allegation|head|concern"
    r"|ground|matter)s?(?: \d| raised| made| no\.?)?$",
    r"nature of",
    r"(?:complaint|case|appeal|grievance|story|account|side) in (?:a nutshell|brief|essence"
    r"|outline|short)",
    r"(?:understand|understood|take|took|see|read) your (?:\w+ )?(?:complaint|concerns?|case"
    r"|appeal)",
    r"(?:the )?background",
    r"what (?:is|was|has gone|went) wrong",
    r"(?:complaint|subject) (?:is|was)? ?about$",
)
_WANTED_HEADING = words(
    r"outcome\w*\b[^.]{0,30}\byou",
    r"(?:desired|preferred|requested|expected|hoped[- ]for) (?:outcome|resolution|remedy"
    r"|solution)s?",
    r"(?:outcome|resolution|remedy|redress|solution|result|relief)s? (?:sought|wanted|requested"
    r"|desired|asked|hoped|expected)",
    r"(?:sought|wanted|asked for|hoped for|desired|wished for) by you",
    r"you(?:'d|'ve| would| have| are|'re| were)? (?:like|want|wanted|asked|ask|asking"
    r"|wish|wished|hope|hoped|hoping|looking|seeking|seek|after|need)",
    r"(?:customer|resident|tenant|complainant|applicant|appellant"
    r"|leaseholder)\b[^.]{0,15}\b(?:want|wants|wanted|seeks?|sought|asks?|asked|hopes?"
    r"|requested|looking)",
    r"^what (?!(?:we|i|it|our|the)\b)[a-z' ]{3,20}(?:'s| is)? (?:after|wants?|hopes?)",
    r"your (?:aim|wish|wishes|request|hopes?|goal|ask|desired|preferred)",
    r"would (?:put|make|settle|resolve|satisfy)",
    r"would like to (?:see|happen)",
    r"hopes? for",
    r"(?:after|asks?|asked|wants?|wanted) from us",
)
_FURTHER = words(
    r"if",
    r"^\W*(?:(?:are you|you are) )?(?:still|not|remain)",
    r"can do",
    r"next",
    r"(?:our|my) (?:answer|decision|response|reply|findings?|conclusions?)",
    r"further",
    r"may",
)

_COUNT = r"(?:two|three|four|five|six|several|a number of|the following|these|\d)(?: \w+)?"
_THINGS = (
    r"(?:heads?|limbs?|points?|parts?|issues?|elements?|matters|scores|things|strands|concerns"
    r"|aspects|headings|complaints|areas|reasons|grounds)"
)
_LEAD_TO_COMPLAINT = cues(
    r"(?:noted|recorded|told|said|complain\w*|understand|you (?:have )?(?:raised|listed|made))\b"
    r"[^.?:]{0,20} the following(?: (?:from|on|in|during|after|when|at) [^.?:]{3,40})?\W*$",
    r"what (?:i|we)(?:'ve| have)? (?:got )?(?:down|noted|recorded|heard|understood|gathered)"
    r" (?:is|was)\b",
    r"(?:here|this|these|below|the following|what follows)(?: is| are|'s)\b(?! (?:to|our|my"
    r"|a|now|your (?:acknowledg\w+|receipt|copy|answer|response|reply"
    r"|letter))\b)[^.?]{0,60}\b(?:you|your|complaint|understood|tale|story|not right|wrong"
    r"|unhappy|issue|read it|heard)",
    r"here (?:it is|goes),? as",
    r"(?:what|how) (?:i|we|he|she)(?:'s|'ve| have| has)? (?:put|noted|recorded|taken|took"
    r"|written|wrote|logged|summarised|read|set) (?:it|this|down|on|out|your|from)\b",
    r"what you (?:had to say|said|told|brought|put|raised|described|complained)",
    rf"(?:complaint|letter|e-?mail|appeal|grievance|request|call|form|message"
    rf"|your?)\b[^.?]{{0,60}}\b{_COUNT} {_THINGS}",
    r"understood (?:you|this|it|your|the|what|everything|correctly|properly|rightly|things)",
    r"(?:heard|got) (?:you|this|it|things|everything|your \w+) (?:right|correctly|properly"
    r"|straight)",
    r"(?:have|i've|we've) understood",
    r"(?:my|our) understanding",
    r"(?:i|we) (?:understand|understood|see|read|take|took|have (?:recorded|noted|summarised"
    r"|logged|defined))\b[^.?]{0,40}\b(?:complaint|issues?|concerns?|case|points?|grievance"
    r"|it)\b(?: to be| as| is| are)?(?: this| these| follows| below)?:?$",
    r"(?:play|read|say|repeat)(?:ing)? (?:it|that|this|things|your words) back",
    rf"(?:boil|narrow|sum|sort|whittl|distil|pare)\w*\b[^.?:]{{0,30}}\b(?:down|up) (?:to|into|as)"
    rf" {_COUNT} {_THINGS}",
    r"at issue",
)
_COLON_TO_COMPLAINT = cues(
    r"(?:your|the) (?:formal )?(?:complaint|concerns|grievance|appeal)[^.?:]{0,30}\b(?:i"
    r"|we)(?: have|'ve)?"
    r" (?:understand|understood|take|took|taken|read|see|summari[sz]e\w*|put|define\w*|recorded)\b"
    r"[^.?:]{0,20}(?:as|to be|thus|so|like this|this)[^.?:]{0,20}:$",
    r"(?:your|the) (?:complaint|concerns|issues|points|grievance|case)(?: is| are| was"
    r"| were)?(?: as follows| these| this| that|, in short|, briefly|, in essence)?:$",
    r"you(?:'ve| have| had| both| also)* (?:said|say|told us|told me|complain\w*|wrote|are unhappy"
    r"|were unhappy|feel"
    r"|reported|explained)(?: to \w+)?(?: that| about| because| of)?(?: the following)?:$",
    r"you (?:are|were|remain) (?:unhappy|dissatisfied|concerned|aggrieved)(?: that| about"
    r"| because| with)?:$",
)
_COUNTED = re.compile(
    rf"^\W*(?:there (?:were|are) |in all,? )?{_COUNT} {_THINGS}(?: from you| then)?"
    r"(?:,? (?!you (?:can|may|could|will|need|should|must))[^.?:;]{0,30}\b(?:you|your)\b"
    r"[^.?:;]{0,30})?\W*$"
)
_YOU_WISH = (
    r"you(?:'ve|'d|'re| would| have| had| are| were)?(?: (?:also|both|all|now|only|just|really))*"
    r" (?:like|want|wanted|hope for|hoped for|hoping for|ask for|asked(?: us)? for|asking for|after"
    r"|seek|seeking|sought|looking for|wish for)"
)
_LEAD_TO_WISH = cues(
    rf"(?:{_YOU_WISH}|you ask(?:ed)?(?: of)?(?: us| me)?) (?:only |just )?(?:one"
    rf"|{_COUNT}) things?\b[^.?:]{{0,30}}[.:]$",
    rf"(?:play|read|say|repeat|run)\b[^.?:]{{0,20}} (?:back|over|through) what {_YOU_WISH}\b",
    rf"(?:noted|put|got|have|written|wrote|taken|took|listed|understand|understood|heard)"
    rf"\b[^.?:]{{0,30}} what {_YOU_WISH}\b[^.?:]{{0,60}}:$",
    r"(?:things|list|what|this|these|here)\b[^.?]{0,40}\b(?:would|will) (?:make|put|settle"
    r"|help|satisfy|resolve)",
    r"(?:here|this|these|below|following)(?: is| are|'s)\b[^.?]{0,50}\byou(?:'d| would| are"
    r"| were| have|'ve)? (?:like|want|wanted|asked|hope|hoped|seek|seeking|wish|picked"
    r"|chose)",
    r"(?:outcome|resolution|remedy)s?\b[^.?]{0,40}\byou\b[^.?]{0,30}(?::| (?:is|are|was|were):?)$",
)
_COLON_TO_WISH = cues(
    r"you(?:'ve| have| had)?(?: also)? (?:have|had|set out|made|gave|give|listed|named|put"
    r"|put forward) "
    r"(?:\w+ ){0,2}(?:requests?|remed(?:y|ies)|wish(?:es)?|demands?|proposals?|outcomes?"
    r"|hopes?)\b[^.?]{0,20}:$",
    r"(?:told|said)\b[^.?]{0,20}\b(?:what|how)\b[^.?]{0,20}\b(?:would (?:help|put|make|resolve"
    r"|settle)|you(?:'d| would)"
    r" (?:like|want))[^.?]{0,30}:$",
    r"you (?:are|were) (?:\w+ )?(?:clear|plain|firm)\b[^.?]{0,20}:$",
    r"you(?:'d| would| have|'ve| are| were)? (?:also )?(?:like|want|wanted|asked|ask|hope"
    r"|hoped|seek|seeking|wish)(?: us| me)?(?: to| for| that)?(?: see)?(?: the following"
    r"| these| to)?:$",
    r"(?:to|would) (?:resolve|put|settle)\b[^.?]{0,60}\byou\b[^.?]{0,30}:$",
)
_WITHOUT = (_LEAD_TO_WISH, _LEAD_TO_COMPLAINT)
_WITH_COLON = (
    either(_LEAD_TO_WISH, _COLON_TO_WISH),
    either(_LEAD_TO_COMPLAINT, _COLON_TO_COMPLAINT),
)
# How such letters are written, not this one.
_IN_GENERAL = words(r"when we", r"(?:we|i) (?:always|usually|like to|aim|try)")
_ENDS_LIST = cues(
    r"i (?:uphold|have (?:now )?(?:looked|investigated|decided|read|spoken|reviewed"
    r"|considered|passed|asked)|will|am sorry|apologise|find|agree|do not|cannot|can)",
    r"we (?:uphold|will|shall|are sorry|apologise|are responsible|can|cannot|do not|agree"
    r"|have (?:now )?(?:looked|investigated|decided|passed|asked))",
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
    r"thank(?!.*\bfollowing:$)",
    r"we wrote (?:it|them|this|that)",
    r"you picked",
    r"say so",
    r"(?:shout|correct|ring|call|speak) (?:me |up |out )?if",
    r"nothing has been",
    r"i (?:hope|only|just|want)",
)
# The name of the next part, in the line in which that begins: "4. Determination. I find ..."
_RUN_IN = re.compile(
    r"(?:(?:my|our|the) )?(?:determinations?|conclusions?|decisions?|findings?|redress|outcomes?"
    r"|reasons|consequences|outstanding|recourse|next steps)\."
)
LATE = {"reasons", "decision", "remedy", "actions"}
"""The parts of a letter that come after the complaint."""
_MOST_FOLLOWERS = 10
_LONGEST_LEAD = 34  # words
_LONGEST_RUN_IN = (3, 5)  # words of "Outcome sought." and of "You would like us to:"


class Spoken(NamedTuple):
    """A passage with the resident read as "you" and the part of the letter it stands in.

    ``part`` is ``complaint``, ``wanted``, ``aside``, another section or ``None``; ``leads_to`` is
    the part that the passage announces, where it only announces one.
    """

    one: Passage
    said: str
    part: str | None
    leads_to: str | None


@once_a_letter
def spoken(text: Text) -> tuple[Spoken, ...]:
    """The passages of a letter in order, each with who speaks and where."""
    third = third_person(text)
    found: list[Spoken] = []
    lead = _Lead()
    under: dict[str, str | None] = {"": None}  # the part by the heading
    said = ""
    for one in text.body:
        said = said_of_you(one, third, said)
        leads_to = _lead_in(one, said)
        part = lead.part_of(one, said, leads_to)
        if not part:
            heading = one.unit.heading
            if heading not in under:
                under[heading] = _part(one, third)
            part = under[heading]
        found.append(Spoken(one, said, part, leads_to))
    return tuple(found)


def _part(one: Passage, third: Third) -> str | None:
    """The part of the letter by the heading, label or head of a column above."""
    heading = one.unit.heading
    part = heading_part(as_you(heading, third))
    if part:
        return part
    if one.section == "outcome_wanted":
        return None if landlords_wish(heading) or _FURTHER.within(heading) else "wanted"
    return one.section


@remembered
def heading_part(heading: str) -> str | None:
    """Whether a heading opens what was complained of or what is wanted."""
    if landlords_wish(heading) or _FURTHER.within(heading) or names_letter(heading):
        return None
    led_to = _led_to(f"{heading}:")
    if led_to == "wanted":
        return led_to
    if _WANTED_HEADING.within(heading) and "told us" not in heading:
        return "wanted"
    if _COMPLAINT_HEADING.within(heading):
        return "complaint"
    return led_to


class _Lead:
    """What the last lead-in announced and how far it reaches."""

    def __init__(self) -> None:
        self.part: str | None = None
        self.block = -1
        self.taken = 0
        self.in_list = False

    def part_of(self, one: Passage, said: str, leads_to: str | None) -> str | None:
        """The part that the lead-in gives to this passage, which may end it or begin another."""
        if leads_to:
            self.part, self.taken, self.in_list = leads_to, 0, False
            return None
        if self.part is None:
            return None
        ended = _ENDS_LIST.match(said) or _RUN_IN.fullmatch(said)
        if one.is_title or self.taken >= _MOST_FOLLOWERS or ended:
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


def _lead_in(one: Passage, said: str) -> str | None:
    """What a sentence only announces for those after it."""
    if one.is_title:
        return None
    ends, length = said.rstrip("\"')")[-1:], len(said.split())
    if ends not in {".", ":", "?"} or length > _LONGEST_LEAD:
        return None
    if length <= _LONGEST_RUN_IN[ends == ":"] and ends != "?":
        part = heading_part(said.rstrip(".:"))
        if part:
            return part
    led_to = None if ": " in said or " namely " in said else _led_to(said)
    if led_to and not (_ASIDE.match(said) or landlords_wish(said) or _IN_GENERAL.within(said)):
        return led_to
    return None


def _led_to(said: str) -> str | None:
    """What words announce that end in a stop, a colon or a question mark."""
    wish, complaint = _WITH_COLON if said[-1:] == ":" else _WITHOUT
    if said[-1:] != "?" and wish.within(said):
        return "wanted"
    return "complaint" if _COUNTED.match(said) or complaint.within(said) else None
