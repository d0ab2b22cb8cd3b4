"""The reason for an extension: any concrete cause.

"Unforeseen circumstances", "complexity", "to complete our enquiries" are formulas: words that
would fit any letter. What is left when those are taken away has to name something of this case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.cues import cues, words
from complaintcode.letters.new_date_cues import LATE
from complaintcode.letters.new_dates import is_update, tells_when
from complaintcode.letters.promises import FUTURE
from complaintcode.letters.speech import ATTRIBUTED

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

# What joins a cause to the delay.
_BECAUSE = words(
    r"because(?: of)?",
    r"due to",
    r"owing to",
    r"on account of",
    r"as (?:the|we|our|he|she|they|it|there|one|some|two|three|mr|mrs|ms|miss|dr|both|all)",
    r"since (?:the|we|our|he|she|they|it|there|one)",
    r"so that",
    r"in order (?:that|to)",
    r"to allow",
    r"(?:reason|cause)s?\b.{0,40}?\b(?:is|are|was|being|that)",
    r"(?:caused|held up|delayed) by",
    r"(?:this|that|it|which) (?:is|was) (?:why|because|down to|so that)",
    r"thanks to",
    r"for want of",
    r"in view of",
    r"having regard to",
    r"following",
    r"without",
    r"time (?:is needed |is required )?(?:to|for)",
    r"longer (?:to|for|than)",
    r"(?:we|i|he|she|they) (?:still |also |first )?(?:need|needs|have|has|want|wants|wish"
    r"|would like)(?: (?!to )\w+)? to",
    r"neither",
)
# Causes that need no joining: somebody is away, or something has not come.
_AWAY = words(
    r"(?:on|taken|annual|sick|sickness|maternity|paternity|compassionate|unplanned) leave",
    r"(?:off|on the) sick",
    r"sick(?:ness)?",
    r"off (?:work|ill)",
    r"ill(?:ness)?",
    r"unwell",
    r"signed off",
    r"(?:in|into|to) (?:[a-z]+ )?(?:hospital|infirmary)",
    r"on (?:holiday|jury service|secondment|a course)",
    r"jury service",
    r"bereave(?:d|ment)",
    r"broke(?:n)? (?:his|her|their) (?:\w+ )?(?:arm|leg|wrist|ankle|hand|hip|foot|back|collarbone)",
    r"absen(?:t|ce)",
    r"vacan(?:t|cy|cies)",
    r"(?:has|have|who) (?:now |since |just |recently )?(?:left (?:us|the|our)|resigned|retired)",
    r"short[- ]staffed",
    r"understaffed",
    r"(?:staff(?:ing)?|personnel) (?:shortages?|sickness|changes|absences?)",
    r"away (?:until|till|from|this|on|for)",
    r"snowed in",
    r"backlog",
    r"(?:volume|number) of (?:complaints|cases|new complaints)",
    r"more complaints than",
    r"(?:moved|gone|promoted|seconded|transferred) to (?:a|an|another)"
    r" (?:\w+ )?(?:job|post|role|team)",
    r"(?:systems?|servers?|phones?|lines?|network|database) (?:was|were|has been|have been|is|are)"
    r" (?:\w+ )?(?:down|out|unavailable|offline)",
    r"(?:set|held|put|slowed) (?:us|me|things|it|everything) (?:back|up|down)",
)
_AWAITED = words(
    r"a?wait(?:s|ed|ing)?",
    r"yet to (?:receive|reply|respond|hear|send|provide|come|arrive|return|give|let|see|speak)",
    r"(?:has|have|had|'ve|'s) (?:still )?(?:not|never) (?:yet )?(?:\w+ )?(?:sent|received|had"
    r"|replied|responded|answered|returned|provided|supplied|arrived|come|let|given|reached|heard|seen"
    r"|finished|reported|read|interviewed|spoken|inspected|gone|got|been (?:able|returned"
    r"|received|sent|read|given|let|interviewed|provided|supplied|found|released))",
    r"ha(?:s|ve)n't (?:yet )?(?:\w+ )?(?:sent|received|had|replied|responded|answered|returned"
    r"|provided|supplied|arrived|come|let|given|reached|heard|seen|finished|reported|been)",
    r"not yet (?:\w+)",
    r"still (?:to|with|being|outstanding|missing|has to|have to|need|needs)",
    r"(?:we|i|he|she|they|team|firm|office)(?:'re|'m| are| am| is| has been| have been) (?:still )?"
    r"(?:gathering|collecting|tracing|trying|looking|chasing|asking|sorting|working|reading|going"
    r" through|searching)",
    r"(?:has|have|had) (?:had )?to (?:be \w+ed|start|begin)",
    r"take (?:us |him |her |them )?(?:another|a further|until|several|some)",
    r"the (?:earliest|first|soonest) (?:that )?(?:he|she|they|we|it|date|appointment|day)",
    r"only (?:arrived|came|received|got|reached|now|just|yesterday|let|today|been)",
    r"(?:not|never|cannot|can't|n't)\b.{0,70}\b(?:until|till|before|without|for a|alone)",
    r"(?:not|cannot|can't|unable) (?:be |to be |to )?(?:interview|inspect|attend|sit|speak|touch"
    r"|visit|reach|contact|trace|find|open|read|get (?:in|to|at|hold))\w*",
    r"nothing (?:back )?from",
    r"you (?:have |only )*(?:sent|gave|given|provided|supplied|submitted) (?:us|me|in)",
    r"held by",
    r"(?:is|are) holding",
    r"(?:locked|kept|stored|lies|lie|sitting) (?:in|on|at|up)",
    r"in (?:a )?(?:store|storage|archive)",
    r"(?:put off|called off|cancelled|fell through|rearranged|rebooked|postponed until)",
    r"(?:flooded|burnt?|crashed|stolen|mislaid|lost)",
    r"(?:expect|have|promised|due|released?)\b.{0,25}\b(?:on|by) \d",
)
_FORMULA = cues(
    r"circumstances?\b",
    r"unforeseen",
    r"operational",
    r"compl(?:ex|icat)",
    r"enquir",
    r"inquir",
    r"investigat",
    r"nature of (?:your|the)",
    r"full(?:y)? (?:consider|look|answer|respon|repl)",
    r"thorough",
    r"a number of (?:reasons|factors|issues)",
    r"various",
    r"more time to",
    r"justice",
    r"properly",
    r"further (?:work|information|consideration)",
    r"internal (?:process|reason)",
    r"pressures?\b",
    r"number of (?:issues|points|matters)",
    r"look (?:in)?to (?:your|the|this)",
)
_RECAP = re.compile(
    r"\b(?:your|the) (?:formal |stage \w+ |recent )*(?:complaint|letter|concerns?|review|request)s?"
    r" (?:that|about|concerning|regarding|over|relating to|into)\b[^,;.]*?"
    r"(?=[,;.]| because| as (?:the|we)| due| owing| is\b| was\b| will\b| by\b|$)"
)
# Words that would fit any letter, months and days among them.
_ANYWHERE_WORDS = (
    "the and our your you that this these those with for from have has had been being was were are"
    " will would shall should could can cannot may might must not yet but all any some each every"
    " its his her their them they she him who which what when where how why than then there here"
    " more further additional extra time longer need needs needed require required requires able"
    " unable complete completed completing finish finished finalise finalised conclude concluded"
    " conduct carry out give given giving make making ensure sure order allow reason reasons"
    " explain explained due owing because complaint complaints issue issues matter matters point"
    " points raise raised case concern concerns nature complex complexity complexities number"
    " circumstances unforeseen unexpected beyond outside control foresaw foreseen operational"
    " exceptional pressure pressures various factors internal process processes enquiry enquiries"
    " inquiry inquiries investigation investigations investigate investigating review reviewed"
    " consider considered consideration considering look looking full fully thorough thoroughly"
    " thoroughness careful carefully proper properly detailed detail details fair fairly right"
    " best quality standard standards high deserve deserves deserved entitled expect expected"
    " justice attention seriously seriousness respond response responses responding reply replies"
    " answer answered answers letter deadline date dates days day working week weeks month months"
    " extend extended extending extension period target stage first second final within until till"
    " now today tomorrow also already still longer late later delay delayed sorry apologise regret"
    " unfortunately however therefore accordingly possible impossible regarding concerning about"
    " into ongoing information relevant evidence everything anything something nothing party"
    " parties third people person persons involved concerned team teams colleagues colleague"
    " speak spoken talk contact work works necessary appropriate together together half send sent"
    " write written writing provide provided receive received policy procedure code good"
    " january february march april june july august september october november december monday"
    " tuesday wednesday thursday friday saturday sunday one two three four five six seven eight"
    " nine ten fifteen twenty know want wish hope hoped feel think believe say said told tell"
    " just only very much quite well one's lot great take taken takes taking get got go come"
    " came other others another both between under over after before during since while whilst"
    " don't can't won't isn't hasn't haven't i'm i've we're we've it's that's you're meet keep"
    " bit end ends going little quite slightly some while try trying way things thing bring rather"
    " hurry rush rushed service level understand understanding aspect aspects side sides picture"
    " whole depth breadth importance important involve involves range size scale sheer current"
    " currently present moment recent recently times meantime position ready happy accurate"
    " comprehensive robust meaningful adequate balanced rigorous requires following ask asked not"
    " longer than usual normal originally previously promised let like so"
)
_ANYWHERE = frozenset(_ANYWHERE_WORDS.split())
_YOU_BEFORE = re.compile(
    r"\byou(?:'ve|'re| (?:have|are|were|had|cannot|can't|will|may|do|don't|need|can))\b[^,;]*$"
    r"|\byour (?:\w+ ){1,3}$"
)
_LEADS = words(
    r"(?:we|i|he|she|they) (?:still |also |first )?(?:need|needs|have|has|want|wants) to",
    r"reason",
    r"(?:why|account) (?:of|for|is|we|i|this)",
    r"(?:this|that|it) is (?:because|due|down to|so that)",
)
_OPENS = cues(r"because", r"due to", r"owing to", r"on account of")
_WORD = re.compile(r"[a-z][a-z'-]{2,}")
_BLANK = re.compile(r"\[[^\]]*\]|<[^>]*>|_{3,}|x{3,}")
_FAR_FROM_IT = frozenset({"complaint", "outcome_wanted", "escalation", "ombudsman"})
_ENOUGH, _MANY = 2, 4  # words of the case itself
_HAPPENED = words(
    r"(?:was|were|had|has|have|did|went|came|broke|took|got|fell|left|lost|began|met|saw|found"
    r"|gave|sent|rang|told|wrote|kept|put|[a-z]{3,}ed)",
)
_YOURS = words(r"(?:you|your|you've|you're|please|my (?:name|number)|if)")


def extension_reason(text: Text) -> Answer:
    """Why is more time needed?"""
    told = [one for one in text.body if _may_tell(one)]
    shown = [one for one in told if _is_cause(one)]
    if shown:
        # The fuller come first; what gives the new date beside the cause comes last.
        return present(sorted(shown, key=_rank))
    hollow = [one for one in told if _is_formula(one)]
    if hollow:
        return unclear(hollow, "a formula that would fit any letter, not a cause")
    if story := _story(told):
        return present(story)
    return missing("no reason is given")


def _rank(one: Passage) -> tuple[bool, bool]:
    return (tells_when(one), _of_this_case(_own_words(one)) < _MANY)


def _may_tell(one: Passage) -> bool:
    if one.section in _FAR_FROM_IT or one.is_question or "ombudsman" in one.text:
        return False
    if one.is_title and one.unit.kind != "field":
        return False
    return not one.of_procedure and not is_update(one)


def _is_cause(one: Passage) -> bool:
    said = _own_words(one)
    joined = _BECAUSE.search(said)
    if joined and _of_this_case(said[joined.end() :]) >= _ENOUGH and _is_about_delay(one, said):
        return True
    if _is_ours(_AWAY.search(said), said):
        return True
    return _is_ours(_AWAITED.search(said), said) and _of_this_case(said) >= _ENOUGH


def _is_ours(found: re.Match[str] | None, said: str) -> bool:
    """Whether the one who is away, or who waits, is not the resident."""
    return found is not None and not _YOU_BEFORE.search(said[: found.start()])


def _own_words(one: Passage) -> str:
    """The text without the resident's words, the recap of the complaint and blanks."""
    text = _BLANK.sub(" ", _RECAP.sub(" ", one.own))
    said = ATTRIBUTED.search(text)
    return text[: said.start()] if said else text


def _of_this_case(text: str) -> int:
    """How many words of a text would not fit any letter."""
    return len(set(_WORD.findall(text)) - _ANYWHERE)


def _is_about_delay(one: Passage, said: str) -> bool:
    if _OPENS.match(said) and not FUTURE.within(said):
        return True
    if one.section == "reasons" or LATE.within(said) or _LEADS.within(said):
        return True
    return tells_when(one)


def _is_formula(one: Passage) -> bool:
    said = _own_words(one)
    return _FORMULA.within(said) and (LATE.within(said) or _BECAUSE.within(said))


def _story(told: list[Passage]) -> list[Passage]:
    """What has happened, as told after the delay was owned up to, without any word of cause."""
    late = next((at for at, one in enumerate(told) if LATE.within(one.text)), len(told))
    return [one for one in told[late:] if _tells_facts(one)]


def _tells_facts(one: Passage) -> bool:
    said = _own_words(one)
    if _AWAITED.within(said) and _of_this_case(said):
        return True
    if one.courtesy or one.unit.kind == "field" or tells_when(one) or _YOURS.match(said):
        return False
    if FUTURE.within(said) or not _HAPPENED.within(said):
        return False
    return _of_this_case(said) >= _MANY


ITEM = Item(
    "extension_reason",
    extension_reason,
    kind="extension_stage1",
    shown_by=(
        "We are still waiting for the surveyor's report.",
        "The joiner is off sick until 20 January and cannot be asked before.",
        "I need more time because the contractor's job sheets for March have been mislaid.",
        "We need longer so that two members of the lettings staff can be interviewed.",
        (
            "I have not been able to listen to the call recordings: our supplier will release them"
            " on 3 June."
        ),
        "Your case officer has left us, and her replacement began only yesterday.",
        "We have had far more complaints than usual since the storm and are short-staffed.",
        (
            "Owing to circumstances beyond our control, namely a fire at our record store, we need"
            " more time."
        ),
        "It is taking longer than we hoped to trace the invoices from the old managing agent.",
        "Reason for extension: the asbestos test results are awaited from the laboratory.",
        "The panel cannot sit until Mrs Poole is back from Leeds.",
        "The drone pictures have not been read yet, and without them we should be guessing.",
    ),
    unclear_by=(
        "Owing to unforeseen circumstances we need more time.",
        "Because of the complexity of your complaint we need more time to complete our enquiries.",
        "We need longer in order to look into your complaint with the thoroughness it deserves.",
        "Due to operational pressures our response is delayed.",
        "We are still carrying out our investigation and are unable to respond yet.",
        "Our enquiries are not complete because of the number of points that you raise.",
        "We are waiting for further information and need more time to investigate properly.",
        "So that we can give you a full answer we have to extend the deadline.",
    ),
    not_shown_by=(
        "Our response will now reach you by 31 January 2025.",
        "We are not able to reply to you by 3 June.",
        "I am sorry, but we need more time.",
        "You told us that the plumber was off sick and that nobody came.",
        "I am writing about your complaint that the lift engineer has not sent a part.",
        "Please note that your boiler service is booked for 12 November.",
        "I will ring you every Friday, as the surveyor does, to tell you how things stand.",
        "Reason for extension: [insert reason]",
        "I can set out some dates for you, because I know how tiresome it is to be left guessing.",
        "You have been unwell, and I hope that you are on the mend.",
    ),
)
