"""What we write opens in LibreOffice, and both engines reckon alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.basics.edit import Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import Place
from finsam_xl.books.file.reckoning.office import recalculate_with_office
from finsam_xl.office import CellError as OfficeError
from finsam_xl.office import Office, recalculated
from tests.books.file_fixture import AREAS, FEES, SHEET2, rewritten, rich, swap, told
from tests.books.test_file_patch import ROWS

pytestmark = pytest.mark.office
EDITS: tuple[Edit, ...] = (
    ReplaceRows("tblAvgifter", ROWS),
    ReplaceRows("tblLista", (("=1+1",), ("  å_x0041_ ",), (CellError("#N/A"),), (True,))),
    Text(Place("Avgifter", 1, 6), "Fördelat <&>"),
    Value(Place("Bild", 1, 1), 0.1),
    Formula(Place("Översikt å", 4, 1), FormulaText("=SUMPRODUCT((Avgifter!B4:B10>2)*1)")),
    Formula(Place("Översikt å", 4, 2), FormulaText('=LEFT("0x")&Avgifter!F1')),
)


def test_what_is_written_opens_and_shows_the_same(tmp_path: Path, office: Office) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    book.apply(EDITS)
    wanted = {
        sheet: [grid.place(row, column).address for grid in grids for row in range(grid.height)
                for column in range(len(grid.columns))]
        for sheet in ("Avgifter", "Översikt å")
        for grids in [[grid for grid in book.read(AREAS).values() if grid.sheet == sheet]]
    }  # fmt: skip
    seen = recalculated(office, path, wanted)
    for grid in told(path).values():
        for row, cells in enumerate(grid.rows()):
            for column, value in enumerate(cells):
                at = grid.place(row, column)
                found = seen[at.sheet, at.address]
                if isinstance(value, CellError):
                    assert found == OfficeError(value.text)
                elif isinstance(value, float):
                    assert found == pytest.approx(value, abs=0.004)
                elif isinstance(value, str | None):
                    assert found == value


TOO_WIDE = Value(Place("Bild", 1, 300), 1)
"""The engine takes no sheet of more than 256 columns."""


def test_libreoffice_reckons_what_the_engine_refuses(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {SHEET2: swap("A1*momssats", 'CELL("row",B7)+A1')})
    notes = book.apply([Value(Place("Avgifter", 4, 2), 200), TOO_WIDE]).notes
    assert book.read(AREAS)["rapport"].columns == (
        (275.0, 1.0, CellError("#DIV/0!"), None),
        (550.0, 282.0, "ja", None),
    )
    assert notes == ()


def test_what_nobody_masters_is_told(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {SHEET2: swap("A1*momssats", "ENGINESAKNAR(A1)")})
    notes = book.apply([Value(Place("Avgifter", 4, 2), 200), TOO_WIDE]).notes
    assert [note.code for note in notes] == ["B40"]
    assert book.read([FEES])["tblAvgifter"].columns[3] == (None, None, None)


def test_the_values_of_single_formulas(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    found = recalculate_with_office(path.name, path.read_bytes(), {"Avgifter": [(4, 4)]})
    assert found == {"Avgifter": {(4, 4): (b"", b"201")}}
