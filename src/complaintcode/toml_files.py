"""Files of settings in TOML, read strictly: every problem at once, each with its path."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from complaintcode.errors import CaseFileError, Problem
from complaintcode.files import bytes_of
from complaintcode.model.kinds import Wrong

if TYPE_CHECKING:
    from pathlib import Path

    from complaintcode.model.kinds import Json, Kind


def toml_document(path: str | Path) -> dict[str, Json]:
    """What a TOML file holds, with days as texts, as JSON has them; raises ``CaseFileError``."""
    return toml_from_bytes(bytes_of(path), str(path))


def toml_from_bytes(data: bytes, source: str) -> dict[str, Json]:
    """The same of bytes that are read already."""
    import tomllib  # noqa: PLC0415 - few commands read settings

    try:
        document: dict[str, Json] = _plain(tomllib.loads(data.decode("utf-8-sig")))
    except (ValueError, RecursionError) as error:
        raise CaseFileError([Problem("$", f"not TOML: {error}")], source) from None
    return document


def _plain(value: Any) -> Json:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def settings(kind: Kind, document: Json, source: str, at: str = "$") -> Any:
    """The record of a kind that a document holds ``at`` a path of a file.

    Raises ``CaseFileError`` with every problem.
    """
    try:
        return kind.read(document)
    except Wrong as error:
        problems = [Problem(f"{at}{path}", said) for path, said in error.problems]
        raise CaseFileError(problems, source) from None
