"""The configuration file: what is ignored, and why.

It is ``complaintcode.toml``, or ``[tool.complaintcode]`` in ``pyproject.toml``, of the working
directory or of the nearest one above it. Only the command line reads it.
"""

# No postponed annotations here: the types are read when the classes are made.
import os
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Annotated

from complaintcode.catalogue import edition_id, known_provision
from complaintcode.errors import CaseFileError, Problem, UnknownProvision
from complaintcode.files import bytes_of
from complaintcode.model.kinds import NAME, Json
from complaintcode.model.objects import Record, nested, record
from complaintcode.toml_files import settings, toml_from_bytes

SHARED = "pyproject.toml"


@record
class Ignored(Record):
    """A provision that is not to count, and why; ``until`` is the last day of that.

    ``edition`` and ``reference`` restrict it to one edition, or to one complaint.
    """

    provision: Annotated[str, NAME]
    reason: Annotated[str, NAME]
    by: str | None = None
    until: date | None = None
    edition: str | None = None
    reference: str | None = None


@record
class Configuration(Record):
    """What a configuration file may say."""

    ignore: tuple[Ignored, ...] = ()


def configuration(paths: Iterable[str], *, stated: bool = False) -> Configuration:
    """The configuration of the first of some files that has one.

    With ``stated`` one of them has to. Raises ``CaseFileError`` with everything that is wrong.
    """
    for path in paths:
        table = _table(path)
        if table is not None:
            return _read(table, path)
        if stated:
            raise CaseFileError([Problem(_root(path), "required, but missing")], path)
    return Configuration()


def _read(table: Json, source: str) -> Configuration:
    at = _root(source)
    found: Configuration = settings(nested(Configuration), table, source, at)
    wrong = [
        Problem(f"{at}.ignore[{number}].{key}", said)
        for number, one in enumerate(found.ignore)
        for key, said in _wrong(one)
    ]
    if wrong:
        raise CaseFileError(wrong, source)
    return found


def _root(path: str) -> str:
    return "$.tool.complaintcode" if os.path.basename(path) == SHARED else "$"


def _table(path: str) -> Json:
    """What a file says to us; nothing where it is shared and has no table of ours."""
    data = bytes_of(path)
    if os.path.basename(path) != SHARED:
        return toml_from_bytes(data, path)
    if b"complaintcode" not in data:
        return None  # whatever else is in it is not ours to read
    tools = toml_from_bytes(data, path).get("tool")
    return tools.get("complaintcode") if isinstance(tools, dict) else None


def _wrong(one: Ignored) -> Iterator[tuple[str, str]]:
    """What the catalogue does not know, of an entry."""
    try:
        edition = one.edition and edition_id(one.edition)
    except UnknownProvision as error:
        yield "edition", str(error)
        return
    try:
        known_provision(one.provision, edition)
    except UnknownProvision as error:
        yield "provision", str(error)
