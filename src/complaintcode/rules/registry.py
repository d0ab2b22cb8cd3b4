"""Where a rule says its name, and how all of them are found."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.findings import Basis, Finding, NotAssessed
from complaintcode.model.records import Complaint
from complaintcode.registry import Registry, manual_page

if TYPE_CHECKING:
    from complaintcode.catalogue import Provision, Requirement

Check: TypeAlias = Callable[
    [Complaint, Basis, "tuple[Provision, Requirement]"], Iterator[Finding | NotAssessed]
]


class Rule(NamedTuple):
    """A rule, the fields without any of which it says nothing, and the days that it weighs.

    ``done`` says in a self-assessment what was done where it was met, by key; nothing of a key
    that it lacks.
    """

    check: Check
    reads: tuple[str, ...]
    days: tuple[str, ...] = ()
    done: Mapping[str, str] = MappingProxyType({})


_rules: Registry[Rule] = Registry("rules", __package__, os.path.dirname(__file__))


def rule(
    *keys: str,
    done: str | Mapping[str, str] | None,
    reads: str | tuple[str, ...] = (),
    days: tuple[str, ...] = (),
) -> Callable[[Check], Check]:
    """Register a rule under its keys: one, or one for each stage that it examines.

    ``done`` is what a self-assessment says was done in so many complaints (``answered in time``),
    by key where they differ; ``None`` for a rule that says nothing which others do not.
    ``reads`` names fields of the stage, or of the complaint for a rule that is about no stage:
    where nothing is recorded in any of them, the rule is not called. ``days`` names fields that
    hold days: of a window in one of them the rule is asked for each of its days. A rule that judges
    timelines has no need of that.
    """
    fields = (reads,) if isinstance(reads, str) else reads
    phrases = dict.fromkeys(keys, done) if isinstance(done, str) else done or {}

    def register(check: Check) -> Check:
        _rules.add(keys, Rule(check, fields, days, phrases))
        return check

    return register


def load() -> Mapping[str, Rule]:
    """Every rule by its key."""
    return _rules.load()


def manual(key: str) -> str:
    """The manual page of a rule."""
    return manual_page(load()[key].check)
