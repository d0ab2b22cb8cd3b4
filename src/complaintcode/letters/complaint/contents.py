"""Whether what the resident says is an issue, or a reference, a wish, a feeling, a step."""

from __future__ import annotations

import re

from complaintcode.letters.complaint.issues import is_circumstance
from complaintcode.letters.matching.cues import pattern

BEING = (
    r"(?:(?:'ve|'d| have| has| had| both| all| also| still| then| now)*"
    r"(?:'re| are| were| is| was| been| feel| felt| feeling| remain| remained| remains| became"
    r"| become| got| get| being| seem| seemed))"
)
"""The resident is so."""
TROUBLED = (
    r"(?:unhappy|dissatisfied|concerned|upset|disappointed|angry|distressed|frustrated|worried"
    r"|aggrieved|fed up|annoyed|cross|dismayed|offended|anxious|livid|furious|put out|let down"
    r"|sick(?: and tired)?|tired|scunnered|gutted|appalled|shocked|troubled|bothered|hurt"
    r"|exasperated"
    r"|at (?:your wits' end|the end of your (?:tether|rope))|at a loss|unimpressed|outraged"
    r"|disgusted"
    r"|disheartened|embarrassed|humiliated|insulted|alarmed|irritated|indignant|browned off"
    r"|peeved|not (?:at all )?(?:happy|satisfied|content|pleased|impressed))"
)
"""How somebody feels who complains."""

_ANSWER = (
    r"(?:(?:our|the|my|your|how we|how i|what we|what i|this|that|any) (?:\w+'s )?"
    r"|(?:(?:mr|mrs|ms|miss|dr)\.? )?[a-z]+'s )"
    r"(?:original "
    r"|initial"
    r" |first |previous |earlier |final |formal |written )?(?:stage[- ](?:1|2|one|two) "
    r"|first[- ]stage )?"
    r"(?:complaint )?(?:response|reply|answer|decision|outcome|findings|conclusion|letter"
    r"|answered|replied|responded|decided)s?"
)
# What follows the verb is no issue: a reference, a wish, a leave, or the answer already given.
_LEADING = (
    r"^\W*(?:(?:[a-z]+(?= you (?:weren't|were|aren't|are)\b)|to|with|about|at|by|us|me"
    r"|my colleague|that|on [\w ]{3,20}|again"
    r"|in your [\w-]+(?: of [\w ]+)?)\b ?)*"
)
_NO_ISSUE = re.compile(
    rf"{_LEADING}(?:"
    r"(?:and|but) (?:so |then |now )*(?:ask(?:ed)?|want(?:ed)?|wish(?:ed)?|requested|would like)\b|"
    r"(?:and|but|so|yet|if) (?:i|we|this|it|our|the|have|has|would|want|wish|ask)\b"
    rf"|you{BEING}(?: (?:very|so|still|quite|really|now|\w+ly))* {TROUBLED}"
    r"|you (?:weren't|were not|aren't|are not) (?:having|taking|accepting)\b"
    r"|(?:you|your complaint)\b[^,;]{0,12}\b(?:want|wish|hope|intend|prefer|plan|remain (?:un|dis)"
    r"|are (?:still )?(?:unhappy|dissatisfied|not (?:happy|satisfied|content))|should be|be upheld"
    r"|were (?:still )?(?:unhappy|dissatisfied|not (?:happy|satisfied"
    r"|content))(?: with)? (?:our|the|how)"
    r"|to be escalated)"
    r"|(?:(?:very|so|really|badly|that you (?:were|have been|had been)) )*(?:let down|hard done by"
    r"|ignored|fobbed off|strongly|frustrated|upset)(?: by (?:us|the \w+)| (?:about|over) this)?\W*"
    r"(?:$|(?:and|but|so) (?:i|we|for that)\b)"
    r"|(?:it|that|this|so|much|as much|enough) (?:better|again|before|yourself|clearly|well|very"
    r"|plainly|all|with|more) "
    r"|(?!you (?:were|are|have been|had been) (?:told|sent|moved|changed|promised)\b)"
    r"you(?:'d|'ll|'re)?(?: (?:would|will|are|were|have|had|felt?|feel))*(?: (?:now|quite|very"
    r"|also))*"
    r" (?:like|rather|already|changed|told|sent|attached|enclosed|provided|spoken|written"
    r"|be (?:away|on|in|out|at|back|happy|content|glad)|away|happy|content|pleased|glad|grateful"
    r"|looking forward|hear (?:from|back)|agreed?|accept(?:ed)?|appreciated?|understand"
    r"|understood|thank|received"
    r"|moved"
    r"|(?:had|have|obliged|forced|compelled|need(?:ed)?) to (?:complain|write|contact"
    r"|chase(?! (?:us|up|for))|escalate|ask)"
    r"|no (?:choice|option|alternative)|cause\b|reason to|(?:un|dis|not )\w+ (?:with|at"
    r"|about) our service)"
    r"|(?:[a-z]+'s|her|his|our|the|that) (?:first )?(?:letter|answer|reply|response) (?:(?:did"
    r"|does|has"
    r"|had)(?:n't| not)) (?:settle|satisf|resolve|help|answer|put)"
    r"|you (?:didn't|did not|don't|do not) (?:agree with|accept|like|care for|think much of)"
    r" (?:(?:it"
    r"|that|this)\W*$|(?:(?:m[rsx]|mrs|miss|dr)?\.? ?[a-z]+'s|our|the|his|her) (?:\w+"
    r" )?(?:letter|answer|reply|response"
    r"|decision)\b)"
    r"|(?:that )?we(?: have|'ve| had)?(?: not| failed to| did not| didn't)? (?:meet|met|live up to"
    r"|lived up to|fall short of|fallen short of|fell short of) (?:your expectations|the"
    r" standards?|our (?:usual )?standards?)\b[^,;]*\W*$"
    r"|(?:that )?(?:i|we)(?:'d|'ve| had| have)? (?:got|understood|put|heard|read|summed up) (?:it"
    r"|them|this|that|things|everything|you)(?: \w+)? (?:right|correctly|properly|straight)\b"
    r"|(?:that )?we(?: have|'ve)? (?:let you down|failed you|got (?:it|this|things|everything)"
    r" (?:\w+ )?wrong)(?: badly| again)?(?:,? and (?:that )?your complaint\b.*|, and you \w+)?\W*$"
    rf"|{_ANSWER}\b.*\b(?:not good enough|unsatisfactory|did(?: not|n't) go far enough|missed"
    rf" the (?:point|mark)|not satisfactory|did not satisfy"
    r"|was inadequate|unacceptable)(?: and (?:that )?you (?:expected|hoped|wanted"
    r"|deserved)\b.*)?\W*$"
    rf"|(?:very |so )?{TROUBLED} you (?:were|are|have been|felt|feel)(?: when (?:you|we) \w+)?"
    r"(?: (?:on|last|this) \w+)?\W*$"
    r"|(?:a great deal|a lot|everything|all (?:that )?there is|more than enough)\b"
    r"|what (?:had |has )?happened(?: to you)?\W*(?:$|(?:and|in|so|when|which)\b)"
    r"|why you (?:were|are|had) (?:writing|complain|unhappy|in touch)"
    r"|you(?:'re| are| were| will be|'ll be) (?:on (?:holiday|nights|leave)|away|out|at work|in all"
    r"|free|available|abroad)\b"
    r"|(?:[a-z]+ ){1,3}(?:suits?|is best for|are best for|would suit|works? best for) you\b"
    r"|(?:the|your) complaint (?:should|ought|must) \b"
    r"|(?:the|these|those|your|several|some|a number of) (?:following )?(?:issues?|matters?"
    r"|concerns?|points?|complaints?)\b(?: (?:raised|set out|below|in your|with us|to us"
    r"|about (?:us|our service))\b.*)?\W*$"
    r"|your complaint (?:was|has been|had been) (?:not|never) (?:\w+ )?(?:answered|handled|dealt"
    r"|investigated|considered|looked|taken)"
    r"|(?:our|the) (?:service|standards?)(?: (?:you|we|that|from|to|received"
    r"|provided)\b[^,]*)?\W*$)"
)
# Content with the answer alone says nothing of the complaint, unless it is said what was wrong.
_WITH_ANSWER = re.compile(
    rf"^\W*(?:(?:with|about|at|by|of)\b ?)+(?:{_ANSWER}|the outcome)\b"
    r"(?! to (?!uphold|not|partly|dismiss|reject|close|you\b|your\b))"
    r"|^ much of\b"
    rf"|{_LEADING}(?:this (?:response|reply|letter|answer)"
    r"|what (?:he|she|(?:mr|mrs|ms|miss|dr)\.? [a-z'-]+) (?:had to say|said|wrote|told you)|how"
    r" your complaint|the outcome\b)"
    rf"|{_LEADING}{_ANSWER}(?: (?:of|dated|at|to (?:you|uphold|not)|you (?:had|received)"
    rf"|that (?:was|you)|from"
    r"|given|we|in)\b[^,;]*)?\W*$"
)
_WHY = pattern(
    r"\b(?:because|since|specifically|in particular|particularly|namely|in that"
    r"|(?:as|and that) (?:you|the|we|your|there|no|it|this|nobody|our))\b(?P<why>.*)"
)
_REFERS = re.compile(
    r"^\W*(?:you )?(?:said|say|explained|put|set|gave|mentioned|described|in|to|on)\b"
)


def content(rest: str) -> str:
    """What is said, empty where it is a reference, a wish or only the answer already given."""
    if _NO_ISSUE.match(rest) or is_circumstance(rest):
        return ""
    if not _WITH_ANSWER.match(rest):
        return rest
    why = _WHY.search(rest)
    return why["why"] if why and not _REFERS.match(why["why"]) else ""
