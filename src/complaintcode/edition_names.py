"""Which editions of the Code there are, and which applies to a complaint; not what they say."""

from __future__ import annotations

import os
from datetime import date
from functools import cache

from complaintcode.errors import UnknownProvision
from complaintcode.nearest import did_you_mean

EDITIONS: str | os.PathLike[str] = os.path.join(os.path.dirname(__file__), "catalogue", "editions")

# From which day on which edition applies to a complaint by default, the newest first. Stated here
# so that one file need not be read to choose the other; a test holds it against `in_force`.
BY_RECEIPT = ((date(2024, 4, 1), "hos-2024"), (date(2022, 4, 1), "hos-2022"))


@cache
def edition_ids() -> tuple[str, ...]:
    """The ids of all editions, in order: ``hos-2022``, ``hos-2024``."""
    files = map(os.path.splitext, os.listdir(EDITIONS))
    return tuple(sorted(name.replace("_", "-") for name, ending in files if ending == ".toml"))


@cache
def edition_id(name: str) -> str:
    """The id of an edition given by id (``hos-2024``) or by year (``2024``).

    Raises ``UnknownProvision`` that lists the editions there are.
    """
    ids = edition_ids()
    if name in ids:
        return name
    ours = [known for _, known in BY_RECEIPT if known.rpartition("-")[2] == name]
    by_year = ours or [known for known in ids if known.rpartition("-")[2] == name]
    if len(by_year) == 1:
        return by_year[0]
    near = did_you_mean(name, ids)
    raise UnknownProvision(
        f"expected an edition, one of {', '.join(ids)} (got {name[:40]!r}){near}"
    )


def edition_for(received: date) -> str | None:
    """The id of the edition that applies to a complaint received that day, for all its stages."""
    return next((id_ for day, id_ in BY_RECEIPT if received >= day), None)


def newest() -> str:
    """The id of the edition that applies to what is received now."""
    return BY_RECEIPT[0][1]


def oldest() -> str:
    """The id of the first edition that is held."""
    return BY_RECEIPT[-1][1]
