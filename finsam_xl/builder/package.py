"""A package as a function of its parts: sorted, with fixed times, and with parts added."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime

BORN = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
_ZIP_BIRTH = (1980, 1, 1, 0, 0, 0)
_FIRST = ("[Content_Types].xml", "_rels/.rels")


def parts(package: bytes) -> dict[str, bytes]:
    """Every part of a package by name."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(content: Mapping[str, bytes]) -> bytes:
    """The package of these parts, the same bytes every time."""
    rest = sorted(name for name in content if name not in _FIRST)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in (*_FIRST, *rest):
            member = zipfile.ZipInfo(name, _ZIP_BIRTH)
            member.create_system = 0
            archive.writestr(member, content[name], zipfile.ZIP_DEFLATED, 9)
    return out.getvalue()


def replaced(text: str, old: str, new: str) -> str:
    """The text with its one occurrence of `old` changed; ValueError if it is not exactly one."""
    if text.count(old) != 1:
        raise ValueError(f"expected exactly one {old!r}, found {text.count(old)}")
    return text.replace(old, new)
