"""The ground: plain characters and the way back, what is the letter itself, units, who speaks."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintcode.letters.reading import read_letter, reading_of
from complaintcode.letters.text.flat import Flat
from complaintcode.letters.text.layout import units
from complaintcode.letters.text.voice import Text


def read(text: str, kind: str = "stage1_response") -> Text:
    return Text(text, kind)


def texts(text: str) -> list[str]:
    return [one.text for one in units(Flat(text))]


class TestPlainCharacters:
    """Quotation marks, spaces, dashes and bullets become plain; scanning errors are mended."""

    @pytest.mark.parametrize(
        ("given", "plain"),
        [
            ("It\u2019s \u201cours\u201d.", 'it\'s "ours".'),
            ("£50\u00a0today \u2013 now", "£50 today - now"),
            ("ofﬁce, ﬂat", "office, flat"),
            ("so\u00adft", "soft"),
            ("main-\ntained", "maintained"),
            ("rem-\n          Page 2 of 4\noved", "removed"),
            ("Stage l response", "stage 1 response"),
            ("cornplaint, rnonth, Ornbudsman", "complaint, month, ombudsman"),
            ("the modern corner", "the modern corner"),
            ("wi1l ca11 by l4 February", "will call by 14 february"),
            ("Upheld .  It is", "upheld. it is"),
            ("You said    We found", "you said\twe found"),
            ("Qur decision", "our decision"),
            ("\ufeffDear", "dear"),
            ("<li>Ours</li><tr><td>b</td><td>c</td></tr>", "\n* ours\n\n\tb\tc\n"),
            ("İlker lives", "?lker lives"),
        ],
    )
    def test_what_it_becomes(self, given: str, plain: str) -> None:
        assert Flat(given).text == plain

    def test_the_way_back_leads_to_the_words_as_given(self) -> None:
        text = "An ofﬁce  and a ﬂat in l4 February, main-\r\ntained ."
        flat = Flat(text)
        for word, printed in (("office", "ofﬁce"), ("flat", "ﬂat"), ("14", "l4")):
            at = flat.text.index(word)
            assert text[flat.back(at) : flat.back(at + len(word))].strip() == printed

    @given(st.text())
    def test_every_unit_of_any_text_stands_where_it_says(self, text: str) -> None:
        for one in units(Flat(text)):
            assert 0 <= one.start <= one.end <= len(text)

    @given(st.text(alphabet="aB1. \n\r\t|*:?£'\"-lrnm0", max_size=200))
    def test_and_units_never_overlap(self, text: str) -> None:
        found = [(one.start, one.end) for one in units(Flat(text))]
        assert found == sorted(found)
        for (_, end), (start, _) in pairwise(found):
            assert end <= start

    def test_line_ends_change_nothing(self) -> None:
        text = "Dear Ms Ray,\n\nWe uphold your\ncomplaint. It was late.\n\nYours sincerely\nA\n"
        assert texts(text) == texts(text.replace("\n", "\r\n"))


class TestTheLetterItself:
    """Headers of an e-mail, older messages and enclosures are not part of the letter."""

    ANSWER = "Hi Gus,\n\nYou have a fair point and I am upholding it.\n\nThanks,\nPriya\n"

    @pytest.mark.parametrize(
        "older",
        [
            "> From: a@b.example\n> You would like the door fixed.",
            "On 3 May 2025 at 10:02, Gus wrote:\nThe door STILL will not lock.",
            "-----Original Message-----\nFrom: Gus\nThe door will not lock.",
            "From: Gus Tennant\nSent: 3 May 2025\nTo: us\n\nThe door will not lock.",
            "---------- Forwarded message ----------\nThe door will not lock.",
            "Earlier messages in this case:\nThe door will not lock.",
            "De : Gus\nEnvoyé : 3 mai 2025\nÀ : nous\n\nThe door will not lock.",
            "Von: Gus\nGesendet: 3. Mai 2025\nAn: uns\n\nThe door will not lock.",
            "Le sam. 3 mai 2025 à 10:02, Gus <g@b.example> a écrit\u00a0:\nIt will not lock.",
            "Am Sa., 3. Mai 2025 um 10:02 Uhr schrieb Gus <g@b.example>:\nIt will not lock.",
            "-----Message d'origine-----\nIt will not lock.",
            "-----Ursprüngliche Nachricht-----\nIt will not lock.",
        ],
        ids=[
            *("quoted", "wrote", "original", "headers", "forwarded", "earlier"),
            *("de", "von", "a écrit", "schrieb", "d'origine", "ursprünglich"),
        ],
    )
    def test_older_messages_are_left_out(self, older: str) -> None:
        found = texts(f"{self.ANSWER}\n{older}\n")
        assert "you have a fair point and i am upholding it." in found
        assert not any("lock" in one or "door fixed" in one for one in found)

    WROTE = "On Tue, 4 Mar 2025 at 09:11, N <n@x.example> wrote:"

    @pytest.mark.parametrize("gap", ["\n", "\n\n"])
    @pytest.mark.parametrize("heads", ["", "Subject: Re: the part\nDate: 5 March 2025\n\n"])
    @pytest.mark.parametrize(
        "older",
        [
            f"{WROTE}\n> Your complaint is upheld.",
            f"{WROTE}\n\n> Your complaint\n>\n\n> is upheld.",
            f"{WROTE}\n> Your complaint is upheld, as it should have been if we had seen it\nthen.",
            f"{WROTE.replace('at 09:11,', 'at 09:11,' + chr(10))}\n> Your complaint is upheld.",
            "> Your complaint is upheld.",
        ],
        ids=["marked", "with blanks", "broken", "in two lines", "only marked"],
    )
    def test_an_answer_below_the_message_that_it_quotes_is_read(
        self, heads: str, older: str, gap: str
    ) -> None:
        answer = ["dear mrs okafor", "the supplier sent the wrong part."]
        text = f"{heads}{older}{gap}Dear Mrs Okafor\n\nThe supplier sent the wrong part.\n\n> Why?"
        found = texts(text)
        assert found[-2:] == answer
        assert not any("upheld" in one or one == "then." or "09:11" in one for one in found)

    @pytest.mark.parametrize("heads", ["", "Subject: Re: the part\n\n"])
    def test_an_older_message_without_marks_is_no_answer(self, heads: str) -> None:
        older = f"{heads}{self.WROTE}\nYour complaint is upheld.\n\nDear Mrs Okafor\n\nYes."
        assert not any("upheld" in one or one == "yes." for one in texts(older))

    def test_headers_are_left_out_but_for_the_subject_and_the_date(self) -> None:
        found = texts(f"From: a@b.example\nTo: Gus\nSubject: Stage 1 response\n\n{self.ANSWER}")
        assert found[0] == "subject: stage 1 response"
        assert not any("b.example" in one for one in found)

    def test_a_list_marked_like_a_quotation_is_the_letters_own(self) -> None:
        text = "Dear Sean\n\nHere is how we noted it:\n\n> scaffold since May\n\nIs that right?\n"
        assert "scaffold since may" in texts(text)

    def test_a_sentence_that_begins_with_from_heads_nothing(self) -> None:
        text = f"{self.ANSWER}\nFrom: next Monday the office is closed.\nBye\n"
        assert any("next monday" in one for one in texts(text))

    @pytest.mark.parametrize("head", ["Enc: leaflet", "Leaflet: how to complain", "Appendix A"])
    def test_a_leaflet_below_the_signature_is_left_out(self, head: str) -> None:
        text = f"Dear Mr O,\n\nNo.\n\nYours sincerely\nA. Ford\n\n{head}\nStage 2: ring us.\n"
        assert not any("ring us" in one for one in texts(text))

    def test_a_postscript_belongs_to_the_letter(self) -> None:
        text = "Dear Mr O,\n\nNo.\n\nYours sincerely\nA. Ford\n\nP.S. This is stage 1.\n"
        (found,) = [one for one in read(text).body if "stage 1" in one.text]
        assert found.zone == "body"


class TestUnits:
    def test_wrapped_lines_are_one_sentence_and_short_ones_are_not(self) -> None:
        text = (
            "Decision\n"
            "The complaint is upheld in part, because the contractor was paid for twelve\n"
            "cleans and did eight.\n"
        )
        assert texts(text) == [
            "decision",
            (
                "the complaint is upheld in part, because the contractor was paid for twelve"
                " cleans and did eight."
            ),
        ]

    def test_abbreviations_end_no_sentence(self) -> None:
        assert texts("Mr. Jones of St. Ann's Ltd. came on Mon. 3 May at 10.30. He left.") == [
            "mr. jones of st. ann's ltd. came on mon. 3 may at 10.30.",
            "he left.",
        ]

    @pytest.mark.parametrize(
        ("heading", "section"),
        [
            ("Your complaint", "complaint"),
            ("WHAT YOU WOULD LIKE US TO DO", "outcome_wanted"),
            ("Our decision", "decision"),
            ("B. Conclusion", "decision"),
            ("3. Why we agree", "reasons"),
            ("Putting things right", "remedy"),
            ("What is left to do", "actions"),
            ("If you are not satisfied", "escalation"),
            ("The Housing Ombudsman", "ombudsman"),
            ("Responsibilities", "responsibility"),
            ("* What we looked at", "reasons"),
            ("Stage 1 response", None),
            ("Larkspur Homes", None),
        ],
    )
    def test_sections_go_by_the_heading_above(self, heading: str, section: str | None) -> None:
        passages = read(f"Dear Ms Ray,\n\n{heading}\nThe lift was out of order for a week.\n").body
        assert passages[-1].section == section

    def test_a_table_has_a_head_and_rows(self) -> None:
        text = "You said | We found | Outcome\n1. No action | No visit was made | Upheld\n"
        found = [(one.heading, one.text) for one in units(Flat(text)) if one.kind == "cell"]
        assert found == [
            ("you said", "no action"),
            ("we found", "no visit was made"),
            ("outcome", "upheld"),
        ]

    @pytest.mark.parametrize("blank", ["", "\n"])
    def test_a_second_head_begins_another_table(self, blank: str) -> None:
        first = "You said | We found | Outcome\nThe lift | No visit | Upheld\n"
        second = f"{blank}Action | By when\nPay you £180 | 4 April 2025\nAction | None\n"
        found = [(one.heading, one.text) for one in units(Flat(first + second))]
        assert found[-3:] == [
            ("action", "pay you £180"),
            ("by when", "4 april 2025"),
            ("by when", "none"),
        ]

    @pytest.mark.parametrize("row", ["Outcome", "Outcome | By when", "Action | 4 April 2025"])
    def test_a_row_that_only_begins_like_one_is_no_second_head(self, row: str) -> None:
        text = f"You said | We found | Outcome\n{row} | \nThe lift | No visit | Upheld\n"
        assert ("outcome", "upheld") in [(one.heading, one.text) for one in units(Flat(text))]

    @pytest.mark.parametrize("gap", ["\t", "    ", " | "], ids=["tab", "spaces", "bar"])
    def test_cells_may_stand_between_tabs_spaces_or_bars(self, gap: str) -> None:
        found = units(Flat(f"Remedy{gap}None\n"))
        assert [(one.text, one.heading) for one in found] == [("remedy", ""), ("none", "remedy")]

    def test_a_label_before_a_colon_is_the_heading_of_its_value(self) -> None:
        found = units(
            Flat("What you want: the door mended by Friday, and an apology for it all.\n")
        )
        assert [(one.kind, one.heading) for one in found] == [
            ("label", ""),
            ("sentence", "what you want"),
        ]
        (field,) = units(Flat("Decision: Not upheld\n"))
        assert (field.kind, field.heading, field.text) == (
            "field",
            "decision",
            "decision: not upheld",
        )

    @pytest.mark.parametrize(
        ("line", "kind"),
        [
            ("a) the door", "item"),
            ("• the door", "item"),
            ("A) Redress", "heading"),
            ("1. Damp in the bedroom", "item"),
            ("YOUR COMPLAINT", "heading"),
            ("You told us:", "heading"),
            ("He came, and then he left again,", "sentence"),
            (
                "A line of more than fourteen words is never a heading however it may end or begin",
                "sentence",
            ),
            ("2) the decision that we took on the second of your points", "item"),
        ],
    )
    def test_what_is_a_heading(self, line: str, kind: str) -> None:
        assert units(Flat(f"{line}\n\nThe lift was out of order.\n"))[0].kind == kind


class TestWhoSpeaks:
    @pytest.mark.parametrize(
        "said",
        [
            "You told us that the lift is broken.",
            "You are unhappy that nobody came.",
            "Ms Drury contends that the form was lost.",
        ],
    )
    def test_the_resident(self, said: str) -> None:
        assert read(said).passages[0].said_by_resident

    @pytest.mark.parametrize(
        "said", ["We found that nobody came.", "If you feel that we were wrong, tell us."]
    )
    def test_not_the_resident(self, said: str) -> None:
        assert not read(said).passages[0].said_by_resident

    def test_what_is_only_supposed(self) -> None:
        assert read("If we uphold it, we will pay.").passages[0].conditional
        assert read("If you are unhappy, ring us.").passages[0].if_unhappy

    def test_the_procedure_and_an_earlier_stage(self) -> None:
        assert read("Our complaints policy has two stages.").passages[0].of_procedure
        assert read("At stage 1 it was not upheld.").passages[0].of_earlier_stage

    def test_politeness_and_formulas(self) -> None:
        assert read("Thank you for your patience.").passages[0].courtesy
        assert read("We carefully considered all the evidence.").passages[0].formula

    @pytest.mark.parametrize(
        ("said", "blank"),
        [
            ("by [DD/MM/YYYY]", "[dd/mm/yyyy]"),
            ("Dear <<Name>>, no.", "<<name>>"),
            ("upheld / not upheld (delete as appropriate)", "upheld / not "),
            ("We offer [AMOUNT] now.", "[amount]"),
            ("by [insert date] at latest", "[insert date]"),
            ("He said [the caretaker] came.", None),
            ("see [1] and [a]", None),
        ],
    )
    def test_what_is_left_of_a_template(self, said: str, blank: str | None) -> None:
        assert read(said).passages[0].blank == blank

    def test_words_in_quotation_marks_are_somebody_elses(self) -> None:
        passage = read('He wrote "upheld in full" on it. No.').passages[0]
        assert passage.own == "he wrote  on it."
        assert read("We uphold it.").passages[0].own == "we uphold it."
        assert repr(passage).startswith("<sentence -: he wrote")


class TestTheDayOfTheLetter:
    @pytest.mark.parametrize(
        "day",
        ["3 June 2025", "3rd of June 2025", "June 3, 2025", "03/06/2025", "2025-06-03", "3.6.25"],
    )
    def test_it_stands_above_the_salutation(self, day: str) -> None:
        assert read(f"Larkspur\n{day}\n\nDear Ms Ray,\n\nWe met on 9 May 2025.\n").dated == date(
            2025, 6, 3
        )

    def test_or_below_the_signature(self) -> None:
        text = "Dear Ms Ray,\n\nWe met on 9 May 2025.\n\nYours sincerely\nA. Ford\n3 June 2025\n"
        assert read(text).dated == date(2025, 6, 3)

    def test_a_day_within_the_letter_is_not_its_own(self) -> None:
        text = "Dear Ms Ray,\n\nWe met on 9 May 2025.\n"
        assert read(text).own_date is None
        assert Text(text, "update", sent=date(2025, 6, 3)).dated == date(2025, 6, 3)

    def test_a_day_that_there_is_not_is_none(self) -> None:
        assert read("31 February 2025\n\nDear Ms Ray,\n\nNo.\n").dated is None


@pytest.mark.parametrize(
    ("kind", "stage"),
    [
        ("stage1_response", 1),
        ("acknowledgement_stage2", 2),
        ("stage3_response", 3),
        ("refusal_accept", 1),
        ("refusal_escalate", 2),
    ],
)
def test_the_stage_goes_by_the_kind(kind: str, stage: int) -> None:
    assert read("No.", kind).stage == stage


def test_a_letter_of_two_kinds_is_read_as_each_of_them() -> None:
    text = (
        "Dear Ms Ray,\n\nAt stage 1 your complaint was upheld. I do not uphold it. This is our"
        " stage 1 response.\n"
    )
    kinds = ["stage1_response", "stage2_response"]
    asked = ["stage", "decision", "reasons"]
    first = read(text, kinds[0])
    together = [
        reading_of(first.of_kind(kind), edition="hos-2024", items_asked=asked) for kind in kinds
    ]
    assert first.of_kind(kinds[1]).passages is first.passages
    assert together == [
        read_letter(text, kind=kind, edition="hos-2024", items_asked=asked) for kind in kinds
    ]
    assert together[0].items != together[1].items
