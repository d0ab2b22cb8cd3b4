"""From bytes or a dictionary to a complaint, with every problem of the input at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintcode.errors import CaseFileError, Problem
from complaintcode.files import json_from, text_from
from complaintcode.model.kinds import Wrong
from complaintcode.model.objects import nested, require
from complaintcode.model.order import impossible
from complaintcode.model.records import Complaint

if TYPE_CHECKING:
    from collections.abc import Mapping


def case_from_dict(document: Mapping[str, Any], source: str = "") -> Complaint:
    """A complaint from a dictionary as ``json.loads`` gives it from a case file.

    Nothing is coerced: ``"no"`` is not false, and an unknown key is a problem. Days are texts,
    amounts pounds with at most two decimals. Raises ``CaseFileError`` with every problem at once;
    ``source`` names the input in its text. Files of letters are not read: ``load_case`` does that,
    and a report says which were not.

    >>> case_from_dict({"reference": "HC-1", "received": "2024-05-01"}).received
    datetime.date(2024, 5, 1)
    """
    try:
        complaint: Complaint = _COMPLAINT.read(document)
    except Wrong as error:
        raise CaseFileError(
            [Problem(f"${path}", said) for path, said in error.problems], source
        ) from None
    if problems := impossible(complaint):
        raise CaseFileError(problems, source)
    return complaint


_COMPLAINT = nested(Complaint)


def case_to_dict(complaint: Complaint) -> dict[str, Any]:
    """The case file of a complaint: what ``case_from_dict`` reads back to an equal one.

    Days come as texts (``2024-05-01``), amounts as numbers of pounds, so that ``json.dumps`` can
    write it. What was never said is left out. Raises ``TypeError`` for what is no complaint.
    """
    require(Complaint, complaint, "case_from_dict or load_case")
    written: dict[str, Any] = _COMPLAINT.write(complaint)
    return written


def case_from_bytes(data: bytes, source: str = "") -> Complaint:
    """A complaint from the bytes of a case file; raises ``CaseFileError``."""
    return case_from_text(text_from(data, source), source)


def case_from_text(text: str, source: str = "") -> Complaint:
    """A complaint from the text of a case file; raises ``CaseFileError``."""
    document, twice = json_from(text, source, "case", several=_SEVERAL)
    if not twice:
        return case_from_dict(document, source)
    try:
        case_from_dict(document, source)
    except CaseFileError as error:
        twice += error.problems
    raise CaseFileError(twice, source)


_SEVERAL = ": several cases go into a JSON Lines file, one a line"
