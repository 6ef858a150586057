"""A Word file as a package of parts: bounded when it is read, the same bytes when it is made."""

from __future__ import annotations

import io
import zipfile
import zlib

MOST_PARTS = 1_000
MOST_BYTES = 50_000_000
"""Far above any letter with a logotype, far below what would take the memory."""
_BIRTH = (1980, 1, 1, 0, 0, 0)
_FIRST = ("[Content_Types].xml", "_rels/.rels")
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)


def parts(package: bytes) -> dict[str, bytes]:
    """Every part by name; ValueError for what is no package, is broken or is far too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as archive:
            members = archive.infolist()
            if len(members) > MOST_PARTS or sum(m.file_size for m in members) > MOST_BYTES:
                raise ValueError("too large")
            return {member.filename: archive.read(member) for member in members}
    except _BROKEN as error:
        raise ValueError("no package") from error


def packed(content: dict[str, bytes]) -> bytes:
    """The package of these parts, sorted and with fixed times."""
    rest = sorted(name for name in content if name not in _FIRST)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in (*_FIRST, *rest):
            member = zipfile.ZipInfo(name, _BIRTH)
            member.create_system = 0
            archive.writestr(member, content[name], zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()
