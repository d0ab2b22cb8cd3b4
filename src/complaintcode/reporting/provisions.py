"""The catalogue as text: an edition's provisions, and one of them with all that is known of it."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

from complaintcode.clocks.wording import listed, working_days
from complaintcode.reporting.text import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from complaintcode.catalogue import Edition, PolicyRequirement, Provision, Requirement


def provisions_text(edition: Edition) -> str:
    """The catalogue of an edition, a line each."""
    lines = [f"{edition.name} ({edition.ombudsman}), in force from {edition.in_force}"]
    for one in edition.provisions:
        checked = listed(edition.checked_by[one.number]) or "(a person asks)"
        lines.append(f"{one.number:<6}{one.strength:<10}{one.topic:<16}{checked}")
    return "\n".join(lines)


def provision_text(edition: Edition, provision: Provision, manuals: Mapping[str, str]) -> str:
    """One provision: what it asks, how it is checked, its counterpart and its source.

    ``manuals`` has the manual page of each rule and check that examines it, by key.
    """
    lines = [f"{provision.number}  {edition.name}: {provision.section} ({provision.strength})"]
    lines += wrapped("  ", provision.summary)
    lines += [f"  - {item.summary}" for item in provision.items]
    if provision.note:
        lines += wrapped("  note: ", provision.note)
    for name, numbers in (
        ("before", provision.predecessors),
        ("since", provision.successors),
    ):
        if numbers:
            lines.append(f"  {name}: {listed(numbers)}")
    if provision.not_checked:
        checked = edition.checked_by[provision.number]
        start = "a person asks besides" if checked else "not checked; a person asks"
        lines += wrapped(f"  {start}: ", provision.not_checked)
    for page in dict.fromkeys(manuals.values()):
        keys = [key for key, one in manuals.items() if one == page]
        lines += ["", f"  checked by {listed(keys)}"]
        for one in asked_under(edition, provision, keys):
            lines += wrapped("    asked: ", one)
        lines.append(textwrap.indent(page, "    "))
    lines += ["", f"  source: {edition.source}"]
    return "\n".join(lines)


def asked_under(edition: Edition, provision: Provision, keys: list[str]) -> list[str]:
    """What the edition's data ask under some rules or checks, in words: limits, letters, force."""
    asked: list[tuple[Provision, Requirement | PolicyRequirement]] = [
        *edition.requirements.values(),
        *edition.policy_requirements,
    ]
    told = [
        in_words(one, provision.strength)
        for owner, one in asked
        if one.key in keys and provision.number in {owner.number, *getattr(one, "also", ())}
    ]
    return [words for words in dict.fromkeys(told) if words]


def in_words(requirement: Requirement | PolicyRequirement, strength: str) -> str:
    """What a requirement's data say: ``stage 1; 10 working days; from acknowledged``.

    ``strength`` is the force of its provision, which is not repeated.
    """
    held = ((tell, getattr(requirement, name, None)) for name, tell in _TOLD)
    parts = [tell(value) for tell, value in held if value not in (None, False, ())]
    if requirement.strength not in {None, strength}:
        parts.append(f"as {requirement.strength}")
    return "; ".join(parts)


def _words(start: str) -> Callable[[tuple[str, ...]], str]:
    return lambda several: start + listed([one.replace("_", " ") for one in several])


_TOLD: tuple[tuple[str, Callable[[Any], str]], ...] = (
    ("stage", "stage {}".format),
    ("limit", working_days),
    ("counted_from", "from {}".format),
    ("cap", lambda cap: f"an extension adds at most {working_days(cap)}"),
    ("months", "{} months".format),
    ("most", "at most {} stages".format),
    ("stages", "at most {} stages".format),
    ("with_reasons", "{} with reasons".format),
    ("of", _words("of ")),
    ("grounds", _words("grounds: ")),
    ("letters", _words("in ")),
    ("among", _words("in one of ")),
    ("shows", _words("shown: ")),
    ("unless_agreed", lambda _: "unless the resident agreed"),
    ("to_review", _words("left to a person: ")),
)
