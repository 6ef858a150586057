"""Makes small SIE files for the tests; every name and number in them is made up."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.exchange.sie.read import read_sie
from finsam_xl.exchange.sie.records import SieFile

VECTOR = (Path(__file__).parent / "files" / "sie3_testvektor.se").read_bytes()
HEAD = ("#FLAGGA 0", "#SIETYP 3", "#ORGNR 222000-0000", "#RAR 0 20210101 20211231")


def sie(*lines: str, encoding: str = "cp437") -> bytes:
    """A file of the year 2021 with these lines after its head, as DOS ends lines."""
    return "".join(f"{line}\r\n" for line in (*HEAD, *lines)).encode(encoding)


def read(*lines: str, encoding: str = "cp437") -> SieFile:
    """The same, read."""
    return read_sie(sie(*lines, encoding=encoding), "prov.se")


def vector() -> SieFile:
    """The shared synthetic test file."""
    return read_sie(VECTOR, "sie3_testvektor.se")
