"""The words in which a letter leaves something open, or only regrets it."""

from __future__ import annotations

from complaintcode.letters.matching.cues import begun, cues

OPEN = cues(
    "(?:i|we|and|panel|committee)"
    "(?: can| could| shall| will)? (?:make|reach|take|express|offer|form|come to|give) no"
    r" (?:\w+ )?(?:view|finding|decision|conclusion)(?! than| but)",
    "(?:i|we|panel|committee)(?: have| has|'ve)"
    r"(?: therefore| so far| yet)* (?:not|n't) (?:yet )?(?:formed|taken|reached|come to|arrived at"
    r"|made|got) (?:an?|any|my|our|its) (?:\w+ )?(?:view|opinion|decision|finding|conclusion)",
    *begun(
        "prefer|prefers|rather|sooner|choose|chooses",
        r" (?:to |not to |not )?(?:say (?:nothing|no more)|not say|(?:give|express|take|form|make"
        r"|reach|venture) (?:an?|any|no) (?:\w+ )?(?:view|opinion|finding|decision|conclusion)"
        r"|decide|rule|wait)\b",
    ),
    *begun("say|says", r" nothing (?:either way|one way or the other)"),
    "(?:first|second|third|other|others|rest|last|remaining)"
    r"\b[^.;]{0,30} (?:is|are) (?:still )?being (?:looked (?:at|into)|investigated|considered"
    r"|examined|reviewed)\b",
    *begun(
        "unable to|cannot|can't|not able to",
        r" (?:comment|rule|judge|answer)\b[^.;]{0,40} (?:until|till|before|yet)\b",
    ),
    *begun(
        "as to|on|regarding|about",
        r" the (?:rest|other|second|third|remaining)\b[^.;]{0,30} (?:waiting|awaiting|await)\b",
    ),
    *begun(
        "let you know|tell you|write to you|come back to you|be in touch|reply to you",
        r" (?:about|on|regarding|as to) (?:the|your) (?:other|second|third|rest|remaining|last)"
        r" (?:matter|point|part|head|issue|complaint|one)s?\b",
    ),
    r"no (?:view|finding|decision|conclusion|opinion|ruling|determination)"
    r"(?: on [^.;,]{3,30})? (?:(?:is|can|could|will|has|have)(?: yet| now| as yet)?(?: been| be)?"
    r" (?:made|given|offered|possible|expressed|reached|taken|formed|stated|ventured|come to)"
    r"|yet\b|on (?:this|that)\b)",
    *begun(
        "decision|finding|answer|reply|view|conclusion",
        r" on [^.;]{3,40} (?:will|is to|shall|must|has yet to) (?:follow|come|be (?:given|sent|made"
        r"|reached|issued))\b",
    ),
    "(?:must leave|will leave|shall leave|have to leave|am leaving|are leaving|i leave|we leave)"
    r"\b[^.;]{0,40} (?:until|till|for now|for the moment|open|pending)\b",
    "(?:other|second|first|third|rest)"
    r"\b[^.;]{0,30} (?:is|are) still (?:with|under|before)\b",
    r"open mind (?:until|till|on|about|as to|for now|for the)",
    *begun("say|says", r" (?:nothing|no more)(?: \w+){0,4} (?:until|till|before|yet|for now)\b"),
    "(?:whether|point|matter|question|part|head|issue|limb|complaint|element)"
    r"\b[^.;]{0,70} (?:(?:must|will have to|has to|have to|will) (?:wait|await|stand over"
    "|hang|be (?:held|left|carried) over|be left (?:open|until|for))"
    "|(?:is|are|has been|have been|stands) (?:left over|held over|carried over|stood over"
    r"|put off|parked|adjourned|on hold))\b",
    "(?:can't|cannot|could not|not yet able to|not able to|unable to|unable at present to)"
    "(?: yet| therefore| at present)?,? (?:say|tell|decide|reach|come to|form|make|conclude"
    r"|give)\b[^.;]{0,30} (?:one way|either way|whether|view"
    "|conclusion|decision|finding|who)",
    "(?:i|we)(?:'m| am|'re| are)?"
    "(?: do not| don't| cannot| can't| will not| won't| shall not| would rather not| not| not going"
    "| prefer not)(?: (?:want|wish|ready|able|going))?(?: to)? (?:say|decide|comment|conclude|judge"
    "|rule|pronounce|answer)"
    r"(?! (?:an?|any|every) (?:complaint|case))\b[^.;]{0,40} (?:until|till|before) (?:i|we|he|she"
    r"|they|the|mr|mrs|ms)\b",
    r"(?:not|can't|don't|won't|cannot|unable to) [^.;]{0,20}?\byes or (?:an? )?no\b",
    r"(?:have|got) no answer (?:for you|to give)\b",
    r"jury is (?:still )?out\b",
    *begun(
        "hold back|holding back|keep back|keeping back|reserve|reserving|withhold|suspend",
        r" (?:my|our) (?:answer|decision|view|finding|conclusion|judge?ment|opinion)\b",
    ),
    r"too (?:early|soon) (?:for (?:me|us) )?to (?:say|tell|decide|judge)\b",
    "(?:not|n't)"
    " (?:yet )?(?:been )?(?:decided|reached|determined|concluded|finished|completed|made"
    r" up)\b[^.;]{0,30} (?:point|part|head|issue|view|conclusion|decision|mind|this|that"
    "|investigation|limb)",
    "(?:not|n't) (?:yet )?(?:been )?(?:able|in a position) to"
    r" (?:reach|come to|form|decide|say|take|make|determine|conclude)\b",
    "(?:before i|before we) (?:decide|can (?:decide|say|answer|judge))",
    *begun("cannot yet|can't yet", r" (?:say|decide|tell|answer|judge)"),
    "(?:not|n't) be proper[^.;]{0,30} (?:say|decide|conclude)",
    *begun(
        "leave|leaves|left",
        r" (?:the|this|that)(?: \w+)? (?:point|matter|question|part|head|issue|limb) open",
    ),
    "(?:point|matter|question|part|head|issue|limb|complaint|one)"
    " (?:remains|stays|is|must be left|has to stay)(?: still)? (?:open|undecided)",
    r"(?:leave|leaves|left|remains?|still) (?:\w+ )?undecided",
    r"(?:to be|still to be|yet to be|will be) (?:decided|determined|concluded)\b",
    "(?:has|have) yet to (?:decide|be decided|reach|conclude|come to|hear|see|learn)",
    *begun(
        "enquiries|inquiries|investigation|investigations",
        r" (?:is|are|has|have)(?: still| not yet| not)+(?: been)? (?:finished|complete\w*"
        r"|concluded|over"
        r"|going on|under way)",
    ),
    "(?:part|point|head|issue|rest|matter|complaint)"
    r"(?: \w+)? will be (?:answered|dealt with|decided) (?:when|once|after|later|separately)",
    r"still (?:being (?:looked|investigated|considered)|under (?:investigation|review"
    r"|consideration)|(?:looking into|investigating|considering|making enquiries|deciding))",
    *begun(
        "write|come back|reply|respond|answer",
        r"(?:ing)?(?: to you| again)*(?: separately)? (?:on|about|to) (?:(?:this|that|the"
        r" (?:first|second|third|fourth|last|other|remaining)) (?:point|part|head|issue|matter"
        r"|aspect|element|limb|one)|points? (?:\d|one|two|three))",
    ),
    "(?:point|part|head|issue|aspect|element|limb)"
    r"\b[^.;]{0,40} (?:separate (?:letter|reply|response)|answered? separately|in (?:a"
    "|another) (?:further|later|second) (?:letter|reply)|decision (?:later|in due course)"
    "|must wait|awaits|pending)",
    *begun(
        "decision|finding|outcome|conclusion",
        r" (?:is |on this |will )?(?:deferred|awaited|pending|to follow|outstanding)",
    ),
    r"defer(?:red|ring)? (?:my|our|a|the|any) (?:decision|finding|view|conclusion)",
    "(?:say|write|answer|decide|reply|conclude)"
    r"\b[^.;]{0,40} (?:once|when|after|as soon as) (?:i|we)(?: have|'ve)"
    r" (?:seen|had|heard|received|got|spoken)\b",
    r"under (?:investigation|review)\W*$",
    r"pending\W*$",
    r"not yet (?:known|decided|determined)",
    r"awaiting (?:[\w']+ ?){1,5}\W*$",
    r"see (?:a |the |our |my )?separate (?:letter|reply|answer)",
)
SORRY = cues(
    *begun(
        "i|we",
        r"(?:'m| am|'re| are| was| were)?(?: both| all| really| so| very| truly| sincerely"
        r"| extremely| genuinely)* (?:sorry|apologi[sz]e|regret)\b",
    ),
    "(?:council|association|trust|society|landlord|committee|panel|homes|group|charity|co-op)"
    " (?:sincerely |deeply )?(?:apologi[sz]es|regrets|is sorry)",
    *begun("my|our", r"(?: sincere| sincerest| full)? apolog"),
    r"sorry (?:for|that|about)",
    r"apologies for",
    r"^sorry\b",
    r"how (?:very )?sorry (?:i|we|it|they) ",
    r"(?:this|that|it) (?:is|was)(?: simply| just| plainly)? (?:not good enough|(?:un"
    r"|not )acceptable"
    r"|inexcusable|indefensible)",
    r"accept (?:the|this|our|my|an?) (?:[\w']+ )?apolog",
    *begun("express|expresses", r" (?:\w+ ){0,3}(?:regret|sorrow|apolog)"),
    *begun("offer|offers|owe|owes|extend|give|make", r"(?: you)?(?: \w+){0,3} apolog"),
    *begun("like to|want to|wish to|must", r" (?:\w+ )?apologi[sz]e"),
    r"beg (?:your )?pardon",
)
# Regret at how the resident feels, or at the answer, owns up to nothing.
NO_FAULT_OWNED = cues(
    r"sorry (?:to (?:hear|learn|read|disappoint)(?!.*\b(?:and|but) (?:i|we) (?:apologi|am sorry"
    r"|are sorry))|if\b|(?:that|you) ?(?:you )?(?:are|were|feel"
    r"|felt|remain|have (?:had|been|felt)|found))",
    r"sorry (?:that )?(?:this|it) is not (?:the|what)",
    r"sorry (?:that )?(?:my|our|i|we) (?:can|answer|am|are(?! for\b)|could|response|decision)",
    r"sorry (?:that )?(?:it|this|things|life)(?:'s| is| has| have|'ve| was)?(?: been)?(?: \w+)?"
    r" (?:such an?|so|an?|\w+ing|difficult|hard|tough|rough)\b",
    r"sorry (?:that )?you(?: and [^.;,]{3,40}?)?(?: have|'ve)? had (?:such )?an? ",
    *begun("regret|sorry", r" (?:that )?(?:i|we) (?:can|am|are(?! for\b)|must|have to)"),
    r"sorry (?:that )?(?:this|it) (?:has )?(?:caused|upset|worried|distressed)",
    *begun("(?<!and )(?<!or )(?<!and for )any|(?<!and )for the", r" inconvenience"),
    r"(?<!and )for any ",
    r"regret (?:that )?you ",
    r"sorry (?:that )?you (?:have|had) (?:had )?(?:cause|reason|occasion|need)\b",
)
