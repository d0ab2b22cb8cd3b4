"""``complaintcode completion SHELL``: a script by which a shell completes what is typed.

The script holds every command, option and closed list of words; a shell that has read it does not
run the program. shtab writes it, of the extra ``cli``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintcode.errors import MissingExtra

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

SHELLS = ("bash", "zsh", "tcsh")
_PATHS = {"FILE", "PATH", "MAP", "OLD", "NEW"}


def completion(parser: argparse.ArgumentParser, shell: str) -> str:
    """The script for a shell; raises ``MissingExtra`` where the extra is not there."""
    try:
        import shtab
    except ImportError:
        raise MissingExtra(
            "completion needs the extra cli: pip install 'complaintcode[cli]'"
        ) from None
    words = _words()
    for action in _arguments(parser):
        metavar = str(action.metavar)
        if metavar in _PATHS:
            action.complete = shtab.FILE  # where shtab looks for it
        action.choices = action.choices or words.get(metavar)
    script: str = shtab.complete(parser, shell=shell)
    return script


def _words() -> dict[str, tuple[str, ...]]:
    """What can stand for an argument, by its name in the help, where no list goes with it there."""
    from complaintcode import catalogue
    from complaintcode.model.choices import LetterKind

    ids = catalogue.edition_ids()
    numbers = [one.number for id_ in ids for one in catalogue.edition(id_).provisions]
    provisions = tuple(dict.fromkeys(numbers))
    return {
        "E": ids,
        "KIND": tuple(kind.value for kind in LetterKind),
        "PROVISION": provisions,
        "6.3,...": provisions,
    }


def _arguments(parser: argparse.ArgumentParser) -> Iterator[Any]:
    """Every argument of a parser, and of those of its commands."""
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to ask for them
        yield action
        below = action.choices if isinstance(action.choices, dict) else {}
        for one in below.values():
            yield from _arguments(one)
