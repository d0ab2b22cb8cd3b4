"""From a file or a dictionary to a policy, with every problem of the input at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from complaintcode.errors import CaseFileError, Problem
from complaintcode.files import bytes_of, json_from, refuse, text_from
from complaintcode.model.kinds import Wrong
from complaintcode.model.objects import kinds_of, nested
from complaintcode.model.policy import Policy
from complaintcode.toml_files import toml_from_text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_POLICY = nested(Policy)


def load_policy(path: str | Path) -> Policy:
    """The policy of a TOML or JSON file; raises ``CaseFileError`` with every problem.

    It is JSON where its name ends in ``.json`` or its text begins with a brace. Times are working
    days, an age limit is months.
    """
    return policy_from_bytes(bytes_of(path), str(path))


def policy_from_bytes(data: bytes, source: str = "") -> Policy:
    """A policy from the bytes of its file.

    It is JSON where ``source`` ends in ``.json`` or the text begins with a brace, and TOML
    otherwise. Raises ``CaseFileError``.
    """
    text = text_from(data, source)
    if source.lower().endswith(".json") or text.lstrip().startswith("{"):
        return _policy(*json_from(text, source, "policy"), source)
    if not text.strip():
        refuse("expected a policy (the file is empty)", source)
    return _policy(toml_from_text(text, source), [], source, hint=_MISPLACED)


def policy_from_dict(document: Mapping[str, Any], source: str = "") -> Policy:
    """A policy from a dictionary as ``tomllib.load`` or ``json.loads`` gives it from its file.

    Everything is optional: what is absent is not written down and not assessed. Times are working
    days. Raises ``CaseFileError`` with every problem; ``source`` names the input in its text.

    >>> policy_from_dict({"stages": [{"number": 1, "respond_within": 10}]}).stages[0].number
    1
    """
    return _policy(document, [], source)


_MISPLACED = "; a key of the policy itself stands above the first [[stages]] and [[exclusions]]"


def _policy(document: Any, twice: list[Problem], source: str, *, hint: str = "") -> Policy:
    """The policy; ``hint`` is said of keys of its own that stand in a stage or an exclusion."""
    wrong: list[tuple[str, str]] = []
    try:
        policy: Policy = _POLICY.read(document)
        wrong += policy.repeated_stages()
    except Wrong as error:
        wrong += error.problems
    problems = [*twice, *(Problem(f"${path}", said) for path, said in wrong)]
    for place, (path, said) in enumerate(problems):
        _, below, key = path.rpartition("].")
        if below and key in kinds_of(Policy) and said.startswith("unknown key"):
            problems[place] = Problem(path, said + hint)
    if problems:
        raise CaseFileError(problems, source)
    return policy
