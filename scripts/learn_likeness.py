"""Learn from the labelled letters how like the passages that show an item a passage is.

    python scripts/learn_likeness.py

For each item a logistic regression on the traits of passages: those that a label names show the
item, all others do not. Its weights are written to ``src/complaintcode/letters/learned``, a file an
item, with two measures taken on letters of writers who were left out of the learning, a fifth of
them at a time: of those that show the item one in a hundred has only passages less like than
``doubted_below``; of those that do not, two in a hundred have one more like than ``like_above``.
The sets that nobody reads are not learned from: on them the reading is measured.

Needs the extra ``learning`` and a minute or two. What was learned from is written down in
``learned_from.json`` beside the letters; a test says when that is no longer what there is.
"""

from __future__ import annotations

import json
from collections import defaultdict
from hashlib import sha256
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, Any, NamedTuple

from score_letters import LETTERS, PRESENT, letters, shows, text_of

from complaintcode.letters.escalation.to_ombudsman import leads_to_ombudsman
from complaintcode.letters.likeness import AT_LAST_STAGE, Learned, likeness
from complaintcode.letters.registry import item, item_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.letters.text.voice import Text

LEARNED = Path(__file__).parent.parent / "src/complaintcode/letters/learned"
LEARNED_FROM = LETTERS / "learned_from.json"
# Not from what is ordinary: it is so much and so plain that, had it been learned from, what is odd
# would be doubted less, and more gaps of letters would pass. Nor from the letters that came later:
# 270 of them, learned from too, had two gaps more of 395 pass.
LEARNED_SETS = ("given", "read", "later", "further", "learned", "snippets", "plain")
# Facts, which the rules find as they are; and an item without labels.
BY_RULES_ALONE = {"extension_date", "ombudsman_contact", "updates"}
APART = {"escalation_route"}  # at the last stage it is another: the way to the Ombudsman
STRENGTH, OF_GAPS = 100.0, 2.0  # of what is learned, and how much passages of gaps count
RAREST, KEPT = 2, 2000  # in how many passages a trait stands; how many weights an item keeps
FOLDS = 5
PASSED_OVER, PASSED_WRONGLY = 1, 2  # in a hundred, by which the two measures are set
MOST_DOUBTED, LEAST_LIKE = 0.1, 0.5  # bounds of the two


class Example(NamedTuple):
    """A letter with its label: of each passage its traits, and whether it shows the item.

    ``writer`` is none for a few sentences alone.
    """

    shown: bool
    passages: tuple[tuple[frozenset[str], bool], ...]
    writer: str | None


def examples() -> dict[str, list[Example]]:
    """Every labelled letter and passage, by the name of what is learned from it.

    One that is said to show an item, by which passage is not known, is left out.
    """
    found = defaultdict(list)
    for name in [*LEARNED_SETS, None]:
        for letter in letters(name) if name else _given_for_items():
            alone = "item" in letter
            labels = {letter["item"]: letter["label"]} if alone else letter["items"]
            writer = None if alone else _writer(letter["id"], name)
            text = text_of(letter)
            for key, label in labels.items():
                if key in BY_RULES_ALONE:
                    continue
                passages = tuple(_passages(letter, text, key, label))
                if label != PRESENT or any(shows for _, shows in passages):
                    found[_name(key, text)].append(Example(label == PRESENT, passages, writer))
    return dict(sorted(found.items()))


def _given_for_items() -> Iterator[dict[str, Any]]:
    """The examples that stand with the rules of each item."""
    for key in item_keys():
        one = item(key)
        lots = {PRESENT: one.shown_by, "unclear": one.unclear_by, "missing": one.not_shown_by}
        for label, lot in lots.items():
            for example in lot:
                kind, text = (one.kind, example) if isinstance(example, str) else example
                letter = {"kind": kind, "edition": "hos-2024", "text": text}
                yield {**letter, "item": key, "label": label}


def _name(key: str, text: Text) -> str:
    return f"{key}{AT_LAST_STAGE}" if key in APART and leads_to_ombudsman(text) else key


def _writer(letter: str, name: str | None) -> str | None:
    """Letters are numbered by writer; those that came with the rules, by kind."""
    return name if name == "given" else letter.partition("-")[0]


def _passages(
    letter: dict[str, Any], text: Text, key: str, label: str
) -> Iterator[tuple[frozenset[str], bool]]:
    """The passages that are told apart, each with whether it shows the item.

    In a letter, those that only the rules take for the item are left out. Of a few sentences alone,
    the rules tell which of them show it.
    """
    by_rules = item(key).read(text).passages if label == PRESENT else ()
    for one in text.body:
        if "item" in letter:
            yield one.traits, one in by_rules
            continue
        named = shows(letter, key, one.unit.start, one.unit.end)
        if named or one not in by_rules:
            yield one.traits, named


def learn(some: list[Example]) -> Learned:
    """Weights by which the passages that show an item are told from all others."""
    # Here, as all else is asked by a test that does without the extra.
    from scipy.sparse import diags  # noqa: PLC0415
    from sklearn.feature_extraction.text import CountVectorizer  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    passages = [one for example in some for one in example.passages]
    counts = [1.0 if example.shown else OF_GAPS for example in some for _ in example.passages]
    known = CountVectorizer(analyzer=sorted, min_df=RAREST, binary=True)
    table = known.fit_transform([told_by for told_by, _ in passages])
    table = diags([len(told_by) ** -0.5 for told_by, _ in passages]) @ table
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(table, [shows for _, shows in passages], counts)
    weights = dict(zip(known.get_feature_names_out(), map(float, model.coef_[0]), strict=True))
    strongest = sorted(weights, key=lambda trait: (-abs(weights[trait]), trait))[:KEPT]
    kept = {trait: round(10 * weights[trait]) for trait in sorted(strongest)}
    return Learned(0.0, 1.0, round(float(model.intercept_[0]), 2), kept)


def measured(some: list[Example]) -> tuple[float, float]:
    """The two measures, on letters of writers who were left out of the learning."""
    writers = sorted({one.writer for one in some if one.writer})
    shown, gaps = [], []
    for fold in range(FOLDS):
        out = set(writers[fold::FOLDS])
        known = learn([one for one in some if one.writer not in out])
        for one in some:
            if one.writer not in out:
                continue
            like = [(likeness(told_by, known), shows) for told_by, shows in one.passages]
            if one.shown:
                shown.append(max(worth for worth, shows in like if shows))
            else:
                gaps.append(max((worth for worth, _ in like), default=0.0))
    doubted_below = quantiles(shown, n=100, method="inclusive")[PASSED_OVER - 1]
    like_above = quantiles(gaps, n=100, method="inclusive")[-PASSED_WRONGLY]
    return round(min(MOST_DOUBTED, doubted_below), 3), round(max(LEAST_LIKE, like_above), 3)


def sources() -> dict[str, str]:
    """What is learned from, as check sums: the sets, the items' examples, and traits of letters."""
    found = {name: (LETTERS / f"{name}.jsonl").read_bytes() for name in LEARNED_SETS}
    found["items"] = json.dumps(list(_given_for_items())).encode()
    passages = [one for letter in letters("given") for one in text_of(letter).body]
    found["traits"] = json.dumps([sorted(one.traits) for one in passages]).encode()
    return {name: sha256(held).hexdigest() for name, held in found.items()}


def main() -> None:
    """Learn and write."""
    for name, some in examples().items():
        doubted_below, like_above = measured(some)
        print(f"{name}: {len(some)} letters and passages; {doubted_below=}, {like_above=}")
        known = learn(some)._replace(doubted_below=doubted_below, like_above=like_above)
        _write(LEARNED / f"{name}.json", known._asdict())
    _write(LEARNED_FROM, sources())


def _write(file: Path, held: dict[str, Any]) -> None:
    file.write_text(json.dumps(held, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
