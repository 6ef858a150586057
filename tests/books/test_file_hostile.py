"""A file is hostile until read: a bad one is told in one sentence, soon and in little memory."""

from __future__ import annotations

import os
import random
import re
import time
import tracemalloc
import zipfile
from contextlib import suppress
from html import unescape
from pathlib import Path

import pytest

from finsam_xl.basics.edit import Value
from finsam_xl.basics.grid import Area
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.reckoning.engine_copy import engine_copy
from finsam_xl.books.file.reckoning.names import names
from finsam_xl.books.file.refusals import refusal
from tests.books.file_fixture import (
    AREAS,
    DAY,
    FEES,
    REPORT,
    SHEET1,
    SHEET2,
    TABLE1,
    Change,
    parts,
    rewritten,
    rich,
    swap,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOOK, TYPES, TEXTS = "xl/workbook.xml", "[Content_Types].xml", "xl/sharedStrings.xml"
MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def refused(path: Path) -> Refusal:
    """The refusal of a file: one whole sentence, after little work whatever else is running."""
    start = time.process_time()
    tracemalloc.start()
    with pytest.raises(Refusal) as caught:
        FileBook(path, DAY).read(AREAS)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert time.process_time() - start < 5
    assert peak < 200 << 20
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "ogiltig" not in sentence
    return caught.value


def read_or_refused(path: Path) -> None:
    """Any other exception fails the test."""
    with suppress(Refusal):
        FileBook(path, DAY).read(AREAS)
        FileBook(path, DAY).formulas(AREAS)


def raw(data: bytes, path: Path) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "B04"),
        (b"Kommun;Belopp\n", "B04"),
        (b"PK\3\4", "B05"),
        (b"PK\3\4" + b"\0" * 500, "B05"),
        (OLE + b"\0" * 600, "B07"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "B06"),
    ],
)
def test_what_is_no_package(tmp_path: Path, data: bytes, code: str) -> None:
    assert refused(raw(data, tmp_path / "bok.xlsx")).code == code


def test_what_is_no_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "saknas.xlsx").code == "B01"
    assert refused(tmp_path / "saknas" / "bok.xlsx").code == "B01"
    assert refused(tmp_path).code == "B02"
    os.mkfifo(tmp_path / "ror.xlsx")
    assert refused(tmp_path / "ror.xlsx").code == "B02"


def test_a_file_cut_off_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    whole = path.read_bytes()
    for end in range(0, len(whole), 97):
        assert refused(raw(whole[:end], path)).code in {"B04", "B05"}


@pytest.mark.parametrize(
    ("cell_look", "number_format"),
    [("²", "164"), ("9" * 5000, "164"), ("164", "")],
)
def test_a_look_without_a_sound_number_format(
    tmp_path: Path, cell_look: str, number_format: str
) -> None:
    """Styles whose number formats are no numbers, too long to be one, or without any."""

    def spoilt(styles: bytes) -> bytes:
        named = f'<numFmts count="1"><numFmt numFmtId="{number_format}" formatCode="0"/></numFmts>'
        if not number_format:
            named = '<numFmts count="1"><numFmt formatCode="0"/></numFmts>'
        look = f'<cellXfs count="1"><xf numFmtId="{cell_look}"/></cellXfs>'
        head, _, tail = styles.decode().partition("<fonts")
        start, _, rest = tail.partition("<cellXfs")
        after = rest.partition("</cellXfs>")[2]
        head = re.sub(r"<numFmts.*</numFmts>", "", head)
        return f"{head}{named}<fonts{start}{look}{after}".encode()

    rich(tmp_path / "bok.xlsx")
    read_or_refused(rewritten(tmp_path / "bok.xlsx", {"xl/styles.xml": spoilt}))


@pytest.mark.parametrize(
    "told",
    [
        'min="1" max="999999999" style="1"',
        'min="1" style="1"',
        'min="x" max="9" style="1"',
        'min="1" max="9" style="²"',
    ],
)
def test_a_column_told_in_no_sound_way_is_written_in_all_the_same(
    tmp_path: Path, told: str
) -> None:
    """A look for 999 999 999 columns takes no longer than one for those there are."""
    rich(tmp_path / "bok.xlsx")
    cols = f"<cols><col {told}/></cols><sheetData>"
    changed = {SHEET1: lambda xml: re.sub(rb"(?:<cols>.*</cols>)?<sheetData>", cols.encode(), xml)}
    book = FileBook(rewritten(tmp_path / "bok.xlsx", changed), DAY)
    start = time.process_time()
    book.apply([Value(Place("Avgifter", 40, 40), 7.0)])
    assert time.process_time() - start < 5
    assert book.used("Avgifter").columns[-1][-1] == 7.0


def test_a_file_with_random_faults_is_read_or_refused(tmp_path: Path) -> None:
    path, chance = tmp_path / "bok.xlsx", random.Random(7)  # noqa: S311 - the same faults each time
    rich(path)
    whole = path.read_bytes()
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        read_or_refused(raw(bytes(data), path))


@pytest.mark.parametrize(
    "part", [TYPES, "_rels/.rels", BOOK, "xl/_rels/workbook.xml.rels", SHEET1, TABLE1, TEXTS]
)
def test_parts_with_random_faults_are_read_or_refused(tmp_path: Path, part: str) -> None:
    path, chance = tmp_path / "bok.xlsx", random.Random(7)  # noqa: S311 - the same faults each time
    rich(path)
    whole = path.read_bytes()

    def faulty(data: bytes) -> bytes:
        broken = bytearray(data)
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(broken))
            broken[place : place + chance.randint(0, 3)] = chance.choice(
                [b"", b"<", b">", b'"', b"9", b"A", b"&", b"/", b"99999999999"]
            )
        return bytes(broken)

    for _ in range(60):
        rewritten(raw(whole, path), {part: faulty})
        read_or_refused(path)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({TYPES: None}, "B08"),
        ({BOOK: None}, "B33"),
        ({SHEET1: None}, "B33"),
        ({TYPES: swap(MAIN, "application/vnd.ms-excel.sheet.binary.macroEnabled.main")}, "B09"),
        ({TYPES: swap("spreadsheetml.sheet.main", "wordprocessingml.document.main")}, "B08"),
        ({"_rels/.rels": swap("officeDocument", "annat")}, "B08"),
        ({"_xmlsignatures/origin.sigs": bytes}, "B15"),
        ({"../../utanfor.xml": bytes}, "B11"),
        ({"/rot.xml": bytes}, "B11"),
        ({"c:/rot.xml": bytes}, "B11"),
        ({"XL/WORKBOOK.XML": bytes}, "B11"),
        ({BOOK: swap("<workbook ", '<!DOCTYPE w [<!ENTITY a "b">]><workbook ')}, "B12"),
        ({SHEET1: swap("<worksheet ", '<!DOCTYPE w [<!ENTITY a "b">]><worksheet ')}, "B12"),
        ({TEXTS: swap("<sst ", '<!DOCTYPE w [<!ENTITY a "b">]><sst ')}, "B12"),
        ({TABLE1: swap("<table ", "<!-- hej --><table ")}, "B12"),
        ({BOOK: swap("</workbook>", "")}, "B13"),
        ({TABLE1: swap("</table>", "</tabell>")}, "B13"),
        ({SHEET1: swap("</sheetData>", "")}, "B13"),
        ({SHEET1: swap("ROUND(B4", "&foo;ROUND(B4")}, "B13"),
        ({SHEET1: swap("ROUND(B4", "&#99999999;ROUND(B4")}, "B13"),
        ({SHEET1: swap("ROUND(B4", "&#x110000;ROUND(B4")}, "B13"),
        ({SHEET1: swap("ROUND(B4", "&#xD800;ROUND(B4")}, "B13"),
        ({SHEET1: swap("ROUND(B4", "&#0;ROUND(B4")}, "B13"),
        ({SHEET1: swap("ROUND(B4", "&ROUND(B4")}, "B13"),
        ({SHEET1: lambda data: data.replace(b"ROUND(B4", b"\xffROUND(B4")}, "B13"),
        ({BOOK: swap("momssats", "&foo;")}, "B13"),
        ({BOOK: swap("momssats", "&#99999999;")}, "B13"),
        ({TABLE1: swap("Belopp", "&#99999999;")}, "B13"),
        ({SHEET1: swap("UTF-8", "UTF-16")}, "B14"),
        ({SHEET1: lambda data: data.decode().encode("utf-16")}, "B14"),
        ({SHEET1: swap("<sheetData>", "<x:sheetData>")}, "B14"),
        ({SHEET1: swap('<c r="B4">', "<c r='B4'>")}, "B14"),
        ({SHEET1: swap('<c r="B4">', '<c x=">" r="B4">')}, "B14"),
        ({SHEET1: swap("</row>", "</row >")}, "B14"),
        ({BOOK: swap("<workbook ", "<x:workbook ")}, "B13"),
        ({SHEET1: swap('t="s"><v>0</v>', 't="s"><v>99999</v>')}, "B20"),
        ({SHEET1: swap('t="s"><v>0</v>', 't="s"><v>-1</v>')}, "B20"),
        ({TABLE1: swap('ref="A3:D6"', 'ref="A3:D1048577"')}, "B17"),
        ({TABLE1: swap('ref="A3:D6"', 'ref="A3:XFE6"')}, "B17"),
        ({TABLE1: swap('ref="A3:D6"', 'ref="A3:E6"')}, "B17"),
        ({TABLE1: swap('ref="A3:D6"', 'ref="D6:A3"')}, "B17"),
        ({TABLE1: swap('ref="A3:D6"', 'ref=""')}, "B17"),
        ({TABLE1: swap('name="Belopp"', 'name="Summa"')}, "B19"),
        ({TABLE1: swap("totalsRowShown", 'headerRowCount="0" totalsRowShown')}, "B31"),
        ({"xl/tables/table2.xml": swap("H3:I4", "D3:E4")}, "B18"),
    ],
)
def test_bad_parts(tmp_path: Path, changes: dict[str, Change | None], code: str) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    assert refused(rewritten(path, changes)).code == code


@pytest.mark.parametrize(
    "cell",
    [
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1048576"><c s="1" r="XFD1048576" t="n"><v>1</v></c></row>',
        '<row r="7"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1048576"><c r="P1048576"/><c><v>1</v></c></row>',
    ],
)
def test_a_value_at_the_worlds_end(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    found = refused(rewritten(path, {SHEET1: swap("</sheetData>", f"{cell}</sheetData>")}))
    assert (found.code, "1048576" in str(found)) == ("B16", True)


def test_an_empty_cell_at_the_worlds_end_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    far = '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
    rewritten(path, {SHEET1: swap("</sheetData>", far)})
    assert book.read([FEES])["tblAvgifter"].height == 3


def test_a_table_down_to_the_worlds_end(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    table = "xl/tables/table3.xml"
    labels = "".join(f'<tableColumn id="{n}" name="K{n}"/>' for n in range(2, 12))
    rewritten(path, {table: swap("D2:D3", "D2:N1048576")})
    rewritten(path, {table: swap("</tableColumns>", f"{labels}</tableColumns>")})
    assert refused(path).code == "B16"


def test_a_block_as_large_as_the_sheet(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    rewritten(path, {BOOK: swap("$A$1:$B$4", "$A$1:$XFD$1048576")})
    assert refused(path).code == "B16"


def bomb(path: Path, size: int, names: list[str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name in names:
            with package.open(name, "w", force_zip64=False) as part:
                for _ in range(size >> 20):
                    part.write(b"\0" * (1 << 20))
    return path


def test_zip_bombs(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    assert refused(bomb(path, 300 << 20, [TYPES])).code == "B10"
    rich(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_STORED) as package:
        for number in range(11_000):
            package.writestr(f"x/{number}", b"")
    assert refused(path).code == "B10"


def weighted(path: Path, claims: dict[str, int]) -> Path:
    """The file with more parts, each of 1.5 MB, that claim to be so many bytes unpacked."""
    rich(path)
    sizes = {name: (1_500_000 + nth).to_bytes(4, "little") for nth, name in enumerate(claims)}
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=0) as package:
        for name, size in sizes.items():
            package.writestr(name, bytes(int.from_bytes(size, "little")))
    data = path.read_bytes()
    for name, size in sizes.items():
        assert data.count(size) == 2
        data = data.replace(size, claims[name].to_bytes(4, "little"))
    return raw(data, path)


@pytest.mark.parametrize(
    ("claims", "words"),
    [
        ({"x/1": 390 << 20, "x/2": 390 << 20, "x/3": 390 << 20}, "1170 MB tillsammans"),
        ({"x/1": 401 << 20}, "401 MB i x/1"),
        ({"x/1": 500_000_000}, "476 MB i x/1"),
    ],
)
def test_parts_that_weigh_too_much(tmp_path: Path, claims: dict[str, int], words: str) -> None:
    found = refused(weighted(tmp_path / "bok.xlsx", claims))
    assert (found.code, words in str(found)) == ("B10", True)


def test_parts_that_together_weigh_little_enough_are_read(tmp_path: Path) -> None:
    path = weighted(tmp_path / "bok.xlsx", {"x/1": 390 << 20, "x/2": 390 << 20})
    assert FileBook(path, DAY).read([FEES])["tblAvgifter"].height == 3


def test_the_engine_meets_no_part_that_we_have_not_weighed(tmp_path: Path) -> None:
    path = weighted(tmp_path / "bok.xlsx", {"x/1": 390 << 20})
    file = OpenFile.of(path.name, path.read_bytes())
    copy = tmp_path / "kopia.xlsx"
    copy.write_bytes(engine_copy(file, names(file), ()))
    assert {name.rpartition("/")[2] for name in parts(copy)} == {
        *("[Content_Types].xml", ".rels", "workbook.xml", "workbook.xml.rels", "styles.xml"),
        *("sheet1.xml", "sheet1.xml.rels", "sheet2.xml", "sheet3.xml", "sharedStrings.xml"),
        "table1.xml",
    }


def in_directory(path: Path, offset: int, value: bytes) -> Path:
    """The file with some bytes of its last directory entry changed, counted from its start."""
    data = path.read_bytes()
    start = data.rindex(b"PK\1\2") + offset
    return raw(data[:start] + value + data[start + len(value) :], path)


@pytest.mark.parametrize(
    ("offset", "value", "code"),
    [
        (8, b"\1\0", "B06"),  # the part is encrypted
        (10, b"\x0c\0", "B14"),  # the part is packed with bzip2
        (20, (50 << 20).to_bytes(4, "little"), "B05"),  # parts lie over one another
    ],
)
def test_a_part_that_nobody_reads_is_checked_all_the_same(
    tmp_path: Path, offset: int, value: bytes, code: str
) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    rewritten(path, {"x/sist": lambda _: b"hej"})
    assert refused(in_directory(path, offset, value)).code == code


def test_a_file_that_is_too_large_on_disk_is_not_read_at_all(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    os.truncate(path, 151 << 20)
    found = refused(path)
    assert (found.code, "151 MB på disken" in str(found)) == ("B10", True)


def test_the_weights_hold_for_a_sheet_that_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    near = '<row r="1"><c r="A1"><v>1</v></c></row>'
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    data = f"<sheetData>{near}{far}</sheetData>"
    book = rich(path)
    rewritten(path, {"xl/worksheets/sheet3.xml": swap("<sheetData/>", data)})
    with pytest.raises(Refusal) as caught:
        book.used("Bild")
    assert caught.value.code == "B16"


@pytest.mark.parametrize("character", ["&#10;", "&#xE5;", "&#229;", "&#x1F600;", "&amp;"])
def test_characters_by_number_are_read(tmp_path: Path, character: str) -> None:
    path = tmp_path / "bok.xlsx"
    book = rich(path)
    rewritten(path, {SHEET2: swap('"ja"', f'"{character}"')})
    formulas = book.formulas([REPORT])["rapport"].columns[1]
    assert formulas[2] == f'=IF(A1>0,"{unescape(character)}","")'


@pytest.mark.parametrize("part", [SHEET1, TEXTS, BOOK, SHEET2])
def test_a_part_that_is_larger_than_it_says(tmp_path: Path, part: str) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    rewritten(path, {part: lambda data: data + b" " * (64 << 20)})
    data = path.read_bytes()
    with zipfile.ZipFile(path) as package:
        size = package.getinfo(part).file_size.to_bytes(4, "little")
    assert data.count(size) == 2
    assert refused(raw(data.replace(size, (5000).to_bytes(4, "little")), path)).code in {
        "B05",
        "B10",
    }


def test_two_parts_of_one_name(tmp_path: Path) -> None:
    path = tmp_path / "bok.xlsx"
    rich(path)
    with (
        zipfile.ZipFile(path, "a") as package,
        pytest.warns(UserWarning, match="Duplicate"),
    ):
        package.writestr(BOOK, parts(path)[BOOK])
    assert refused(path).code == "B11"


def test_words_from_a_file_are_kept_short_and_on_one_line() -> None:
    sentence = str(refusal("B11", "bok.xlsx", "ra\nd\x1b[31m" + "x" * 500))
    assert "\n" not in sentence
    assert "\x1b" not in sentence
    assert len(sentence) < 300


def test_a_table_that_is_missing_is_left_out(tmp_path: Path) -> None:
    book = rich(tmp_path / "bok.xlsx")
    assert list(book.read([Area("tblSaknas", "Avgifter"), FEES])) == ["tblAvgifter"]
