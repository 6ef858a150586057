"""A foreign workbook's zip, unpacked within bounds before any parser sees it."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from finsam_xl.basics.refusal import Refusal

MOST_PACKED = 30_000_000
MOST_UNPACKED = 200_000_000
MOST_PARTS = 2_000
_OUTSIDE = (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError, EOFError)


def parts_of(data: bytes, name: str) -> dict[str, bytes]:
    """Every part by name; Refusal if it swells, lies about its size or is no workbook."""
    if len(data) > MOST_PACKED:
        raise too_large(name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > MOST_PARTS or sum(e.file_size for e in entries) > MOST_UNPACKED:
                raise too_large(name)
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except (*_OUTSIDE, ValueError, LookupError) as error:
        raise broken(name) from error
    if len(parts) != len(entries) or "xl/workbook.xml" not in parts:
        raise broken(name)
    return parts


def packed(parts: dict[str, bytes]) -> BytesIO:
    """A zip of just these parts, so that the parser meets no other bytes than the checked ones."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    out.seek(0)
    return out


def too_large(name: str) -> Refusal:
    """The one sentence for a workbook that would not fit."""
    return Refusal("E12", f"Filen {name} är för stor att läsa; spara bara det blad som behövs.")


def broken(name: str) -> Refusal:
    """The one sentence for a file that is no whole workbook without password."""
    return Refusal(
        "E13", f"Filen {name} är ingen hel Excelfil; öppna den i Excel och spara som .xlsx igen."
    )
