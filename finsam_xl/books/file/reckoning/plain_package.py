"""A workbook's package put together from a few parts."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from finsam_xl.books.file.parts.relations import CONTENT_TYPES, relations_part

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_PART = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_BOOK = {"officeDocument": "sheet.main"}


class PlainPackage:
    """The parts so far, each of a kind (worksheet, styles) and pointed at by another."""

    def __init__(self) -> None:
        self._parts: dict[str, tuple[str, bytes]] = {}
        self._pointers: dict[str, list[str]] = {}

    def add(self, part: str, kind: str, data: bytes, owner: str = "") -> str:
        """Add a part that `owner`, or the package itself, points at; the pointer's name."""
        self._parts[part] = kind, data
        self._pointers.setdefault(owner, []).append(part)
        return f"rId{len(self._pointers[owner])}"

    def zipped(self) -> bytes:
        """The package's bytes."""
        out = BytesIO()
        with ZipFile(out, "w") as package:
            package.writestr(CONTENT_TYPES, self._kinds())
            for owner, parts in self._pointers.items():
                package.writestr(relations_part(owner), self._relations(parts))
            for part, (_, data) in self._parts.items():
                package.writestr(part, data)
        return out.getvalue()

    def _kinds(self) -> str:
        told = "".join(
            f'<Override PartName="/{part}" ContentType="{_PART}.{_BOOK.get(kind, kind)}+xml"/>'
            for part, (kind, _) in self._parts.items()
        )
        pointers = "application/vnd.openxmlformats-package.relationships+xml"
        default = f'<Default Extension="rels" ContentType="{pointers}"/>'
        return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{default}{told}</Types>'

    def _relations(self, parts: list[str]) -> str:
        told = "".join(
            f'<Relationship Id="rId{n}" Type="{OFFICE}/{self._parts[part][0]}" Target="/{part}"/>'
            for n, part in enumerate(parts, 1)
        )
        return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'
