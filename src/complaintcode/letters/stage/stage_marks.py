"""What in a sentence tells whether the stage that it names is the one of the letter itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import either, pattern, words
from complaintcode.letters.stage.stages import says_this_is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.text.voice import Passage, Text

GIVES = pattern(
    r"\b(?:i|we|to)(?: am| are|'m|'re)?(?: now| hereby| can now| writing to)* (?:give|giving"
    r"|set out|send|sending|offer|enclose|make)(?: you)?(?: below| here)? (?:our|my|its|the"
    r"|(?:the )?[a-z]+'s) $"
)
IT_STANDS = pattern(
    r"\b(?:it|complaint|case|matter|file)(?:'s| is| now is| now stands| stands| sits)(?: now)?"
    r"(?: with us| open| in)? (?:at|on|in) (?:the |our )?$"
    r"|\b(?:complaint|case|this) is (?:now )?an? $"
)
DOING = pattern(
    r"\b(?:review(?:ed|er|ing)|consider(?:ed|ing)|investigat(?:ed|ing|e|ion|or)|examin(?:ed|ing)"
    r"|look(?:ed|ing|s)?|met|determin\w+|resolved|heard|concluded|complete|completed|completing"
    r"|closing|over|finished"
    r"|closed|(?:is|are) set out|hear from|granted|agreed|ends|concludes|closes|starting|beginning"
    r"|book(?:ed)?|carried out|(?:been|gone)"
    r" through|reached (?:the )?end|end of|set up|ended|brought|ran|run"
    r"|done|signed|given"
    r"|deal(?:t|ing)?|answer(?:ed|ing)?|log(?:ged)?|recorded|registered|accepted|open(?:ed)?|raised"
    r"|treat(?:ed|ing)|handl(?:ed|ing|e)|moved|passed|escalated|taken?|gone|writing|responsible"
    r"|officer|acknowledg\w+|starts?|started|begins?|begun|enters?|entered|put|placed|sits|assigned"
    r"|allocated|working|(?:am|are|'m|'re) (?:now )?(?:responding|replying)"
    r"|(?:i|we|to)(?: have|'ve)? (?:reply|respond|write|decided?|uphold|upheld"
    r"|find|found|do not))\b"
)
ITS_OWN = pattern(
    r"\b(?:our|my|your|this)(?: formal| full| own| considered| written)? $"
    r"|\b(?:response|reply|answer|determination|decision|outcome|conclusions?|findings|letter"
    r"|report|result|position|review|investigation)(?: to you| (?:to|on) your complaint"
    r"| of your| of our)?"
    r"(?:,? (?:at|under|in|for|from|on))?(?: the| our| its| my| your)? $"
)
OPENED = pattern(
    r"\b(?:have|has|is being|am|are|'ve) (?:now |been |now been )*(?:opened|logged|recorded"
    r"|registered|accepted|treating|set (?:it|this) up|treated)(?: (?:it|this|your complaint"
    r"|them))?"
    r" (?:as|at|under) (?:a |an |our )?(?:new )?$"
    r"|\b(?:passed|referred|given|sent|escalated|assigned|allocated|handed) to (?:me|us)\b"
    r"[^.;]{0,30}\bto (?:consider|review|investigate|look at|look into|answer|decide)(?: it| this)?"
    r" (?:at|under|as) $"
)
# A review of this letter's own kind that was asked for, in a letter of the stage before.
ASKED_FOR = pattern(
    r"\byou(?:'ve| have| then| had)? (?:asked|requested|escalated|applied|appealed)\b"
    r"[^.;?]{0,40}$"
)
REPLIES = pattern(
    r"\b(?:this|here)(?: \w+)? is (?:our|the|my)(?: \w+)? (?:reply|answer|response|result|outcome)"
)
BEGINS = re.compile(
    r"(?:that|this|the|your) (?:review|appeal|step|stage|look|reconsideration) (?:now |has now )?"
    r"(?:begins|starts|begun|started|opens|is (?:now )?(?:under way|open|begun))"
)
CONDITION = pattern(
    r"\b(?:if|unless|entitled|right to|should (?:you|he|she|they|your|mr|mrs|ms)"
    r"|(?:you|he|she|they|mrs? \w+|ms \w+) (?:can|may|could|would|will be able))\b"
)
# "I am the first of the two who may be asked": the officer stands for the letter.
I_AM = re.compile(
    r"(?:\b(?:i am|i'm|we are|we're)(?: only| just)?|^(?:speaking |writing )?as)(?: the)? $"
)
# "It's the first step under our rules": of a step that may be anything, where its rules follow.
IT_IS = re.compile(r"^\W*it's (?:only |just )?(?:the |our )?$")
OF_RULES = re.compile(
    r" (?:under|in|of) (?:the |our |its )?(?:[a-z']+ ){0,2}?"
    r"(?:rules|procedure|process|policy|scheme|arrangements)\b"
)
# "Number 25/14 in the book, first go".
BOOKED = pattern(
    r"\b(?:in (?:the|our) (?:book|register|log)|logged|registered|recorded|booked(?: in)?)"
    r"(?:[:,]? (?:as )?(?:number|no\.?|ref\w*) [\w/-]+)?"
    r"(?:,| -|:| (?:as|at|for))? (?:the |a |our |its )?$"
)
# "First answer (there is one more after it)", at the beginning of a letter.
ONE_MORE = re.compile(
    r"[^.;]{0,40}(?:\(| - |, )(?:there (?:is|are|can be|may be) )?(?:only |just )?(?:one|a second"
    r"|another)\b"
)
# "Our stage 1 target", "our stage 1 team": what goes for any complaint at that stage.
FOR_ANY = re.compile(
    r" (?:targets?|timescales?|time limits?|deadlines?|teams?|leaflets?|complaints|responses"
    r"|replies|performance)\b"
)
HAD_BEFORE = pattern(r"\byou(?:'ve| have)? (?:had|received|got|were sent) (?:our|the|a|my) $")
THIS_ONE = pattern(r"\b(?:this|our|my) (?:\w+ ){0,2}$")
NOT_SO = pattern(
    r"\bnot (?:yet )?(?:been |be |to be |a |an |our |the )*"
    r"(?:logged|recorded|registered|treated|at|stage|opened|under|accepted)\b"
    r"|(?:\bnot|n't|\bcannot|\bunable to) (?:\w+ )?"
    r"(?:open|begin|start|log|register|move|pass|take)\b"
    r"[^.;]*\b(?:until|unless|before)\b"
)
IN_GENERAL = words(
    r"an? (?:stage (?:1|one|2|two)|(?:first|second)[- ]stage) \w+ (?:takes?|is|means|lasts|must"
    r"|should|can"
    r"|may|will|has)",
    r"stage (?:1|one|2|two),? (?:means|involves|takes|lasts|consists|is (?:an?|the|where|when|our"
    r"|carried|handled|run|dealt|done|usually|for))",
    r"stage (?:1|one|2|two),? is (?:[a-z]+ ){1,2}by (?:an?|one|whoever|someone|somebody)",
    r"at (?:the )?(?:stage (?:1|one|2|two)|first stage|second stage),? (?:an?"
    r"|the (?:complaint|manager|officer)|complaints|your complaint (?:is|will))",
    r"(?:complaints|residents|customers|tenants) (?:are|can|may|who|will)",
    r"complaints (?:at|in|under) (?:the |our )?(?:stage \w+|first stage|second stage),? (?:are|is"
    r"|takes?|have|must|get|go|receive|will)",
    r"(?:any|each|every) (?:complaint|complainant)",
    r"(?:reply|respond|replying|responding) to complaints",
    r"(?:an?|any|the) (?:\w+ )?(?:officer|manager|handler|director|team) (?:\w+ )?(?:looks|writes"
    r"|replies|answers|investigates|deals|considers|reviews|responds)\b",
    r"an? (?:review|appeal) (?:is|will be|can be|would be) (?:carried|made|done|heard|held"
    r"|conducted)",
    r"a complaint (?:is|can|may|will|that|which)",
    r"(?:usually|normally|always|leaflet|booklet)",
    r"procedure (?:has (?!now|been)|is (?!now|at an end|over)|allows|provides)",
)
TOLD_IN_GENERAL = words(
    r"(?:website|leaflet|booklet|guide|policy|procedure) (?:\w+ )?(?:explains?|says|tells|sets)",
    r"(?:any|every|each) (?:complaint|resident|tenant|customer|case)",
    r"(?:an?|any) (?:\w+ )?(?:review|reviewing|appeals?) (?:officer|manager|panel|committee) (?:can"
    r"|may|will|must|is|looks)",
)
# "You were not content and asked ...": that is told, not supposed.
WAS_UNHAPPY = pattern(
    r"(?<!if )(?<!should )\byou (?:were|said (?:that )?you were|told us (?:that )?you were)"
    r" (?:still )?"
    r"(?:not\b|unhappy|dissatisfied)"
)
# --- a template's blanks and alternatives, and references

ALTERNATIVES = pattern(
    r"\b(?:stage|step) ?\W{0,2}(?:1|one)\b\W{0,6}(?:/|or\b|\N{BALLOT BOX})\W{0,3}(?:stage |step )?"
    r"(?:2|two)\b"
    r"|\b(?:first|1st)\W{0,2}(?: stage)? ?(?:/|or) ?\W{0,2}(?:second|2nd|final)\b"
    r"|\bstage (?:x|n|\?+|_+|#)(?!\w)"
    r"|\[[^\]]{0,9}\b(?:1|one|i)\b[^\]]{0,20}(?:[|/]|\bor\b)[^\]]{0,9}\b(?:2|two|ii)\b"
)
# "First or second stage" may also tell of the procedure; a sentence has to be an open form.
OPEN_FORM = re.compile(
    r"[*/\N{BALLOT BOX}\N{BALLOT BOX WITH CHECK}]|\b(?:tick|delete|circle|as applicable)\b"
)
FILLED_IN = re.compile(
    r"\[(?:our |your )?(?:complaints? )?(?:stage|step) (?:1|one|2|two) (?:complaint )?(?:outcome"
    r"|response|reply|decision|answer|acknowledge?ment|complaint|review)\]"
)
CODE = re.compile(r"\b(?:stage|stg|st|s)-?[123](?=[-/])|[-/](?:stage|stg|st|s)-?[123]\b|\bfr[-/]\d")
CALLED_CODE = pattern(r"\b(?:ref\w*|number|no\.?|case|file|quote|quoting)\b[^.;]{0,30}$")
LONGEST_CODE = 60  # of a line that bears a reference
# "Two answers ... and this is the first": that it is answers or steps that are counted.
ANSWERS = pattern(
    r"\b(?:repl(?:y|ies)|process|scheme|(?:answer|response|procedure|step|stage|tier|rung|part|look"
    r"|hearing|rule|chance|letter|go|turn|attempt|bite|airing)(?:e?s)?|tr(?:y|ies)"
    r"|(?:people|persons|officers|managers) (?:(?:who|whom|that|you) )+(?:can|may|could))\b"
)
# "I answer first and the Board second": who answers in which order.
_ANSWERS_FIRST = (
    r"\b(?:me to|i|we|(?:i am|i'm|we are|we're|mine is) to) (?:answer|reply|respond|decide|judge"
    r"|(?:consider|hear|answer|look at) (?:it|this|things|complaints)) first\b"
)
_THOSE_ABOVE = (
    r"\b(?:trustees|board|panel|governors|committee|director|members|chair\w*|chief executive"
    r"|council|somebody|someone)\b"
)
_IN_TURN = pattern(
    rf"{_ANSWERS_FIRST}[^.]{{0,40}}{_THOSE_ABOVE}[^.]{{0,20}}\b(?:second|after|next|last)\b"
    rf"|{_ANSWERS_FIRST}[^.]{{0,20}}\b(?:then|after|next|afterwards)\b[^.]{{0,20}}{_THOSE_ABOVE}"
)
_SO_MANY = pattern(r"\b(?:of (?:the |our )?|there are |in )(?:two|2)\b")
# "Mrs Hale: grievance, first hearing", as the title of a paper.
_COMPLAINT_HEARD = pattern(
    r"\b(?:complaint|grievance)(?:,|:| -|\() ?(?:the |our )?(?:first|second)"
    r" (?:hearing|answer|reply|response|decision)\W*$"
)
# "Level one of two", as a title of its own or before what the letter is.
_LEVEL_OF_TWO = re.compile(
    r"\W*(?:level|tier|round|rung) (?:1|2|one|two) of (?:2|two)(?:\W*$|\W+(?:complaint|answer"
    r"|reply|response|decision|outcome)\b)"
)


def counts_answers(title: str) -> bool:
    """Whether a title says which of two answers it is, or of the hearings of a complaint."""
    of_two = ANSWERS.within(title) and _SO_MANY.within(title)
    return of_two or bool(_LEVEL_OF_TWO.match(title)) or _COMPLAINT_HEARD.within(title)


# "An Inquiry and then an Appeal": a procedure whose steps have names of their own, or each
# somebody who hears it.
_NAMES = pattern(
    r"\b(?:scheme|procedure|process|rules|policy|steps|stages|parts)\b[^.]{0,40}?[ :(]"
    r"(?:an? |the )?(?P<first>[a-z]{4,15}),?(?: and(?: then)?| then| followed by)"
    r"(?: an?| the)? (?P<second>[a-z]{4,15})\b"
)
_HEARERS = pattern(
    r"\b(?:heard|looked at|looked into|considered|decided|taken|dealt with|answered|seen|read"
    r"|judged|goes|go|come|comes|put|brought)\b(?: first(?: of all)?)?,?(?: by| to| before)"
    r" (?:the |our |an? )?(?P<first>[a-z]{4,15})\b[^.;]{0,20}?\b(?:then|afterwards|after that|next"
    r"|and|later)\b[^.;]{0,60}? (?:by|to|before) (?:the |our |an? )?(?P<second>[a-z]{4,15})\b"
    r"|\bonce (?:by|through|with|from|to) (?:the |our |an? )?(?P<once>[a-z]{4,15})\b[^.;]{0,40}?"
    r"\b(?:then|and)\b[^.;]{0,60}?\bonce (?:more|again) (?:by|through|with|from|to)"
    r" (?:the |our |an? )?(?P<again>[a-z]{4,15})\b"
    r"|\bthe (?P<one>[a-z]{4,15}) (?:hears|looks|decides|answers|takes|sees|judges|considers)\b"
    r"[^.;]{0,50}\bfirst\b[^.;]{0,30} the (?P<two>[a-z]{4,15}) (?:hears?|looks?|decides?|answers?"
    r"|takes?|sees?|judges?|considers?)\b"
)
_OWN_NAMES = either(_NAMES, _HEARERS)


def _own_names(text: Text) -> Iterator[tuple[int, str]]:
    """The names of the steps, in one sentence or behind a lead-in to them."""
    before = ""
    for one in text.passages:
        for found in _OWN_NAMES.finditer(before + one.text):
            yield from enumerate(filter(None, found.groups()), start=1)
        before = f"{one.text} " if one.unit.kind == "label" else ""


def by_own_name(text: Text) -> Iterator[tuple[int, Passage]]:
    """Where the steps have names or a turn, and the letter says which of them it is."""
    for number, name in _own_names(text):
        for one in text.passages:
            at = one.text.find(name)
            if at > 0 and says_this_is(one.text[:at]):
                yield number, one
    if text.stage == 1:
        yield from ((1, one) for one in text.body if _IN_TURN.within(one.text))
