"""The reasons: at least one finding of fact, policy or law that bears on the decision.

What is left of the letter when the complaint itself, what was wanted, the recap of an earlier
stage, the bare decision, the remedy, what comes next and mere formulas are taken away. Naming only
what was looked at is unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.channels import ANY_OMBUDSMAN
from complaintcode.letters.conclusions import concluding, conclusions, is_general, own_words
from complaintcode.letters.cues import cues, words
from complaintcode.letters.promises import MONEY
from complaintcode.letters.verdicts import ADMISSION, begun
from complaintcode.letters.voice import ATTRIBUTED, EARLIER, WANTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.voice import Passage, Text

_BECAUSE = cues(
    *begun("because|since the|since our|since we|due to|owing to|given that|the reason|caused by"),
    *begun(
        "so that|which is why|that is why|that's why|for want of|as a result|which meant|on the ground"
    ),
    *begun(", as", r" (?:the|our|we|it|no|this|there|your)\b"),
)
# A source and what it says: records show, the log puts him elsewhere, she told me that.
_SOURCE = (
    r"(?:records?|logs?|notes?|sheets?|diary|diaries|tracker|ledger|minutes?|minute book|camera"
    r"|recordings?|photographs?|photos|film|file|report|survey|certificate|invoices?|plans?|register"
    r"|book|tests?|readings?|data|history|statement|letter|system|calls?|card|tickets?|map|e-?mails?"
    r"|evidence|inspection|footage|thermometer|meter|logbook|worksheets?|papers?|circular|receipt"
    r"|minutes|entry|list|contract|agreement|schedule|specification)"
)
_SHOWS = (
    r"(?:shows?|showed|shown|records?|recorded|confirms?|confirmed|has|have|had|puts?|gives?|gave"
    r"|says?|said|reads?|states?|stated|reveals?|revealed|bears?|names?|marks?|marked|lists?|listed"
    r"|contains?|proves?|proved|makes?|was|were|is|are|dates?|suggests?|indicates?|indicated|tells?)"
)
_SHOWN = cues(
    *begun("shows|showed|show that|records show|reveals|revealed|confirms|confirmed|indicates"),
    *begun("found that|found no|found the|found a|established that|told me|told us|tells me"),
    *begun("i saw|we saw|it was clear|according to"),
    r"(?:our|the|your|his|her|their) (?:[\w'-]+ ){0,4}?"
    + _SOURCE
    + r" (?:[\w'-]+ ){0,4}?"
    + _SHOWS
    + r"\b",
)
_RULE_NAME = (
    r"(?:polic(?:y|ies)|procedures?|standards?|charter|lease|clause|section|paragraph|article|schedule"
    r"|tenancy|agreement|act|regulations?|law|rules?|handbook|guide|guidance|scheme|promise|code)"
)
_RULE_SAYS = (
    r"(?:says?|requires?|required|allows?|allowed|gives?|gave|permits?|provides?|obliges?|treats?"
    r"|defines?|lays?|means?|puts?|asks?|sets?|makes?|does|do|is|are|states?|limits?|places?|was|has"
    r"|have|falls?|covers?|applies|leaves?|expects?|entitles?|had)"
)
_RULE = cues(
    *begun(
        "policy|policies|procedure|standard|standards|charter|lease|clause|section|paragraph|article"
        "|schedule|tenancy|agreement|act|regulations|law|rules|rule|handbook|guide|scheme|promise",
        r"\b[^.;]{0,60}? " + _RULE_SAYS + r"\b",
    ),
    *begun(
        "under|by|contrary to|breach of|in line with|against",
        r" (?:[\w'-]+ ){0,4}?" + _RULE_NAME + r" \w*\d",
    ),
    *begun("set|fixed|laid down|governed|required|allowed|covered", r" by (?:the|our|your)\b"),
    *begun("contrary to|owns|owned by|jointly owned"),
    r"(?:is|are|was|were) (?:ours|yours|our|the (?:council|landlord|freeholder|leaseholder)'s)"
    r" (?:to|responsibility)\b",
    *begun("entitled to|not entitled|responsible for|liable for|responsibility of"),
    r"belongs? to",
    *begun("may not|must not|must be|has power|have power|no power"),
    *begun(
        "meets|meet|within|above|below|beyond|under|outside",
        r" the (?:\w+ ){0,2}(?:limit|threshold|standard|period|target|time)",
    ),
)
_WENT_WRONG = words(
    *begun(
        "nobody|no one|no-one|never|nothing was|none of|neither|nowhere|no order|no job|no note|no record"
    ),
    *begun(
        "was not|were not|wasn't|weren't|did not|didn't|had not|hadn't|does not|doesn't|has not|have not|could not|couldn't|isn't|is not|not one"
    ),
    *begun(
        "failed|missed|forgot|forgotten|overlooked|misread|mislaid|lost|cancelled|closed|broke|broken|bent|collapsed"
    ),
    *begun(
        "by mistake|in error|wrongly|out of date|outdated|mistake|mistakenly|wrong|error|oversight|muddle|mixed up|faulty|defect|defective|worn|rotten|rotted"
    ),
    *begun(
        "delay|delayed|late|overdue|too long|unopened|unanswered|unread|unmonitored|left unattended|not until"
    ),
    *begun("without|instead of|rather than|in place of"),
    *begun("on leave|off sick|sick leave|on holiday|had left|short of|vacant|out of stock"),
    *begun("was supposed|were supposed|was meant to|had been"),
)
_PAST = words(
    *begun("was|were|had|did|went|came|took|gave|sent|left|made|kept|put|began|rang|wrote|held"),
    *begun("stood|fell|laid|saw|got|sat|ran|knew|lay|cut|drew|drawn|set|hit|rose|cost|given|told"),
    r"[a-z]{3,}ed",
)
_PRESENT = words(
    *begun("is|are|has|have|does|do|says|shows|goes|stands|lies|gives|allows|requires|serves|runs"),
    *begun("lets|lays|treats|permits|obliges|defines|means|provides|puts|makes|belongs|expects"),
    *begun("confirms|records|excludes|covers|bears|names|meets|there's|it's|that's"),
)
# Doing the inquiry is not finding something.
_LOOKED = re.compile(
    r"\b(?:i|we|panel|committee|association|council|trust|society|governors)(?: of \w+)?(?:'ve| have| has)?"
    r"(?: now| also| carefully| fully| since| then| both| had)*"
    r" (?:look(?:ed)?|consider(?:ed)?|review(?:ed)?|read|examined?|spoken|spoke|interviewed|listened"
    r"|visited|checked|investigated?|studied|met|asked|talked|seen|discussed|went through"
    r"|been through|gone through|sat|taken (?:advice|statements|account)|took (?:advice|statements|note)"
    r"|obtained|weighed|had regard|borne in mind|heard|had before|walked|watched|played|compared|inspected|went (?:to (?:see|look)|and looked|out)|been to)\b"
    r"|^\W*(?:after|following|having|based on|in the light of|on the basis of|in (?:preparing|arriving"
    r"|reaching|carrying out|making|writing))\b|\bhas had regard\b|\bbefore (?:me|us|them)\b"
)
_MATERIAL = words(
    r"evidence",
    r"file",
    r"files",
    r"notes?",
    r"photographs?",
    r"photos",
    r"pictures",
    r"records?",
    r"letters?",
    r"e-?mails?",
    r"sheets?",
    r"recordings?",
    r"calls?",
    r"logs?",
    r"reports?",
    r"statements?",
    r"representations",
    r"correspondence",
    r"documents?",
    r"papers",
    r"diary",
    r"diaries",
    r"forms?",
    r"contractors?",
    r"agent",
    r"officers?",
    r"staff",
    r"manager",
    r"tickets",
    r"surveyors?",
    r"policy",
    r"policies",
    r"procedures?",
    r"specification",
    r"history",
    r"footage",
    r"messages",
    r"bundle",
    r"accounts?",
    r"assessment",
    r"colleagues?",
    r"team",
    r"information",
    r"neighbours?",
    r"invoices?",
    r"plans?",
    r"minutes",
)
_NOT_FINDING = cues(
    r"this is (?:our|my|the)\b",
    *begun("this letter|this response|this review|that is the|i write|i am writing|we write"),
    *begun(
        "i answer|my name|thank|i hope|please|you can|you may|you have the right|you are entitled|you will find"
    ),
    r"two (?:steps|stages|answers)",
    *begun(
        "none of us|neither of us|i had no part|i have had no|i was not|i am not|i'm not|i was a"
    ),
    *begun(
        "i have not been|not taken lightly|lightly|not an easy|did not reach|working days to|received on|acknowledged"
    ),
    *begun("you do not have|you were kind|does not affect|nothing in this letter|kept for"),
    r"i (?:am|was) (?:the|asked|appointed|instructed)\b",
    r"(?:complaint|appeal|decision|review|investigation|outcome|case|matter|response) (?:\w+ ){0,2}"
    r"(?:received|acknowledged|taken|reached|made|considered|reviewed|dealt with|heard|final"
    r"|investigated|logged|registered)\b",
    *begun("our procedure|our scheme|our process|our rules give|ours is|copy of this"),
    *begun("registered|large print|braille|data protection act|personal data|leaflet|confidential"),
    *begun(
        "i apologise|we apologise|i'm sorry|we're sorry|we are sorry|i am sorry|i am so sorry|my apologies|apologies"
    ),
    *begun(
        "i appreciate|i understand|i realise|i know|we know|we appreciate|we understand|i can see"
    ),
    *begun(
        "no compensation|no refund|no payment|no further|nothing remains|nothing left|nothing more|compensation"
    ),
    *begun(
        "consideration|with care|great care|carefully|everything was|all of this|it was helpful|it was good"
    ),
    *begun("grateful|limited"),
    *begun("internal procedure|own procedure|complaints procedure|procedure is|procedure ends"),
    *begun("no steps|left for us|file is|is attached|are attached|enclosed|was asked|whether"),
    *begun("you escalated|you asked|you appealed|you contacted|of the opinion|took the view"),
    *begun("tribunal|no award|declined|as follows|set out below|the end of|case was opened"),
    *begun(
        "cheque|voucher|refund|reimburse|your bank|your account|arrears|goodwill|redress|remedy"
    ),
    *begun("complaint handling code|stage 2|stage two|further stage|final response|acknowledged"),
    *begun("complaint is closed|complaint has been closed|case has been closed|case closed"),
    *begun("seriously|strive|our aim|we aim|we always|each case|each complaint"),
)
# Work that mends what was complained of is the remedy.
_MENDED = words(
    r"(?:was|were|has been|have been|been|is|are)(?: now| all| since| also)? (?:repaired|replaced"
    r"|mended|fitted|cleaned|cleared|scrubbed|sealed|treated|renewed|corrected|restored"
    r"|redecorated|repainted|credited|paid|refunded|written off|struck out|removed|struck|copied|moved|entered|withdrawn|put"
    r" right|changed|amended|completed|finished|asked|installed|returned|handed|shredded|destroyed|told"
    r"|reminded|trained|briefed|enclosed)",
    r"(?:we|i|our \w+|he|they|contractors?)(?: have| has|'ve)? (?:repaired|replaced|mended|fixed|fitted"
    r"|cleaned|cleared|sealed|treated|renewed|corrected|restored|credited|paid|refunded|removed"
    r"|withdrawn|amended|installed|taken|put (?:in|up|right))",
    r"(?:went|go|goes|gone) (?:up|on|in|into|back)",
)
_PUT = cues(
    r"you (?:put (?:it )?to|aver|complained|complain|contend|wrote|prayed|pray|were firm|have asked)\b",
    r"the (?:first|second|third|other|last)(?: point| complaint)? (?:was|is|being) that\b",
    r"put to (?:me|us)\b",
    *begun("appellant's case|your case is|your point is|your worry is|your grievance is"),
    *begun("your complaint is|your complaint was|your complaint concerns|complaint is that"),
    *begun("your concern is|your concerns are|she asks|he asks|she says you"),
)
_COMPLAINT_IS = cues(
    *begun("your complaint|your formal complaint|your letter|your e-mail|your email")
)
_OF_COMPLAINT = cues(
    *begun("your complaint|you complain|you had to say|you said|you told|you say|you brought"),
    *begun("points|heads|limbs|issues|concerns|what you"),
)
_RESIDENTS_HEADING = cues(
    *begun("your words|brought you|why you|what you|you said|you told|you raised|put to us"),
    *begun("limbs|heads|the complaint|your complaint is|complaint is|you complain"),
)
_GOES_ON = re.compile(r"\W*(?:he|she|they|it|that)\b")
# Where what was found begins, after what was looked at.
_AND_THEN = re.compile(
    r"[;:] |,? but |,? (?:and|which) (?=(?:he|she|it|they|in each|this|none|all)\b)"
)
# Between a conclusion and what it rests on.
_RESTS = re.compile(
    r"[;:] |, (?:and )?so |, (?=which is)|,? (?=because|since|as (?:the|our|we|it|no)\b)| and (?=the|our|your)"
)
_FUTURE = words(
    *begun("will|shall|'ll|going to|is to|are to|i would|we would|booked|due to be|directed"),
)
_OURS = re.compile(r"\W*(?:what (?:we|i) (?:found|looked|saw|think|know|learn)|findings|why)[^.]*$")
_IMPERATIVE = re.compile(r"\W*(?:tell|ring|write|ask|phone|call|look|press|send|use|come|say)\b")
_IF = re.compile(r"\bif\b|^\W*(?:should|were) (?:we|you|your|it|the)\b")
_ANSWERED = words(
    *begun("found|upheld|uphold|concluded|decided|said|told|offered|promised|replied|answered"),
    *begun("view|accepted|wrote|apologised|explained|asked|received|request|final|response to"),
)
_REPORTED = re.compile(
    r"\b(?:he|she|colleague|mr|mrs|ms|miss|dr)\b[^.]{0,40}"
    r" (?:concluded|upheld|uphold|decided|dismissed|apologised|replied|answered)\b"
)
_FIRST_PERSON = re.compile(
    r"\W*(?:(?:on|in|at|as|for|with|after)\b[^,]*,? )?(?:i|we|you|this|that)\b"
)
_CONTRAST = cues(
    *begun(
        "but|although|though",
        r" (?:we|i|our|the (?:records|log|file|lease|policy|contractor)|in fact)\b",
    ),
    *begun("however|in fact"),
)
_RESIDENTS = frozenset({"complaint", "outcome_wanted"})
_ELSEWHERE = _RESIDENTS | {"ombudsman", "remedy", "actions"}
_FEWEST_WORDS, _WORTH_SHOWING = 4, 2
_TABLE_WORDS = 3
_PLAIN_WORDS = 5
_SIGNS_ENOUGH = 2  # a third makes a reason longer, not better


def reasons(text: Text) -> Answer:
    """Is there a finding of fact, policy or law?"""
    found = [pair for pair in _weighed(text) if pair[0] >= _WORTH_SHOWING]
    if found:
        found.sort(key=lambda pair: -pair[0])
        return present([one for _, one in found])
    looked = [one for one in text.body if _names_material(one)]
    if looked:
        return unclear(looked, "the letter says what was looked at, not what was found")
    return missing("no finding of fact, policy or law is given")


def _weighed(text: Text) -> Iterator[tuple[int, Passage]]:
    """Each passage with how much of a finding it is.

    Findings follow what was complained of, and come thickest after the decision.
    """
    stated = _number_of_complaint(text)
    known = conclusions(text)
    decided = listed = recapped = False
    block = -1
    ours = ""
    for one in text.body:
        own = own_words(one)
        if one.unit.kind == "item" and _OURS.match(own):
            ours = one.unit.heading  # a heading in a list of bullets, which the layout cannot know
        is_ours = bool(ours) and one.unit.heading == ours
        section = "reasons" if is_ours else one.section
        resident = not is_ours and (
            section in _RESIDENTS or _RESIDENTS_HEADING.within(one.unit.heading)
        )
        topic = one.unit.kind == "cell" and one.unit.block != block and section is None
        block = one.unit.block
        told = resident or listed or topic or _is_told(own, one)
        told = told or (text.stage > 1 and bool(_REPORTED.search(own)))
        listed = _opens_list(own) or (listed and one.unit.kind == "item" and told)
        recapped = text.stage > 1 and (_recaps(own) or (recapped and bool(_GOES_ON.match(own))))
        concluded = known.get(one)
        if told or recapped or is_general(own) or not _can_be_finding(one, own, section):
            worth = 0
        else:
            worth = _worth(
                _without_verdict(own) if concluded or "uph" in own else own, one, section
            )
            worth += (decided and one.unit.kind != "cell") - 2 * (one.number < stated)
            worth -= concluded.strength if concluded else 0
        decided = decided or bool(concluded and concluded.strength > ADMISSION)
        yield worth, one


def _number_of_complaint(text: Text) -> int:
    """The passage in which what was complained of is first said, if that is before the decision."""
    for one in text.body[: len(text.body) // 2]:
        if one in conclusions(text):
            return 0
        if one.section in _RESIDENTS or _is_told(one.own, one) or _COMPLAINT_IS.within(one.own):
            return one.number
    return 0


def _is_told(own: str, one: Passage) -> bool:
    """Whether a passage gives what the resident says or wants, and no answer to it."""
    if one.is_title or one.if_unhappy or one.courtesy:
        return False
    said = ATTRIBUTED.search(own) or WANTED.search(own) or _PUT.within(own)
    return bool(said) and not _CONTRAST.within(own)


def _recaps(own: str) -> bool:
    """Whether a passage only gives what was answered before, and does not find fault with it."""
    if not EARLIER.search(own):
        return False
    return _ANSWERED.within(own) or not (_WENT_WRONG.within(own) or _RULE.within(own))


def _opens_list(own: str) -> bool:
    """Whether what follows is what the resident complains of."""
    return own.endswith((":", "this.", "following.")) and _OF_COMPLAINT.within(own)


def _worth(own: str, one: Passage, section: str | None) -> int:
    """How much of a finding a passage is in itself."""
    if _LOOKED.search(own):
        _, _, own = _AND_THEN.sub("\n", own, count=1).partition("\n")
    past = _PAST.within(own)
    signs = sum(known.within(own) for known in (_SHOWN, _RULE, _WENT_WRONG, _BECAUSE))
    if not past and not _PRESENT.within(own) and not _SHOWN.within(own):
        return 0
    worth = 2 * min(signs, _SIGNS_ENOUGH)
    worth += 2 * (section == "reasons")
    if past and one.unit.kind != "cell":
        told_plainly = not signs and len(own.split()) >= _PLAIN_WORDS
        worth += 1 + (told_plainly and not _FIRST_PERSON.match(own))
    if _MENDED.within(own) or MONEY.search(own):
        worth -= 3
    return worth


def _without_verdict(own: str) -> str:
    """What a conclusion rests on, where it says so."""
    return "; ".join(part for part in _RESTS.split(own) if not concluding(part))


def _can_be_finding(one: Passage, own: str, section: str | None) -> bool:
    """Whether a passage can be one at all: who speaks, and in which part of the letter."""
    if one.is_title or one.is_question or one.blank or section in _ELSEWHERE:
        return False
    length = len(own.split())
    if length < (_TABLE_WORDS if one.unit.kind == "cell" else _FEWEST_WORDS):
        return False
    if one.courtesy or one.if_unhappy or _IMPERATIVE.match(own) or _FUTURE.within(own):
        return False
    if _IF.search(own) or ANY_OMBUDSMAN.search(own):
        return False
    return not _NOT_FINDING.within(own)


def _names_material(one: Passage) -> bool:
    """Whether a passage says what was looked at, and names it."""
    if one.is_title or one.if_unhappy or one.section in _RESIDENTS:
        return False
    return bool(_LOOKED.search(one.text)) and _MATERIAL.within(one.text)


ITEM = Item(
    "reasons",
    reasons,
    kind="stage1_response",
    shown_by=(
        "We uphold your complaint because the contractor did not attend on 3 May.",
        "Our records show that the part was ordered to the wrong address.",
        "Your complaint is not upheld. The hire period was fixed by the programme.",
        "I uphold this. Nobody told the plumber that you were away.",
        "Under clause 4 of your lease the windows are yours to look after. We do not uphold this.",
        "You complain of the cold. The boiler was reported on 3 May and mended on 19 May.",
        "I listened to the call, and it was cut off after two minutes.",
        "You say that the gate was locked, but the log has it open from seven that morning.",
        "What we found\n\nThe gutter over your room has a hole.",
        "Since the tenancy agreement puts internal doors on the tenant, the charge stands.",
        (
            "stage2_response",
            "The first reply relied on a plan that was out of date. I uphold this.",
        ),
    ),
    unclear_by=(
        "After a full and careful review of all the available evidence, we do not uphold it.",
        "Having talked to the contractor and looked at the photographs, I uphold your complaint.",
        "I have read your e-mails and the repairs file. I do not uphold your complaint.",
        "I spoke to the officer and to her manager. Your complaint is upheld.",
        "We have considered the contractor's report with care. We cannot agree with you.",
        (
            "stage2_response",
            "The panel met and had before them your file. The appeal is dismissed.",
        ),
    ),
    not_shown_by=(
        "We uphold your complaint. We will pay you £50 by BACS on 3 May.",
        "You say that the contractor did not attend. We uphold your complaint.",
        "Your complaint has been given full consideration. It is not upheld.",
        "I uphold your complaint. The door was repaired on 4 June.",
        "We were at fault. We are sorry.",
        "I was asked to answer your complaint. I had no part in what happened.",
        "I am not able to uphold it because I do not consider your complaint justified.",
        "A complaint is upheld where our policy was not followed. Yours is not upheld.",
        "This decision was not taken lightly.",
        (
            "stage2_response",
            "At stage 1 Ms Hay found that the key was lost. I uphold your complaint.",
        ),
    ),
)
