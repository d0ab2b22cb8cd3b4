"""``complaintcode self-assessment check | compare | new``: files and exit codes."""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import TYPE_CHECKING

from complaintcode.errors import ComplaintCodeError, UnknownProvision
from complaintcode.exit_codes import OK
from complaintcode.streams import input_bytes, say, write_new

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from complaintcode.model.self_assessment import SelfAssessment

INCOMPLETE = 1
ENDINGS = {
    "": "markdown",
    ".md": "markdown",
    ".csv": "csv",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".json": "json",
}


def run(given: argparse.Namespace) -> int:
    """Run what was asked for; an edition that there is not is an argument's fault."""
    try:
        return {"check": _check, "compare": _compare, "new": _new}[given.what](given)
    except UnknownProvision as error:
        raise ComplaintCodeError(f"--edition: {error}") from error


def _check(given: argparse.Namespace) -> int:
    from complaintcode.reporting import self_assessments
    from complaintcode.self_assessment.checking import check_self_assessment, is_complete

    assessment = _read(given.file, given.edition)
    problems = check_self_assessment(assessment)
    if given.format == "json":
        print(json.dumps(self_assessments.check_document(assessment, problems), ensure_ascii=False))
    else:
        print(self_assessments.check_text(assessment, problems))
    return OK if is_complete(problems) else INCOMPLETE


def _compare(given: argparse.Namespace) -> int:
    from complaintcode.reporting import self_assessments
    from complaintcode.self_assessment.comparing import compare_self_assessments

    old, new = _read(given.old), _read(given.new)
    changes = compare_self_assessments(old, new, as_of=given.as_of)
    if given.format == "json":
        print(json.dumps(self_assessments.compare_document(changes), ensure_ascii=False))
    else:
        print(self_assessments.compare_text(changes))
    return OK


def _new(given: argparse.Namespace) -> int:
    from complaintcode.catalogue import edition_id
    from complaintcode.self_assessment.writing import new_self_assessment, write_self_assessment

    edition = edition_id(given.edition)
    ending = os.path.splitext(given.output or "")[1].lower()
    form = given.format or ENDINGS.get(ending)
    if form is None:
        raise ComplaintCodeError(
            f"-o: expected an ending of {', '.join(filter(None, ENDINGS))} (got {ending})"
        )
    figures = _figures(given, edition) if given.cases else {}
    made = new_self_assessment(edition, landlord=given.landlord, evidence=figures)
    data = write_self_assessment(made, form)
    if given.output:
        write_new(given.output, data)
    elif form == "docx":
        raise ComplaintCodeError("-o: a Word document needs a file to go to")
    else:
        print(data.decode("utf-8-sig"), end="")
    return OK


def _figures(given: argparse.Namespace, edition: str) -> Mapping[str, str]:
    from complaintcode.assessment_figures import assessment_figures
    from complaintcode.casefile import sources
    from complaintcode.checking import check

    reports, problems = [], []
    for path in given.cases:
        for case in sources.cases(path, columns=given.columns):
            if case.complaint is None:
                problems += case.error.lines() if case.error else []
            else:
                reports.append(check(case.complaint, as_of=given.as_of))
    if problems:
        raise ComplaintCodeError("\n".join(problems))
    for reference, times in Counter(one.reference for one in reports).items():
        if times > 1:
            how_often, all_ = ("twice", "both") if times == 2 else (f"{times} times", "all")
            say(f"--cases: {reference} is given {how_often}: {all_} are counted")
    figures = assessment_figures(reports, edition=edition, as_of=given.as_of)
    if not figures:
        raise ComplaintCodeError(f"--cases: nothing is decided there under {edition}")
    return figures


def _read(path: str, edition: str | None = None) -> SelfAssessment:
    from complaintcode.self_assessment.reading import (
        read_self_assessment,
        self_assessment_from_bytes,
    )

    if path == "-":
        return self_assessment_from_bytes(input_bytes(), "-", edition=edition)
    return read_self_assessment(path, edition=edition)
