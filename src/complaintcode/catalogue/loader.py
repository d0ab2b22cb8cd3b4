"""Finding and reading the editions: one TOML file each in ``editions/``, read when asked for."""

from __future__ import annotations

import os
import zlib
from datetime import date
from functools import cache
from importlib import import_module
from typing import Any

from complaintcode.catalogue.entries import Edition
from complaintcode.errors import ComplaintCodeError, FieldError, UnknownProvision
from complaintcode.model.kinds import Wrong, shown
from complaintcode.model.objects import nested
from complaintcode.nearest import did_you_mean, unknown

EDITIONS: str | os.PathLike[str] = os.path.join(os.path.dirname(__file__), "editions")

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


def edition(name: str | Edition) -> Edition:
    """An edition by id, by year or as itself, read once; raises ``UnknownProvision``.

    A year is a text too: ``TypeError`` for a number, or anything else.

    >>> edition("hos-2024").provision("6.3").topic
    'timescale'
    """
    if isinstance(name, str):
        return _read(edition_id(name))
    if isinstance(name, Edition):
        return name
    raise FieldError(
        f"edition: expected its id, its year as text or an Edition (got {shown(name)})"
    )


def known_provision(number: str, name: str | None = None) -> None:
    """Refuse a provision that the edition has not, or without one no edition: ``UnknownProvision``.

    The message names the nearest that there is.
    """
    ids = edition_ids() if name is None else (name,)
    known = [one.number for id_ in ids for one in edition(id_).provisions]
    if number not in known:
        said = unknown("provision", number, known)
        raise UnknownProvision(f"{said} (got {shown(number)})")


@cache
def _read(id_: str) -> Edition:
    name = id_.replace("-", "_")
    with open(os.path.join(EDITIONS, f"{name}.toml"), "rb") as file:
        data = file.read()
    try:
        found: Edition = nested(Edition).read(_document(name, data))
    except Wrong as error:
        raise ComplaintCodeError(f"{name}.toml: {error.problems}") from None
    except ValueError as error:  # no TOML, or no UTF-8
        raise ComplaintCodeError(f"{name}.toml: {error}") from error
    return found


def _document(name: str, data: bytes) -> dict[str, Any]:
    """The edition file as a dictionary: the literal written from it, unless it changed since."""
    try:
        literal = import_module(f"{__package__}.editions.{name}")
    except ModuleNotFoundError:
        literal = None
    check_sum = getattr(literal, "CHECK_SUM", None)
    if literal is not None and zlib.crc32(data) == check_sum:
        document: dict[str, Any] = literal.DOCUMENT
        return document
    import tomllib  # noqa: PLC0415 - only for an edition that is new or was changed

    return tomllib.loads(data.decode())
