"""The owner's form: finished to look at, safe to fill in, and read back as it is."""

from __future__ import annotations

import io
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.rows.plan_import import Import, plan_import
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.grid import Grid
from finsam_xl.documents.package import parts
from finsam_xl.documents.report_form import ReportForm, report_forms
from finsam_xl.documents.report_form_columns import COLUMNS
from finsam_xl.documents.unit import KRONOR
from finsam_xl.exchange.tables import rows_from_file
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import Kind
from tests.documents.report_form_record import FORM

TABLE = "tblInsatsrapport"
LABELS = tuple(each.label for each in COLUMNS)
HEADINGS = "Ändra inte rubrikerna; en rad är en rapport."
HEAD, BODY = 8, 9
FILLED: dict[str, object] = {
    "Beskrivning": "Vi möter\nvuxna",
    "Året som gått": "Flytt i juni.",
    "Bakgrundsdata": "120 inskrivna",
    "Analys": "=1+1 är inte en formel",
    "Förbrukat t.o.m.": 1050,
    "Prognos helår": 1575,
    "Inlämnad": datetime(2021, 9, 14),  # noqa: DTZ001 - as Excel keeps a day
    "Av": "Verksamhetschef, Umeå kommun",
}


def made(form: ReportForm = FORM) -> bytes:
    return report_forms([form])[0].content


def opened(content: bytes) -> Workbook:
    return load_workbook(io.BytesIO(content))


def filled(cells: dict[str, object]) -> bytes:
    """The form as its owner saves it."""
    book, out = opened(made()), io.BytesIO()
    for label, value in cells.items():
        cell = book.active.cell(BODY, LABELS.index(label) + 1)
        cell.value = value
        if isinstance(value, str):
            cell.data_type = "s"
    book.save(out)
    return out.getvalue()


def fetched(content: bytes) -> Import:
    """What Hämta in would write of a form, in a workbook without reports."""
    economy = load("ekonomi")
    empty = Grid(TABLE, "Insatsrapporter", 5, 2, LABELS, ((None,),) * len(LABELS))
    contents = Contents(economy, economy.version, {TABLE: empty}, None)
    return plan_import(contents, TABLE, rows_from_file(content, "svar.xlsx"), "svar.xlsx")


def test_the_columns_are_the_tables_own_and_kinds_agree() -> None:
    table = load("ekonomi").tables[TABLE]
    assert tuple(each.label for each in table.columns) == LABELS
    kinds = {"amount": Kind.AMOUNT, "day": Kind.DATE}
    for ours, theirs in zip(COLUMNS, table.columns, strict=True):
        assert kinds.get(ours.kind, Kind.TEXT) is theirs.field.kind


def test_an_empty_form_is_read_with_its_intervention_and_period() -> None:
    rows = rows_from_file(made(), "form.xlsx")
    assert rows.labels == LABELS
    assert rows.rows == (("Vuxentorget", "2021-T2", *[None] * 8),)


def test_a_filled_form_lands_in_the_table_as_it_was_written() -> None:
    planned = fetched(filled(FILLED))
    assert planned.findings == ()
    [edit] = planned.edits
    assert isinstance(edit, ReplaceRows)
    [row] = edit.rows
    assert dict(zip(LABELS, row, strict=True)) == {
        "Insats": "Vuxentorget",
        "Period": "2021-T2",
        **FILLED,
        "Inlämnad": date(2021, 9, 14),
    }


def test_a_personal_identity_number_in_a_text_stops_the_import() -> None:
    planned = fetched(filled({"Analys": "se 811218-9876"}))
    assert [(each.code, str(each.at)) for each in planned.findings] == [("P10", "svar.xlsx!F9")]
    assert planned.edits == ()


def test_the_lines_above_tell_what_to_do_one_cell_each() -> None:
    sheet = opened(made()).active
    above = [[cell.value for cell in row if cell.value] for row in sheet.iter_rows(1, HEAD - 1)]
    assert [line for line in above if line] == [
        ["Rapport 2021-T2: Vuxentorget"],
        ["Rapport från Umeå kommun till Samordningsförbundet Umeåregionen."],
        ["Fyll i de gula cellerna. När du står i en cell ser du vad som ska stå där."],
        [f"Spara filen och skicka den till kansliet senast 15 september 2021. {HEADINGS}"],
        ["Skriv inga personnummer eller namn, och inga tal om färre än fem personer."],
        ["Belopp i tusental kronor. Dra i radens nederkant om texten inte får plats."],
    ]


def test_what_is_not_known_is_left_out_of_the_lines() -> None:
    bare = ReportForm("Förbundet", "NAFS", "2021-08", date(2021, 8, 1), unit=KRONOR)
    sheet = opened(made(bare)).active
    assert sheet["A2"].value == "Rapport till Förbundet."
    assert sheet["A4"].value.startswith("Spara filen och skicka den. ")
    assert sheet["A6"].value.startswith("Belopp i kronor. ")


def test_every_cell_has_its_help_and_amounts_and_day_are_checked() -> None:
    rules = {
        next(iter(rule.sqref.ranges)).min_col: rule
        for rule in opened(made()).active.data_validations.dataValidation
    }
    assert sorted(rules) == list(range(1, 11))
    for at, each in enumerate(COLUMNS, start=1):
        assert rules[at].promptTitle == each.label
        assert rules[at].prompt.startswith(each.help.rstrip("."))
        assert len(rules[at].prompt) <= 255
    assert (rules[7].type, rules[7].operator, rules[7].formula1) == (
        *("whole", "greaterThanOrEqual", "0"),
    )
    assert rules[7].error == "Skriv beloppet i hela tusental kronor, utan minus."
    assert (rules[9].type, rules[9].operator) == ("date", "greaterThanOrEqual")
    assert rules[9].error == "Skriv en dag från och med 2021-05-01, som ÅÅÅÅ-MM-DD."
    first_of_may = 44_317
    assert rules[9].formula1 == str(first_of_may)


def test_the_form_is_one_open_sheet_with_a_table_and_no_macros() -> None:
    book = opened(made())
    [sheet] = book.worksheets
    assert (sheet.title, sheet.protection.sheet) == ("Rapport", False)
    assert sheet.tables[TABLE].ref == f"A{HEAD}:J{BODY}"
    assert sheet.sheet_view.selection[-1].activeCell == f"C{BODY}"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.page_setup.paperSize == 9
    assert book.properties.title == "Rapport 2021-T2: Vuxentorget"
    assert not any("vba" in name.lower() for name in parts(made()))


@pytest.mark.parametrize("name", ["=1+1", "+46", "@SUM(A1)", "{=1}", "http://x", "a&<b>\x00\x07"])
def test_a_name_is_text_whatever_it_looks_like(name: str) -> None:
    form = FORM._replace(intervention=name, association=name, owner=name, contact=name)
    seen = name.replace("\x00\x07", "")
    sheet = opened(made(form)).active
    assert (sheet.cell(BODY, 1).value, sheet.cell(BODY, 1).data_type) == (seen, "s")
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
    assert rows_from_file(made(form), "form.xlsx").rows[0][0] == seen


def test_each_form_has_a_name_of_its_own_and_the_same_bytes_every_time() -> None:
    files = report_forms([FORM, FORM, FORM._replace(intervention="Insats/NAFS")])
    assert [file.name for file in files] == [
        "Rapport 2021-T2 Vuxentorget.xlsx",
        "Rapport 2021-T2 Vuxentorget 2.xlsx",
        "Rapport 2021-T2 Insats-NAFS.xlsx",
    ]
    assert files[0].content == files[1].content == made()
