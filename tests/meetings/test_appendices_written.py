"""Bilagor: a document is written as BILAGA n, and Kontrollera dokument sees when it is another."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from docx import Document

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, Request, perform
from finsam_xl.books.memory import MemoryBook
from finsam_xl.documents.meetings.appendix import appendix_number, as_appendix
from tests.builder.test_office_open_xml import faults
from tests.meetings.shipped import click, column, example, meeting
from tests.planted.edits import Plan, put

DAY = date(2020, 11, 23)
BUDGET = "Verksamhetsplan och budget"
ROW = f"2020-11-27 {BUDGET}"


def word(folder: Path, text: str = "Förbundet har tre verksamheter.") -> Path:
    """A plan that somebody has written in Word, with a header and a first page of its own."""
    document = Document()
    document.add_heading("Verksamhetsplan 2021", 1)
    document.add_paragraph(text)
    document.add_section()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Samordningsförbundet"
    section.different_first_page_header_footer = True
    path = folder / "plan.docx"
    document.save(str(path))
    return path


def book(*plans: Plan) -> MemoryBook:
    return example("umea", meeting("2020-11-27"), *plans)


def with_file(path: Path) -> Plan:
    return put("tblBilagor", ROW, Fil=str(path))


def headers(content: bytes) -> list[list[str]]:
    first = Document(io.BytesIO(content)).sections[0]
    return [
        [line.text for line in each.paragraphs] for each in (first.header, first.first_page_header)
    ]


def test_the_numbers_are_filled_in_after_the_items_order(tmp_path: Path) -> None:
    own = book()
    report = click(own, "write-appendices", DAY, tmp_path)
    assert report.outcome == "5 bilagor numrerade till 2020-11-27, 0 som filer; 5 har ingen fil"
    assert column(own, "tblBilagor", "Nr") == [*map(float, range(1, 10)), *map(float, range(1, 6))]
    assert click(own, "write-appendices", DAY, tmp_path).edits == ()


def test_a_word_file_is_written_with_its_mark_and_the_original_is_left(tmp_path: Path) -> None:
    path = word(tmp_path)
    before = path.read_bytes()
    own = book(with_file(path))
    report = click(own, "write-appendices", DAY, tmp_path / "ut")
    assert report.outcome.endswith("1 som filer; 4 har ingen fil")
    made = tmp_path / "ut" / f"Bilaga 2 {BUDGET}.docx"
    assert [Path(each) for each in report.written if each.endswith(".docx")] == [made]
    content = made.read_bytes()
    assert headers(content) == [["BILAGA 2", "Samordningsförbundet"], ["BILAGA 2"]]
    assert Document(str(made)).core_properties.title == f"Bilaga 2 {BUDGET}"
    assert [line.text for line in Document(str(made)).paragraphs][:2] == [
        "Verksamhetsplan 2021",
        "Förbundet har tre verksamheter.",
    ]
    assert path.read_bytes() == before
    assert faults(made) == []
    click(own, "write-appendices", DAY, tmp_path / "ut")
    assert [each.name for each in (tmp_path / "ut").iterdir()] == [made.name]


def test_a_mark_that_stands_there_is_replaced(tmp_path: Path) -> None:
    once = as_appendix(word(tmp_path).read_bytes(), "plan.docx", 2, BUDGET).content
    twice = as_appendix(once, "plan.docx", 3, BUDGET).content
    assert headers(twice) == [["BILAGA 3", "Samordningsförbundet"], ["BILAGA 3"]]
    assert appendix_number(twice, "plan.docx") == 3
    assert appendix_number(word(tmp_path).read_bytes(), "plan.docx") is None


def test_what_is_not_of_word_gets_its_number_in_its_name(tmp_path: Path) -> None:
    path = tmp_path / "budget.pdf"
    path.write_bytes(b"%PDF-1.7")
    click(book(with_file(path)), "write-appendices", DAY, tmp_path / "ut")
    assert (tmp_path / "ut" / f"Bilaga 2 {BUDGET}.pdf").read_bytes() == b"%PDF-1.7"


@pytest.mark.parametrize(
    ("file", "content", "why"),
    [
        ("saknas.docx", None, "finns inte eller går inte att läsa"),
        ("trasig.docx", b"PK", "trasig.docx går inte att läsa som ett Worddokument"),
    ],
)
def test_a_file_that_can_not_be_read_is_told(
    file: str, content: bytes | None, why: str, tmp_path: Path
) -> None:
    path = tmp_path / file
    if content is not None:
        path.write_bytes(content)
    report = click(book(with_file(path)), "write-appendices", DAY, tmp_path / "ut")
    [finding] = [each for each in report.controls.open if each.code == "N154"]
    assert why in finding.what
    assert finding.at is not None
    assert finding.at.sheet == "Bilagor"
    assert report.documents == ()


def test_a_file_with_an_identity_number_is_not_written(tmp_path: Path) -> None:
    path = word(tmp_path, "Gäller 19121212-1212.")
    report = click(book(with_file(path)), "write-appendices", DAY, tmp_path / "ut")
    [finding] = [each for each in report.controls.open if each.code == "N161"]
    assert "ser ut som ett personnummer" in finding.what
    assert report.documents == ()


def checked(own: MemoryBook, path: Path) -> Report:
    moment = datetime.combine(DAY, time(9, 30), UTC)
    return perform(own, Request("check-document", moment, "Administratören", Ask(file=path)))


def test_the_check_sees_a_mark_that_is_another_number(tmp_path: Path) -> None:
    path = word(tmp_path)
    own = book(with_file(path))
    for number, codes in ((2, []), (3, ["N155"])):
        made = as_appendix(path.read_bytes(), path.name, number, BUDGET)
        copy = tmp_path / made.name
        copy.write_bytes(made.content)
        told = [e.code for e in checked(own, copy).controls.open if e.code == "N155"]
        assert told == codes
