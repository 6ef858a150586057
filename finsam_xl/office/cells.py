"""LibreOffice's cells and number formats, so that mypy knows them; the names are UNO's."""
# ruff: noqa: N802, D101, D102 - every name here is UNO's, and its manual tells what it does

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

Datum = float | str | None
"""A cell as LibreOffice hands it over: None is an error, "" an empty cell."""


class CellAddress(Protocol):
    Sheet: int
    Column: int
    Row: int


class RangeAddress(Protocol):
    Sheet: int
    StartColumn: int
    StartRow: int
    EndColumn: int
    EndRow: int


class Locale(Protocol):
    Language: str
    Country: str


class NumberFormat(Protocol):
    FormatString: str
    Locale: Locale
    Type: int


class NumberFormats(Protocol):
    def getByKey(self, key: int) -> NumberFormat: ...
    def queryKey(self, code: str, locale: Locale, scan: bool) -> int: ...  # noqa: FBT001
    def addNew(self, code: str, locale: Locale) -> int: ...
    def addNewConverted(self, code: str, locale: Locale, wanted: Locale) -> int: ...


class FormatRanges(Protocol):
    NumberFormat: int
    RangeAddresses: Sequence[RangeAddress]


class FoundRanges(Protocol):
    RangeAddresses: Sequence[RangeAddress]


class FormatGroups(Protocol):
    Count: int

    def getByIndex(self, index: int) -> FormatRanges: ...


class Cell(Protocol):
    FormulaLocal: str
    Formula: str
    String: str
    Value: float

    def getError(self) -> int: ...


class CellRange(Protocol):
    RangeAddress: RangeAddress
    NumberFormat: int

    def getDataArray(self) -> tuple[tuple[Datum, ...], ...]: ...
    def setDataArray(self, rows: tuple[tuple[Datum, ...], ...]) -> None: ...
    def getFormulaArray(self) -> tuple[tuple[str, ...], ...]: ...
    def setFormulaArray(self, rows: tuple[tuple[str, ...], ...]) -> None: ...
    def getCellByPosition(self, column: int, row: int) -> Cell: ...
    def getCellRangeByPosition(self, left: int, top: int, right: int, low: int) -> CellRange: ...
    def queryContentCells(self, flags: int) -> FoundRanges: ...
    def getUniqueCellFormatRanges(self) -> FormatGroups: ...
    def clearContents(self, flags: int) -> None: ...
    def fillAuto(self, direction: object, count: int) -> None: ...


class Cursor(CellRange, Protocol):
    def gotoStartOfUsedArea(self, expand: bool) -> None: ...  # noqa: FBT001
    def gotoEndOfUsedArea(self, expand: bool) -> None: ...  # noqa: FBT001
    def collapseToCurrentRegion(self) -> None: ...
