"""Which ground of the Code a refusal plainly names: too late, at court, or considered before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern
from complaintcode.model.choices import ExclusionGround

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER = r"(?:\d+|six|ten|twelve|eighteen|twenty|two|three|four|five|seven|eight|nine|many)"
_UNIT = r"(?:calendar |working )?(?:days?|weeks?|months?|years?)"
_PLAIN = {
    ExclusionGround.OVER_TIME_LIMIT: pattern(
        rf"\b(?:more|longer|older|later) than {_NUMBER} {_UNIT}\b"
        rf"|\bover {_NUMBER} {_UNIT} (?:ago|old)\b"
        rf"|\b{_NUMBER}[ -](?:month|day|week|year)s?'? (?:time )?(?:limit|rule|window|period)\b"
        rf"|\b{_NUMBER} {_UNIT} (?:ago|too late)\b|\bout of time\b|\btime[- ]barred\b"
        r"|\btoo (?:late|old|long ago)\b|\btime limits?\b"
    ),
    ExclusionGround.LEGAL_PROCEEDINGS: pattern(
        r"\b(?:legal|court|tribunal|possession) (?:proceedings|action|claim|case)\b"
        r"|\b(?:county|high|magistrates'?) court\b|\bclaim form\b"
        r"|\bbefore the (?:courts?|tribunal)\b"
        r"|\b(?:started|begun|begin|issued|filed|lodged) (?:a |your )?(?:claim|proceedings)\b"
        r"|\bclaim (?:has been|was|is) (?:\w+ )?(?:issued|filed|lodged|served)\b"
        r"|\bproceedings (?:have|were|are|had)\b|\bletter before (?:claim|action)\b"
    ),
    ExclusionGround.ALREADY_CONSIDERED: pattern(
        r"\b(?:already|previously) (?:been )?(?:considered|answered|investigated|dealt with|decided"
        r"|looked (?:at|into)|reviewed|responded|been through|completed|exhausted)\b"
        r"|\b(?:considered|answered|investigated|dealt with|decided) (?:already|previously)\b"
        r"|\b(?:been|gone) through (?:both|all)\b|\bexhausted (?:our|the)\b"
        r"|\bsame (?:complaint|matters?|issues?|points?)\b"
    ),
}


def named_grounds(passages: Iterable[str]) -> tuple[ExclusionGround, ...]:
    """The grounds that some sentences of a refusal, in small letters, plainly name."""
    told = " ; ".join(passages)
    return tuple(ground for ground, plain in _PLAIN.items() if plain.within(told))
