"""One letter by itself: ``check_letter``, ``complaintcode letter``, and letters beside a case."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING, Any

import pytest

from complaintcode import Letter, LetterKind, check, check_letter, load_case, load_cases
from complaintcode.cli import main
from complaintcode.errors import CaseFileError, ComplaintCodeError, UnknownProvision
from complaintcode.letter_checking import edition_of

if TYPE_CHECKING:
    from pathlib import Path

ANSWER = """Larkspur Homes\r
6 June 2025\r
\r
Dear Ms Ray\r
\r
Stage 1 response\r
\r
Your complaint is about the front door, which does not lock, and two missed visits.\r
You would like the door to be repaired and an apology.\r
\r
We uphold your complaint because the joiner did not attend on 3 and 7 May 2025.\r
\r
We will pay you £50 by bank transfer within ten working days.\r
The joiner will repair the door on 12 June 2025 and we will ring you on 13 June 2025.\r
\r
If you are unhappy with this answer you can ask for stage 2 by ringing 01632 960 042.\r
\r
Yours sincerely\r
A. Ford\r
"""
SILENT = ANSWER.replace("you can ask for stage 2 by ringing 01632 960 042", "we understand")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "stage1.txt"
    path.write_bytes(ANSWER.encode())
    return path


def made(*kinds: str, text: str | None) -> Letter:
    return Letter(kinds=tuple(LetterKind(kind) for kind in kinds), text=text)


def run(*arguments: object) -> int:
    return main([str(one) for one in arguments])


class TestInPython:
    def test_every_item_that_the_edition_asks_for_is_answered(self) -> None:
        report = check_letter(made("stage1_response", text=ANSWER), edition="2024")
        assert {one.presence for one in report.findings} == {"present"}
        assert report.outcome.value == "met"
        assert report.reference is None
        assert report.received is None
        assert report.as_of == date(2025, 6, 6)

    def test_the_words_are_quoted_as_they_stand(self) -> None:
        report = check_letter(made("stage1_response", text=ANSWER), edition="2024")
        for one in report.findings:
            assert one.evidence
            assert all(ANSWER[e["start"] : e["end"]] == e["text"] for e in one.evidence)

    def test_a_letter_of_two_kinds_has_to_show_what_either_asks_for(self) -> None:
        kinds = ["acknowledgement_stage1", "stage1_response"]
        report = check_letter(made(*kinds, text=ANSWER), edition="hos-2024")
        assert {"5.6", "5.7", "6.9"} <= {one.provision for one in report.findings}
        assert len({one.id for one in report.findings}) == len(report.findings)

    def test_what_is_missing_is_not_met(self) -> None:
        report = check_letter(made("stage1_response", text=SILENT), edition="2024")
        (finding,) = report.not_met
        assert (finding.item, finding.presence) == ("escalation_route", "missing")
        assert finding.advice == "Say how the resident can take the complaint on."

    def test_a_letter_that_calls_itself_another_stage_is_for_a_person(self) -> None:
        other = ANSWER.replace("Stage 1 response", "Stage 2 response").replace("stage 2", "more")
        report = check_letter(made("stage1_response", text=other), edition="2024")
        (finding,) = [one for one in report.needs_review if one.item == "stage"]
        said = "the letter calls itself stage 2, and is read as a letter of stage 1"
        assert finding.because == said

    @pytest.mark.parametrize("text", [None, "", " \n"], ids=["none", "empty", "blank"])
    def test_without_text_there_is_nothing_to_check(self, text: str | None) -> None:
        with pytest.raises(ComplaintCodeError, match="letter: expected its text"):
            check_letter(made("stage1_response", text=text), edition="2024")

    def test_nor_without_a_kind(self) -> None:
        with pytest.raises(ComplaintCodeError, match="letter: expected at least one kind"):
            check_letter(made(text=ANSWER), edition="2024")

    def test_an_edition_that_there_is_not(self) -> None:
        with pytest.raises(UnknownProvision):
            check_letter(made("stage1_response", text=ANSWER), edition="2031")

    def test_the_day_of_looking_is_a_plain_date(self) -> None:
        letter = made("stage1_response", text=ANSWER)
        seen = check_letter(letter, edition="2024", as_of=date(2025, 7, 1))
        assert seen.as_of == date(2025, 7, 1)
        with pytest.raises(TypeError, match="as_of: expected a date"):
            check_letter(letter, edition="2024", as_of="2025-07-01")  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("day", "edition"),
        [
            ("6 June 2025", "hos-2024"),
            ("31 March 2024", "hos-2022"),
            ("1 April 2024", "hos-2024"),
            ("3 May 2019", "hos-2024"),
            ("", "hos-2024"),
        ],
    )
    def test_the_edition_goes_by_the_day_of_the_letter(self, day: str, edition: str) -> None:
        letter = made("update", text=f"{day}\n\nDear Ms Ray,\n\nNo news yet.")
        assert edition_of(letter) == edition

    def test_an_update_has_no_fixed_content(self) -> None:
        report = check_letter(made("update", text="No news yet."), edition="2024")
        assert report.findings == ()
        assert report.outcome.value == "not_applicable"


class TestTheCommand:
    def test_the_text(self, letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run("letter", letter, "--kind", "stage1_response") == 0
        out = capsys.readouterr().out
        assert "stage1.txt  MET   Code of 2024" in out
        assert "  6.9   decision given in the stage 1 answer" in out
        assert '"We uphold your complaint because the joiner did not attend' in out
        assert "note: that something is said is no approval of what is said" in out
        assert out.endswith("  8 present, 0 unclear, 0 missing\n")

    def test_what_is_missing_comes_first_with_what_to_do(
        self, letter: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        letter.write_bytes(SILENT.encode())
        assert run("letter", letter, "--kind", "stage1_response") == 1
        lines = capsys.readouterr().out.splitlines()
        assert lines[1].startswith("  6.9   way onward missing in the stage 1 answer: ")
        assert any("Say how the resident can take the complaint on." in one for one in lines[2:5])

    def test_json_is_the_document_of_a_check(
        self, letter: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run("letter", letter, "--kind", "stage1_response", "--format", "json") == 0
        document = json.loads(capsys.readouterr().out)
        assert document["schema"] == "complaintcode.report/1"
        (report,) = document["reports"]
        assert (report["source"], report["reference"]) == (str(letter), None)
        for finding in report["findings"]:
            for one in finding["evidence"]:
                assert ANSWER[one["start"] : one["end"]] == one["text"]

    def test_redacted_it_quotes_nothing(
        self, letter: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for form in ("text", "json"):
            run("letter", letter, "--kind", "stage1_response", "--redact", "--format", form)
            assert "joiner" not in capsys.readouterr().out

    def test_redacted_its_notes_quote_nothing_either(
        self, letter: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        blank = "<<Mrs Jones, 4 High Street>>"
        letter.write_bytes(ANSWER.replace("joiner", f"joiner of {blank}", 1).encode())
        asked = ("letter", letter, "--kind", "stage1_response")
        run(*asked)
        assert f"left in from a template: {blank}" in capsys.readouterr().out
        for form in ("text", "json"):
            run(*asked, "--redact", "--format", form)
            told = capsys.readouterr().out
            assert "left in from a template" in told
            assert "Jones" not in told

    def test_from_standard_input(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(SILENT.encode())))
        assert run("letter", "-", "--kind", "stage1_response", "--edition", "2024") == 1
        assert capsys.readouterr().out.startswith("-  NOT MET")

    def test_selected_ignored_and_strict(self, letter: Path) -> None:
        letter.write_bytes(SILENT.encode())
        asked = ("letter", letter, "--kind", "stage1_response")
        assert run(*asked, "--ignore", "6.9=asked for by hand") == 0
        assert run(*asked, "--select", "6.9") == 1
        letter.write_bytes(
            ANSWER.replace(" on 12 June 2025", "").replace(" on 13 June 2025", "").encode()
        )
        assert run(*asked) == 0
        assert run(*asked, "--strict") == 1

    def test_hints_on_plain_language_only_when_asked(
        self, letter: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        long = "and the joiner was seen by us " * 8
        hard = ANSWER.replace("A. Ford", f"A. Ford\r\n\r\nPursuant to this, {long}.")
        letter.write_bytes(hard.encode())
        run("letter", letter, "--kind", "stage1_response")
        assert "residents may not know" not in capsys.readouterr().out

    def test_what_cannot_be_used(self, letter: Path, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as stopped:
            run("letter", letter, "--kind", "stage1")
        assert stopped.value.code == 2
        assert "expected one of acknowledgement_stage1" in capsys.readouterr().err
        for arguments in (
            ("letter", letter.with_name("none.txt"), "--kind", "update"),
            ("letter", letter, "--kind", "update", "--edition", "2031"),
        ):
            assert run(*arguments) == 2
            printed = capsys.readouterr()
            assert printed.out == ""
            assert len(printed.err.splitlines()) == 1


class TestBesideACase:
    def case(self, tmp_path: Path, **letter: Any) -> Path:
        held = {"kind": "stage1_response", "sent": "2025-06-06", **letter}
        stage = {"number": 1, "acknowledged": "2025-05-27", "responded": "2025-06-06"}
        case = {"reference": "1", "received": "2025-05-23", "stages": [stage], "letters": [held]}
        path = tmp_path / "case.json"
        path.write_text(json.dumps(case), encoding="utf-8")
        return path

    def test_a_letter_in_a_file_is_read(self, tmp_path: Path, letter: Path) -> None:
        path = self.case(tmp_path, file=letter.name)
        report = check(load_case(path), as_of=date(2025, 7, 1))
        assert {one.presence for one in report.findings if one.item} == {"present"}
        assert load_case(path).letters[0].text == ANSWER

    def test_one_with_a_text_keeps_it(self, tmp_path: Path) -> None:
        path = self.case(tmp_path, file="none.txt", text="We uphold it.")
        assert load_case(path).letters[0].text == "We uphold it."

    def test_a_file_that_is_not_there_is_a_problem_of_the_case(self, tmp_path: Path) -> None:
        path = self.case(tmp_path, file="none.txt")
        with pytest.raises(CaseFileError, match=r"\$\.letters\[0\]\.file: .*No such file") as bad:
            load_case(path)
        assert len(bad.value.problems) == 1
        errors: list[CaseFileError] = []
        assert list(load_cases(tmp_path, on_error=errors.append)) == []
        assert len(errors) == 1

    def test_in_json_lines_too(self, tmp_path: Path, letter: Path) -> None:
        text = self.case(tmp_path, file=letter.name).read_text(encoding="utf-8")
        lines = tmp_path / "cases.jsonl"
        lines.write_text(f"{text}\n{text}\n", encoding="utf-8")
        assert [one.letters[0].text for one in load_cases(lines)] == [ANSWER, ANSWER]

    def test_what_a_person_has_to_judge_is_quoted_unless_redacted(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        undated = ANSWER.replace(" on 12 June 2025", "").replace(" on 13 June 2025", "")
        path = self.case(tmp_path, text=undated)
        run("check", path, "--as-of", "2025-07-01")
        out = capsys.readouterr().out
        assert "TO REVIEW" in out.splitlines()[0]
        assert '"The joiner will repair the door' in out
        run("check", path, "--as-of", "2025-07-01", "--redact")
        assert "joiner" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b" \n", "expected the text of a letter (it is empty)"),
        ("bin.eml", b"\x00\x01\x02", "expected text, but the file holds binary data"),
        ("none.eml", b"Subject: x\r\n\r\n", "the e-mail has no text"),
    ],
)
def test_what_holds_no_letter_is_refused_by_its_name(
    name: str, data: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes(data)
    assert main(["letter", str(tmp_path / name), "--kind", "stage1_response"]) == 2
    assert f"{name}: {said}" in capsys.readouterr().err


def test_an_e_mail_saved_in_utf_16_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mail = "Subject: Stage 1 response\n\nDear Ms Ray\n\nWe uphold your complaint.\n"
    shown = []
    for encoding in ("utf-8", "utf-16"):
        (tmp_path / "one.eml").write_bytes(mail.encode(encoding))
        main(["letter", str(tmp_path / "one.eml"), "--kind", "stage1_response"])
        shown.append(capsys.readouterr().out)
    assert shown[0] == shown[1]
    assert "Stage 1 response" in shown[0]


@pytest.mark.parametrize("kind", ["stage3_response", "extension_stage3"])
def test_a_letter_of_a_stage_that_the_edition_does_not_have_is_told(kind: str) -> None:
    letter = made(kind, text=ANSWER)
    note = (
        "the Code of 2024 has no stage 3, and asks nothing of its letters: there may be none (5.3)"
    )
    assert note in check_letter(letter, edition="2024").notes
    assert not any("stage 3" in one for one in check_letter(letter, edition="2022").notes)


@pytest.mark.parametrize(
    ("said", "because"),
    [
        ("by 3 March 2025", "the day given for the answer, Monday 3 March 2025, had already come"),
        ("by 18 March", "the day given for the answer had already come"),
        ("to your complaint", "no new date is given for the answer"),
    ],
)
def test_a_new_date_that_has_passed_is_named(said: str, because: str) -> None:
    text = f"18 March 2025\n\nDear Ms Roe\n\nYou will have our Stage 1 response {said}."
    report = check_letter(made("extension_stage1", text=text), edition="2024")
    (found,) = (one for one in report.findings if one.item == "extension_date")
    assert (found.outcome.value, found.because) == ("not_met", because)
