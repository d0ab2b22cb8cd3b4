"""What is said of an exception that is a fault of ours: never its text, which may quote a case."""

from __future__ import annotations

import os


def kind_and_place(error: Exception) -> str:
    """The type of an exception that was caught, and where it arose: ``KeyError at due.py:145``."""
    from traceback import walk_tb  # noqa: PLC0415 - seldom needed

    *_, (frame, line) = walk_tb(error.__traceback__)
    return f"{type(error).__name__} at {os.path.basename(frame.f_code.co_filename)}:{line}"
