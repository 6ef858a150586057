"""A workbook's zip file as a bounded set of parts: nothing is unpacked before it is weighed."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from finsam_xl.books.file.parts.xml_text import check_whole
from finsam_xl.books.file.refusals import refusal

MEGABYTE = 1 << 20
MOST_FILE = 150 * MEGABYTE
MOST_PART = 400 * MEGABYTE
MOST_TOTAL = 800 * MEGABYTE
MOST_PARTS = 10_000
MOST_RATIO = 300
"""How many times a part of more than a megabyte may grow when it is unpacked."""

STORED, DEFLATED = 0, 8
LOCAL_HEADER = 30
_ENCRYPTED_ENTRY = 1
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")
_BROKEN = (zipfile.BadZipFile, struct.error, ValueError, NotImplementedError, EOFError, IndexError)


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of one file: its bytes, its directory and the parts read so far."""

    file: str
    raw: bytes = field(repr=False)
    entries: tuple[zipfile.ZipInfo, ...] = field(repr=False)
    _by_name: dict[str, zipfile.ZipInfo] = field(repr=False)
    _read: dict[str, bytes] = field(default_factory=dict, repr=False)

    def __contains__(self, part: str) -> bool:
        return part.casefold() in self._by_name

    def entry(self, part: str) -> zipfile.ZipInfo:
        """The directory entry of a part; case makes no difference."""
        found = self._by_name.get(part.casefold())
        if found is None:
            raise refusal("B33", self.file, part)
        return found

    def read(self, part: str) -> bytes:
        """A part's bytes."""
        entry = self.entry(part)
        if entry.filename not in self._read:
            self._read[entry.filename] = _unpacked(self.file, self.raw, entry)
        return self._read[entry.filename]

    def overlaid(self, changed: Mapping[str, bytes | None]) -> Package:
        """The package with these parts instead of its own, or gone; its bytes are still the old."""
        there = {
            key: e for key, e in self._by_name.items() if changed.get(e.filename, b"") is not None
        }
        read = {**self._read, **{name: data for name, data in changed.items() if data is not None}}
        return Package(self.file, self.raw, self.entries, there, read)

    def xml(self, part: str) -> bytes:
        """A small part's bytes, whole and plain XML."""
        data = self.read(part)
        check_whole(self.file, part, data)
        return data


def read_file(path: Path) -> bytes:
    """The bytes of a file that is there, is a file and is of reasonable size."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise refusal("B02", path.name or str(path))
        if found.st_size > MOST_FILE:
            raise refusal("B10", path.name, f"{found.st_size // MEGABYTE} MB på disken")
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refusal("B01", path.name) from error
    except (OSError, ValueError) as error:
        raise refusal("B03", path.name) from error


def opened(file: str, raw: bytes) -> Package:
    """The package in these bytes, its directory checked."""
    _check_kind(file, raw)
    try:
        entries = tuple(zipfile.ZipFile(BytesIO(raw)).infolist())
    except _BROKEN as error:
        raise refusal("B05", file) from error
    _check_weights(file, len(raw), entries)
    _check_names(file, entries)
    return Package(file, raw, entries, {e.filename.casefold(): e for e in entries})


def payload(raw: bytes, entry: zipfile.ZipInfo) -> bytes:
    """A part's compressed bytes as they stand in the file; empty if its header is not there."""
    start = entry.header_offset
    if raw[start : start + 4] != b"PK\3\4" or len(raw) < start + LOCAL_HEADER:
        return b""
    name, extra = struct.unpack_from("<HH", raw, start + LOCAL_HEADER - 4)
    begin = start + LOCAL_HEADER + name + extra
    return raw[begin : begin + entry.compress_size]


def _unpacked(file: str, raw: bytes, entry: zipfile.ZipInfo) -> bytes:
    data = payload(raw, entry)
    if entry.compress_type == DEFLATED:
        try:
            data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data, entry.file_size + 1)
        except zlib.error as error:
            raise refusal("B05", file) from error
    if len(data) != entry.file_size or zlib.crc32(data) != entry.CRC:
        raise refusal("B05", file)
    return data


def _check_kind(file: str, raw: bytes) -> None:
    if raw.startswith(_OLE):
        raise refusal("B06" if _ENCRYPTED_STREAM in raw else "B07", file)
    if not raw.startswith(b"PK\3\4"):
        raise refusal("B04", file)


def _check_weights(file: str, size: int, entries: tuple[zipfile.ZipInfo, ...]) -> None:
    if len(entries) > MOST_PARTS:
        raise refusal("B10", file, f"{len(entries)} delar")
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED_ENTRY:
            raise refusal("B06", file)
        if entry.compress_type not in {STORED, DEFLATED}:
            raise refusal("B14", file, entry.filename)
        if entry.file_size > MOST_PART or _swells(entry):
            raise refusal("B10", file, f"{entry.file_size // MEGABYTE} MB i {entry.filename}")
    if sum(entry.compress_size for entry in entries) > size:
        raise refusal("B05", file)
    total = sum(entry.file_size for entry in entries)
    if total > MOST_TOTAL:
        raise refusal("B10", file, f"{total // MEGABYTE} MB tillsammans")


def _swells(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > MEGABYTE and entry.file_size > MOST_RATIO * entry.compress_size


def _check_names(file: str, entries: tuple[zipfile.ZipInfo, ...]) -> None:
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        steps = name.rstrip("/").split("/")
        if name.casefold() in seen or "\\" in entry.orig_filename or "\0" in entry.orig_filename:
            raise refusal("B11", file, name)
        if any(step in {"", ".", ".."} or ":" in step for step in steps):
            raise refusal("B11", file, name)
        seen.add(name.casefold())
