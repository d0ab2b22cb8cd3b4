"""Files as bytes, as text and as JSON, read strictly: what is wrong is a ``CaseFileError``."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

from complaintcode.errors import CaseFileError, FieldError, Problem, unreadable
from complaintcode.marks import marked, packed
from complaintcode.model.kinds import key_shown, one_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from complaintcode.model.kinds import Json

_WITHOUT_MARK = "it looks like UTF-16 without a byte-order mark"
_NEAR = 80  # characters before and after a slip that are looked at
_CURLY = "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
_ONE_CURLY = f'"[^"{_CURLY}\n]*[{_CURLY}][^"{_CURLY}\n]*'
# By what stands around the place where JSON ends, which is a broken bar here.
_SLIPS = {
    f"¦[{_CURLY}]|¦{_ONE_CURLY}$|{_ONE_CURLY}¦$": "curly quotes stand there: use straight ones",
    "¦'": "use double quotes",
    r",\s*¦\s*[}\]]|¦,\s*[}\]]": "there is one comma too many",
    r"\b\d{1,4}¦\d?[-/]\d\d?[-/]\d{1,4}": "put the date in quotes",
    r"\b(0¦\d\.\d\d?|\d\d?\.\d\d?¦)\.\d{2,4}": "put the date in quotes",
}
_GUESS = "it looks like Windows-1252, as older systems write it"


def require_path(path: object, what: str, instead: str) -> None:
    """Raise ``FieldError`` unless it can be a path; ``instead`` is what takes other things."""
    if not isinstance(path, str | os.PathLike):
        got = "an object" if isinstance(path, Mapping) else one_of(type(path))
        raise FieldError(f"path: expected that of {what} (got {got}): {instead}")


def bytes_of(path: str | Path) -> bytes:
    """What a file holds; raises ``CaseFileError``."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except (OSError, ValueError) as error:
        raise CaseFileError([Problem("", unreadable(error))], str(path)) from error


def text_from(data: bytes, source: str) -> str:
    """The text that bytes stand for: UTF-8, or what their byte-order mark says."""
    if what := packed(data):
        refuse(f"expected text, but {what}", source)
    mark, encoding = marked(data)
    if not mark and b"\0" in data[:2]:
        refuse(f"expected UTF-8: {_WITHOUT_MARK}", source)
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start + len(mark)
        guess = f": {_GUESS}" if encoding == "utf-8" else ""
        name = encoding.upper()[: len("UTF-16")].rstrip("-")
        refuse(f"expected {name}, but byte {at} is {data[at]:#04x}{guess}", source)


def refuse(said: str, source: str) -> NoReturn:
    """Raise the ``CaseFileError`` of a file as a whole."""
    raise CaseFileError([Problem("$", said)], source) from None


class _Doubled(dict[str, Any]):
    """An object in which a key stands more than once; ``made`` counts them."""

    made = 0

    def __init__(self, found: dict[str, Any], keys_twice: tuple[str, ...]) -> None:
        super().__init__(found)
        self.keys_twice = keys_twice
        _Doubled.made += 1


def json_from(
    text: str, source: str, what: str, *, several: str = ""
) -> tuple[Json, list[Problem]]:
    """The JSON value of a text, and a problem for each key that stands twice in its object.

    ``what`` names the one thing that the text should be, ``several`` where more of them would go.
    """
    before = _Doubled.made
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        refuse(_not_json(text, error, what, several), source)
    except RecursionError:
        refuse(f"nested too deeply to be a {what} file", source)
    except ValueError as error:
        said = str(error) if "NaN" in str(error) else "a number with too many digits"
        refuse(f"not JSON: {said}", source)
    # Another thread may have met one meanwhile: then there are none here.
    return value, [] if _Doubled.made == before else list(_keys_twice(value, "$"))


def _not_json(text: str, error: json.JSONDecodeError, what: str, several: str) -> str:
    if not text.strip():
        return f"expected a {what}, an object (the file is empty)"
    if error.msg == "Extra data":
        return f"expected one {what} (line {error.lineno} begins another value){several}"
    cut_off = " (the text ends there: was it cut off?)" if not text[error.pos :].strip() else ""
    where = f"line {error.lineno}, column {error.colno}"
    at = error.pos
    near = f"{text[max(at - _NEAR, 0) : at]}¦{text[at : at + _NEAR]}"
    cures = (f": {cure}" for slip, cure in _SLIPS.items() if re.search(slip, near, re.MULTILINE))
    said = error.msg.removesuffix(" at")
    return f"not JSON: {said[:1].lower()}{said[1:]} at {where}{next(cures, cut_off)}"


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = Counter(key for key, _ in pairs)
    return _Doubled(found, tuple(key for key, times in keys.items() if times > 1))


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number in JSON (NaN and infinities are not)")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_number)


def _keys_twice(value: Json, path: str) -> Iterator[Problem]:
    """In the order of the text. JSON may be read that is nested more deeply than calls may be."""
    left = [(path, value)]
    while left:
        path, value = left.pop()
        below: list[tuple[str, Json]] = []
        if isinstance(value, dict):
            for key in getattr(value, "keys_twice", ()):
                yield Problem(f"{path}.{key_shown(key)}", "this key stands twice in its object")
            below = [(f"{path}.{key_shown(key)}", item) for key, item in value.items()]
        elif isinstance(value, list):
            below = [(f"{path}[{number}]", item) for number, item in enumerate(value)]
        left += reversed(below)
