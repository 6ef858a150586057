"""Makes a new workbook from the one that ships with the package, empty or with an example."""

from __future__ import annotations

from datetime import date
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.rows.plan_import import plan_import
from finsam_xl.actions.workbooks.born import put_new
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.exchange.rows import RawRows, from_csv
from finsam_xl.sheets.load import load, workbooks
from finsam_xl.sheets.settings import KEY, TABLE, VALUE

EMPTY = "tom"
FIRST = "ekonomi"
"""The workbook that is made when nobody names one."""
YEAR = "year"
LEDGER = ".se"


class Order(Frozen):
    """What is to be made: where, from which example, and for which year (None: as it stands)."""

    folder: Path
    example: str
    year: int | None
    workbook: str = FIRST


def examples(workbook: str) -> tuple[str, ...]:
    """The examples there are of a workbook, the empty one first."""
    folder = resources.files("finsam_xl") / "examples"
    there = (each.name for each in folder.iterdir() if (each / workbook).is_dir())
    return (EMPTY, *sorted(there))


def new_workbook(order: Order, day: date) -> Path:
    """The new workbook in its folder, and beside it the files that its example reads.

    Refusal if there is a workbook already; a file that lies there already stays.
    """
    if order.workbook not in workbooks():
        known = ", ".join(workbooks())
        raise Refusal("A60", f"Arbetsboken ”{order.workbook}” finns inte; välj bland {known}.")
    if order.year is not None and all(each.key != YEAR for each in load(order.workbook).settings):
        raise Refusal("A61", f"Arbetsboken {order.workbook} gäller många år; gör den utan --year.")
    if order.example not in examples(order.workbook):
        raise Refusal("A10", _no_example(order))
    files = _files(order)
    return put_new(order.workbook, order.folder, lambda made: _fill(made, order, day), files)


def _no_example(order: Order) -> str:
    """Which examples the workbook has, and which workbooks have the one that was asked for."""
    known = ", ".join(examples(order.workbook))
    others = [name for name in workbooks() if order.example in examples(name)]
    ways = [f"--workbook {name} --example {order.example}" for name in others]
    more = f", eller skriv {' eller '.join(ways)}" if ways else ""
    return f"Exemplet ”{order.example}” finns inte för {order.workbook}; välj bland {known}{more}."


def _files(order: Order) -> tuple[Traversable, ...]:
    """The example's files beside its tables, such as its ledger's."""
    if order.example == EMPTY:
        return ()
    return tuple(each for each in _folder(order).iterdir() if each.name.endswith(LEDGER))


def _folder(order: Order) -> Traversable:
    """An example is an association: a folder for each of its workbooks."""
    return resources.files("finsam_xl") / "examples" / order.example / order.workbook


def _fill(made: Path, order: Order, day: date) -> None:
    book = FileBook(made, day)
    rows = _rows(order)
    if TABLE in rows:  # first: the settings decide what unit the others are in
        _import(book, order, {TABLE: rows.pop(TABLE)})
    if rows:
        _import(book, order, rows)


def _import(book: FileBook, order: Order, tables: dict[str, RawRows]) -> None:
    contents = read_contents(book)
    edits: list[Edit] = []
    for name, rows in tables.items():
        planned = plan_import(contents, name, rows, f"{order.example}/{name}.csv")
        if planned.findings:
            raise Refusal("A12", f"Exemplet {order.example} kan inte läsas: {planned.findings[0]}")
        edits += planned.edits
    book.apply(edits)


def _rows(order: Order) -> dict[str, RawRows]:
    rows = {}
    if order.example != EMPTY:
        folder = _folder(order)
        for table in load(order.workbook).tables:
            file = folder / f"{table}.csv"
            if file.is_file():
                rows[table] = from_csv(file.read_bytes(), file.name)
    if order.year is not None:
        schema = load(order.workbook)
        of_settings, year = schema.tables[TABLE], schema.setting(YEAR).label
        labels = (of_settings.column(KEY).label, of_settings.column(VALUE).label)
        settings = rows.get(TABLE, RawRows(labels, ()))
        kept = tuple(row for row in settings.rows if row[0] != year)
        rows[TABLE] = RawRows(settings.labels, (*kept, (year, float(order.year))))
    return rows
