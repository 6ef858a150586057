"""The built workbook and add-in, taken apart once for all tests."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from openpyxl import load_workbook
from openpyxl.workbook import Workbook as Opened

from finsam_xl.builder import package
from finsam_xl.builder.addin import addin
from finsam_xl.builder.workbooks import build_workbook

ROOT = Path(__file__).parents[2]
ECONOMY = "ekonomi"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@cache
def workbook_bytes(key: str = ECONOMY) -> bytes:
    return build_workbook(key)


@cache
def workbook_parts(key: str = ECONOMY) -> dict[str, bytes]:
    return package.parts(workbook_bytes(key))


@cache
def addin_parts() -> dict[str, bytes]:
    return package.parts(addin(""))


def parsed(part: bytes) -> ET.Element:
    return ET.fromstring(part)  # noqa: S314 - a part that we have just built


def sheet_names(key: str = ECONOMY) -> list[str]:
    book = parsed(workbook_parts(key)["xl/workbook.xml"])
    return [sheet.attrib["name"] for sheet in book.iter(f"{MAIN}sheet")]


def sheets(key: str = ECONOMY) -> Iterator[tuple[str, ET.Element]]:
    """Each sheet's name and its part; XlsxWriter numbers the parts in the order of the tabs."""
    for number, name in enumerate(sheet_names(key), 1):
        yield name, parsed(workbook_parts(key)[f"xl/worksheets/sheet{number}.xml"])


def formulas(key: str = ECONOMY) -> Iterator[tuple[str, str]]:
    """Every formula of the workbook with where it stands: cells, formats, validations, names."""
    for name, sheet in sheets(key):
        for tag in ("f", "formula", "formula1", "formula2"):
            for element in sheet.iter(f"{MAIN}{tag}"):
                yield f"{name}: {tag}", element.text or ""
    book = parsed(workbook_parts(key)["xl/workbook.xml"])
    for defined in book.iter(f"{MAIN}definedName"):
        yield f"name {defined.attrib['name']}", defined.text or ""


def opened(key: str = ECONOMY) -> Opened:
    """The workbook as openpyxl reads it; a new one each time, for tests that fill it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{key}.xlsm"
        path.write_bytes(workbook_bytes(key))
        return load_workbook(path)


def vba_modules(name: str, data: bytes) -> dict[str, str]:
    """Every module's source by name, as oletools reads it back, with plain line ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # oletools speaks an older pyparsing
        from oletools.olevba import VBA_Parser  # noqa: PLC0415
    parser = VBA_Parser(name, data=data)
    found = parser.extract_all_macros()
    parser.close()
    return {_stem(each[2]): each[3].replace("\r\n", "\n") for each in found}


def _stem(file_name: str) -> str:
    return re.sub(r"\.(bas|cls|frm)$", "", file_name)
