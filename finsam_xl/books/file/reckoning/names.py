"""The names of a workbook: what each stands for, told in cells instead of in tables' words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import column_letters
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.table_part import TablePart
from finsam_xl.books.file.parts.xml_text import attributes, escaped, unescaped
from finsam_xl.books.file.reckoning.judged import Stands, judged, levelled

_NAME = re.compile(rb"<definedName(?=\s)([^>]*)>([^<]*)</definedName>")
_COLUMN = re.compile(r"(\w[\w.]*)(?:\[(?:#Data|([^\[\]#@']+))?\])?")
_STRUCTURED = re.compile(r"\w\[")
_EXCELS_OWN = "_xlnm."
UNREAD_NAME = "ett namn som inte går att tolka"


class Name(Frozen):
    """A defined name: its text told in cells, the sheet's number if it is a sheet's own.

    `causes` tell why it can't be trusted (nothing: it can), `uses` the names in it, `single`
    whether it stands for one value.
    """

    name: str
    text: str
    local: str
    causes: tuple[str, ...]
    uses: tuple[str, ...]
    single: bool

    @property
    def element(self) -> str:
        """It as the workbook part holds it."""
        local = f' localSheetId="{self.local}"' if self.local else ""
        return f'<definedName name="{escaped(self.name)}"{local}>{escaped(self.text)}</definedName>'


def names(file: OpenFile) -> tuple[Name, ...]:
    """All names of the workbook but those that Excel keeps for itself."""
    found = _NAME.finditer(file.package.read(file.layout.workbook))
    told = (_named(file, attributes(match[1]), match[2]) for match in found)
    return _leaning([each for each in told if not each.name.startswith(_EXCELS_OWN)])


def folded(name: str) -> str:
    """A name as names are compared: in small letters, without the sheet that owns it."""
    return name.rpartition("!")[2].casefold()


def _named(file: OpenFile, tag: Mapping[str, str], raw: bytes) -> Name:
    text = _in_cells(file, unescaped(raw.decode()))
    level = levelled(text)
    whole, value = judged(level, Stands.IN_ARRAY), judged(level, Stands.AS_VALUE)
    causes = (UNREAD_NAME,) if _STRUCTURED.search(text) else whole.causes
    single = not (value.causes or value.values)
    local = tag.get("localSheetId", "")
    return Name(tag.get("name", ""), text, local, causes, whole.names + whole.values, single)


def _leaning(found: list[Name]) -> tuple[Name, ...]:
    """A name that leans on one that can't be trusted can't be trusted either."""
    bad = {folded(each.name): each.causes for each in found if each.causes}
    leaning = [
        each._replace(causes=bad[folded(other)])
        for each in found
        if not each.causes
        for other in each.uses
        if folded(other) in bad
    ]
    if not leaning:
        return tuple(found)
    changed = {(each.name, each.local): each for each in leaning}
    return _leaning([changed.get((each.name, each.local), each) for each in found])


def _in_cells(file: OpenFile, text: str) -> str:
    match = _COLUMN.fullmatch(text)
    table = file.layout.tables.get(match[1]) if match else None
    if table and match and (match[2] is None or match[2] in table.labels):
        return _area(table, match[2])
    return text


def _area(table: TablePart, label: str | None) -> str:
    extent = table.extent
    left = extent.column + (table.labels.index(label) if label else 0)
    right = left if label else extent.last_column
    first = f"${column_letters(left)}${extent.first_row}"
    sheet = extent.sheet.replace("'", "''")
    return f"'{sheet}'!{first}:${column_letters(right)}${extent.last_row}"
