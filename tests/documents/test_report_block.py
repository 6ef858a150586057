"""One report, in a sheet and in Word: the same rows, and live sums in the sheet."""

from __future__ import annotations

from finsam_xl.actions.journey.report_block import report_block
from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import Grid
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import Report, ReportRow, RowKind, rows_above, rows_below
from finsam_xl.documents.fee_table import fee_table_document
from tests.documents.fee_record import document, fee_report, opened

GRID = Grid("finsam_avgiftstabell", "Avgiftstabell", 3, 1, (), ((), (), (), ()))


def tkr(amount: int) -> tuple[Kr, ...]:
    return (Kr.of(amount * 1000),)


def test_sheet_and_word_show_the_same_rows() -> None:
    block = report_block(fee_report(), GRID)
    [table] = opened(fee_table_document(document(fee_report()))).tables
    in_word = [row.cells[0].text for row in table.rows]
    kinds = {"heading", "total", "part", "label", "member", "sum"}
    assert [row[1] for row in block if row and row[0] in kinds] == in_word
    assert block[4] == ("total", "Fördelning total medlemsavgift", 21_221_810.0, 20_200_000.0)


def test_the_block_begins_with_its_title_and_ends_with_notes_and_decision() -> None:
    kinds = [row[0] if row else "" for row in report_block(fee_report(), GRID)]
    assert kinds[:4] == ["title", "name", "", "heading"]
    assert kinds[8:10] == ["", "label"]
    assert kinds[-4:] == ["", "note", "note", "note"]
    notes = [row[1] for row in report_block(fee_report(), GRID) if row and row[0] == "note"]
    assert notes == [*fee_report().notes, "Beslut: förbundsstyrelsen 21 mars 2016 § 15"]


def test_sums_add_the_rows_above_below_or_apart_in_the_reports_unit() -> None:
    """Rows 7-14 of the sheet, with a blank row 10 above the label."""
    rows = (
        ReportRow(RowKind.TOTAL, "Alla", tkr(30), rows_below(2)),
        ReportRow(RowKind.PART, "Ett", tkr(10)),
        ReportRow(RowKind.PART, "Två", tkr(20)),
        ReportRow(RowKind.LABEL, "Mellan"),
        ReportRow(RowKind.MEMBER, "Tre", tkr(5)),
        ReportRow(RowKind.SUM, "Summa", tkr(5), rows_above(1)),
        ReportRow(RowKind.SUM, "Allt", tkr(65), (-6, -5, -4, -1)),
    )
    report = Report("Titel", "Förbund", "Tusental kronor", ("2016",), rows, (), kronor=1000)
    [_, _, _, heading, *body] = report_block(report, GRID)
    assert heading == ("heading", "Tusental kronor", "2016")
    assert body == [
        ("total", "Alla", FormulaText("=SUM(C8:C9)")),
        ("part", "Ett", 10.0),
        ("part", "Två", 20.0),
        (),
        ("label", "Mellan"),
        ("member", "Tre", 5.0),
        ("sum", "Summa", FormulaText("=SUM(C12)")),
        ("sum", "Allt", FormulaText("=SUM(C7:C9,C13)")),
        (),
    ]


def test_a_report_without_columns_has_only_its_notes() -> None:
    report = Report("Titel", "Förbund", "Kronor", (), (), ("Läs Kontroller.",))
    assert report_block(report, GRID) == [
        ("title", "Titel"),
        ("name", "Förbund"),
        (),
        ("note", "Läs Kontroller."),
    ]
