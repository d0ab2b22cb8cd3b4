"""A source and what it says: our records show, the log puts him elsewhere, she told me that."""

from __future__ import annotations

from complaintcode.letters.matching.cues import begun, cues

_SOURCE = (
    r"(?:records?|logs?|notes?|sheets?|diary|diaries|tracker|ledger|minutes?|minute book|camera"
    r"|recordings?|photographs?|photos|film|file|report|survey|certificate|invoices?|plans?"
    r"|register|book|tests?|readings?|data|history|statement|letter|system|calls?|card|tickets?"
    r"|map|e-?mails?|evidence|inspection|footage|thermometer|meter|logbook|worksheets?|papers?"
    r"|circular|receipts?|entry|list|contract|agreement|schedule|specification|tablet|gps|handset"
    r"|surveyor|account|timesheets?|inspector|engineer|note|folder|database|screen|archive)"
)
# Between a source and what it says: "the photograph you sent us on 3 May shows".
_SENT = (
    r"(?:(?:that |which )?(?:you|he|she|they|we) (?:sent|took|gave|supplied|provided|attached"
    r"|enclosed|made|kept)(?: to)?(?: us| me)? )?(?:(?!(?:that|which|who|you|i|we|he|she|they)\b)"
    r"[\w'.-]+ ){0,5}?"
)
_SAYS = (
    r"(?:shows?|showed|shown|records?|recorded|confirms?|confirmed|(?:has|have|had)(?! been)|puts?"
    r"|gives?|gave"
    r"|says?|said|reads?|states?|stated|reveals?|revealed|bears?|names?|marks?|marked|lists?|listed"
    r"|contains?|proves?|proved|makes?|was|were|is|are|suggests?|indicates?|indicated"
    r"|tells?|told|leaves?|left|bears?|bore|places?|placed|supports?|supported|tall(?:y|ies)|backs?"
    r"|identif(?:y|ies|ied)|established|found|measured|concluded|attribut\w+|notes?|noted|refers?"
    r"|carr(?:y|ies|ied)|includes?|omits?|omitted|describes?|described|points?|attended|could|did"
    r"|does|do)"
)
FROM_SOURCE = cues(
    *begun("shows|showed|show that|records show|reveals|revealed|confirms|confirmed|indicates"),
    "found that|found no|found the|found a|established that|told me|told us|tells me",
    "shown that|identified that|highlighted that",
    *begun("they|these|it|both|which", r" (?:all |both |clearly |plainly )?shows?\b"),
    *begun("told by|i counted|we counted|i measured|we measured|i timed|we timed"),
    *begun("i saw|we saw|it was clear|according to|turned out|turns out|emerged that|transpire"),
    *begun(
        "find|found|see|seen|discover|trace",
        r" (?:no|nothing|any(?:thing)?|little)(?! (?:reason|ground|fault|evidence of fault))\b",
    ),
    *begun("no trace|no sign|no mention|no evidence of your|no entry|no call|no sight"),
    "(?:i|we|panel|committee)"
    "(?: have| can| could| also| therefore| am| are)* (?:(?:find|found|established?|see)"
    r"(?: from (?:[\w'-]+ ){1,5}?)?(?: that)?|(?:note|noted|accept|satisfied|learn(?:ed|t)?)"
    r" that) (?:it (?:is|was|has|had)|(?:the|our)(?! (?:\w+ )?(?:complaint|case|matter"
    "|decision|outcome|answer))|no|nobody|none|there|an?|two|three|four|mrs?|ms|his|her"
    r"|their)\b",
    *begun("could only|can only", " (?:find|trace|see)"),
    r"it (?:do|does|did|would) (?:appear|seem)",
    r"it (?:appears|seems|will be seen|is clear|is plain|is evident|is apparent|was plain"
    r"|was evident)",
    *begun(
        "opinion|view|advice|finding|evidence|account|assessment|diagnosis", r" (?:is|was) that"
    ),
    *begun("agrees|accepts|denies|admits|recalls|remembers|explained", r" (?:that|he|she|using)"),
    rf"(?:our|the|your|his|her|their) (?:[\w'-]+ ){{0,4}}?{_SOURCE} {_SENT}{_SAYS}\b",
    rf"[a-z]+'s (?:[\w'-]+ ){{0,2}}?{_SOURCE} {_SENT}{_SAYS}\b",
)
