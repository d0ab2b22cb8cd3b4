"""The choices that the figures rest on, in words: each one is told with the report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from complaintcode.portfolios.editions import told_under
from complaintcode.portfolios.options import Denominator, RulesVersion, Withdrawn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from complaintcode.portfolios.options import TsmRules
    from complaintcode.portfolios.years import Period

_DRAFT_FROM = date(2026, 10, 1)

_VERSIONS = {
    RulesVersion.TSM_2024: (
        "Rules tsm-2024: the regulator's Technical Requirements as changed on 15 March 2024, which"
        " leave it to the Code what a complaint is and how long an answer may take. Each complaint"
        " goes by the Code of its own day. The paragraphs on complaints themselves could not be"
        " read when this was written, so the points below are a reading, to be held against them."
    )
}
_DRAFT = (
    "A draft Direction of the regulator, published on 9 December 2025, names 1 October 2026 as the"
    " day on which it would take the place of these rules. Whether it was given, and whether it"
    " changes CH01 or CH02, was not known when this was written: look before you submit."
)
_SHORT = (
    "The period is no year. What is told for each 1,000 homes is what was made in it, and is not"
    " reckoned up or down to a year."
)
_OUT_OF = {
    Denominator.MADE: (
        "CH02 is a share of the complaints made in the period. Those whose time is still running"
        " are left out of it and told as pending. (The other reading:"
        " --ch02-denominator responded.)"
    ),
    Denominator.RESPONDED: (
        "CH02 is a share of the complaints made in the period that have been answered, which you"
        " chose. (Unless told otherwise: of those made, whether answered or not.)"
    ),
}
_EXTENSIONS = {
    True: (
        "An answer within an extension is in time, and told apart, where the resident was told on"
        " or before the day that it was first due, with a new date, within what the Code allows to"
        " be added or for a reason that somebody named has accepted. (The other reading:"
        " --no-extensions.)"
    ),
    False: (
        "An answer within an extension does not count as in time, which you chose. (Unless told"
        " otherwise it does.)"
    ),
}
_WITHDRAWN = {
    Withdrawn.EXCLUDE_CH02: (
        "A withdrawn complaint was made, so it counts in CH01. It is left out of CH02 unless it"
        " was late already. (Other readings: --withdrawn exclude, --withdrawn count.)"
    ),
    Withdrawn.EXCLUDE: (
        "A complaint that was withdrawn before it was late is left out of both measures, which you"
        " chose. (Unless told otherwise it counts in CH01.)"
    ),
    Withdrawn.COUNT: (
        "A complaint that was withdrawn before it was late counts in CH01, and in CH02 among those"
        " made, which you chose. (Unless told otherwise it is left out of CH02.)"
    ),
}
_SETTLED = """
A complaint belongs to the period in which it reached the landlord; its stage 2 to the period in
which that was asked for.

Homes are those of each stock at the end of the period, the same for both stages.

What needs review, or is not assessed, is in the number that CH02 is a share of, and not in the
number in time: when it is settled, the share can only rise.

A notice of extension that leaves out the Ombudsman's details extends all the same. What it leaves
out is told in the table of provisions, under {details}.

A late acknowledgement is no part of CH02. It is told under {acknowledgement}.

Left out of both measures: complaints that were refused, stages that were answered with another
complaint (counted once, there), residents who are neither low cost renters nor low cost owners, and
complaints made before the first edition of the Code. Service requests are no complaints.

A complaint whose tenure is not recorded counts among all homes and in neither stock.
"""


def choices(rules: TsmRules, period: Period) -> Iterator[str]:
    """Each choice that the measures rest on, with its option where it has one."""
    yield _VERSIONS[rules.version]
    if period.end >= _DRAFT_FROM:
        yield _DRAFT
    yield _OUT_OF[rules.ch02_denominator]
    yield _EXTENSIONS[rules.count_extensions]
    yield _WITHDRAWN[rules.withdrawn]
    if not period.is_a_year:
        yield _SHORT
    settled = _SETTLED.format(
        details=told_under("extension-ombudsman-details"),
        acknowledgement=told_under("stage{}-acknowledgement-time"),
    )
    yield from (" ".join(text.split()) for text in settled.split("\n\n"))
