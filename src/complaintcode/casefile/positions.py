"""Where the values of a case file stand in its text: from a path to a line and a column.

The text is scanned once, after it has been read: it is JSON already.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    Steps = tuple[str | int, ...]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_LINE_END = re.compile(r"\r\n|\n|\r")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")


class Region(NamedTuple):
    """A value in its file: lines and columns from 1, columns in characters, the end excluded.

    Of an object or a list only the beginning is told: ``end_line`` and ``end_column`` are ``None``.
    """

    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None


class Span(NamedTuple):
    """The places of a value's first character and of the one after its last, from 0."""

    start: int
    end: int


class Positions:
    r"""The places of every value of a JSON text; ``first_line`` is the line that it begins on.

    >>> text = '{"reference": "HC-1",\n "stages": [{"number": 1}]}'
    >>> Positions(text).region("$.stages[0].number")
    Region(line=2, column=24, end_line=2, end_column=25)
    >>> Positions(text).region("$.stages[0].responded")  # not there: the nearest that is
    Region(line=2, column=13, end_line=None, end_column=None)
    """

    def __init__(self, text: str, *, first_line: int = 1) -> None:
        self.text = text
        self.spans = dict(_values(text))
        self._first_line = first_line
        self._starts = [0, *(found.end() for found in _LINE_END.finditer(text))]

    def region(self, path: str) -> Region:
        """Where the value of a path stands, or the nearest around it that there is."""
        steps = _steps(path)
        while steps not in self.spans:
            steps = steps[:-1]
        return self._region(self.spans[steps])

    def holds(self, path: str) -> bool:
        """Whether there is a value at a path."""
        return _steps(path) in self.spans

    def below(self, path: str, value: str) -> Region | None:
        """Where the first text stands that is ``value``, at a path or anywhere below it."""
        above = _steps(path)
        for steps, span in self.spans.items():
            if steps[: len(above)] == above and self._is(span, value):
                return self._region(span)
        return None

    def _is(self, span: Span, value: str) -> bool:
        raw = self.text[span.start : span.end]
        return raw.startswith('"') and json.loads(raw, strict=False) == value

    def _region(self, span: Span) -> Region:
        line, column = self._place(span.start)
        if self.text[span.start] in "{[":
            return Region(line, column)
        return Region(line, column, *self._place(span.end))

    def _place(self, offset: int) -> tuple[int, int]:
        number = bisect_right(self._starts, offset)
        return number - 1 + self._first_line, offset - self._starts[number - 1] + 1


def _steps(path: str) -> Steps:
    return tuple(key or int(number) for key, number in _STEP.findall(path))


def _values(text: str) -> Iterator[tuple[Steps, Span]]:
    """Each value with its place, the outer ones first."""
    tokens = [(found[0], found.start(), found.end()) for found in _TOKEN.finditer(text)]
    ends = _ends(tokens)
    path: list[str | int] = []
    in_list: list[bool] = []
    is_key = False
    for number, (sign, start, end) in enumerate(tokens):
        if sign in "}]":
            in_list.pop()
            path = path[: len(in_list)]
        elif sign == ",":
            last = path.pop()
            is_key = not in_list[-1]
            if isinstance(last, int):
                path.append(last + 1)
        elif sign == ":":
            is_key = False
        elif is_key:
            path.append(json.loads(sign, strict=False))
        else:
            yield tuple(path), Span(start, ends.get(number, end))
            if sign in "{[":
                in_list.append(sign == "[")
                is_key = sign == "{"
                if sign == "[":
                    path.append(0)


def _ends(tokens: list[tuple[str, int, int]]) -> dict[int, int]:
    """Where each object and list ends, by the number of the sign that opens it."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for number, (sign, _, end) in enumerate(tokens):
        if sign in "{[":
            opened.append(number)
        elif sign in "}]":
            ends[opened.pop()] = end
    return ends
