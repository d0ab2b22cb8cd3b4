"""The decision: the landlord's own conclusion on the complaint.

A word of the upheld family, that the resident was right, that no fault was found, or a plain
admission of fault on the matter. The resident's words, the result of an earlier stage, a
condition or a definition of terms decide nothing. Apologies alone, heads left open and
contradictions are unclear.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.cues import words

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.voice import ATTRIBUTED, EARLIER
from complaintcode.model.choices import Decision

if TYPE_CHECKING:
    from complaintcode.letters.voice import Passage, Text

_UPHELD = r"(?:uph[eo]ld(?:ing|s)?|justified|well[- ]founded|substantiated|made out|proved|proven|founded|allowed|accepted in full)"
_NOT = words(
    r"(?:not|n't|cannot|unable to|no longer|never|neither|nor|declin\w+ to|don't|un)(?: \w+){0,4} (?:uph[eo]ld\w*|justified|well[- ]founded|founded|substantiated|made out|agree|succeed|allow|proved|accept\w*)",
    r"unjustified",
    r"unfounded",
    r"unsubstantiated",
    r"dismiss\w*",
    r"reject\w*",
    r"declined",
    r"without foundation",
    r"no grounds",
    r"fails?\b",
    r"turned down",
    r"no (?:evidence of (?:any )?)?(?:fault|failing|failure|maladministration|service failure|wrongdoing|shortcoming)",
    r"not (?:find|found|been) (?:any |at )?(?:fault|failing|failure|evidence)",
    r"(?:we|i|staff|officers?|the team|association|council|trust|contractor) (?:have |has |had )?(?:acted|behaved|dealt|handled|followed|done|did|kept)\b[^.]{0,50}\b(?:correctly|properly|reasonably|fairly|in line|in accordance|policy|procedure|nothing wrong|appropriately|all (?:that|we))",
    r"nothing (?:was|wrong|improper|amiss|to criticise)",
    r"(?:we|i) do not agree",
    r"in the (?:association|council|landlord|trust)'s favour",
    r"was (?:right|correct|fair|reasonable|entitled) to",
    r"stands",
    r"cannot fault",
    r"no case (?:to|for)",
    r"we did (?:all|what|everything|nothing)",
)
_PART = re.compile(
    r"\b(?:part(?:ly|ially)?|in part|some (?:of|parts?)|to (?:an|some|that) extent|half)\b[^.]{0,40}\b(?:uph|justif|agree|founded|right|succe|substant|accept)|\buph[eo]ld\w*[^.]{0,40}\bin part|\b(?:uph|justif|agree|substant|right)\w*[^.]{0,25}\b(?:part(?:ly|ially)?|in part)\b"
)
_FOR = re.compile(
    rf"\b{_UPHELD}\b|\b(?:you|your)(?: family| household| neighbours)?(?:'re| are| were|'ve been| have been)?(?: quite| absolutely| entirely| perfectly| completely| both| all)? (?:right\b(?! to (?:go|ask|take|refer|appeal|complain|request|approach|contact|bring|escalate|be (?:told|accompanied)|have|a|an|the)\b)|correct\b|complaint (?:succeeds|is allowed|was (?:a )?fair)|appeal (?:succeeds|is allowed)|entitled to (?:complain|better|expect))"
    r"|\b(?:you|your|yours|this|that|it)(?:'ve| have|'s| is| was| were)?(?: got| made| had)?(?: a| every| an| entirely| good| perfectly| wholly| quite)* (?:fair (?:point|complaint|one|criticism)|good (?:point|cause|reason|case)|valid (?:point|complaint|concern)|reason to (?:complain|be)|right to (?:complain|raise|be|expect|tell us|bring|say|feel)|cause (?:to|for) complain\w*|fair cop|legitimate|true|reasonable complaint|just complaint)"
    r"|\b(?:we|i|they|he|she|the (?:association|council|trust|charity|co-op|committee|contractor|team|officer|landlord|company|panel|society))(?: do| did| have| has|'ve|'d| had| also| both| all| accept(?:s)? that (?:we|it|they)| admit that we| acknowledge that we| can see that we| clearly| plainly| simply| certainly| therefore)* (?:agree (?:with (?:you|your|the complaint|what you|mr|mrs|ms|all|both|every)|that (?:you|we|this|the|your|it))|got (?:this|it|that|things|both|everything) wrong|let (?:you|your|them|mr|mrs|ms) (?:[a-z']+ ){0,3}down|fell (?:well |far |a long way )?(?:short|below)|failed|fail(?:ed)? (?:you|to)|(?:were|was) (?:wrong|at fault|in the wrong|to blame|mistaken|slow|late)|made (?:a|an|the|this|two|three|several|some) (?:\w+ )?(?:mistake|error|wrong|mess|hash)s?|should (?:have|not have|never have)|ought (?:to|not to) have|accept (?:that|full|responsib\w*|the complaint|your|every|all|this|fault|blame|both)|admit|acknowledge (?:that (?:we|our|the|this)|our|the fail|a fail)|did not (?:do|meet|keep|provide|give|treat|act|follow|handle|reply|respond|deal|carry|get|communicate)|didn't (?:do|meet|keep|provide|give|treat|act|follow|handle|reply|respond|deal|carry|get)|(?:find|found|decided|decide|rule) (?:for|in favour|against|in (?:your|her|his)|that (?:we|you|the (?:service|landlord|association|council|trust|contractor))|the complaint|your complaint)|support (?:your|the complaint|what)|side with|come down on|am with you|'m with you|stand by|owe you|mishandled|mismanaged|neglected|took too long|dropped the ball|messed|muddled)"
    r"|\b(?:service|our) (?:failure|failing|fault|mistake|error|shortcoming)s?\b|\bthere (?:was|were|has been|have been) (?:a |an |some |two |clear |serious |several |unacceptable |unreasonable )*(?:fail\w*|fault|mistake|error|shortcoming|delay|maladministration|breakdown)|\b(?:was|is|were|are|been|fell) (?:simply |clearly |quite |plainly |wholly |entirely |just )?(?:not good enough|unacceptable|below (?:the |our |what)|short of|wrong\b|not acceptable|inexcusable|not (?:the|what) |our fault|at fault|poor\b|unreasonable|unfair|avoidable|a mistake|an error|our mistake|our error|too (?:long|slow|late))|\bthe (?:fault|mistake|error|blame|failing|failure|responsibility) (?:was|is|lies|lay|rests) (?:ours|with|mine|on|entirely)|\b(?:in|to) your favour|\bfor you\.|\bon your side\b|\bcomplaint succeeds|\bappeal succeeds|\boverturn\w*|\b(?:decision|answer|finding|view|conclusion) (?:of|at|reached|given)[^.]{0,40}\b(?:stands|is (?:upheld|confirmed|changed|reversed|overturned|set aside|replaced)|was (?:right|wrong|correct))|\b(?:i|we) (?:have )?(?:changed|reversed|set aside|overturned|overruled|confirm|support|endorse|affirm|agree with|stand by) (?:the|that|this|our|his|her|mr|mrs|ms)\b|\bshould (?:never )?have (?:been|had|rung|told|come|done|got|called|answered|replied)|\bshould not have (?:been|had|happened)|\bought (?:not )?to have\b|\btakes? a different view|\bno (?:good )?excuse|\bwe have (?:no|not) (?:defence|kept)|\bthe answer (?:is|to that is) (?:yes|no)\b|^yes[.,]|\byour complaint is (?:a )?(?:fair|reasonable|just|right|correct|sound|good)"
)
_WORDS_ONLY = words(
    r"unable to",
    r"can(?:not|'t)",
    r"will not",
    r"would",
    r"may",
    r"might",
    r"could",
)
_TERMS = words(
    r"means?",
    r"is used where",
    r"definition",
    r"where we (?:find|agree)",
    r"we use the words?",
    r"categor(?:y|ies)",
    r"one of (?:three|two|the following)",
)
_HYPOTHETICAL = re.compile(r"\b(?:if|should|were|whether|unless|until|once|when|where|had)\b[^.]{0,60}\b(?:uph[eo]ld|justified|founded|substantiated|agree|find|found|fault|right|wrong|fail\w*|fell|mistake|error)")
_OPEN = words(
    r"not (?:yet )?(?:able|possible|in a position|reached|decided|finished|completed|concluded)",
    r"yet to (?:decide|reach|come|hear|be)",
    r"still (?:being|looking|waiting|investigat\w+|consider\w+|under|to be decided|open|with)",
    r"remains? (?:open|to be decided|under (?:investigation|review)|undecided)",
    r"(?:will|shall|'ll) (?:write|come back|let you know|respond|reply|decide|be (?:answered|decided|dealt with|considered|addressed))\b[^.]{0,50}\b(?:separately|later|in due course|about (?:that|this|the)|on (?:that|this|point)|when (?:we|i))",
    r"cannot (?:yet )?(?:say|decide|reach|come to) (?:a |any )?(?:view|conclusion|decision|finding|whether)",
    r"no (?:view|decision|conclusion|finding) (?:has|on|can|is)",
    r"(?:make|reach|express) no (?:finding|decision|view)",
    r"defer\w*",
    r"separate (?:letter|response|reply)",
    r"pending",
    r"awaiting (?:the|a|further)",
)
_SORRY = re.compile(r"\b(?:sorry|apolog\w+|regret\w*)\b")
_FAULT_SORRY = re.compile(r"\b(?:sorry|apolog\w+|regret\w*)\b[^.]{0,30}\b(?:for|that|about)\b")
_POINT = words(
    r"this (?:part|point|head|aspect|element|issue)",
    r"that (?:part|point|head|aspect|element|issue|one)",
    r"(?:first|second|third|fourth|other|remaining|last|next) (?:part|point|head|aspect|issue|matter|element|complaint|one)?",
    r"point",
    r"issue",
    r"head",
    r"aspect",
    r"part (?:of|\d|one|two)",
    r"parts",
    r"points",
    r"both",
    r"as (?:to|for|regards)",
    r"on (?:the|your)",
    r"your complaint (?:about|that)",
    r"the complaint (?:about|that)",
    r"complaint (?:\d|one|two)",
    r"element",
    r"regarding",
    r"\(?\d\)",
    r"[a-d]\)",
)


def _polarity(words: str) -> Decision:
    if _PART.search(words):
        return Decision.PARTLY_UPHELD
    return Decision.NOT_UPHELD if _NOT.search(words) else Decision.UPHELD


def _decides(one: Passage, text: Text) -> bool:
    """Whether a passage is the landlord's own conclusion."""
    words = one.own
    if not (_FOR.search(words) or _NOT.search(words)):
        return False
    if one.section in {"complaint", "outcome_wanted", "escalation", "ombudsman"}:
        return False
    if one.blank or one.is_question or _TERMS.search(words) or one.courtesy and not re.search(r"\bupheld|failed|fell short|got (?:this|it) wrong|let you down|should (?:not )?have|mistake|error\b", words):
        return False
    if _HYPOTHETICAL.search(words) and not re.search(r"\bshould (?:not |never )?have\b|(?:^|, |; )(?:i|we) (?:do not |therefore )?(?:uphold|agree|find)", words):
        return False
    said = ATTRIBUTED.search(words)
    if said and not re.search(r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:agree|uph[eo]ld|accept|find|found|do not|cannot|decided|conclude\w*)|\b(?:is|are) (?:not |partly |partially )?(?:upheld|justified|well)", words):
        return False
    if one.is_title and not re.search(r"\b(?:uph[eo]ld|justified|well[- ]founded|substantiated|agree|founded|unfounded|dismissed)", words):
        return False
    if one.is_title and one.unit.kind == "heading" and one.text.endswith("?"):
        return False
    if one.of_procedure and not re.search(r"\b(?:i|we) (?:have |do not |therefore |cannot |find|uphold)|your complaint is", words):
        return False
    if text.stage > 1 and EARLIER.search(words):
        return bool(
            re.search(
                r"\b(?:i|we|the panel|panel)(?:'ve| have| has| do| also| therefore| can| can't| cannot)* (?:not )?(?:agree|disagree|uphold|upheld|support|confirm|endorse|change\w*|overturn\w*|revers\w*|find|found|set aside|take|differ|side|stand|conclude\w*|accept|consider|think|replace\w*|depart)"
                r"|\b(?:stands|is (?:hereby )?(?:overturned|confirmed|upheld|reversed|set aside|changed))\b|\b(?:was|were) (?:right|wrong|correct|mistaken|sound|unsound|fair|unfair|too)\b|\btakes? a different view\b|\bmust (?:stand|fall)\b",
                words,
            )
        )
    return True


def decision(text: Text) -> Answer:
    """What did the landlord decide?"""
    found: list[Passage] = []
    for one in text.body:
        if _decides(one, text):
            found.append(one)
    templates = [one for one in text.body if one.blank and re.search(r"\b(?:uph[eo]ld|decision|outcome of|justified|conclu)", one.text)]
    firm = [one for one in found if re.search(rf"\b{_UPHELD}\b|\bun(?:founded|justified|substantiated)|\bdismiss|\breject|\bappeal succeeds|\bcomplaint succeeds|\bfavour\b|finding for", one.own)]
    overall = [one for one in firm if not _POINT.search(one.own) and one.unit.kind != "cell"]
    sides = {_polarity(one.own) for one in overall}
    values = tuple(dict.fromkeys(_polarity(one.own) for one in firm))
    if len(sides) > 1 and Decision.UPHELD in sides and Decision.NOT_UPHELD in sides:
        return unclear([next(one for one in overall if _polarity(one.own) is side) for side in (Decision.NOT_UPHELD, Decision.UPHELD)], "the letter gives two decisions that contradict each other")
    if templates and not firm:
        return unclear(templates, "alternatives or a blank of the template stand in place of the decision")
    still_open = [one for one in text.body if _OPEN.search(one.text) and not one.if_unhappy and one.section not in {"actions", "remedy", "complaint", "outcome_wanted", "escalation"} and re.search(r"\b(?:point|part|head|issue|aspect|complaint|matter|question|element|decision|conclusion|view|finding|whether)\b", one.text) and not one.is_title]
    if found:
        if still_open and not any(re.search(r"\bboth|all (?:of )?(?:your|the)|every|whole\b", one.own) for one in firm):
            return unclear(still_open[:1], "part of the complaint is left undecided", *values)
        return present([*firm, *found], *values)
    if still_open:
        return unclear(still_open[:1], "the complaint is left undecided")
    sorry = [one for one in text.body if _SORRY.search(one.text) and not one.if_unhappy and one.zone != "tail"]
    fault = [one for one in sorry if _FAULT_SORRY.search(one.text) and not re.search(r"\b(?:to hear|that you (?:are|were|have|feel|remain)|for any|inconvenience|not the (?:answer|news)|disappoint)", one.text)]
    if fault:
        return unclear(fault[:1], "only an apology, without a conclusion on the complaint")
    return missing("the letter does not say what was decided")


ITEM = Item(
    "decision",
    decision,
    kind="stage1_response",
    shown_by=(
        "Your complaint is partially upheld.",
        "You were right to complain: we got this wrong.",
        "We have not found any fault in the way we acted.",
        "Our decision\n\nUpheld.",
        ("stage2_response", "I agree with the stage 1 decision."),
    ),
    unclear_by=(
        "Your complaint is UPHELD / NOT UPHELD (delete as appropriate).",
        "Decision: Not upheld\n\nDear Ms Ray,\n\nThe complaint is upheld.",
        "I am sorry for the delay in fixing your door.",
    ),
    not_shown_by=(
        "The door was repaired on 3 May.",
        "Should your complaint be upheld, we will pay compensation.",
        ("stage2_response", "At stage 1 your complaint was upheld."),
        "You say that we were wrong to refuse the exchange.",
    ),
)
