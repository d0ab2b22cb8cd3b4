"""The outcomes sought: what the resident hopes for.

At least one thing wanted, or that nothing more is wanted, is put into the resident's mouth. A
question what they want, or a note that they gave nothing, is unclear; what the landlord hopes for
is nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.complaint.announced import announced, named_part
from complaintcode.letters.complaint.parts import LATE
from complaintcode.letters.complaint.things_wanted import says_it_instead
from complaintcode.letters.complaint.wishes import landlords_wish, said_elsewhere, wish
from complaintcode.letters.matching.cues import cues, pattern, words

if TYPE_CHECKING:
    from complaintcode.letters.complaint.parts import Spoken
    from complaintcode.letters.text.voice import Passage, Text

_NOT_GIVEN = words(
    r"(?:did|do|does|have|has|had)(?: not|n't)(?: yet)? (?:know (?:what|how)|make (?:it )?clear"
    r"|say|said|tell|told|state|stated|give"
    r"|given|specif\w+|indicate\w*|mention\w*|set out|fill\w*|complete\w*|name\w*)",
    r"no (?:\w+ )?(?:outcome|resolution|remedy|request)s? (?:was|is|has been|were|given"
    r"|stated|specified|requested|named)",
    r"(?:isn't|wasn't) (?:\w+ )?(?:clear|known|stated|given)",
    r"not (?:yet )?(?:stated|specified|given|recorded|known|clear|completed|provided|told"
    r"|said|filled|answered|sure)",
    r"none (?:given|stated|recorded|specified|provided)",
    r"(?:unsure|unknown|blank)",
    r"nothing (?:was |has been |is )?(?:said|entered|recorded|written|given|put|stated)",
    r"don't (?:yet )?know",
    r"(?:left|leave) (?:that|it|this|things|matters) (?:to|with|up to) (?:us|me)",
    r"(?:could|can|was|were|am|are)(?: not|n't| unable to|not)(?: able to)? (?:find|see|work out"
    r"|tell|make out)",
    r"(?:find|found|see|saw) nothing",
    r"(?:weren't|aren't|were not|are not|not) (?:\w+ )?(?:sure|certain|decided)",
    r"to be (?:confirmed|agreed|discussed|established|clarified|asked)",
    r"tbc",
    r"no (?:entry|answer|note|mention|word)\b",
    r"have to think",
    r"(?:left|leaves?|leaving|it is|it's|it was|is still)\b[^.]{0,60}\b(?:blank|empty)",
    r"not (?:\w+ )?know (?:what|how)",
    r"what [^.]{0,30}not (?:yet )?know(?: yet)? is",
    r"without saying",
    r"never (?:\w+ )?(?:establish\w*|sa(?:y|id)|learn\w*|kn[eo]w\w*|told|tell|found out|asked)",
    r"silent",
)
_LEFT_EMPTY = re.compile(
    r": *\W*(?:blank|unknown|not (?:given|stated|known|said|completed))\b[^,;]*$"
)
_OF_OUTCOMES = words(
    r"outcome\w*",
    r"resol\w+",
    r"how you would (?:like|want)",
    r"relief",
    r"remed\w+",
    r"settle\w*",
    r"put (?:it|this|things|matters) right",
    r"you(?:'d| would)? (?:like|want\w*|hope\w*|wish\w*|seek\w*|(?:are|were) (?:seeking|looking"
    r"|hoping|asking|after))",
    r"you(?:'re|'ve been) (?:seeking|looking|hoping|asking|after)",
)
_ASKED = words(
    r"(?:what|which|how)\b[^.?]{0,60}\b(?:outcomes?|you(?:'d| would)?(?: be)? (?:like|want"
    r"|hop|wish|looking|seek)\w*|you are (?:seeking|looking|hoping)|(?:would|might"
    r"|could) (?:put|resolve|make|satisfy|settle|help)|resolution|remedy)",
    r"(?:is there|do you have)\b[^.?]{0,40}\b(?:would (?:put|resolve|make|satisfy)|outcome"
    r"|in mind)",
    r"is there[^?]{0,40}\byou(?:'d| would| might| are)? (?:like|want|seeking|hoping|have in mind"
    r"|had in mind)",
    r"(?:good|right|fair|happy|ideal|best) (?:result|outcome|ending|answer|resolution)",
    r"(?:relief|remedy|redress|outcome|result|resolution)\b[^.?]{0,30}\byou\b[^.?]{0,20}(?:seek\w*"
    r"|want|like|hop\w*|wish|looking for"
    r"|have in mind)",
    r"something (?:in particular )?(?:that )?(?:would|you would)",
    r"your (?:desired|preferred) (?:outcome|resolution)",
)
_ASKING = cues(
    r"let (?:me|us|him|her|them|the \w+) know",
    r"(?:obliged|grateful|glad|appreciated?|helpful|kind)\b[^.]{0,20} if you (?:would|could"
    r"|will|can)",
    r"tell (?:me|us|him|her)",
    r"please (?:confirm|clarify|say|state|specify|set out|think|explain|indicate|provide|give)",
    r"(?:could|can|would) you",
    r"(?:ask|asked|asking|invite) you",
    r"(?:like|need|want|glad|pleased|useful|helpful|help (?:me|us|him|her|them"
    r"|if)?)[^.]{0,20} (?:to )?(?:know|knew|hear|understand|find out)",
    r"(?:to|did|not|never) (?:ask|find out|establish|learn|discover)",
)
# Under the heading of the outcomes, but the landlord's own words on what it will do.
_OURS = cues(
    r"(?:we|i)\b(?! (?:should|must|ought|to)\b)",
    r"our\b",
    r"your complaint (?:has|was|is|will)",
    r"your (?:request|appeal|form)\b.* (?:was|has been|is) (?:received|accepted|granted|logged"
    r"|passed|refused|declined|agreed)",
    r"please\b",
    r"you (?:may|can|will|should|must)\b",
    r"if\b",
    r"(?:this|that|these) (?:is|was|will|has|letter|part)",
    r"thank",
    r"people\b",
    r"see (?:below|above|your)",
    r"the (?:outcomes?|council|society|association|trust|landlord|board|co-op\w*) \b(?:we"
    r"|seeks?|hopes?|wants?|is|will|that)",
    r"for (?:every|all|each)",
    # what happened, or will
    r"(?:the|no|nobody|it|he|she|they|there|an?) (?:\w+ ){0,4}(?:was|were|had|did|has been"
    r"|is booked|will)",
    # asked for, but no thing that is wanted
    r"you(?:'d| would| have|'ve)? (?:also )?(?:ask|request|want|wish|like)(?:ed|es)?\b",
    r"(?:\w+ )?(?:as|already) (?:stated|set out|described|given) (?:in|on|by)",
)
_SPEAKS = words(
    r"(?<!that )(?:i|we)(?! (?:should|must|ought|to|could))(?:'ve|'m|'re)?",
    r"(?:ombudsman|stage|dissatisfied)",
    r"(?:ring|call|telephone|contact|tell) (?:me|us)",
)
# No mere politeness: "I understand that you would like ...".
_UNDERSTANDS = re.compile(
    r"(?:i|we) (?:also )?(?:understand|appreciate|know|realise|acknowledge)\b"
    r"(?:[^,]{0,80} you|[^.;]{0,160},? and that you)"
)
_REFERENCE = pattern(
    r"\b(?:in|on|per|by|with|see) your (?:e-?mail|letter|form|message|complaint"
    r"|call)\W*(?:of [\w ]+)?\W*$"
)
_COMPLAINT_OF = words(
    r"you(?:'ve| have| also| first| then)* (?:complain|say|said|told us|feel|state|report"
    r"|believe|contend|allege|are unhappy|were unhappy|disagree)\w*",
)
# What is not wanted shows the item, but less well than what is.
_NO_MONEY = words(
    r"not (?:money|a cheque|compensation)",
    r"no (?:money|compensation)",
    r"money, you",
    r"nor\b",
    r"not (?:seeking|asking for|looking for|after)",
)
_ELSEWHERE = {"escalation", "ombudsman", "responsibility"}


def outcomes_sought(text: Text) -> Answer:
    """Is it said what the resident wants?"""
    shown: list[Passage] = []
    best = 1
    doubtful: list[tuple[Passage, str]] = []
    before = ""  # what leads to the items of a list
    asked: set[int] = set()
    for each in announced(text):
        one, above = each.one, before
        if one.blank:
            continue
        before = before if one.unit.kind == "item" else each.said
        if says_it_instead(above, each.said):
            shown, best = [one], 3
            continue
        why = _doubt(each, before)
        if why:
            doubtful.append((one, why))
            asked.add(one.unit.block)
            continue
        weight = _weight(each, best, asked=one.unit.block in asked)
        if weight >= best:
            shown = [*shown, one] if weight == best else [one]
            best = weight
    if shown:
        return present(shown)
    if doubtful:
        return unclear([doubtful[0][0]], doubtful[0][1])
    return missing("the letter does not say what the resident wants")


def _doubt(each: Spoken, before: str) -> str | None:
    """Whether the letter only asks, or only says that nothing was named."""
    one, said = each.one, each.said
    names = one.unit.kind == "heading" and not one.is_question and ": " not in said
    if each.part == "escalation" or names:
        return None
    if _NOT_GIVEN.within(said) and (each.part == "wanted" or _OF_OUTCOMES.within(said)):
        if not wish(said) or _LEFT_EMPTY.search(said):
            return "the letter says that no outcome was named"
        return None
    if _ASKED.within(said) and (one.is_question or _ASKING.within(f"{before} {said}")):
        return "the letter only asks what the resident wants"
    return None


def _weight(each: Spoken, best: int, *, asked: bool) -> int:
    """How well a passage shows a wish: under its heading, in a sentence, in passing, or not.

    0 also where it can show it but less well than the ``best`` so far.
    """
    one, said = each.one, each.said
    if one.unit.kind == "field" or (one.unit.kind == "heading" and ": " in said):
        return 3 * (_is_field(said, one.section) or wish(said))
    if one.is_title or one.is_question:
        return 0
    if each.part in _ELSEWHERE or (best > 1 and each.part in LATE):
        return 0
    wanted = wish(said) and (not one.of_procedure or _OF_THIS_ONE.match(said))
    in_part = each.part == "wanted" and not (each.leads_to or asked or _of_procedure(one))
    if not (wanted or in_part) or (one.courtesy and not _UNDERSTANDS.match(said)):
        return 0
    if wanted:
        return 1 if each.part in LATE else 2 if _NO_MONEY.within(said) else 3
    if (
        _OURS.match(said)
        or landlords_wish(said)
        or _REFERENCE.within(said)
        or said_elsewhere(said)
        or _COMPLAINT_OF.match(said)
        or len(said) <= 3
        or (one.unit.kind == "sentence" and _SPEAKS.within(said))
    ):
        return 0
    return 3


def _of_procedure(one: Passage) -> bool:
    """Whether it stands below "Your request for stage 2" or the like: a request, but no wish."""
    return _REQUEST_FOR_STEP.search(one.unit.heading) is not None


# "What you want is a meter that residents can read": no word of how complaints are handled.
_OF_THIS_ONE = re.compile(r"(?:what|all) you\b")
_REQUEST_FOR_STEP = re.compile(
    r"\brequests? (?:for|to)\b.*\b(?:stage|step|review|escalat\w*|appeal|panel|look again)\b"
)
_FIELD = re.compile(
    r"[^:]*(?:\bwant|sought|(?:desired|requested|preferred) (?:outcome|resolution)"
    r"|(?:outcome|resolution|remedy) (?:requested|wanted|desired|asked))[^:]*: *(?!none\b|not\b"
    r"|n/?a\b|see |tbc\b|to be )(?:an? )?£?\w[\w,]"
)


def _is_field(said: str, section: str | None) -> bool:
    label, _, what = said.partition(":")
    names_wish = section == "outcome_wanted" or named_part(label) == "wanted"
    return _FIELD.match(f"want:{what}" if names_wish else said) is not None


ITEM = Item(
    "outcomes_sought",
    outcomes_sought,
    kind="stage1_response",
    shown_by=(
        "You would like the door to be repaired and an apology.",
        "What you want\n\nA new key fob.",
        "You asked us to refund the charge.",
        "To resolve this you were hoping for a single point of contact.",
        "All you were after was a straight answer.",
        "You'd settle for a working radiator.",
        "You would be content if the bins were moved back.",
        "What you would have is a new carpet and somebody to own up.",
        "Two things would settle it in your eyes: a lift that works and a letter of apology.",
        "These are the things that would make it better.\n\n- A ramp.\n- One worker.",
        "Tenant: Ms B. Hale\n\nMs Hale says it was lost. She asks to be placed in Band B.",
        "You told us that you are not seeking money.",
        "Outcome sought: refund of the charge",
        "A handrail on both sides and you will go away happy.",
        "You feel that we should pay for the paint.",
        "You asked whether we could move the bench.",
        'You wrote: "I want my deposit back."',
        "A new gate is what you are after.",
        "You had two requests: a ramp and a light by the steps.",
        "Your daughter asks for the lock to be changed.",
        "You would regard it as settled if the officer apologised.",
        "The outcome sought was a dated programme and sight of the report.",
        "What is sought is a repainting at our expense.",
        "Complainant: Mr Jon St Clair\n\nMr St Clair asked for the charge to be refunded.",
        "You would like us to send a different plumber.",
        "You wish us to reconsider the banding of your application.",
        "What is sought\n\nThe sum of £8,100, or the right to return.",
        "The outcome that you seek. A ground-floor home, and £1,000.",
        "Tenant: Ms B. Hale\n\nShe would like: the panel on and a different fitter.",
        "Tenant: Ms B. Hale\n\nTenant wants the arrears letter withdrawn.",
        "You had hoped that we might waive the recharge.",
        "All you have ever asked for is a door that shuts.",
        "You'd take a credit of £50 and be done with it.",
        "You claim the sum of £1,450 for the ruined furniture.",
        "You think it only fair that we pay for the redecoration.",
        "You reckon we owe you a month's rent.",
        "A fair outcome, you told Jan, would be the return of your deposit.",
        "It's a new bath you're after, and soon.",
        "You would rather we replaced the windows than patched them.",
        "As for what you want out of this, it's a proper fence.",
        "No compensation is sought.",
        "Your wishes: a transfer to the ground floor",
        "You're holding out for a full refund.",
        "You end your letter by asking us to move the bins.",
        "By way of remedy, a refund of the charge has been requested.",
        "You would consider the matter closed on receipt of £90.",
        "Only a new cooker will do for you.",
        "You complained that the gate was broken and would like it mended.",
        "You complained that the rug was spoilt and want a new rug.",
        "You said that the path was icy and asked us to grit it.",
        "You have requested compensation.",
        "Your desired outcome is compensation.",
        "We discussed what would resolve your complaint and you asked for £90 compensation.",
        "I understand you are seeking compensation for your spoilt clothes.",
        "You also asked for compensation.",
        "You also asked us to give training to our officers.",
        "You expect to be compensated for the time that you took off work.",
        "You would now like us to finish the work.",
        "You are claiming the cost of a new rug.",
        "Your request for compensation of £80 is noted.",
        "An apology and compensation were requested.",
        "You want at least £150.",
        "You expect compensation.",
        "Your requested outcome is an apology.",
        "The outcome you requested was that we replace the sink.",
        "I understand your desired outcome is a new bathroom.",
        "What we agreed:\n\n- Outcome you want: a refund",
        "You would like to know when the work will be done and an apology.",
        "When we spoke on 5 May you asked for a new door.",
        "We understand that an apology and a new carpet would resolve this for you.",
    ),
    unclear_by=(
        "What would you like us to do to put things right?",
        "You did not say what outcome you would like.",
        "Please let us know what outcome you are seeking.",
        "Outcome sought. This part of the form was left empty.",
        "We do not know what outcome you are looking for.",
        "Please let him know:\n\n- what went wrong; and\n- what outcome you are seeking.",
        "What would you like to happen?\n\nLet us know what you would like. A line or two will do.",
        "We never did establish how you would like this to be settled.",
        "What you want: (blank)",
        "I could not find in your letter what you would like us to do about this.",
        "You were asked what would put it right and said that you'd leave that to us.",
        "The form has a space for the outcome you want, and it is empty.",
        "Could you please confirm the outcome you are seeking?",
        "I need three things:\n\n- your name.\n- Please tell us what outcome you are seeking.",
    ),
    not_shown_by=(
        "If you would like to discuss this letter, please ring me.",
        "You asked for your complaint to be escalated to stage 2.",
        "We would like to thank you for your patience.",
        "I know this is not what you were hoping to hear.",
        "The outcome we want\n\nFor every customer to feel at home.",
        "You need not send us anything else.",
        "The outcome the Council seeks is that both households can live in peace.",
        "If our answer is not what you hoped for, you can ask for a review.",
        "The repair that you asked for in March was cancelled.",
        "You may want to take advice before you reply.",
        "You feel that we should have come sooner.",
        "You wanted the gate mended in May and we did not come until July.",
        "You wanted to know who had closed the job.",
        "If we need longer we will agree with you how often you would like to be updated.",
        "You asked for something in writing, so here it is.",
        "You asked for your complaint to be looked at under Stage 2.",
        "On two occasions you were asked to prove that the radiators worked.",
        "You did not ask for it but we thought it fair.",
        "We have settled the account, and you need think no more of it.",
        "You asked for an acknowledgement. You want this dealt with as a formal complaint.",
        "You had hoped that the new door would be quieter than the old one.",
        "You requested a repair on 3 March. You would like your son to deal with this for you.",
        "The outcome you are looking for is as set out in section 4 of your form.",
        "The outcome that we are all looking for is a scheme in which everybody feels safe.",
        "Your request for stage 2\n\nThe cord had been tied up. Mr Pike will begin from there.",
        "Desired outcome\n\nThe matters raised, and the rest, are as set out in your form.",
        "You had hoped we would come sooner than we did.",
        "All you asked was a simple question, and it took us four weeks.",
        "You'd like the call to be before nine, which is fine.",
        "You asked for somebody senior to take another look.",
        "Let Ray know that you want a hearing.",
        "You wanted your sister to be present and she was.",
        "You wanted us to know that the windows whistle in the wind.",
        "It is the Housing Ombudsman you want.",
        "What you asked for\n\nYou asked for your complaint to be looked at anew, and it was.",
        "You would like us to write in Polish, and we do.",
        "You didn't ask for a new cooker but we have ordered one.",
        "You'd asked for a repair in May, which was raised as an emergency.",
        "You were hoping that the works would be finished before Christmas, and they were not.",
        "You expected the plumber to arrive on 3 May but nobody came.",
        "You asked for all correspondence to be sent by e-mail.",
        "You asked for someone to call you to discuss your complaint.",
        "You said that the fitter came and asked for the keys.",
        "You rang in March and asked for an engineer.",
        "You would like to complain about the delay.",
        "You asked for a manager to call you back.",
        "You asked our plumber when he would return.",
        "You asked for a call back and did not receive one.",
        "You asked us to call you on your mobile.",
        "You wanted to speak to a manager.",
        "The neighbour said that you were noisy and would like it to stop.",
    ),
)
