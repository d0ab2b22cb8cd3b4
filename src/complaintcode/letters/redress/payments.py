"""What a statement says of money for the resident: offered, paid, refunded or not to be paid."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import pattern, words
from complaintcode.letters.redress.ahead import has_time
from complaintcode.letters.redress.not_offered import (
    EARLIER_OFFER,
    FOOTED,
    NEVER_OFFERED,
    NOT_OFFERED,
    RENEWED,
    YOUR_COST,
    for_others,
    has_lapsed,
)
from complaintcode.letters.redress.offers import FREED, GOES_ON, HOW, OFFERS, PAID, REFUNDS
from complaintcode.letters.redress.promises import (
    HANDS_OVER,
    MONEY,
    SUPPOSED,
    names_money,
    ours,
    said_by_resident,
)
from complaintcode.letters.redress.sums import pounds

if TYPE_CHECKING:
    from decimal import Decimal

    from complaintcode.letters.redress.statements import Statement


_TAKES = words(r"(?<!not )accept", r"paid", r"bank", r"cheque")
# "... we will pay you £100": whatever else the clause says, of guidance, a claim, what was due.
_WE_WILL_PAY = pattern(
    r"\b(?:we|i)(?:'ll| will| shall| have agreed to)(?: now| also| therefore)* (?:pay|credit|send"
    r"|give|transfer|award)(?: to)? you(?: back)?"
    r"(?: (?:a|the) (?:further |total )?(?:sum|payment|total) of)? £"
)

_IS_PAID = pattern(
    r"(?:(?:the |this )?payment|it|this|the (?:total|sum|amount|money)) (?:will|shall) be (?:made"
    r"|paid|sent|credited|transferred)(?! by you)"
)
_TOTAL = re.compile(
    r"\btotal\b[^\d£]{0,40}(?:£ ?(?=\d)|(?=[\d,]+\.\d\d))(?P<sum>[\d,]+(?:\.\d\d)?)\W*$"
)


def money(told: Statement) -> tuple[Decimal, ...]:
    """The sums that a statement offers or reports as paid, with when or how they come."""
    if not names_money(told.text):
        return _total_above(told)
    if has_lapsed(told):
        return ()
    found = any(names_money(part) and _offers(told, part) for part in told.clauses)
    return pounds(told.text) if found and _is_obtained(told) else ()


def _total_above(told: Statement) -> tuple[Decimal, ...]:
    """The total that a table just above ends with, where it is said when it will be paid."""
    if not (_IS_PAID.match(told.text) and told.when and told.promises):
        return ()
    here = told.one.number
    above = " ".join(one.text for one in told.letter.body if here - 2 <= one.number < here)
    found = _TOTAL.search(above)
    return pounds(f"£{found['sum']}") if found else ()


def _offers(told: Statement, clause: str) -> bool:
    renewed = RENEWED.within(clause) or _WE_WILL_PAY.within(clause)
    if NEVER_OFFERED.within(clause) or for_others(clause):
        return False
    if EARLIER_OFFER.within(clause) and not renewed:
        return False
    found = MONEY.search(clause)
    said = said_by_resident(clause)
    if said and found and said.start() < found.start():
        return False
    # "We offer a written apology, and £60": the verb stands in the clause before.
    ours = renewed or OFFERS.within(told.text if clause.startswith("£") else clause)
    paid = PAID.within(YOUR_COST.sub("", clause))
    barred = NOT_OFFERED.within(clause) or (YOUR_COST.within(clause) and not paid)
    if barred and not ours and not REFUNDS.within(clause):
        return False
    in_table = told.one.unit.kind == "cell" and (PAID.within(told.row) or HOW.within(told.row))
    return ours or paid or in_table or clause in told.promises or told.section == "remedy"


def _is_obtained(told: Statement) -> bool:
    """Whether it is already done, or it is said here or just after when or how it comes."""
    if told.when or any(PAID.within(one) or HOW.within(one) for one in (told.text, told.row)):
        return True
    # What stands behind the way onward is how to go on, not how to be paid.
    near = takewhile(lambda one: _TAKES.within(one.text) or not one.if_unhappy, told.after)
    return any(
        (GOES_ON.match(one.text) or HANDS_OVER.within(one.text))
        and (has_time(one.text, told.letter) or HOW.within(one.text) or PAID.within(one.text))
        for one in near
    )


def refunds(told: Statement) -> bool:
    """Money back or a gift whose sum is not said."""
    return (
        REFUNDS.may_stand(told.text)
        and any(
            ours(REFUNDS, part)
            and (part in told.promises or PAID.within(told.text) or OFFERS.within(part))
            and not NOT_OFFERED.within(FOOTED.sub("", part))
            and not NEVER_OFFERED.within(part)
            and not for_others(part)
            and part not in told.theirs
            for part in told.clauses
        )
        and _is_obtained(told)
    )


def freed(told: Statement) -> bool:
    """A charge or debt that the resident need not pay."""
    return FREED.may_stand(told.text) and any(
        ours(FREED, part) and not SUPPOSED.within(part) for part in told.clauses
    )
