"""How an offer of money, a changed decision or finished work sounds."""

from __future__ import annotations

from complaintcode.letters.matching.cues import cues, words

APOLOGY = cues(
    r"(?:accept|take|treat) (?:this|it) (?:letter |e-?mail )?as (?:our|the|a|my)[^.]{0,40}apolog",
    r"(?:this|the|our|my|an?) (?:\w+ ){0,2}apolog\w+ (?:\w+ ){0,3}(?:is|as|by way of|forms?|being)"
    r" (?:\w+ ){0,3}(?:your |our |the |as )?(?:remedy|redress)",
    r"(?:remedy|redress|put (?:it|things|this|matters) right)\b[^.]{0,60}\bapolog(?:y|ies)",
    r"(?:as|by way of) (?:(?:a|the|our|your) )?(?:remedy|redress),? (?:we|i) (?:\w+ )?apologise",
    r"(?:offer|tender) (?:you )?(?:both )?(?:our|my|a|an|this)(?: \w+){0,3} apolog",
    r"(?:written|formal|personal|signed) (?:letter of )?apology (?:from|is|has been|was|will"
    r" be)(?:(?!\b(?:promised|none|not|never)\b)[^.]){0,60}\b(?:sent|posted|enclosed|attached"
    r"|given|by|on|with)",
    r"letter of apology,? (?:which )?(?:from|is|has been|was|will be)",
    r"apolog(?:y|ise) [^.]{0,60}\b(?:as|is) (?:the |your |our )?(?:redress|remedy)",
    r"(?:will|is (?:going|coming)|has (?:agreed|offered)|would like|wants|wishes) to [^.;]{0,40}\b"
    r"(?:apologise|say sorry) (?:to you )?(?:in person|face to face|himself|herself|in writing)",
    r"(?:visit|call on|called(?: in person| on you)?|come|came|meet|ring|write to|written to)"
    r" [^.;]{0,50}\bto (?:apologise|say sorry)",
    r"(?:offer|make|give|extend|tender) (?:you |to you )?(?:a|an|our|my|this) (?:[\w-]+,? (?:and"
    r" )?)"
    r"{0,3}apolog\w+",
    r"apolog\w+[^.;]{0,60}\bas (?:the |our |your )?(?:\w+'s |full |sole |whole (?:of our"
    r" )?)?(?:remedy|redress)",
    r"an apology,? and (?:i|we|you|here)",
    r"(?:came|called|visited|rang|wrote|met|phoned|went)\b[^.;]{0,50} and (?:apologised"
    r"|said sorry)",
    r"(?:will|'ll|is going to) come and (?:apologise|say sorry)",
    r"(?:will|'ll|is going to) (?:apologise|say sorry) to you (?:at|on|when|in person|face|himself"
    r"|herself)",
    r"this (?:letter|note|e-?mail) is (?:the|our|my|your) (?:\w+ )?apology",
    r"written (?:to )?you a (?:note|card|letter) (?:to say|of) (?:sorry|apology)",
    r"will be (?:at|in|with|there)[^.;]{1,50} to (?:apologise|say sorry)",
    r"(?:written|wrote) to you (?:himself|herself|themselves|personally|in (?:his|her|their) own"
    r" hand)[^;]{0,60}(?:enclosed|attached|with this)",
    r"letter of apology (?:comes|goes|accompan\w+)",
    # Sent: "his apology, in his own hand, went in the post to you this morning".
    r"(?<!your )apolog(?:y|ies)\b[^.;]{0,40} (?:(?:is|are) (?:enclosed|attached|with this|in this"
    r" envelope)|(?:went|goes|has gone) (?:off )?(?:in the post|to you|by post))",
    r"(?<!nobody )(?<!no one )(?<!never )(?<!that he )(?<!that she )(?<!that they )"
    r"(?:apologised|said sorry) (?:to (?:you|\w+|your \w+) )?(?:in person|face to face|in writing"
    r"|by letter|personally|to your face)",
    r"(?<!no )(?<!that )apolog(?:y|ies) (?:was|were|has been|have been) (?:then |now |duly )?"
    r"(?:given|made|delivered|tendered)\b[^.;]{0,40} (?:in person|face to face|in writing|by letter"
    r"|personally|to your face)",
)
# Whom or what a payment goes to.
_TO = (
    r"(?:your|the|[a-z-]+'s) (?:\w+'s |\w+ ){0,3}(?:accounts?|bank|building society|card|rent|bill"
    r"|statement|contribution|solicitors|arrears|balance)"
)
OFFERS = words(
    r"(?:we|i) (?:also |now |therefore |hereby |accordingly |have decided to |have agreed to "
    r"|would (?:also )?like to |am |are |(?:happy|pleased|willing|prepared|able) to "
    r"|want to |can |propose to |do |should like to )*(?:offer"
    r"|offering|propose|add|award|awarding|pay|paying|refund|refunding|refunded|reimburse"
    r"|reimbursing"
    r"|credit"
    r"|crediting|give|giving|enclose|attach|making|make|repay|send|sending|waive|waiving|raise"
    r"|increase)",
    r"(?:panel|committee|association|council|trust|society|board|partnership|co-op|trustees"
    r"|governors|group|company|charity|it) (?:also |now |therefore |hereby |accordingly"
    r" )*(?:offers|awards|pays|directs|grants|gives|makes)",
    r"(?:i|we)(?:'re| are|'m| am) (?:also |now )*(?:covering|bearing|meeting) (?:the|your|its|any"
    r"|all) (?:\w+ )?(?:costs?|bills?|electricity|gas|expenses?|charges?)",
    r"(?:i|we)(?: have|'ve) (?:now |also |therefore )*(?:awarded|offered)",
    r"(?:i|we)'d (?:also )?like to (?:offer|pay|give|send|make|refund|award|propose)",
    r"(?:offer|award|payment|compensation|credit|refund) of £(?![\d.,]+ (?:(?:is|are|was|falls"
    r"|fell)"
    r" (?:now )?(?:due|owed|owing|outstanding)(?! to you)|(?:a|per|each|every) (?:week|month)))",
    r"(?:offer|award) (?:is|stands|remains)",
    r"(?:he|she|they|office|accounts|finance) (?:will|can) (?:pay|refund|credit)",
    r"(?:we|i)(?: have|'ve) (?:now )?(?:increased|raised|doubled|set|fixed|put up)",
    r"you (?:may|can) (?:now )?(?:collect|draw|claim|pick up)",
    r"(?:in recognition|by way of redress|as a (?:goodwill )?gesture|to put (?:it|this|things"
    r"|matters) right|to say sorry)",
    r"(?<!must )(?<!should )be (?:remitted|paid|refunded|credited|re-?imbursed|repaid|compensated)",
    r"(?:we|i)(?:'d| would)? (?:like|want|wish) you to (?:have|accept|take)",
    r"you (?:get|receive)(?! (?:a|the|an|no))",
    r"(?:authorised|approved|arranged|agreed|asked for|asked (?:\w+ ){1,3}to send you) (?:for"
    r" )?(?:a"
    r" )?(?:\w+ )?(?:payment|refund|credit|sum|£)",
    r"(?:think|believe|consider|suggest|feel) (?:that )?£[\d.,]+",
    r"like to (?:recognise|mark|make)",
    r"compensates? you",
    r"(?:compensation|payment|award|sum|£[\d.,]+) [^.;]{0,30}(?:used|applied|put) (?:to reduce|to"
    r" clear|towards|against)",
    r"£[\d.,]+ (?:is|are) yours",
    r"(?:we|i)(?: (?:will|shall|are to|am to)|'ll) (?:also |now )?(?:give|hand|pay) (?:you )?back",
    r"(?:we|i)(?: (?:are|am)|'re|'m) (?:now |also )?(?:giving|handing|paying) back",
    r"(?:we|i)(?: (?:are|am)|'re|'m) (?:now |also )?returning (?:you |the |your )?£",
    r"£[\d.,]+ from us",
    r"£[\d.,]+ (?:is |are )?(?:here |waiting )?for you (?:at|in|on)",
    r"£[\d.,]+ off (?:the|your|next)",
    r"(?:take|deduct|knock) £[\d.,]+ (?:off|from)",
    r"(?:we|i) gave you",
    r"took £",
    r"(?:come|comes|coming|gone|went|go|goes) (?:back to you|off (?:your|the|what))",
    r"(?:off|against|towards) (?:the|your) (?:\w+ )?(?:arrears|rent|balance|bill|account)",
    r"you(?:'ll| will| shall) (?:also |now )?(?:have|get|receive|find|see|be (?:paid|given|sent"
    r"|credited))\b(?! (?:had|seen|received))",
)
PAID = words(
    r"(?:has|have|'s|'ve|is|are|was|were)(?: now| already| since| also| today| both| each)*"
    r" (?:been )?(?:now )?(?:paid|credited|refunded|repaid|reimbursed|transferred|placed|put"
    r" back|put on|put into|sent|remitted|applied (?=to)|returned|taken off|come off|added|posted"
    r"|enclosed|attached|pinned|clipped|stapled|taped|tucked|fastened|slipped"
    r"|folded|handed|knocked off|gone|on its way|waived|written off"
    r"|cancelled|struck (?:out|off)|reversed|removed|deducted|wiped|cleared|dropped|handed back|met"
    r"|forgiven)",
    r"(?:we|i|secretary|finance|office|team)(?: have| has|'ve|'s)?(?: now| already| today|"
    r" also)* (?:paid|credited|refunded|repaid|transferred|placed|put|sent|taken|handed|given"
    r"|knocked|deducted|reimbursed|waived|wiped|cancelled|written off|cleared|dropped|reversed"
    r"|struck)",
    r"(?:we|i) (?:enclose|attach)",
    r"(?:we|i)(?: have|'ve) [a-z]+ and (?:now |also )*(?:paid|refunded|credited|sent) you",
    rf"(?:went|gone|go|came|come|reached|landed|lies|lie|arrived|left)\b[^;]{{0,40}}\b{_TO}",
    r"(?:went|gone|came|come) (?:back|off|over|across|through|in)",
    r"(?:shows?|appears?) on",
    r"took £",
    r"gave you (?:£|the money|cash|a cheque|a voucher)",
    r"(?:paid|sent|posted|credited|refunded|back) (?:in|on|to|into|by|today|yesterday|off)"
    rf" ?(?:{_TO})?",
    r"(?:you(?:'ll| will) find|enclosed|tucked|pinned|attached|herewith|in this envelope|with"
    r" this letter)\b",
    r"put (?:on|onto|into|against|towards) (?:your|the) (?!computer|list|file|system|record)",
    r"put to your (?:\w+ )?(?:account|credit|rent)",
    r"(?:in the (?:post|envelope)|(?:stands?|is|placed) to your credit)",
    r"waiting for you",
    r"accompan(?:y|ies|ied)",
    r"in with this",
    r"(?:is|was|are|were) back (?:with|in|on)",
    r"£[\d.,]+,? (?:paid|credited|sent|refunded)",
    r"comes? off",
    r"entered (?:it )?against",
    r"(?:comes|goes) (?:with|off|back|into|to your?)",
    r"on (?:its|their|the) way",
    r"(?:this|that|it) has (?:now |already )?been done",
    r"(?:i|we) did (?:so|that) (?:yesterday|today|this (?:morning|week)|on|last)",
    r"for you to collect",
    r"(?:payment|credit|refund)s? (?:of £[\d.,]+ )?(?:to you )?(?:was|were|has been|have been|is)"
    r" (?:now |already )?(?:made|issued|processed)",
    r"(?:is|are|'s) (?:now |already )?(?:in|with) your (?:\w+ )?(?:account|bank|card|building)",
)
# What the resident need not pay after all.
FREED = words(
    r"(?:not|[a-z]+n't|no longer|never) (?:now )?(?:be )?(?:charg\w+|bill(?:ed|ing)|invoic\w+"
    r"|recharg\w+"
    r"|recover\w*|pursu\w+|ask\w* you to pay|asking you for) (?:you|the|this|that|for|it|any)",
    r"(?:not|[a-z]+n't|no longer) (?:now )?(?:have to|need to|required to|be required to|need) pay"
    r" (?:the"
    r"|this|that|it|for|£|any of)",
    r"need pay nothing",
    r"(?:not|[a-z]+n't) (?:going to |be )*ask(?:ing)? you for (?:£|payment|any money|the (?:rest"
    r"|money|costs?|balance|fee))",
    r"(?:costs?|price|bill|invoice|charge|fee)\b[^.;]{0,30} (?:is|are) (?:ours|for us) to (?:bear"
    r"|meet|pay|find)",
    r"nothing (?:is owed|is payable|(?:for you )?to pay) (?:for|on|in respect)",
    r"(?:nobody|no one)(?:'s| is| will| will be|'ll|'ll be) (?:now )?(?:be )?(?:going to"
    r" )?(?:charg(?:e|ing)"
    r"|bill(?:ing)?|recharg(?:e|ing)|ask(?:ing)?|pursu(?:e|ing)|chas(?:e|ing)) (?:you )?(?:for|to"
    r" pay)",
    r"(?:i|we)(?: have| am| are| will|'ve|'m|'re|'ll) (?:now |also |therefore )*(?:let|letting) you"
    r" off (?:the|that|this|your|half|all|any|paying|£)",
    r"(?:charge|fine|fee|cost|bill|invoice|debt|recharge|penalty)s?\b[^.;]{0,30} (?:(?:will|shall"
    r"|is|are)(?:n't| not|not| no longer) (?:now |to |going to )*(?:be )?(?:enforced|pursued"
    r"|collected|recovered|chased)|need not (?:now )?be paid)",
    r"you (?:now )?no longer owe (?!rent)",
    r"£[\d,.]+ (?:that |which )?you (?:do not|don't|no longer) owe",
    r"(?:bill|invoice|recharge) (?:is|stands|comes) (?:now |down )?(?:at |to )?£[\d,.]+,?"
    r" (?:instead of|in place of|rather than|down from)",
    r"(?:rent|charge|fee|bill) (?:goes|will go|comes|will come|is|will be) (?:down|reduced|cut"
    r"|lowered) (?:by|to) £",
    r"you (?:(?:will|shall) not|won't) pay (?:any |the |this |that |your )?(?:rent|service charge"
    r"|charge|fee|bill) for",
    r"account (?:now )?(?:reads|stands at|shows|is at) (?:nil|zero|nought|£0|a nil)",
    r"balance is (?:now )?(?:nil|zero|correct|clear)",
)
REFUNDS = words(
    r"(?:refund|reimburs|repay|waiv|wip|cancel|credit|remov|writ(?:e|ten|ing) off|pay"
    r" for|remit|drop(?:p|s)|revers|strik(?:e|ing)"
    r" (?:off|out))\w* (?:you )?(?:for |in full )?(?:the"
    r"|your|all|half|that|this|any|one|two|three)",
    # "meet the builder", "cover the pipe" and "settle the matter" are nothing of the kind
    r"(?:meet(?:ing)?|cover(?:ing)?|bear(?:ing)?|pick(?:ing)? up|stand(?:ing)?|settl(?:e|ing)"
    r"|mak(?:e|ing) up|foot(?:ing)?) (?:(?:the|your|all|that|this|any|its|both|one|two|three|of)"
    r" )*(?:(?!(?:about|at|on|with|for|to|and|in)\b)[\w'-]+ ){0,3}?"
    r"(?:costs?|bills?|charges?|fees?|expenses?|invoices?|prices?|difference"
    r"|loss(?:es)?|excess|electricity|gas|hire|hotel|rent|half|rest|balance|debt|shortfall|repair"
    r"|replacement|nights?|months?|weeks?|premium|claim)(?! (?:officer|manager|team)s?\b)",
    r"(?:charge|fee|fine|penalty|cost|bill|invoice|debt|recharge|arrears|rent"
    r"|£[\d.,]+)s?\b[^.;]{0,40}"
    r" (?:will be|has been|have been|is|are|was|were|went)(?: (?:now|both|all|also))* (?:refunded"
    r"|reimbursed|waived|cancelled|removed|written off|reversed|struck (?:out|off)|wiped|dropped"
    r"|cleared|remitted|repaid|credited|handed back|taken off|gone|through|back)",
    r"^(?:will|has|have)(?: now| also)? (?:be|been) (?:refunded|reimbursed|waived|cancelled|repaid"
    r"|written off|taken off)",
    r"^(?:it|that|both|the (?:sum|money|amount|whole)) (?:was|were|has been|have been) (?:\w+ )?"
    r"(?:returned|credited|refunded|repaid|put back) (?:to|into|onto|on) your"
    r" (?:\w+ ){0,2}(?:account|card|bank)",
    r"£[\d.,]+[^.;]{0,40} (?:will be|has been|have been|is being|are being)(?: (?:now|both|all"
    r"|also))* (?:refunded"
    r"|reimbursed|waived|cancelled|written off|reversed|repaid|credited|handed back|taken off"
    r"|knocked off)",
    r"(?:rent|charge|refund|fee)\b[^.;]{0,60} (?:come|comes|coming|gone|went|goes) (?:back|off"
    r"|through)",
    r"(?:taken|took|knocked|takes?) [^.;£]{3,60} off (?:your|the)",
    r"(?:knock|tak)(?:e|s|ing)? [^.;£]{2,60} off (?:your|the) (?:\w+ ){0,2}(?:rent|bill|charge"
    r"|account|balance|arrears|fee)",
    r"(?:refund|credit|waiv|repa[iy])\w* (?:you )?(?:a|\d+|one|two|three|four|six|twelve)(?: full"
    r"| whole)? (?:day|week|month)'?s?'?",
    r"(?:months?|weeks?|years?|days?)'?s? (?:\w+ )?(?:rent|charge)\b[^.;]{0,40}\b(?:off|back"
    r"|free|waived)",
    r"(?:refund|reimburse|repay) (?:it|them|you)",
    r"(?:met|borne|footed|settled) (?:the|your|that) [^.;]{2,40} (?:for you|on your behalf"
    r"|ourselves)",
    r"(?:i|we)(?:'re| are|'ll| will| have|'ve) (?:now |also )*(?:pay|paying|paid) for (?:a|an|the"
    r"|your)"
    r" (?:\w+ ){0,2}(?:hotel|taxis?|heaters?|electricity|meals?|storage|laundry|cleaner|removals?"
    r"|carpet|hire|room)",
    r"(?:gift card|vouchers?|hamper|flowers|decorating pack)",
    r"(?:free of (?:rent|charge)|rent[- ]free)",
)
HOW = words(
    r"credit(?:ing)? (?:your|the) (?:\w+ )?(?:account|rent)",
    r"(?:by |via )?bacs",
    r"cheque",
    r"bank",
    rf"(?:to|into|off|from|on|against|in) {_TO}",
    r"(?:return|complete|sign|fill in|send back)(?:ing)? (?:the|this|it)",
    r"(?:used|applied) to (?:reduce|clear|pay off) (?:the|your) (?:\w+ )?(?:arrears|balance)",
    r"slip",
    r"acceptance",
    r"on receipt",
    r"(?:off|from|on|with) (?:(?:the|your) next|next (?:month|week|year|quarter)'s)",
    r"bring(?:ing)? (?:this|your) letter",
    r"send (?:us |me |in )?(?:the|your|a)",
    r"collect\w*",
    r"(?:post|bring|drop|show|hand|give|forward) (?:us|me|in|the|your|it|them)",
    r"settled (?:it|this|that|the)",
    r"(?:if|once|when|as soon as|to) (?:you )?accept",
    r"(?:ring|call|phon|telephon|contact|e-?mail|tell|let)(?:e|ing)? (?:us|me|accounts|\w+ on"
    r"|0\d+)",
    r"repl(?:y|ying)",
    r"let \w+ know",
    r"on your behalf",
    r"receipts?",
    r"(?:off|from) the (?:purchase |sale |asking )?price",
    r"(?:at|on) completion",
    r"enclos\w+",
    r"attach\w+",
    r"by (?:post|transfer|bank)",
)
VAGUE_REMEDY = words(
    r"compensat\w+",
    r"(?:payment|refund|redress|reimburse\w*|goodwill|gesture)",
    r"offer (?:you|of)",
    r"put (?:it|things|this|matters) right",
    r"make amends",
    r"(?:money|cheque)",
    r"(?:credit|sum) (?:of|will|is|by)",
    r"make (?:this|it|that|everything) (?:up to you|right)",
    r"(?:cover|meet) your (?:\w+ ){0,2}(?:costs?|expenses?|bills?|loss(?:es)?)",
    r"repay (?:you|what)",
    r"something (?:for (?:the|you|your)|extra|small|will be done)",
    r"tokens? of",
    r"little something",
    r"(?:something|anything) (?:from us|to make up for)",
    r"pay(?:ing)? you (?:something|back)",
    r"see you right",
    r"what we owe you",
    r"adjustment in your favour",
    r"rent holiday",
)
DUE = words(
    r"(?:redress|compensation) (?:panel|team|officer|scheme)\b[^.;]{0,60}\bwill",
    r"may (?:well )?be (?:entitled|due|payable|owed)",
    r"(?:money|payment|compensation|sum) (?:will|be made|to be made)",
    r"you(?:'ll| will) (?:get|be getting|receive|have|be sent) something",
    r"(?:there (?:should|will|ought to|is to) be|the (?:amount|sum|figure) (?:will|is to))",
    r"going to do",
    r"(?:committee|panel|board|trustees) (?:has |have )?(?:voted|granted|awarded) you (?:a|an"
    r"|some\w*)",
    r"(?:minded to|being (?:looked at|considered|calculated"
    r"|assessed|worked out))",
    r"(?:is|are|be) (?:due|payable|appropriate|assessed|calculated|considered)",
)
GOES_ON = words(
    r"(?:our |the )?(?:finance|accounts?|payments?|income|treasurer|cashiers?)(?: team| department"
    r"| office| section| colleagues?)?(?: will|'ll| has| have| is to| are to)",
    r"a? ?cheque",
    r"(?:let|tell|ring|call|reply|return|sign|send|just|simply) ",
    r"you (?:got|had|have had|took|accepted)",
    r"if you (?:(?:would like|wish|want|are happy) to )?accept",
    r"(?:it|this|that|both|they|all of this|the (?:money|payment|cheque|sum|sums|credit|amount"
    r"|total)|to accept|payment|please|you(?:'ll| will)|i'll|we(?:'ll| will))",
)
