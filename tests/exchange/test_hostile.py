"""Files that are broken, too large or made to harm: one Swedish sentence each, and quickly."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.population import read_populations
from finsam_xl.exchange.tables import rows_from_file
from tests.exchange.make_files import jsonstat, repacked, workbook

SHEET = "xl/worksheets/sheet1.xml"
PLAIN = workbook([["region", "2015"], ["0305 Håbo", 20279]])


@cache
def bomb() -> bytes:
    return repacked(PLAIN, SHEET, b" " * 200_000_000)


def far_corners() -> bytes:
    cells = b'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576">'
    return repacked(PLAIN, SHEET, cells + b"<c r='XFD1048576'><v>1</v></c></row></sheetData>")


def lying_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<a/>" * 100_000)
    small, real = (10).to_bytes(4, "little"), (400_000).to_bytes(4, "little")
    return out.getvalue().replace(real, small)


POPULATION = {
    "tom": (b"", "E70"),
    "blank": (b"\xef\xbb\xbf \r\n", "E20"),
    "inget": (b"hej", "E20"),
    "bytes": (b"\0\1\2", "E01"),
    "dos": ("region;2015\n0305 Håbo;1\n".encode("cp850"), "E01"),
    "utan rubrik": ("0305 Håbo;20279\n0380 Uppsala;210126\n".encode(), "E20"),
    "text": ("region;2015\n0305 Håbo;12 OOO\n".encode(), "E21"),
    "text bland tal": ("region;2014;2015\n0305 Håbo;1;12 OOO\n".encode(), "E21"),
    "civilstånd": ("region;civilstånd;2015\n0305 Håbo;ogifta;1\n".encode(), "E63"),
    "två tal": ("region;2015\n0305 Håbo;1\n0305 Håbo;2\n".encode(), "E22"),
    "ökning": ("region;Folkökning 2015\n0305 Håbo;1\n".encode(), "E23"),
    "ålder": ("region;ålder;2015\n0305 Håbo;gamla;1\n".encode(), "E24"),
    "json": (b"{", "E01"),
    "djup": (b"[" * 100_000, "E01"),
    "annan json": (b'{"a": 1}', "E18"),
    "lista": (b"[1]", "E18"),
    "stor": (jsonstat([1], size=[10**6, 10**6, 10**6]), "E19"),
    "för få": (jsonstat([1]), "E19"),
    "utanför": (jsonstat({"4": 1}), "E19"),
    "minus": (jsonstat({"-1": 1}), "E19"),
    "sant": (jsonstat([True] * 4), "E19"),
    "inte tal": (jsonstat([1, 2, 3, float("nan")]), "E21"),
    "långt tal": (jsonstat([1, 2, 3, 0]).replace(b" 0]", b" " + b"9" * 9000 + b"]"), "E01"),
    "fel index": (
        jsonstat([1] * 4, dimension={"Region": {"category": {"index": {"a": 7}}}}),
        "E19",
    ),
    "trasig zip": (b"PK\3\4skrot", "E13"),
    "gammal excel": (b"\xd0\xcf\x11\xe0" + b"\0" * 99, "E15"),
    "felvärde": (workbook([["region", "2015"], ["0305 Håbo", 1]], [("B3", "#DIV/0!")]), "E14"),
}


@pytest.mark.parametrize("case", POPULATION)
def test_a_population_file_is_refused_in_one_sentence(case: str) -> None:
    data, code = POPULATION[case]
    assert refused(read_populations, data).code == code


@pytest.mark.parametrize(
    ("make", "code"), [(bomb, "E12"), (far_corners, "E12"), (lying_zip, "E13")]
)
@pytest.mark.parametrize("reader", [read_populations, rows_from_file])
def test_a_hostile_workbook_is_refused(
    reader: Callable[[bytes, str], object], make: Callable[[], bytes], code: str
) -> None:
    assert refused(reader, make()).code == code


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<worksheet><sheetData><row><c><v>1",
        b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>',
        '<worksheet><sheetData><row r="1"><c r="A1"/></row></sheetData></worksheet>'.encode(
            "utf-16"
        ),
        b'<worksheet><sheetData><row r="99999999999"/></sheetData></worksheet>',
        b'<worksheet><sheetData><c r="A1" t="s"><v>99</v></c></sheetData></worksheet>',
        b'<worksheet><sheetData><c r="&#65;1"><v>9</v></c></sheetData></worksheet>',
    ],
)
def test_a_broken_sheet_is_refused(xml: bytes) -> None:
    refused(rows_from_file, repacked(PLAIN, SHEET, xml))


@given(st.binary(max_size=200), st.sampled_from(["f.csv", "f.json", "f.xlsx", "f"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    for reader in (read_populations, rows_from_file):
        with suppress(Refusal):
            reader(data, name)


@given(st.text(max_size=200), st.sampled_from("{;,\t"))
def test_any_text_is_read_or_refused(text: str, first: str) -> None:
    for reader in (read_populations, rows_from_file):
        with suppress(Refusal):
            reader(f"region{first}2015\n{text}".encode(), "f.csv")


def refused(reader: Callable[[bytes, str], object], data: bytes) -> Refusal:
    with pytest.raises(Refusal) as caught:
        reader(data, "fil")
    told = str(caught.value)
    assert told.endswith(".")
    assert "fil" in told
    return caught.value
