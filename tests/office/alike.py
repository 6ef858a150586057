"""When two engines show the same, and what differs between them over a whole closed workbook."""

from __future__ import annotations

import math
from datetime import date, datetime
from pathlib import Path

from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.reckoning.engine_copy import engine_copy
from finsam_xl.books.file.reckoning.names import names
from finsam_xl.books.plan.serial import serial
from finsam_xl.office import CellError as OfficeError
from finsam_xl.office import Office, recalculated
from finsam_xl.office import Value as OfficeValue


def alike(mine: CellValue, other: OfficeValue) -> bool:
    """LibreOffice gives some results formats of their own, and has one error for two of Excel's."""
    if isinstance(mine, CellError):
        texts = {mine.text, "#VALUE!"} if mine.text == "#NUM!" else {mine.text}
        return isinstance(other, OfficeError) and other.text in texts
    if isinstance(mine, date):
        mine = serial(mine)
    if isinstance(other, datetime):
        other = serial(other)
    if isinstance(mine, bool | float):
        return isinstance(other, int | float) and math.isclose(mine, other, rel_tol=1e-14)
    return mine == other


def disagreements(path: Path, office: Office) -> list[str]:
    """Each formula cell that shows something else than LibreOffice reckons it to.

    LibreOffice is given the cells alone: our macros and formats take it four times longer.
    """
    file = OpenFile.of(path.name, path.read_bytes())
    bare = path.with_name("celler.xlsx")
    bare.write_bytes(engine_copy(file, names(file), ()))
    return _disagreements(file, bare, office)


def disagreements_of_the_whole(path: Path, office: Office) -> list[str]:
    """The same, where LibreOffice is given the very file."""
    return _disagreements(OpenFile.of(path.name, path.read_bytes()), path, office)


def _disagreements(file: OpenFile, path: Path, office: Office) -> list[str]:
    cells = [Place(sheet, *at) for sheet in file.layout.sheets for at in file.formulas(sheet).cells]
    wanted: dict[str, list[str]] = {}
    for place in cells:
        wanted.setdefault(place.sheet, []).append(place.address)
    theirs = recalculated(office, path, wanted)
    assert cells, "a comparison of nothing shows nothing"
    return [
        f"{place}: {mine!r}, but LibreOffice {other!r}"
        for place in cells
        for mine in [file.values(place.sheet).at(place.row, place.column)]
        for other in [theirs[place.sheet, place.address]]
        if not alike(mine, other)
    ]
