"""HTML as plain text: a line for each block, as an e-mail without a plain part needs it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote"}
_HIDDEN = {"script", "style", "head", "title"}
_BLANK_LINES = re.compile(r"\n\s*\n\s*")


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base class's name
        self.hidden += tag in _HIDDEN
        if tag in _BLOCKS:
            self.parts.append("\n* " if tag == "li" else "\n")
        elif tag in {"td", "th"}:
            self.parts.append("\t")
        if tag == "p":
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in _HIDDEN

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.parts.append(re.sub(r"\s+", " ", data))


def plain(html: str) -> str:
    r"""The text of an HTML page.

    >>> plain("<p>We uphold<br>your complaint.</p><ul><li>first</li></ul>")
    'We uphold\nyour complaint.\n* first'
    """
    reader = _Text()
    reader.feed(html)
    reader.close()
    return _BLANK_LINES.sub("\n\n", "".join(reader.parts)).strip()
