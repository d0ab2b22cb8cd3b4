"""Hold what is read in the labelled letters against their labels.

    python scripts/score_letters.py [--errors] [--misses] [SET ...]

For each set, item by item: precision, recall and F1 of *present* and of *gap* (missing or unclear),
how many gaps were passed as present, and whether the first passage quoted overlaps the true one.
``--errors`` lists what was read otherwise than it is labelled. ``--misses`` writes these down in
``tests/data/letters/misses.json``, which the tests hold the reading against.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from complaintcode.catalogue import edition
from complaintcode.letters.reading import read_letter
from complaintcode.model.readings import Presence

LETTERS = Path(__file__).parent.parent / "tests/data/letters"
SETS = ("given", "read", "later", "further", "learned", "unread", "last", "fresh")
SNIPPETS = ("snippets", "plain")
PRESENT = Presence.PRESENT.value


class Read(NamedTuple):
    """One label and what was read; ``overlaps`` where both are *present*."""

    letter: str
    item: str
    label: str
    read: str
    overlaps: bool | None
    why: str | None
    quoted: str


def letters(name: str) -> list[dict[str, Any]]:
    """The letters of a set."""
    lines = (LETTERS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read_set(name: str) -> list[Read]:
    """Every label of a set, with what was read."""
    return [found for letter in letters(name) for found in _read(letter)]


def _read(letter: dict[str, Any]) -> list[Read]:
    chosen = edition(letter["edition"])
    reading = read_letter(
        letter["text"],
        kind=letter["kind"],
        edition=chosen.id,
        items_asked=letter["items"],
        last_stage=chosen.letters["last_stage"],
    )
    found = []
    for item, label in letter["items"].items():
        one = next(one for one in reading.items if one.item == item)
        presence = one.presence.value
        first = one.evidence[0] if presence == label == PRESENT else None
        overlaps = shows(letter, item, first.start, first.end) if first else None
        quoted = one.evidence[0].text if one.evidence else ""
        found.append(Read(letter["id"], item, label, presence, overlaps, one.why, quoted))
    return found


def shows(letter: dict[str, Any], key: str, start: int, end: int) -> bool:
    """Whether the words between two places of a letter overlap some that show an item."""
    named = [letter["evidence"].get(key), *letter.get("evidence_alt", {}).get(key, [])]
    return any(
        start < found.end() and found.start() < end
        for words in named
        if words
        for found in re.finditer(re.escape(words), letter["text"])
    )


class Scores(NamedTuple):
    """Of some labels: F1 of present and of gap, gaps passed, and passages that overlap."""

    labels: int
    present: tuple[float, float, float]
    gap: tuple[float, float, float]
    gaps_passed: int
    gaps: int
    overlapping: int
    quoted: int
    alike: int


def scores(found: list[Read]) -> Scores:
    """The figures for some labels."""
    both = sum(one.label == one.read == PRESENT for one in found)
    passed = sum(one.label != PRESENT == one.read for one in found)
    missed = sum(one.label == PRESENT != one.read for one in found)
    gaps = sum(one.label != PRESENT != one.read for one in found)
    overlaps = [one.overlaps for one in found if one.overlaps is not None]
    return Scores(
        labels=len(found),
        present=_rates(both, passed, missed),
        gap=_rates(gaps, missed, passed),
        gaps_passed=passed,
        gaps=gaps + passed,
        overlapping=sum(overlaps),
        quoted=len(overlaps),
        alike=sum(one.label == one.read for one in found),
    )


def _rates(right: int, wrongly: int, left_out: int) -> tuple[float, float, float]:
    precision = right / (right + wrongly) if right + wrongly else 1.0
    recall = right / (right + left_out) if right + left_out else 1.0
    return precision, recall, 2 * right / (2 * right + wrongly + left_out) if right else 0.0


def misses(found: list[Read]) -> dict[str, list[str]]:
    """What is read otherwise than labelled: ``letter item``, the label and the reading."""
    return {
        f"{one.letter} {one.item}": [one.label, one.read] for one in found if one.label != one.read
    }


def snippets(name: str) -> list[Read]:
    """Labelled snippets, each read as if it were the whole letter."""
    found = []
    for number, one in enumerate(letters(name), start=1):
        letter = {**one, "id": f"line {number}", "items": {one["item"]: one["label"]}}
        found += _read({**letter, "evidence": {one["item"]: one["text"]}})
    return found


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("sets", nargs="*", default=[*SETS, *SNIPPETS])
    given = parser.parse_args()
    written = {}
    for name in given.sets:
        found = snippets(name) if name in SNIPPETS else read_set(name)
        written[name] = {
            f"{one.letter} {one.item}": [one.label, one.read]
            for one in found
            if one.label != one.read
        }
        _print(name, found)
        for one in found if given.errors else ():
            if one.label != one.read:
                print(f"{one.letter} {one.item}: {one.label}, read as {one.read} ({one.why})")
    if given.misses:
        target = LETTERS / "misses.json"
        target.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


def _print(name: str, found: list[Read]) -> None:
    print(f"{name}: {len({one.letter for one in found})} letters")
    print(
        "  item                 n  present P    R    F1   gap P    R    F1  passed  quoted  3-way"
    )
    items: dict[str, list[Read]] = defaultdict(list)
    for one in found:
        items[one.item].append(one)
    for item, some in [*sorted(items.items()), ("all", found)]:
        figures = scores(some)
        rates = "  ".join(
            " ".join(f"{rate:.2f}" for rate in rates) for rates in (figures.present, figures.gap)
        )
        passed = f"{figures.gaps_passed}/{figures.gaps}"
        quoted = f"{figures.overlapping}/{figures.quoted}"
        alike = figures.alike / figures.labels
        print(f"  {item:18}{figures.labels:>5}   {rates}{passed:>9}{quoted:>9}{alike:>6.2f}")


if __name__ == "__main__":
    main()
