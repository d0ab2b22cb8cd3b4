"""Small complaints for the tests of portfolios, each in time unless said otherwise."""

from __future__ import annotations

from datetime import date
from itertools import count
from typing import TYPE_CHECKING, Any

from complaintcode import case_from_dict, portfolio

if TYPE_CHECKING:
    from complaintcode import Complaint, Portfolio

AS_OF = date(2026, 6, 30)
YEAR = "2025-26"
_numbers = count(1)

# Received on Monday 2 June 2025; the last day for the answer of stage 1 is Monday 16 June.
IN_TIME: dict[str, Any] = {"number": 1, "acknowledged": "2025-06-02", "responded": "2025-06-16"}
LATE: dict[str, Any] = IN_TIME | {"responded": "2025-06-17"}
OPEN: dict[str, Any] = {"number": 1, "acknowledged": "2025-06-02"}
EXTENSION: dict[str, Any] = {
    "notified": "2025-06-16",
    "until": "2025-06-30",
    "reason": "The surveyor comes on 20 June.",
}
EXTENDED: dict[str, Any] = LATE | {"extensions": [EXTENSION]}
# Requested on Tuesday 1 July 2025; the last day for the answer is Tuesday 29 July.
SECOND: dict[str, Any] = {
    "number": 2,
    "requested": "2025-07-01",
    "acknowledged": "2025-07-01",
    "responded": "2025-07-29",
}


def made(*stages: dict[str, Any], **case: Any) -> Complaint:
    """A complaint of a low cost renter, received on 2 June 2025."""
    document = {
        "reference": f"HC-{next(_numbers)}",
        "received": "2025-06-02",
        "tenure": "lcra",
        "stages": list(stages) or [IN_TIME],
    }
    return case_from_dict(document | case)


def counted(
    *complaints: Complaint, year: str = YEAR, as_of: date = AS_OF, **more: Any
) -> Portfolio:
    """The portfolio of some complaints."""
    return portfolio(complaints, year=year, as_of=as_of, **more)


def states(found: Portfolio, stage: str = "stage1", stock: str = "all") -> dict[str, int]:
    """The plain counts of CH02 that are not zero."""
    one = found.ch02[stock][stage]
    names = (
        "in_time",
        "in_time_with_extension",
        "late",
        "pending",
        "withdrawn",
        "needs_review",
        "not_assessed",
    )
    return {name: n for name in names if (n := getattr(one, name))}
