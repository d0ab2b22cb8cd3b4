"""Reading back what was written gives the same self-assessment, in each of the formats."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode import (
    Answer,
    Compliance,
    SelfAssessment,
    new_self_assessment,
    write_self_assessment,
)
from complaintcode.documents import tidy
from complaintcode.model.self_assessment import OtherColumn
from complaintcode.self_assessment import answers
from complaintcode.self_assessment.reading import self_assessment_from_bytes
from complaintcode.self_assessment.writing import FORMS

FORMATS = sorted(FORMS)
# Characters that mean something in one of the formats, and some of any language.
SPECIAL = "|\\*`_#<>&\"',;:=~-+@()[]/.\n \t%£é\u2013ß日"
RAW = {
    Compliance.YES: ("Yes", "Y", "Fully compliant", "Yes / ~~No~~", "Yes - see | below"),
    Compliance.NO: ("No", "Not compliant", "~~Yes~~ / No", "No, not <b> yet"),
    Compliance.PARTLY: ("Partly", "Partially", "Yes, partially"),
    Compliance.IN_PROGRESS: ("In progress", "Ongoing"),
    Compliance.NOT_APPLICABLE: ("N/A", "NA", "Not applicable"),
    Compliance.BLANK: (None, "TBC", "Yes / No"),
}

# A text that is in whole an answer is taken for one that slipped out of its column.
texts = (
    st.text(st.sampled_from(SPECIAL) | st.characters(min_codepoint=97, max_codepoint=122))
    .map(tidy)
    .filter(lambda text: text and not answers.is_whole(text))
)
lines = texts.map(lambda text: " ".join(text.split())).filter(lambda text: text.strip("-#* "))
maybe = st.none() | texts


@st.composite
def given_answers(draw: st.DrawFn, number: str, date_column: bool) -> Answer:
    answer = draw(st.sampled_from(Compliance))
    columns = [name for name in ("Change from 2022", "Owner") if draw(st.booleans())]
    return Answer(
        provision=number,
        answer=answer,
        raw=draw(st.sampled_from(RAW[answer])),
        requirement=draw(maybe),
        evidence=draw(maybe),
        commentary=draw(maybe),
        met_by=draw(st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)))
        if date_column
        else None,
        other_columns=tuple(OtherColumn(column=name, text=draw(texts)) for name in columns),
    )


@st.composite
def self_assessments(draw: st.DrawFn) -> SelfAssessment:
    edition = draw(st.sampled_from(["hos-2022", "hos-2024"]))
    form = [one.provision for one in new_self_assessment(edition).answers]
    picked = draw(st.sets(st.sampled_from(form), min_size=1, max_size=5))
    dated = draw(st.booleans())
    return SelfAssessment(
        landlord=draw(st.none() | lines),
        edition=edition,
        title=draw(st.none() | lines),
        date=draw(st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))),
        period=draw(st.none() | lines),
        approved_by=draw(st.none() | lines),
        published_at=draw(st.none() | lines),
        answers=[draw(given_answers(number, dated)) for number in form if number in picked],  # type: ignore[arg-type]
        unattributed=draw(st.lists(lines, unique=True, max_size=3)),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("form", FORMATS)
@settings(deadline=None, max_examples=15)
@given(written=self_assessments())
def test_read_back_it_is_the_same(form: str, written: SelfAssessment) -> None:
    assert self_assessment_from_bytes(write_self_assessment(written, form)) == written


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("edition", ["hos-2022", "hos-2024"])
def test_an_empty_form_too(form: str, edition: str) -> None:
    written = new_self_assessment(edition, landlord="Larkmead Homes", evidence={"6.3": "9 of 10"})
    assert len(written.answers) == 72
    assert self_assessment_from_bytes(write_self_assessment(written, form)) == written


@pytest.mark.parametrize("form", FORMATS)
def test_lines_of_no_provision_too(form: str) -> None:
    answer = Answer(provision="6.3", answer=Compliance.YES, raw="Yes")
    loose = ("Our next review is in May.", "Larkmead Homes | 2025")
    written = SelfAssessment(edition="hos-2024", answers=(answer,), unattributed=loose)
    assert self_assessment_from_bytes(write_self_assessment(written, form)) == written
