"""What stands on a sheet's drawing page, so that mypy knows it; the names are UNO's."""
# ruff: noqa: N802, D101, D102 - every name here is UNO's, and its manual tells what it does

from __future__ import annotations

from typing import Protocol

from finsam_xl.office.objects import PropertyValue


class Point(Protocol):
    X: int
    Y: int


class Size(Protocol):
    Width: int
    Height: int


class Placed(Protocol):
    Position: Point


class Graphic(Protocol):
    Size100thMM: Size
    SizePixel: Size


class GraphicProvider(Protocol):
    def queryGraphic(self, told: tuple[PropertyValue, ...]) -> Graphic | None: ...


class Drawn(Protocol):
    Name: str
    ShapeType: str
    Graphic: Graphic

    def getPosition(self) -> Point: ...
    def setPosition(self, at: Point) -> None: ...
    def getSize(self) -> Size: ...
    def setSize(self, size: Size) -> None: ...


class Page(Protocol):
    Count: int

    def getByIndex(self, index: int) -> Drawn: ...
    def add(self, shape: Drawn) -> None: ...
    def remove(self, shape: Drawn) -> None: ...


class Maker(Protocol):
    def createInstance(self, service: str) -> Drawn: ...
