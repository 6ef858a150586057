"""Who else has the workbook open, and our own mark while it is being written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from finsam_xl.books.file.own_mark import given_back, taken
from finsam_xl.books.file.refusals import refusal

_UNKNOWN = "någon annan"
_MOST = 512


def check_closed(path: Path) -> None:
    """Refuse a workbook that Excel or LibreOffice has open."""
    excel = path.with_name(f"~${path.name}")
    office = path.with_name(f".~lock.{path.name}#")
    if os.path.lexists(excel):
        raise refusal("B21", path.name, _excel_user(_beginning(excel)), excel.name)
    if os.path.lexists(office):
        raise refusal("B22", path.name, _office_user(_beginning(office)), office.name)


def holder(path: Path) -> str:
    """Who has the workbook open in Excel or LibreOffice, by the mark beside it; "" for nobody."""
    excel = path.with_name(f"~${path.name}")
    if os.path.lexists(excel):
        return _excel_user(_beginning(excel))
    office = path.with_name(f".~lock.{path.name}#")
    return _office_user(_beginning(office)) if os.path.lexists(office) else ""


@contextmanager
def own_lock(path: Path) -> Iterator[None]:
    """Keep other runs of finsam-xl out; a mark that a dead run left behind keeps nobody out."""
    lock = path.with_name(f".~finsam.{path.name}#")
    try:
        mark = taken(lock)
    except OSError as error:
        raise refusal("B25", path.name) from error
    if mark is None:
        raise refusal("B23", path.name, lock.name)
    try:
        yield
    finally:
        given_back(lock, mark)


def _beginning(lock: Path) -> bytes:
    try:
        with lock.open("rb") as file:
            return file.read(_MOST)
    except OSError:
        return b""


def _excel_user(data: bytes) -> str:
    name = data[1 : 1 + data[0]] if data else b""
    return name.decode("cp1252", "replace").strip() or _UNKNOWN


def _office_user(data: bytes) -> str:
    words = data.decode("utf-8", "replace").split(",")
    return next((word.strip() for word in words[:2] if word.strip()), _UNKNOWN)
