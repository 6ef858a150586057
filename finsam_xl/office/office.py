"""A running LibreOffice: start one of our own, or reach one that another process started."""

from __future__ import annotations

import atexit
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self, cast

from finsam_xl.office import process
from finsam_xl.office.bridge import fault, properties, uno, url
from finsam_xl.office.objects import (
    Context,
    Desktop,
    Document,
    PropertyValue,
    Resolver,
    SpreadsheetDocument,
)
from finsam_xl.office.refusals import OfficeFailed

PATIENCE = 60.0
"""Seconds that a LibreOffice may take to start; a slow disk has needed twenty."""
NOTHING: Mapping[str, str] = MappingProxyType({})


class Office:
    """A LibreOffice on a named pipe; `stop` ends only one that we started ourselves."""

    def __init__(self, pipe: str, started: process.Process | None = None) -> None:
        self.pipe = pipe
        self._started = started
        self._context = _connect(pipe, started)
        self.desktop = cast("Desktop", self.create("com.sun.star.frame.Desktop"))

    @classmethod
    def start(cls, display: str | None = None, environment: Mapping[str, str] = NOTHING) -> Self:
        """Start a private one, visible on `display` (such as ":7") or else headless."""
        uno()
        started = process.start(display, environment)
        with ExitStack() as undo:
            undo.callback(process.stop, started)
            office = cls(started.pipe, started)
            undo.pop_all()
        atexit.register(office.stop)
        return office

    @classmethod
    def attach(cls, pipe: str) -> Self:
        """Reach the one that listens to this pipe."""
        return cls(pipe)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def process_id(self) -> int:
        """The process we started, or 0 where another process did."""
        return self._started.office.pid if self._started else 0

    def stop(self) -> None:
        """End it, if it is ours; a second time does nothing."""
        if self._started:
            atexit.unregister(self.stop)
            process.stop(self._started)
            self._started = None

    def create(self, service: str) -> object:
        """One of LibreOffice's services."""
        return self._context.ServiceManager.createInstanceWithContext(service, self._context)

    def load(self, address: str, *arguments: PropertyValue) -> Document:
        """Open a document, or make a new one from a `private:factory/` address."""
        try:
            document = self.desktop.loadComponentFromURL(address, "_blank", 0, arguments)
        except fault() as error:
            raise OfficeFailed(f"LibreOffice kan inte öppna {address}.") from error
        if document is None:
            raise OfficeFailed(f"LibreOffice kan inte öppna {address}.")
        return document

    def open_hidden(self, path: Path) -> Document:
        """Open a file without a window, read only, its macros asleep."""
        never = properties(Hidden=True, ReadOnly=True, MacroExecutionMode=0)
        return self.load(url(path), *never)

    def spreadsheets(self) -> Iterator[SpreadsheetDocument]:
        """The open workbooks, the one in front first."""
        components = self.desktop.Components.createEnumeration()
        while components.hasMoreElements():
            document = components.nextElement()
            if hasattr(document, "Sheets"):
                yield cast("SpreadsheetDocument", document)


def _connect(pipe: str, started: process.Process | None) -> Context:
    local = uno().getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = cast("Resolver", local.ServiceManager.createInstanceWithContext(name, local))
    absent = fault("com.sun.star.connection.NoConnectException")
    end = time.monotonic() + (PATIENCE if started else 0)
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except absent as error:
            if time.monotonic() > end or (started and started.office.poll() is not None):
                raise OfficeFailed("LibreOffice startade inte eller svarar inte.") from error
            time.sleep(0.02)
