"""Avgiftsbeslut in Word: what one payer pays, how it was reckoned, and when it is to be paid."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.fee_letter import (
    FeeLetter,
    LetterMember,
    fee_letter_documents,
)
from finsam_xl.documents.office_template import template
from finsam_xl.documents.word import Template
from tests.documents.fee_letter_record import BARE, FULL, letter_document
from tests.documents.fee_record import opened, own_template

LAW = "om finansiell samordning av rehabiliteringsinsatser"


def lines(letter: FeeLetter) -> list[tuple[str, str]]:
    """Each paragraph's style and text, with common spaces."""
    return [
        (line.style.name or "" if line.style else "", line.text.replace("\u00a0", " "))
        for line in opened(letter_document(letter)).paragraphs
    ]


def test_a_letter_tells_who_what_why_and_when() -> None:
    assert lines(FULL) == [
        ("Mottagare", "Försäkringskassan"),
        ("Mottagare", "Er referens: 4711"),
        ("Datum", "21 mars 2016"),
        ("Heading 1", "Medlemsavgift 2016"),
        ("Ledtext", "Att betala för 2016"),
        ("Belopp", "10 610 905 kr"),
        ("Beslut", "Försäkringskassan betalar 10 610 905 kr i medlemsavgift för 2016."),
        ("Beslut", "Beslut: förbundsstyrelsen 21 mars 2016 § 15"),
        ("Heading 2", "Så är avgiften räknad"),
        ("Heading 3", "Försäkringskassan: 10 610 905 kr"),
        ("List Bullet", "Staten tilldelar 10 610 905 kr för 2016."),
        ("List Bullet", "Avgiften är 10 610 905 kr."),
        ("Heading 3", "Arbetsförmedlingen: 0 kr"),
        ("List Bullet", "Försäkringskassan betalar för Arbetsförmedlingen."),
        (
            "Stycke",
            f"Avgiften grundar sig på {FULL.basis} {LAW}.",
        ),
        ("Heading 2", "Betalning"),
        ("Stycke", "Betalas till: Bankgiro 123-4567"),
        ("Stycke", "Frågor: kansliet, 018-12 34 56"),
        ("Underskrift", "\t\nFör Samordningsförbundet Uppsala län"),
    ]


def test_the_instalments_stand_in_a_table_with_their_sum() -> None:
    [table] = opened(letter_document(FULL)).tables
    assert [[cell.text.replace("\u00a0", " ") for cell in row.cells] for row in table.rows] == [
        ["Rat", "Förfaller", "Belopp"],
        ["1", "2016-03-31", "2 652 726 kr"],
        ["2", "2016-06-30", "2 652 726 kr"],
        ["3", "2016-09-30", "2 652 726 kr"],
        ["4", "2016-12-31", "2 652 727 kr"],
        ["Summa", "", "10 610 905 kr"],
    ]


def test_one_instalment_needs_no_sum() -> None:
    [table] = opened(letter_document(replace(FULL, instalments=FULL.instalments[:1]))).tables
    assert [row.cells[0].text for row in table.rows] == ["Rat", "1"]


def test_the_header_holds_name_and_number_and_the_number_only_where_it_is_known() -> None:
    texts = [
        opened(letter_document(letter)).sections[0].header.paragraphs[0].text
        for letter in (FULL, BARE)
    ]
    name = "Samordningsförbundet Uppsala län\t"
    assert texts == [f"{name}\nOrganisationsnummer 222000-1234", name]


def test_what_is_not_known_is_left_out_or_has_a_place_to_write_in() -> None:
    shown = lines(BARE)
    assert ("Datum", "Datum \t") in shown
    assert ("Beslut", "Beslut: § \t den \t") in shown
    assert not {"Heading 3", "Tabelltext"} & {style for style, _ in shown}
    assert ("Heading 2", "Betalning") not in shown
    assert not any("referens" in text for _, text in shown)
    assert opened(letter_document(BARE)).tables == []


def test_any_text_stays_text() -> None:
    hostile = "<w:p>&{{ 7*7 }}{% raw %} {_{ ]]>"
    member = LetterMember(hostile, BARE.total, (hostile,))
    letter = replace(
        BARE,
        association=hostile,
        payer=hostile,
        decision=hostile,
        payment=hostile,
        members=(member, member),
    )
    shown = [text for _, text in lines(letter)]
    assert shown.count(hostile) == 3
    assert f"Betalas till: {hostile}" in shown
    assert f"Beslut: {hostile}" in shown
    assert f"För {hostile}" in shown[-1]


def test_each_letter_has_a_file_name_of_its_own() -> None:
    files = fee_letter_documents([BARE, FULL, replace(BARE, payer="HÅBO"), BARE])
    assert [file.name for file in files] == [
        "Avgiftsbeslut 2016 Håbo.docx",
        "Avgiftsbeslut 2016 Försäkringskassan.docx",
        "Avgiftsbeslut 2016 HÅBO 2.docx",
        "Avgiftsbeslut 2016 Håbo 3.docx",
    ]
    assert files[0].content == letter_document(BARE) == files[3].content
    assert files[1].content == letter_document(FULL)
    assert fee_letter_documents([]) == ()


def test_the_offices_own_template_is_used_for_every_letter(tmp_path: Path) -> None:
    own = own_template("{{ betalare }} {{ belopp }} {{ medlemmar[0].steg[0] }}")
    (tmp_path / "avgiftsbeslut.docx").write_bytes(own.content)
    files = fee_letter_documents([BARE, FULL], template("avgiftsbeslut", tmp_path))
    texts = [opened(file.content).paragraphs[0].text.replace("\u00a0", " ") for file in files]
    assert texts == [
        "Håbo 303 834 kr Håbo har 20 251 av 353 617 invånare.",
        "Försäkringskassan 10 610 905 kr Staten tilldelar 10 610 905 kr för 2016.",
    ]


@pytest.mark.parametrize(
    ("code", "number"),
    [("{{ ordförande }}", "D02"), ("{{ rater[0].ocr }}", "D02"), ("{% for %}", "D03")],
)
def test_a_template_that_asks_for_what_is_not_there_is_refused(code: str, number: str) -> None:
    with pytest.raises(Refusal) as refused:
        fee_letter_documents([FULL, BARE], own_template(code))
    assert refused.value.code == number
    if code == "{{ ordförande }}":
        assert str(refused.value) == (
            "Mallen brev.docx frågar efter ”ordförande”, som inte finns; de fält som finns är "
            "förbund, organisationsnummer, datum, betalare, referens, rubrik, år, belopp, beslut, "
            "lag, medlemmar (namn, belopp och steg), rater (nummer, förfaller och belopp), summa, "
            "betalas_till och kontakt. Rätta mallen, eller ta bort den ur mappen mallar, så "
            "används mallen som följer med."
        )


def test_a_template_reaches_nothing_but_its_fields() -> None:
    for code in ("{{ ''.__class__ }}", "{{ steg.__init__ }}", "{% include 'annan.docx' %}"):
        with pytest.raises(Refusal):
            letter_document(FULL, own_template(code))


def test_a_broken_template_is_told() -> None:
    with pytest.raises(Refusal) as refused:
        letter_document(FULL, Template("avgiftsbeslut.docx", b"PK nej"))
    assert refused.value.code == "D01"
