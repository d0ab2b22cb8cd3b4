"""A letter that is the last answer, or the second look, where it names no number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import cues, pattern, words
from complaintcode.letters.stage.stages import OTHER_APPEAL

if TYPE_CHECKING:
    import re

_FINAL = (
    r"(?:(?:and|,) (?:considered|formal|written|concluding|definitive) |formal |written |considered"
    r" |complaints? |internal )*"
)
LAST_ANSWER = words(
    rf"final[ ,]+{_FINAL}(?:response|decision|answer|reply|position|word|letter|stage|step"
    r"|tier|conclusion|view|determination)",
    r"(?:decision|answer|outcome|determination|conclusion) (?:is|being) final",
    r"not be (?:able to )?(?:look|consider|answer|review|respond)\b[^.;]{0,30} (?:again|further)",
    rf"(?:last|closing(?! letter was)|concluding)[ ,]+{_FINAL}(?:(?:and|,) considered )?(?:stage"
    rf"|step|tier|word"
    rf"|answer"
    r"|response|reply|decision|rung|look|hearing|letter)",
    r"(?:second|third)(?: [a-z]+)? and (?:the )?(?:last|final|closing) (?:stage|step|tier"
    r"|look|hearing|answer|reply|response|review|consideration|person|time|word|go)",
    r"(?:exhaust|conclud|complet|clos)(?:e|es|ed|s|ing)\b[^.;]*\b(?:procedure|process|scheme"
    r"|route|stages|steps)",
    r"(?:end|close|conclusion) of (?:the |our |its |[a-z' -]{1,30})?(?:own |internal "
    r"|complaints? |complaints )*(?:procedure|process|scheme|route|stages|steps|road)",
    r"(?:procedure|process|scheme|stages|steps)\b[^.;,]*\b(?:exhausted|at an end"
    r"|comes? to (?:an|its) end|complete|completed|concluded|(?:ends|stops|finishes) (?:here|with)"
    r"|finished"
    r"|over"
    r"|spent|run its course|closed)",
    r"(?:brings|bringing|brought) [^.;]{0,40}\b(?:procedure|process|consideration|stages|steps) to"
    r" (?:a|an|its) (?:close|end|conclusion)",
    r"through (?:our|the) (?:whole|entire|full) (?:\w+ )?(?:procedure|process)",
    r"(?:answer|reply|response|letter|decision)(?: \w+){0,4} is (?:(?:the|our) (?:final|last) one"
    r"|(?:our|my|the \w+'s) last(?=$|[.,;]))",
    r"ends (?:the|our|its) (?:\w+ ){0,2}(?:procedure|process|scheme)",
    r"can do (?:no more|nothing (?:more|further)) (?:with|about|on) (?:your|this|the) (?:complaint"
    r"|matter|case)",
    r"consideration of (?:your|the|this) (?:complaint|case)\b[^.;]{0,20} at an end",
    r"(?:answer|reply|response|decision|look|hearing|review|stage|step)\b[^.;]{0,30} (?:second"
    r"|third)"
    r" and (?:the )?(?:last|final|closing)",
    r"as far as your (?:complaint|case|appeal|request|review) (?:can|may) (?:go|be taken)",
    r"(?:is|'s|are|has|have) (?:nobody|no one|no-one)(?: else| left| further| higher)+(?: \w+){0,3}"
    r" to"
    r" (?:ask"
    r"|go to|turn to)",
    r"(?:second|third)(?: [a-z]+)? and (?:the )?(?:last|final) (?:place|letter|rung|part|turn"
    r"|chance)",
    r"last (?:place|rung|letter|chance) (?:that )?(?:a|your|the|this|any) complaint",
    r"(?:through|used|used up|had) (?:all of |the whole of |both (?:of (?:our|the) )?(?:stages"
    r"|steps|parts)\b|every"
    r" (?:stage|step) of |all the (?:stages|steps) of )(?:our|the|its)?",
    r"no (?:further|other|more)(?: [a-z]+)? (?:right|way|route) (?:of|to) (?:appeal|go|challenge)"
    r"(?: \w+)* (?:us|here|within|inside|with)",
    r"last (?:person|one|body) (?:here|within|inside|who can|at|to look)",
    r"last (?:at|in|of|within) (?:the|our|us)\b[^.;,]{0,25} (?:who|that|to) (?:can|may|could|will"
    r"|look|consider|hear)",
    r"(?:there's|there is|there will be|we have|i have) no third(?=$|[.,;:)])",
    r"(?:there isn't|there is not|there's not|there won't be|there will not be) a third(?=$|[.,;:)]"
    r"| (?:to be had|here|with us|go|one|look|try|turn|chance|answer|reply|hearing)\b)",
    r"(?:final|last) (?:appellate|appeals?) (?:body|panel|tier|tribunal)",
    r"no (?:further|other|more|third|higher|fourth|later|stage|step|tier|rung|body"
    r"|one)\b(?: [a-z]+)?(?: (?:stages?|steps?|appeals?|reviews?|levels?|tiers?|rungs?"
    r"|recourse|looks?|answers?|hearings?|one)\b| lies? above|(?: [a-z]+)? (?:above|beyond"
    r"|after|over) (?:this|us|it|me))",
    r"no (?:stage|step|tier|part|round|level) (?:2|two|3|three|4|four)",
    r"(?:none|nothing|nobody|no one) (?:above|beyond|after|higher|further up) (?:this|us|it"
    r"|me|that)",
    r"(?:no more|nothing more|nothing further|nothing left|no further words?) to say",
    r"said all (?:that )?(?:it|we|i)\b",
    r"(?:will|shall|can|does|do) not (?:look|speak|answer|consider|write|go over|hear"
    r"|be (?:looked|considered|heard|answered))\w*(?: at| over| on| about)?(?: it| this"
    r"| you)? again",
    r"as far as (?:we|i|it|our|the|this|any)\b[^.;]{0,30}\b(?:go|goes|take|takes|can)",
    r"(?:last that (?:the|our|we)|no other letter|no appeal (?:within|beyond)|not have another)",
    r"(?:nobody|no one|no-one)(?: else)? (?:here|within|inside|above)",
    r"(?:go|goes|going|taken|take it|take this) no (?:further|higher)",
    r"as (?:often as (?:we|the|our)|high as (?:it|this|we|any))",
    r"(?:end|top) of (?:the|our) (?:line|road|ladder|tree)",
    r"end of (?:what|all|everything) (?:that )?(?:we|i|it|our|the)\b",
    r"nowhere (?:else|further|higher)(?= (?:to|for|within|inside|in the|that|it))",
    r"no (?:further|higher) (?:with|within|inside|here|in) ",
    r"both (?:of )?(?:our|the|its) (?:answers|replies|stages|steps|looks|goes|tiers)",
    r"last (?:you will|you'll|we will|we shall|we can|say|of (?:the|our|its) (?:two|three"
    r"|steps|stages))",
    r"(?:only|just) (?:look|answer|reply|go)\w* (?:at things |at a complaint )?twice",
    r"(?:matter|complaint|case|file) is (?:now |then )?(?:closed|at an end|finished"
    r"|over) (?:within|as far as|inside|here|with) ",
)
SECOND_LOOK = cues(
    r"your appeal\b",
    r"appeals? (?:panel|hearing|committee|decision|outcome|response|was heard|against (?:the"
    r"|our|my|that))",
    r"review panel",
    r"panel review",
    r"complaints? panel",
    r"complaint review",
    r"(?:outcome|result) of (?:the|your|our|my|this) (?:complaint )?(?:appeal|review)",
    r"peer review",
    r"review (?:decision|response|outcome|of (?:your|the|a) complaint)",
    r"(?:ask(?:ed|ing)?|request(?:ed|ing)?|want(?:ed)?|call(?:ed)?) (?:us |me |for "
    r"|that )*(?:to )?(?:an? |the |your )?(?:review|appeal|reconsider|think again|look (?:at (?:it"
    r"|this"
    r"|things|your complaint) )?(?:again|afresh)|second look|take (?:another|a second|a fresh))",
    r"request (?:for|to) (?:an? )?(?:review|appeal|escalat|second look)",
    r"(?:review|second look|reconsideration) (?:of|at) (?:the|our|my|his|her|that|what"
    r"|how) [^.]*?(?:decision|answer|response|reply|findings|said|complaint)",
    r"(?:decision|answer|reply|response)\b[^.;]{0,30} (?:has|have|was)(?: now"
    r"| since)? been reviewed",
    r"review(?:ed|ing) (?:the|our|his|her|mr|mrs|ms|that) [^.]*?(?:decision|answer|response"
    r"|reply|findings)",
    r"(?:independent |full |fresh )?(?:review|reconsideration|second look) (?:that |which )?you"
    r" (?:asked|requested|wanted|called)",
    r"second (?:and (?:last|final|closing) )?(?:look|hearing|time (?:that )?(?:we|the|anyone"
    r"|somebody|our))",
    r"makes twice that",
    r"(?:reviewing|review) (?:officer|manager)",
    r"reviewing (?:director|trustee|panel|committee|member)",
    r"review (?:will|is to) be (?:carried out|done|made|undertaken|conducted|heard) by (?:me\b"
    r"|mrs?\b"
    r"|ms\b|miss\b|(?:a|our|the) (?:chief|director|head of|board|panel|committee|chair|trustee"
    r"|governors|secretary))",
    r"(?:do|doing|carry out|carrying out|conduct|conducting|undertake|undertaking|hear|hearing)"
    r" (?:the|this|your) (?:review|appeal|reconsideration|second look)",
    r"(?:reviewed|looked again at|re-?examined|gone back over) (?:how|the way|whether) [^.]*?"
    r"(?:stage (?:1|one)|first (?:answer|reply|response|stage))",
    r"(?:escalating|escalation of) your complaint",
    r"your second (?:bite|go|turn|try|hearing|answer|chance)",
    r"you(?:'ll| will| are to) (?:now |then )?(?:get|have|be given|receive) (?:a|the|that|your|our)"
    r" second (?:answer|reply|response|hearing|decision|opinion|look(?= at (?:it|this|things|your"
    r" complaint)|[,.;]))",
    r"(?:i am|i'm|we are|we're)(?: now)? the second (?:[a-z]+ ){0,3}to (?:look|consider|read|go"
    r"|hear|answer|reply|think|judge|decide)",
    r"(?:comes?|coming|came|brought|put) (?:now |up |back |on )*(?:to|before) (?:me|us|(?:the|our)"
    r" [a-z]+) for (?:a|the|its|your) second (?:and (?:last|final) )?(?:go|look|hearing|answer"
    r"|reply|turn|try)",
    r"second(?: (?:one|answer|look|reply|hearing|opinion)\b|,)[^.]{0,80}\b(?:and|,|-) that(?:'s|"
    r" is) what (?:you|we|i)\b",
    r"(?:as the reviewer|for the reconsideration)",
    r"second (?:opinion|pair of eyes)",
    r"(?:looked|answered|replied|spoken) (?:now )?twice",
    r"second letter up to",
    r"(?:passed|gone|goes|moved|sent|handed|taken|referred|escalated) [^.;]*\bfor (?:a "
    r"|the )?(?:review|appeal|reconsideration|second)",
    r"complaint (?:has been|was|is|is being|to be) escalated",
    r"escalated (?:your|the|this) (?:complaint|case)",
    r"complaint (?:has|is|was|will) (?:now |been |be )*(?:gone|going|go|passed|sent|taken|handed"
    r"|put"
    r"|moved) (?:up |on )?(?:to|before) (?:the|our) (?:board|panel|committee|trustees|directors?"
    r"|governors|chief executive|chair)",
    r"(?:answer|decision|reply|response)\b[^.;]{0,40} (?:will be|is to be|is being|has been|was|to"
    r" be)"
    r" (?:looked at (?:again|afresh)|reconsidered|reviewed|heard again|gone over again)",
    r"ask(?:ed)? (?:for )?(?:the|our) (?:board|panel|committee|trustees|governors|directors?"
    r"|chief executive) to (?:hear|look at|consider|review|decide|think)(?: about)? (?:you\b|it\b"
    r"|again"
    r"|your (?:complaint|case|appeal)|the (?:matter|complaint|decision|answer))",
    r"appeal(?:ed|ing) against [^.;]{0,30}(?:decision|answer|reply|response|finding)",
    r"(?:moved|taken|passed|put|raised|sent) (?:your complaint|it|this|your case|the matter)"
    r" (?:up |on |forward )*to (?:the |our )?(?:next|second|final|last|review) (?:stage|step"
    r"|level)",
    r"(?:it|complaint|case) (?:will )?(?:now )?(?:goes?|be heard) (?:to|by|before) (?:a|the|our)"
    r" (?:\w+ )?panel",
    r"complaint (?:will|is to|shall) (?:now )?be (?:reviewed|reconsidered|looked at again)",
    r"(?:independent|formal) review of complaint",
    r"(?:looked|look|gone|went|been) (?:at (?:it|this|everything|your complaint) "
    r"|through (?:it|everything) |over (?:it|everything) )?(?:all )?(?:again|afresh)\b"
    r"(?! on \d| and there)",
)
_THIS_LAST = pattern(r"\b(?:this (?:\w+ ){0,2}|(?:with|accept) (?:our|my) )$")
_NOT_YET = pattern(
    r"\byou(?:'ll| will| should| can| may| would) (?:get|have|receive|expect|be (?:sent"
    r"|given))\b[^.;]{0,50}$"
    r"|\b(?:once|when|before|until|unless|after|if) (?:you|we|your|our|the|it|all|completing"
    r"|stage)\b[^.;]{0,50}$"
    r"|\b(?:within|of|from|after) (?:\w+ ){0,4}(?:our|the|your|its|a) $"
    r"|\bnot (?:yet )?(?:the |our |a |been |at the )*$"
    r"|\b(?:send|sent|issue|write|give|expect)(?:ing)? (?:you )?(?:our|a|my|the) $"
)


def last_answer(text: str) -> re.Match[str] | None:
    """Where a text calls this letter the last answer, and not one that is still to come."""
    found = LAST_ANSWER.search(text)
    if not found:
        return None
    before = text[: found.start()]
    return found if _THIS_LAST.search(before) or not _NOT_YET.search(before) else None


def second_look(text: str) -> bool:
    """Whether a text tells of a review or appeal that can only be the second step."""
    return SECOND_LOOK.within(text) and not OTHER_APPEAL.within(text) and not text.endswith("?")
