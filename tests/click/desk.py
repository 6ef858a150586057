"""The user's side of an open workbook: look, select, type, click and take a picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast
from urllib.parse import unquote, urlparse

from finsam_xl.basics.place import Place, split_address
from finsam_xl.calc.desktop import Desktop
from finsam_xl.office.cells import Datum
from finsam_xl.office.objects import Controller, SpreadsheetDocument
from tests.click.screen import Screen, until

DRAWN = 30_000
"""Bytes of a picture that shows a sheet and not an empty window."""
REST = 3
WHOLE = "A1:AA90"
Row = tuple[Datum, ...]


class _View(Protocol):
    """What a spreadsheet's controller can be scrolled by."""

    def setFirstVisibleColumn(self, column: int) -> None: ...  # noqa: N802 - UNO's name
    def setFirstVisibleRow(self, row: int) -> None: ...  # noqa: N802 - UNO's name


@dataclass(frozen=True, slots=True)
class Desk:
    """One open workbook on one screen; `press` is how its actions are asked for by their labels."""

    screen: Screen
    desktop: Desktop
    document: SpreadsheetDocument
    press: Callable[[Desk, str], str]
    album: Path | None = None

    @property
    def folder(self) -> Path:
        """Where the workbook lies."""
        return Path(unquote(urlparse(self.document.URL).path)).parent

    @property
    def workbook(self) -> str:
        """Which of ours it is: ekonomi, moten or deltagare."""
        return Path(unquote(self.document.URL)).stem

    @property
    def status(self) -> str:
        """What the status line on Start says."""
        rows = self.rows("Start")
        return next(str(row[2]) for row in rows if row[1] == "Senaste körning")

    def documents(self, pattern: str) -> list[str]:
        """The names in the folder Dokument that are written like this."""
        return sorted(path.name for path in (self.folder / "Dokument").glob(pattern))

    def show(self, sheet: str, address: str = "") -> None:
        """Bring a sheet to the front, with this cell selected or the one that was."""
        shown = self.document.Sheets.getByName(sheet)
        if address:
            self._controller().select(shown.getCellRangeByName(address))
        else:
            self._controller().setActiveSheet(shown)

    def scroll_left(self) -> None:
        """Bring the sheet's first columns back, where its buttons lie; the selection stays."""
        cast("_View", self._controller()).setFirstVisibleColumn(0)

    def scroll_down(self, row: int) -> None:
        """Let this row stand first under what is frozen."""
        cast("_View", self._controller()).setFirstVisibleRow(row - 1)

    def click(self, label: str) -> None:
        """Press a button, and wait until Python has answered that all is well."""
        assert self.press(self, label) == "OK"

    def run(self, sheet: str, label: str) -> str:
        """Go to a sheet, click a button there between two pictures, and read the status line."""
        name = f"{label} {sheet}".casefold().replace(" ", "-").replace("?", "")
        self.show(sheet)
        self.scroll_left()
        self.picture(f"{name}-fore")
        self.click(label)
        self.picture(f"{name}-efter")
        return self.status

    def picture(self, name: str) -> None:
        """Keep the screen in the album when it has come to rest: three pictures alike in a row."""
        if self.album is None:
            return
        target = self.album / f"{self.workbook}-{name}.png"
        seen: list[bytes] = []

        def at_rest() -> bool:
            self.screen.run(
                "xdotool", "key", "Escape"
            )  # Calc's help on a cell hides its neighbours
            time.sleep(0.15)
            seen.append(self.screen.photograph(target).read_bytes())
            still = len(seen) > REST and len(set(seen[-REST:])) == 1
            return still and target.stat().st_size > DRAWN

        until(at_rest)

    def rows(self, sheet: str, area: str = WHOLE) -> list[Row]:
        """What stands in an area, by default all that matters of a sheet."""
        cells = self.document.Sheets.getByName(sheet).getCellRangeByName(area)
        return list(cells.getDataArray())

    def text(self, sheet: str) -> str:
        """All words and numbers of a sheet on one line."""
        return " ".join(str(cell) for row in self.rows(sheet) for cell in row if cell != "")

    def type(self, sheet: str, address: str, value: float | str) -> None:
        """Put a value into a cell, as typing does."""
        cells = self.document.Sheets.getByName(sheet).getCellRangeByName(address)
        cells.setDataArray(((value,),))

    def records(self, sheet: str, first_label: str) -> list[dict[str, Datum]]:
        """A table's filled rows by header label; its header is the row that holds `first_label`."""
        rows = self.rows(sheet)
        header = next(row for row in rows if first_label in row)
        body = rows[rows.index(header) + 1 :]
        at = {str(label): header.index(label) for label in header if label != ""}
        filled = [row for row in body if row[at[first_label]] != ""]
        return [{label: row[column] for label, column in at.items()} for row in filled]

    def address(self, sheet: str, label: str, row_holds: Row) -> str:
        """The cell under a label on the first row that holds all these values, as J9."""
        rows = self.rows(sheet)
        header = max((row for row in rows if label in row), key=_filled)
        number = next(n for n, row in enumerate(rows, 1) if set(row_holds) <= set(row))
        return Place(sheet, number, header.index(label) + 1).address

    def fill(self, sheet: str, labels: Row, values: tuple[float | str, ...]) -> None:
        """Type the first row of the table whose header has these labels; "" leaves a cell be."""
        header = split_address(self.address(sheet, str(labels[0]), labels))
        for at, value in enumerate(values):
            if value != "":
                self.type(sheet, Place(sheet, header[0] + 1, header[1] + at).address, value)

    def set(self, setting: str, value: float | str) -> None:
        """Give one of the settings a value."""
        self.type("Inställningar", self.address("Inställningar", "Värde", (setting,)), value)

    def _controller(self) -> Controller:
        controller = self.document.CurrentController
        assert controller
        return controller


Effects = dict[tuple[str, str], Callable[[Desk], None]]
"""A sheet and its button, and what a click there must do."""


def _filled(row: Row) -> int:
    return sum(cell != "" for cell in row)
