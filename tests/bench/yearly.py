"""Yearly workbooks by the hundred: ten associations, ten years each, with formulas of their own."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from finsam_xl.actions.batch.outcome import Job
from finsam_xl.actions.batch.recalculate import recalculate
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.edit import Edit, Text, Value
from finsam_xl.books.file import FileBook
from tests.actions.batch.year_books import ASKED, DAY, year_book

ASSOCIATIONS, YEARS = 10, tuple(range(2017, 2027))
OWN = "Egna"
_PART = "xl/worksheets/egna.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_POINTER = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
_SPARE = 25
"""As many formulas come with the findings of a year."""
_ROW = (
    "Budget!$I${line}",
    "ROUND(B{row}*1.02,0)",
    'IF(C{row}="","",C{row}-B{row})',
    'SUMIFS(tblBudget[Budgetår],tblBudget[Grupp],"Intäkter")',
    "SUM(B$1:B{row})",
)
"""What an office might reckon beside the budget: one row of five formulas a line."""


def yearly_workbooks(folder: Path, formulas: int) -> list[Path]:
    """A hundred workbooks, filled in and reckoned, with at most this many formulas each."""
    pattern = year_book(folder / "mall", YEARS[0])
    recalculate(Job(pattern, ASKED))
    have = count_formulas(pattern.read_bytes())
    pattern.write_bytes(with_own_sheet(pattern.read_bytes(), formulas - have - _SPARE))
    paths = []
    for number in range(ASSOCIATIONS):
        for year in YEARS:
            path = folder / "arbetsböcker" / f"{number}" / f"{year}" / "ekonomi.xlsm"
            path.parent.mkdir(parents=True)
            path.write_bytes(pattern.read_bytes())
            FileBook(path, DAY).apply(list(_whose(path, f"Förbund {number}", year)))
            paths.append(path)
    return paths


def count_formulas(raw: bytes) -> int:
    """How many formula cells a workbook has."""
    with zipfile.ZipFile(BytesIO(raw)) as package:
        sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/")]
        return sum(len(re.findall(rb"<f[ >]", package.read(name))) for name in sheets)


def with_own_sheet(raw: bytes, formulas: int) -> bytes:
    """The workbook with a sheet more, of formulas over the budget's lines."""
    cells = [
        f'<c r="{"BCDEF"[at]}{row}"><f>{_escaped(each.format(row=row, line=8 + row % 5))}</f></c>'
        for row in range(1, formulas // len(_ROW) + 2)
        for at, each in enumerate(_ROW)
    ][:formulas]
    rows = (
        f'<row r="{row + 1}">{"".join(cells[row * len(_ROW) : (row + 1) * len(_ROW)])}</row>'
        for row in range(-(-formulas // len(_ROW)))
    )
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'
    added = {
        "xl/workbook.xml": ("</sheets>", f'<sheet name="{OWN}" sheetId="990" r:id="rId990"/>'),
        "xl/_rels/workbook.xml.rels": (
            "</Relationships>",
            f'<Relationship Id="rId990" Type="{_POINTER}" Target="worksheets/egna.xml"/>',
        ),
        "[Content_Types].xml": (
            "</Types>",
            f'<Override PartName="/{_PART}" ContentType="{_KIND}"/>',
        ),
    }
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(raw)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            text = old.read(name)
            end, more = added.get(name, ("", ""))
            new.writestr(name, text.replace(end.encode(), f"{more}{end}".encode()) if end else text)
        new.writestr(_PART, sheet)
    return out.getvalue()


def new_allocation(path: Path, amount: float) -> list[Edit]:
    """Another allocation from the state: what every year's workbook is recalculated for."""
    contents = read_contents(FileBook(path, DAY))
    grid = contents.grids["tblTilldelning"]
    return [Value(grid.place(0, grid.header.index("Statens tilldelning")), amount)]


def _whose(path: Path, association: str, year: int) -> Iterator[Edit]:
    contents = read_contents(FileBook(path, DAY))
    place = contents.settings.place
    yield Text(place("name"), association)
    yield Value(place("year"), float(year))
    if year == YEARS[0]:
        yield Value(place("opening_equity"), 300.0)
    for table in ("tblTilldelning", "tblAvgifter"):
        grid = contents.grids[table]
        column = grid.header.index("År")
        yield from (Value(grid.place(row, column), float(year)) for row in range(grid.height))


def _escaped(formula: str) -> str:
    return formula.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
