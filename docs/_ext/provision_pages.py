"""A page for each provision of each edition: what it asks, how it is checked, what is in doubt.

They say what ``complaintcode explain`` prints, with links. They are written into
``docs/reference/provisions`` when the build starts, and are not kept.
"""

from __future__ import annotations

import re
import shutil
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import doubtful_points

from complaintcode import catalogue, policies, rules
from complaintcode.clocks.wording import listed
from complaintcode.reporting.provisions import asked_under

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sphinx.application import Sphinx

    from complaintcode.catalogue import Edition, Provision

FOLDER = Path(__file__).parent.parent / "reference/provisions"
_UP = "../.."
"""From a page to the folder of the reference."""
_EXPLANATION = f"{_UP}/../explanation"

_LOOKED_AT = {
    "case": "at the whole file of a case",
    "letter": "at letters",
    "policy": "at the landlord's policy",
    "portfolio": "at many cases together",
    "attestation": "at what the landlord says of itself",
}


def page_name(edition: Edition, number: str) -> str:
    """Where the page of a provision is, below the folder of all of them."""
    return f"{edition.id}/{number.replace('.', '-')}"


def manual_parts(text: str) -> tuple[str, str, str]:
    """The title of a manual page, its text with the headings in bold, and its example."""
    title, _, rest = text.partition("\n")
    body, found, example = rest.partition("\n>>>")
    told = re.sub(r"^([A-Z][a-z ]+):", r"**\1:**", body.strip(), flags=re.MULTILINE)
    return title.rstrip("."), told, f"{found[1:]}{example}"


def page(edition: Edition, provision: Provision) -> Iterator[str]:
    """The page of one provision."""
    yield f"# {provision.number} of the {edition.short}"
    # So that a search for the number finds the page.
    yield f"```{{index}} single: {provision.number}\n```"
    yield f"{edition.name}, section {provision.section}. Force: **{provision.strength}**."
    yield provision.summary
    yield "\n".join(f"* {item.summary}" for item in provision.items)
    if provision.note:
        yield f"*Note:* {doubtful_points.linked(provision.note, _EXPLANATION)}"
    checks = list(_checks(edition, provision))
    yield "## What is checked, and how"
    if checks:
        yield "".join(f"* {one}\n" for one in _in_short(edition, provision))
        yield from checks
    else:
        places = listed([_LOOKED_AT[one] for one in provision.checkable_from])
        yield f"Nothing: it takes a person, who looks {places}."
    if provision.not_checked:
        yield "## What a person asks besides" if checks else "## What a person asks"
        yield provision.not_checked
    yield "## Readings"
    yield "\n".join(_readings(edition, provision)) or "No doubtful point of ours bears on it."
    yield from _counterparts(edition, provision)
    yield "## Source"
    yield "\n".join(_sources(edition, provision))


def manuals_of(edition: Edition, provision: Provision) -> Iterator[tuple[str, list[str], str]]:
    """Each manual page that bears on a provision, its keys, and the page that holds it."""
    keys = edition.checked_by[provision.number]
    own = [key for key in keys if key in rules.load()]
    for text, several in doubtful_points.manuals(own, rules.manual).items():
        yield text, several, "rules"
    others = [key for key in keys if key not in own]
    for text, several in doubtful_points.manuals(others, policies.manual).items():
        yield text, several, "policy-checks"


def _in_short(edition: Edition, provision: Provision) -> Iterator[str]:
    """A line for each rule and check: its name and what is asked under this provision."""
    for text, keys, _ in manuals_of(edition, provision):
        title, _, _ = manual_parts(text)
        asked = "; or ".join(asked_under(edition, provision, keys))
        slug = re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-")
        yield f"[{title}](#{slug}){f': {asked}' if asked else ''}"


def _checks(edition: Edition, provision: Provision) -> Iterator[str]:
    """A section for each rule and check, with its known limits; its example is in the reference."""
    for text, keys, where in manuals_of(edition, provision):
        title, body, _ = manual_parts(text)
        yield f"### {title}"
        names = ", ".join(f"[`{key}`]({_UP}/{where}.md#{key})" for key in keys)
        of = "a landlord's policy" if where == "policy-checks" else "cases and letters"
        yield f"{names}, in {of}."
        yield doubtful_points.linked(body, _EXPLANATION)


def _readings(edition: Edition, provision: Provision) -> Iterator[str]:
    """The doubtful points that the provision's note or its manual pages name."""
    told = " ".join([provision.note or "", *(one for one, _, _ in manuals_of(edition, provision))])
    for name in doubtful_points.named(told):
        point = doubtful_points.points()[name]
        yield f"* {doubtful_points.link(name, _EXPLANATION)}: {point['title']}."


def _counterparts(edition: Edition, provision: Provision) -> Iterator[str]:
    """What the other edition has in its place."""
    other = next(one for one in map(catalogue.edition, catalogue.edition_ids()) if one != edition)
    numbers = [*provision.predecessors, *provision.successors]
    yield f"## Counterpart in the {other.short}"
    links = {one: f"[{one}](../{page_name(other, one)}.md)" for one in numbers}
    told = (f"* {link}: {other.provision(one).summary}" for one, link in links.items())
    yield "\n".join(told) or "None."


def _sources(edition: Edition, provision: Provision) -> Iterator[str]:
    """The Code itself, and what our summary was read from."""
    yield f"* [The Code itself]({edition.source}): where it differs from this page, it is right."
    for key in provision.sources:
        source = edition.sources[key]
        title = f"[{source['title']}]({source['url']})" if "url" in source else source["title"]
        yield f"* Read for the summary: {title}."
    if provision.source_note:
        yield f"* {provision.source_note}"
    if provision.confidence:
        yield f"* How sure number and summary are: {provision.confidence}."
    if not provision.in_form:
        yield "* The Ombudsman's self-assessment form does not print it."


def _index(edition: Edition) -> Iterator[str]:
    """The tables of an edition, one a section: checked by what, or the question to ask."""
    yield f"# {edition.name}, provision by provision"
    checked = [number for number, keys in edition.checked_by.items() if keys]
    yield (
        f"{len(checked)} of {len(edition.provisions)} are checked, in cases, letters or a policy."
        " Of the others a person asks: the question stands in *italics*. The summaries are our own"
        f" words; read [the Code itself]({edition.source})."
    )
    for section, provisions in groupby(edition.provisions, lambda one: one.section):
        yield f"## {section}"
        rows = ["{.stacked .wide}", "| number | force | what it asks | checked by |", "|-|-|-|-|"]
        for one in provisions:
            link = f"[{one.number}]({page_name(edition, one.number).partition('/')[2]}.md)"
            rows.append(f"| {link} | {one.strength} | {one.summary} | {_told(edition, one)} |")
        yield "\n".join(rows)
    names = (page_name(edition, one.number).partition("/")[2] for one in edition.provisions)
    yield "```{toctree}\n:hidden:\n\n" + "\n".join(names) + "\n```"


def _told(edition: Edition, provision: Provision) -> str:
    """By what a provision is checked, or the question to ask."""
    checks = [
        f"[{manual_parts(text)[0]}](../../{where}.md#{keys[0]})"
        for text, keys, where in manuals_of(edition, provision)
    ]
    return ", ".join(checks) or f"*{provision.not_checked}*"


def _write(_app: Sphinx) -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    for edition in map(catalogue.edition, catalogue.edition_ids()):
        folder = FOLDER / edition.id
        folder.mkdir(parents=True)
        folder.joinpath("index.md").write_text("\n\n".join(_index(edition)) + "\n", "utf-8")
        for one in edition.provisions:
            file = FOLDER / f"{page_name(edition, one.number)}.md"
            file.write_text("\n\n".join(filter(None, page(edition, one))) + "\n", "utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect the writing to Sphinx."""
    app.connect("builder-inited", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
