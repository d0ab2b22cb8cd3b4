"""The text of e-mails: every part that is shown, once, in whatever encoding it says it has."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from complaintcode import load_case
from complaintcode.documents import text_from_bytes
from complaintcode.errors import CaseFileError, DocumentError

if TYPE_CHECKING:
    from pathlib import Path

HEADS = "Subject: Stage 1 response\n"
PAGE = "<p>Dear Ms Ray</p><p>We uphold your complaint, as nobody came.</p>"


def mail(body: str, kind: str = "text/plain; charset=utf-8", heads: str = HEADS) -> bytes:
    return f"From: a@landlord.example\n{heads}Content-Type: {kind}\n\n{body}".encode()


def read(data: bytes) -> str:
    return text_from_bytes(data, "letter.eml")


def parts(kind: str, *within: tuple[str, str]) -> str:
    """A part of several, each with its kind; what follows the kind goes with it."""
    said = "".join(f"--{kind}\nContent-Type: {one}\n\n{body}\n" for one, body in within)
    return f"multipart/{kind}; boundary={kind}\n\n{said}--{kind}--\n"


def several(kind: str, *within: tuple[str, str], heads: str = "") -> bytes:
    return f"{heads}MIME-Version: 1.0\nContent-Type: {parts(kind, *within)}".encode()


def test_the_subject_the_date_and_the_body_are_read() -> None:
    text = read(mail("We uphold it.\n", heads=f"{HEADS}Date: Tue, 3 Jun 2025 10:00:00 +0100\n"))
    assert text.startswith("Subject: Stage 1 response\nDate: Tue, 03 Jun 2025")
    assert text.endswith("\n\nWe uphold it.\n")
    assert "landlord.example" not in text


def test_an_e_mail_without_heads_is_its_body() -> None:
    assert read(mail("We uphold it.\n", heads="")) == "We uphold it.\n"


def test_an_e_mail_in_html_alone_is_read_as_text() -> None:
    page = (
        "<html><head><title>x</title><style>p {}</style></head><body><p>We <b>uphold</b> it.</p>"
        "<table><tr><td>Point</td><td>Upheld</td></tr></table><ul><li>one</li></ul></body></html>"
    )
    assert read(mail(page, "text/html")) == (
        "Subject: Stage 1 response\n\nWe uphold it.\n\nPoint\tUpheld\n* one"
    )


@pytest.mark.parametrize(
    "charset",
    ["x-unknown", "unknown-8bit", "iso-8859-8-i", '""', "idna", "undefined", "hex", "ascii"],
)
def test_an_encoding_that_there_is_not_does_no_harm(charset: str) -> None:
    data = mail("We pay £50.", f"text/plain; charset={charset}")
    assert read(data).endswith("\n\nWe pay £50.")
    windows = data.decode().encode("cp1252")
    assert read(windows).endswith("\n\nWe pay £50.")


def test_an_encoding_that_there_is_is_heeded() -> None:
    body = base64.b64encode("Zażółć £50".encode("utf-16")).decode()
    kind = "text/plain; charset=utf-16\nContent-Transfer-Encoding: base64"
    assert read(mail(body, kind, heads="")) == "Zażółć £50"
    data = "Content-Type: text/plain; charset=iso-8859-2\n\nZażółć".encode("iso-8859-2")
    assert read(data) == "Zażółć"


def test_a_mail_that_was_saved_anew_in_other_characters_is_read() -> None:
    assert read(mail("We uphold it.", heads="").decode().encode("utf-16")) == "We uphold it."


def test_every_text_that_is_shown_is_read_in_order() -> None:
    data = several(
        "mixed",
        ("text/plain", "First."),
        ("image/png\nContent-Disposition: inline", "abc"),
        ("text/html", "<p>Second.</p>"),
        ("text/plain\nContent-Disposition: attachment; filename=x.txt", "Not this."),
        (parts("related", ("text/plain", "Third.")), ""),
    )
    assert read(data).split() == ["First.", "Second.", "Third."]


@pytest.mark.parametrize(
    ("stub", "is_one"),
    [
        ("Your program cannot show HTML.", True),
        ("View this message in your browser: x", True),
        ("See below.", True),
        ("Dear Ms Ray\n\nWe uphold your complaint, since nobody came.", False),
        (" ", True),
    ],
)
def test_the_plain_form_is_read_unless_it_only_stands_for_the_other(
    stub: str, is_one: bool
) -> None:
    text = read(several("alternative", ("text/plain", stub), ("text/html", PAGE)))
    assert text == ("Dear Ms Ray\n\nWe uphold your complaint, as nobody came." if is_one else stub)


def test_one_form_alone_is_read() -> None:
    assert read(several("alternative", ("text/plain", "No HTML."))) == "No HTML."
    assert read(several("alternative", ("text/html", "<p>Yes"))) == "Yes"


WITHIN = "Subject: Stage 1 response\nContent-Type: text/plain\n\nWe uphold it."


def test_a_message_sent_on_is_read_where_nothing_else_is_said() -> None:
    heads = "Subject: Fwd\n"
    alone = several("mixed", ("text/plain", " "), ("message/rfc822", WITHIN), heads=heads)
    assert read(alone) == "Subject: Stage 1 response\n\nWe uphold it."
    beside = several("mixed", ("text/plain", "Ours."), ("message/rfc822", WITHIN), heads=heads)
    assert read(beside) == "Subject: Fwd\n\nOurs."
    assert read(mail(WITHIN, "message/rfc822")) == "Subject: Stage 1 response\n\nWe uphold it."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"Subject: x\nContent-Type: image/png\n\nabc", "the e-mail has no text"),
        (
            mail("/wAA", "text/plain\nContent-Transfer-Encoding: base64"),
            "expected text, but the file holds binary data",
        ),
        (mail("", "text/html"), "the e-mail has no text"),
        (mail("<p hidden>x", "text/html"), "the e-mail has no text"),
        (several("alternative", ("image/png", "x")), "the e-mail has no text"),
        (several("mixed", ("message/rfc822", "Subject: x\n\n")), "the e-mail has no text"),
        (
            several(
                "mixed", ("application/pdf; name=answer.pdf", "x"), ("image/png; name=a.png", "")
            ),
            r"the e-mail has no text \(but answer\.pdf, a\.png\)",
        ),
    ],
)
def test_a_mail_without_a_text_is_an_error(data: bytes, said: str) -> None:
    with pytest.raises(DocumentError, match=rf"^letter\.eml: {said}$"):
        read(data)


def test_what_the_parser_does_not_get_over_is_an_error() -> None:
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(2000))
    with pytest.raises(DocumentError, match=r"^letter\.eml: not an e-mail that can be read$"):
        read(deep.encode())


def test_a_mail_that_cannot_be_read_is_an_error_of_its_case(tmp_path: Path) -> None:
    for name, data in (("a", mail("We uphold it.", "text/plain; charset=idna")), ("b", b"x: y\n")):
        (tmp_path / f"{name}.eml").write_bytes(data)
        letter = f'{{"kind": "stage1_response", "sent": "2025-01-14", "file": "{name}.eml"}}'
        case = f'{{"reference": "{name}", "received": "2025-01-02", "letters": [{letter}]}}'
        (tmp_path / f"{name}.json").write_text(case)
    (letter_read,) = load_case(tmp_path / "a.json").letters
    assert letter_read.text == "Subject: Stage 1 response\n\nWe uphold it."
    with pytest.raises(CaseFileError, match=r"'b\.eml': the e-mail has no text"):
        load_case(tmp_path / "b.json")
