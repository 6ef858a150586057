"""Makes a new workbook from the one that ships with the package, empty or with an example."""

from __future__ import annotations

import shutil
from datetime import date
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from finsam_xl.actions.journey.contents import read_contents
from finsam_xl.actions.rows.import_rows import plan_import
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.exchange.rows import RawRows, from_csv
from finsam_xl.sheets.load import load

EMPTY = "tom"


class Order(NamedTuple):
    """What is to be made: where, from which example, and for which year (None: as it stands)."""

    folder: Path
    example: str
    year: int | None


def examples() -> tuple[str, ...]:
    """The examples there are, the empty one first."""
    folder = resources.files("finsam_xl") / "examples"
    return (EMPTY, *sorted(each.name for each in folder.iterdir() if each.is_dir()))


def new_workbook(order: Order, day: date) -> Path:
    """The new ekonomi.xlsm in its folder; Refusal if there is one already."""
    target = order.folder / "ekonomi.xlsm"
    if target.exists():
        raise Refusal(
            "A09", f"Det finns redan en {target.name} i {order.folder}; välj en tom mapp."
        )
    if order.example not in examples():
        known = ", ".join(examples())
        raise Refusal("A10", f"Exemplet ”{order.example}” finns inte; välj bland {known}.")
    with TemporaryDirectory() as scratch:
        made = Path(scratch) / target.name
        made.write_bytes(_born("ekonomi.xlsm").read_bytes())
        _fill(made, order, day)
        try:
            order.folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(made, target)
        except OSError as error:
            raise Refusal(
                "A11", f"Mappen {order.folder} går inte att skriva i; välj en annan."
            ) from error
    return target


def _fill(made: Path, order: Order, day: date) -> None:
    book = FileBook(made, day)
    contents = read_contents(book)
    edits: list[Edit] = []
    for name, rows in _rows(order).items():
        planned = plan_import(contents, name, rows, f"{order.example}/{name}.csv")
        if planned.findings:
            raise Refusal("A12", f"Exemplet {order.example} kan inte läsas: {planned.findings[0]}")
        edits += planned.edits
    if edits:
        book.apply(edits)


def _rows(order: Order) -> dict[str, RawRows]:
    rows = {}
    if order.example != EMPTY:
        folder = resources.files("finsam_xl") / "examples" / order.example
        for table in load("ekonomi").tables:
            file = folder / f"{table}.csv"
            if file.is_file():
                rows[table] = from_csv(file.read_bytes(), file.name)
    if order.year is not None:
        settings = rows.get("tblForbund", RawRows(("Nyckel", "Värde"), ()))
        kept = tuple(row for row in settings.rows if row[0] != "År")
        rows["tblForbund"] = RawRows(settings.labels, (*kept, ("År", float(order.year))))
    return rows


def _born(name: str) -> Traversable:
    """The workbook as built: inside an installed package, else beside it in the repository."""
    root = resources.files("finsam_xl")
    inside = root / "workbook" / name
    return inside if inside.is_file() else root / ".." / "workbook" / name
