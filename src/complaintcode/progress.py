"""A bar that shows how far long work has come; on a terminal only, with the extra ``cli``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from rich.progress import Progress

    T = TypeVar("T")


def followed(
    batches: Iterable[tuple[int, Iterable[T]]], total: Callable[[], int | None]
) -> Generator[T]:
    """What is in some batches, one after another, with a bar on standard error from the second on.

    Each batch comes with its size, and ``total`` tells that of all of them; ``None``: not known.
    There is no bar where standard error is no terminal, or rich is not installed.
    """
    bar: Progress | None = None
    gone = 0
    try:
        for number, (size, batch) in enumerate(batches):
            if number == 1 and sys.stderr.isatty():
                bar = _bar(total())
            if bar is not None:
                bar.update(bar.task_ids[0], completed=gone)
            yield from batch
            gone += size
    finally:
        if bar is not None:
            bar.stop()


def _bar(total: int | None) -> Progress | None:
    try:
        from rich.console import Console  # noqa: PLC0415 - an extra
        from rich.progress import Progress  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    # What goes to a file or a pipe is left alone; on the same terminal it goes above the bar.
    made = Progress(
        *Progress.get_default_columns(),
        console=Console(stderr=True, soft_wrap=True, highlight=False),
        transient=True,
        redirect_stdout=sys.stdout.isatty(),
    )
    made.add_task("checking", total=total)
    made.start()
    return made
