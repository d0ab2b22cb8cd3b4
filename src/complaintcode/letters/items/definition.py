"""The complaint definition: how the landlord reads the complaint.

At least one specific issue, a subject and what is wrong with it, is put into the resident's mouth
or called the complaint. A bare topic is unclear; a date or a reference alone, or findings from
which the issue might be guessed, are nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.complaint.announced import with_names
from complaintcode.letters.complaint.complaint_part import OURS, before_a_wish, of_part
from complaintcode.letters.complaint.contents import content
from complaintcode.letters.complaint.issues import is_clause, is_specific, is_topic, named
from complaintcode.letters.complaint.parts import LATE
from complaintcode.letters.complaint.tellings import CALLED, tellings
from complaintcode.letters.complaint.topics import ABOUT, ON, is_bare_topic, of_title
from complaintcode.letters.complaint.wishes import landlords_wish, wish, with_subject
from complaintcode.letters.decision.conclusions import concluding
from complaintcode.letters.matching.cues import cues, pattern, words

if TYPE_CHECKING:
    from complaintcode.letters.complaint.parts import Spoken
    from complaintcode.letters.text.voice import Passage, Text

# --- its heads

_AGREED = cues(
    r"(?:agreed|look(?:ing|ed)? (?:at|into)|investigat\w+"
    r"|consider\w*)\b[^.:]{0,40}\b(?:points?|matters?|issues?|concerns|things"
    r"|complaints?)(?: [a-z]+){0,3}: (?=\w)",
    r"(?:spoke|spoken|met|talked)\b[^.:]{0,40}\bagreed\b[^.:]{0,30}: (?=\w)",
)
# "You wrote to us on 4 June about ...": what follows may be no more than a topic.
_ABOUT_TOPIC = re.compile(rf"^[^,;:.]{{0,60}}? (?:{ON}|of|with|at)\b")
# A head of the complaint, in a list of them: "Head A. That the bins are emptied at night."
_HEAD = re.compile(
    r"\W*(?:(?:head|point|issue|ground) \w+[.:,]? |(?:first|second|third)(?:ly)?,? )?that"
    r" (?:the|your?|our|we|no|nobody|none|an?|two|three|several|he|she|they|there|staff|rats|mice"
    r"|e-?mails|calls|letters|repairs|mrs?|ms)\b(?!.* (?:is|are|was) (?:not in|clear|plain|true"
    r"|beyond|common|agreed|in the|right|wrong)\b)"
)
# "The way he spoke to you is what lies behind your letter": what it is about stands before.
_LIES_BEHIND = words(
    r"(?:is|was|are|were) (?:what (?:lies|lay|is|was) behind|what (?:prompted|led to|gave rise"
    r" to)|the"
    rf" (?:reason|cause|ground) (?:for|of)|at the (?:heart|root|bottom) of) (?:your|this) {CALLED}",
    r"and you (?:are|were) (?:\w+ )?(?:unhappy|dissatisfied|upset|not happy) (?:about"
    r"|with) (?:this|that)",
    r"(?:is|was|are|were) (?:the reason|why) you (?:wrote|complained|came to us|rang|contacted us"
    r"|(?:are|were) (?:unhappy|complaining))",
)
# "This is about the letter that we left with your neighbour": what the letter answers.
_THIS_IS = re.compile(
    r"this(?: is|'s) (?:all )?(?:about|to do with)\b"
    r"(?! (?:the|your|our|my)(?: \w+){0,2} (?:complaint|case|appeal|request|response|reply|answer"
    r"|decision|extension|delay|time)\b)(?! (?:how|what|when|who)\b)"
)
_WAS_MADE = re.compile(
    r" (?:before\b|(?:i|we|you)(?: have| had|'ve)? (?:acknowledg|receiv|record|logg|regist|sent"
    r"|made|rais"
    r"|submit"
    r"|brought|put|wrote|lodg))"
)
_HEADS = words(r"(?:head|point|issue|ground|matter|limb|allegation|complaint|grievance)s?")
_TOLD_WHOM = re.compile(r"^ (?:us|me|[a-z]+),")
_NEXT_CLAUSE = pattern(r"\b(?:and|but) (?:that )?you\b|; |, and ")

# --- where it stands

_ELSEWHERE = {"escalation", "ombudsman", "responsibility", "aside"}
_BEST_TITLE, _BEST_LATE = 1, 2  # that such passages can weigh
_YOU = ("you ", "your ")  # a field as "Your form says: ..." is a sentence
_YOU_ACCEPT = words(
    r"you (?:now |also |do )?(?:accept|agree|no longer|do not dispute|are (?:content|happy) with)"
)
_IN_GENERAL = ("if ", "should ", "please ", "you can ", "you may ", "complaints ")
_OUTCOME_OF = re.compile(
    r"\W*(?:the |our )?(?:outcome|result|decision|response|reply|answer)\b.* (?:of|to|on) your"
)


def definition(text: Text) -> Answer:
    """Is at least one issue of the complaint put into words?"""
    shown: list[Passage] = []
    best = 0
    bare: list[Passage] = []
    decided = None  # the heading under which the decision was found
    for each in with_names(text):
        heading = each.one.unit.heading
        over = decided == heading
        weight = _weight(each, best, over=over)
        if not over and OURS.match(each.said) and _decides(each.said):
            decided = heading
        if weight == 0 or each.one.blank:
            continue
        if weight is None:
            bare.append(each.one)
        elif weight >= best:
            shown = [*shown, each.one] if weight == best else [each.one]
            best = weight
    if shown:
        return present(shown)
    if told := before_a_wish(text):
        return present(told)
    if bare:
        return unclear(bare, "the letter names only a topic, not what is wrong")
    return missing("the letter does not say what the complaint is")


def _decides(said: str) -> bool:
    """Whether the landlord concludes, and does not tell what the resident accepts."""
    return concluding(said) and not _YOU_ACCEPT.within(said)


def _weight(each: Spoken, best: int, *, over: bool) -> int | None:
    """How well a passage puts an issue; 0 where it puts none, None where only a topic.

    0 also where it can put it but less well than the ``best`` so far. The part of the complaint is
    ``over`` once it is decided.
    """
    one, said, heading = each.one, each.said, each.one.unit.heading
    if each.part in _ELSEWHERE or "ombudsman" in said:
        return 0
    if one.is_title:
        return _of_line(each) if best <= _BEST_TITLE else 0
    if one.is_question:
        return 0
    if heading:
        if _HEAD.match(said) and _HEADS.within(heading) and is_specific(said):
            return 3
        if is_bare_topic(heading, said):
            return None
    late = each.part in LATE
    if late and best > _BEST_LATE:
        return 0
    told = _of_tag(said, late=late)
    weight = told
    if not told:
        over = over or each.part != "complaint" or ": " in heading
        over = over or bool(each.leads_to or _OUTCOME_OF.match(heading))
        weight = 0 if over or told is None else of_part(one, said)
        weight = _of_name(said, late=late) if weight == 0 else weight
        weight = told if weight == 0 else weight
    return (
        0 if weight != 0 and (_is_general(one, told=bool(told)) or landlords_wish(said)) else weight
    )


def _is_general(one: Passage, *, told: bool) -> bool:
    """Whether a passage is about complaints in general, or what to do about this answer."""
    return one.text.startswith(_IN_GENERAL) or (one.of_procedure and not told)


def _of_line(each: Spoken) -> int | None:
    """A heading or a field may name the topic, seldom more; some fields are sentences.

    What stands behind a label of the complaint, or as a line below such a heading, puts it as well
    as a sentence below one.
    """
    one, said = each.one, each.said
    weight = of_title(one)
    if not weight and each.part == "complaint":
        put = of_part(one, said.partition(":")[2].strip() or said)
        weight = weight if put == 0 else put
    if weight == 0 and one.unit.kind == "field" and said.startswith(_YOU):
        return _of_tag(said, late=False)
    return weight


def _of_tag(said: str, *, late: bool) -> int | None:
    """The resident says, or complains, that something is wrong."""
    topic = False
    for each in tellings(said):
        if each.weight <= 2 * late:
            break  # the plainest come first
        if not each.why and wish(said) and not _is_more_than_wish(each.rest):
            continue
        rest = each.rest
        if is_specific(rest) or (each.clause and is_clause(rest)):
            return each.weight - 2 * late
        topic = topic or _is_about(f"{each.tag}{rest}")
    return None if topic and not late else 0


def _is_about(told: str) -> bool:
    """Whether a topic at least is named."""
    about = _ABOUT_TOPIC.match(told)
    return about is not None and is_topic(named(about, told))


def _is_more_than_wish(rest: str) -> bool:
    """Whether an issue stands before the wish in the same sentence."""
    rest = with_subject(f"you said{_TOLD_WHOM.sub(',', rest)}").removeprefix("you said")
    first = _NEXT_CLAUSE.split(rest)[0]
    return not wish(f"you said{first}") and not rest.startswith(",") and is_specific(first)


def _of_name(said: str, *, late: bool) -> int | None:
    """The complaint is called by what it is about."""
    found = ABOUT.search(said) or _AGREED.search(said)
    if not found:
        this = None if late else _THIS_IS.match(said)
        if this and is_specific(said[this.end() :], clause=False):
            return 1
        behind = _LIES_BEHIND.search(said)
        return 3 - 2 * late if behind and is_specific(said[: behind.start()]) else 0
    rest = named(found, said)
    if _WAS_MADE.match(rest):
        return 0
    if is_specific(rest, clause=found[0].endswith("that")) and content(rest):
        return 3 - 2 * late
    return None if is_topic(rest) else 0


ITEM = Item(
    "definition",
    definition,
    kind="stage1_response",
    shown_by=(
        "You say that the lift has been out of order since March.",
        "Your complaint is about the damp in your bedroom, which came back after the works.",
        "Your complaint\n\nThe front door does not lock and two appointments were missed.",
        "Resident: Mr T. Whitcombe\n\nMr Whitcombe says that diary sheets he handed in were lost.",
        "You told us three things:\n\n- the bath is cracked;\n- nobody rang back.",
        "Complaint summary: lift out of use for a week",
        "Issue raised: rude member of staff at the desk",
        "Nature of complaint: mould in the kitchen",
        "Your complaint\nLeak from the flat above\n\nOutcome sought\nA repair",
        "Your concerns\nDamp in two rooms\n\nOutcome sought\nA survey",
        "Details of complaint\nRubbish not collected\n\nOutcome sought\nA clean yard",
        "Complaint\n- Noise from the pump at night\n- Letters not answered",
        "Our understanding of your complaint\nHeating off for ten days\n\nOutcome sought\nA refund",
        "Here is the story as it reached me. The gutter came down in October.",
        "You are unhappy because:\n\n- the bins have not been emptied since June.",
        "Since July, you wrote, you have carried the shopping up four flights.",
        "As I understand it, the plumber left the tap running and your hall was flooded.",
        "Re: complaint about mice in the kitchen and missed visits",
        "Your complaint puts two heads to us: that the charge rose without notice, and why.",
        "You contacted us about rats under the floor of your kitchen.",
        "You had one point left: that the ramp was turned down without a visit.",
        "According to you, the fence blew down and the panels were taken away.",
        "It upset you that the meeting was held without you.",
        "You blame our painter for the marks on the stairs.",
        "What went wrong, as you tell it, is that the cheque went to the wrong house.",
        "Your son tells us that the alarm was not answered on two nights.",
        "You can't see why the rent rose twice in one year.",
        "Mr Ruddle complains that the yard is never swept.",
        "Two things were on your mind. The cistern runs all night. Nobody answered your letters.",
        "I write on your complaint, which I take to be as follows:\n\n- we turned away a carer.",
        "It was put to us that the form was promised in June and has still not been issued.",
        "Heads considered\n\nHead A. That the bins beneath your bedroom are emptied at dawn.",
        "You have complained that:\n\n(a) the fan has not been replaced;\n(b) nobody came.",
        "We spoke on 9 May and agreed the following: your bay was given away unasked.",
        "We read your letters aloud. The lane floods and then freezes. You would like a dry lane.",
        "Your son, acting for you, has told us that the new door lets in the rain.",
        "What is complained of\n\nThat the Trust allowed the wall to be opened without notice.",
        "The grumble. The bin store was moved under your window and rats came with it.",
        "Here is how I understand it. The lights went in August and you fell in September.",
        "This is how I would sum it up:\n\n- the porter put a sock over the alarm.",
        "We have summarised your complaint below.\n\n1. The ramp was removed in June.",
        "Tenant: Ms A. Hill\n\nTenant says:\n1 | Stairs swept once since May\n2 | Nobody rang back",
        "Mrs B. Ode, 4 Elm Row\n\nWhat Mrs Ode says\tThe gate sticks and lets the dog out.",
        "Concern raised | Response\nThe bins are not collected | They are now",
        "As I understood you when we met, the hedge was pulled up without a word to you.",
        "I've got it down that the boiler packed up on Boxing Day and nobody came.",
        "Just so we're on the same page: you were moved in revision week with no notice.",
        "Your beef, as Ann wrote it down: the store was moved under your window.",
        "You took that to mean that the units were faulty.",
        "Your solicitor asserts that the notice was served at the wrong address.",
        "In your letter you ask why you were told nothing of the leak.",
        "You feel hard done by: you waited in three times and nobody turned up.",
        "The reason you got in touch is that the garage door has been jammed since May.",
        "It is the noise of the pump at night that you cannot put up with.",
        "The way our man spoke to your wife is what lies behind your letter.",
        "You complain of your bay being shared with the shop.",
        "Nature of complaint: delay in repairing the entry door",
        "What is this about? You came home to find your washing line sawn off.",
        'Your form says: "No heating for six days, told to buy a fan heater."',
        "You were promised a new door in May, you say, and it is now November.",
        "Your complaint is a simple one. The bin store was moved under your window.",
        "You disagree with our decision to cut down the hedge.",
        "We received your complaint today. We understand it is about the ramp, which came loose.",
        "We had your letter on 3 April. It is about the broken lamp in the yard.",
        "I understand your complaint to be about a missed visit on 6 June 2025.",
        "I am sorry to hear that you have been without hot water for six days.",
        "Thank you for your complaint, received on 4 June, regarding our failure to mend a gate.",
        "Thank you for contacting us on 2 June about mould in your hall which is ruining a rug.",
        "I am writing to acknowledge your complaint about a leaking tap.",
        "This is our response to your complaint regarding the poor standard of the painting.",
        "The issues you raised were the delay in mending the bath and the lack of contact from us.",
        "You stated that you had to chase us for a reply.",
        "We have defined your complaint as: delays in dealing with rot in your window frames.",
        "Nature of complaint: missed plumbing appointments",
        "Your son contacted us on your behalf as he was concerned that your rail was loose.",
        "Your complaint about us not answering your letters has been looked into.",
        "You asked us to investigate why your job was cancelled.",
        "You asked us to look into the delay in mending the lift.",
        "I have now investigated your complaint that your works were not finished on time.",
        "I have investigated your concerns about the plumber not turning up.",
        "Your complaint\n\nThank you for your complaint about the repeated failure of the lift.",
        "The main points of your complaint are that the work was late and was left unfinished.",
        "When we spoke on 5 May you told me that the leak had spoilt your rug.",
        "You are complaining that no one has answered your letters.",
        "I am sorry that you have had to complain about the delay in mending your fence.",
        "You feel we have ignored your calls.",
        "I understand from your letter that your wall has come down.",
        "You complained about how we handled your move.",
        "Thank you for taking the time to tell us about the drain, which has blocked three times.",
        "I was sorry to learn that your shed roof had come down.",
        "I was sorry to read about the trouble you have had with wasps.",
        "I am sorry to hear of the delays you have met with your new door.",
        "I am sorry that you have been unhappy with the time taken to mend your cooker.",
        "Issue: delay in mending the wall",
        "Complaint: Plumber did not attend on 4 May",
        "It is your view that the job should have been treated as an emergency.",
        "You were left without a cooker for nine days and you are unhappy about this.",
        "Your complaint concerns the time taken to mend your gate.",
        "Thank you for your e-mail of 2 May about the ants in your kitchen.",
        "You were not happy with the quality of the tiling.",
        "I note that you have complained about the number of visits needed to mend the bath.",
    ),
    unclear_by=(
        "Your complaint\n\nScaffolding.",
        "Your complaint about parking has been considered.",
        "Your complaint\n\nYou contacted us about your kitchen.",
        "Category: Estate services",
        "Thank you for your complaint regarding communal heating, which has been recorded today.",
        "Category: Communal windows",
        "You wrote to us on 2 May about the laundry room.",
        "Dear Ms Lowe\n\nSCAFFOLDING\n\nWe acknowledge your complaint.",
        "This is our last word on the points you raised about parking.",
        "Category: Lettings. Sub-category: Bidding.",
        'You have complained under the heading of "Lettings".',
        "Your concerns regarding the car park have been noted.",
        "Subject: Parking, Tanners Court",
        "Subject: Re: Smoke alarm, Larch House - stage 1 outcome",
        "Subject: Pigeons.",
        "Thank you for your complaint about damp and mould.",
        "Subject: Your complaint - scaffolding",
    ),
    not_shown_by=(
        "Thank you for your complaint dated 3 May 2024.",
        "The lift was out of order for nine days because a part was not ordered.",
        "If you feel that we have not dealt with this properly, tell us.",
        "A good complaint tells us what happened and when.",
        "We define your complaint as the matters raised in your e-mail of 4 May.",
        "You told us that you remain unhappy with our Stage 1 response.",
        "Your complaint has been logged and every part of it falls to us to answer.",
        "You say that you would like us to pay for the carpet.",
        "You told us that you would be away until the autumn.",
        "You are not content with our first answer and I write to say what happens next.",
        "According to our records the repair was done in June.",
        "Complaints about us as a landlord can go to the Housing Ombudsman.",
        (
            "Dear Mr Ode\n\nYOUR COMPLAINT\n\nI write in answer to your letter.\n\nI saw Mrs Dobbs,"
            " who wrote to you in May.\n\nThe plan was a copy and the posts were wrong.\n\nWe will"
            " move them."
        ),
        "Complaints about noise are best made with a diary of times.",
        "Stage 1 response to your complaint\n\nWe talked it over at the members' meeting on 4 May.",
        "You told Jamie you weren't having his answer, so it came up to me.",
        "It will be in your account inside ten working days.",
        "Complaint 24/2207\n\nThat is because the bay is marked on the plan.",
        "I have looked into the complaint that we acknowledged on 30 October.",
        "What you get\n\nA credit of £75 will go on your rent account.",
        "You were not satisfied and asked for your complaint to be looked at formally.",
        "Outcome of your complaint\n\nYour form arrived on 3 May. The officer had gone on leave.",
        "Our understanding of your complaint\n\nMr Shah will ring you to agree what it covers.",
        "Definition of your complaint\n\nWe refer to your form, which we have read.",
        "I won't copy out what you've said, since you've said it better than I could.",
        "In a nutshell: you were right and we were wrong.",
        "I've got it down that I must ring you every Friday until it is done.",
        "You were told that an answer would come by Friday.",
        "You feel let down, and I am sorry for that.",
        "You said that you didn't agree with Toby's letter.",
        "You'd be content, you tell us, with the floor put right by June.",
        "You mentioned that you are on holiday until the 14th.",
        "You rang on the 4th to ask when you would hear from us.",
        "Your complaint: not upheld",
        "You said that Mr Cole's reply missed the mark and that you expected more from us.",
        "I was sorry to hear how upset you were when you rang on Tuesday.",
        "Subject: Stage 1 response, 4 Lift Street",
        "You told me that you would be on holiday until 20 May.",
        "You said that you were happy with the repair.",
        "We have reviewed your case notes and spoken to the officers involved.",
        "Your complaint\n\nYou told us that you are unhappy.",
        "We understand it is about time that you had an answer.",
        "I understand that you spoke to my colleague on 3 May.",
        "We have your letter. It is about three weeks since you wrote it.",
        "We are sorry that you are unhappy with the way we dealt with your complaint.",
        "You told us that the best time to ring you is after six.",
        "Your complaint\n\nI was sorry to hear that you are unhappy with our service.",
    ),
)
