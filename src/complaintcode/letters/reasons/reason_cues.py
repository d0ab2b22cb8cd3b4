"""By what a passage is known that gives no reason, or one in few words.

It is the resident's, it bids the resident do something, it supposes, or it says what was paid for.
"""

from __future__ import annotations

import re

from complaintcode.letters.escalation.channels import ANY_OMBUDSMAN
from complaintcode.letters.matching.cues import begun, cues, either, pattern

# --- whose words they are

COMPLAINT_IS = cues(
    *begun("your complaint|your formal complaint|your letter|your e-mail|your email")
)
OF_COMPLAINT = cues(
    *begun("your complaint|you complain|you had to say|you said|you told|you say|you brought"),
    *begun("points|heads|limbs|issues|concerns|what you"),
)
RESIDENTS_HEADING = cues(
    *begun("your words|brought you|why you|what you|you said|you told|you raised|put to us"),
    *begun("limbs|heads|the complaint(?!s )|your complaint is|complaint is|you complain"),
    *begun("tenant|resident|customer|leaseholder|complainant", r" (?:says|said|complains|told)\b"),
)
# Numbers before paragraphs or rows, which the layout takes for the first cell of a row.
NUMBER = re.compile(r"\W*\d*\W*")
# A heading in a list of bullets, which the layout cannot know for one.
OUR_HEADING = re.compile(
    r"\W*(?:what (?:we|i) (?:found|looked|saw|think|know|learn)|findings|why)[^.]*$"
)
# What was answered before goes on, unless it is contradicted.
GOES_ON = re.compile(
    r"\W*(?:(?:he|she|they|it|that)\b|(?:his|her|their|its) (?:\w+ )?(?:letter|answer|reply"
    r"|reasons?"
    r"|view|finding|decision|conclusion|note) (?:said|says|was that|were that|held|found|gave|put"
    r"|relied|rested|turned|went)\b|you (?:turned|declined|refused|accepted|took"
    r"|did not (?:accept|take|reply|respond)) (?:it|this|that|the (?:money|offer|sum|payment))\b"
    r"|you turned down the\b)"
    r"(?! (?:(?:is|was|were|are|did|does|had|has)(?: not|n't)\b(?! uph| just)|(?:is|was) (?:wrong"
    r"|mistaken|untrue|incorrect)\b))"
)
# "It was upheld at stage 1 because of two missed visits": the earlier answer, with its reason.
UPHELD_BEFORE = re.compile(
    r"[^.;,]{0,60} was (?:\w+ ){0,2}(?:upheld|rejected|dismissed) (?:at|in|by) (?:our |the )?"
    r"(?:stage (?:1|one)|first stage)\b"
)

# --- what they are

IMPERATIVE = re.compile(
    r"\W*(?:or |and |just |simply )*(?:tell|ring|write|ask|phone|call|look|press|send|use|come"
    r"|say|hit|tick|put (?!shortly|simply|another)|reply|sign|return|e-?mail|text|catch|fill"
    r"|feel free|let (?:me|us) (?:know|have|see)|(?:don't|do not) (?:hesitate|be afraid"
    r"|feel)|do (?:say|tell|let|ring|write|come|get|feel|ask|call)|by all means|be sure to"
    r"|pick up (?:the|a) (?:tele)?phone|drop (?:me|us|in))\b"
)
_IF = pattern(
    r"^\W*it may be that (?:i|we|this) [^.;]{0,20}(?:satisfied|persuaded|convinced) you\b|"
    r"\bif\b|^\W*(?:should|were) (?:we|you|your|it|the)\b"
    r"|^\W*where (?:it|this|that|they) (?:was|is|did|does|has|were)(?: not|n't)?,"
)
IF_OR_OMBUDSMAN = either(_IF, ANY_OMBUDSMAN)
# "Our rules say that a door may be opened only if there is a fire": the rule is known.
RULE_WITH_IF = pattern(
    r"\b(?:rules?|lease|tenancy|agreement|policy|procedure|standard|clause|law|act) (?:\w+ )?"
    r"(?:says?|allows?|requires?|states?|provides?|permits?|lets?)\b(?!.*\bcompl)[^.;]* if\b"
)
# What a payment is for, and what is only named: "£50 for the delay", "the broken pane".
PAID_FOR = re.compile(
    r"£[\d.,]+(?: \w+)? (?:for|towards|to reflect|in recognition of)[^;.]*?(?=,? (?:and )?£|[;.]|$)"
)
# "I can confirm that nobody came": what is confirmed is a finding, whoever confirms it.
CONFIRMED = pattern(r"^\W*(?:i|we) can (?:also )?confirm (?:that )?")
# "I can see that you rang twice": what the records show of the resident, not the resident's word.
SEEN = pattern(
    r"\b(?:i |we )?(?:can|could) (?:also |clearly )?see(?: from [^.;,]{3,40}?)? that"
    r" (?=you (?:have |had |first |also )*(?:reported|contacted|called|rang|phoned|raised|e-?mailed"
    r"|made (?:\w+ )?(?:calls?|reports?|contact)|logged)\b)"
)
# "We aim to do it in 28 days and yours took 61": what became of it is held against the aim.
AIM = re.compile(
    r"\W*(?:we|our \w+|the \w+) (?:normally |usually )?aims? to\b[^.;]{3,80}? (?:and|but|yet)"
    r" (?=(?:yours|this|these|it|in your case|we|you|the \w+|your \w+)(?: \w+){0,2}? (?:took"
    r"|did not|didn't|was not|were not|missed|waited|failed|exceeded)\b)"
)
# A heading under which a few words suffice.
CAUSE = re.compile(
    r"\W*(?:root )?(?:causes?|consequences?|diagnosis|faults? found|what went wrong|facts?"
    r"|findings?|found|reasons?|why)\b"
)
# A field of a form: "Reason: alarm tested weekly".
FIELD_OF_CAUSE = re.compile(
    r"\W*(?:root )?(?:causes?|findings?|reasons?|explanation|why|what happened"
    r"|what (?:we|i) found)(?: for (?:the |our |this )?(?:decision|outcome))?:"
    r" (?!see\b|as (?:above|below|set)\b|not? )\S+ \S+ \S+"
)
# "As I have it, the lift stopped": the complaint, unless it is already decided.
AS_UNDERSTOOD = re.compile(
    r"\W*as (?:i|we) (?:have|understand|understood|follow|take) "
    r"(?:it|things|this|your (?:case|complaint|point))\b"
)
LETTER_BEFORE_ME = pattern(
    r"\byour (?:\w+ )?(?:letter|e-?mail|complaint|form)\b[^.;]{0,30}"
    r" (?:before me|in front of me|to hand)\b"
    r"|\bbefore (?:me|us|them|it|the panel) your (?:complaint|appeal)\b"
)
# What somebody was asked to do is no inquiry, unless it is to tell.
ASKED_TO_DO = pattern(
    r"\basked [^.;]{1,40}? to (?!(?:see|tell|explain|comment|account|send|show|say)\b)\w+"
)
