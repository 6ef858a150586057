"""The running LibreOffice in the guise of a running Excel."""
# ruff: noqa: D102, A003 - the words are xlwings', and its manual tells what they do

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlwings import base_classes

from finsam_xl.calc.books import Books
from finsam_xl.calc.editing import is_editing
from finsam_xl.calc.ranges import Range
from finsam_xl.office import Office
from finsam_xl.office.objects import StatusIndicator

if TYPE_CHECKING:
    from finsam_xl.calc.engine import Engine

ANSWERS = {"ok": "ok", "ok_cancel": "ok", "yes_no": "yes", "yes_no_cancel": "yes"}


class App(base_classes.App):
    """One LibreOffice; settings that it doesn't have are remembered and do nothing."""

    version = "16.0"
    hwnd = None
    path = ""
    startup_path = ""
    visible = True
    display_alerts = True
    enable_events = True
    interactive = True
    cut_copy_mode = None

    def __init__(self, engine: Engine, office: Office) -> None:
        self._engine = engine
        self.office = office
        self.alerts: list[str] = []
        self._indicator: StatusIndicator | None = None
        self._status: str | bool = False
        self._updating = True

    @property
    def engine(self) -> Engine:
        return self._engine

    @property
    def api(self) -> object:
        return self.office.desktop

    @property
    def pid(self) -> int:
        return self.office.process_id

    @property
    def books(self) -> Books:
        return Books(self)

    @property
    def selection(self) -> Range | None:
        book = self.books.active
        selected = book.controller.getSelection() if book else None
        where = getattr(selected, "RangeAddress", None)  # a drawing may be selected instead
        return Range.of(book.sheets.active, where) if book and where else None

    @property
    def screen_updating(self) -> bool:
        return self._updating

    @screen_updating.setter
    def screen_updating(self, wanted: bool) -> None:
        if wanted == self._updating:
            return
        self._updating = wanted
        for book in self.books:
            (book.document.unlockControllers if wanted else book.document.lockControllers)()

    @property
    def status_bar(self) -> str | bool:
        return self._status

    @status_bar.setter
    def status_bar(self, text: str | bool) -> None:
        """False gives the bar back to LibreOffice."""
        if self._indicator:
            self._indicator.end()
            self._indicator = None
        book = self.books.active
        if isinstance(text, str) and book and book.document.CurrentController:
            self._indicator = book.controller.Frame.createStatusIndicator()
            self._indicator.start(text, 1)
        self._status = text

    @property
    def calculation(self) -> str:
        automatic = all(book.document.isAutomaticCalculationEnabled() for book in self.books)
        return "automatic" if automatic else "manual"

    @calculation.setter
    def calculation(self, mode: str) -> None:
        for book in self.books:
            book.document.enableAutomaticCalculation(mode != "manual")

    @property
    def ready(self) -> bool:
        """False while a cell is edited, as Excel's Application.Ready."""
        shown = (book.document.CurrentController for book in self.books)
        return not any(controller and is_editing(controller) for controller in shown)

    def calculate(self) -> None:
        for book in self.books:
            book.document.calculateAll()

    def activate(self, steal_focus: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        """The one that xlwings speaks to from now on."""
        self._engine.apps.put_first(self)

    def alert(self, prompt: str, title: str, buttons: str, *rest: object) -> str:  # noqa: ARG002
        """Remembered in `alerts` and answered at once: nothing waits for a finger."""
        self.alerts.append(prompt)
        return ANSWERS[buttons or "ok"]

    def quit(self) -> None:
        self._engine.apps.forget(self)
        self.office.stop()

    kill = quit


class Apps(base_classes.Apps):
    """The LibreOffice that the engine was given; a private one is started if none was."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._apps: dict[int, App] = {}

    def connect(self, office: Office) -> App:
        """Make this LibreOffice the active one."""
        app = App(self._engine, office)
        self.put_first(app)
        return app

    def put_first(self, app: App) -> None:
        """The first is the active one."""
        self.forget(app)
        self._apps = {app.pid: app} | self._apps

    def forget(self, app: App) -> None:
        """Leave out one that has ended."""
        self._apps = {pid: kept for pid, kept in self._apps.items() if pid != app.pid}

    def add(
        self,
        spec: object = None,  # noqa: ARG002 - xlwings' own signature
        add_book: object = None,
        xl: object = None,  # noqa: ARG002
        visible: object = None,  # noqa: ARG002
    ) -> App:
        app = self.connect(Office.start())
        if add_book:
            app.books.add()
        return app

    def keys(self) -> list[int]:
        return list(self._apps)

    def __iter__(self) -> Iterator[App]:
        return iter(self._apps.values())

    def __len__(self) -> int:
        return len(self._apps)

    def __getitem__(self, pid: int) -> App:
        return self._apps[pid]

    @staticmethod
    def cleanup() -> None:
        """Nothing is left behind: see office.process."""
