"""From bytes or a dictionary to a complaint, with every problem of the input at once."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NoReturn

from complaintcode.errors import CaseFileError, Problem, UnknownProvision
from complaintcode.files import marked
from complaintcode.model.kinds import Wrong, key_shown
from complaintcode.model.objects import nested
from complaintcode.model.order import impossible
from complaintcode.model.records import Complaint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from complaintcode.model.kinds import Json

_WITHOUT_MARK = "it looks like UTF-16 without a byte-order mark"
_GUESS = "it looks like Windows-1252, as older systems write it"


class Doubled(dict[str, Any]):
    """An object in which a key stands more than once; ``made`` counts them."""

    made = 0

    def __init__(self, found: dict[str, Any], keys_twice: tuple[str, ...]) -> None:
        super().__init__(found)
        self.keys_twice = keys_twice
        Doubled.made += 1


def case_from_dict(document: Mapping[str, Any], source: str = "") -> Complaint:
    """A complaint from a dictionary as ``json.loads`` gives it from a case file.

    Raises ``CaseFileError`` with every problem; ``source`` names the input in its text.

    >>> case_from_dict({"reference": "HC-1", "received": "2024-05-01"}).received
    datetime.date(2024, 5, 1)
    """
    try:
        complaint: Complaint = _COMPLAINT.read(document)
    except Wrong as error:
        raise CaseFileError(
            [Problem(f"${path}", said) for path, said in error.problems], source
        ) from None
    problems = impossible(complaint)
    if complaint.edition is not None:
        from complaintcode.catalogue import edition_id  # noqa: PLC0415 - only where it is named

        try:
            edition_id(complaint.edition)
        except UnknownProvision as error:
            problems.append(Problem("$.edition", str(error)))
    if problems:
        raise CaseFileError(problems, source)
    return complaint


_COMPLAINT = nested(Complaint)


def case_to_dict(complaint: Complaint) -> dict[str, Any]:
    """The case file of a complaint: what ``case_from_dict`` reads back to an equal one."""
    written: dict[str, Any] = _COMPLAINT.write(complaint)
    return written


def case_from_bytes(data: bytes, source: str = "") -> Complaint:
    """A complaint from the bytes of a case file; raises ``CaseFileError``."""
    return case_from_text(_text(data, source), source)


def case_from_text(text: str, source: str = "") -> Complaint:
    """A complaint from the text of a case file; raises ``CaseFileError``."""
    before = Doubled.made
    document = parsed(text, source)
    # Another thread may have met one meanwhile: then there are none here.
    twice = [] if Doubled.made == before else list(_keys_twice(document, "$"))
    if not twice:
        return case_from_dict(document, source)
    try:
        case_from_dict(document, source)
    except CaseFileError as error:
        twice += error.problems
    raise CaseFileError(twice, source)


def parsed(text: str, source: str) -> Json:
    """The JSON value; an object with a key more than once is a ``Doubled``."""
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        _refuse(_not_json(text, error), source)
    except RecursionError:
        _refuse("nested too deeply to be a case file", source)
    except ValueError as error:
        said = str(error) if "NaN" in str(error) else "a number with too many digits"
        _refuse(f"not JSON: {said}", source)


def _not_json(text: str, error: json.JSONDecodeError) -> str:
    if not text.strip():
        return "expected a case, an object (the file is empty)"
    if error.msg == "Extra data":
        return (
            f"expected one case (line {error.lineno} begins another value):"
            " several cases go into a JSON Lines file, one a line"
        )
    cut_off = " (the text ends there: was it cut off?)" if not text[error.pos :].strip() else ""
    where = f"line {error.lineno}, column {error.colno}"
    return f"not JSON: {error.msg[:1].lower()}{error.msg[1:]} at {where}{cut_off}"


def _text(data: bytes, source: str) -> str:
    mark, encoding = marked(data)
    if not mark and b"\0" in data[:2]:
        _refuse(f"expected UTF-8: {_WITHOUT_MARK}", source)
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start + len(mark)
        guess = f": {_GUESS}" if encoding == "utf-8" else ""
        name = encoding.upper()[: len("UTF-16")].rstrip("-")
        _refuse(f"expected {name}, but byte {at} is {data[at]:#04x}{guess}", source)


def _refuse(said: str, source: str) -> NoReturn:
    raise CaseFileError([Problem("$", said)], source) from None


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    keys = Counter(key for key, _ in pairs)
    return Doubled(found, tuple(key for key, times in keys.items() if times > 1))


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number in JSON (NaN and infinities are not)")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_number)


def _keys_twice(value: Json, path: str) -> Iterator[Problem]:
    if isinstance(value, dict):
        for key in getattr(value, "keys_twice", ()):
            yield Problem(f"{path}.{key_shown(key)}", "this key stands twice in its object")
        for key, item in value.items():
            yield from _keys_twice(item, f"{path}.{key_shown(key)}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _keys_twice(item, f"{path}[{number}]")
