"""Which stage the letter is.

The letter says which step of the procedure it is itself: by number, as the first or final answer,
or as the review or appeal that is plainly the second step. A stage named as a past or next step,
or in a description of the procedure, does not count.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.stage.last_answers import LAST_ANSWER, last_answer, second_look
from complaintcode.letters.stage.stage_marks import (
    ALTERNATIVES,
    ANSWERS,
    ASKED_FOR,
    BEGINS,
    BOOKED,
    CALLED_CODE,
    CODE,
    CONDITION,
    DOING,
    FILLED_IN,
    FOR_ANY,
    GIVES,
    HAD_BEFORE,
    I_AM,
    IN_GENERAL,
    IT_IS,
    IT_STANDS,
    ITS_OWN,
    LONGEST_CODE,
    NOT_SO,
    OF_RULES,
    ONE_MORE,
    OPEN_FORM,
    OPENED,
    REPLIES,
    THIS_ONE,
    TOLD_IN_GENERAL,
    WAS_UNHAPPY,
    by_own_name,
    counts_answers,
)
from complaintcode.letters.stage.stages import IS_THIS_AFTER, says_this_is, stages_named
from complaintcode.letters.text.once import once_a_letter
from complaintcode.letters.text.stage_titles import (
    BARE,
    EXPLAINS,
    FIELD,
    FIELD_VALUES,
    OF_ANOTHER,
    goes_with,
    is_opening,
    is_title,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.stage.stages import Named
    from complaintcode.letters.text.voice import Passage, Text

# --- the last answer

_ENDED = re.compile(
    r"(?:now )?(?:exhausted|completed?|ended|at an end|finished|concluded|closed)\b"
)
_FINAL_VALUE = pattern(r"(?:^|: ?)(?:the )?(?:final|last)\b")
_NAMES_STAGE = words(r"stage", r"step")


@once_a_letter
def stage(text: Text) -> Answer:
    """Which stage does the letter say that it is?"""
    named = _named(text)
    called = list(_called(text, named))
    own = [one for number, one in called if number == text.stage]
    others = [(number, one) for number, one in called if number != text.stage]
    if text.stage > 1:
        own += [one for one in _last(text) if one not in own]
    elif text.kind.endswith("response"):
        others += [(2, one) for one in _last(text) if _names_the_letter(one, text)]
        others += [
            (2, one) for one in text.body if one in named and _answers_request(one, named[one])
        ]
    numbers = sorted({number for number, _ in others} | ({text.stage} if own else set()))
    if own and others:
        shown = [own[0], others[0][1], *own[1:]]
        return unclear(shown, "the letter calls itself by two stages", *numbers)
    if own or others:
        shown = own or [one for _, one in others]
        return present(sorted(shown, key=_rank), *numbers)
    if text.stage > 1 and (second := [one for one in text.passages if _second_look(one)]):
        return present(second, text.stage)
    return _only_in_part(text)


def _rank(one: Passage) -> int:
    """First what says "this is our stage 1 response", then a title, then what comes to the same."""
    if is_title(one):
        return 1
    return 2 - 2 * any(says_this_is(one.text[: named.start]) for named in stages_named(one.text))


def _second_look(one: Passage) -> bool:
    """Whether it tells of a review that can only be this one, and not of reviews in general."""
    if not second_look(one.text) or TOLD_IN_GENERAL.within(one.text):
        return False
    return not one.if_unhappy or WAS_UNHAPPY.within(one.text)


def _only_in_part(text: Text) -> Answer:
    for one in text.passages:
        in_blank = bool(_NAMES_STAGE.within(one.text) and one.blank and not one.if_unhappy)
        in_blank |= "[" in one.text and bool(FIELD.match(one.unit.heading))
        if in_blank or (
            ALTERNATIVES.within(one.text) and (is_title(one) or OPEN_FORM.search(one.text))
        ):
            return unclear([one], "the template's blank or alternatives stand for the stage")
    for one in text.passages:
        found = CODE.search(one.text)
        if found and (len(one.text) < LONGEST_CODE or CALLED_CODE.search(one.text[: found.end()])):
            return unclear([one], "only a reference code names the stage")
    return missing("the letter does not say which stage it is")


def _called(text: Text, named: dict[Passage, list[Named]]) -> Iterator[tuple[int, Passage]]:
    """Each stage that the letter calls itself, with the passage: titles, then sentences."""
    titles = [one for one in named if is_title(one)]
    listed = {one for one in titles if BARE.match(one.text)}
    listed = {one for one in listed if any(goes_with(one, other) for other in listed)}
    for one in titles:
        if one not in listed:
            yield from ((number, one) for number in _by_title(one, named[one], text))
    for one in text.passages:
        if one.unit.heading and FIELD.match(one.unit.heading) and "[" not in one.text:
            told = one.text.rpartition(":")[2]
            yield from ((n, one) for n, value in FIELD_VALUES.items() if value.match(told))
    for one, stages in named.items():
        if one not in titles and not one.explained:
            yield from ((number, one) for number in _by_sentence(one, stages, text))
    yield from by_own_name(text)


def _named(text: Text) -> dict[Passage, list[Named]]:
    """The passages that name stages, but not in a blank or among alternatives."""
    found: dict[Passage, list[Named]] = {}
    for one in text.passages:
        named = stages_named(one.text)
        if named and not ALTERNATIVES.within(one.text):
            blank = "" if _is_no_blank(one) else one.blank or ""
            named = [stage for stage in named if one.text[stage.start : stage.end] not in blank]
            if named:
                found[one] = named
    return found


def _is_no_blank(one: Passage) -> bool:
    """Whether what stands in brackets is filled in: "Re: your gate [Stage 1 response]"."""
    return len(one.blanks) == 1 and FILLED_IN.fullmatch(one.blanks[0].lower()) is not None


def _by_title(one: Passage, stages: list[Named], text: Text) -> Iterator[int]:
    plain = {stage.number for stage in stages if stage.plain}
    if EXPLAINS.search(one.text):
        return
    of_two = counts_answers(one.text)
    if text.stage in plain or (of_two and text.stage in {stage.number for stage in stages}):
        yield text.stage
    elif plain and not OF_ANOTHER.search(one.text) and is_opening(one, text):
        yield from (number for number in plain if number > text.stage or "review" not in one.text)


def _by_sentence(one: Passage, stages: list[Named], text: Text) -> Iterator[int]:
    """The numbers by which a sentence calls the letter; another's only where it is said plainly."""
    together = text.stage == 1 and len({stage.number for stage in stages if stage.plain}) > 1
    for stage in stages:
        before = one.text[: stage.start]
        is_this = _is_this(one, stage)
        if stage.number != text.stage:
            is_own = stage.plain and (is_this or _opened_as(one, before))
        elif stage.plain:
            is_own = (
                is_this
                or _is_its_own(one, stage, together=together)
                or _is_asked_for(one, before, text)
            )
        else:
            is_this = is_this or bool(I_AM.search(before)) or BOOKED.within(before)
            is_own = (is_this and _of_answers(one, text)) or bool(GIVES.search(before))
            is_own |= not before and bool(ONE_MORE.match(one.text, stage.end))
        if is_own:
            yield stage.number


def _is_this(one: Passage, stage: Named) -> bool:
    """Whether what stands around a stage says that it is this letter."""
    before = one.text[: stage.start]
    if says_this_is(before) or IS_THIS_AFTER.match(one.text, stage.end):
        return True
    return bool(IT_IS.match(before) and OF_RULES.match(one.text, stage.end))


def _is_asked_for(one: Passage, before: str, text: Text) -> bool:
    """Whether it is the step that was asked for, and that this letter answers or opens."""
    if ASKED_FOR.search(before) and REPLIES.search(one.text):
        return True
    after = text.passages[one.number + 1 : one.number + 2]
    return any(BEGINS.match(other.text) for other in after)


def _opened_as(one: Passage, before: str) -> bool:
    """Whether the letter says that it has taken the complaint in at that stage."""
    return one.zone != "head" and bool(OPENED.search(before))


def _of_answers(one: Passage, text: Text) -> bool:
    """That what is called the first is an answer, a step or a look of a procedure."""
    around = text.passages[max(0, one.number - 2) : one.number]
    near = " ".join(other.text for other in around if other.unit.block == one.unit.block)
    return bool(ANSWERS.search(f"{near} {one.text}"))


def _is_its_own(one: Passage, stage: Named, *, together: bool) -> bool:
    """Whether a sentence tells of the letter's own stage, or of what is done at it."""
    before = one.text[: stage.start]
    if HAD_BEFORE.search(before) or FOR_ANY.match(one.text, stage.end):
        return False
    if THIS_ONE.search(before):
        return True
    if together or IN_GENERAL.search(one.text) or NOT_SO.search(one.text):
        return False
    if CONDITION.search(before):
        return False
    return bool(ITS_OWN.search(before) or IT_STANDS.search(before) or DOING.search(one.text))


def _last(text: Text) -> list[Passage]:
    """Where the letter says that it is the landlord's last word."""
    return [one for one in text.passages if not one.explained and _is_last(one)]


def _is_last(one: Passage) -> bool:
    said = LAST_ANSWER.within(one.text) if one.is_title else last_answer(one.text)
    if not said and one.unit.heading:
        said = _is_last_value(one)
    return bool(said) and not ALTERNATIVES.within(one.text)


def _is_last_value(one: Passage) -> bool:
    """Whether it says so only with what stands above it."""
    heading = one.unit.heading
    if heading.endswith(("procedure", "process")) and _ENDED.match(one.text):
        return True
    return FIELD.match(heading) is not None and _FINAL_VALUE.within(one.text)


def _answers_request(one: Passage, stages: list[Named]) -> bool:
    """Whether a letter of stage 1 answers what it says was asked for at stage 2."""
    asked = any(
        stage.number > 1 and stage.plain and ASKED_FOR.within(one.text[: stage.start])
        for stage in stages
    )
    return asked and not (one.if_unhappy or one.conditional)


def _names_the_letter(one: Passage, text: Text) -> bool:
    """Whether a stage 1 letter says so of itself, and not of the stage to come."""
    if is_title(one):
        return is_opening(one, text) and not OF_ANOTHER.search(one.text)
    found = last_answer(one.text)
    return bool(found and says_this_is(one.text[: found.start()]))


ITEM = Item(
    "stage",
    stage,
    kind="stage1_response",
    shown_by=(
        "Stage 1 response\n\nDear Ms Oyelaran,\n\nWe uphold your complaint.",
        "I have been asked to respond to your complaint at Stage 1.",
        "Your complaint\n\nOur response at Stage 1 is set out below.",
        "Your complaint\n\nAt Stage 1 I have considered the following points.",
        "Your complaint\n\nDuring my Stage 1 investigation I spoke to the surveyor.",
        "We have dealt with your complaint at Stage 1.",
        ("stage2_response", "Final response\n\nDear Ms Oyelaran,\n\nWe uphold your complaint."),
        ("stage2_response", "This concludes our complaints process."),
        (
            "stage2_response",
            "Thank you for escalating your complaint to Stage 2. I have completed my review.",
        ),
        ("stage2_response", "The Stage 2 panel met on 8 May 2025 to consider your complaint."),
        "Complaint stage: One\n\nDear Ms Oyelaran,\n\nWe uphold it.",
        "I have completed my investigation at stage one of our procedure.",
        "We look at complaints twice at most. This is the first of those looks.",
        "This is round one of our procedure, and round two is open to you.",
        "There are two steps when you complain: Inquiry and Appeal. This ends the Inquiry.",
        "Please treat this as the opening answer of the two that our rules allow.",
        "Stage 1 of our procedure has now been completed by me.",
        "Cases go first to the Warden and then to the Board. What follows is the Warden's reply.",
        "You may have two looks taken at it, and this has been the first of them.",
        "This is our reply under the first part of our complaints procedure.",
        "Stage l outcome: gutters at Elm Row",
        "If you're unhappy with our stage 1 response you can go to stage 2.",
        "Two of us may be asked to answer you, and I am the first of them.",
        "You may climb a ladder of two rungs with us, and you've got the bottom one in your hand.",
        "Everybody gets two tries at an answer. Mine's the first, so I have tried to be thorough.",
        "It's the first step under the rules of the co-op.",
        "First answer (one more is to be had after it).",
        "The first of our two stages ends here.",
        "Our scheme gives you two hearings. Count this as the first.",
        "If you think that this letter is wrong, stage 2 is open. I found this at stage 1.",
        "Re: the broken gate [Stage 1 reply]\n\nDear Mr Ode,\n\nWe uphold it.",
        ("stage2_response", "The Board's answer is this, which is the second and last one."),
        ("stage2_response", "You have been to all of us now, and there is nobody else to ask."),
        (
            "stage2_response",
            "You were not content with the first answer and asked the Board to hear you again.",
        ),
        ("stage2_response", "You have appealed against the Warden's decision on your complaint."),
        ("acknowledgement_stage1", "Your complaint is a stage 1 complaint and has gone to Mr Ray."),
        (
            "acknowledgement_stage2",
            "We have moved your complaint to the next stage: a review.",
        ),
        ("stage2_response", "This letter brings our complaints procedure to a close."),
        ("stage2_response", "Our rules provide for two replies, and this is the other."),
        ("acknowledgement_stage1", "It is in the book as number 25/7, first go."),
        ("acknowledgement_stage2", "We are now at the second of our two steps."),
        (
            "acknowledgement_stage2",
            "Anybody may have a second answer from a new pair of eyes, and that's what you'll get.",
        ),
        ("acknowledgement_stage2", "Your complaint has gone up to the Board."),
        ("stage2_response", "This is our final response, and our internal procedure is exhausted."),
        (
            "stage2_response",
            "The panel heard your appeal on 3 May. You told the panel of the damp.",
        ),
        ("stage2_response", "Within the Trust the matter can go no further than this."),
        ("stage2_response", "STAGE 2 REVIEW\n\nIt is late.\n\nFindings at Stage 1\n\nIt was so."),
        ("stage2_response", "Internal complaints procedure: exhausted as of today."),
        ("stage2_response", "Stage: Final\n\nDear Mr Ode,\n\nWe uphold it."),
        ("acknowledgement_stage1", "Your complaint starts at Stage 1 today."),
        ("acknowledgement_stage2", "It goes up to the trustees for the second and last look."),
    ),
    unclear_by=(
        "STAGE 1 RESPONSE\n\nDear Mr Ode,\n\nThis is our stage 2 response to your complaint.",
        "Stage 1 response\n\nDear Mr Ode,\n\nThis is our final response.",
        "FINAL RESPONSE\n\nDear Mr Ode,\n\nI have looked into it at stage 1.",
        (
            "stage2_response",
            "STAGE 1 COMPLAINT - OUTCOME\n\nDear Mr Ode,\n\nThis is our final answer.",
        ),
        "You asked for a stage 2 review. This is our stage 1 response.",
        "This is our first/final response to your complaint.",
        "Stage: [1 - Investigation | 2 - Review]\n\nDear Mr Ode,\n\nWe uphold it.",
        "Our ref: ST1-20993\n\nDear Mr Ode,\n\nWe uphold your complaint.",
        "Stage 1 / Stage 2 response (delete as appropriate)\n\nDear Mr Ode,\n\nWe uphold it.",
        "This is our response at stage [NUMBER] of our procedure.",
        "This is our reply at [STAGE 1] of our procedure.",
    ),
    not_shown_by=(
        "If you are unhappy you can ask us to take your complaint to stage 2.",
        "Thank you for your formal complaint. This is the outcome.",
        "Stage 1 of the roof works is done. A stage 2 warning was served on the gang.",
        "You raised two points. This is the first.",
        "Elm Homes, 4 High Street, Sheffield S1 2HE\n\nDear Mr Ode,\n\nWe uphold it.",
        "Stage 1\nA manager looks into it.\n\nStage 2\nA director looks again.",
        ("stage2_response", "At stage 1 your complaint was upheld. Your parking appeal was not."),
        ("stage2_response", "Once you have our final response you can go to the Ombudsman."),
        ("stage2_response", "Our leaflet explains what a reviewing officer can do."),
        ("acknowledgement_stage1", "At stage 1 a manager replies in 10 working days."),
        ("acknowledgement_stage1", "Stage 1 is an inquiry by the service and takes ten days."),
        "Stage 1: a manager looks. Stage 2: a director looks.",
        ("acknowledgement_stage1", "It was not logged at stage 1; it is a service request."),
        ("acknowledgement_stage1", "A Stage 1 investigation takes two weeks as a rule."),
        "A review is carried out by a manager who was not involved at Stage 1.",
        "You had our stage 1 response to your other complaint in March.",
        "I am the first to own that our answer was slow.",
        "There were two rungs missing from the ladder to your loft, the lower being one.",
        "It's the first step that is broken, the one by the door.",
        "If you think that this letter is wrong, stage 2 is open to you.",
        "Your stage 1 disabled facilities grant has been approved.",
        ("acknowledgement_stage1", "Our stage 1 target is ten working days."),
        ("acknowledgement_stage1", "First a case officer writes to you with a stage 1 reply."),
        "Type of works: stage 1 of 3\n\nYou were right.",
        "You are on the bottom rung of the waiting list, and that is hard.",
        ("stage2_response", "You asked the Board to consider a ramp, and it did."),
        ("stage2_response", "The second coat has been put on and that is what you wanted."),
        ("stage2_response", "The top step is loose, and there isn't a third bedroom."),
        ("stage2_response", "The closing letter was typed but never posted."),
        ("stage2_response", "The drain serves the gullies in the Mews and nowhere else."),
    ),
)
