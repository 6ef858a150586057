"""SCB's population files, whatever kind they are saved as."""

from __future__ import annotations

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.delimited import lines_of
from finsam_xl.exchange.raw import as_text
from finsam_xl.exchange.scb.grid import cube_of_grid
from finsam_xl.exchange.scb.jsonstat import cube_of_json
from finsam_xl.exchange.scb.members import Matched, Printed, Unmatched, population_of
from finsam_xl.exchange.scb.records import (
    ALL_AGES,
    WORKING_AGE,
    Ages,
    Cube,
    Number,
    Population,
    Populations,
)
from finsam_xl.exchange.scb.understood import populations_of
from finsam_xl.exchange.sheet_cells import sheets_of
from finsam_xl.exchange.tables import ZIP, refuse_old_excel

__all__ = [
    "ALL_AGES",
    "WORKING_AGE",
    "Ages",
    "Matched",
    "Number",
    "Population",
    "Populations",
    "Printed",
    "Unmatched",
    "population_of",
    "read_populations",
]


def read_populations(data: bytes, file: str) -> Populations:
    """The file's populations; Refusal in one sentence if it is none that SCB gives."""
    if not data.strip():
        raise Refusal("E70", f"Filen {file} är tom; hämta den igen i Statistikdatabasen.")
    refuse_old_excel(data, file)
    cube = _cube(data, file)
    rows, notes = populations_of(cube, file)
    return Populations(rows, cube.title or file, notes)


def _cube(data: bytes, file: str) -> Cube:
    if data.startswith(ZIP):
        sheet = next(iter(sheets_of(data, file)), None)
        rows = sheet.sound(file).rows if sheet else ()
        return cube_of_grid([[as_text(cell) for cell in row] for row in rows], file)
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}:
        return cube_of_json(data, file)
    return cube_of_grid([line for _, line in lines_of(data, file)], file)
