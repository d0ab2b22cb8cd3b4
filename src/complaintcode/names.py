"""Who decided, as records write it: people, posts and teams, and whether two may be the same.

A record says ``Ms A. Khan``, ``Khan, Aisha``, ``Aisha Khan (Complaints Manager)`` or
``Complaints team`` as it comes. Names are compared, not people.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from complaintcode.model.given import given

if TYPE_CHECKING:
    from collections.abc import Iterator

Words = tuple[str, ...]


class Named(NamedTuple):
    """Somebody as a record names them: small letters, no accents, no stops.

    ``words`` is the name, surname last; ``post`` what they are, or the team that they stand for.
    Either may be empty. ``title`` is ``m`` or ``f`` where it tells, ``aside`` what else is said.
    ``listed``: it may be two people instead, each by a single name (``Khan, Aisha``).
    """

    words: Words
    post: Words = ()
    title: str = ""
    aside: Words = ()
    listed: bool = False

    @property
    def team(self) -> bool:
        """Whether the post is one that several people share."""
        return bool(self.post) and (
            _POSTS.isdisjoint(self.post) or not _TEAMS.isdisjoint(self.post)
        )


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TITLES = {
    **dict.fromkeys(("mr", "mister", "sir"), "m"),
    **dict.fromkeys(("mrs", "ms", "miss", "dame", "lady"), "f"),
    **dict.fromkeys(("mx", "dr", "prof", "professor", "cllr", "councillor", "rev"), ""),
}
_AFTER_THE_NAME = _words(
    "mbe obe cbe jp phd bsc msc mcih fcih cihm cihcm mrics frics llb jr jnr esq"
)
_TEAMS = _words(
    "team panel department unit office service board committee group hub desk division directorate"
    " staff"
)
_FIELDS = _words(
    "landlord council association housing home contractor company ltd limited plc relation"
    " complaint customer repair management leadership"
)
_POSTS = _words(
    "manager officer director head handler lead leader adviser advisor executive chief chair"
    " coordinator assistant administrator surveyor supervisor specialist investigator reviewer"
    " adjudicator president secretary agent caseworker inspector senior independent acting interim"
    " deputy temporary"
)
_IN_FULL = {
    "mgr": ("manager",),
    "dept": ("department",),
    "asst": ("assistant",),
    "snr": ("senior",),
    "ceo": ("chief", "executive"),
}
_LITTLE = _words("the of for our a an to in stage one two first second 1 2")
# Forms of one first name that begin otherwise than it.
_FORMS = [
    _words(line)
    for line in """
robert rob robbie bob bobby
william will willie bill billy
richard rich rick dick
anthony antony tony
elizabeth eliza liz lizzie beth betty lisa
margaret maggie meg peggy
james jim jimmy jamie
john jack
edward ed eddie ted ned
henry harry
catherine katherine kathryn kate katie cathy kathy kitty
michael mick mike
sarah sally
mary polly molly
ann anne nancy
alexander alexandra sandy
geoffrey jeffrey geoff jeff
mohammed mohammad mohamed muhammad mo
christine christina tina
theresa teresa tess terry
lawrence laurence larry
""".strip().splitlines()
]

# Common ones: a word before that is none of them leaves a post a post.
_FIRST_NAMES = frozenset().union(*_FORMS) | _words(
    "aaron abdul abigail adam adrian aisha alan albert alexandra ali alice alison amanda amy"
    " andrea andrew angela anita anna annie arthur barbara barry ben benjamin bernard brenda brian"
    " bridget bruce cameron carl carol caroline carolyn cath charles charlie charlotte chloe chris"
    " christopher claire clare colin craig daniel danielle darren dave david dawn dean deborah"
    " debra denise dennis derek diana diane donald donna dorothy duncan eileen elaine eleanor"
    " ellen emily emma eric erin eva fatima fiona frances francis frank fred gareth gary gavin"
    " gemma george gerald gillian glen gordon grace graham grant hannah harriet hayley hazel"
    " heather helen holly howard hugh ian imran irene isabel ivan jack jackie jacob jacqueline"
    " jake jamal jane janet janice jason jay jean jen jennifer jenny jeremy jessica jill jo joan"
    " joanna joanne joe joel jonathan jordan joseph josh joshua joyce judith julia julian julie"
    " june karen karl kathleen keith kelly ken kenneth kerry kevin kim kirsty laura lauren leah"
    " leanne lee leon leonard leslie lewis liam linda lindsay lorraine louis louise lucy luke lynn"
    " malcolm marc maria marie marion mark martin martyn matthew maureen megan melanie melissa"
    " michelle miriam mohamed natalie natasha nathan neil nicholas nick nicola nicole nigel nina"
    " noel oliver olivia omar owen pamela pat patricia patrick paul paula pauline peter phil"
    " philip philippa priya rachael rachel ralph ray raymond rebecca roger roland ronald rosemary"
    " ross roy russell ruth ryan sadia sally sam samantha samuel sandra sara scott sean sharon"
    " sheila shirley simon sophie stacey stella stephanie stephen steve steven stewart stuart sue"
    " susan suzanne sylvia tanya tara thomas tim timothy tom tracey tracy trevor valerie vanessa"
    " vera victor victoria vincent wayne wendy yasmin yvonne zoe"
)
_APOSTROPHES = re.compile(r"['`\u2018\u2019\u02bc]")
_PRONOUNS = re.compile(r"\((?:she|he|they)\b[^)]*\)")
_CROSS = re.compile(r"[\W_]*x[\W_]*")
_SURNAMES = _words("blank nil null")  # a stand-in by itself, and a name before a comma
_SURNAMES_TOO = _words("chair handler head leader senior")  # posts, and names after a first name
_APART = re.compile(r"[;\n]|\b(?:with|on behalf of|pp|per pro)\b")
_AND = re.compile(r"[&+/]|\band\b")
_HEAD_OF = re.compile(r"\b(?:head|director|lead|manager|chief)\b.*\b(?:of|for)\b")
_BESIDE = re.compile(r"\s[-\u2013\u2014]+\s|[:|()\[\]<>]")
_WORD = re.compile(r"[^\W_]+")


@lru_cache(1024)  # a landlord has so many officers, and each decides many complaints
def people(text: str | None) -> tuple[Named, ...]:
    """Those whom a text names, each once; none where it says that nobody is known."""
    if not given(text):
        return ()
    plain = unicodedata.normalize("NFKD", text or "").casefold()
    plain = "".join(one for one in plain if not unicodedata.combining(one))
    plain = _PRONOUNS.sub("", _APOSTROPHES.sub("", plain))
    found = [
        one
        for some in _APART.split(plain)
        if _somebody(some)
        for part in ([some] if _HEAD_OF.search(some) else _AND.split(some))
        if _somebody(part)
        for one in _between_commas(part)
    ]
    return tuple(dict.fromkeys(found))


def _somebody(part: str) -> bool:
    return bool(given(part)) and not _CROSS.fullmatch(part)


def _between_commas(part: str) -> Iterator[Named]:
    """A name and its post, surname and first names, or several names."""
    every = [piece.strip() for piece in part.split(",")]
    pieces = [piece for piece in every if _somebody(piece)]
    if every[0] in _SURNAMES and pieces and _one(pieces[0]).words:
        pieces.insert(0, every[0])
    named: list[Named] = []
    for one in map(_one, pieces):
        before = named[-1] if named else None
        if before and bool(before.words) != bool(one.words) and not (before.post and one.post):
            words, post = before.words or one.words, before.post or one.post
            named[-1] = Named(words, post, before.title or one.title, before.aside + one.aside)
        elif one.words or one.post:
            named.append(one)
    if len(named) == 2 and all(one.words for one in named) and len(pieces[0].split()) == 1:
        surname, first = named
        sure = first.title or any(len(word) == 1 for word in first.words)
        yield first._replace(words=first.words + surname.words, listed=not sure)
    else:
        yield from named


def _one(piece: str) -> Named:
    words: Words = ()
    post: Words = ()
    aside: Words = ()
    title = ""
    for segment in _BESIDE.split(piece):
        some = _WORD.findall(segment.partition("@")[0])
        told = ""
        while some and some[0] in _TITLES:
            told = _TITLES[some.pop(0)]
        while some and some[-1] in _AFTER_THE_NAME:
            some.pop()
        said = () if _surnamed(some, told) else _as_post(some)
        if not (_TEAMS | _FIELDS | _POSTS).isdisjoint(said):
            post += said
        elif not words and (not post or told or len(some) > 1):
            words, title = tuple(some), told
        else:
            aside += tuple(some)
    return Named(words, post, title, aside)


def _surnamed(some: list[str], title: str | None) -> bool:
    """Whether a word for a post is a surname: it stands alone after a title or a first name."""
    *firsts, last = some or [""]
    known = all(len(word) == 1 or word in _FIRST_NAMES for word in firsts)
    return last in _SURNAMES_TOO and known and bool(firsts or title)


def _as_post(some: list[str]) -> Words:
    """The words of a post in the singular and in full, without the little ones."""
    return tuple(
        long
        for word in some
        if word not in _LITTLE
        for long in _IN_FULL.get(word, (word.removesuffix("s"),))
    )


def comparable(one: Named, other: Named) -> bool:
    """Whether it can be told if two are the same: a name tells nothing of who is in a team."""
    if one.words and other.words:
        return True
    if not (one.post and other.post):
        return False
    return not (one.words or other.words) or not (one.team or other.team)


def same(one: Named, other: Named) -> bool | None:
    """Whether two that are comparable are the same; ``None`` where they may be.

    Two people of one full name count as the same, unless title or post tells them apart. A surname
    alone is never sure, nor is a post, which several people may hold.
    """
    if not (one.words and other.words):
        return None if _same_post(one, other) else False
    if "".join(one.words) == "".join(other.words):
        full = min(len(one.words), len(other.words)) > 1 or _number(one.words)
        return True if full and not _told_apart(one, other) else None
    return None if _perhaps(one, other) else False


def _told_apart(one: Named, other: Named) -> bool:
    if {one.title, other.title} == {"m", "f"}:
        return True
    return bool(one.post and other.post) and not _same_post(one, other)


def _same_post(one: Named, other: Named) -> bool:
    some, others = set(one.post), set(other.post)
    if some <= others or others <= some:
        return True
    return (one.team or other.team) and not (some & others) <= _TEAMS | _POSTS


def _perhaps(one: Named, other: Named) -> bool:
    """Whether two names that differ may be one person's."""
    if _number(one.words) or _number(other.words):
        return _number(one.words) != _number(other.words)
    if _fits(one.words, other) or _fits(other.words, one):
        return True
    if (one.listed or other.listed) and not set(one.words).isdisjoint(other.words):
        return True
    short, long = sorted(
        (one.words, other.words), key=lambda words: (len(words), sum(map(len, words)), words)
    )
    if len(short) == 1:
        return _made_of("".join(short), long) or any(_first_alike(short[0], word) for word in long)
    if max(map(len, short)) == 1:
        return "".join(short) == "".join(word[0] for word in long)
    return _alike(short, long)


def _number(words: Words) -> bool:
    """Whether it is the number of somebody in the landlord's books."""
    return any(letter.isdigit() for word in words for letter in word)


def _fits(words: Words, other: Named) -> bool:
    """Whether each word of a name, one at least in full, may be one of the other's."""
    rest = [*other.words, *other.aside]
    full = False
    for word in sorted(words, key=len, reverse=True):
        match = word if word in rest else next((one for one in rest if _initial(word, one)), None)
        if match is None:
            return False
        rest.remove(match)
        full = full or (match == word and len(word) > 1)
    return full


def _initial(word: str, other: str) -> bool:
    return 1 in {len(word), len(other)} and word[0] == other[0]


def _made_of(word: str, name: Words) -> bool:
    """Whether a single word is made of a name: its initials, or a name to log in by."""
    first, last = name[0], name[-1]
    initials = "".join(one[0] for one in name)
    return word in {initials, first[0] + last, last + first[0], first + last[0], first + last}


def _alike(short: Words, long: Words) -> bool:
    """Whether surnames and first names are as near as spellings of one are."""
    *firsts, surname = short
    *others, other = long
    if not _spelt_alike(surname, other):
        return False
    if "".join(firsts) == "".join(one[0] for one in others):
        return True
    return all(_first_alike(one, another) for one, another in zip(firsts, others, strict=False))


def _spelt_alike(one: str, other: str) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 - few cases name who decided

    return one == other or SequenceMatcher(None, one, other).ratio() >= 0.75


def _first_alike(one: str, other: str) -> bool:
    if _initial(one, other) or one[:2] == other[:2]:
        return True
    return any({one, other} <= forms for forms in _FORMS)
