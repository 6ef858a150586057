"""Hämta in and Lämna ut for each table of moten.xlsm: nothing is lost on the way, nor misread."""

from __future__ import annotations

import io
from datetime import date, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.rows.export_rows import export_rows
from finsam_xl.actions.rows.plan_import import plan_import
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.memory import MemoryBook
from finsam_xl.exchange.rows import from_csv, to_csv
from finsam_xl.exchange.tables import rows_from_file
from finsam_xl.sheets.schema import Owner
from tests.meetings.shipped import DAYS, MEETINGS, click, example
from tests.planted.edits import put

DAY = DAYS["umea"]
USERS = [table.name for table in MEETINGS.tables.values() if table.users]


@pytest.mark.parametrize("name", USERS)
def test_a_table_that_is_given_out_and_read_in_again_is_the_same(name: str) -> None:
    book = example("umea")
    before = export_rows(read_contents(book, DAY), name)
    if not before.rows:
        with pytest.raises(Refusal):
            plan_import(read_contents(book, DAY), name, before, "tom.csv")
        return
    read = from_csv(to_csv(before).encode(), f"{name}.csv")
    planned = plan_import(read_contents(book, DAY), name, read, f"{name}.csv")
    assert planned.findings == ()
    book.apply(planned.edits)
    after = export_rows(read_contents(book, DAY), name)
    assert _users(name, after.labels, after.rows) == _users(name, before.labels, before.rows)


def _users(
    name: str, labels: tuple[str, ...], rows: tuple[tuple[object, ...], ...]
) -> list[tuple[object, ...]]:
    """The rows without the columns that finsam reckons anew."""
    own = {c.label for c in MEETINGS.tables[name].columns if c.owner is Owner.USER}
    return [
        tuple(cell for label, cell in zip(labels, row, strict=True) if label in own) for row in rows
    ]


def pointed(tmp_path: Path, text: bytes, table: str | None) -> MemoryBook:
    file = tmp_path / "fil.csv"
    file.write_bytes(text)
    return example(
        "umea",
        put("tblForbund", "Fil att läsa in", Värde=str(file)),
        put("tblForbund", "Tabell att läsa in i", Värde=table),
    )


@pytest.mark.parametrize("table", [None, "folkmängd"])
def test_a_workbook_without_fees_asks_for_the_tables_name(
    table: str | None, tmp_path: Path
) -> None:
    """In ekonomi.xlsm the same is SCB's populations."""
    with pytest.raises(Refusal) as refused:
        click(pointed(tmp_path, b"Kommun;2020\nHeby;14000\n", table), "import-rows", DAY)
    assert refused.value.code == "A63"


def test_another_kind_of_file_is_refused_and_nothing_is_read(tmp_path: Path) -> None:
    for text in (b"Kommun;2020\nHeby;14000\n", b"\x00\x01\x02\xff\xfe", b""):
        with pytest.raises(Refusal) as refused:
            click(pointed(tmp_path, text, "tblNarvaro"), "import-rows", DAY)
        assert "\n" not in str(refused.value)


def test_one_fault_stops_the_whole_file_and_each_is_told(tmp_path: Path) -> None:
    text = "Möte;Organ;Startdatum\nA;Styrelsen;2021-12-01\nB;Styrelsen;32 maj\n".encode()
    report = click(pointed(tmp_path, text, "tblMoten"), "import-rows", DAY)
    assert report.outcome == "inget är inläst: 1 fel i fil.csv"
    assert [each.code for each in report.faults] == ["S10"]


def test_a_workbook_of_excel_is_read_with_its_days_and_hours() -> None:
    """Days and hours are numbers there, and 08.30 is 08.30."""
    book = example("umea")
    rows = rows_from_file(_excel(), "plan.xlsx")
    book.apply(plan_import(read_contents(book, DAY), "tblMoten", rows, "plan.xlsx").edits)
    told = export_rows(read_contents(book, DAY), "tblMoten")
    cells = dict(zip(told.labels, told.rows[0], strict=True))
    assert (cells["Startdatum"], cells["Starttid"]) == ("2021-02-19", "08:30")


def _excel() -> bytes:
    made = Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.append(["Möte", "Organ", "Startdatum", "Starttid"])
    sheet.append(["V1", "Styrelsen", date(2021, 2, 19), time(8, 30)])
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()
