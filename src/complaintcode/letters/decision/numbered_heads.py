"""Heads of a complaint that are numbered where it is told, and again where they are answered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.decision.verdicts import VERDICT

if TYPE_CHECKING:
    from complaintcode.letters.decision.conclusions import Conclusion
    from complaintcode.letters.text.voice import Passage, Text

_NUMBER = re.compile(r"\s*\(?(\d{1,2})[.)]\s*")
_FEWEST_DECIDED = 2


def heads_without_verdict(text: Text, found: dict[Passage, Conclusion]) -> list[Passage]:
    """What is said on the heads that get no verdict, where as many were told and others get one."""
    firm = all(it.strength == VERDICT for it in found.values())
    lists = _numbered_lists(text) if found and firm else []
    if not lists:
        return []
    answers = lists[-1]
    if not any(len(told) == len(answers) for told in lists[:-1]):
        return []
    if set(found) - {one for head in answers for one in head}:
        return []  # what is concluded elsewhere may be on any of them
    decided = [head for head in answers if any(map(found.get, head))]
    if len(decided) < _FEWEST_DECIDED:
        return []
    return [head[0] for head in answers if head not in decided]


def _numbered_lists(text: Text) -> list[list[list[Passage]]]:
    """The lists that are numbered from 1: of each, the passages under each number."""
    lists: list[list[list[Passage]]] = []
    for one in text.body:
        number = _number(one, text)
        if number == 1:
            lists.append([])
        if lists and number == len(lists[-1]) + 1:
            lists[-1].append([one])
        elif lists and one.unit.block == lists[-1][-1][0].unit.block:
            lists[-1][-1].append(one)
    return lists


def _number(one: Passage, text: Text) -> int | None:
    """The number that stands before a passage on its line."""
    line = text.original.rfind("\n", 0, one.unit.start) + 1
    found = _NUMBER.fullmatch(text.original, line, one.unit.start)
    return int(found[1]) if found else None
