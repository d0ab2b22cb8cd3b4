"""Which stage the letter is.

The letter says which step of the procedure it is itself: by number, as the first or final answer,
or as the review or appeal that is plainly the second step. A stage named as a past or next step,
or in a description of the procedure, does not count.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.cues import words
from complaintcode.letters.stages import (
    LAST_ANSWER,
    OTHER_APPEAL,
    SECOND_LOOK,
    stages_named,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.stages import Named
    from complaintcode.letters.voice import Passage, Text

# --- titles: what names a letter, and not a section of it

_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|shall|can|may|might|could|would|should|must|do|does|did"
    r"|i|we|you|she|he|they|it)\b|'(?:s|re|ve|ll|m) (?!complaint)"
)
_LONGEST_TITLE = 16  # words
_LONGEST_FRAGMENT = 7  # words of one that ends as a sentence does
_EXPLAINS = words(
    r"next",
    r"how",
    r"what",
    r"leaflet",
    r"booklet",
    r"guide",
    r"explained",
    r"about",
)
_OF_ANOTHER = words(
    r"if",
    r"want",
    r"ask(?:ing)?",
    r"go(?:ing)?",
    r"tak(?:e|ing)",
    r"mov(?:e|ing)",
    r"escalat\w+",
    r"appeal\w*",
    r"request\w*",
    r"summary of",
    r"background",
    r"history",
    r"previous",
    r"earlier",
    r"recap",
    r"under review",
    r"decision at",
    r"unhappy",
    r"dissatisfied",
    r"not (?:happy|satisfied|content)",
)
_BARE = re.compile(r"\W*(?:stage|step|tier|level|part) ?\w+\W*$")
# "Complaint stage | 1 of 2": the name stands in one cell, the number in the next.
_FIELD = re.compile(
    r"(?:your |the |current |complaints? |procedure |process |policy )*(?:stage|step|tier|level)"
    r"(?: of (?:the |our |your )?(?:complaints? ?)?(?:procedure|process|policy|complaint)?)?$"
)
_FIELD_VALUES = {
    number: re.compile(rf"\W*(?:{names})\b")
    for number, names in (
        (1, "1|one|first|i|investigation|opening"),
        (2, "2|two|second|ii|review|appeal"),
        (3, "3|three|third|iii"),
    )
}
# --- sentences: who or what is said to be the stage that is named after it

_THIS = re.compile(
    r"\b(?:this(?: (?:letter|response|reply|answer|e-?mail|message|decision|report|document|note))?"
    r"(?:,? (?:then|therefore|accordingly|now),?)? (?:is|being|makes|constitutes|represents|forms"
    r"|sets out|gives|contains|closes|concludes|completes|ends|finishes|comes|stands|counts|ranks|serves"
    r"|amounts to|marks|is treated|takes you)"
    r"|(?:that|which) (?:means it is|makes (?:it|this(?: letter)?))"
    r"|what follows(?: below| here)? is|what you (?:now )?(?:hold|have|are reading)(?: here| now)? is"
    r"|you(?:'re| are) (?:now )?(?:reading|holding|standing on)|(?:take|treat|read|regard|think of) this(?: \w+)? as"
    r"|you (?:now )?(?:have|hold)(?: now)? (?:in (?:your )?hand|before you|here)"
    r"|the (?:one|letter|answer) (?:in front of you|before you|you (?:are reading|hold|have))(?: here| now)? is"
    r"|here(?:'s| is| are| follows))\b"
)
_IS_THIS_AFTER = re.compile(
    r"[^.;]{0,40}(?:\b(?:is|being)|[,(]) (?:this(?: one| letter| is it)?|what follows|the one (?:you|in your))\b"
)
_GIVES = re.compile(
    r"\b(?:i|we)(?: am| are|'m|'re)?(?: now| hereby| can now| writing to)* (?:give|giving|set out|send|sending"
    r"|offer|enclose|make)(?: you)?(?: below| here)? (?:our|my|its|the|(?:the )?[a-z]+'s) $"
)
# Words between the two that lead away from the stage.
_AWAY = words(
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
    r"from",
)
_LONGEST_GAP = 62
_IT_STANDS = re.compile(
    r"\b(?:it|complaint|case|matter|file)(?:'s| is| now is| now stands| stands| sits)(?: now)?"
    r"(?: with us| open| in)? (?:at|on|in) (?:the |our )?$"
)
_DOING = words(
    r"review(?:ed|er|ing)",
    r"consider(?:ed|ing)",
    r"investigat(?:ed|ing|e|ion|or)",
    r"examin(?:ed|ing)",
    r"look(?:ed|ing)?",
    r"heard",
    r"concluded",
    r"(?:complete|completed|completing|closing|over)",
    r"finished",
    r"deal(?:t|ing)?",
    r"answer(?:ed|ing)?",
    r"log(?:ged)?",
    r"recorded",
    r"registered",
    r"accepted",
    r"open(?:ed)?",
    r"raised",
    r"treat(?:ed|ing)",
    r"handl(?:ed|ing|e)",
    r"moved",
    r"passed",
    r"escalated",
    r"taken?",
    r"gone",
    r"(?:i|we|to)(?: have|'ve)? (?:reply|respond|write|decided?|uphold|upheld|find|found|do not)",
    r"writing",
    r"responsible",
    r"officer",
    r"acknowledg\w+",
    r"(?:starts?|started|begins?|begun|enters?|entered|put|placed|sits|assigned|allocated|working)",
)
_ITS_OWN = re.compile(
    r"\b(?:our|my|your|this)(?: formal| full| own| considered| written)? $"
    r"|\b(?:response|reply|answer|determination|decision|outcome|conclusions?|findings|letter|report"
    r"|result|position|review|investigation)(?: to you| (?:to|on) your complaint| of your| of our)?"
    r"(?:,? (?:at|under|in|for|from|on))?(?: the| our| its| my| your)? $"
)
_CONDITION = re.compile(
    r"\b(?:if|unless|entitled|right to|should (?:you|he|she|they|your|mr|mrs|ms)"
    r"|(?:you|he|she|they|mrs? \w+|ms \w+) (?:can|may|could|would|will be able))\b"
)
_THIS_ONE = re.compile(r"\b(?:this|our|my) (?:\w+ ){0,2}$")
_NOT_SO = re.compile(
    r"\bnot (?:yet )?(?:been |be |to be |a |an |our |the )*"
    r"(?:logged|recorded|registered|treated|at|stage|opened|under|accepted)\b"
)
_IN_GENERAL = words(
    r"at (?:the )?(?:stage (?:1|one|2|two)|first stage|second stage),? (?:an?|the (?:complaint|manager|officer)|complaints|your complaint (?:is|will))",
    r"(?:complaints|residents|customers|tenants) (?:are|can|may|who|will)",
    r"(?:a|any|each|every) (?:complaint|complainant)",
    r"(?:usually|normally|always|leaflet|booklet)",
    r"procedure (?:has|is|allows|provides)",
)
# "Two answers ... and this is the first": that it is answers or steps that are counted.
_ANSWERS = words(
    r"answers?",
    r"repl(?:y|ies)",
    r"responses?",
    r"procedure",
    r"process",
    r"(?:step|stage|tier|rung|part|look|hearing|rule|chance|letter|go|turn)(?:e?s)?",
    r"scheme",
)
# "An Inquiry and then an Appeal": a procedure whose steps have names of their own.
_OWN_NAMES = re.compile(
    r"\b(?:scheme|procedure|process|rules|policy|steps|stages|parts)\b[^.]{0,40}?[ :(]"
    r"(?:an? |the )?(?P<first>[a-z]{4,15}),?(?: and(?: then)?| then| followed by)"
    r"(?: an?| the)? (?P<second>[a-z]{4,15})\b"
)
# --- the last answer

_FINAL_VALUE = re.compile(r"(?:^|: ?)(?:the )?(?:final|last)\b")
_THIS_LAST = re.compile(r"\b(?:this (?:\w+ ){0,2}|(?:with|accept) (?:our|my) )$")
_NOT_YET = re.compile(
    r"\byou(?:'ll| will| should| can| may| would) (?:get|have|receive|expect|be (?:sent|given))\b[^.;]{0,50}$"
    r"|\b(?:once|when|before|until|unless|after|if) (?:you|we|your|our|the|it|all|completing|stage)\b[^.;]{0,50}$"
    r"|\b(?:within|of|from|after) (?:\w+ ){0,4}(?:our|the|your|its|a) $"
    r"|\bnot (?:yet )?(?:the |our |a |been |at the )*$"
    r"|\b(?:send|sent|issue|write|give|expect)(?:ing)? (?:you )?(?:our|a|my|the) $"
)
_CODE = re.compile(
    r"\b(?:stage|stg|st|s)-?[123](?=[-/])|[-/](?:stage|stg|st|s)-?[123]\b|\bfr[-/]\d"
)
_LONGEST_CODE = 60  # of a line that bears a reference
_ALTERNATIVES = re.compile(
    r"\b(?:stage|step) ?\[?(?:1|one) ?(?:/|or) ?(?:stage |step )?(?:2|two)\b"
    r"|\b(?:first|1st)(?: stage)? ?/ ?(?:second|2nd|final)\b|\bstage (?:x|n|\?+|_+|#)(?!\w)"
)
_NAMES_STAGE = words(r"stage", r"step")


def stage(text: Text) -> Answer:
    """Which stage does the letter say that it is?"""
    called = list(_called(text))
    own = [one for number, one in called if number == text.stage]
    others = [(number, one) for number, one in called if number != text.stage]
    if text.stage > 1:
        own += [one for one in _last(text) if one not in own]
    elif text.kind.endswith("response"):
        others += [(2, one) for one in _last(text) if _names_the_letter(one, text)]
    numbers = sorted({number for number, _ in others} | ({text.stage} if own else set()))
    if own and others:
        shown = [own[0], others[0][1], *own[1:]]
        return unclear(shown, "the letter calls itself by two stages", *numbers)
    if own or others:
        return present(own or [one for _, one in others], *numbers)
    if text.stage > 1 and (second := [one for one in text.passages if _second_look(one)]):
        return present(second, text.stage)
    return _only_in_part(text)


def _only_in_part(text: Text) -> Answer:
    for one in text.passages:
        in_blank = one.blank and _NAMES_STAGE.search(one.text) and not one.if_unhappy
        if in_blank or (_is_title(one) and _ALTERNATIVES.search(one.text)):
            return unclear([one], "the template's blank or alternatives stand for the stage")
    for one in text.passages:
        if len(one.text) < _LONGEST_CODE and _CODE.search(one.text):
            return unclear([one], "only a reference code names the stage")
    return missing("the letter does not say which stage it is")


def _called(text: Text) -> Iterator[tuple[int, Passage]]:
    """Each stage that the letter calls itself, with the passage: titles, then sentences."""
    named = [(one, _named_in(one)) for one in text.passages]
    titles = [(one, stages) for one, stages in named if stages and _is_title(one)]
    bare = {stages[0].number for one, stages in titles if _BARE.match(one.text)}
    for one, stages in titles:
        if len(bare) < 2 or not _BARE.match(one.text):
            yield from ((number, one) for number in _by_title(one, stages, text))
    for one in text.passages:
        if _FIELD.match(one.unit.heading):
            told = one.text.rpartition(":")[2]
            yield from ((n, one) for n, value in _FIELD_VALUES.items() if value.match(told))
    for one, stages in named:
        if stages and not _is_title(one):
            yield from ((number, one) for number in _by_sentence(one, stages, text))
    yield from _by_own_name(text)


def _named_in(one: Passage) -> list[Named]:
    if _ALTERNATIVES.search(one.text):
        return []
    return [
        stage
        for stage in stages_named(one.text)
        if not (one.blank and one.text[stage.start : stage.end] in one.blank)
    ]


def _is_title(one: Passage) -> bool:
    if one.is_title:
        return True
    longest = _LONGEST_FRAGMENT if one.text.endswith(".") else _LONGEST_TITLE
    return not _FINITE.search(one.text) and len(one.text.split()) <= longest


def _is_opening(one: Passage, text: Text) -> bool:
    """Whether it stands before the letter has said anything."""
    before = text.passages[: one.number]
    return one.zone == "head" and one in text.passages[:12] or not any(
        _FINITE.search(other.text) and not other.courtesy and other.zone == "body"
        for other in before
    )


def _by_title(one: Passage, stages: list[Named], text: Text) -> Iterator[int]:
    plain = {stage.number for stage in stages if stage.plain}
    if _EXPLAINS.search(one.text):
        return
    if text.stage in plain:
        yield text.stage
    elif plain and _is_opening(one, text) and not _OF_ANOTHER.search(one.text):
        lower = min(plain) < text.stage and "review" in one.text
        if not lower:
            yield from plain


def _by_sentence(one: Passage, stages: list[Named], text: Text) -> Iterator[int]:
    together = text.stage == 1 and len({stage.number for stage in stages if stage.plain}) > 1
    for stage in stages:
        before = one.text[: stage.start]
        if _is_this(before) or _IS_THIS_AFTER.match(one.text, stage.end):
            if stage.plain or _of_answers(one, text):
                yield stage.number
        elif stage.number == text.stage and _GIVES.search(before):
            yield stage.number
        elif stage.plain and stage.number == text.stage:
            if _THIS_ONE.search(before) or (not together and _is_its_own(one, before)):
                yield stage.number


def _is_this(before: str) -> bool:
    """Whether "this letter is" or the like leads to what follows."""
    found = None
    for found in _THIS.finditer(before):
        pass
    if found is None:
        return False
    gap = before[found.end() :]
    if len(gap) > _LONGEST_GAP or ";" in gap or _AWAY.search(gap):
        return False
    return not stages_named(gap)


def _of_answers(one: Passage, text: Text) -> bool:
    """That what is called the first is an answer, a step or a look of a procedure."""
    around = text.passages[max(0, one.number - 2) : one.number]
    near = " ".join(other.text for other in around if other.unit.block == one.unit.block)
    return bool(_ANSWERS.search(f"{near} {one.text}"))


def _is_its_own(one: Passage, before: str) -> bool:
    """Whether a sentence tells of the letter's own stage, or of what is done at it."""
    if _IN_GENERAL.search(one.text) or _NOT_SO.search(one.text):
        return False
    if _CONDITION.search(before):
        return False
    return bool(_ITS_OWN.search(before) or _IT_STANDS.search(before) or _DOING.search(one.text))


def _by_own_name(text: Text) -> Iterator[tuple[int, Passage]]:
    """Where the steps have names, and the letter says which of them it is."""
    found = _OWN_NAMES.search(text.all_text)
    if not found:
        return
    for number, name in enumerate(found.group("first", "second"), start=1):
        for one in text.passages:
            at = one.text.find(name)
            if at > 0 and _is_this(one.text[:at]):
                yield number, one


def _last(text: Text) -> list[Passage]:
    """Where the letter says that it is the landlord's last word."""
    return [one for one in text.passages if _is_last(one)]


def _is_last(one: Passage) -> bool:
    if _FIELD.match(one.unit.heading) and _FINAL_VALUE.search(one.text):
        return True
    found = LAST_ANSWER.search(one.text)
    if not found:
        return False
    before = one.text[: found.start()]
    return one.is_title or bool(_THIS_LAST.search(before)) or not _NOT_YET.search(before)


def _names_the_letter(one: Passage, text: Text) -> bool:
    """Whether a stage 1 letter says so of itself, and not of the stage to come."""
    if _is_title(one):
        return _is_opening(one, text) and not _OF_ANOTHER.search(one.text)
    found = LAST_ANSWER.search(one.text)
    return bool(found and _is_this(one.text[: found.start()]))


def _second_look(one: Passage) -> bool:
    return bool(SECOND_LOOK.search(one.text)) and not OTHER_APPEAL.search(one.text) and not one.is_question


ITEM = Item(
    "stage",
    stage,
    kind="stage1_response",
    shown_by=(
        "Stage 1 response\n\nDear Ms Oyelaran,\n\nWe uphold your complaint.",
    ),
)
