"""Files of settings in TOML, read strictly: every problem at once, each with its path."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from complaintcode.errors import CaseFileError, Problem
from complaintcode.files import bytes_of, refuse, text_from
from complaintcode.model.kinds import Wrong

if TYPE_CHECKING:
    from pathlib import Path

    from complaintcode.model.kinds import Json, Kind


def toml_document(path: str | Path) -> dict[str, Json]:
    """What a TOML file holds, with days as texts, as JSON has them; raises ``CaseFileError``."""
    return toml_from_bytes(bytes_of(path), str(path))


def toml_from_bytes(data: bytes, source: str) -> dict[str, Json]:
    """The same of bytes that are read already."""
    document: dict[str, Json] = _plain(toml_from_text(text_from(data, source), source))
    return document


def toml_from_text(text: str, source: str) -> dict[str, Any]:
    """What a text holds, with days as they are; raises ``CaseFileError``."""
    import tomllib  # noqa: PLC0415 - few commands read settings

    try:
        return tomllib.loads(text)
    except RecursionError:
        refuse("nested too deeply to be a TOML file", source)
    except ValueError as error:  # what tomllib refuses, and numbers with too many digits
        said = str(error)
        refuse(f"not TOML: {said[:1].lower()}{said[1:]}", source)


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
