"""Follow every link of the built documentation that stays within it.

python scripts/check_links.py [docs/_build]

Each ``href`` and ``src`` has to lead to a file of the site, what follows its ``#`` to an id of that
page, and every page has to be reached from the index. What leads elsewhere is listed and not asked
for. The exit code is 1 where a link is broken or a page is not reached.
"""

from __future__ import annotations

import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

SITE = Path(__file__).parent.parent / "docs/_build"
_LINKS = {"href", "src"}
_OF_THE_BUILDER = {"genindex.html", "search.html"}
"""Made by Sphinx for every site: they list or look for pages, and need not be linked."""


class Page(HTMLParser):
    """The links and the ids of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: Counter[str] = Counter()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what a tag links to, and what it is called."""
        for name, value in attrs:
            if value and name in _LINKS:
                self.links.append(value)
            elif value and (name == "id" or (name == "name" and tag == "a")):
                self.ids[value] += 1


class Links:
    """All links of a site: those that lead nowhere, and those that lead elsewhere."""

    def __init__(self, site: Path) -> None:
        self.site = site.resolve()
        files = sorted(self.site.rglob("*.html"))
        self.pages = {file: Page(file.read_text("utf-8")) for file in files}
        self.broken: list[str] = []
        self.elsewhere: Counter[str] = Counter()
        self.within = 0
        self.anchors = 0
        self._to: dict[Path, set[Path]] = {file: set() for file in self.pages}
        for file, page in self.pages.items():
            self._named_twice(file, page)
            for link in page.links:
                self._follow(file, link)

    def _named_twice(self, file: Path, page: Page) -> None:
        twice = [name for name, count in page.ids.items() if count > 1]
        self.broken += [f"{self._name(file)}: the id {name} is there twice" for name in twice]

    def _follow(self, file: Path, link: str) -> None:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            if parts.scheme != "data":
                self.elsewhere[link] += 1
            return
        self.within += 1
        target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
        target = target / "index.html" if target.is_dir() else target
        if not target.is_file() or not target.is_relative_to(self.site):
            self.broken.append(f"{self._name(file)}: {link}: there is no such file")
        elif target in self.pages:
            self._to[file].add(target)
            if parts.fragment:
                self.anchors += 1
                if unquote(parts.fragment) not in self.pages[target].ids:
                    self.broken.append(f"{self._name(file)}: {link}: there is no such place")

    def _name(self, file: Path) -> str:
        return file.relative_to(self.site).as_posix()

    def unreached(self) -> list[str]:
        """The pages to which no way leads from the index."""
        reached: set[Path] = set()
        waiting = [self.site / "index.html"]
        while waiting:
            file = waiting.pop()
            if file not in reached:
                reached.add(file)
                waiting += self._to.get(file, ())
        missed = {self._name(one) for one in self.pages if one not in reached}
        return sorted(missed - _OF_THE_BUILDER)


def main() -> None:
    """Say what is broken, and where the links lead that were not followed."""
    if len(sys.argv) > 2:
        sys.exit(str(__doc__))
    site = Path(sys.argv[1]) if len(sys.argv) == 2 else SITE
    if not (site / "index.html").is_file():
        sys.exit(f"{site}: no built documentation is there")
    links = Links(site)
    problems = [*links.broken, *(f"{one}: not reached from the index" for one in links.unreached())]
    print("\n".join(problems), end="\n" if problems else "", file=sys.stderr)
    for link, count in sorted(links.elsewhere.items()):
        print(f"not followed: {link} ({count})")
    print(
        f"{len(links.pages)} pages, {links.within} links within the site, {links.anchors} of them"
        f" to a place on a page, {len(problems)} broken; {len(links.elsewhere)} addresses elsewhere"
    )
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
