"""Where a rule says its name, and how all of them are found."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.findings import Basis, Finding, NotAssessed
from complaintcode.model.records import Complaint

if TYPE_CHECKING:
    from complaintcode.catalogue import Provision, Requirement

Check: TypeAlias = Callable[
    [Complaint, Basis, "tuple[Provision, Requirement]"], Iterator[Finding | NotAssessed]
]


class Rule(NamedTuple):
    """A rule, and the fields without any of which it has nothing to say."""

    check: Check
    reads: tuple[str, ...]


_found: dict[str, Rule] = {}


def rule(*keys: str, reads: str | tuple[str, ...] = ()) -> Callable[[Check], Check]:
    """Register a rule under its keys: one, or one for each stage that it examines.

    ``reads`` names fields of the stage, or of the complaint for a rule that is about no stage:
    where nothing is recorded in any of them, the rule is not called.
    """
    fields = (reads,) if isinstance(reads, str) else reads

    def register(check: Check) -> Check:
        for key in keys:
            if key in _found:
                raise ValueError(f"two rules are called {key}")
            _found[key] = Rule(check, fields)
        return check

    return register


@cache
def load() -> Mapping[str, Rule]:
    """Every rule by its key."""
    package = os.path.dirname(__file__)
    for chapter in sorted(entry.name for entry in os.scandir(package) if entry.is_dir()):
        for file in sorted(os.listdir(os.path.join(package, chapter))):
            name, ending = os.path.splitext(file)
            if ending == ".py" and name != "__init__":
                import_module(f"{__package__}.{chapter}.{name}")
    return _found


def manual(key: str) -> str:
    """The manual page of a rule: the docstring of its module, without the title line's stop."""
    module = sys.modules[load()[key].check.__module__]
    return (module.__doc__ or "").strip()
