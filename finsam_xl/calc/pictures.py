"""Pictures on a sheet; places and sizes are points, as in Excel."""
# ruff: noqa: D102 - the words are xlwings', and its manual tells what they do

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from xlwings import XlwingsError, base_classes

from finsam_xl.office.bridge import properties, uno, url
from finsam_xl.office.drawing import (
    Drawn,
    Graphic,
    GraphicProvider,
    Maker,
    Page,
    Placed,
    Point,
    Size,
)

if TYPE_CHECKING:
    from finsam_xl.calc.ranges import Range
    from finsam_xl.calc.sheets import Sheet

SHAPE = "com.sun.star.drawing.GraphicObjectShape"
PROVIDER = "com.sun.star.graphic.GraphicProvider"
POINT = 2540 / 72
"""In LibreOffice's hundredths of a millimetre."""
PIXEL = 2540 / 96


class Facade(Protocol):
    """xlwings' own Range, around ours."""

    impl: Range


class Picture(base_classes.Picture):
    """One picture; where its sides are locked to each other, one follows the other."""

    lock_aspect_ratio = True

    def __init__(self, sheet: Sheet, native: Drawn) -> None:
        self._sheet = sheet
        self._native = native

    @property
    def api(self) -> Drawn:
        return self._native

    @property
    def parent(self) -> Sheet:
        return self._sheet

    @property
    def name(self) -> str:
        return self._native.Name

    @name.setter
    def name(self, name: str) -> None:
        self._native.Name = name

    @property
    def left(self) -> float:
        return self._native.getPosition().X / POINT

    @left.setter
    def left(self, points: float) -> None:
        self._native.setPosition(place(points, self.top))

    @property
    def top(self) -> float:
        return self._native.getPosition().Y / POINT

    @top.setter
    def top(self, points: float) -> None:
        self._native.setPosition(place(self.left, points))

    @property
    def width(self) -> float:
        return self._native.getSize().Width / POINT

    @width.setter
    def width(self, points: float) -> None:
        ratio = points / self.width if self.lock_aspect_ratio else 1
        self._native.setSize(size(points, self.height * ratio))

    @property
    def height(self) -> float:
        return self._native.getSize().Height / POINT

    @height.setter
    def height(self, points: float) -> None:
        ratio = points / self.height if self.lock_aspect_ratio else 1
        self._native.setSize(size(self.width * ratio, points))

    def update(self, filename: str) -> Picture:
        """Another picture in the same place and of the same size."""
        self._native.Graphic = graphic(self._sheet, Path(filename))
        return self

    def delete(self) -> None:
        page(self._sheet).remove(self._native)

    def index(self) -> int:
        names = [picture.name for picture in self._sheet.pictures]
        return names.index(self.name) + 1


class Pictures(base_classes.Pictures):
    """A sheet's pictures in the order they were put there, without its buttons and charts."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    @property
    def api(self) -> Page:
        return page(self._sheet)

    @property
    def parent(self) -> Sheet:
        return self._sheet

    def __iter__(self) -> Iterator[Picture]:
        drawn = page(self._sheet)
        shapes = [drawn.getByIndex(index) for index in range(drawn.Count)]
        return (Picture(self._sheet, each) for each in shapes if each.ShapeType == SHAPE)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __call__(self, key: int | str) -> Picture:
        pictures = list(self)
        if isinstance(key, int):
            return pictures[key - 1]
        found = next((each for each in pictures if each.name == key), None)
        if found is None:
            raise KeyError(key)
        return found

    def __contains__(self, key: int | str) -> bool:
        if isinstance(key, int):
            return 0 < key <= len(self)
        return any(each.name == key for each in self)

    def add(  # noqa: PLR0913, PLR0917 - xlwings' own signature
        self,
        filename: str,
        link_to_file: bool,  # noqa: ARG002, FBT001
        save_with_document: bool,  # noqa: ARG002, FBT001
        left: float | None,
        top: float | None,
        width: float,
        height: float,
        anchor: Facade | None = None,
    ) -> Picture:
        """Put a picture there, in its own size where that is -1; it is always kept in the file."""
        shown = graphic(self._sheet, Path(filename))
        made = cast("Maker", self._sheet.book.document).createInstance(SHAPE)
        made.Graphic = shown
        page(self._sheet).add(made)
        own = width < 0 or height < 0
        made.setSize(born_size(shown) if own else size(width, height))
        made.setPosition(corner(anchor.impl) if anchor else place(left or 0, top or 0))
        taken = {each.name for each in self}
        numbers = range(len(taken), 2 * len(taken) + 1)
        made.Name = next(f"Picture {n}" for n in numbers if f"Picture {n}" not in taken)
        return Picture(self._sheet, made)


def page(sheet: Sheet) -> Page:
    """Where a sheet's drawings stand."""
    return cast("Page", sheet.native.DrawPage)


def graphic(sheet: Sheet, file: Path) -> Graphic:
    """A picture's file, read by LibreOffice."""
    provider = cast("GraphicProvider", sheet.book.app.office.create(PROVIDER))
    read = provider.queryGraphic(properties(URL=url(file)))
    if read is None:
        raise XlwingsError(f"{file.name} is no picture that LibreOffice can read.")
    return read


def born_size(shown: Graphic) -> Size:
    """As large as the picture says, or a pixel for a pixel where it says nothing."""
    said, pixels = shown.Size100thMM, shown.SizePixel
    if said.Width and said.Height:
        return said
    return size(pixels.Width * PIXEL / POINT, pixels.Height * PIXEL / POINT)


def corner(cells: Range) -> Point:
    """The upper left corner of some cells."""
    return cast("Placed", cells.cells).Position


def place(left: float, top: float) -> Point:
    """A place in points."""
    made = cast("Point", uno().createUnoStruct("com.sun.star.awt.Point"))
    made.X, made.Y = round(left * POINT), round(top * POINT)
    return made


def size(width: float, height: float) -> Size:
    """A size in points."""
    made = cast("Size", uno().createUnoStruct("com.sun.star.awt.Size"))
    made.Width, made.Height = round(width * POINT), round(height * POINT)
    return made
