"""The right to take this refusal to the Housing Ombudsman.

"The Ombudsman" alone, or membership, contact details or help without the link to this decision,
is unclear; the Ombudsman named only as the authority for what the landlord did is nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.answers import Answer, Item, missing, present, unclear
from complaintcode.letters.escalation.challenged import DOUBTS, THIS
from complaintcode.letters.escalation.channels import (
    ANY_OMBUDSMAN,
    HOUSING_OMBUDSMAN,
    OMBUDSMAN_BY_ANY_NAME,
    OTHER_SCHEME,
)
from complaintcode.letters.matching.cues import either, pattern, words
from complaintcode.letters.text.persons import as_you

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Passage, Text

# The resident may, or the Ombudsman can be asked.
_LOOKED_AT = (
    r"reviewed|examined|looked at|looked into|considered|checked|tested|test|appealed"
    r"|challenged|challenge"
    r"|decided|questioned|ruled on|settled|made|taken|referred|brought|put|contested|review|check"
    r"|(?:this|our|the|my) (?:decision|refusal|answer|no)"
)
_RIGHT = words(
    r"(?:you|residents?|tenants?|anyone|leaseholders?|mr \w+|mrs \w+|ms \w+|miss \w+)"
    r" (?:also |still |always |then |therefore |have )*(?:can|may|could|might|are entitled"
    r"|are free"
    r"|are at liberty|the right|a right|is entitled|has the right|are welcome)",
    r"(?:right|entitled|free|liberty|open to you) to\b.{0,80}\bombudsman",
    r"ombudsman(?: service)?,?(?: who| which| that)? (?:can|may|could|will|might|is able|would)",
    r"(?:ask|put|take|refer|bring|raise|appeal|complain|challenge|approach|go|send|lay|submit"
    r"|canvass|ventilate|recourse)"
    r"(?:ed|ing|able)?\b.{0,80}\bombudsman",
    r"(?:lies|lie) (?:to|before) the (?:housing )?ombudsman",
    r"(?:contact|try|call|ring|phone|approach|see|use|ask|have|let|tell|speak to|speak with"
    r"|write to|go to"
    r"|get in touch with|get hold of|turn to|apply to|talk to) the (?:housing )?ombudsman",
    rf"(?:{_LOOKED_AT}) (?:\w+ )?(?:by contacting|by|with|before|to|at) the (?:housing )?ombudsman",
    r"(?:referral|appeal|recourse|approach|complaint|application|challenge|reference|call"
    r"|letter|line"
    r"|e-?mail|note|word)\b.{0,60}\bto (?:the )?(?:housing )?ombudsman",
    r"(?:people|body|place|one|step|office|organisation|service|door"
    r"|answer)\b[^.;]{0,60}\b(?:is|are) the"
    r" (?:housing )?ombudsman",
    r"(?:up to|for|right of) the (?:housing )?ombudsman",
    r"(?:route|way|road|course)\b[^.;]{0,60}\b(?:through|via|with|before"
    r"|to) the (?:housing )?ombudsman",
    r"ombudsman(?: service)?, (?:who|which|an?|the)\b[^,.;]{0,60}, (?:can|may|could|will)",
    r"determination (?:by|from) the (?:housing )?ombudsman",
    r"ombudsman(?: service)?'s doors?",
    r"ombudsman(?: service)? (?:is|are) (?:now |also )?(?:for\b|the next|next|what|open|on|you"
    r"|waiting)",
    r"(?:still have|it is|it's|that's|that is what) the (?:housing )?ombudsman",
    r"ombudsman(?: service)? (?:accepts|has (?:the )?power|takes|hears|will|'ll)",
    r"not (?:stop|prevent|keep) you (?:from )?(?:going|taking|asking|contacting|approaching)",
    r"within your rights",
    r"ombudsman(?: service)? (?:to|whether|if)",
    r"right to challenge",
    r"ombudsman(?: service)?(?: is|'s) (?:the (?:place|body|one)|who|where|there|open)",
)
# The Ombudsman as the one who wrote the rules, not as the one to turn to.
_AS_AUTHOR = pattern(
    r"(?:housing )?ombudsman(?: service)?(?:'s)? (?:\w+ ){0,2}(?:code|guidance|guide)\b"
    r"(?: \([^)]*\))?"
    r"|(?:housing )?ombudsman(?: service)?'s (?:own )?(?:\w+ )?(?:definition|wording|words|terms"
    r"|rules|list|test|standards?|spotlight(?: report)?|reports?|requirements|principles|casebook"
    r"|findings|judgments|learning|expectations)\b"
    r"|\b(?:was|were|is|are|been) (?:\w+ )?(?:drawn|brought|put) to the (?:attention|notice) of"
    r" the (?:housing )?ombudsman(?: service)?"
    r"|\b(?:we|i)(?: will| shall|'ll| must| also)* (?:tell|inform|notify|report to|account to) "
    r"(?:\w+ ){0,4}?(?:housing )?ombudsman(?: service)?"
    r"|\b(?:was|were|is|are|been) (?:\w+ )?(?:sent|submitted|reported|shown|supplied|filed|copied) "
    r"(?:in )?(?:to|with) the (?:housing )?ombudsman(?: service)?"
    r"|\b(?:code|guidance|rules|requirements|expectations|standards)\b[^.;]{0,50}\b(?:of|by"
    r"|from|that|which)"
    r" the (?:housing )?ombudsman(?: service)?(?: \([^)]*\))?"
    r"|\bas (?:\w+ )?the (?:housing )?ombudsman(?: service)? (?:would|might|has|had"
    r"|may) (?:\w+ )?(?:expect|wish|want|recommend|require|advise|suggest|prefer|like)\w*"
    r"|ombudsman(?: service)? (?:has|have) (?:\w+ )?(?:seen (?:our|this|the)|recognised"
    r"|acknowledged|accepted that|made (?:it )?(?:clear|plain)|stressed|noted|recommended"
    r"|published|issued|encouraged)\b"
    r"|ombudsman(?: service)? (?:has looked|would recognise"
    r"|(?:took|takes|shares|shared) (?:the|this|our) (?:same )?(?:view|line|position)"
    r"|would (?:say the same|agree)|has (?:\w+ )?(?:said|written|advised|confirmed|approved"
    r"|endorsed)"
    r"|recognises|accepts that|expects|says|allows|requires|permits|agrees)"
    r"|\bwe report [^.;]*ombudsman"
    # The resident's own words of going there, and what would have been.
    r"|\byou (?:have |had |also )?(?:told|said|say|mention|wrote|write|threaten|state|indicate)"
    r"\w*\b(?:(?!, (?:and|but|so)\b)[^.;])*ombudsman(?: service)?"
    r"|\b(?:could|might|would)(?: \w+)? have (?!the |a )[^.;,]*ombudsman(?: service)?"
    r"|ombudsman(?: service)? (?:could|might|would)(?: \w+)? have"
)
_ON = r"(?:(?! (?:and|but|so) (?:you|can|may)\b)[^.,:;])*"
# What the resident asked or thinks, means to do, or did; unless that is only supposed.
_RESIDENTS = pattern(
    r"\byou (?:(?:have|had|also|already|now|then) )*(?:"
    r"(?:ask|tell|believe|think|thought|feel|felt|want|understand|understood|hear|heard|read"
    rf"|suggest)(?:s|ed)?(?: to know)?(?: us| me| you)?,? (?:that|whether|if) {_ON}"
    r"|(?:mean|intend|plan|propose|hope|want|wish|are (?:going|planning|minded))(?:s|ed)? to"
    rf" {_ON}"
    r"|(?:asked|contacted|complained|been|gone|went|taken|took|referred|approached)"
    r" (?:(?!can |may |could |and |that |for )[\w'-]+ ){0,8}"
    r")(?:housing )?ombudsman(?: service)?(?![^.;]*,? (?:and|as) (?:indeed )?you (?:can|may)\b)"
)
_SO_IT_IS = pattern(r"(?:yes|indeed|you (?:can|may|are|have))\W*$")
_SUPPOSED = pattern(
    r"\b(?:if|should|unless|whether|once|case)\b[^.;]*$|\b(?:when|where)(?:ever)? $"
)
# The way there only at the end of the procedure, which this refusal is not.
_LATER = words(
    r"(?:once|when|after|until) (?:you have|you've|we have|your complaint has|our|the|both)"
    r" (?:\w+ ){0,3}(?:completed|complete|finished|exhausted|final|stage|stages|procedure"
    r"|process)",
    r"at the end of (?:our|the)",
)
_THEM = pattern(r"\b(?:them|they|that (?:body|office)|the service)\b")
_IT = either(_THEM, pattern(r"\bit\b"))  # behind its name on the same line
_DENIED = words(
    r"(?:cannot|can't|may not|not able to|no right to|not possible to)\b.{0,50}\bombudsman",
    r"not (?:to|by|with|before) the (?:housing )?ombudsman",
    r"ombudsman(?: service)? (?:cannot|can't|will not|won't|is unable|does not|has no)",
)
_HELP = words(
    r"advice",
    r"guidance",
    r"helps?",
    r"helpline",
    r"number",
    r"details",
    r"support",
    r"information",
    r"member",
    r"scheme",
    r"registered",
    r"contact",
    r"0300",
    r"www",
    r"p\.?o\.? box",
    r"telephone",
)
_ADVICE = words(r"advice", r"guidance", r"helps?", r"support", r"information", r"member", r"scheme")
_TO_YOU = words(
    r"you(?:'d|'re|'ll|'ve)?",
    r"your (?:request|asking|choice|instance|wish)",
    r"yours",
    r"(?:residents?|tenants?|anyone|anybody|leaseholders?|whoever|open|available)",
)
# What the landlord did about the Ombudsman, or the Ombudsman once did.
_LANDLORDS = words(
    r"(?:we|i)(?:'ve| have| had| always| also)* (?:told|tell|inform\w*|sent|send|wrote|copied"
    r"|notified|report\w*"
    r"|check\w*|look\w*|follow\w*|took|take|consult\w*|asked|spoke|spoken|regard|act|acted"
    r"|consider\w*|rel\w+)",
    r"in line with",
    r"ombudsman(?: service)?(?: has| have| had)? (?:found|told|decided|wrote|asked|upheld|held"
    r"|said|agreed|closed)",
    r"(?:details|address|leaflet|number|website)",
    r"you (?:mention|say|said|told|wrote|quote|refer|copied|threaten)\w*",
)
_NOT_YET = either(_LATER, _DENIED)
_NOT_FOR_YOU = either(_LANDLORDS, _ADVICE)
_IF = pattern(r"\b(?:if|should)\b")
_TAKE_TO = re.compile(r"\b(?:take|refer|bring|put|appeal|complain)\b[^.;]* to:$")
_CHALLENGES = words(
    r"challeng\w+", r"appeal\w*", r"review\w*", r"contest\w*", r"question\w*", r"contact"
)
_NAMES_ONLY = "the Ombudsman is named without the right to take this decision there"
_WHICH = "which ombudsman is meant is not said"
_NOT_NOW = "the letter offers the Ombudsman only for later, or not for this decision"


def ombudsman_right(text: Text) -> Answer:
    """May the resident take this refusal to the Housing Ombudsman?"""
    named = {
        one: rest for one in text.passages if OMBUDSMAN_BY_ANY_NAME.within(rest := _rest(one, text))
    }
    offered = [one for one, rest in named.items() if _is_right(one, rest, text)]
    if offered:
        shown = [one for one in offered if HOUSING_OMBUDSMAN.within(named[one])]
        if _is_of_housing_alone(text):
            shown = offered
        return present(shown) if shown else unclear(offered, _WHICH)
    later = [one for one in named if _NOT_YET.within(one.text)]
    if later:
        return unclear(later, _NOT_NOW)
    weak = [one for one, rest in named.items() if _RIGHT.within(rest) or _HELP.within(one.text)]
    weak += [one for one in named if one.unit.kind == "label" and _is_help(one, text)]
    if weak:
        return unclear(weak, _NAMES_ONLY)
    return missing("the letter does not say that the refusal can be taken to the Housing Ombudsman")


def _is_help(label: Passage, text: Text) -> bool:
    """Whether what stands behind its name is an offer of help: "Housing Ombudsman: advice"."""
    behind = text.passages[label.number + 1 : label.number + 2]
    return any(one.unit.heading == label.text and _HELP.within(one.text) for one in behind)


def _is_of_housing_alone(text: Text) -> bool:
    """Whether the letter names the Housing Ombudsman and no other."""
    if any(OTHER_SCHEME.within(one.text) for one in text.passages):
        return False
    return any(HOUSING_OMBUDSMAN.within(one.text) for one in text.passages)


def _rest(one: Passage, text: Text) -> str:
    """The text without other schemes, quotations, and the Ombudsman as an author.

    "You can take my no to them", said directly after, is put as if it named the Ombudsman.
    """
    if text.passages[one.number + 1 :] and _SO_IT_IS.match(text.passages[one.number + 1].text):
        return one.own  # "You asked whether you can go there. You can."
    rest = _without(one)
    before = text.passages[one.number - 1] if one.number else one
    them = _IT if before.unit.kind == "label" and before.text == one.unit.heading else _THEM
    if not them.within(rest) or ANY_OMBUDSMAN.within(rest) or before.zone != one.zone:
        return rest
    if HOUSING_OMBUDSMAN.within(_without(before)):
        return them.sub("the housing ombudsman", rest)
    return rest


def _without(one: Passage) -> str:
    rest = _AS_AUTHOR.sub(" ", OTHER_SCHEME.sub(" ", as_you(one.own)))
    return _RESIDENTS.sub(_if_supposed, rest)


def _if_supposed(found: re.Match[str]) -> str:
    return found[0] if _SUPPOSED.within(found.string[: found.start()]) else " "


def _is_right(one: Passage, rest: str, text: Text) -> bool:
    if _NOT_YET.within(rest):
        return False
    before = text.passages[one.number - 1] if one.number else one
    # "If you dispute this, contact:" and then the Ombudsman's name and numbers alone.
    led = before.text if before.text.endswith(":") else one.unit.heading or ""
    if _TAKE_TO.search(led) and THIS.within(led):
        return True
    if DOUBTS.within(led) or (_CHALLENGES.within(led) and THIS.within(led)):
        return not _ADVICE.within(rest)
    if not _RIGHT.within(rest) and not _is_for_resident(rest):
        # No more than a condition and the name: "If you are not happy, the Housing Ombudsman."
        return _IF.within(rest) and DOUBTS.within(rest) and not _ADVICE.within(rest)
    if THIS.within(rest) or one.section == "escalation":
        return True
    # "You may think us mistaken. The Housing Ombudsman can be asked."
    doubted = before.zone == one.zone and DOUBTS.within(before.text)
    return doubted and not _ADVICE.within(rest)


def _is_for_resident(rest: str) -> bool:
    """Whether the Ombudsman is spoken of as somebody for the resident, not as the landlord's."""
    return _TO_YOU.within(rest) and not _NOT_FOR_YOU.within(rest)


ITEM = Item(
    "ombudsman_right",
    ombudsman_right,
    kind="refusal_accept",
    shown_by=(
        "This decision can be challenged by contacting the Housing Ombudsman.",
        "If you disagree with this decision you can ask the Housing Ombudsman to review it.",
        "You have the right to refer our refusal to the Housing Ombudsman.",
        "You might think us wrong. If so, you can take that to the Housing Ombudsman.",
        "Whether we were right to say no is something that the Housing Ombudsman can be asked.",
        'You may put our "no" to the Housing Ombudsman, who can tell us to think again.',
        "If you disagree\n\nYou can contact the Housing Ombudsman on 0300 111 3000.",
        "Our refusal can be looked at by the Housing Ombudsman.",
        "An appeal against this decision lies to the Housing Ombudsman.",
        "If you are not happy that we said no, the Housing Ombudsman is on 0300 111 3000.",
        "Our decision need not be final. The Housing Ombudsman is the next step.",
        (
            "Dear Mr Poole,\n\nWe will not open it.\n\nYours sincerely\nA Ray\n\n"
            "P.S. The Housing Ombudsman will say whether I am wrong, if you ask."
        ),
        (
            "refusal_escalate",
            (
                "If you are unhappy that we will not escalate it, you can complain to the"
                " Housing Ombudsman Service."
            ),
        ),
        "The route for contesting what we've decided is through the Housing Ombudsman.",
        "The decision set out above is referable to the Housing Ombudsman.",
        "The Housing Ombudsman will be able to consider whether our reasons were fair.",
        "You may think that we ought to go on. The Housing Ombudsman will hear you on that.",
        "You may feel that this is a brush-off. The Housing Ombudsman will say whether it is.",
        "You can take this decision to:\n\nThe Housing Ombudsman Service, who will review it",
        "You may see it otherwise. The Housing Ombudsman, which is free, can say if we were wrong.",
        "You need not take this from me. Ring the Housing Ombudsman and ask if I'm right.",
        "The Housing Ombudsman can look at why we would not let it go there.",
        "The Housing Ombudsman can be asked to overturn what we have decided.",
        "Because we are stopping here, you may go to the Housing Ombudsman now.",
        "If we ought to have let it go on, the Housing Ombudsman is the body to tell.",
        "If you wish to challenge this refusal and want to go to the Housing Ombudsman, you can.",
        "If you mean to take our decision to the Housing Ombudsman, you may do so at once.",
        "You asked if you can take this decision to the Housing Ombudsman. You can.",
        "You think that we are wrong and can take this decision to the Housing Ombudsman.",
    ),
    unclear_by=(
        "You may be entitled to ask the Ombudsman to consider this decision.",
        "We are a member of the Housing Ombudsman Scheme.",
        "The Housing Ombudsman gives free advice to residents: 0300 111 3000.",
        "The Housing Ombudsman has a helpline for tenants.",
        "You may contact the Housing Ombudsman at any time for help and support.",
        (
            "You can take your complaint to the Housing Ombudsman once you have completed both"
            " stages of our procedure."
        ),
        "We will not accept it. You can contact the Housing Ombudsman on 0300 111 3000.",
        "You cannot take this decision to the Housing Ombudsman.",
        "You can take this decision to the tribunal, not to the Housing Ombudsman.",
        "You may feel that this is hard. The Housing Ombudsman will give you advice and support.",
        "Housing Ombudsman Service, PO Box 1484, Unit D, Preston PR2 0ET. Telephone 0300 111 3000.",
    ),
    not_shown_by=(
        "The Housing Ombudsman's Code allows us to refuse such complaints.",
        'You have said that you will "go to the Ombudsman".',
        "We took account of the guidance that the Housing Ombudsman gives to landlords.",
        (
            "Under section 2 of the Complaint Handling Code issued by the Housing Ombudsman we may"
            " decline a complaint."
        ),
        (
            "If you disagree with this decision you may ask the Local Government and Social Care"
            " Ombudsman."
        ),
        "You have the right to ask our Head of Housing to look at this decision again.",
        "Had it come in time it would have met the Housing Ombudsman's definition of a complaint.",
        "Our policy on exclusions was drawn to the notice of the Housing Ombudsman in May.",
        "Our reasons for refusing such complaints were sent to the Housing Ombudsman.",
        "The Housing Ombudsman has confirmed that landlords may refuse complaints that are old.",
        "The Housing Ombudsman would say the same of our decision.",
        "We must tell the Housing Ombudsman how many complaints we refuse.",
        "The Housing Ombudsman took the same view of a refusal like ours.",
        "The present decision is one that the Housing Ombudsman would recognise.",
        "We report the number of requests that we refuse to the Housing Ombudsman every year.",
        "You think that you may take this refusal to the Housing Ombudsman.",
        "Your councillor asked whether the Housing Ombudsman knows of it.",
        "You contacted the Housing Ombudsman last week.",
        "If we had taken it as a complaint, you could have gone to the Housing Ombudsman.",
        "Had we erred, the Housing Ombudsman would have told us.",
        "You have already asked the Housing Ombudsman about our refusal.",
        "You are minded to write to the Housing Ombudsman about us.",
    ),
)
