"""What LibreOffice, if it is there, reckons the formulas of a workbook to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from finsam_xl.basics.place import column_letters
from finsam_xl.books.file.parts.cell_xml import number_text, stored_text
from finsam_xl.books.file.parts.xml_text import escaped
from finsam_xl.books.file.reckoning.lift_values import Shown
from finsam_xl.books.plan.serial import serial

Cells = Mapping[str, Iterable[tuple[int, int]]]
"""Formula cells by sheet."""
Results = dict[str, dict[tuple[int, int], Shown]]
"""What they show, by sheet."""


def recalculate_with_office(name: str, raw: bytes, cells: Cells) -> Results | None:
    """What these formula cells show; None without LibreOffice, or where it fails or falls short.

    TODAY() is then the computer's own day.
    """
    from finsam_xl.office import CellError, Office, OfficeFailed, recalculated  # noqa: PLC0415

    wanted = {s: [f"{column_letters(c)}{r}" for r, c in found] for s, found in cells.items()}
    with TemporaryDirectory(prefix="finsam-") as folder:
        path = Path(folder) / f"bok{Path(name).suffix}"
        path.write_bytes(raw)
        try:
            with Office.start() as office:
                values = recalculated(office, path, wanted)
        except (OfficeFailed, OverflowError):
            return None
    if CellError("#NAME?") in values.values():
        return None
    return {
        sheet: {
            at: _shown(values[sheet, address])
            for at, address in zip(found, wanted[sheet], strict=True)
        }
        for sheet, found in cells.items()
    }


def _shown(value: object) -> Shown:
    match value:
        case None | "":
            return b"str", b""
        case bool():
            return b"b", b"%d" % value
        case float() | int():
            return b"", number_text(value).encode()
        case datetime():
            return b"", number_text(serial(value)).encode()
        case str():
            return b"str", escaped(stored_text(value)).encode()
        case _:
            return b"e", str(getattr(value, "text", "#VALUE!")).encode()
