"""Where a check of a policy says its name, and how all of them are found."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from complaintcode.findings import Finding, NotAssessed
from complaintcode.model.policy import Policy
from complaintcode.registry import Registry, manual_page

if TYPE_CHECKING:
    from complaintcode.catalogue import Edition, PolicyRequirement, Provision


class Required(NamedTuple):
    """What an edition requires of a policy under the key of a check, and by which provision."""

    edition: Edition
    provision: Provision
    requirement: PolicyRequirement


Check: TypeAlias = Callable[[Policy, Required], Iterator[Finding | NotAssessed]]

_checks: Registry[Check] = Registry(
    "checks of a policy",
    f"{__package__}.checks",
    os.path.join(os.path.dirname(__file__), "checks"),
)


def policy_check(*keys: str) -> Callable[[Check], Check]:
    """Register a check under its keys: one, or one for each thing that it examines."""

    def register(check: Check) -> Check:
        _checks.add(keys, check)
        return check

    return register


def load() -> Mapping[str, Check]:
    """Every check of a policy by its key."""
    return _checks.load()


def manual(key: str) -> str:
    """The manual page of a check."""
    return manual_page(load()[key])
