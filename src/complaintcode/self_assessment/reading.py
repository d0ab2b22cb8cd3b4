"""``read_self_assessment``: a form in whatever kind of document, as typed answers."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs

from complaintcode.catalogue import edition as named_edition
from complaintcode.catalogue import edition_id
from complaintcode.documents import bytes_of, rows_from_bytes
from complaintcode.errors import CaseFileError, DocumentError, Problem, UnknownProvision
from complaintcode.files import json_from, text_from
from complaintcode.model.kinds import Wrong
from complaintcode.model.objects import nested
from complaintcode.model.self_assessment import Answer, Compliance, OtherColumn, SelfAssessment
from complaintcode.self_assessment import answers
from complaintcode.self_assessment.columns import (
    ANSWER,
    COMMENTARY,
    DATE,
    EVIDENCE,
    JOINT,
    REQUIREMENT,
)
from complaintcode.self_assessment.dates_told import day_told
from complaintcode.self_assessment.edition_told import edition_of, edition_told
from complaintcode.self_assessment.numbers import mended
from complaintcode.self_assessment.requirements import MET_BY, printed, printed_rows
from complaintcode.self_assessment.rows import gather
from complaintcode.self_assessment.title import read_title

if TYPE_CHECKING:
    from pathlib import Path

    from complaintcode.catalogue import Edition
    from complaintcode.self_assessment.drafts import Draft

_OPEN = re.compile("[^\\W\\d_][\"'\u2019\u201d]?$")
_END = re.compile(r"[a-z].*?\.(?=\s|$)", re.DOTALL)
_MADE_BY_A_CHECK = ("schema", "problems", "counts")


def read_self_assessment(path: str | Path, *, edition: str | None = None) -> SelfAssessment:
    """The self-assessment in a file: JSON, CSV, Markdown, HTML, DOCX, PDF or text with tabs.

    The kind is told by content, and so is the edition unless it is given by id or year. Raises
    ``DocumentError`` where no provision of the Code is answered in it, ``CaseFileError`` with
    every problem of a JSON document, ``UnknownProvision`` for an edition that there is not.
    """
    return self_assessment_from_bytes(bytes_of(path), str(path), edition=edition)


def self_assessment_from_bytes(
    data: bytes, name: str = "", *, edition: str | None = None
) -> SelfAssessment:
    """The self-assessment in a document's bytes; ``name`` is the file's, for errors."""
    chosen = None if edition is None else edition_id(edition)
    if re.match(rb"[\xef\xbb\xbf\s]*(?:\[|{(?!\\rtf))", data):
        read = _from_json(data, name)
    else:
        read = _from_rows(data, name, chosen)
    if chosen or read.edition is None:
        told = chosen or edition_of(read).id
        read = attrs.evolve(read, edition=told)  # type: ignore[misc]  # attrs
    return read


def _from_json(data: bytes, name: str) -> SelfAssessment:
    document, problems = json_from(text_from(data, name), name, "self-assessment")
    if isinstance(document, dict):
        document = {key: one for key, one in document.items() if key not in _MADE_BY_A_CHECK}
    try:
        read: SelfAssessment = nested(SelfAssessment).read(document)
    except Wrong as error:
        problems += (Problem(f"${path}", said) for path, said in error.problems)
    if problems:
        raise CaseFileError(problems, name)
    if read.edition is not None:
        try:
            edition = edition_id(read.edition)
        except UnknownProvision as error:
            raise CaseFileError([Problem("$.edition", str(error))], name) from None
        read = attrs.evolve(read, edition=edition)  # type: ignore[misc]  # attrs
    if "answers" not in document:
        raise CaseFileError([Problem("$.answers", "required, but missing")], name)
    # The constructor gives an answer without raw words the form's own.
    made = tuple(attrs.evolve(one) for one in read.answers)  # type: ignore[misc]  # attrs
    return attrs.evolve(read, answers=made)  # type: ignore[misc]  # attrs


def _from_rows(data: bytes, name: str, chosen: str | None) -> SelfAssessment:
    found = gather(rows_from_bytes(data, name))
    title = read_title(found.before, found.running)
    several = [(number, one) for one in found.drafts for number in one.numbers or (None,)]
    words = " ".join([*found.before, *(one.text(REQUIREMENT) for one in found.drafts)])
    printed_numbers = [number for number, _ in several]
    told = chosen or title.fields.get("edition")
    edition = named_edition(told) if told else edition_told(filter(None, printed_numbers), words)
    numbers = mended(printed_numbers, [one.number for one in printed_rows(edition)])
    if not any(numbers):
        where = f"{name}: " if name else ""
        raise DocumentError(f"{where}no row with the number of a provision like 6.3 stands in it")
    _run_on([one for _, one in several])
    placed = [(number, one) for number, (_, one) in zip(numbers, several, strict=True)]
    lost = [one.words for number, one in placed if number is None]
    return SelfAssessment(
        **{**title.fields, "edition": edition.id},
        answers=tuple(_answer(number, one, edition) for number, one in placed if number),
        unattributed=(*title.rest, *found.loose, *lost),
    )


def _answer(number: str, draft: Draft, edition: Edition) -> Answer:
    raw = draft.text(ANSWER)
    answer = answers.answer_in(raw) or Compliance.BLANK
    evidence, commentary = draft.text(EVIDENCE), draft.text(COMMENTARY)
    # What one column for both says of a yes is its evidence, of any other answer its explanation.
    if answer is Compliance.YES:
        evidence = "\n".join(filter(None, (evidence, draft.text(JOINT))))
    else:
        commentary = "\n".join(filter(None, (draft.text(JOINT), commentary)))
    met_by = day_told(draft.text(DATE))
    others: dict[str, Any] = {key: draft.text(key) for key in draft.parts if key not in _KNOWN}
    if draft.text(DATE) and met_by is None:
        others[MET_BY] = draft.text(DATE)
    return Answer(
        provision=number,
        answer=answer,
        raw=raw or None,
        requirement=printed(draft.text(REQUIREMENT), edition, number),
        evidence=evidence or None,
        commentary=commentary or None,
        met_by=met_by,
        other_columns=tuple(OtherColumn(column=key, text=text) for key, text in others.items()),
    )


_KNOWN = {ANSWER, COMMENTARY, DATE, EVIDENCE, JOINT, REQUIREMENT}


def _run_on(drafts: list[Draft]) -> None:
    """Give a sentence that runs over a page into the next row its end, which stays there too.

    So it is where one cell stands beside several rows.
    """
    for draft, following in pairwise(drafts):
        for key in (EVIDENCE, COMMENTARY, JOINT):
            is_open = _OPEN.search(draft.text(key)) and (draft.is_broken or following.after_break)
            end = _END.match(following.text(key))
            if is_open and end:
                draft.add(key, end[0])
