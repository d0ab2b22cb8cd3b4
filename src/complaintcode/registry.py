"""What rules and checks are registered in, and how all of them are found."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

Entry = TypeVar("Entry")


class Registry(Generic[Entry]):
    """Entries by their keys; each registers itself where its module is imported.

    ``what`` names them in errors, ``package`` and ``folder`` say where their modules are.
    """

    def __init__(self, what: str, package: str, folder: str) -> None:
        self._what = what
        self._package = package
        self._folder = folder
        self._entries: dict[str, Entry] = {}
        self._walked = False

    def add(self, keys: Iterable[str], entry: Entry) -> None:
        """Register an entry under some keys; one that is taken raises ``ValueError``."""
        for key in keys:
            if key in self._entries:
                raise ValueError(f"two {self._what} are called {key}")
            self._entries[key] = entry

    def load(self) -> Mapping[str, Entry]:
        """Every entry by its key; the modules are imported when this is first asked."""
        if not self._walked:
            for name in self._modules():
                import_module(name)
            self._walked = True
        return self._entries

    def _modules(self) -> Iterator[str]:
        for below, folders, files in os.walk(self._folder):
            folders.sort()
            inside = os.path.relpath(below, self._folder)
            path = [] if inside == os.curdir else inside.split(os.sep)
            for file in sorted(files):
                name, ending = os.path.splitext(file)
                if ending == ".py" and name != "__init__":
                    yield ".".join([self._package, *path, name])


def manual_page(function: Callable[..., object]) -> str:
    """The manual page of a rule or check: the docstring of its module."""
    return (sys.modules[function.__module__].__doc__ or "").strip()
