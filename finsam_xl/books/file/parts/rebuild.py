"""A package with some parts changed or left out; every other one keeps its compressed bytes."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from finsam_xl.books.file.parts.package import DEFLATED, STORED, Package, payload

Parts = Mapping[str, bytes | None]
"""New bytes of parts by their name; None leaves a part out."""

_UTF8 = 0x800
_VERSION = 20
_FULL, _QUICK = 6, 0


@dataclass(frozen=True, slots=True)
class _Packed:
    method: int
    crc: int
    data: bytes
    size: int


def rebuilt(package: Package, parts: Parts) -> bytes:
    """The new file's bytes: same order, same times."""
    return _zipped(package, parts, _FULL)


def rebuilt_quickly(package: Package, parts: Parts) -> bytes:
    """The same, changed parts unpacked: for a reader in the same memory."""
    return _zipped(package, parts, _QUICK)


def _zipped(package: Package, parts: Parts, level: int) -> bytes:
    out, directory, count = bytearray(), bytearray(), 0
    for entry in package.entries:
        data = parts.get(entry.filename, b"")
        if data is None:
            continue
        packed = _packed(data, level) if entry.filename in parts else _kept(package, entry)
        name, common = _header(entry, packed)
        directory += b"PK\1\2" + struct.pack("<BB", _VERSION, entry.create_system) + common
        directory += struct.pack("<HHHII", 0, 0, entry.internal_attr, entry.external_attr, len(out))
        directory += name
        out += b"PK\3\4" + common + name + packed.data
        count += 1
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(out), 0)
    return bytes(out + directory + b"PK\5\6" + end)


def _packed(data: bytes, level: int) -> _Packed:
    crc = zlib.crc32(data)
    if level == _QUICK:
        return _Packed(STORED, crc, data, len(data))
    packer = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return _Packed(DEFLATED, crc, packer.compress(data) + packer.flush(), len(data))


def _kept(package: Package, entry: zipfile.ZipInfo) -> _Packed:
    data = payload(package.raw, entry)
    return _Packed(entry.compress_type, entry.CRC, data, entry.file_size)


def _header(entry: zipfile.ZipInfo, packed: _Packed) -> tuple[bytes, bytes]:
    flags = entry.flag_bits & _UTF8
    name = entry.orig_filename.encode("utf-8" if flags else "cp437")
    year, month, day, hour, minute, second = entry.date_time
    times = (hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day)
    sizes = (packed.crc, len(packed.data), packed.size)
    return name, struct.pack(
        "<HHHHHIIIHH", _VERSION, flags, packed.method, *times, *sizes, len(name), 0
    )
