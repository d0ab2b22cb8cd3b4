"""What a page of HTML shows, tag by tag: the ground of its text and of its rows."""

from __future__ import annotations

import re
from html.parser import HTMLParser

STRUCK_TAGS = {"s", "del", "strike"}
ENDING_A_LINE = {
    *("p", "div", "li", "ul", "ol", "dt", "dd", "table", "tr", "blockquote", "pre"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer"),
}
_VOID = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
    *("track", "wbr"),
}
_NEVER_SHOWN = {"script", "style", "template", "title"}
_END_AT_A_BLOCK = {"p", "title"}  # where their end tags are wanting
# What ends with one of these was opened before it, and ends too.
_HOLD_OTHERS = ENDING_A_LINE - {"p"} | {"body", "form", "head", "html", "select", "td", "th"}


class Markup(HTMLParser):
    """Goes past what a page does not show; every end tag may be wanting.

    What is shown comes to ``begin``, ``end`` and ``said``, which are there to be written anew.
    """

    # A title that is never closed would be one to the end of the page.
    RCDATA_CONTENT_ELEMENTS = ()  # type: ignore[misc]  # newer Pythons have it

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._hidden: list[str] = []  # the first is hidden, and the others stand in it

    def read(self, html: str) -> None:
        """Take in a page."""
        self.feed(html.replace("<![", "<!-["))  # of conditions for one program it knows a few
        self.close()

    def hides(self, tag: str, given: dict[str, str]) -> bool:
        """Whether what stands in a tag is not shown."""
        return tag in _NEVER_SHOWN or (tag == "option" and "selected" not in given)

    def begin(self, tag: str, given: dict[str, str]) -> None:
        """A tag that is shown begins, with what is given of it."""

    def end(self, tag: str) -> None:
        """A tag that is shown ends."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called for each tag that begins."""
        given = {name: value or "" for name, value in attrs}
        if tag == "option":
            self.handle_endtag(tag)
        if tag in ENDING_A_LINE | {"body"} and not _END_AT_A_BLOCK.isdisjoint(self._hidden[:1]):
            self._hidden.clear()
        if tag not in _VOID and (self._hidden or self.hides(tag, given)):
            self._hidden.append(tag)
        elif not self._hidden:
            self.begin(tag, given)
            if tag == "input" and given.get("type") in {"checkbox", "radio"}:
                self.parts.append("\u2611" if "checked" in given else "\u2610")

    def handle_endtag(self, tag: str) -> None:
        """Called for each tag that ends."""
        if tag in self._hidden:
            while self._hidden.pop() != tag:
                pass
            return
        if tag in _HOLD_OTHERS:
            self._hidden.clear()
        if not self._hidden:
            self.end(tag)

    def handle_data(self, data: str) -> None:
        """Called for each text between tags."""
        if not self._hidden:
            self.said(data)

    def said(self, text: str) -> None:
        """Words are shown; white space is a blank."""
        self.parts.append(re.sub(r"\s+", " ", text))
