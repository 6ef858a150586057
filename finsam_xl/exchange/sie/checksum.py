"""The file's checksum (#KSUMMA, kontrollsumma): CRC-32 over labels and fields in codepage 437."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable

from finsam_xl.exchange.sie.lines import content_of, record_of
from finsam_xl.exchange.sie.records import Checksum, Encoding
from finsam_xl.exchange.sie.refusals import BrokenLine, CutOff

_LABEL = "#KSUMMA"
_NUMBER = re.compile("-?[0-9]{1,10}")
_32_BITS = 2**32


def checksum_of(lines: list[str], encoding: Encoding) -> Checksum | None:
    """Nothing if the file has none; CutOff if it begins one and never ends it.

    A program that wrote another alphabet may have counted its own bytes: that is right too.
    """
    marks = [at for at, line in enumerate(lines) if line.strip(" \t").upper().startswith(_LABEL)]
    if not marks:
        return None
    first, last = marks[0], marks[-1]
    if first == last:
        raise CutOff(len(lines), "kontrollsumman sist saknas")
    end = record_of(last + 1, lines[last].strip(" \t"))
    if not _NUMBER.fullmatch(end.field(0)):
        raise BrokenLine(end.line)
    stated = int(end.field(0)) % _32_BITS
    said = [content_of(line) for line in lines[first + 1 : last]]
    own = "cp1252" if encoding == "latin-1" else encoding
    found = [_crc(said, alphabet) for alphabet in ("cp437", own)]
    return Checksum(stated, stated if stated in found else found[0])


def _crc(said: Iterable[str], alphabet: str) -> int:
    return zlib.crc32("".join(said).encode(alphabet, errors="replace"))
