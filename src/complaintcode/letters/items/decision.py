"""The decision: the landlord's own conclusion on the complaint.

A word of the upheld family, that the resident was right, that no fault was found, or a plain
admission of fault on the matter. The resident's words, the result of an earlier stage, a
condition or a definition of terms decide nothing. Apologies alone, heads left open and
contradictions are unclear.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.decision.conclusions import conclusions, is_general, only_concedes
from complaintcode.letters.decision.numbered_heads import heads_without_verdict
from complaintcode.letters.decision.undecided import NO_FAULT_OWNED, OPEN, SORRY
from complaintcode.letters.decision.verdicts import PLAIN, VERDICT
from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.text.sections import NOT_OURS
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from complaintcode.letters.decision.conclusions import Conclusion
    from complaintcode.letters.text.voice import Passage, Text

    Found = tuple[Passage, Conclusion]

_ALTERNATIVES = pattern(
    r"\buph[eo]ld\w*(?: in part)?\W{1,5}(?:or )?\W?(?:part\w* (?!of\b|\d|one|two|three)"
    r"|do(?:es)? not |not "
    r"|un(?:uph|just|sub|found))"
    r"|\bjustified ?/ ?(?:not|un|part)|\bdelete as\b.*\buph"
)
_CONDITION = pattern(r"\b(?:whether|where|if)\b")
_OBJECT = pattern(
    r"\bcomplaint (?:about|of|that|over|regarding|concerning) (?:the |your |our )?(\w+)"
)
_HEADS_DECIDED, _WORDS_OF_HEAD = 2, 5


def decision(text: Text) -> Answer:
    """What did the landlord decide?"""
    found = sorted(conclusions(text).items(), key=_worth)
    passages = [one for one, _ in found]
    against = _contradiction(found)
    if against:
        why = "the letter gives two decisions that contradict each other"
        return unclear([one for one, _ in against], why, *_values(against))
    if not any(it.whole and not _undecided_template(one) for one, it in found):
        template = [one for one in text.body if _undecided_template(one)]
        if template:
            return unclear(template, "the alternatives of the template are left in the decision")
    left_open = _left_open(text, found)
    if left_open:
        what = "part of the complaint" if found else "the complaint"
        return unclear(left_open, f"{what} is left undecided", *_values(found))
    if found:
        return present(passages, *_values(found))
    sorry = [one for one in text.body if _owns_fault(one, text)]
    if sorry:
        return unclear(sorry, "only an apology, without a conclusion on the complaint")
    return missing("the letter does not say what was decided")


def _worth(found: Found) -> tuple[int, bool, bool]:
    """The passage that a reader would quote comes first: the firmest, in the text."""
    one, concluded = found
    return (-concluded.strength, not concluded.whole, one.is_title)


def _contradiction(found: list[Found]) -> list[Found]:
    """Two verdicts of which only one can be true."""
    firm = [(one, it) for one, it in found if it.strength == VERDICT and it.side]
    whole = [(one, it) for one, it in firm if it.whole]
    for first in whole:
        for other in whole:
            if other[1].side is not first[1].side:
                return sorted((first, other), key=lambda pair: pair[0].number)
        if first[1].side is not Decision.NOT_UPHELD:
            continue
        for one, it in found:
            is_for_you = it.strength >= PLAIN and it.side not in {None, Decision.NOT_UPHELD}
            if is_for_you and not only_concedes(one):
                return [first, (one, it)]
    return _on_the_same(firm)


def _on_the_same(firm: list[Found]) -> list[Found]:
    """Two verdicts on one head of the complaint, by what it is about."""
    on: dict[str, Found] = {}
    for one, it in firm:
        about = _OBJECT.search(one.text)
        known = on.setdefault(about[1], (one, it)) if about else (one, it)
        if {known[1].side, it.side} == {Decision.UPHELD, Decision.NOT_UPHELD}:
            return [known, (one, it)]
    return []


def _values(found: list[Found]) -> tuple[Decision, ...]:
    """The decision on the whole; else what the decisions on its parts come to."""
    if (
        found
        and found[0][1].strength == VERDICT
        and not any(it.side for _, it in found if it.strength == VERDICT)
    ):
        return ()  # an earlier decision stands or falls, and which that was is not said here
    known = [(it, it.side) for _, it in found if it.side]
    for wanted in (
        [side for it, side in known if it.whole],
        [side for it, side in known if it.strength >= PLAIN],
        [side for _, side in known],
    ):
        if wanted:
            sides = tuple(dict.fromkeys(wanted))
            return sides if len(sides) == 1 or known[0][0].whole else (Decision.PARTLY_UPHELD,)
    return ()


def _undecided_template(one: Passage) -> bool:
    return _ALTERNATIVES.within(one.text) and not (
        _CONDITION.within(one.text) or is_general(one.text)
    )


def _left_open(text: Text, found: list[Found]) -> list[Passage]:
    """Passages that leave a head of the complaint open, or the cell of a table that does."""
    said = [one for one in text.body if _says_open(one)]
    if said:
        return said
    if any(it.whole for _, it in found):
        return []
    headless = _heads_without_conclusion(text, {one.number for one, _ in found})
    numbered = headless or heads_without_verdict(text, dict(found))
    return numbered or _cells_without_verdict(text, found)


def _cells_without_verdict(text: Text, found: list[Found]) -> list[Passage]:
    """The cells that hold no verdict, in a column of verdicts."""
    decided = [one for one, it in found if one.unit.kind == "cell" and it.strength == VERDICT]
    rows, columns = ({one.unit.block for one in decided}, {one.unit.heading for one in decided})
    if len(rows) < _HEADS_DECIDED:
        return []
    cells = [one for one in text.body if one.unit.kind == "cell" and one.unit.block not in rows]
    # where the head of the table is not known, all cells have the heading above the table
    in_known_columns = {one.unit.block for one in cells if one.unit.heading not in columns}
    return [
        one
        for one in cells
        if one.unit.heading in columns - {""} and one.unit.block in in_known_columns
    ]


def _heads_without_conclusion(text: Text, concluded: set[int]) -> list[Passage]:
    """The text under a head of the complaint, where other heads are decided and this is not."""
    if len(concluded) < _HEADS_DECIDED:
        return []
    heads = [at for at, one in enumerate(text.body[:-1]) if _is_head(one, text.body[at + 1])]
    under = [text.body[at + 1 : end] for at, end in pairwise((*heads, len(text.body)))]
    decided = [any(one.number in concluded for one in part) for part in under]
    if sum(decided) < _HEADS_DECIDED:
        return []
    return next((part[:1] for part, known in zip(under, decided, strict=True) if not known), [])


def _is_head(one: Passage, following: Passage) -> bool:
    """Whether a passage is no more than the name of a head, in a list of them with their text."""
    if one.section is not None or following.unit.kind != "sentence" or one.unit.kind != "item":
        return False
    return len(one.text.split()) <= _WORDS_OF_HEAD


def _says_open(one: Passage) -> bool:
    if one.section in NOT_OURS or (one.is_title and one.unit.kind != "field"):
        return False
    return OPEN.within(one.text) and not (one.if_unhappy or one.of_procedure)


def _owns_fault(one: Passage, text: Text) -> bool:
    """Whether a passage apologises for what the landlord did."""
    if one.section in NOT_OURS or not SORRY.within(one.own) or NO_FAULT_OWNED.within(one.own):
        return False
    return not (one.if_unhappy or (text.stage > 1 and one.of_earlier_stage))


ITEM = Item(
    "decision",
    decision,
    kind="stage1_response",
    shown_by=(
        "Your complaint is partially upheld.",
        "You were right to complain: we got this wrong.",
        "We have not found any fault in the way we acted.",
        "Our decision\n\nUpheld.",
        "You say that we forgot you. I don't think we did.",
        "The muddle was ours from start to finish.",
        "I am satisfied that the charge was properly worked out.",
        "While I see why you were upset, I can find nothing to suggest that she was unfair.",
        "Mr Cole acted as he should have done, and I cannot criticise him.",
        "I have concluded that your complaint should be upheld.",
        "Point | Upheld?\nThe noise | Yes\nThe letter | No",
        "I do not uphold the first part. I uphold the second part.",
        "The fitter was right to turn the cooker off.",
        "I have come down for you and against our contractor.",
        "Point (a): Upheld\nPoint (b): Not upheld",
        "Complaint 12 - found in your favour\n\nDear Ms Ray,\n\nThe list was out of order.",
        ("stage2_response", "I agree with the stage 1 decision."),
        ("stage2_response", "At stage 1 it was not upheld; I have overturned that."),
        ("stage2_response", "We see it otherwise."),
        ("stage2_response", "We got this wrong and so did our stage 1 letter."),
        "Your grievance about the porter holds good.",
        "There is nothing here for which the Association can be blamed.",
        "You were short-changed by us over the key.",
        "The point you make is a just one and I accept it.",
        "I cannot find that anybody here did other than they ought.",
        ("stage2_response", "Having looked afresh, I come out where Mr Noakes did."),
        "Were we at fault? Yes.",
        "Did we get this right? No, we did not.",
        "Was the charge fair?\n\nIt was.",
        "The question is whether the cook was rude, and I find that he was.",
        "On every point I am with you.",
        "The trustees sided with you on the hedge.",
        "The members voted for you.",
        "The panel takes your part in this.",
        "You're in the right about the hours.",
        "The blame for the flood lies squarely at our door.",
        "The fault was the Trust's alone.",
        "Your rug was ruined through our negligence.",
        "We broke our word to you and I won't make excuses.",
        "We made a poor fist of the move.",
        "You did not get the service that you pay for.",
        "I cannot find that the Society dealt harshly with you.",
        "I am unable to identify any failing in what she did.",
        "No evidence was found of what you allege.",
        "The rent was worked out correctly.",
        "You have not been overcharged.",
        "It was quite right of Mr Dean to lock the gate.",
        "We agree with points 1 and 3 but not with point 2.",
        "That was avoidable, and it was remiss of us.",
        'The one who wrote "no" was mistaken, and you were right to object.',
        ("stage2_response", "The co-op was at fault, and you were told otherwise."),
        ("stage2_response", "Your appeal has not succeeded."),
        ("stage2_response", "My colleague came to the right answer."),
        ("stage2_response", "I take another view."),
        "The charge was applied correctly and will stand.",
        "Roof leak: delay in carrying out the repair - Upheld",
        "Based on the evidence, we do not consider that we were at fault.",
        "We take full responsibility for the delay.",
        "We are responsible for the damage to your carpet.",
        "We acknowledge that the repair took too long.",
        "We uphold point 1 of your complaint and do not uphold point 2.",
        "Please accept our apologies for the missed visit, which was our error.",
        "This was due to human error on our part.",
        "You did not receive the level of service we aim to provide.",
        "I find that the repair was not handled in line with our policy.",
        ("stage2_response", "I am overturning it."),
        "This is a failure in our service.",
        "Complaint outcome: Not upheld",
        "Result: Upheld in full",
        "Complaint status: Upheld",
        "Outcome: Upheld",
        ("stage2_response", "Stage 2 outcome: Upheld"),
        "I have therefore decided to uphold part of your complaint.",
        "I can only partially uphold your complaint.",
        "We will not be upholding your complaint.",
        "I have no option but to uphold your complaint.",
        "It is my view that the complaint should not be upheld.",
        "I have identified service failures in two areas.",
        "There were failures in our communication with you.",
        "On this occasion our standards have slipped.",
        "This amounts to a service failure.",
        "I am satisfied that the contractor carried out the work to an acceptable standard.",
        "Our decision not to replace the kitchen was in line with our policy.",
        "We did not provide you with a good service.",
        ("stage2_response", "I will not be changing the decision made at stage 1."),
        ("stage2_response", "The decision made at stage 1 is upheld."),
        ("stage2_response", "The stage 1 decision has been overturned."),
        ("stage2_response", "I have found that the stage 1 investigation was thorough and fair."),
        ("stage2_response", "I have reversed the stage 1 decision."),
        ("stage2_response", "The stage 1 decision remains unchanged."),
        ("stage2_response", "Our position remains the same as at stage 1."),
        ("stage2_response", "Your appeal has been unsuccessful."),
        ("stage2_response", "I am upholding the decision that was made at stage one."),
    ),
    unclear_by=(
        "Your complaint is UPHELD / NOT UPHELD (delete as appropriate).",
        "Decision: Not upheld\n\nDear Ms Ray,\n\nThe complaint is upheld.",
        "I am sorry for the poor work on your door.",
        "Point 1 is upheld. I make no finding on point 2 at present.",
        "I uphold this part. As to the call, I cannot say one way or the other yet.",
        "The first head is upheld. No view is expressed on the second in this letter.",
        "The first head is upheld. Whether the second is must wait for the survey.",
        "Your complaint has been [upheld][partially upheld] for the reasons given.",
        "I will answer that point once I have seen the log.",
        "Please accept our apologies. A cheque for £40 is enclosed.",
        "We do not uphold your complaint. You were right to complain and it was our fault.",
        "Point | Findings | Outcome\n1 | Late | Upheld\n2 | None | Not upheld\n3 | - | See 2",
        "1. Noise\n\nThis is upheld.\n\n2. Keys\n\nThis is not upheld.\n\n3. Lift\n\nIt was seen.",
        "We agree with you on the delay. A decision on the other two points will follow.",
        "The first point is made out; the other I must leave where it is until Mrs Rudd is back.",
        "One of your points is upheld and the other is still with our solicitor.",
        "This is not good enough and we regret it.",
        "We uphold the first part. Part two will be answered when Mr Lowe is back.",
        "The gate: upheld\nThe lamp: awaiting the electrician's report",
        "I uphold the first point. On the charge we have yet to hear from the operator.",
        ("stage2_response", "That is not good enough and I am sorry."),
        "I would like to say how sorry we are for the way you were spoken to.",
        "The first is upheld. I have not formed a view on the second.",
        "The tap is upheld. On the sink I prefer to say nothing either way.",
        "I uphold the first part. The second is still being looked into by Mrs Lowe.",
        "We uphold point 1. We are unable to comment on point 2 until the police have finished.",
        "Result: UPHELD\n\nDear Mr Poe,\n\nI came to the view that no head should be upheld.",
    ),
    not_shown_by=(
        "The door was repaired on 3 May.",
        "Should your complaint be upheld, we will pay compensation.",
        ("stage2_response", "At stage 1 your complaint was upheld."),
        "You say that we were wrong to refuse the exchange.",
        "A complaint is upheld where we find that our service failed.",
        '"Partly upheld" means that we did some things wrong but not others.',
        "The engineer tested the boiler and found no fault.",
        "I am sorry that you were upset.",
        "You asked us to find in your favour.",
        "The complaint that you made in 2021 was upheld.",
        "Many residents feel that such charges are unjustified.",
        "The insurer rejected your claim.",
        "If we have made a mistake, please tell us.",
        "My decision is [DECISION].",
        ("stage2_response", "Mr Tull told you in April that we had done nothing wrong."),
        "You would have us say that the fault lay with our contractor.",
        "We use three outcomes: upheld, upheld in part and not upheld.",
        "Ms Rahman will sit down with you on the fourth to go through it.",
        "In the view of your councillor we have behaved badly.",
        ("stage2_response", "Stage 1 went in your favour as to the tap."),
        "You were asked to prove that your own radiators were not to blame.",
        "Our guidance provides for awards where a service failure has had some effect.",
        "We will pay you £100 for the poor handling of your complaint.",
        "Perhaps that still falls short for you.",
        "Upholding a complaint is a serious matter for us.",
        "Mr Dean, who chairs the group, believes that the complaint is well founded.",
        "The independent surveyor thought that the contractor was at fault.",
        "The police were satisfied that nothing improper had happened.",
        "Where a contractor misses a visit, that is a failure on our part.",
        "Whoever was to blame, the job is done. In 2024 we upheld 41 and did not uphold 60.",
        ("stage2_response", "The panel may agree with stage 1 or may change the decision."),
        "It may also be upheld in part.",
        "I should have been glad to know what you would like us to do.",
        "Were we at fault? You think so. Was it a leak? Yes.",
        "An old valve was to blame, and the thermostat was at fault too.",
        "The tenant above was to blame, you say.",
        "In April your neighbour was in the wrong, according to the police.",
        "We are committed to learning from our mistakes.",
        "I'm really sorry it's been such a rough summer, and that things have been hard.",
        "The form is with you. I can be with you on this by noon.",
        "You feel that you are in the right.",
        "The members voted for a new chair, and the board sided with the council, you say.",
        "We agree that you will be moved by 3 May.",
        ("stage2_response", "The first answer was that we had been at fault."),
        ("stage2_response", "In April it was accepted that we were at fault."),
        "The bill was set correctly, you were told. The board voted for you to be its guest.",
        "We agree that the joiner can come. We do not make excuses for those who shout.",
        "Where our service is not up to standard you get an apology.",
        ("stage2_response", "You think that the first answer cannot stand."),
        "I would have upheld your complaint if you had told us sooner.",
        "We would uphold the complaint if the contractor had missed the visit.",
        "Our compensation policy allows payments where there has been a service failure.",
        ("stage2_response", "It was escalated as you did not agree with the stage 1 decision."),
        "You did not fill in the form properly.",
        "The temperature fell below twelve degrees.",
        ("stage2_response", "Our response at stage 1 was that the charge was correct."),
        ("stage2_response", "You do not agree that the stage 1 decision was correct."),
        ("stage2_response", "You did not feel that the stage 1 response was fair."),
    ),
)
