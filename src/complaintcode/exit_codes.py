"""What the command line ends with."""

OK = 0
"""No *must* provision is not met."""

NOT_MET = 1
"""At least one is; with ``--strict`` also a *should*, or one that needs review.

Of a self-assessment: it leaves something open.
"""

UNUSABLE = 2
"""An input or an argument could not be used."""

BROKEN = 3
"""A rule of ours broke, or something else of ours."""

INTERRUPTED = 130
"""Ctrl-C."""

READER_GONE = 141
"""Whoever read the output went away before its end, as after ``| head``."""
