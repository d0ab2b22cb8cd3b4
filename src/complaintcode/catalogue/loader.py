"""Finding and reading the editions: one TOML file each in ``editions/``, read when asked for."""

from __future__ import annotations

import os
import zlib
from functools import cache
from importlib import import_module
from typing import Any

from complaintcode import edition_names
from complaintcode.catalogue.entries import Edition
from complaintcode.edition_names import edition_id, edition_ids
from complaintcode.errors import ComplaintCodeError, FieldError, UnknownProvision
from complaintcode.model.kinds import Wrong, shown
from complaintcode.model.objects import nested
from complaintcode.nearest import unknown


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
    with open(os.path.join(edition_names.EDITIONS, f"{name}.toml"), "rb") as file:
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
