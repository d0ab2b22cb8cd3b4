"""The charts of a page as they are drawn: where each mark lies, and what it is called.

How they look and what axe-core says of them is for scripts/check_pages.py, in a real browser.
"""

from __future__ import annotations

import re
from typing import Any

import pytest
from bs4 import BeautifulSoup

from complaintcode.portfolios.page import (
    Bar,
    Chart,
    Charts,
    Limit,
    Page,
    Paragraph,
    Part,
    Section,
)
from complaintcode.reporting.pages import write_page

PARTS = (Part("kept", "in time"), Part("broken", "late"), Part("open", "to review"))
COLUMNS = Chart(
    "columns",
    "Days",
    "Columns, in words.",
    "The days",
    PARTS,
    (
        Bar("0 to 2", "2", (30, 0, 0), "30"),
        Bar("3 to 4", "4", (50, 10, 0), "60"),
        Bar("5 to 6", "6", (None, 15, 0), "*"),
        Bar("more", "", (0, 0, 0), "0"),
    ),
    note="Some are withheld.",
    axis="working days",
    limit=Limit(2, "limit: 4"),
)
NASTY = '<script>alert("x")</script> & </svg>'
ROWS = Chart(
    "rows",
    "Months",
    "Bars, in words.",
    "The days",
    PARTS,
    (
        Bar(f"A {NASTY}", "<b>A", (20, 20, 10), NASTY),
        Bar("B", "B", (10, None, 0), "b"),
        Bar("long " * 30, "C", (0, 0, 0), "c"),
    ),
)


def drawn(*charts: Chart) -> Any:
    page = Page(
        "Title",
        (Charts(charts),),
        (Section("The first", ()), Section("The days", (Paragraph(""),))),
    )
    return BeautifulSoup(write_page(page, "html"), "html.parser")


def number(value: str) -> float:
    return float(value.removesuffix("%"))


def marks(tree: Any, kind: str) -> list[dict[str, float]]:
    return [
        {name: number(one[name]) for name in ("x", "y", "width", "height")}
        for one in tree.select(f".chart rect.{kind}")
    ]


class TestColumns:
    tree = drawn(COLUMNS)

    def test_heights_are_proportional_and_parts_lie_on_one_another(self) -> None:
        first, second = marks(self.tree, "kept")
        late, alone = marks(self.tree, "broken")
        assert second["height"] / first["height"] == pytest.approx(50 / 30, abs=0.01)
        assert late["height"] / first["height"] == pytest.approx(10 / 30, abs=0.01)
        assert alone["height"] / late["height"] == pytest.approx(15 / 10, abs=0.01)
        assert late["y"] + late["height"] == pytest.approx(second["y"], abs=0.11)
        foot = number(self.tree.select_one("line.foot")["y1"])
        for one in (first, second, alone):
            assert one["y"] + one["height"] == pytest.approx(foot, abs=0.11)
        # The highest has the whole room, and its number is above it.
        above = next(one for one in self.tree.select(".chart text") if one.text == "60")
        assert number(above["y"]) < late["y"] == min(one["y"] for one in (first, late, alone))
        assert number(above["x"]) == late["x"] + late["width"] / 2

    def test_the_limit_lies_at_the_end_of_the_last_column_within_it(self) -> None:
        line = self.tree.select_one("line.limit")
        assert line["x1"] == line["x2"] == "50%"
        end = next(one for one in self.tree.select(".chart text") if one.text == "4")
        assert end["x"] == "50%"
        within, beyond = marks(self.tree, "broken")
        assert within["x"] + within["width"] < 50 < beyond["x"]

    @pytest.mark.parametrize(("behind", "anchor", "dx"), [(1, "start", "6"), (3, "end", "-6")])
    def test_what_it_says_stands_where_there_is_room(
        self, behind: int, anchor: str, dx: str
    ) -> None:
        tree = drawn(COLUMNS._replace(limit=Limit(behind, "limit: so many")))
        said = next(one for one in tree.select(".chart text") if one.text == "limit: so many")
        assert (said["text-anchor"], said["dx"], said["x"]) == (anchor, dx, f"{behind * 25}%")

    def test_what_is_withheld_or_zero_is_not_drawn(self) -> None:
        assert len(self.tree.select(".chart rect")) == 4
        assert "*" in [one.text for one in self.tree.select(".chart text")]

    def test_without_a_limit_and_with_nothing_but_zeros(self) -> None:
        bars = (Bar("0 to 2", "2", (0, 0, 0), "0"),)
        tree = drawn(COLUMNS._replace(limit=None, bars=bars))
        assert not tree.select("line.limit, .chart rect, .legend li")


class TestRows:
    tree = drawn(ROWS)

    def test_widths_are_proportional_to_the_longest(self) -> None:
        assert [(one["x"], one["width"]) for one in marks(self.tree, "kept")] == [(0, 40), (0, 20)]
        assert [(one["x"], one["width"]) for one in marks(self.tree, "broken")] == [(40, 40)]
        assert [(one["x"], one["width"]) for one in marks(self.tree, "open")] == [(80, 20)]

    def test_each_lies_below_its_name_and_above_the_next(self) -> None:
        names = [number(one["y"]) for one in self.tree.select(".chart text.full")]
        tops = [one["y"] for one in marks(self.tree, "kept")]
        assert names == sorted(names)
        for name, top, below in zip(names, tops, names[1:], strict=False):
            assert name < top < top + 12 < below
        assert number(self.tree.select_one(".chart")["height"]) > names[-1] + 12

    def test_shares_have_the_whole_width_each_or_nothing(self) -> None:
        tree = drawn(
            ROWS._replace(form="shares", bars=(*ROWS.bars[:2], Bar("D", "D", (1, 3, 0), "")))
        )
        assert [one["width"] for one in marks(tree, "kept")] == [40, 25]
        assert [one["width"] for one in marks(tree, "broken")] == [40, 75]

    def test_a_name_is_a_text_whatever_it_holds(self) -> None:
        assert self.tree.find("script") is None
        texts = [one.text for one in self.tree.select(".chart text")]
        assert texts[:3] == [f"A {NASTY}", "<b>A", NASTY]

    def test_a_long_name_is_broken_off(self) -> None:
        long = self.tree.select(".chart text.full")[2].text
        assert long.endswith("long ...")
        assert len(long) <= 74


class TestInWords:
    tree = drawn(COLUMNS, ROWS, Chart("rows", "None", "Nothing was made.", "The days"))

    def test_each_picture_has_a_name_and_a_description(self) -> None:
        pictures = self.tree.select("svg.chart")
        assert [one["role"] for one in pictures] == ["img", "img"]
        told = [
            tuple(
                self.tree.find(id=one[name]).text
                for name in ("aria-labelledby", "aria-describedby")
            )
            for one in pictures
        ]
        where = "The same figures are in a table under The days."
        assert told == [
            (
                "Days",
                f"Columns, in words. {where} Some are withheld.",
            ),
            ("Months", f"Bars, in words. {where}"),
        ]

    def test_a_chart_without_bars_is_a_sentence(self) -> None:
        assert self.tree.select_one(".charts > p").text == "Nothing was made."
        assert len(self.tree.select("figure")) == 2

    def test_the_figures_and_the_note_are_beside_it(self) -> None:
        first, second = self.tree.select("figure")
        assert [one.text.strip() for one in first.select("p")] == [
            "Some are withheld.",
            "The figures: The days",
        ]
        assert [one.text.strip() for one in second.select("p")] == ["The figures: The days"]
        assert self.tree.find(id=first.a["href"][1:]).text == "The days"

    def test_the_key_names_what_there_is(self) -> None:
        first, second = self.tree.select(".legend")
        assert [one.text.strip() for one in first.select("li")] == ["in time", "late"]
        assert [one.rect["class"] for one in second.select("li")] == [
            ["kept"],
            ["broken"],
            ["open"],
        ]

    def test_nothing_is_named_twice_and_every_pattern_is_there(self) -> None:
        names = [one["id"] for one in self.tree.find_all(id=True)]
        assert len(names) == len(set(names))
        filled = re.findall(r"url\(#([a-z-]+)\)", self.tree.style.text)
        assert len(filled) == 3
        assert set(filled) <= set(names)


@pytest.mark.parametrize("scheme", [0, 1])
@pytest.mark.parametrize(
    ("ink", "least"),
    [("text", 4.5), ("line", 3), ("kept", 3), ("broken", 3), ("open", 3)],
)
def test_contrast_with_the_ground_in_both_schemes(ink: str, scheme: int, least: float) -> None:
    style = drawn(ROWS).style.text
    found, ground = (
        re.findall(rf"--{name}: #([0-9a-f]{{6}})", style)[scheme] for name in (ink, "ground")
    )
    brighter, darker = sorted((luminance(found), luminance(ground)), reverse=True)
    assert (brighter + 0.05) / (darker + 0.05) >= least


def luminance(colour: str) -> float:
    """By WCAG's definition."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
