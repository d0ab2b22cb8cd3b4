"""Clauses that would fit the answer to any complaint, as they name nothing of the matter.

"A manager picked it up on Monday", "both stories were compared": every word is one of complaints,
of those who answer them, of care and worth, or a name, a number or a day.
"""

from __future__ import annotations

import re

from complaintcode.letters.cues import words
from complaintcode.letters.facts import FROM_SOURCE, HELD_AGAINST, is_past
from complaintcode.letters.handling import goes_amiss

_OF_GRAMMAR = (
    "a an the this that these those it its he she they we i you me us him her them my our your his"
    " their ours yours mine theirs itself himself herself themselves myself ourselves yourself who"
    " whom whose which what when where how why there here one ones other others another each every"
    " all any some both either neither none many most more much few several such same own and or"
    " but nor so yet if as than then thus though although while whereas because for of in on at by"
    " to from with without within into onto over under about after before between through during"
    " against across up down out off upon among towards until till since above below is are was"
    " were be been being am has have had having do does did done doing will would shall should can"
    " could may might must not n't no never cannot can't don't didn't wasn't isn't it's i've we've"
    " i'm we're that's very quite too only just also even still now again once ever always often"
    " already almost nearly rather well indeed therefore accordingly however again afterwards"
    " later soon next first second third last further everything nothing anything something"
    " everyone everybody nobody anyone anybody someone somebody"
)
_OF_COMPLAINTS = (
    "complaint complaints complain complained complaining appeal appeals grievance case cases"
    " matter matters issue issues point points concern concerns concerned head heads aspect aspects"
    " criticism criticisms review reviews reviewed reviewer reviewing investigation investigations"
    " investigated investigating investigator enquiry enquiries inquiry hearing panel committee"
    " board trustees members member chair chaired director manager managers officer officers"
    " handler handlers colleague colleagues adviser team teams desk department stage stages step"
    " procedure process system letter letters reply replies replied response responses respond"
    " responded answer answers answered e-mail email mail form message papers documents document"
    " file evidence photographs statement statements account accounts version versions story"
    " stories side sides decision decisions outcome outcomes view views conclusion conclusions"
    " reason reasons ground grounds argument arguments merit merits substance force opinion"
    " judgement verdict result results question questions reference number acknowledgement"
    " received acknowledged logged registered opened allocated assigned passed given handed sent"
    " forwarded referred escalated conducted carried undertaken held led completed concluded"
    " started begun began heard considered consider consideration examined weighed read looked"
    " look looking spoke spoken talked met meet meeting meetings telephone picked pick took take"
    " takes taken charge came come comes went go gone goes got get put puts made make makes gave"
    " give gives finished working day days week weeks month months hour hours minutes time times"
    " target targets timescale deadline date dates period extension extended today yesterday turned"
    " round convened present throughout adjourned sat sister brother support"
    " explain explained explains explaining decide decided decides reach reached arrived based"
    " base sides listened listen discussed debated voted dealt deal deals handled handle"
    " involved involvement independent independently personally ready holding interim update"
    " updates due complete"
)
_OF_CARE = (
    "feedback recommendation recommendations recommended recommend approved approval signed sign"
    " endorsed senior peer relevant appropriate appropriately reasonable reasonably unreasonable"
    " unreasonably custom practice usual usually normal normally separately jointly together"
    " straightforward difficult difficulty easy simple complex facts fact circumstances regard add"
    " burden proof prove showing discharged persuaded convinced assess assessed interview"
    " interviewed interviewing invited telephoned sympathy sympathise understand understood"
    " appreciate appreciated annoyed annoying annoyance shoes frustrating frustrated frustration"
    " inconvenience inconvenienced distress distressing upset upsetting opportunity chance comment"
    " comments representations unanimous unanimously majority vote background summary summarised"
    " enclosed attached written wrote write writing find finds found finding findings fault blame"
    " agree agrees agreed agreement thank thanks grateful patience patient helpful helped help"
    " helps purpose purposes possible impossible necessary carrying answering basis respect"
    " principle principles natural justice rigour independence neutral neutrally factors factor"
    " available sustain sustained information background context inclined minded"
    " prepared fit attention care careful carefully thought thorough thoroughly full fully fair"
    " fairly fairness"
    " open mind fresh scratch balance balanced eye detail details word words effort weight"
    " compared compare sifted escaped whole deep deeply depth long hard objective objectively"
    " impartial impartially serious seriously proper properly clear clearly clarity plain plainly"
    " honest honestly rigorous closely close great equal equally due satisfied sure certain"
    " spent spend spends granted deal good better best high low kind little lot way ways part"
    " place mindful angle angles beginning end start finish trouble pains stone"
)
_OF_WORTH = (
    "residents resident tenants tenant customers customer people household households landlord"
    " homes home service services standard standards quality expect expects expected want wants"
    " wish wishes hope hopes like likes liked value values valued believe believes strive strives"
    " striving aim aims try tries trying committed commitment proud pride important importance"
    " respect respected money public trust trusts experience experiences"
    " contractors firms staff regular regularly ask improve improvement learn learning wanted"
    " right wrong true correct bad poor upheld uphold upholding justified founded proved deserved"
    " deserve valid strong weak acceptable unacceptable enough short fell fall failed fail let"
    " sorry regret disappointed disappointing pleased heart hearts association society council"
    " group company organisation provide provides provided treat treated live lives"
    " things thing"
)
_DAYS = (
    "january february march april may june july august september october november december monday"
    " tuesday wednesday thursday friday saturday sunday morning afternoon evening st nd rd th one"
    " two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half mr mrs"
    " ms miss mx dr"
)
_ANYWHERE = frozenset(" ".join((_OF_GRAMMAR, _OF_COMPLAINTS, _OF_CARE, _OF_WORTH, _DAYS)).split())
_IN_THOUGHT = words("(?:would|will|can|must|should|may|might) (?:never|not)")
_MEASURED = words(r"\d+ (?:\w+ )?(?:hours|days|weeks|months)")
_WORD = re.compile(r"[a-z][a-z'-]*")
_NAME = re.compile(r"(?<=[a-z,;:0-9] )[A-Z][\w'-]+|\b[A-Z][\w'-]+(?= [A-Z][a-z])")


def names_in(cased: str) -> frozenset[str]:
    """The words of a passage that are names, by their capitals."""
    return frozenset(one.lower() for one in _NAME.findall(cased))


def fits_any_answer(clause: str, names: frozenset[str]) -> bool:
    """Whether a clause names nothing of the matter, and tells of nothing amiss in its handling."""
    for word in _WORD.findall(clause):
        if not {word, word.removesuffix("'s")} & _ANYWHERE and word not in names:
            return False
    if HELD_AGAINST.within(clause) or (FROM_SOURCE.within(clause) and _MEASURED.within(clause)):
        return False
    return not (goes_amiss(clause) and is_past(clause) and not _IN_THOUGHT.within(clause))
