"""Words by which the other days of a letter that extends the time are told from the new one."""

from __future__ import annotations

from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.text.times import DAY, LENGTH

OLD = words(
    r"(?:was|were|had been|been) (?:due|to|told|promised|expecting|supposed|meant|hoping|our hope)",
    r"should (?:already )?have (?!our|my|the|an|it|your)",
    r"should (?:already )?have (?:had|been)",
    r"would (?:have|run|expire|end|fall|otherwise)",
    r"had (?:hoped|expected|planned|promised|intended|aimed|said|told|wanted|until)",
    r"(?<!is )hoped",
    r"ought to (?:have|already)",
    r"originally",
    r"original",
    r"previous(?:ly)?",
    r"first (?:said|promised|gave|told|date|agreed)",
    r"(?<!is )(?<!now )(?:said|told|promised|wrote|assured|warned)",
    r"(?:is|are|'re|falls?|fell|became) due",
    r"are due an?",
    r"due (?:today|tomorrow|to (?:expire|end|run|reply|respond|answer))",
    r"no longer",
    r"miss(?:ed|ing)?",
    r"expire[sd]?",
    r"(?:run|ran|runs) out",
    r"(?:received|acknowledged|dated|logged|registered|complained|submitted|adopted)",
    r"since",
)
STILL_NEW = words(
    r"now",
    r"new (?!answer|response|reply|letter|decision)",
    r"extension",
    r"revised",
    r"exten(?:d|ded|ding)",
    r"instead",
    r"later than",
)
CANNOT = words(
    r"cannot",
    r"can't",
    r"unable",
    r"not",
    r"won't",
    r"isn't",
    r"never",
)
NOT_BEFORE = words(
    r"(?:until|till|before|not later|(?:later|more|longer) than|beyond|past|in time|a day)"
)
UPDATE = words(
    r"every (?!one|point|part|aspect|question)",
    r"each (?!one|point|part|aspect|question|of)",
    r"weekly",
    r"fortnightly",
    r"(?:mon|tues|wednes|thurs|fri)days",
    r"updat(?:e|es|ed|ing)",
    r"progress",
    r"(?:drop you|ring|call|phone|telephone|e-?mail|text|speak to) (?:you|a line)"
    r"(?! (?:with|to give you|to tell you) (?:the|our|my) (?:outcome|decision|answer|result|finding"
    r"|conclusion))",
    r"how (?:things|far|we|it)",
    r"(?:will|shall|[a-z]+'ll) (?:\w+ )?confirm",
    r"to confirm (?:when|whether|how|if|the|a|your)",
    r"(?:keep|let) you (?:know|posted|informed) (?:how|of|where)",
)
EVENT = words(
    r"survey(?:s|or|ors|ed)?",
    r"visit(?:s|ed)?",
    r"inspect(?:s|ed|ion|or)?",
    r"appointment",
    r"contractors?",
    r"engineers?",
    r"(?:panel|committee|board|they|it|trustees) (?:will )?(?:meet|meets|sit|sits)",
    r"hearing",
    r"booked",
    r"return(?:s|ed)? (?:to|from)",
    r"back (?:on|at|from|in)",
    r"results?",
    r"report (?:is|will|on|by|from)",
    r"code",
)
_OUTSIDER = (
    r"(?:fire|police|contractor|surveyor|insurer|engineer|council|freeholder|agent|agency"
    r"|laboratory"
    r"|court|coroner|expert|manufacturer|supplier|solicitor|company|builder|utility)"
)
_REPLIES = r"(?:respon[ds]|repl[iy]|answer|hear|decision|outcome)\w*"
_WORKER = (
    r"(?:fire service|police|contractor|surveyor|insurer|engineer|freeholder|agent|laboratory|court"
    r"|coroner|manufacturer|supplier|builder|plumber|electrician|solicitor|roofer)"
)
# The answer of others, and the day for something else than the answer.
OTHERS = words(
    r"(?:works?|repairs?|jobs?|gate|door|roof|lift|boiler|windows?|kitchen|bathroom|wall|ceiling)"
    r"(?: \w+){0,2} (?:will|shall|should|to) (?:now )?be (?:ready|finished|done|completed?|fitted"
    r"|mended|fixed)",
    rf"(?:the|our|a|his|her) (?:\w+ )?{_WORKER}s? (?:\w+ )?(?:will|shall|ha(?:s|ve)|is|are|should"
    r"|must)",
    r"if (?:we|i) (?:\w+ )?(?:need|want|cannot|can't|find|have|are unable|take)",
    r"whether (?:we|i|it|a|any|the|there|further|more)",
    r"(?:e-?mails|calls|messages|letters|enquiries|queries|voicemails) (?:which|that|received|sent"
    r"|arriving|left|made|you (?:send|leave|make))",
    # what will be told then is when the answer comes
    r"(?:will|shall|[a-z]+'ll|to) (?:let you know|(?:tell|inform|advise|give) you|say|confirm)"
    rf" (?:(?:(?:by )?when|how long)\b[^.;]{{0,40}}\b{_REPLIES}"
    r"|(?:of )?(?:the|a|our) (?:new|revised) (?:\w+ )?date)",
    r"expect(?:s|ing)? (?:the|our|a|his|her|their|your) (?:\w+ )?"
    rf"(?:{_OUTSIDER}|{_WORKER})s? to",
    r"(?:gave|given|gives) (?:leave|permission|consent|approval)",
    r"(?:extension|delay|this|it) (?:has been|was|is) (?:agreed|approved|authorised"
    r"|granted)\b[^;]* on",
    r"(?:findings|conclusions|response|reply|answer|decision|verdict|review|report) (?:of|from|by)"
    rf" (?:the|a|an|our) (?:\w+ )?{_OUTSIDER}",
    rf"{_OUTSIDER}(?:'s|s') (?:\w+ )?(?:findings|conclusions|response|reply|answer|decision|verdict"
    r"|report)",
    r"(?:date|deadline|target|limit) for (?:hearing|(?:the|your|a|an) (?:new )?(?!respon|repl"
    r"|answer"
    r"|decision|review|stage|outcome|final|full|result|finding|conclusion|complaint)\w+)",
)
# What others owe to the landlord: "the agency has promised us its answer by 3 June".
TO_US = words(
    r"(?:to|with|reach|give|given|let|send|tell|told|promised|assured|from) (?:us|me|him|her)",
    r"(?:from|by) (?:the|our|a|his|her)"
    r" (?:contractor|surveyor|insurer|engineer|agent|council|police)s?",
    r"(?:in|into|reach) (?:my|our) hands",
)
TO_YOU = words(
    r"(?:to|with|reach|give|send|tell|let) you", r"you (?:will|shall|can|should)", "your"
)
YOURS = words(
    r"please (?!expect|look|make|rest|be|accept|allow|bear|give|note)",
    r"if you",
    r"you (?:may|must|need|are asked|have until)(?! (?:\w+ )?(?:expect|take it|rely|count|hold|look"
    r"|rest"
    r"|be (?:sure|certain|assured)|wait))",
    r"(?:let|send) (?:us|me) (?:have|know|any|your|the)",
    r"anything (?:that |which )?you",
)
ALLOWED = words(
    r"(?<!please )allow (?!us|me)",
    r"(?:allows|permits?|lets|entitles|empowers|provides for)",
    r"(?:allowed|permitted)(?! (?:me|us|ourselves|myself))",
    r"(?:may|can|could) extend",
    r"any extension",
    r"(?:a|any|every|each) (?:stage \w+ )?(?:reply|response|complaint|answer) (?:takes?|is|must|has"
    r"|can|may)",
    r"(?:normally|usually|normal|usual|maximum|at most)",
)
# The old day beside the new one, and the days of the complaint and of earlier letters.
ASIDE = pattern(
    r"\b(?:deci(?:de|sion)|outcome|result)s? (?:(?:on|of|about|for) )?(?:the|your|a|an)"
    r" (?:\w+ ){0,2}?(?:transfer"
    r"|application|claim|bid|exchange|assessment|survey|inspection|tests?)\b"
    r"|\b(?:discuss|speak|talk|meet|go through|arrange)\b[^,;.]{0,40}? with you\b"
    rf"|\b(?:instead of|rather than|and not|in place of|(?<!no )(?<!not )later than the"
    rf"|from) (?:\w+ )?(?:{DAY})"
    r"(?:,? ?20\d\d)?"
    # but not "the outcome of your complaint on 12 June"
    r"|\b(?:(?<!(?:of|to|on) your )(?:complaint|letter|e-?mail|message|call|form|request)"
    r" (?:on )?(?:of |dated |from |received )*|(?:complaint|letter|e-?mail|message|call|form"
    r"|request)"
    r" (?:of |dated |from |received )+|(?:dated|received|logged)(?: on)? )"
    rf"(?:\w+day,? )?(?:{DAY})(?:,? ?20\d\d)?"
    r"|\bfrom (?:\w+ ){0,2}(?:next,? )?the \d{1,2}(?:st|nd|rd|th)"
    r"|, (?:which|that) (?:was|were|had|should|ended|expired|ran|fell|lapsed)\b[^,;.]*,"
    r"|, who (?:next )?(?:meets?|sits?|comes?|visits?|calls?|returns?|is|are|was|were)\b[^,;.]*,"
    r"|\b(?:whatever|regardless of|irrespective of) (?:the|our) (?:outcome|result|answer|decision"
    r"|conclusion)\b[^,;.]*"
    rf"|(?<=\bdays) (?:after|from) (?:\w+ )?(?:{DAY})(?:,? ?20\d\d)?"
)
# "Once the surveyor has been, on 3 June": the answer hangs on it.
HANGS_ON = pattern(
    r"(?<!\bis )(?<!\bby )(?<!\bknow )(?<!tell you )(?<!\bsay )(?<!confirm )\b"
    r"(?:once|as soon as|when|whenever|after|following|on receipt of|upon)\b"
    r" (?!that date|today|the date|which)[^,;]*"
    rf"|(?:within |in |inside )?(?:{LENGTH}|a week or two) (?:of|from|after)"
    r" (?:(?:our|my|the [a-z]+(?:'s)?) (?=[a-z]+ing\b)[a-z]+ing|receiving|receipt|getting|hearing"
    r"|the (?:\w+ ){0,2}(?:panel|meeting|visit|report|survey|inspection|results?|tests?"
    r"|interview|hearing|appointment|works?|repair)\b|(?:his|her"
    r"|their|its) )[^,;]*"
)
