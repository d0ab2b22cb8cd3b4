"""HTML as the text of a letter: what is shown, and what is quoted."""

from __future__ import annotations

import pytest

from complaintcode import Letter, check_letter
from complaintcode.documents import rows_from_bytes
from complaintcode.documents.hypertext import plain


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("</head><body><p>We uphold</p>", "We uphold"),
        ("<title>Our answer<body><p>We uphold</p>", "We uphold"),
        ("<head><title>x</head>We uphold", "We uphold"),
        ("<title>x<p>We uphold<title>y", "We uphold"),
        ("<script>if (a < b) {}</script>a<template>b</template>", "a"),
        ("<![x[ a]>We uphold<![endif]>", "We uphold"),
        ("<div style='color: red; DISPLAY : none'>a<div>b</div>c<br>d</div><p>e", "e"),
        ("<p>a <span hidden>not</span>b <span style='visibility:hidden'>c</span>", "a b"),
        ("<td><div hidden>a<b>b</td>c</b>", "c"),
        ("<p hidden>a<b>b<p>c", "c"),
        ("<p>a <s>not</s><del>b</del> <strike>c</strike>d", "a d"),
        ("<div hidden>a</i><b>b</div>c", "c"),
        ("<select><option>a<option selected>b<option>c</select>d", "bd"),
        ("<input type=checkbox checked>Upheld <input type=radio>Not <input>", "☑Upheld ☐Not"),
    ],
)
def test_what_a_page_shows_is_its_text(page: str, text: str) -> None:
    assert plain(page) == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a</p>b<h2>c</h2>d<hr>e", "a\nb\n\nc\nd\ne"),
        ("<div>a</div><div><br></div><div>b</div><div>&nbsp;</div> <div>c&nbsp;d", "a\n\nb\n\nc d"),
        ("a<br><br><br><br>b</br>", "a\n\nb"),
        ("<pre>a\n\n  b</pre>c\nd", "a\n\nb\nc d"),
        ("<ul><li><p>a</p></li> <li></li><li>b<li>c</ul>d", "* a\n* b\n* c\nd"),
        ("<table><tr><td><p>a</p></td>\n<td>b<tr><td>c<td>d<td></table>e", "a\tb\nc\td\ne"),
        ("<table><tr><td></td><td>a</td><td></td></tr></table>b", "a\nb"),
        ("<table><tr><td>a<td><table><tr><td>b</table></table>c", "a\nb\nc"),
        ("<table><tr><td>a<br>b<td>c<td>d</table></table>", "a\nb\nc\td"),
        ("<td>a</td><td>b</td><tr><td>c</td>d", "a\tb\ncd"),
        ("<li>", ""),
    ],
)
def test_lines_are_as_on_the_page(page: str, text: str) -> None:
    assert plain(page) == text


def test_what_is_quoted_is_marked() -> None:
    quoted = "<blockquote>a<blockquote>b<table><tr><td>c<td>d</table></blockquote>e</blockquote>"
    assert plain(f"f{quoted}g</blockquote>h") == "f\n\n> a\n\n> > b\n\n> > c\td\n\n> e\n\ng\n\nh"


def shown(page: str) -> dict[str | None, str | None]:
    letter = Letter(kinds=("stage1_response",), text=plain(page))  # type: ignore[arg-type] # names go
    return {one.item: one.presence for one in check_letter(letter, edition="2024").findings}


QUOTED = "<blockquote>Dear Mrs Okafor<p>Your complaint is upheld.</blockquote>"


@pytest.mark.parametrize("wrote", ["", "On Tue, 4 Mar 2025 at 09:11, N &lt;n@x.example&gt; wrote:"])
def test_the_words_of_an_older_message_are_not_the_landlords(wrote: str) -> None:
    answer = "<p>Dear Mrs Okafor<p>The supplier sent the wrong part.<p>Yours sincerely"
    assert shown(f"{answer}<p>{wrote}{QUOTED}")["decision"] == "missing"
    below = shown(f"<div>{wrote}</div>{QUOTED}{answer.replace('The', 'We do not uphold it. The')}")
    assert below["decision"] == "present"
    assert shown(f"<div>{wrote}</div>{QUOTED}{answer}")["decision"] == "missing"


def test_a_list_that_is_set_in_is_the_letters_own() -> None:
    said = "<p>Our decision is this:<blockquote>We uphold your complaint.</blockquote>"
    assert shown(f"<p>Dear Mrs Okafor{said}<p>Yours sincerely")["decision"] == "present"


def test_rows_are_read_where_a_title_is_never_closed() -> None:
    (row,) = rows_from_bytes(b"<html><title>Form<body><table><tr><td>1.2<td>Yes</table>")
    assert row.cells == ("1.2", "Yes")
