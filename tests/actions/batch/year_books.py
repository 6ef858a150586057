"""Small workbooks of an association's years, made from the one that ships."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from finsam_xl.actions.batch.outcome import Asked
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.rows.plan_import import plan_import
from finsam_xl.actions.workbooks.born import born
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file import FileBook
from finsam_xl.exchange.raw import Raw, RawRows
from finsam_xl.sheets.settings import KEY, TABLE, VALUE

DAY = date(2026, 3, 2)
ASKED = Asked(datetime(2026, 3, 2, 9, 30, tzinfo=UTC), "Ekonomen")
NORRA = "Samordningsförbundet Norra"
Rows = Sequence[Mapping[str, Raw]]

MEMBERS: Rows = (
    {"Medlem": "Försäkringskassan", "Part": "stat"},
    {"Medlem": "Regionen", "Part": "region"},
    {"Medlem": "Håbo", "Part": "kommun"},
    {"Medlem": "Tierp", "Part": "kommun"},
)


def year_book(
    folder: Path, year: int, settings: Mapping[str, Raw] | None = None, cost: int | None = -1200
) -> Path:
    """A year of Norra: 500 + 250 + 250 tkr in fees, one cost (None: no budget at all)."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "ekonomi.xlsm"
    path.write_bytes(born("ekonomi"))
    given: dict[str, Raw] = {"Namn": NORRA, "År": float(year), "Enhet budget": "tkr"}
    given |= settings or {}
    tables: dict[str, Rows] = {
        TABLE: [{"Nyckel": key, "Värde": value} for key, value in given.items()],
        "tblMedlemmar": MEMBERS,
        "tblTilldelning": (_allocation(year),),
        "tblAvgifter": _fee_rows(year),
    }
    if cost is not None:
        tables["tblBudget"] = _budget(cost)
    book = FileBook(path, DAY)
    contents = read_contents(book, DAY)
    planned = [plan_import(contents, name, _raw(rows), name) for name, rows in tables.items()]
    assert not any(each.findings for each in planned)
    book.apply([edit for each in planned for edit in each.edits])
    return path


def read(path: Path) -> Contents:
    """The workbook as it stands."""
    return read_contents(FileBook(path, DAY), DAY)


def setting(path: Path, label: str) -> CellValue:
    """What stands at a setting."""
    contents = read(path)
    grid, table = contents.grids[TABLE], contents.workbook.tables[TABLE]
    keys, values = (
        grid.columns[grid.header.index(table.column(key).label)] for key in (KEY, VALUE)
    )
    return values[keys.index(label)]


def _allocation(year: int) -> dict[str, Raw]:
    return {
        "År": float(year),
        "Statens tilldelning": 500_000.0,
        "Status": "beslutad",
        "Nyckel": "folkmängd",
        "Mätdatum": f"{year - 1}-11-01",
    }


def _fee_rows(year: int) -> Rows:
    """20 251 and 20 487 inhabitants share 250 000 kr."""
    people = {"Håbo": 20_251.0, "Tierp": 20_487.0}
    return tuple(
        {"År": float(year), **member, "Nyckeltal": people.get(str(member["Medlem"]))}
        for member in MEMBERS
    )


def _budget(cost: int) -> Rows:
    fees: Rows = tuple(
        {"Grupp": "Intäkter", "Post": f"Avgift {m['Medlem']}", "Medlem": m["Medlem"]}
        for m in MEMBERS
    )
    spent = {"Grupp": "Verksamheter", "NR-grupp": "insatser", "Post": "Torget"}
    years = ("Budgetår", "Planår 1", "Planår 2")
    return (*fees, {**spent, **dict.fromkeys(years, float(cost))})


def _raw(rows: Rows) -> RawRows:
    labels = tuple(dict.fromkeys(label for row in rows for label in row))
    return RawRows(labels, tuple(tuple(row.get(label) for label in labels) for row in rows))
