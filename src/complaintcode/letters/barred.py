"""What is wrong with a letter that names the Ombudsman and bars the way there all the same."""

from __future__ import annotations

NO_FILTER = (
    "since 1 October 2022 nobody has to wait eight weeks, or go through a designated person, first"
)
DENIED = "the right to go to the Ombudsman is denied"
