"""The rows of a form as a document of each kind, their damage and all."""

from __future__ import annotations

import csv
import html
import io
from typing import TYPE_CHECKING

import docx

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def as_text(rows: Sequence[Sequence[str]]) -> bytes:
    return "\n".join("\t".join(row) for row in rows).encode()


def as_csv(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def as_markdown(rows: Sequence[Sequence[str]]) -> bytes:
    lines, ruled = [], False
    for row in rows:
        if len(row) == 1:
            lines.append(row[0])
        else:
            lines.append(f"| {' | '.join(row)} |")
            if not ruled:
                lines.append(f"|{'---|' * len(row)}")
                ruled = True
    return "\n".join(lines).encode()


def as_html(rows: Sequence[Sequence[str]]) -> bytes:
    parts = []
    for lines in _tables(rows):
        if len(lines[0]) == 1:
            parts += [f"<p>{html.escape(line[0])}</p>" for line in lines]
            continue
        parts.append("<table>")
        for line in lines:
            cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in line)
            parts.append(f"<tr>{cells}</tr>")
        parts.append("</table>")
    return f"<html><body>{''.join(parts)}</body></html>".encode()


def as_docx(rows: Sequence[Sequence[str]]) -> bytes:
    document = docx.Document()
    for lines in _tables(rows):
        if len(lines[0]) == 1:
            for line in lines:
                document.add_paragraph(line[0])
            continue
        width = max(map(len, lines))
        table = document.add_table(rows=len(lines), cols=width)
        for shown, line in zip(table.rows, lines, strict=True):
            for cell, text in zip(shown.cells, line, strict=False):
                cell.text = text
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _tables(rows: Sequence[Sequence[str]]) -> list[list[Sequence[str]]]:
    """Rows of cells together, and lines together; blank lines are none."""
    parts: list[list[Sequence[str]]] = []
    for row in rows:
        if not any(row):
            continue
        if not parts or (len(parts[-1][0]) == 1) is not (len(row) == 1):
            parts.append([])
        parts[-1].append(row)
    return parts


# --- PDF, by hand

WIDE, HIGH, LEADING, MARGIN = 842, 595, 9, 30


def as_pdf(rows: Sequence[Sequence[str]], *, ruled: bool = True) -> bytes:
    """A landscape PDF: tables with lines around their cells, the text between them plain."""
    pages: list[list[str]] = [[]]
    top = HIGH - MARGIN
    for lines in _tables(rows):
        columns = max(map(len, lines))
        width = (WIDE - 2 * MARGIN) / columns
        for line in lines:
            texts = [_wrapped(cell, int(width / 4.4)) for cell in line]
            texts += [[]] * (columns - len(texts))
            high = LEADING * max(1, *map(len, texts)) + 4
            if top - high < MARGIN:
                pages.append([])
                top = HIGH - MARGIN
            for column, text in enumerate(texts):
                left = MARGIN + column * width
                if columns > 1 and ruled:
                    pages[-1].append(f"{left:.1f} {top - high:.1f} {width:.1f} {high:.1f} re S")
                for number, one in enumerate(text, start=1):
                    pages[-1].append(_shown(one, left + 2, top - number * LEADING))
            top -= high
        top -= LEADING
    return pdf_file(["\n".join(page) for page in pages])


def _wrapped(text: str, characters: int) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) >= characters:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line] if line else []


def _shown(text: str, left: float, up: float) -> str:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 7 Tf {left:.1f} {up:.1f} Td ({escaped}) Tj ET"


def pdf_file(streams: list[str]) -> bytes:
    font = len(streams) * 2 + 3
    kids = " ".join(f"{3 + 2 * n} 0 R" for n in range(len(streams)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>",
    ]
    for number, stream in enumerate(streams):
        objects += [
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDE} {HIGH}]"
                f" /Contents {4 + 2 * number} 0 R /Resources << /Font << /F1 {font} 0 R >> >> >>"
            ),
            f"<< /Length {len(stream.encode('cp1252', 'replace'))} >>\nstream\n{stream}\nendstream",
        ]
    objects.append(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    data, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252", "replace")
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += "".join(f"{place:010} 00000 n \n" for place in places).encode()
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return data + end.encode()


KINDS: dict[str, Callable[[Sequence[Sequence[str]]], bytes]] = {
    "text": as_text,
    "csv": as_csv,
    "markdown": as_markdown,
    "html": as_html,
    "docx": as_docx,
    "pdf": as_pdf,
}
