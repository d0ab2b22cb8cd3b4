"""How a stage and a promise can stand: the name of each state in documents, and its words."""

from __future__ import annotations

STATE = {
    "in_time": "in time",
    "in_time_with_extension": "in time by an extension",
    "late": "late",
    "needs_review": "to review",
    "not_assessed": "not assessed",
    "pending": "pending",
    "withdrawn": "withdrawn",
}
"""Of the answer to a stage, by the names of the contract's document."""

PROMISE = {
    "kept": "done by its day",
    "late": "done late",
    "not_kept": "overdue",
    "not_yet_due": "not yet due",
    "not_known": "not known",
    "done": "done, no day named",
    "no_day": "not done, no day named",
}
"""Of a remedy or an action."""

STATES, PROMISE_STATES = tuple(STATE), tuple(PROMISE)
