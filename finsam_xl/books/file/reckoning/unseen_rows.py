"""The rows of long sheets that no formula looks at, left out while formulas are reckoned.

A hundred thousand rows are more than the engine takes, and most often no formula looks at them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import LAST_COLUMN
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.plain_cells import PlainCells
from finsam_xl.books.file.parts.plain_rows import Stretch, between
from finsam_xl.books.file.parts.sheet_xml import END
from finsam_xl.books.file.reckoning.names import Name
from finsam_xl.books.file.reckoning.references import Area, References

_NUMBER = re.compile(rb'<row r="([0-9]+)"')


class Gone(Frozen):
    """Rows that have been left out, and how what they stood before begins."""

    rows: bytes
    before: bytes


class Seen(Frozen):
    """A workbook as formulas need it, and what its parts have been left without."""

    file: OpenFile
    gone: Mapping[str, Sequence[Gone]]

    def whole(self, parts: Mapping[str, bytes]) -> dict[str, bytes]:
        """Parts made of this workbook's, with their rows back in place."""
        return {part: _whole(xml, self.gone.get(part, ())) for part, xml in parts.items()}


def seen_by_formulas(file: OpenFile, names: Collection[Name]) -> Seen:
    """The workbook without such rows; with all of them where a formula can't be read."""
    long = {sheet: cells for sheet in file.layout.sheets if (cells := file.plain(sheet))}
    areas = _looked_at(file, names) if long else None
    left: dict[str, bytes] = {}
    gone: dict[str, Sequence[Gone]] = {}
    for sheet, cells in long.items() if areas is not None else ():
        xml, part = file.xml(sheet), file.layout.sheets[sheet]
        runs = _unseen(xml, cells, [each for each in areas or () if each.sheet == sheet])
        left[part] = b"".join(xml[slice(*each)] for each in between((0, len(xml)), runs))
        gone[part] = [Gone(xml[start:end], _begins(xml, end)) for start, end in runs]
    return Seen(file.patched(left, {}) if left else file, gone)


def _looked_at(file: OpenFile, names: Collection[Name]) -> list[Area] | None:
    references = References(file, names)
    found = [
        area
        for sheet in file.layout.sheets
        for text in dict.fromkeys(file.formulas(sheet).texts.values())
        for area in references.of(text, sheet)
    ]
    return found if references.all_read else None


def _unseen(xml: bytes, cells: PlainCells, areas: Collection[Area]) -> list[Stretch]:
    """The stretches of rows that meet none of the areas, those next to each other as one."""
    if any(then.first < one.end for one, then in pairwise(cells.laid)):
        return []
    runs: list[Stretch] = []
    for each in cells.stretches:
        if not _is_seen(xml, each, areas):
            begun = runs.pop() if runs and runs[-1][1] == each[0] else each
            runs.append((begun[0], each[1]))
    starts, rest = {start for start, _ in cells.stretches}, cells.rest(xml)
    return [run for run in runs if rest.count(_begins(xml, run[1])) == (run[1] not in starts)]


def _is_seen(xml: bytes, stretch: Stretch, areas: Collection[Area]) -> bool:
    start, end = stretch
    first, last = (_NUMBER.match(xml, at) for at in (start, xml.rfind(b"<row ", start, end)))
    if not first or not last:
        return True
    rows = Area("", int(first[1]), 1, int(last[1]), LAST_COLUMN)
    return any(rows.meets(area) for area in areas)


def _begins(xml: bytes, at: int) -> bytes:
    """How the row here begins, or what ends the rows."""
    number = _NUMBER.match(xml, at)
    return number[0] if number else END


def _whole(xml: bytes, gone: Sequence[Gone]) -> bytes:
    for each in gone:
        at = xml.rindex(each.before)
        xml = b"".join((xml[:at], each.rows, xml[at:]))
    return xml
