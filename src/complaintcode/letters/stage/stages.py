"""The names of the stages of a complaints procedure: by number, in order, or as one of two.

What only has such a name is no stage: a phase of works, a warning, a postcode, a reference.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from complaintcode.letters.matching.cues import Cues, pattern, words
from complaintcode.letters.text.once import remembered

_NUMBERS = {
    **dict.fromkeys(
        ("1", "one", "i", "l", "first", "1st", "opening", "initial", "lower", "bottom"),
        1,
    ),
    **dict.fromkeys(("investigation", "resolution", "front-line", "frontline"), 1),
    **dict.fromkeys(("2", "two", "ii", "second", "2nd", "review", "appeal", "panel"), 2),
    **dict.fromkeys(("earlier", "former"), 1),
    **dict.fromkeys(("last", "final", "closing", "other", "latter", "upper", "higher", "top"), 2),
    "later": 2,
    **dict.fromkeys(("3", "three", "iii", "third", "3rd"), 3),
}
_CARDINAL = r"(?:1|2|3|one|two|three|iii|ii|i)"
_SCANNED = r"(?:1|2|3|one|two|three|iii|ii|i|l)"  # "Stage l"
_ORDINAL = r"(?:first|1st|opening|initial|second|2nd|third|3rd)"
_OF_TWO = (
    r"(?:first|1st|opening|initial|lower|earlier|former|second|2nd|last|final|closing|other|latter"
    r"|later|upper|higher)"
)
_AND_LAST = r"(?:,? and (?:the )?(?:last|final|closing))?"
_STEP = r"(?:stage|step|tier|rung|level|round)"
_ANSWER = (
    r"(?:answer|reply|response|look|hearing|decision|review|consideration|reconsideration"
    r"|investigation|view|determination|letter|word|go)"
)
# A number with the word; "S1" alone, but neither in a reference nor in a postcode.
_PLAIN = pattern(
    rf"\bst(?:a)?ge?s?[ -]{{0,2}}(?:no\.? ?|number |: ?)?(?P<a>{_SCANNED})\b(?![/.]\d)"
    rf"|\b(?:step|tier|rung)(?:: ?|[ -])(?P<b>{_CARDINAL})\b"
    r"|(?<![\w/.-])s(?P<c>[123])(?![\w/-]| \d[a-z]{2}\b)"
    rf"|\b(?P<d>{_ORDINAL}|lower|upper|bottom){_AND_LAST}[ -](?:formal |internal "
    rf"|complaints? )?{_STEP}\b"
    r"|\b(?P<i>top) (?:rung|tier)\b"
    r"|(?<!in the )\b(?P<j>first|second) instance\b"
    rf"|\b(?P<h>{_ORDINAL}|last|final|lower|upper) of (?:the |our |its |my |these |those )?(?:two"
    rf"|2)"
    rf" {_STEP}s\b"
    rf"|\b(?P<g>{_ORDINAL}|lower|upper) (?:part|half|phase|limb|leg) of (?:the|our|its|my)"
    rf" (?:[a-z']+ ){{0,2}}?(?:procedure|process|policy|scheme|rules|arrangements)\b"
    r"|\b(?P<e>investigation|resolution|front-?line|review|appeal|panel) stage\b"
    rf"|\b(?:level|part|phase|round) (?P<f>{_CARDINAL}) (?:complaint|response|reply|answer"
    r"|review|decision)\b"
)
# Words that name a stage only where something says that it is this letter.
_LOOSE = pattern(
    rf"\b(?:part|level|phase|round) (?P<a>{_CARDINAL})\b"
    rf"|\b(?P<b>{_ORDINAL}|other){_AND_LAST} (?:formal |written |full |considered )?{_ANSWER}\b"
    rf"|\b(?P<g>{_ORDINAL})(?: one)? of (?:those|these|the|our|its) {_ANSWER}s\b"
    rf"|(?<!to the )\b(?P<c>{_OF_TWO})(?: (?:one|and \w+))?,? of (?:the |our |its |my |these "
    rf"|those )?(?:two|2"
    r"|them|these|those)\b"
    rf"|(?<!page )(?<!slip )(?<!sheet )\b(?P<h>{_CARDINAL}) of (?:2|two)\b"
    rf"|\b(?P<e>{_ORDINAL})(?: one)?,? of (?:the |our |its |my |these )?(?:three|3)\b"
    rf"|(?<!to )\b(?:the|our|my) (?P<d>{_ORDINAL}|lower|upper|bottom|top|other){_AND_LAST}"
    r"(?: one)?(?=$|[.,;:!)]| in your h)"
    r"|\bnumber (?P<n>one|two)(?=$|[.,;:!)])"
)
_OTHER_THING = (
    r"(?:works?|rewiring|repairs?|refurb\w*|renovations?|replacement|upgrade|improvements?|project"
    r"|programme|survey|inspection|roof\w*|regeneration|consultation|warning|notice|arrears"
    r"|contract|design|adaptations?|grant|install\w*|windows?|kitchens?|bathrooms?|lifts?|drains?"
    r"|treatment|building|development|demolition|tender|audit|assessment|lettings?|waiting list"
    r"|register"
    r"|queue)\b"
)
_OF_COMPLAINTS = (
    r"(?:complaint|response|review|reply|answer|decision|outcome|investigation|acknowledge?ment"
    r"|procedure|process|policy|scheme)"
)
_OF_THE_KIND = r"(?:complaint|response|review|reply|answer|decision|outcome|investigation)"
# "Stage 1 of the resurfacing": works by any name.
_DOING_WORKS = r"(?!(?:exist|follow|handl|hear|hous|meet|preced)ing)[a-z-]{3,}ing\b"
# Procedures that go by stages as well: against those who owe rent, or disturb others.
_OTHER_PROCEDURE = (
    r"(?:arrears|rent|debt|income|recovery|possession|eviction|tenancy|asb|nuisance|behaviour"
    r"|enforcement|disciplinary|sanctions?|warnings?|parking|lettings|allocations|pre-action) "
    r"(?:process|procedure|policy|protocol|scheme|action|letters?|notices?|warnings?|stages?)\b"
)
_THING_AFTER = re.compile(
    rf"(?: of (?:the |our |this |these |that |your )?| )(?:(?!{_OF_COMPLAINTS})[a-z]+ ){{0,2}}"
    rf"(?:{_OTHER_THING}(?! {_OF_COMPLAINTS})"
    rf"|{_OTHER_PROCEDURE}(?!(?: and(?: our)?)? {_OF_THE_KIND}))"
    rf"| of (?:the|this|these|our|your) (?:[a-z]+ )?{_DOING_WORKS}(?! {_OF_COMPLAINTS})"
)
_THING_BEFORE = pattern(
    r"\b(?:works?|rewiring|refurbishment|roofing|project|programme|floor|consultation|arrears)"
    r"(?: at| in| of| \(|:)? ?$"
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


@remembered
def _named(text: str, names: Cues, *, plain: bool) -> tuple[Named, ...]:
    found = [
        (_NUMBERS[one[one.lastgroup or 0]], *one.span())
        for one in names.finditer(text)
        if not (_THING_AFTER.match(text, one.end()) or _THING_BEFORE.within(text[: one.start()]))
    ]
    return tuple(Named(*one, plain) for one in found)


_OTHER_MATTER = (
    r"(?:a|an|any|the|this|your) (?:\w+ )?(?:account|application|arrears|assessment|bill|charges?"
    r"|claim|eviction|notice|recharge|rent|tenancy|transfer)(?! (?:complaint|decision))"
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
    rf"(?:appeal|reconsideration|review)s? (?:of|against) {_OTHER_MATTER}",
    rf"(?:disagree|unhappy|dissatisfied|not (?:happy|satisfied)) with {_OTHER_MATTER}",
)

# --- that a complaint is looked at once more

_AGAIN = words(
    r"(?:next|other|higher|further|final|last) (?:stage|step|level|tier|rung|part)",
    r"(?:second|other|later|final) (?:of the two )?(?:answer|reply|response|look|part|opinion"
    r"|hearing)",
    r"(?:other of the two|(?:part|level|number) (?:2|two))",
    r"(?:one more|another) (?:look|bite|answer|hearing|stage|step|rung|reply|think)",
    r"(?:proper|good|fresh|second|new) look",
    r"reconsideration",
    r"(?:the|your|its) (?:second|other) (?:go|turn|try|bite|chance)",
    r"(?:it|this|your complaint|everything) (?:then )?(?:goes|will go|passes|moves) (?:up |on )?to"
    r" (?:mrs?"
    r"|ms|miss|dr|the|our)",
    r"over (?:my|our|his|her) heads?",
    r"recourse",
    r"(?:overturn|overrule|reverse|set aside|change|alter|revisit) (?:(?:my|our|this|the)"
    r" (?:decision"
    r"|answer|findings?|reply|conclusions?)|what (?:i|we)(?: have|'ve)? (?:decided|found|said"
    r"|written))",
    r"(?:it|this|things|matters) (?:taken|put|carried|passed|sent) (?:further|up|on|higher"
    r"|forward)",
    r"go (?:one|a step|a rung) (?:up|higher)",
    r"(?:panel|committee|group) of \w+ (?:to|will|would|can|may)",
    r"(?:members|people|neighbours|residents|tenants|colleagues|governors|officers)\b[^.;]{0,60}"
    r" (?:to|will|would|can|shall) (?:hear|listen to|go over|look at|consider)",
    r"escalat(?:e|ed|ing|ion)",
    r"(?:review|reviewed|reviewer)",
    r"appeals?",
    r"(?:reconsider|re-?examine|re-?open|reinvestigate)(?:ed)?",
    r"(?:looked|look|think|thought|heard?|hears|judged?|considered|examined|read"
    r"|gone (?:in)?(?:through|to)"
    r"|picks? it up) (?:[a-z]+ ){0,5}?(?:again|afresh|anew|over|a second time)",
    r"(?:afresh|anew|all over again|fresh (?:look|eyes|pair|mind)|second (?:look|pair|opinion"
    r"|view))",
    r"(?:another|different|new|next) (?:look|pair|manager|director|person|officer|colleague)",
    r"from (?:zero|scratch|the beginning|the start|the top)",
    r"(?:take|carry|bring|pass|put|push|send|move|lay) (?:it|this|things|(?:the|either) (?:matter"
    r"|thing|point|complaint|case)|matters|your (?:complaint|case)) (?:further|up|on|higher|to"
    r"|before|forward)",
    r"take (?:this|it|things|matters) up with",
    r"(?:go|goes|look|looks) (?:over|through) (?:the|it|your|everything|all)",
    r"(?:go|goes|going) (?:further|up|higher|before|to (?:the|our) (?:committee|board|panel"
    r"|trustees|director|chief))",
    r"(?:someone|somebody|person|manager|officer|colleague)(?: [a-z]+)? (?:more )?senior",
    r"(?:the|our|my) (?:[a-z]+ ){0,2}(?:trustees|committee|board|panel|director"
    r"|chief executive|chief officer|chair|head of [a-z]+|manager|boss) (?:to|will|would|can"
    r"|then|hears?|looks?|takes?|decides?|picks?)",
    r"(?:heard by|(?:someone|somebody) else)",
)

# --- that what follows is this letter

_THIS = pattern(
    r"\b(?:(?:this|the present)(?: (?:letter|response|reply|answer|e-?mail|message|decision"
    r"|report|document|note|paper|page|sheet|minute|text|notice|statement|ruling|determination))?"
    r"(?:,? (?:then|therefore|accordingly|now),?)? (?:is|has been|was|being|makes|answers"
    r"|constitutes|represents|forms|brings"
    r"|sets out|gives|contains|closes|concludes|completes|ends|finishes|comes|stands|counts"
    r"|ranks|serves"
    r"|amounts to|marks|is treated|takes you|reaches you|conveys|belongs to|falls under|follows"
    r"|takes place|is given)|,? being"
    r"|(?:that|which) (?:means it is|makes (?:it|this(?: letter)?))"
    r"|(?:mine|yours)(?: (?:here|now|today|below))?(?: is|'s)"
    r"|^\W*it (?:is|forms|represents|makes|also|ends)"
    r"|what follows(?: below| here)? is|what you (?:now )?(?:hold|have|are reading)(?: here"
    r"| now)? is"
    r"|you(?:'re| are) (?:now )?(?:reading|holding|standing|getting this|on|at)"
    r"(?: what (?:came|comes) of| the (?:result|outcome|fruit) of)?"
    r"|you(?:'ll| will) find (?:here|below|in this letter)|(?:accept|take|treat|read|regard"
    r"|think of|count|consider) this(?: \w+)? as|call this(?= the\b)"
    r"|consider this (?:letter|reply|answer|response)"
    r"|you (?:now )?(?:have|hold)(?: now)? (?:in (?:your )?hand|before you|here)"
    r"|the (?:one|letter|answer) (?:in front of you|before you|you (?:are reading|hold"
    r"|have))(?: here| now)? is"
    r"|here(?:'s| is| are| follows| it is(?=\W+(?:the|our|my|your)\b))"
    r"|(?:i|we)(?: am|'m| are|'re)?(?: now)? writ(?:e|ing) to (?:give|provide|send|set out|issue)"
    r"(?: you)?(?: with)?)\b"
    r"|\bwe(?:'re| are) (?:now |only |still )?(?:at|on|in) (?:the |our )?$"
)
# "If you think that this letter is wrong, stage 2 ...": what is only supposed to be so.
_SUPPOSED = re.compile(r"\b(?:if|should|unless|whether)\b[^,;:]*$")
IS_THIS_AFTER = re.compile(
    r"(?: (?:is|lies|sits))? (?:in your hands?|in front of you)\b"
    r"|, which is where you (?:are|stand)\b"
    r"| (?:ends|closes|concludes|finishes|stops) (?:here|with this|today)\b"
    r"|[^.;]{0,40}(?:\b(?:is|being)|[,(]) (?:this(?: one| letter| is it)?|what follows"
    r"|the one (?:you|in your))\b"
    r"|[^.;]{0,70}\b(?:and|,) (?:yours|mine|your own|this)\b[^.;]{0,40}\b(?:follows|is (?:one|it"
    r"|below"
    r"|here|enclosed)|is the (?:result|outcome) of yours)"
)
# Words between the two that lead away from the stage.
_AWAY = words(
    r"(?:that|which|why) you",
    r"(?:disagree|unhappy|dissatisf|appeal)\w*",
    r"called",
    r"not",
    r"no",
    r"if",
    r"you (?:can|may|could)",
    r"after",
    r"since",
    r"about",
    r"against",
    r"next",
    r"before",
    r"following",
    r"ask\w*",
    r"request\w*",
    r"review(?:ing|ed)? (?:of|the|our|your)",
    r"further to",
    r"how",
    r"what",
    r"where",
    r"why",
    r"because",
    r"when",
    r"(?:different|differs|away|apart) from",
    r"(?:refused|rejected|declined|overlooked|missed)",
)
_LONGEST_GAP = 62
# "This is what we call ...", "it's what our policy calls ..."
_AS_CALLED = re.compile(
    r"(?P<is>'s)? what (?:(?:we|i) call|(?:our|the) (?:\w+ )?(?:policy|procedure|process|rules"
    r"|scheme|code) calls?)\b"
)


def says_this_is(before: str) -> bool:
    """Whether "this letter is" or the like leads from these words to what follows.

    >>> says_this_is("this letter is our "), says_this_is("this is not the ")
    (True, False)
    """
    before = _AS_CALLED.sub(lambda called: " is" if called["is"] else "", before)
    found = list(_THIS.finditer(before))
    if not found:
        return False
    gap = before[found[-1].end() :]
    if _SUPPOSED.search(before[: found[-1].start()]):
        return False
    if len(gap) > _LONGEST_GAP or ";" in gap or _AWAY.search(gap):
        return False
    return not stages_named(gap)


def looked_at_again(text: str) -> bool:
    """Whether a text tells of a next step, of a review, or of somebody else's fresh look."""
    return _AGAIN.within(text)
