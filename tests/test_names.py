"""Names as records write them: which may be one person's."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintcode.names import Named, comparable, people, same

THE_SAME = [
    ("A. Khan", "A. Khan"),
    ("Ms A. Khan", "A Khan"),
    ("Mrs A Khan", "Ms A Khan"),
    ("Dr Aisha Khan", "aisha khan"),
    ("AISHA KHAN", "Aisha  Khan"),
    ("A.Khan", "A Khan"),
    ("Khan, Aisha", "Aisha Khan"),
    ("KHAN, A.", "A Khan"),
    ("Khan, Ms Aisha", "Aisha Khan"),
    ("Khan, Aisha, Complaints Manager", "Aisha Khan"),
    ("Aisha Khan (Complaints Manager)", "Aisha Khan"),
    ("Aisha Khan, Complaints Manager", "Aisha Khan"),
    ("Aisha Khan \N{EN DASH} Head of Repairs and Maintenance", "Aisha Khan"),
    ("Complaints Manager: Aisha Khan", "Aisha Khan"),
    ("Complaints Manager, Aisha Khan", "Aisha Khan, Complaints Mgr"),
    ("Complaints Manager (Aisha Khan)", "Aisha Khan"),
    ("Aisha Khan (she/her)", "Aisha Khan"),
    ("Aisha Khan MCIH", "Aisha Khan"),
    ("Aisha Khan, MBE", "Aisha Khan"),
    ("Aisha Khan <a.khan@homes.example>", "Aisha Khan"),
    ("a.khan@homes.example", "A Khan"),
    ("aisha_khan", "Aisha Khan"),
    ("Pat O'Neil", "Pat O\N{RIGHT SINGLE QUOTATION MARK}Neil"),
    ("Pat O'Neil", "Pat ONeil"),
    ("Pat O Neil", "Pat O'Neil"),
    ("I. McDonald", "I. Mc Donald"),
    ("Aisha Khan-Smith", "Aisha Khan Smith"),
    ("Zoë Müller", "Zoe Muller"),
    ("Zoë Müller", unicodedata.normalize("NFD", "Zoë Müller")),
    ("Jan van der Berg", "Jan van der Berg"),
    ("E1042", "e1042"),
    ("Sarah Leader", "sarah leader"),
    ("Ms M. Head", "M Head"),
]
PERHAPS = [
    ("Khan", "Khan"),
    ("Mr Khan", "Mr Khan"),
    ("Mr Khan", "Mrs Khan"),
    ("Mr A Khan", "Ms A Khan"),
    ("A Khan, Housing Officer", "A Khan, Director of Homes"),
    ("Khan", "Aisha Khan"),
    ("Mr Khan", "Aisha Khan"),
    ("Aisha", "Aisha Khan"),
    ("Aisha", "A. Khan"),
    ("Mo", "Mohammed Ali"),
    ("A. Khan", "Aisha Khan"),
    ("A Khan", "A B Khan"),
    ("Aisha M. Khan", "Aisha Khan"),
    ("Aisha K", "Aisha Khan"),
    ("Khan Aisha", "Aisha Khan"),
    ("Khan A", "A Khan"),
    ("A K", "Aisha Khan"),
    ("AK", "Aisha Khan"),
    ("akhan", "Aisha Khan"),
    ("khana", "Aisha Khan"),
    ("aishak", "Aisha Khan"),
    ("aishakhan", "Aisha Khan"),
    ("E1042", "Aisha Khan"),
    ("akhan2", "Aisha Khan"),
    ("Aisha Khan-Smith", "Aisha Khan"),
    ("Aisha Khan-Smith", "Aisha Smith"),
    ("Aisha Smith (formerly Khan)", "Aisha Khan"),
    ("Mohammed Ali", "Mohammed Ali Khan"),
    ("Mohammed Ali", "Muhammad Ali"),
    ("Jean-Paul Roy", "JP Roy"),
    ("Jean-Paul Roy", "J-P Roy"),
    ("Jan van der Berg", "J. van der Berg"),
    ("Bob Smith", "Robert Smith"),
    ("Liz Day", "Elizabeth Day"),
    ("Kate Day", "Catherine Day"),
    ("Mike Jones", "Michael Jones"),
    ("Sam Patel", "Samantha Patel"),
    ("Ann Lee", "Anna Lee"),
    ("Aisha Kahn", "Aisha Khan"),
    ("Stephen Smyth", "Steven Smith"),
    ("Khan, Aisha", "Khan, Ben"),
    ("Khan, Aisha", "A. Aisha"),
    ("Complaints team", "Complaints Team"),
    ("Complaints Team", "Customer Complaints Team"),
    ("Complaints Team", "Complaints Manager"),
    ("Panel", "Review panel"),
    ("Complaints Manager", "Complaints Mgr"),
    ("Complaint Handler", "Complaints handler"),
    ("Manager", "Senior Manager"),
    ("CEO", "Chief Executive Officer"),
    ("Head of the Repairs Department", "Head of Repairs Dept"),
    ("Stage 1 officer", "Stage 2 officer"),
    ("Area Manager (North)", "Area Manager (South)"),
    ("Aisha Khan, Complaints Manager", "Complaints Manager"),
]
DIFFERENT = [
    ("A. Khan", "B. Lee"),
    ("A. Khan", "B. Khan"),
    ("Aisha Khan", "Ben Khan"),
    ("Aisha Begum", "Nasreen Begum"),
    ("John Smith", "Jane Smith"),
    ("A B Khan", "A C Khan"),
    ("J Smith", "S Jones"),
    ("J S", "R S"),
    ("Khan", "Okafor"),
    ("Aisha", "Ben Okafor"),
    ("Khan, Aisha", "Okafor, Ben"),
    ("Aisha Khan", "Aisha Okafor"),
    ("Aisha Khan", "Khan Begum"),
    ("Aisha Khan, Complaints Manager", "Ben Okafor, Complaints Manager"),
    ("Aisha Khan (Acme Ltd)", "Ben Okafor (Acme Ltd)"),
    ("Aisha Khan, Complaints Manager", "Head of Housing"),
    ("E1042", "E2077"),
    ("Housing Officer", "Head of Housing"),
    ("Complaints Officer", "Director of Homes"),
    ("Repairs Team", "Customer Relations Team"),
    ("Customer Relations", "Complaints Team"),
    ("Head of Repairs & Maintenance", "Head of Customer and Place"),
    ("Sarah Leader", "Mary Head"),
    ("Sarah Leader", "Sarah Khan"),
    ("Robert Head", "Jane Doe"),
    ("Mr Head", "Jane Doe"),
]
NOT_COMPARABLE = [
    ("Aisha Khan", "Complaints Team"),
    ("Aisha Khan", "Head of Housing"),
    ("Aisha Khan", "Panel"),
    ("Complaints Team: Aisha Khan", "Panel"),
    ("Area Manager (North)", "Aisha Khan"),
    ("Regional Head", "Jane Doe"),
    ("Shift Leader", "Jane Doe"),
    ("Acme Contractors Ltd", "Aisha Khan"),
]


def the(text: str) -> Named:
    (named,) = people(text)
    return named


def compared(one: str, other: str) -> set[bool | None]:
    """What two names give, whichever comes first."""
    assert comparable(the(one), the(other))
    return {same(the(one), the(other)), same(the(other), the(one))}


@pytest.mark.parametrize(("one", "other"), THE_SAME)
def test_names_of_one_person(one: str, other: str) -> None:
    assert compared(one, other) == {True}


@pytest.mark.parametrize(("one", "other"), PERHAPS)
def test_names_that_may_be_one_persons(one: str, other: str) -> None:
    assert compared(one, other) == {None}


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_different_people(one: str, other: str) -> None:
    assert compared(one, other) == {False}


@pytest.mark.parametrize(("one", "other"), NOT_COMPARABLE)
def test_a_name_tells_nothing_of_a_post_or_a_team(one: str, other: str) -> None:
    assert not comparable(the(one), the(other))
    assert not comparable(the(other), the(one))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A. Khan and B. Lee", ["a khan", "b lee"]),
        ("A. Khan & B. Lee", ["a khan", "b lee"]),
        ("A. Khan/B. Lee", ["a khan", "b lee"]),
        ("A. Khan; B. Lee", ["a khan", "b lee"]),
        ("A. Khan\nB. Lee", ["a khan", "b lee"]),
        ("A. Khan + B. Lee", ["a khan", "b lee"]),
        ("A. Khan with B. Lee", ["a khan", "b lee"]),
        ("A. Khan, B. Lee", ["a khan", "b lee"]),
        ("Aisha Khan, Ben Okafor and Carl Day", ["aisha khan", "ben okafor", "carl day"]),
        ("A. Khan on behalf of B. Lee", ["a khan", "b lee"]),
        ("A. Khan pp B. Lee", ["a khan", "b lee"]),
        ("Panel: A. Khan, B. Lee", ["a khan", "b lee"]),
        ("A. Khan / TBC", ["a khan"]),
        ("A. Khan, A. Khan", ["a khan"]),
        ("TBC, Complaints Manager", [""]),
        ("A. Khan, not entered", ["a khan"]),
        ("Blank, Jo", ["jo blank"]),
        ("Nil, Peter", ["peter nil"]),
        ("Nil, Complaints Manager", [""]),
        ("Nil, TBC", []),
        ("Sarah Leader", ["sarah leader"]),
        ("Andy Sands", ["andy sands"]),
        ("Will Withers", ["will withers"]),
        ("Head of Housing and Place", [""]),
        ("A. Khan and the Complaints Team", ["a khan", ""]),
    ],
)
def test_several_names(text: str, names: list[str]) -> None:
    assert [" ".join(one.words) for one in people(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        " ",
        "-",
        "?",
        "n/a",
        "N/A",
        "NA",
        "none",
        "null",
        "Unknown",
        "not known",
        "Not recorded",
        "(not stated)",
        "TBC",
        "various",
        "See file",
        "XXXX",
        "X",
        "[redacted]",
        "Anonymised",
        "Blank",
        "No one",
        "nobody",
        "Not entered",
        "To be confirmed",
        "Withheld",
        "Mr",
        ", ;",
    ],
)
def test_nobody(text: str | None) -> None:
    assert people(text) == ()


@settings(max_examples=150)
@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_compared_and_either_way_alike(one: str, other: str) -> None:
    for a in people(one):
        for b in people(other):
            assert comparable(a, b) is comparable(b, a)
            if comparable(a, b):
                assert same(a, b) is same(b, a)


names = st.lists(
    st.sampled_from(["a", "jo", "moss", "khan", "o'neil", "khan-smith", "lee", "zoë"]),
    min_size=1,
    max_size=3,
).map(" ".join)


@settings(max_examples=150)
@given(names, st.sampled_from(["{}", "Ms {}", "{} MCIH", "{} (Manager)", "{}, Director"]))
def test_nobody_becomes_somebody_else_by_title_letters_or_post(name: str, way: str) -> None:
    written = way.format(name.title())
    for one in people(name):
        for other in people(written):
            assert same(one, other) is not False
