"""The items by their keys: the files of ``items``. None of them imports another."""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from complaintcode.model.readings import Presence

if TYPE_CHECKING:
    from complaintcode.letters.answers import Item
    from complaintcode.letters.text.voice import Passage, Text


def item_keys() -> list[str]:
    """The key of every item: the names of the files of ``items``."""
    folder = os.path.join(os.path.dirname(__file__), "items")
    names = (os.path.splitext(file)[0] for file in os.listdir(folder))
    return sorted(name for name in names if not name.startswith("_"))


@cache
def item(key: str) -> Item:
    """The item of that key; imported when a letter first asks for it."""
    found: Item = import_module(f"{__package__}.items.{key}").ITEM
    return found


def shown_by(keys: tuple[str, ...], letter: Text) -> set[Passage]:
    """The passages by which a letter shows these items: what one item says is none of another's."""
    answers = [item(key).read(letter) for key in keys]
    return {
        one for answer in answers if answer.presence is Presence.PRESENT for one in answer.passages
    }
