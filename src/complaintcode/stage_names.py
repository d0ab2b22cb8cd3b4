"""What the name of a stage says: whether it is one in front of stage 1.

Early settlement is welcome within stage 1, and a request for a service is no complaint yet; a stage
of its own in front of stage 1 is barred, and one that is called zero or informal is no other.
"""

from __future__ import annotations

import re
from enum import Enum


class Front(Enum):
    """What may stand in front of stage 1."""

    INFORMAL = (
        r"informal(?:ly)?|pre[\s-]?(?:complaint|stage|formal)"
        r"|(?:stage|step|level|tier)[\s-]*(?:0|zero|nought|nil)"
    )
    EARLY = (
        r"(?:early|local|quick|initial|first(?:[\s-]contact)?|front[\s-]?line|on[\s-]the[\s-]spot)"
        r"[\s-]+(?:resolution|settlement|fix)|preliminary|service\s+recovery|triage"
    )
    REQUEST = r"service\s+request|concern|(?:first|initial|early)[\s-]contact"


_NAMES = [(front, re.compile(rf"\b(?:{front.value})s?\b", re.IGNORECASE)) for front in Front]
_DENIED = re.compile(
    r"\b(?:no|not|non|without|never|instead of)[\s-]+(?!only\b|just\b)(?:\w+[\s-]+){0,2}$",
    re.IGNORECASE,
)


def denied(before: str) -> bool:
    """Whether what stands before a word says that there is no such thing.

    >>> denied("not by "), denied("not only by "), denied("by ")
    (True, False, False)
    """
    return _DENIED.search(before) is not None


def front_named(name: str | None) -> Front | None:
    """What stands in front of stage 1 by that name; ``None`` for any other, and where it is denied.

    >>> front_named("Stage zero") is Front.INFORMAL, front_named("Stage 1, no informal stage")
    (True, None)
    """
    text = name or ""
    told = (
        front
        for front, names in _NAMES
        for one in names.finditer(text)
        if not denied(text[: one.start()])
    )
    return next(told, None)
