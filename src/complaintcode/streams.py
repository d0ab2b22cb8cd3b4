"""The standard streams as a command finds them, and new files: whole, or a line that says why not.

A stream may be in any encoding, be closed, or lead to a full disk or to a reader that went away.
"""

from __future__ import annotations

import codecs
import os
import sys
from typing import TYPE_CHECKING

from complaintcode.errors import ComplaintCodeError, unreadable

if TYPE_CHECKING:
    from typing import BinaryIO, TextIO

# A closed one: writing fails on standard output, and tells nobody anything on standard error.
_INSTEAD = {"stdout": os.O_RDONLY, "stderr": os.O_WRONLY}


def prepare() -> None:
    """Make standard output and standard error take any text, as UTF-8 under every locale."""
    codecs.register_error("as_named", _as_named)
    for name, flag in _INSTEAD.items():
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.open(os.devnull, flag), "w"))  # noqa: SIM115 - to the end
        stream = getattr(sys, name)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="as_named")


def _as_named(error: UnicodeError) -> tuple[str | bytes, int]:
    r"""What stands for bytes of a file name that the locale could not read.

    They go out as they are where they are UTF-8; anything else is written ``\udce9``.
    """
    if not isinstance(error, UnicodeEncodeError):
        raise error
    try:
        data = error.object[error.start : error.end].encode("utf-8", "surrogateescape")
        data.decode("utf-8")
    except UnicodeError:
        return codecs.backslashreplace_errors(error)
    return data, error.end


def a_text(given: str) -> str:
    r"""A text of the command line, whatever the locale took it for.

    >>> a_text("S\udcc3\udcaean")
    'Sîan'
    """
    return given.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def input_stream() -> BinaryIO:
    """Standard input as bytes; raises ``ComplaintCodeError`` where it is closed."""
    if sys.stdin is None:
        raise ComplaintCodeError("-: standard input is closed")
    return sys.stdin.buffer


def input_bytes() -> bytes:
    """All of standard input; raises ``ComplaintCodeError``."""
    try:
        return input_stream().read()
    except (OSError, ValueError) as error:
        raise ComplaintCodeError(f"-: {unreadable(error)}") from error


def say(line: object) -> None:
    """Write a line to standard error; where that cannot take it, there is nobody to tell."""
    try:
        print(_harmless(str(line)), file=sys.stderr, flush=True)
    except OSError:
        discard(sys.stderr)


def _harmless(text: str) -> str:
    """Without what could steer a terminal; what stands for bytes of a file name is left alone."""
    return "".join(
        one if one.isprintable() or one == "\n" or "\ud800" <= one <= "\udfff" else ascii(one)[1:-1]
        for one in text
    )


def discard(stream: TextIO) -> None:
    """Let what a stream still holds go nowhere, so that its last flush does not fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def write_new(path: str, data: bytes) -> None:
    """Write a new file whole, or none: also on a full disk, and when interrupted.

    Raises ``ComplaintCodeError``, also where there is a file: somebody may have filled it in.
    """
    whole = False
    try:
        file = open(path, "xb")  # noqa: SIM115 - only what was made here is taken away again
        try:
            with file:
                file.write(data)
            whole = True
        finally:
            if not whole:
                os.unlink(path)
    except FileExistsError:
        raise ComplaintCodeError(f"{path}: is there already, and is not overwritten") from None
    except (OSError, ValueError) as error:
        raise ComplaintCodeError(f"{path}: {unreadable(error)}") from error
