"""From the rows of a document to what stands at each provision.

A form that went through a PDF has rows broken over pages, text that goes on in a row of its own,
answers in lines by themselves and page headers amid the cells. Nothing is thrown away but the
names of columns, the headings of sections and the numbers of pages: what cannot be placed is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.self_assessment import answers
from complaintcode.self_assessment.cells import answered, held_in
from complaintcode.self_assessment.centred import above_their_number
from complaintcode.self_assessment.columns import (
    ANSWER,
    JOINT,
    NUMBER,
    OTHER,
    REQUIREMENT,
    TICK,
    Columns,
    columns_of,
    is_name,
    laid,
    usual_columns,
    with_second_line,
    without_names,
)
from complaintcode.self_assessment.drafts import ENDED, TEXTS, Draft, answer_amid_words
from complaintcode.self_assessment.labels import labelled
from complaintcode.self_assessment.numbers import in_an_edition, leading_number, whole_numbers
from complaintcode.self_assessment.other_tables import in_other_tables
from complaintcode.self_assessment.page_lines import (
    is_heading,
    is_page_number,
    line_of,
    running_lines,
)
from complaintcode.self_assessment.pairs import Pair, are_in_pairs, pairs_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from complaintcode.documents import Row

NOT_PLACED = "Not placed: "
"""Begins a line that a form written here keeps though it belongs to no provision."""
NO_COLUMN = "without a heading"

_HANGING = re.compile(
    r"(?:[,;:(]|\b(?:and|or|of|the|to|for|in|on|an?|by|with|our|we|is|are|will|any))$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[a-z]|\W?[a-h0-9ivx]{1,3}[.)]\s|[\u2022*-]")
_REFERS = re.compile(r"\b(?:paragraphs?|paras?|sections?|clauses?|see|at|in)$", re.IGNORECASE)
_SHORT = 25  # characters, of a section's name beside the number of a provision


class Gathered(NamedTuple):
    """The rows of the form, the lines before the first of them, and what has no place.

    ``running``: the lines that stand on page after page, as ``line_of`` gives them.
    """

    drafts: list[Draft]
    before: list[str]
    loose: list[str]
    running: frozenset[str]


def gather(rows: Sequence[Row]) -> Gathered:
    """Read every row."""
    reader = _Reader(rows)
    for place in range(len(rows)):
        reader.read(place)
    reader.loose += [" ".join(filter(None, cells)) for cells in reader.held]
    for draft in reader.drafts:
        answer_amid_words(draft)
    return Gathered(reader.drafts, reader.before, list(dict.fromkeys(reader.loose)), reader.running)


class _Reader:
    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self.columns: Columns | None = None
        self.in_table = False
        self.names_just_read = False
        self.after_answer = False  # the last row was an answer in a line by itself
        self.away = False  # past a heading: lines without a number belong to nothing
        self.held: list[tuple[str, ...]] = []  # rows that belong to the next number
        self.drafts: list[Draft] = []
        self.before: list[str] = []
        self.loose: list[str] = []
        alone = [row.cells[0] for row in rows if len(row.cells) == 1]
        self.in_lines = sum(map(answers.is_whole, alone)) > 1  # each cell is a line by itself
        self.in_pairs = are_in_pairs(rows)
        self.elsewhere = frozenset() if self.in_pairs else in_other_tables(rows)
        self.running = running_lines(rows)
        self.above = above_their_number(rows, lambda cells: _number_in(cells) is not None)

    def read(self, place: int) -> None:
        cells, after_break, self.in_table, _ = self.rows[place]
        filled = [cell for cell in cells if cell]
        if not filled:
            return
        if place in self.elsewhere:
            (self.loose if self.drafts else self.before).append(" ".join(filled))
            return
        if self.in_pairs and (told := pairs_in(cells)):
            self._labelled(told)
            return
        columns = self._names(cells)
        self.names_just_read = columns is not None
        if columns is not None:
            self.columns, self.away = columns, False
        elif (number := _number_in(cells, self.columns)) and not self._refers(cells, after_break):
            self._begin(number, after_break=after_break)
        elif filled[0].startswith(NOT_PLACED):
            self.loose.append(" ".join(filled).removeprefix(NOT_PLACED))
        elif self._is_of_the_page(cells, " ".join(filled)):
            return
        elif not self.drafts and not self.held and not self._belongs_to_next(place):
            self.before += [one for one in filled if not is_name(one)]
        elif is_heading(" ".join(filled)) and (cells[0] or len(filled) == 1 == len(cells)):
            self.away = True
        elif self._belongs_to_next(place):
            self.held.append(cells)
        else:
            self._go_on(cells, after_break=after_break)

    def _labelled(self, told: list[Pair]) -> None:
        """A row in which the name of each cell stands before it."""
        self.away = False
        for role, name, text in told:
            if role == NUMBER:
                self._begin(_Numbered(whole_numbers(text), (text,)), after_break=True)
            elif not self.drafts:
                self.before.append(f"{name}: {text}")
            else:
                draft = self.drafts[-1]
                draft.add(name if role == OTHER else role, text)
                draft.has_cell_for_answer |= role == ANSWER

    def _is_of_the_page(self, cells: tuple[str, ...], said: str) -> bool:
        """Whether a row is the number of a page, or a line that runs over every page."""
        alone = said in cells and (len(cells) == 1 or cells[0])
        if alone and (is_page_number(said) or (self.drafts and is_name(said))):
            return True
        if not self.drafts or is_heading(said):
            return False
        if self._is_the_title(cells):
            return True
        if line_of(cells) not in self.running:
            return False
        if said not in self.before and not is_page_number(said):
            self.loose.append(said)
        return True

    def _is_the_title(self, cells: tuple[str, ...]) -> bool:
        """Whether a row says again what stands above the table, as at the top of the next page."""
        filled = [cell for cell in cells if cell]
        return all(cell in self.before and " " in cell for cell in filled)

    def _refers(self, cells: tuple[str, ...], after_break: bool) -> bool:
        """Whether a number is the end of words above it: ``see paragraph`` and then ``3.1.``"""
        last = self.drafts[-1].words if self.drafts else ""
        return len(cells) == 1 and not after_break and _REFERS.search(last) is not None

    def _names(self, cells: tuple[str, ...]) -> Columns | None:
        if self.names_just_read and self.columns:
            both = with_second_line(self.columns, cells)
            if both is not None:
                return both
        return columns_of(cells)

    def _begin(self, found: _Numbered, *, after_break: bool) -> None:
        """A row with a number of its own."""
        numbers, cells = found
        if self.columns and NUMBER not in self.columns.roles:
            cells = tuple(cell for cell in cells if not whole_numbers(cell))
        put = self._laid(cells)
        if not any(map(in_an_edition, numbers)) and not put.get(ANSWER):
            self._without_an_answer(numbers, cells, after_break=after_break)
            return
        last = self.drafts[-1] if self.drafts else None
        again = last is not None and last.numbers == numbers
        if again and last and put.get(ANSWER, "") in {"", last.text(ANSWER)}:
            self._put(last, put)
            return
        draft = Draft(numbers, after_break=after_break)
        self.drafts.append(draft)
        for held in self.held:
            self._put(draft, self._laid(held))
        self._put(draft, put)
        apart = self.columns is not None and {ANSWER, TICK}.intersection(self.columns.roles)
        draft.has_cell_for_answer = self.in_table and bool(apart)
        self.held, self.away = [], False

    def _without_an_answer(
        self, numbers: tuple[str, ...], cells: tuple[str, ...], *, after_break: bool
    ) -> None:
        """A number that no edition has: a heading, or a stray one amid other words."""
        rest = ("", *cells[1:])
        filled = [cell for cell in rest if cell]
        if not self.drafts:
            self.before += [cell for cell in cells if cell]
        elif len(filled) == 1 and is_heading(f"1 {filled[0]}"):
            self.away = True
        else:
            self.loose.append(", ".join(numbers))
            if filled:
                self._go_on(rest, after_break=after_break)

    def _go_on(self, cells: tuple[str, ...], *, after_break: bool) -> None:
        """A row without a number."""
        if not self.drafts:
            self.held.append(cells)
            return
        filled = [cell for cell in cells if cell]
        draft = self.drafts[-1]
        before = self._past_answer(cells)
        if before:
            self._put(draft, self._laid((*before, *cells)))
            return
        if len(cells) == 1 or (len(filled) == 1 and cells[0]):
            self._line(filled[0], after_break=after_break, among_cells=len(cells) > 1)
            return
        elsewhere = after_break and not draft.is_open
        if cells[0] and (self.away or (elsewhere and not _GOES_ON.match(cells[0]))):
            self.away = True
            self.loose.append(" ".join(filled))
            return
        put = self._laid(("", *cells) if cells[0] else cells)
        if self._answers_anew(draft, put):
            draft = Draft((), after_break=after_break)
            self.drafts.append(draft)
        draft.is_broken |= after_break
        self._put(draft, put)

    def _past_answer(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """The cells that stand empty before these, which go on after an answer in its own line."""
        roles = self.columns.roles if self.columns and self.after_answer else ()
        self.after_answer = False
        place = roles.index(ANSWER) + 1 if ANSWER in roles else len(roles)
        return ("",) * place if 1 < len(cells) <= len(roles) - place else ()

    def _answers_anew(self, draft: Draft, put: dict[str, str]) -> bool:
        """Whether a row has an answer of its own: then its number is lost."""
        first, second = draft.text(ANSWER), put.get(ANSWER, "")
        if None in {answers.answer_in(first), answers.answer_in(second)}:
            return False
        if answers.is_phrase(f"{first} {second}"):
            return False
        return bool(put.get(REQUIREMENT)) or first != second

    def _line(self, text: str, *, after_break: bool, among_cells: bool) -> None:
        """Words in a line, or in the first cell, by themselves."""
        draft = self.drafts[-1]
        unanswered = not draft.parts.get(ANSWER)
        label = labelled(text)
        if label:
            self.away = False
            again = label[0] == ANSWER and not unanswered
            draft.add(*((self._last_text(draft), text) if again else label))
        elif unanswered and _answers_alone(text):
            self.away = False
            self.after_answer = True
            draft.add(ANSWER, text)
        elif self.away or (after_break and not self._goes_on(draft, text)):
            self.away = True
            self.loose.append(text)
        elif unanswered or (
            among_cells and not ENDED.search(draft.text(REQUIREMENT)) and _GOES_ON.match(text)
        ):
            draft.add(REQUIREMENT, text)
        else:
            draft.add(self._last_text(draft), text)

    def _goes_on(self, draft: Draft, text: str) -> bool:
        """Whether a line after a break belongs to what stands before the break."""
        unfinished = not draft.parts or _HANGING.search(draft.words)
        return bool(self.in_lines or unfinished or _GOES_ON.match(text))

    def _last_text(self, draft: Draft) -> str:
        """The column that a line goes on with: the last that holds text, or the first that may."""
        held = [key for key in draft.parts if key in TEXTS]
        roles = self.columns.roles if self.columns else ()
        return held[-1] if held else next((role for role in roles if role in TEXTS), JOINT)

    def _laid(self, cells: tuple[str, ...]) -> dict[str, str]:
        """The cells by what they hold; the words of a column of the landlord's own by its name."""
        if self.columns is None:
            at = next((n for n, cell in enumerate(cells) if answers.is_whole(cell)), 0)
            at = at or next((n for n, c in enumerate(cells) if n and answers.answer_in(c)), 2)
            self.columns = usual_columns(cells, at)
        columns = self.columns
        lie = without_names(laid(cells, columns, in_table=self.in_table), columns)
        filled = [
            (key, name, text)
            for role, name, cell in zip(columns.roles, columns.names, lie, strict=True)
            if cell
            for key, text in held_in(role, name, cell, columns)
        ]
        put: dict[str, str] = {}
        for role, name, text in filled:
            if role in {ANSWER, TICK}:
                put.setdefault(ANSWER, answered(filled))
            elif role != NUMBER or not whole_numbers(text):
                key = {NUMBER: REQUIREMENT, OTHER: name or NO_COLUMN}.get(role, role)
                between = "\n" if role in TEXTS else " / "
                put[key] = f"{put[key]}{between}{text}" if key in put else text
        return put

    def _put(self, draft: Draft, put: dict[str, str]) -> None:
        for key, text in put.items():
            draft.add(key, text)

    def _belongs_to_next(self, place: int) -> bool:
        """Whether a requirement begins here and only its end stands beside the next number.

        So it is where the number stands half way down its row.
        """
        cells = self.rows[place].cells
        if place in self.above:
            return True
        text = next((cell for cell in cells if cell), "")
        if cells[0] or len(cells) < 3 or cells[1] != text or not text[:1].isupper():
            return False
        if self.drafts and not self.held and not ENDED.search(self.drafts[-1].text(REQUIREMENT)):
            return False
        following = (
            _number_in(row.cells, self.columns) for row in self.rows[place + 1 : place + 4]
        )
        found = next((one for one in following if one), None)
        if found is None or len(found.cells) < 2:
            return False
        return not found.cells[1] or found.cells[1][:1].islower()


def _answers_alone(line: str) -> bool:
    """Whether a line is an answer: in small letters most are the end of a longer line above."""
    few = len(line.split()) <= 3 and not line[0].islower()
    return answers.is_whole(line) or (few and answers.answer_in(line) is not None)


def _goes_on_in_text(cells: tuple[str, ...], place: int, columns: Columns | None) -> bool:
    """Whether a row begins below the evidence of the one above: "paragraph", and then "6.3"."""
    if columns is None or NUMBER not in columns.roles or len(cells) != len(columns.roles):
        return False
    begins_in_text = columns.roles[place] in TEXTS and place > columns.roles.index(NUMBER)
    return begins_in_text and not any(map(answers.is_whole, cells))


class _Numbered(NamedTuple):
    numbers: tuple[str, ...]
    cells: tuple[str, ...]


def _number_in(cells: tuple[str, ...], columns: Columns | None = None) -> _Numbered | None:
    """The number of a row and its cells, the number in one of its own."""
    if columns and NUMBER in columns.roles and len(cells) == len(columns.roles):
        numbers = whole_numbers(cells[columns.roles.index(NUMBER)])
        if numbers:
            return _Numbered(numbers, cells)
    place = next((n for n, cell in enumerate(cells) if cell), None)
    if place is None or _goes_on_in_text(cells, place, columns):
        return None
    beside = place == 0 and len(cells) > 1 and len(cells[0]) <= _SHORT
    first, second = (whole_numbers(cells[at]) for at in (place, place + beside))
    if second and not any(map(in_an_edition, first)):
        return _Numbered(second, cells[place + beside :] if first else cells)
    if first:
        return _Numbered(first, cells)
    leading = leading_number(cells[place])
    if leading is None:
        return None
    return _Numbered((leading[0],), (*cells[: max(place - 1, 0)], *leading, *cells[place + 1 :]))
