"""The sums that a text names: those offered, and not what they belong to or are parts of."""

from __future__ import annotations

import re
from decimal import Decimal

from complaintcode.letters.matching.cues import pattern
from complaintcode.letters.redress.promises import MONEY
from complaintcode.letters.text.numbers import NUMBERS, words_to

NONE = Decimal(0)
"""The sum, where it is said that there is none."""
# "£5 a day", "from £120 to £110 a week", "£40 of it": no sums beside what they belong to.
_RATE = re.compile(
    r"£ ?\d[\d,]*(?:\.\d\d)?(?:(?:,? (?:a|an|per|each|every|for (?:each|every)))+"
    r"(?: of (?:the )?\w+)? (?:\w+ )?(?:day|night|week|fortnight|month|hour|visit|call|appointment"
    r"|occasion|room|person|mile)s?\b| of (?:it|this|that|which)\b)|\bfrom £[\d,.]+ to £[\d,.]+"
)
_INCLUDED = pattern(
    r"(?:of which|includ\w+(?: the)?|in place of(?: the)?|instead of(?: the)?|rather than(?: the)?"
    r"|(?:in addition|further) to(?: the)?|as well as the|besides the|on top of(?: the)?|more than"
    r"|up to|over and above(?: the)?|not(?: the)?|in all but|with the(?= £[\d,.]+"
    r" (?:already|previously|paid)))"
    r" £[\d,.]+(?: (?:already|previously|originally|offered|paid|is)\b[^;,.]*)?"
)
# "Between £50 and £250": what a policy allows.
_RANGE = pattern(r"\bbetween £[\d,.]+ and £[\d,.]+|£[\d,.]+(?: to | ?[-\u2013] ?)£[\d,.]+")
_CHARGE = r"(?:charge|fee|fine|bill|invoice|recharge|debt|penalty|arrear)"
_OFF = r"(?:cancelled|waived|written off|removed|reversed|dropped|struck (?:off|out)|withdrawn)"
# What the resident need not pay is not paid to the resident.
_CALLED_OFF = pattern(
    rf"(?:\b{_CHARGE}s? (?:of|for) £[\d,.]+|£[\d,.]+ (?:\w+ )?{_CHARGE}\b)[^.;,£]{{0,40}}?"
    rf" (?:is|are|was|(?:has|have)(?: now)? been|will be)(?: now)? {_OFF}"
    r"|\b(?:(?:cancel|waiv|remov|revers|drop|withdr)\w*|(?:writ|wrote)\w* off)"
    rf" (?:the|your|that|this) (?:\w+ )?(?:{_CHARGE}s? of £[\d,.]+|£[\d,.]+ (?:\w+ )?{_CHARGE}\b)"
)
_UNIT = r"(?:day|night|week|fortnight|month|visit|call|appointment)"
_TIMES = rf"(?P<times>\d{{1,3}}|{words_to(12)}) (?:\w+ )?{_UNIT}s?\b"
# "£10 for each of the six weeks", "£10 a week for six weeks".
_REPEATED = re.compile(
    r"£ ?(?P<sum>\d[\d,]*(?:\.\d\d)?)(?: for (?:each|every) of (?:the |those |your )?"
    rf"|,? (?:a|per|each|every|for (?:each|every)) {_UNIT},? (?:for|over) (?:the |all )?){_TIMES}"
)
_THOUSAND = 3  # figures behind a point that is no decimal one
_IN_BRACKETS = pattern(r"\([^)]*\)")


def pounds(text: str) -> tuple[Decimal, ...]:
    """The sums in a text, without what stands in brackets and what another sum includes.

    Of "£5 a day for twelve days, £60" only the latter.
    """
    outside = _IN_BRACKETS.sub("", text)
    told = _INCLUDED.sub("", outside if MONEY.search(_RATE.sub("", outside)) else text)
    whole = _RATE.sub("", told)
    sums = MONEY.finditer(whole) or MONEY.finditer(told)
    return without_parts([_value(found) for found in sums])


def offered(text: str) -> tuple[Decimal, ...]:
    """The sums in a text that come to the resident.

    Not those between which a policy has them lie, nor a charge that is called off; and of so much a
    week what it comes to.
    """
    own = _CALLED_OFF.sub("", _RANGE.sub("", text))
    repeated = [_repeated(one) for one in _REPEATED.finditer(own)]
    rest = _REPEATED.sub("", own) if repeated else own
    return tuple(dict.fromkeys((*pounds(rest), *repeated)))


def _repeated(found: re.Match[str]) -> Decimal:
    times = found["times"]
    number = int(times) if times.isdigit() else NUMBERS[times]
    return Decimal(found["sum"].replace(",", "")) * number


def sums_named(text: str) -> frozenset[Decimal]:
    """Every sum in a text, whatever it is of."""
    return frozenset(_value(found) for found in MONEY.finditer(text.lower()))


def without_parts(sums: list[Decimal]) -> tuple[Decimal, ...]:
    """Each sum once; where one is the total of the others, only that."""
    total = sum(sums, Decimal(0))
    whole = next((one for one in sums if len(sums) > 2 and total == 2 * one), None)
    return tuple(dict.fromkeys(sums)) if whole is None else (whole,)


def _value(found: re.Match[str]) -> Decimal:
    digits = found["digits"] or found["figures"]
    if digits:
        # Of several points only the last is before pence: "1.000.00".
        whole, point, pence = digits.replace(",", "").rstrip(".").rpartition(".")
        return Decimal(f"{whole.replace('.', '')}{point if len(pence) < _THOUSAND else ''}{pence}")
    number = 0
    for word in re.split(r"[ -]", found["words"].strip()):
        if word in {"hundred", "thousand"}:
            number = max(number, 1) * (100 if word == "hundred" else 1000)
        else:
            number += NUMBERS.get(word, 0)
    return Decimal(number)
