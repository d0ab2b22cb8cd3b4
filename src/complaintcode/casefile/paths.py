"""Paths of a case file as a map of columns names them: ``received``, ``stages[0].responded``.

Also as reports write them: ``$.stages[0].responded``, ``letters[kind=stage1_response].sent``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from complaintcode.casefile.schema import case_schema
from complaintcode.model.kinds import Json, Wrong, expected, key_shown
from complaintcode.model.objects import unknown_key

Schema: TypeAlias = dict[str, Json]


class Having(NamedTuple):
    """The item of a list of which a key has a value: ``[number=1]``."""

    key: str
    value: Json


Step: TypeAlias = str | int | Having
"""A key, the place of an item in its list, or what tells the item from the others."""

_STEP = re.compile(
    r"(?:^|\.)(?P<key>[^.\[\]]+)|\[(?P<place>[0-9]{1,2})\]|\[(?P<by>\w+)=(?P<value>[^\]]+)\]"
)
_TELLS_OF_ROWS = re.compile(r"\s*(?:\$\.?)?(?:stage\.|number\s*$)")
_ROW_S_STAGE = re.compile(r"stages?(?:\[[0*]?\])?\.")


Where: TypeAlias = tuple[bool, tuple[Step, ...]]
"""Whether the steps lead down from the stage that a row tells of, and not from the case; they."""


class Place(NamedTuple):
    """Where a value belongs, and the schema of what may stand there."""

    of_stage: bool
    steps: tuple[Step, ...]
    schema: Schema

    @property
    def where(self) -> Where:
        """The place without its schema."""
        return self.of_stage, self.steps

    @property
    def is_date(self) -> bool:
        """Whether it is for a date, which may also be unknown or never have come."""
        return self.schema.get("$ref") == "#/$defs/when"

    @property
    def path(self) -> str:
        """The place as a path."""
        start = "$.stage" if self.of_stage else "$"
        return start + "".join(
            f".{key_shown(step)}"
            if isinstance(step, str)
            else f"[{step}]"
            if isinstance(step, int)
            else f"[{step.key}={step.value}]"
            for step in self.steps
        )


def place(path: str, *, by_stage: bool) -> Place:
    """The place of a path; raises ``Wrong``. ``by_stage``: each row is one stage of a case."""
    text = path.strip().removeprefix("$").removeprefix(".")
    named = _ROW_S_STAGE.match(text) if by_stage else None
    steps = _steps(text[named.end() :] if named else text)
    first, stage = steps[0], _keys(_stage())
    of_stage = by_stage and (named is not None or first in stage)
    if not of_stage and first == "stages" and by_stage:
        raise expected("stage.responded and the like, as each row is a stage", path)
    if not of_stage and (first in stage or first == "stage"):
        meant = steps[-1] if steps[-1] in stage else "responded"
        raise Wrong(("", f"unknown key; did you mean stages[0].{meant}?"))
    return walked(tuple(steps), of_stage=of_stage)


def of_a_row_s_stage(path: str) -> bool:
    """Whether a path can only be meant for the stage that a row tells of."""
    return _TELLS_OF_ROWS.match(path) is not None


def walked(steps: tuple[Step, ...], *, of_stage: bool) -> Place:
    """The place that some steps lead to; raises ``Wrong``."""
    schema = _stage() if of_stage else case_schema_once()
    taken = list(steps)
    for number, step in enumerate(steps):
        schema, taken[number] = _below(schema, step)
    return Place(of_stage, tuple(taken), schema)


def _steps(text: str) -> list[Step]:
    steps: list[Step] = []
    at = 0
    while at < len(text) or not steps:
        match = _STEP.match(text, at)
        if match is None:
            raise expected("a path like stages[0].responded", text)
        key, number, by, value = match.group("key", "place", "by", "value")
        steps.append(key or (int(number) if number else Having(by, value.strip())))
        at = match.end()
    return steps


def _below(schema: Schema, step: Step) -> tuple[Schema, Step]:
    """The schema one step down, and the step with its value as the schema has it."""
    if isinstance(step, str):
        return _of_key(schema, step), step
    items = next((one["items"] for one in alternatives(schema) if "items" in one), None)
    if items is None:
        raise Wrong(("", "what stands before the brackets is no list"))
    if isinstance(step, int):
        return items, step
    told = alternatives(_of_key(items, step.key))[0]
    if told.get("type") == "integer" and str(step.value).isdecimal():
        return items, Having(step.key, int(step.value))
    return items, step


def _of_key(schema: Schema, key: str) -> Schema:
    keys = _keys(schema)
    if key in keys:
        found: Schema = keys[key]
        return found
    kinds = alternatives(schema)
    if any("items" in one for one in kinds):
        raise Wrong(("", f"a list: say which of its items, as in [0].{key}"))
    if any(one.get("type") == "object" and "properties" not in one for one in kinds):
        return {"type": "string"}  # the system's own fields
    raise Wrong(("", unknown_key(key, keys) if keys else f"a single value has no key {key}"))


def _keys(schema: Schema) -> dict[str, Schema]:
    return next((one["properties"] for one in alternatives(schema) if "properties" in one), {})


def alternatives(schema: Schema) -> list[Schema]:
    """What a part of the schema may be, with the parts that it refers to."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return alternatives(case_schema_once()["$defs"][name])
    return [inner for one in schema.get("anyOf", ()) for inner in alternatives(one)] or [schema]


def _stage() -> Schema:
    stage: Schema = case_schema_once()["$defs"]["stage"]
    return stage


@cache
def case_schema_once() -> dict[str, Any]:
    """The JSON Schema of a case file, made once."""
    return case_schema()
