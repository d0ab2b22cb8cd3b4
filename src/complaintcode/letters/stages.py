"""The names of the stages of a complaints procedure: by number, in order, or as one of two.

What only has such a name is no stage: a phase of works, a warning, a postcode, a reference.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.letters.cues import cues, words

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBERS = {
    **dict.fromkeys(("1", "one", "i", "first", "1st", "opening", "initial", "lower", "bottom"), 1),
    **dict.fromkeys(("investigation", "resolution", "front-line", "frontline"), 1),
    **dict.fromkeys(("2", "two", "ii", "second", "2nd", "review", "appeal", "panel"), 2),
    **dict.fromkeys(("last", "final", "closing", "other", "latter", "upper", "higher"), 2),
    **dict.fromkeys(("3", "three", "iii", "third", "3rd"), 3),
}
_CARDINAL = r"(?:1|2|3|one|two|three|iii|ii|i)"
_ORDINAL = r"(?:first|1st|opening|initial|second|2nd|third|3rd)"
_OF_TWO = r"(?:first|1st|opening|initial|lower|second|2nd|last|final|closing|other|latter|upper|higher)"
_AND_LAST = r"(?:,? and (?:the )?(?:last|final|closing))?"
_STEP = r"(?:stage|step|tier|rung|level|round)"
_ANSWER = (
    r"(?:answer|reply|response|look|hearing|decision|review|consideration|reconsideration"
    r"|investigation|view|determination|letter|go)"
)
# A number with the word; "S1" alone, but neither in a reference nor in a postcode.
_PLAIN = re.compile(
    rf"\bst(?:a)?ge?s?[ -]{{0,2}}(?:no\.? ?|number |: ?)?(?P<a>{_CARDINAL})\b(?![/.]\d)"
    rf"|\b(?:step|tier|rung)(?:: ?|[ -])(?P<b>{_CARDINAL})\b"
    r"|(?<![\w/.-])s(?P<c>[123])(?![\w/-]| \d[a-z]{2}\b)"
    rf"|\b(?P<d>{_ORDINAL}|lower|upper|bottom){_AND_LAST}[ -](?:formal |internal |complaints? )?{_STEP}\b"
    r"|\b(?P<e>investigation|resolution|front-?line|review|appeal|panel) stage\b"
    rf"|\b(?:level|part|phase|round) (?P<f>{_CARDINAL}) (?:complaint|response|reply|answer|review|decision)\b"
)
# Words that name a stage only where something says that it is this letter.
_LOOSE = re.compile(
    rf"\b(?:part|level|phase|round) (?P<a>{_CARDINAL})\b"
    rf"|\b(?P<b>{_ORDINAL}|other){_AND_LAST} (?:formal |written |full |considered )?{_ANSWER}\b"
    rf"|\b{_ANSWER} (?:no\.? |number )?(?P<f>{_CARDINAL})\b"
    rf"|\b(?P<g>{_ORDINAL})(?: one)? of (?:those|these|the|our|its) {_ANSWER}s\b"
    rf"|\b(?P<c>{_OF_TWO})(?: (?:one|and \w+))?,? of (?:the |our |its |my |these )?(?:two|2)\b"
    rf"|\b(?P<e>{_ORDINAL})(?: one)?,? of (?:the |our |its |my |these )?(?:three|3)\b"
    rf"|\bthe (?P<d>{_ORDINAL})(?: one)?(?=$|[.,;:!)])"
)
_OTHER_THING = (
    r"(?:works?|rewiring|repairs?|refurb\w*|renovations?|replacement|upgrade|improvements?|project"
    r"|programme|survey|inspection|roof\w*|regeneration|consultation|warning|notice|arrears"
    r"|contract|design|adaptations?|grant|install\w*|windows?|kitchens?|bathrooms?|lifts?|drains?"
    r"|treatment|building|development|demolition|tender|audit|assessment|lettings?)\b"
)
_OF_COMPLAINTS = (
    r"(?:complaint|response|review|reply|answer|decision|outcome|investigation|acknowledge?ment"
    r"|procedure|process|policy|scheme)"
)
_THING_AFTER = re.compile(
    rf"(?: of (?:the |our |this |these |that |your )?| )(?:(?!{_OF_COMPLAINTS})[a-z]+ )?"
    rf"{_OTHER_THING}(?! {_OF_COMPLAINTS})"
)
_THING_BEFORE = re.compile(
    r"\b(?:works?|rewiring|refurbishment|roofing|project|programme|floor|consultation|arrears)"
    r"(?: at| in| of| \()? ?$"
)


class Named(NamedTuple):
    """A stage named in a text: its number, the place, whether by a word that names nothing else."""

    number: int
    start: int
    end: int
    plain: bool


def stages_named(text: str) -> list[Named]:
    """The stages of the procedure that a text in small letters names.

    >>> [one.number for one in stages_named("stage two; the first answer; stage 1 of the works")]
    [2, 1]
    """
    return [*_named(text, _PLAIN, plain=True), *_named(text, _LOOSE, plain=False)]


def names_stage(text: str, number: int) -> bool:
    """Whether a stage of that number is named by a word that names nothing else."""
    return any(one.number == number for one in _named(text, _PLAIN, plain=True))


def _named(text: str, pattern: re.Pattern[str], *, plain: bool) -> Iterator[Named]:
    for found in pattern.finditer(text):
        start, end = found.span()
        if _THING_AFTER.match(text, end) or _THING_BEFORE.search(text, 0, start):
            continue
        yield Named(_NUMBERS[found[found.lastgroup or 0]], start, end, plain)


# --- the last answer, and the second look, where no number is named

_FINAL = (
    r"(?:(?:and|,) (?:considered|formal|written|concluding|definitive) |formal |written |considered"
    r" |complaints? |internal )*"
)
LAST_ANSWER = words(
    rf"final[ ,]+{_FINAL}(?:response|decision|answer|reply|position|word|letter|stage|step|tier|conclusion|view|determination)",
    rf"(?:last|closing)[ ,]+{_FINAL}(?:(?:and|,) considered )?(?:stage|step|tier|word|answer|response|reply|decision|rung|look|hearing|letter)",
    r"(?:second|third)(?: [a-z]+)? and (?:the )?(?:last|final|closing) (?:stage|step|tier|look|hearing|answer|reply|response|review|consideration|person|time|word|go)",
    r"(?:exhaust|conclud|complet|clos)(?:e|es|ed|s|ing)\b[^.;]*\b(?:procedure|process|scheme|route|stages|steps)",
    r"(?:end|close|conclusion) of (?:the |our |its |[a-z' -]{1,30})?(?:own |internal |complaints? |complaints )*(?:procedure|process|scheme|route|stages|steps|road)",
    r"(?:procedure|process|scheme|stages|steps)\b[^.;,]*\b(?:exhausted|at an end|come to (?:an|its) end|complete|completed|concluded|ends (?:here|with)|finished|over|spent|run its course|closed)",
    r"no (?:further|other|more|third|higher|fourth|later|stage|step|tier|rung|body|one)\b(?: [a-z]+)?(?: (?:stages?|steps?|appeals?|reviews?|levels?|tiers?|rungs?|recourse|looks?|answers?|hearings?|one)\b| lies? above|(?: [a-z]+)? (?:above|beyond|after|over) (?:this|us|it|me))",
    r"no (?:stage|step|tier|part|round|level) (?:2|two|3|three|4|four)",
    r"(?:none|nothing|nobody|no one) (?:above|beyond|after|higher|further up) (?:this|us|it|me|that)",
    r"(?:no more|nothing more|nothing further|nothing left|no further words?) to say",
    r"said all (?:that )?(?:it|we|i)\b",
    r"(?:will|shall|can|does|do) not (?:look|speak|answer|consider|write|go over|hear|be (?:looked|considered|heard|answered))\w*(?: at| over| on| about)?(?: it| this| you)? again",
    r"as far as (?:we|i|it|our|the|this|any)\b[^.;]{0,30}\b(?:go|goes|take|takes|can)",
    r"as often as (?:we|the|our)",
    r"last that (?:the|our|we)",
    r"no other letter",
    r"(?:nobody|no one|no-one)(?: else)? (?:here|within|inside|above)",
    r"(?:go|goes|going|taken|take it|take this) no (?:further|higher)",
    r"as high as (?:it|this|we|any)",
    r"(?:end|top) of (?:the|our) (?:line|road|ladder|tree)",
    r"nowhere (?:else|further|higher)",
    r"no (?:further|higher) (?:with|within|inside|here|in) ",
    r"both (?:of )?(?:our|the|its) (?:answers|replies|stages|steps|looks|goes|tiers)",
    r"last (?:you will|you'll|we will|we shall|we can|say|of (?:the|our|its) (?:two|three|steps|stages))",
    r"(?:only|just) (?:look|answer|reply|go)\w* (?:at things |at a complaint )?twice",
    r"(?:matter|complaint|case|file) is (?:now |then )?(?:closed|at an end|finished|over) (?:within|as far as|inside|here|with) ",
)
SECOND_LOOK = cues(
    r"your appeal\b",
    r"appeals? (?:panel|hearing|committee|decision|outcome|response|was heard|against (?:the|our|my|that))",
    r"review panel",
    r"panel review",
    r"complaints? panel",
    r"complaint review",
    r"(?:outcome|result) of (?:the|your|our|my|this) (?:complaint )?(?:appeal|review)",
    r"peer review",
    r"review (?:decision|response|outcome|of (?:your|the|a) complaint)",
    r"(?:ask(?:ed|ing)?|request(?:ed|ing)?|want(?:ed)?|call(?:ed)?) (?:us |me |for |that )*(?:to )?(?:an? |the |your )?(?:review|appeal|reconsider|look (?:at (?:it|this|things|your complaint) )?again|second look|take (?:another|a second|a fresh))",
    r"request (?:for|to) (?:an? )?(?:review|appeal|escalat|second look)",
    r"(?:review|second look|reconsideration) (?:of|at) (?:the|our|my|his|her|that|what|how) [^.]*?(?:decision|answer|response|reply|findings|said|complaint)",
    r"review(?:ed|ing) (?:the|our|his|her|mr|mrs|ms|that) [^.]*?(?:decision|answer|response|reply|findings)",
    r"second (?:and (?:last|final|closing) )?(?:look|hearing|time (?:that )?(?:we|the|anyone|somebody|our))",
    r"makes twice that",
    r"as the reviewer",
    r"second opinion",
    r"second pair of eyes",
    r"(?:looked|answered|replied|spoken) (?:now )?twice",
    r"second letter up to",
    r"for the reconsideration",
    r"(?:passed|gone|goes|moved|sent|handed|taken|referred|escalated) [^.;]*\bfor (?:a |the )?(?:review|appeal|reconsideration|second)",
    r"complaint (?:has been|was|is) escalated",
    r"(?:looked|look|gone|went|been) (?:at (?:it|this|everything|your complaint) |through (?:it|everything) |over (?:it|everything) )?(?:all )?(?:again|afresh)\b",
)
OTHER_APPEAL = words(
    r"band(?:ing)?",
    r"parking",
    r"permit",
    r"charge notice",
    r"penalty",
    r"allocation\w*",
    r"benefit",
    r"homeless\w*",
    r"possession",
    r"tribunal",
    r"planning",
)
