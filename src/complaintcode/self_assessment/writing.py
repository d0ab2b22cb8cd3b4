"""The form, empty or filled in, as Markdown, CSV, HTML, DOCX or JSON.

The layout is that of the Ombudsman's form: a table for each section, and under an edition that
has both, one for what must and one for what should be done. Reading what is written here gives the
same self-assessment.
"""

from __future__ import annotations

import csv
import html
import io
import json
import re
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from complaintcode import catalogue
from complaintcode.documents import tidy
from complaintcode.errors import FieldError, MissingExtra
from complaintcode.model.objects import nested, require
from complaintcode.model.self_assessment import PLAIN_WORDS, Answer, Compliance, SelfAssessment
from complaintcode.self_assessment.answers import answer_in
from complaintcode.self_assessment.edition_told import edition_of
from complaintcode.self_assessment.requirements import MET_BY, printed_rows, with_summary
from complaintcode.self_assessment.rows import NOT_PLACED
from complaintcode.self_assessment.title import LABELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from complaintcode.catalogue import Edition, Provision

SCHEMA = "complaintcode.self-assessment/1"
_NAMES = ("Code provision", "Code requirement", "Comply: Yes / No", "Evidence")
_COMMENTARY = "Commentary / explanation"
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def new_self_assessment(
    edition: str | Edition,
    *,
    landlord: str | None = None,
    evidence: Mapping[str, str] | None = None,
) -> SelfAssessment:
    """An empty form of an edition: a blank answer for each provision that the form prints.

    ``evidence`` fills in what speaks for an answer, by the number of the provision. Raises
    ``UnknownProvision`` for an edition or a number that there is not.
    """
    found = catalogue.edition(edition)
    filled = dict(evidence or {})
    for number in filled:
        found.provision(number)
    rows = printed_rows(found)
    return SelfAssessment(
        landlord=landlord,
        edition=found.id,
        title=f"Self-assessment against the {found.name}",
        answers=tuple(
            Answer(
                provision=one.number,
                answer=Compliance.BLANK,
                evidence=filled.get(one.number),
            )
            for one in rows
        ),
    )


def write_self_assessment(assessment: SelfAssessment, form: str = "markdown") -> bytes:
    """The bytes of a form: ``markdown``, ``csv``, ``html``, ``docx`` or ``json``.

    Reading them back gives an equal self-assessment. ``docx`` needs the extra ``forms``, and says
    so with a ``MissingExtra``.
    """
    require(SelfAssessment, assessment, "read_self_assessment or new_self_assessment")
    write = FORMS.get(form)
    if write is None:
        raise FieldError(f"expected one of {', '.join(FORMS)} (got {form!r})")
    return write(assessment)


# --- what is written, whatever the format


class _Table(NamedTuple):
    heading: str | None
    names: list[str]
    rows: list[list[str]]


class _Form(NamedTuple):
    above: list[str]
    tables: list[_Table]
    below: list[str]


def _form(assessment: SelfAssessment) -> _Form:
    held = edition_of(assessment)
    dated = any(one.met_by for one in assessment.answers)
    others = {other.column: None for one in assessment.answers for other in one.other_columns}
    names = [*_NAMES, _COMMENTARY, *[MET_BY] * dated, *others]
    known = {one.number: one for one in held.provisions}

    def heading(answer: Answer) -> str | None:
        found = known.get(answer.provision)
        return None if found is None else _heading(found, held)

    def row(answer: Answer) -> list[str]:
        said = {other.column: other.text for other in answer.other_columns}
        cells = [
            answer.provision,
            with_summary(answer.requirement, held, answer.provision),
            _answer_words(answer),
            answer.evidence or "",
            answer.commentary or "",
            *[answer.met_by.isoformat() if answer.met_by else ""] * dated,
            *(said.get(name, "") for name in others),
        ]
        return [tidy(_NOT_IN_XML.sub("", cell)) for cell in cells]

    fields = nested(SelfAssessment).write(assessment) | {"edition": held.id}
    return _Form(
        [_line(f"{label}: {fields.get(field) or ''}") for field, label in LABELS.items()],
        [
            _Table(name, names, [row(one) for one in found])
            for name, found in groupby(assessment.answers, key=heading)
        ],
        [_line(f"{NOT_PLACED}{one}") for one in assessment.unattributed],
    )


def _line(text: str) -> str:
    return " ".join(_NOT_IN_XML.sub("", text).split())


def _answer_words(answer: Answer) -> str:
    """The raw words, unless they say another answer than the one that is held."""
    raw, word = answer.raw or "", PLAIN_WORDS.get(answer.answer, "")
    told = answer_in(raw) or Compliance.BLANK
    return raw if told is answer.answer else f"{word} - {raw}"


def _heading(provision: Provision, edition: Edition) -> str:
    told = f"Section {provision.section}"
    if not any(one.strength == "should" for one in edition.provisions):
        return told
    force = "best practice" if provision.strength == "should" else "mandatory"
    return f"{told} - {force} requirements"


# --- the formats


def _markdown(assessment: SelfAssessment) -> bytes:
    def lines() -> Iterator[str]:
        form = _form(assessment)
        for line in form.above:
            yield f"{_escaped(line)}\n"
        for table in form.tables:
            yield f"## {table.heading}\n" if table.heading else ""
            yield from map(_pipes, (table.names, ["---"] * len(table.names), *table.rows))
            yield ""
        for line in form.below:
            yield f"{_escaped(line)}\n"

    return "\n".join(lines()).encode()


def _pipes(cells: list[str]) -> str:
    return f"| {' | '.join(map(_escaped, cells))} |"


def _escaped(text: str) -> str:
    plain = html.escape(re.sub(r"([\\|*`])", r"\\\1", text), quote=False)
    return plain.replace("\n", "<br>")


def _csv(assessment: SelfAssessment) -> bytes:
    form, out = _form(assessment), io.StringIO()
    write = csv.writer(out, lineterminator="\n").writerow
    for line in form.above:
        write([line])
    for table in form.tables:
        write([table.heading or ""])
        for cells in (table.names, *table.rows):
            write(cells)
    for line in form.below:
        write([line])
    return out.getvalue().encode("utf-8-sig")  # a spreadsheet knows UTF-8 by its mark


_PAGE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>
<style>body {{font: 1rem sans-serif}} table {{border-collapse: collapse}}
th, td {{border: 1px solid; padding: .4rem; text-align: left; vertical-align: top}}</style></head>
<body>
{body}
</body></html>
"""


def _html(assessment: SelfAssessment) -> bytes:
    def shown(text: str) -> str:
        return html.escape(text).replace("\n", "<br>")

    def row(cells: list[str], tag: str) -> str:
        return f"<tr>{''.join(f'<{tag}>{shown(cell)}</{tag}>' for cell in cells)}</tr>"

    form = _form(assessment)
    body = [f"<p>{shown(line)}</p>" for line in form.above]
    for table in form.tables:
        body += [f"<h2>{shown(table.heading)}</h2>"] if table.heading else []
        body += [
            "<table>",
            row(table.names, "th"),
            *(row(one, "td") for one in table.rows),
            "</table>",
        ]
    body += [f"<p>{shown(line)}</p>" for line in form.below]
    title = shown(assessment.title or "Self-assessment")
    return _PAGE.format(title=title, body="\n".join(body)).encode()


def _docx(assessment: SelfAssessment) -> bytes:
    try:
        import docx  # noqa: PLC0415 - an extra
        from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtra(
            "writing DOCX needs the extra forms: pip install 'complaintcode[forms]'"
        ) from error
    form, document = _form(assessment), docx.Document()
    page = document.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width
    for line in form.above:
        document.add_paragraph(line)
    for table in form.tables:
        if table.heading:
            document.add_heading(table.heading, level=2)
        made = document.add_table(
            rows=1 + len(table.rows), cols=len(table.names), style="Table Grid"
        )
        for shown, cells in zip(made.rows, (table.names, *table.rows), strict=True):
            for cell, text in zip(shown.cells, cells, strict=True):
                cell.text = text
    for line in form.below:
        document.add_paragraph(line)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def self_assessment_to_dict(assessment: SelfAssessment) -> dict[str, Any]:
    """The JSON document of a self-assessment: what is read back to an equal one."""
    return {"schema": SCHEMA, **nested(SelfAssessment).write(assessment)}


def _json(assessment: SelfAssessment) -> bytes:
    document = self_assessment_to_dict(assessment)
    return f"{json.dumps(document, indent=2, ensure_ascii=False)}\n".encode()


FORMS: dict[str, Callable[[SelfAssessment], bytes]] = {
    "markdown": _markdown,
    "csv": _csv,
    "html": _html,
    "docx": _docx,
    "json": _json,
}
