"""What the columns of a form are, and how the cells of a row fall under them.

A row that came out of a PDF may have lost a cell or gained one. Of all the ways to lay its cells
under the columns, in their order, the one is taken that puts the most of them where they fit.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from complaintcode.self_assessment import answers
from complaintcode.self_assessment.numbers import whole_numbers
from complaintcode.self_assessment.ticks import alternative, are_side_by_side

NUMBER, REQUIREMENT, ANSWER = "number", "requirement", "answer"
EVIDENCE, COMMENTARY, JOINT, DATE = "evidence", "commentary", "joint", "date"
TICK, OTHER = "tick", "other"
_TEXTS = {REQUIREMENT, EVIDENCE, COMMENTARY, JOINT}

_LONGEST_NAME, _SECOND_LINE = 10, 3  # words
_LONG = 25  # characters: more is a text, less may be anything

# What a column's name holds, its letters alone, as extraction breaks words; the first that fits.
_NAMES = (
    (OTHER, re.compile("change|owner|responsible|whois|lastyear|previous|prioryear")),
    (
        OTHER,
        re.compile(
            "^(?!.*compl).*(mandatory|applicable|applies|reviewed|inpolicy|exception|outstanding"
            "|breach|required|needed|concern).*(yesno|yn)"
        ),
    ),
    (JOINT, re.compile("evidence.*(comment|expla)|(comment|expla).*evidence")),
    (EVIDENCE, re.compile("evidence|^links?$|linkto|supportingdoc|^where")),
    (
        DATE,
        re.compile(
            "bywhen|tobemetby|target|deadline|timescale|duedate|^date$"
            "|(completion|implementation)date"
            "|^(?!.*(yesno|yn$)).*((?<!up)date.*compl|compl.*(?<!up)(?<!to)date|when.*comply)"
        ),
    ),
    (
        COMMENTARY,
        re.compile(
            "comment|expla|narrative|justif|rationale|howwe|howdo|howwill|notes|action|gap"
            "|reason(?!able)|(detail|step|plan|work|what).*comply|(details|steps|plan)[a-z]*compl"
        ),
    ),
    (REQUIREMENT, re.compile("requirement|wording|codetext|whatthecode")),
    (
        NUMBER,
        re.compile(
            "^(the|hos|(housing)?ombudsman)?(code)?(provision|section|paragraph|para|clause"
            "|ref(erence)?|item|no|number)(no|number|ref(erence)?)?s?$|^code$"
        ),
    ),
    (ANSWER, re.compile("compl[yi]|yesno|^yn$|met(?:yn)?$|status|rag|^answer|answers?$")),
)
# It asks the opposite: a yes below it is no yes. Not so where both are named: Met / Not met.
_OPPOSITE = re.compile(
    r"\b(?:(?:non|not|fail\w*|(?:is|are|do|does|has|have)n['\u2019]?t)[\s-]*"
    r"(?:(?:to|yet|fully|currently|being|been|in)\s+)*|un-?)"
    r"(?:compl[yi]\w*|met\b|meet\w*|achieved|place\b)",
    re.IGNORECASE,
)
# Where no other column is for answers, one of these names may say that it is.
_PERHAPS_ANSWER = re.compile("response|position|assessment|outcome|result|achieved|inplace|meet")
_VAGUE = re.compile(f"{_NAMES[-1][1].pattern}|{_PERHAPS_ANSWER.pattern}")
_SAYS_COMPLY = re.compile("compl[yi]|met(yn|yesno)?$")
_NOT_THE_LAST = re.compile("draft|prior|previous|old|former")
_YEAR = re.compile(r"(?<!\d)(?:20)?(\d\d)(?!\d)")
_NAME_ALONE = re.compile(
    "(code)?(provision|section|requirement)s?|comply(yesno)?|(evidence)?(comment(s|ary))?(and|or|any)*"
    "(explanations?)?"
)
_LINK = re.compile(r"https?:|www\.|\.(?:gov|org|co|com|uk|pdf|docx?)\b", re.IGNORECASE)
_CHANGE = re.compile(r"(?:no|un)?\s?chang|new\b|updated|same\b", re.IGNORECASE)
_DATED = re.compile(r"\b(?:20\d\d|\d{1,2}/\d{1,2}/\d{2,4})\b")


class Columns(NamedTuple):
    """The columns of a table: what each holds, and its name as the form prints it."""

    roles: tuple[str, ...]
    names: tuple[str, ...]


def columns_of(cells: tuple[str, ...]) -> Columns | None:
    """The columns, if a row is the row of their names."""
    if any(_is_no_name(cell, among_names=bool(cells[0])) for cell in cells):
        return None
    roles = [_role_beside(cells, place) for place in range(len(cells))]
    known = {role for role in roles if role}
    if len(known) < 2 + (not cells[0]) or not known & {NUMBER, REQUIREMENT, ANSWER}:
        return None
    several = 2 * sum(role is not None for role in roles) >= sum(map(bool, cells))
    return _columns(roles, cells) if several else None


def _is_no_name(cell: str, *, among_names: bool) -> bool:
    """Whether a cell cannot be a column's name: words that go on from a row above often look so."""
    count = len(cell.split())
    sentence = count > _SECOND_LINE and cell.endswith(".")
    goes_on = not among_names and cell[:1].islower()
    return count > _LONGEST_NAME or sentence or goes_on or bool(whole_numbers(cell))


def with_second_line(columns: Columns, cells: tuple[str, ...]) -> Columns | None:
    """The columns, if a row goes on with the names above it: ``Comply:`` and then ``Yes/No``."""
    if len(cells) != len(columns.names):
        return None
    if any(cell and (not role_of(cell) or len(cell.split()) > _SECOND_LINE) for cell in cells):
        return None
    names = tuple(f"{name} {cell}".strip() for name, cell in zip(columns.names, cells, strict=True))
    return columns_of(names)


def without_names(cells: tuple[str, ...], columns: Columns) -> tuple[str, ...]:
    """The cells of a row that ran into the names above it, as some do at the top of a page."""
    named = [
        bool(name) and cell.startswith(f"{name} ")
        for name, cell in zip(columns.names, cells, strict=True)
    ]
    if sum(named) < 2:
        return cells
    return tuple(
        cell.removeprefix(f"{name} ") for cell, name in zip(cells, columns.names, strict=True)
    )


def is_name(line: str) -> bool:
    """Whether a line is the name of a column by itself."""
    return (
        role_of(line) not in {None, TICK, OTHER}
        and _NAME_ALONE.fullmatch(_letters(line)) is not None
    )


def _columns(roles: list[str | None], names: tuple[str, ...]) -> Columns:
    """Columns with one place for numbers, one for answers, and one for text where there is any."""
    _settle_number(roles, names)
    for place, name in enumerate(names):
        if not name and place and roles[place - 1] in _TEXTS:
            roles[place] = roles[place] or roles[place - 1]  # one name over several columns
    _settle_answer(roles, names)
    if ANSWER in roles and not {EVIDENCE, COMMENTARY, JOINT} & set(roles):
        unknown = [n for n, role in enumerate(roles) if role is None and n > roles.index(ANSWER)]
        if unknown:
            roles[unknown[0]] = JOINT
    return Columns(tuple(role or OTHER for role in roles), names)


def _settle_number(roles: list[str | None], names: tuple[str, ...]) -> None:
    """Under two names for numbers the second is the requirement, or the first the section."""
    numbers = [place for place, role in enumerate(roles) if role == NUMBER]
    if len(numbers) > 1 and REQUIREMENT not in roles:
        roles[numbers.pop()] = REQUIREMENT
    if not numbers and roles[0] in {None, TICK}:
        roles[0] = NUMBER
    for place in numbers[:-1]:
        roles[place] = OTHER
    after = roles.index(NUMBER) + 1 if NUMBER in roles else len(roles)
    if REQUIREMENT not in roles and after < len(roles) and not names[after]:
        roles[after] = REQUIREMENT


def _settle_answer(roles: list[str | None], names: tuple[str, ...]) -> None:
    """Of several columns for answers those that say most plainly that they have this year's."""
    if not {ANSWER, TICK} & set(roles):
        unknown = (n for n, role in enumerate(roles) if n and role is None)
        perhaps = [n for n in unknown if _PERHAPS_ANSWER.search(_letters(names[n]))]
        for place in _of_best_standing(perhaps, names):
            roles[place] = ANSWER
    several = [place for place, role in enumerate(roles) if role == ANSWER]
    kept = _of_best_standing(several, names)
    for place in several:
        if place not in kept:
            roles[place] = OTHER


def _of_best_standing(places: list[int], names: tuple[str, ...]) -> list[int]:
    """Those of the best standing: all that say comply, or else the same word as the first."""
    best = max((_standing(names[place]) for place in places), default=(False, ""))
    kept = [place for place in places if _standing(names[place]) == best]
    return [n for n in kept if best[0] or _vaguely(names[n]) == _vaguely(names[kept[0]])]


def _vaguely(name: str) -> list[str]:
    """The word for which a column may be one for answers, though it does not say comply."""
    return _VAGUE.findall(_letters(name))[:1]


def _standing(name: str) -> tuple[bool, str]:
    """Whether a column's name says that it is on complying, and of which year: without one, now."""
    letters = _letters(name)
    years = _YEAR.findall(name) or ["99"]
    year = "" if _NOT_THE_LAST.search(letters) else years[-1]
    return _SAYS_COMPLY.search(letters) is not None, year


def _role_beside(names: tuple[str, ...], place: int) -> str | None:
    """What a column holds. One that is named Compliant is to be ticked only beside another."""
    role, letters = role_of(names[place]), _letters(names[place])
    alone = role == TICK and _SAYS_COMPLY.search(letters) and not are_side_by_side(names, place)
    return _not_opposite(ANSWER, names[place]) if alone else role


def role_of(name: str) -> str | None:
    """What a column of that name holds; ``None`` where nobody can tell."""
    if alternative(name):
        return TICK
    letters = _letters(name)
    found = (role for role, pattern in _NAMES if letters and pattern.search(letters))
    return _not_opposite(next(found, None), name)


def _not_opposite(role: str | None, name: str) -> str | None:
    """The role that a name tells, but none for answers where the column asks the opposite."""
    if role not in {ANSWER, None} or not _OPPOSITE.search(name):
        return role
    both = _SAYS_COMPLY.search(_letters(_OPPOSITE.sub("", name)))
    return role if both else OTHER


def _letters(name: str) -> str:
    return re.sub("[^a-z]", "", name.lower())


def usual_columns(cells: tuple[str, ...], at: int) -> Columns:
    """The columns of a table without their names, from a row and the place of its answer."""
    after = {0: [], 1: [JOINT]}.get(len(cells) - at - 1, [EVIDENCE, COMMENTARY])
    roles = [NUMBER, *[REQUIREMENT] * (at > 1), ANSWER, *after]
    return Columns(tuple(roles), ("",) * len(roles))


# --- laying cells under columns

_SKIPPED, _JOINED = -1.0, -1.0


def laid(cells: tuple[str, ...], columns: Columns, *, in_table: bool) -> tuple[str, ...]:
    """The cells, one for each column: some left empty, some joined, where the numbers differ.

    In a whole row of a real table they stand where they were put, and so they do in one that
    differs in empty cells at its end, unless its answer stands elsewhere.
    """
    roles = columns.roles
    if in_table and not any(cells[len(roles) :]):
        whole = (*cells[: len(roles)], *[""] * (len(roles) - len(cells)))
        if len(cells) == len(roles) or _stand_right(whole, roles):
            return whole
    if len(cells) == len(roles) and _stand_right(cells, roles):
        return cells
    # The worth of the cells so far, and how they lie, by the column that comes next.
    start: tuple[float, tuple[str, ...]] = (0.0, ())
    best: dict[int, tuple[float, tuple[str, ...]]] = {0: start}
    for cell in cells:
        following: dict[int, tuple[float, tuple[str, ...]]] = {}
        for place, (worth, put) in best.items():
            if put and not put[-1]:
                worth_here = worth + 0.5 * _JOINED + _fit(cell, roles[place - 1])
                _offer(following, place, worth_here, (*put[:-1], cell))
            elif put:
                cost = _JOINED if roles[place - 1] in _TEXTS else 3 * _JOINED
                joined = (*put[:-1], f"{put[-1]} {cell}".strip())
                _offer(following, place, worth + (cost if cell else 0.5 * _JOINED), joined)
            for column in range(place, len(roles)):
                skipped = column - place
                here = (*put, *[""] * skipped, cell)
                _offer(
                    following,
                    column + 1,
                    worth + _SKIPPED * skipped + _fit(cell, roles[column]),
                    here,
                )
        best = following
    _, put = max(
        ((worth + _SKIPPED * (len(roles) - place), put) for place, (worth, put) in best.items()),
        key=lambda one: one[0],
    )
    return (*put, *[""] * (len(roles) - len(put)))


def _stand_right(cells: tuple[str, ...], roles: tuple[str, ...]) -> bool:
    """Whether the answer, or nothing, stands in its column, and no answer in one for text.

    Beside its number a word that nobody knows stays, unless a cell is an answer and nothing else.
    """
    cell = cells[roles.index(ANSWER)] if ANSWER in roles else ""
    if ANSWER not in roles or (cell and _fit_for_answer(cell) > 0):
        return True
    if cell and not (NUMBER in roles and whole_numbers(cells[roles.index(NUMBER)])):
        return False
    texts = [cell for cell, role in zip(cells, roles, strict=True) if role in _TEXTS]
    is_word = 0 < len(cell) <= _LONG
    return not any(answers.is_whole(one) or (not is_word and answers.leads(one)) for one in texts)


def _offer(
    best: dict[int, tuple[float, tuple[str, ...]]], place: int, worth: float, put: tuple[str, ...]
) -> None:
    if place not in best or worth > best[place][0]:
        best[place] = (worth, put)


def _fit(cell: str, role: str) -> float:
    """How well a cell fits a column."""
    if not cell:
        return 0.0
    if role == NUMBER:
        return 6.0 if whole_numbers(cell) else -6.0
    if role == ANSWER:
        return _fit_for_answer(cell)
    if answers.is_whole(cell):
        return 0.0
    if role == DATE:
        return 2.0 if _DATED.search(cell) and len(cell) <= _LONG else -2.0
    if role == OTHER:
        return -1.5 if len(cell) > _LONG else 1.0 if _CHANGE.match(cell) else 0.5
    if role == EVIDENCE:
        return 2.0 if _LINK.search(cell) else 0.5
    return 1.0 if len(cell) > _LONG else 0.5


def _fit_for_answer(cell: str) -> float:
    if answers.is_whole(cell):
        return 6.0
    if answers.answer_in(cell) is not None:
        return 3.0 if answers.leads(cell) else 1.5
    words = cell.lower().split()
    return 1.0 if answers.FRAGMENTS.issuperset(words) else -4.0
