"""What is worked out once: when it is first asked for."""

from __future__ import annotations

from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from complaintcode.letters.text.voice import Text

Asked = ParamSpec("Asked")
Value = TypeVar("Value")
_TEXTS = 1024  # more than there are passages in the longest letters


class once(Generic[Value]):  # noqa: N801 - used as ``property`` is
    """A property that is kept, as ``cached_property``, which takes a lock before Python 3.12."""

    def __init__(self, work_out: Callable[[Any], Value]) -> None:
        self.work_out = work_out
        self.name = work_out.__name__
        self.__doc__ = work_out.__doc__

    def __get__(self, one: Any, owner: type) -> Value:
        """The value; from then on the instance has it itself."""
        value = one.__dict__[self.name] = self.work_out(one)
        return value


def once_a_letter(work_out: Callable[[Text], Value]) -> Callable[[Text], Value]:
    """Have something worked out once for a letter, whichever items ask for it."""

    @wraps(work_out)
    def kept(letter: Text) -> Value:
        if work_out not in letter.found:
            letter.found[work_out] = work_out(letter)
        value: Value = letter.found[work_out]
        return value

    return kept


def remembered(work_out: Callable[Asked, Value]) -> Callable[Asked, Value]:
    """Have what several items ask of a few words worked out once; the last words are kept."""
    kept: Callable[Asked, Value] = wraps(work_out)(lru_cache(_TEXTS)(work_out))  # type: ignore[assignment] # whatever it is asked can be a key
    return kept
