"""Forms that name what follows, where others have columns: ``Evidence: our policy``."""

from __future__ import annotations

import re

from complaintcode.self_assessment.answers import COMPLY
from complaintcode.self_assessment.columns import ANSWER, COMMENTARY, EVIDENCE, JOINT, REQUIREMENT
from complaintcode.self_assessment.drafts import TEXTS

_COMMENT = "(?:comment(?:s|ary)?|explanations?)"
_LABELS = {
    ANSWER: COMPLY,
    REQUIREMENT: "(?:code )?requirement",
    EVIDENCE: "evidence",
    COMMENTARY: f"{_COMMENT}(?:(?: and|/| or)? ?(?:any )?{_COMMENT})?",
    JOINT: f"evidence(?:,| and| /|/) ?{_COMMENT}(?: and (?:any )?{_COMMENT})?",
}
_LABELLED = [
    (role, re.compile(rf"(?:the |our |any )?{name}\??\s*:\s*(.*)", re.IGNORECASE | re.DOTALL))
    for role, name in _LABELS.items()
]


def labelled(line: str) -> tuple[str, str] | None:
    """What a line says that it holds, and the rest of it.

    >>> labelled("Evidence: the policy, section 4"), labelled("The policy: section 4")
    (('evidence', 'the policy, section 4'), None)
    """
    told = ((role, pattern.fullmatch(line)) for role, pattern in _LABELLED)
    return next(((role, found[1]) for role, found in told if found), None)


def by_labels(text: str, role: str) -> list[tuple[str, str]]:
    """The lines of a cell that holds an answer, and what is labelled as the words beside it."""
    found: list[tuple[str, list[str]]] = [(role, [])]
    for line in text.split("\n"):
        label = labelled(line)
        if label and label[0] in TEXTS:
            found.append((label[0], [label[1]]))
        else:
            found[-1][1].append(line)
    return [(key, "\n".join(lines)) for key, lines in found if any(lines)]
