"""A page for each provision of each edition, with the text that ``complaintcode explain`` prints.

They are written into ``docs/reference/provisions`` when the build starts, and are not kept.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from complaintcode import catalogue, policies, rules
from complaintcode.reporting.provisions import provision_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from complaintcode.catalogue import Edition, Provision

FOLDER = Path(__file__).parent.parent / "reference/provisions"


def page_name(edition: Edition, number: str) -> str:
    """Where the page of a provision is, below the folder of all of them."""
    return f"{edition.id}/{number.replace('.', '-')}"


def manuals(edition: Edition, number: str) -> dict[str, str]:
    """The manual page of each rule and check that examines a provision."""
    keys = edition.checked_by[number]
    return {key: (rules if key in rules.load() else policies).manual(key) for key in keys}


def _page(edition: Edition, provision: Provision) -> str:
    text = provision_text(edition, provision, manuals(edition, provision.number))
    other = next(one for one in map(catalogue.edition, catalogue.edition_ids()) if one != edition)
    counterparts = [*provision.predecessors, *provision.successors]
    links = ", ".join(f"[{one}](../{page_name(other, one)}.md)" for one in counterparts)
    lines = [f"# {provision.number} of the {edition.short}", provision.summary]
    if links:
        lines.append(f"Counterpart in the {other.short}: {links}.")
    lines.append(f"[The Code itself]({edition.source}). As `complaintcode explain` prints it:")
    lines.append(f"```text\n{text}\n```")
    return "\n\n".join(lines) + "\n"


def _index(edition: Edition) -> Iterator[str]:
    """The table of an edition: checked by what, or the question to ask."""
    yield f"# {edition.name}, provision by provision"
    checked = [number for number, keys in edition.checked_by.items() if keys]
    yield (
        f"{len(checked)} of {len(edition.provisions)} are checked, in cases, letters or a policy."
        " Of the others a person asks."
    )
    rows = ["| | force | checked by, or the question to ask |", "|---|---|---|"]
    for one in edition.provisions:
        keys = edition.checked_by[one.number]
        told = ", ".join(f"`{key}`" for key in keys) or f"*{one.not_checked}*"
        link = f"[{one.number}]({page_name(edition, one.number).partition('/')[2]}.md)"
        rows.append(f"| {link} | {one.strength} | {told} |")
    yield "\n".join(rows)
    names = (page_name(edition, one.number).partition("/")[2] for one in edition.provisions)
    yield "```{toctree}\n:hidden:\n\n" + "\n".join(names) + "\n```"


def _write(_app: Sphinx) -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    for edition in map(catalogue.edition, catalogue.edition_ids()):
        folder = FOLDER / edition.id
        folder.mkdir(parents=True)
        folder.joinpath("index.md").write_text("\n\n".join(_index(edition)) + "\n", "utf-8")
        for one in edition.provisions:
            file = FOLDER / f"{page_name(edition, one.number)}.md"
            file.write_text(_page(edition, one), "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect the writing to Sphinx."""
    app.connect("builder-inited", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
