"""What we use of LibreOffice's own objects, so that mypy knows them; the names are UNO's."""
# ruff: noqa: N802, D101, D102 - every name here is UNO's, and its manual tells what it does

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from finsam_xl.office.cells import CellAddress, CellRange, Cursor, NumberFormats, RangeAddress


class PropertyValue(Protocol):
    Name: str
    Value: object


class NamedRange(Protocol):
    Name: str
    Content: str

    def getReferredCells(self) -> CellRange | None: ...


class NamedRanges(Protocol):
    ElementNames: Sequence[str]

    def hasByName(self, name: str) -> bool: ...
    def getByName(self, name: str) -> NamedRange: ...
    def addNewByName(self, name: str, content: str, at: object, kind: int) -> None: ...
    def removeByName(self, name: str) -> None: ...


class DatabaseRange(Protocol):
    Name: str
    DataArea: RangeAddress
    ContainsHeader: bool
    TotalsRow: bool
    AutoFilter: bool


class DatabaseRanges(Protocol):
    ElementNames: Sequence[str]

    def hasByName(self, name: str) -> bool: ...
    def getByName(self, name: str) -> DatabaseRange: ...
    def addNewByName(self, name: str, area: RangeAddress) -> None: ...


class Control(Protocol):
    Label: str


class Shape(Protocol):
    ShapeType: str
    Control: Control


class DrawPage(Protocol):
    Count: int

    def getByIndex(self, index: int) -> Shape: ...


class Annotation(Protocol):
    Position: CellAddress
    String: str


class Annotations(Protocol):
    Count: int

    def getByIndex(self, index: int) -> Annotation: ...


class Spreadsheet(Protocol):
    Name: str
    IsVisible: bool
    RangeAddress: RangeAddress
    NamedRanges: NamedRanges
    DrawPage: DrawPage

    def getCellRangeByPosition(self, left: int, top: int, right: int, low: int) -> CellRange: ...
    def getCellRangeByName(self, name: str) -> CellRange: ...
    def getAnnotations(self) -> Annotations: ...
    def createCursor(self) -> Cursor: ...
    def createCursorByRange(self, cells: CellRange) -> Cursor: ...
    def clearContents(self, flags: int) -> None: ...
    def unprotect(self, password: str) -> None: ...


class Spreadsheets(Protocol):
    Count: int
    ElementNames: Sequence[str]

    def getByIndex(self, index: int) -> Spreadsheet: ...
    def getByName(self, name: str) -> Spreadsheet: ...
    def hasByName(self, name: str) -> bool: ...
    def insertNewByName(self, name: str, index: int) -> None: ...
    def removeByName(self, name: str) -> None: ...


class StatusIndicator(Protocol):
    def start(self, text: str, reach: int) -> None: ...
    def end(self) -> None: ...


class Window(Protocol):
    def setVisible(self, wanted: bool) -> None: ...  # noqa: FBT001
    def toFront(self) -> None: ...
    def setPosSize(self, left: int, top: int, width: int, height: int, flags: int) -> None: ...


class Frame(Protocol):
    ContainerWindow: Window
    ComponentWindow: object

    def createStatusIndicator(self) -> StatusIndicator: ...
    def activate(self) -> None: ...


class Selection(Protocol):
    RangeAddress: RangeAddress


class ControlView(Protocol):
    def getAccessibleContext(self) -> object: ...


class Controller(Protocol):
    ActiveSheet: Spreadsheet
    Frame: Frame

    def getControl(self, model: Control) -> ControlView: ...
    def setActiveSheet(self, sheet: Spreadsheet) -> None: ...
    def select(self, cells: CellRange) -> bool: ...
    def getSelection(self) -> Selection: ...


class Library(Protocol):
    def hasByName(self, name: str) -> bool: ...
    def getByName(self, name: str) -> str: ...
    def insertByName(self, name: str, source: str) -> None: ...
    def removeByName(self, name: str) -> None: ...


class Libraries(Protocol):
    ElementNames: Sequence[str]

    def hasByName(self, name: str) -> bool: ...
    def getByName(self, name: str) -> Library: ...
    def createLibrary(self, name: str) -> Library: ...
    def loadLibrary(self, name: str) -> None: ...


class Document(Protocol):
    URL: str
    Title: str
    BasicLibraries: Libraries

    def storeToURL(self, address: str, arguments: tuple[PropertyValue, ...]) -> None: ...
    def storeAsURL(self, address: str, arguments: tuple[PropertyValue, ...]) -> None: ...
    def close(self, deliver: bool) -> None: ...  # noqa: FBT001
    def supportsService(self, name: str) -> bool: ...


class SpreadsheetDocument(Document, Protocol):
    Sheets: Spreadsheets
    NamedRanges: NamedRanges
    DatabaseRanges: DatabaseRanges
    NumberFormats: NumberFormats
    CurrentController: Controller | None

    def calculateAll(self) -> None: ...
    def isAutomaticCalculationEnabled(self) -> bool: ...
    def enableAutomaticCalculation(self, wanted: bool) -> None: ...  # noqa: FBT001
    def lockControllers(self) -> None: ...
    def unlockControllers(self) -> None: ...


class Enumeration(Protocol):
    def hasMoreElements(self) -> bool: ...
    def nextElement(self) -> Document: ...


class Components(Protocol):
    def createEnumeration(self) -> Enumeration: ...


class Desktop(Protocol):
    Components: Components
    CurrentComponent: Document | None

    def loadComponentFromURL(
        self, address: str, frame: str, flags: int, arguments: tuple[PropertyValue, ...]
    ) -> Document | None: ...


class Services(Protocol):
    def createInstanceWithContext(self, name: str, context: Context) -> object: ...


class Context(Protocol):
    ServiceManager: Services


class Resolver(Protocol):
    def resolve(self, address: str) -> Context: ...
