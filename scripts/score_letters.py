"""Hold what is read in the labelled letters against their labels.

    python scripts/score_letters.py [--errors] [--by-rules-alone] [--misses] [SET ...]

For each set, item by item: precision, recall and F1 of *present* and of *gap* (missing or unclear),
how many gaps were passed as present, and whether the first passage quoted overlaps the true one.
``--by-rules-alone`` leaves out the second look. ``--errors`` lists what was read otherwise than it
is labelled, but not of the sets that nobody who works on the reading reads. ``--misses`` writes it
down in ``tests/data/letters/misses.json``, which the tests hold the reading against.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

from complaintcode.catalogue import edition
from complaintcode.letters.reading import answer
from complaintcode.letters.text.voice import Text
from complaintcode.model.readings import Presence

LETTERS = Path(__file__).parent.parent / "tests/data/letters"
NEVER_READ = ("strangers", "newcomers", "kin", "long_unread", "examined")
SETS = (
    "given",
    "read",
    "later",
    "further",
    "learned",
    "routine",
    "voices",
    "siblings",
    "long",
    "unread",
    "last",
    "fresh",
    *NEVER_READ,
)
SNIPPETS = ("snippets", "plain", "ordinary")
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


def text_of(letter: dict[str, Any]) -> Text:
    """The letter as it is read."""
    last_stage = edition(letter["edition"]).letters["last_stage"]
    return Text(letter["text"], letter["kind"], last_stage=last_stage)


def read_set(name: str, *, by_rules_alone: bool = False) -> list[Read]:
    """Every label of a set, with what was read; a short passage is read as a whole letter."""
    found = []
    for number, letter in enumerate(letters(name), start=1):
        if name in SNIPPETS:
            letter["items"] = {letter["item"]: letter["label"]}
            letter |= {"id": f"line {number}", "evidence": {letter["item"]: letter["text"]}}
        found += _read(letter, by_rules_alone=by_rules_alone)
    return found


def _read(letter: dict[str, Any], *, by_rules_alone: bool) -> list[Read]:
    text = text_of(letter)
    found = []
    for key, label in letter["items"].items():
        shown = answer(key, text, by_rules_alone=by_rules_alone)
        read, overlaps, quoted = shown.presence.value, None, ""
        if shown.passages:
            start, end = shown.passages[0].unit.start, shown.passages[0].unit.end
            quoted = letter["text"][start:end]
            if read == label == PRESENT:
                overlaps = shows(letter, key, start, end)
        found.append(Read(letter["id"], key, label, read, overlaps, shown.why, quoted))
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


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--by-rules-alone", action="store_true")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("sets", nargs="*", default=[*SETS, *SNIPPETS])
    given = parser.parse_args()
    read = {name: read_set(name, by_rules_alone=given.by_rules_alone) for name in given.sets}
    for name, found in read.items():
        _print(name, found)
        for one in found if given.errors and name not in NEVER_READ else ():
            if one.label != one.read:
                print(f"{one.letter} {one.item}: {one.label}, read as {one.read} ({one.why})")
    together = [name for name in NEVER_READ if name in read]
    if len(together) > 1:
        _print(" and ".join(together), [one for name in together for one in read[name]])
    if given.misses:
        written = {name: misses(found) for name, found in read.items()}
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
    for key, some in [*sorted(items.items()), ("all", found)]:
        figures = scores(some)
        rates = "  ".join(
            " ".join(f"{rate:.2f}" for rate in rates) for rates in (figures.present, figures.gap)
        )
        passed = f"{figures.gaps_passed}/{figures.gaps}"
        quoted = f"{figures.overlapping}/{figures.quoted}"
        alike = figures.alike / figures.labels
        print(f"  {key:18}{figures.labels:>5}   {rates}{passed:>9}{quoted:>9}{alike:>6.2f}")


if __name__ == "__main__":
    main()
