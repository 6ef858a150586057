"""Avgiftstabell in Word shows the printed table, and nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.report import ReportRow, RowKind
from finsam_xl.documents.fee_table import FeeTableDocument, fee_table_document
from tests.documents.elsewhere import printed
from tests.documents.fee_record import (
    document,
    fee_record,
    fee_report,
    fee_rows,
    opened,
    own_template,
)

NO_BREAK = "\u00a0"


def cells(document: bytes) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in opened(document).tables[0].rows]


def test_every_row_stands_in_one_table_with_the_years_as_columns() -> None:
    [head, *rows] = cells(fee_table_document(fee_record()))
    assert head == ["Kronor", "2016", "2015"]
    assert [row[0] for row in rows] == [row.text for row in fee_rows()]
    assert rows[0][1:] == [f"21{NO_BREAK}221{NO_BREAK}810", f"20{NO_BREAK}200{NO_BREAK}000"]
    assert rows[4] == ["Fördelning mellan kommunerna*", "", ""]
    assert rows[-1][1:] == [f"5{NO_BREAK}305{NO_BREAK}453", f"5{NO_BREAK}050{NO_BREAK}000"]


def test_the_association_heads_the_page_and_the_notes_stand_under_the_table() -> None:
    made = opened(fee_table_document(fee_record()))
    [section] = made.sections
    assert section.header.paragraphs[0].text.strip() == "Samordningsförbundet Uppsala län"
    assert section.footer.paragraphs[0].text.startswith("Medlemsavgifter 2016\tSida ")
    body = [type(part).__name__ for part in made.iter_inner_content()]
    assert body == ["Paragraph", "Paragraph", "Table", "Paragraph", "Paragraph", "Paragraph"]
    assert [line.text.replace(NO_BREAK, " ") for line in made.paragraphs] == [
        "Medlemsavgifter 2016",
        "3 mars 2016",
        *fee_report().notes,
        "Beslut: förbundsstyrelsen 21 mars 2016 § 15",
    ]


def test_there_is_a_place_for_a_day_and_a_decision_that_are_not_yet_known() -> None:
    made = fee_table_document(FeeTableDocument(fee_report()._replace(decision="")))
    [_, day, *_, decision] = [line.text for line in opened(made).paragraphs]
    assert day == "Datum \t"
    assert decision == "Beslut: § \t den \t"


def test_thousands_of_kronor_are_told_and_never_rounded() -> None:
    row = ReportRow(RowKind.TOTAL, "Alla", (Kr.of(5_690_000), Kr.of(10_610_905)))
    report = fee_report()._replace(unit="Tusental kronor", kronor=1000, rows=(row,))
    assert cells(fee_table_document(document(report))) == [
        ["Tusental kronor", "2016", "2015"],
        ["Alla", f"5{NO_BREAK}690", f"10{NO_BREAK}610,905"],
    ]


@pytest.mark.parametrize("years", [(), ("2016",), ("2016", "2015", "2014")])
def test_a_column_for_each_year_and_the_table_keeps_its_width(years: tuple[str, ...]) -> None:
    row = ReportRow(RowKind.TOTAL, "Alla", tuple(Kr.of(1) for _ in years))
    made = fee_table_document(document(fee_report()._replace(columns=years, rows=(row,))))
    assert cells(made) == [["Kronor", *years], ["Alla", *("1" for _ in years)]]
    [table] = opened(made).tables
    grid = [column.width or 0 for column in table.columns]
    assert sum(grid) == pytest.approx(opened(made).tables[0].columns[0].width or 0, abs=0) or years
    assert [[cell.width for cell in each.cells] for each in table.rows] == [grid, grid]
    assert sum(grid) / 360_000 == pytest.approx(16.0, abs=0.01)


def test_totals_are_bold_with_a_rule_above_and_amounts_stand_right() -> None:
    [table] = opened(fee_table_document(fee_record())).tables
    strong = [row.cells[1].paragraphs[0].runs[0].style.name == "Strong" for row in table.rows[1:]]
    assert strong == [row.kind in {RowKind.TOTAL, RowKind.LABEL, RowKind.SUM} for row in fee_rows()]
    for row in table.rows:
        style = row.cells[1].paragraphs[0].style
        assert style is not None
        assert style.paragraph_format.alignment is WD_ALIGN_PARAGRAPH.RIGHT
    assert 'w:top w:val="single" w:sz="8"' in table.rows[-1]._tr.xml
    assert 'w:top w:val="single" w:sz="4"' in table.rows[-2]._tr.xml


def test_a_name_is_text_whatever_it_looks_like() -> None:
    name = "<b>&{{ 7*7 }}{% raw %} {_{ ]]> \"Å'"
    row = ReportRow(RowKind.MEMBER, name, (Kr.of(1), Kr.of(2)))
    report = fee_report()._replace(
        association=name, title=name, rows=(row,), notes=(name,), decision=name
    )
    made = fee_table_document(FeeTableDocument(report, name))
    shown = opened(made)
    assert cells(made)[1][0] == name
    assert [line.text for line in shown.paragraphs] == [name, name, name, f"Beslut: {name}"]
    assert shown.sections[0].header.paragraphs[0].text.strip() == name
    assert shown.core_properties.title == name


def test_no_code_is_left() -> None:
    made = opened(fee_table_document(fee_record()))
    for part in (made, made.sections[0].header, made.sections[0].footer):
        text = part._element.xml
        assert "{" not in text.replace("{http", "")


def test_the_offices_own_template_is_used() -> None:
    own = own_template("{{ förbund }}: {{ rader[0].text }} {{ rader[0].belopp[0] }}")
    [line] = opened(fee_table_document(fee_record(), own)).paragraphs
    assert line.text == (
        "Samordningsförbundet Uppsala län: Fördelning total medlemsavgift "
        f"21{NO_BREAK}221{NO_BREAK}810"
    )


def test_an_unknown_field_is_told_with_the_known_ones() -> None:
    with pytest.raises(Refusal) as refused:
        fee_table_document(fee_record(), own_template("{{ ordförande }}"))
    assert refused.value.code == "D02"
    assert str(refused.value) == (
        "Mallen brev.docx frågar efter ”ordförande”, som inte finns; de fält som finns är förbund, "
        "rubrik, datum, beslut, enhet, åren, rader (slag, text och belopp) och noter. Rätta "
        "mallen, eller ta bort den ur mappen mallar, så används mallen som följer med."
    )


def test_the_same_table_is_the_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib; from tests.documents.fee_record import fee_record;"
        "from finsam_xl.documents.fee_table import fee_table_document;"
        "print(hashlib.sha256(fee_table_document(fee_record())).hexdigest())"
    )
    assert len(printed(script)) == 1


def test_words_libraries_wait_until_a_document_is_made() -> None:
    script = (
        "import sys, finsam_xl.documents.fee_table;"
        "assert not {'docx', 'docxtpl', 'jinja2', 'lxml'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
