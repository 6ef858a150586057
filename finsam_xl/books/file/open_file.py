"""A closed workbook's file as it was read: its layout, and its sheets as they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from python_calamine import CalamineWorkbook

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.grid import Grid
from finsam_xl.books.file.layout import Layout, read_layout
from finsam_xl.books.file.long_values import eased, long_values
from finsam_xl.books.file.parts.comments import comments_of
from finsam_xl.books.file.parts.formula_cells import FormulaCells, formula_cells
from finsam_xl.books.file.parts.package import Package, opened
from finsam_xl.books.file.parts.plain_cells import PlainCells, plain_cells
from finsam_xl.books.file.parts.plain_rows import Stretch, doubtful
from finsam_xl.books.file.parts.rebuild import Parts, rebuilt_quickly
from finsam_xl.books.file.parts.sheet_size import SheetPart, check_cells
from finsam_xl.books.file.parts.sheet_xml import data_span
from finsam_xl.books.file.parts.tame import tamed, time_looks
from finsam_xl.books.file.parts.xml_text import check_plain
from finsam_xl.books.file.sheet_values import SheetSource, SheetValues, sheet_values, value_reader


@dataclass(slots=True)
class OpenFile:
    """The parts of a workbook and what has been read out of them."""

    package: Package
    layout: Layout
    changed: Parts = field(default_factory=dict)
    """The parts that stand instead of those of the package's bytes."""
    grids: dict[str, Grid] = field(default_factory=dict)
    """What has been cut out of it so far, by the name of the table or block."""
    _reader: CalamineWorkbook | None = None
    _looks: bytes | None = None
    _spans: dict[str, Stretch] = field(default_factory=dict)
    _doubts: dict[str, tuple[Stretch, ...]] = field(default_factory=dict)
    _cells: dict[str, PlainCells | None] = field(default_factory=dict)
    _values: dict[str, SheetValues] = field(default_factory=dict)
    _formulas: dict[str, FormulaCells] = field(default_factory=dict)
    _comments: tuple[Comment, ...] | None = None

    @classmethod
    def of(cls, name: str, raw: bytes) -> OpenFile:
        """The workbook in these bytes of a file of this name."""
        package = opened(name, raw)
        return cls(package, read_layout(package))

    def patched(self, parts: Parts, heights: Mapping[str, int]) -> OpenFile:
        """The workbook with these parts of our own, its tables this high; the rest stands."""
        tables = dict(self.layout.tables)
        for name, height in heights.items():
            extent = tables[name].extent._replace(height=height)
            tables[name] = tables[name]._replace(extent=extent)
        same = {sheet for sheet, part in self.layout.sheets.items() if part not in parts}
        return OpenFile(
            self.package.overlaid(parts),
            self.layout._replace(tables=tables),
            {**self.changed, **parts},
            _spans={sheet: span for sheet, span in self._spans.items() if sheet in same},
            _doubts={sheet: held for sheet, held in self._doubts.items() if sheet in same},
            _cells={sheet: held for sheet, held in self._cells.items() if sheet in same},
            _formulas={sheet: held for sheet, held in self._formulas.items() if sheet in same},
            _comments=self._comments,
        )

    def raw(self) -> bytes:
        """The file's bytes as the workbook stands."""
        return rebuilt_quickly(self.package, self.changed) if self.changed else self.package.raw

    def xml(self, sheet: str) -> bytes:
        """A sheet's part."""
        return self.package.read(self.layout.sheets[sheet])

    def plain(self, sheet: str) -> PlainCells | None:
        """The plain rows of a long sheet."""
        if sheet not in self._cells:
            self._cells[sheet] = plain_cells(self.xml(sheet))
        return self._cells[sheet]

    def rest(self, sheet: str) -> bytes:
        """A sheet's part without its plain rows, where it is long: all that is odd is left."""
        cells = self.plain(sheet)
        return cells.rest(self.xml(sheet)) if cells else self.xml(sheet)

    def span(self, sheet: str) -> Stretch:
        """Where the rows of a sheet's part begin and end."""
        if sheet not in self._spans:
            part, xml, cells = self.layout.sheets[sheet], self.xml(sheet), self.plain(sheet)
            told = b"".join((self.rest(sheet), *cells.kinds)) if cells else xml
            check_plain(self.package.file, part, told)
            span = data_span(self.package.file, part, told)
            if cells:
                span = cells.span
            doubts = doubtful(xml, span, cells.stretches if cells else ())
            check_cells(SheetPart(self.package.file, sheet, part, xml), span, doubts)
            self._spans[sheet], self._doubts[sheet] = span, doubts
        return self._spans[sheet]

    def values(self, sheet: str) -> SheetValues:
        """What a sheet's cells show."""
        if sheet not in self._values:
            xml, span, cells = self.xml(sheet), self.span(sheet), self.plain(sheet)
            source = SheetSource(sheet, xml, self._doubts[sheet], self._time_looks())
            is_sound = span not in source.doubts
            shown = long_values(self._all(), source, cells) if cells and is_sound else None
            self._values[sheet] = shown or sheet_values(self._reader_of(source), source)
        return self._values[sheet]

    def formulas(self, sheet: str) -> FormulaCells:
        """What a sheet's formula cells hold."""
        if sheet not in self._formulas:
            self._formulas[sheet] = formula_cells(self.xml(sheet), self.span(sheet))
        return self._formulas[sheet]

    def comments(self) -> tuple[Comment, ...]:
        """What is written beside the cells of all sheets."""
        if self._comments is None:
            sheets = self.layout.sheets.items()
            told = (comments_of(self.package, sheet, part) for sheet, part in sheets)
            self._comments = tuple(chain.from_iterable(told))
        return self._comments

    def _reader_of(self, source: SheetSource) -> CalamineWorkbook:
        """A reader of the sheet as it stands."""
        known = tamed(source.xml, source.doubts, source.looks)
        if known is source.xml and not self.plain(source.name):
            return self._all()
        return self._reader_with({source.name: known})

    def _all(self) -> CalamineWorkbook:
        """One reader of all sheets, the long ones eased."""
        if self._reader is None:
            long = {sheet: cells for sheet in self.layout.sheets if (cells := self.plain(sheet))}
            looks = self._time_looks()
            self._reader = self._reader_with(
                {sheet: eased(self.xml(sheet), cells, looks) for sheet, cells in long.items()}
            )
        return self._reader

    def _reader_with(self, sheets: Mapping[str, bytes]) -> CalamineWorkbook:
        """A reader of the workbook where these sheets have other parts."""
        other = {self.layout.sheets[sheet]: xml for sheet, xml in sheets.items()}
        parts = {**self.changed, **other}
        raw = rebuilt_quickly(self.package, parts) if parts else self.package.raw
        return value_reader(self.package.file, raw)

    def _time_looks(self) -> bytes:
        """Known once; the texts are checked with the styles, before any reader meets them."""
        if self._looks is None:
            parts = (self.layout.texts, self.layout.styles)
            _, styles = [self.package.xml(part) if part else b"" for part in parts]
            self._looks = time_looks(styles)
        return self._looks
