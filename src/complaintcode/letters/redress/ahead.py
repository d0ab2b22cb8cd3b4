"""Whether something that a letter names lies ahead: by its time, or by how it is spoken of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaintcode.letters.matching.cues import words
from complaintcode.letters.text.times import DAY, MONTHS, ON_DAY, TIME, WEEKDAY, WEEKDAYS, days_in

if TYPE_CHECKING:
    from complaintcode.letters.text.voice import Text

# The weekday of a day that is named behind it: "Saturday 10 September".
_ITS_WEEKDAY = re.compile(
    rf"(?:{WEEKDAYS}|mon|tues?|wed|thurs?|fri|sat|sun)\.?,? (?:the )?(?:{DAY})"
)
# Times which are known well enough, and which no calendar names.
_SEASON = words(
    rf"for (?:early |late |mid[ -])?(?:{MONTHS})(?! \d\d?\b)",
    r"(?:by|before|after|until|during|over|for|in) (?:the )?(?:\w+ )?(?:half[ -]term|holidays"
    r"|spring|summer|autumn|new year|bank holiday)",
    r"(?:by|before|after|until|at|on|over) (?:the )?(?:christmas|boxing day|new year|easter|whitsun"
    r"|whit (?:sunday|monday)|michaelmas|lady day|midsummer|candlemas|lammas|martinmas|all saints"
    r"|advent|lent|pentecost|shrove tuesday|good friday|diwali|eid|ramadan|passover|hanukkah)",
    r"the first week of",
    r"no later than",
    r"(?:by|before|on) that (?:date|day)",
    r"(?:that (?:same )?|the same )(?:day|morning|afternoon|evening)",
)
_HABIT = words(
    rf"{WEEKDAY}s",
    r"(?:each|every|once|twice|daily|weekly|monthly|fortnightly|quarterly|yearly|always)",
    r"a year",
)
# A date without a year that would be more days ahead than this lies behind.
_FAR, _NEAR = 200, 75
_A_YEAR = 6  # letters that may follow a day: ", 2025"
_YEAR = re.compile(r"20\d\d|[/.]\d\d\b")
_AHEAD = re.compile(
    rf".{{0,12}}\b(?:tomorrow|from now|next (?:week|month|{WEEKDAY})|this {WEEKDAY}|{WEEKDAY}"
    r" week"
    rf"|week (?:commencing|beginning|of)|{WEEKDAY} the \d+)"
)
_VERBS = (
    r"(?:calls|comes|goes(?! on)|starts|begins|visits|returns|attends|takes place|sends|meets"
    r"|finishes|resumes|replaces|renews|installs|inspects|completes|delivers|collects|arrives"
    r"|rings|gets|puts|takes|does|is on"
    r"|(?:hangs|fits|paints|lays|opens|reports|repairs|fixes|checks|treats|cuts|clears|moves"
    r"|looks) (?:the|your|our|it|them|a|an|all|both|at|in|to|back))"
)
# The present tense, which with a day is a timetable: "the joiner calls on Monday".
TIMETABLE = words(
    rf"(?<!\bthe )(?<!\bour )(?<!\byour )(?<!\bmy )(?<!\btwo )(?<!\bof )(?<!\d ){_VERBS}",
    r"(?:go|start|begin|come|resume|finish|open|move|take place) (?:in|on|up|back|live|with|again"
    r"|next|this|after|at|from)",
    r"(?:is|are) (?:tomorrow|next|on the|on site (?:from|on|until|by)|on (?:mon|tues|wednes|thurs"
    r"|fri)|back|with you|at \d)",
    r"(?:am|is|are|'m|'s|'re) (?:now |also |currently |then )?(?!being|having|going (?:wrong|up)"
    r"|doing|saying|asking you|writing|responding|replying|closing|offering|living|paying"
    r"|missing|leaking|causing|complaining|seeking|happening|standing|wondering|thinking"
    r"|owing|outstanding|following|crediting|refunding|awarding)[a-z]{2,}ing",
    r"(?:is|are) (?:then )?(?:drained|lined|swapped|fitted|painted|cleaned|hung|laid|jetted"
    r"|installed"
    r"|sealed|mended|plastered|tiled|re(?:placed|newed|fitted|paired|painted|wired|hung|sealed"
    r"|plastered|pointed))",
    r"(?:comes?|goes|going) (?:into force|live)",
    r"(?:goes|go|is going|are going|is|are) on (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}(?:course"
    r"|training|workshop|session|seminar|refresher)",
)
_STANDING = words(
    r"(?:tenancy|rent|lease|term|year|charges?|increase|period|notice|clock|time limit|stage"
    r"|cover|warranty|guarantee|office|desk|lines?) (?:starts?|begins?|goes|runs|opens|comes"
    r"|takes|is|are)",
    r"(?:lease|policy|procedure|standard|agreement|code|law|act|clause|contract) (?:\w+"
    rf" )?{_VERBS}",
    r"(?:office|desk|counter|reception|hub|lines?|phones?)\b[^.;]{0,20} (?:closed|shut|closes"
    r"|shuts)",
    r"(?:returns?|back) (?:to|at) work\b(?! on (?:the|your|it))",
    r"(?:which|this|that) (?:is|are|falls|follows)",
    r"(?:aims?|tries|try|seeks?|continues) to",
    r"(?:dates?|comes|follows|results) from",
)


def has_time(text: str, letter: Text, *, surely: bool = False) -> bool:
    """Whether a text names a time ahead; ``surely``: not one that may as well lie behind."""
    for found in TIME.finditer(text):
        if _lies_ahead(text, found, letter, surely):
            return True
    return not surely and _SEASON.within(text)


def may_have_time(text: str) -> bool:
    """Whether a part of the text may name a time, as far as its words tell."""
    return TIME.may_stand(text) or _SEASON.may_stand(text)


def is_timetable(dated: str) -> bool:
    """Whether what names a time tells in the present tense what takes place at it."""
    return TIMETABLE.within(dated) and not (_HABIT.within(dated) or is_standing(dated))


def is_standing(dated: str) -> bool:
    """Whether it tells how things stand or go of themselves: "the rent goes up on 2 June"."""
    return _STANDING.within(dated)


def _lies_ahead(text: str, found: re.Match[str], letter: Text, surely: bool) -> bool:
    if not ON_DAY.match(text, found.start()):
        if _ITS_WEEKDAY.match(text, found.start()):
            return False
        return not surely or bool(_AHEAD.match(text, max(0, found.start() - 12)))
    today = letter.dated
    words = text[found.start() : found.end() + _A_YEAR]
    named = days_in(words, today)
    if today is None or not named:
        return not surely
    ahead = (named[0] - today).days
    if _YEAR.search(words):
        return ahead >= surely
    return surely <= ahead <= (_NEAR if surely else _FAR)
