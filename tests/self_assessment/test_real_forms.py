"""Two published forms, as text that fell out of their PDFs, where they are at hand.

They belong to the landlords and are no part of this repository: without the folder beside it
these tests are skipped. What stands at each provision was looked up by hand.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from complaintcode import check_self_assessment, read_self_assessment

FORMS = Path(__file__).parent.parent.parent.parent / "shared/self-assessments"
PARADIGM = FORMS / "paradigm-2022.txt"
BROADLAND = FORMS / "broadland-south-norfolk-2024.txt"

pytestmark = pytest.mark.skipif(
    not FORMS.is_dir(), reason="the published forms are not at hand: they are not ours to copy"
)

# The provision, its answer, and how what stands beside it begins and ends; nothing: it is blank.
BY_HAND = {
    PARADIGM: """
        1.2 yes The definition is included ... in the Complaints Policy.
        1.8 yes
        2.3 yes The Complaints Policy and our complaints leaflet ... section of the website.
        2.4 yes section of the website. ... section of the website.
        2.2 yes The Complaints Policy includes how ... Privacy Statement .
        3.2 yes Team Leaders, Managers, Heads ... no prior involvement of the case.
        4.7 yes
        4.13 yes The Complaints Policy includes examples ... customers will receive an explanation.
        4.14 yes
        4.10 yes Customer touch points ... the complaint process.
        4.16 no Complaints satisfaction will be ... Measures are confirmed.
        5.8 yes
        5.9 yes The Complaints Policy includes examples ... are escalated to stage two.
        5.17 not_applicable Paradigm has ... stage complaints process.
        5.20 not_applicable
        5.18 not_applicable Paradigm has ... stage complaints process.
        5.19 not_applicable
        5.14 yes All extensions are ... unhappy with the extension
        6.6 yes
        7.3 no As a group, ... approved by both boards.
        7.4 blank
        8.3 yes
    """,
    BROADLAND: """
        1.4 yes Housing conditions ... 'Definition of a service request
        1.6 in_progress Within our tenant ... published by March 25
        2.2 yes Housing conditions ... under the heading 'Exclusions'
        3.2 in_progress south-norfolk- housing ... end of October 2024.
        3.3 yes We have and continue ... each complaint received.
        3.6 yes Housing conditions ... 'Definition of a complaint'
        4.2 yes The Executive Assistants ... they are resolved promptly and fairly.
        4.3 yes promptly and fairly. We have ... training on complaint handling.
        5.5 yes Housing conditions ... our complaints policy and process.
        5.8 yes Housing conditions ... 'The complaints handling process'
        5.11 yes Housing conditions ... the Stage 2 guidance.
        5.12 yes All complaints are logged ... uploaded to each record.
        5.14 yes This is covered ... complainant's policy.
        6.1 yes Within our internal ... early resolution.
        6.7 yes Housing conditions ... internal processes and guidance.
        6.15 yes Housing conditions ... the Stage 2 guidance.
        6.19 yes Housing conditions ... the Stage 2 guidance.
        7.1 yes Housing conditions ... 'Putting things right'.
        8.1 yes Housing conditions ... reporting and compliance'.
        8.3 in_progress Housing conditions ... in place in October 2024.
        8.4 yes We will do this ... the Ombudsman investigation.
        8.5 in_progress We will look ... end of October 2024
        9.1 yes broadland-district-council- ... encourage to be followed.
        9.2 in_progress L ... end of October 2024.
        9.5 yes Chair of Finance, ... and Audit Committee
        9.8 in_progress We will look ... into management objectives.
    """,
}
ROWS = [
    pytest.param(form, *line.split(maxsplit=2), id=f"{form.stem} {line.split()[0]}")
    for form, lines in BY_HAND.items()
    for line in lines.strip().splitlines()
]


@pytest.mark.parametrize(
    ("form", "edition", "counts"),
    [
        (PARADIGM, "hos-2022", {"yes": 65, "no": 2, "not_applicable": 4, "blank": 1}),
        (BROADLAND, "hos-2024", {"yes": 66, "in_progress": 6}),
    ],
    ids=lambda value: getattr(value, "stem", ""),
)
def test_each_is_read_whole(form: Path, edition: str, counts: dict[str, int]) -> None:
    read = read_self_assessment(form)
    assert read.edition == edition
    assert len({one.provision for one in read.answers}) == len(read.answers) == 72
    assert Counter(one.answer.value for one in read.answers) == counts
    assert read.unattributed == ()


@pytest.mark.parametrize(
    ("form", "number", "answer", "ends"),
    [pytest.param(*(*one.values, "")[:4], id=one.id) for one in ROWS],
)
def test_what_stands_at_a_provision(form: Path, number: str, answer: str, ends: str) -> None:
    found = next(one for one in read_self_assessment(form).answers if one.provision == number)
    assert found.answer.value == answer
    said = " ".join(f"{found.evidence or ''} {found.commentary or ''}".split())
    begin, _, end = ends.partition(" ... ")
    assert said.startswith(begin)
    assert said.endswith(end)
    assert bool(said) is bool(ends)


def test_what_a_reader_would_ask_of_them() -> None:
    paradigm = check_self_assessment(read_self_assessment(PARADIGM))
    assert [one.provision for one in paradigm if one.problem == "unanswered"] == ["7.4"]
    bare = "1.8 1.9 2.7 2.8 4.7 4.14 5.8 6.2 6.5 6.6 8.2 8.3".split()  # noqa: SIM905
    assert [one.provision for one in paradigm if one.problem == "no_evidence"] == bare
    assert len(paradigm) == 1 + len(bare)
    broadland = check_self_assessment(read_self_assessment(BROADLAND))
    assert [(one.provision, one.problem) for one in broadland] == [("9.8", "no_date")]
