"""Each finding's exact text, from the smallest workbook that has the fault.

A golden file holds the finding as a terminal shows it: level, code and place, what, remedy, basis.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import plan
from finsam_xl.basics.comment import Comment
from finsam_xl.basics.edit import Formula, FormulaText, Text, Value
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import Area, CellError, CellValue
from finsam_xl.basics.place import Place
from finsam_xl.books.memory import MemoryBook
from finsam_xl.books.plan.stand import Stand
from tests.actions.economy_workbook import (
    ALLOCATION,
    FEES,
    HEADER_ROW,
    MEMBERS,
    perform_allocation,
    place,
    request,
    workbook,
)
from tests.deltagare.book import workbook as of_participants

FOLDER = Path(__file__).parent
SOURCE = FOLDER.parents[1] / "finsam_xl"


def fees(*changes: tuple[int, dict[str, CellValue]]) -> MemoryBook:
    """The small Uppsala with cells of its fee rows changed, rows counted from 0."""
    rows = [dict(row) for row in FEES]
    for at, change in changes:
        rows[at] |= change
    return workbook({"tblAvgifter": rows})


def fees_and(*more: dict[str, CellValue]) -> MemoryBook:
    return workbook({"tblAvgifter": [*FEES, *more]})


def allocation(**change: CellValue) -> MemoryBook:
    changed: dict[str, CellValue] = {**ALLOCATION, **change}
    return workbook({"tblTilldelning": [changed]})


def tied() -> MemoryBook:
    equal: list[tuple[int, dict[str, CellValue]]] = [(at, {"Nyckeltal": 1.0}) for at in (2, 3)]
    return fees(*equal)


def several_payers() -> MemoryBook:
    members = [{"Medlem": m["Medlem"], "Part": m["Part"]} for m in MEMBERS]
    second: dict[str, CellValue] = {"År": 2016.0, "Medlem": "Arbetsförmedlingen", "Part": "stat"}
    return workbook({"tblMedlemmar": members, "tblAvgifter": [*FEES, second]})


def stale() -> MemoryBook:
    book = workbook()
    perform_allocation(book)
    book.apply([Value(place("tblTilldelning", "Statens tilldelning", 0), 10_610_903.0)])
    return book


def below() -> MemoryBook:
    book = workbook()
    book.apply([Text(place("tblMedlemmar", "Medlem", len(MEMBERS)), "Heby")])
    return book


def without_column() -> MemoryBook:
    book = workbook()
    header = place("tblAvgifter", "Nyckeltal", 0)
    book.apply([Text(type(header)(header.sheet, HEADER_ROW, header.column), "Invånare")])
    return book


def twice_column() -> MemoryBook:
    book = workbook()
    header = place("tblAvgifter", "Fast del", 0)
    book.apply([Text(type(header)(header.sheet, HEADER_ROW, header.column), "Nyckeltal")])
    return book


def without_setting() -> MemoryBook:
    book = workbook()
    book.apply([Text(place("tblForbund", "Nyckel", 2), "Årtal")])
    return book


def without_table() -> MemoryBook:
    book = workbook()
    tables = {name: extent for name, extent in book.stand.tables.items() if name != "tblMedlemmar"}
    return MemoryBook(type(book.stand)(book.stand.cells, tables), book.blocks, book.dated)


def without_block() -> MemoryBook:
    book = workbook()
    blocks = {name: at for name, at in book.blocks.items() if name != "finsam_avgiftstabell"}
    return MemoryBook(book.stand, blocks, book.dated)


def left_before_the_year() -> MemoryBook:
    members = [dict(member) for member in MEMBERS]
    members[-1] |= {"Till": date(2015, 12, 31)}
    return workbook({"tblMedlemmar": members})


def paid_in_a_ring() -> MemoryBook:
    members = [dict(member) for member in MEMBERS]
    members[-1] |= {"Betalas av": members[-2]["Medlem"]}
    members[-2] |= {"Betalas av": members[-1]["Medlem"]}
    return workbook({"tblMedlemmar": members})


def formula_error() -> MemoryBook:
    return fees((2, {"Nyckeltal": CellError("#REF!")}))


HABO, TIERP = 2, 3


def by(key: str, *changes: tuple[int, dict[str, CellValue]]) -> MemoryBook:
    """The small Uppsala by another key."""
    rows = [dict(row) for row in FEES]
    for at, change in changes:
        rows[at] |= change
    return workbook({"tblTilldelning": [{**ALLOCATION, "Nyckel": key}], "tblAvgifter": rows})


def year_before(
    rows: Sequence[tuple[int, dict[str, CellValue]]] = (), **change: CellValue
) -> MemoryBook:
    """The small Uppsala with the same members and key values the year before, changed."""
    old = [{**row, "År": 2015.0} for row in FEES]
    for at, cells in rows:
        old[at] |= cells
    earlier: CellValue = date(2014, 11, 1)
    allocation = {**ALLOCATION, "År": 2015.0, "Mätdatum": earlier, **change}
    return workbook({"tblTilldelning": [allocation, ALLOCATION], "tblAvgifter": [*old, *FEES]})


def outside_a_region(year: float) -> MemoryBook:
    """The municipality outside a region, in which a region still has a row."""
    rows = [{**row, "År": year} for row in FEES]
    tables = {"tblTilldelning": [{**ALLOCATION, "År": year}], "tblAvgifter": rows}
    return workbook(tables, {"År": year, "Profil": "5 a §"})


def part_of_the_year() -> MemoryBook:
    members = [dict(member) for member in MEMBERS]
    members[-1] |= {"Från": date(2016, 7, 1)}
    return workbook({"tblMedlemmar": members})


def decided(*amounts: float) -> MemoryBook:
    rows = [{**row, "Beslutad avgift": amount} for row, amount in zip(FEES, amounts, strict=True)]
    return workbook({"tblAvgifter": rows}, {"Avrundning": "tusental"})


def invoiced() -> MemoryBook:
    book = workbook()
    perform_allocation(book)
    book.apply(
        [
            Value(place("tblRater", "Fakturerad", 0), date(2016, 3, 31)),
            Value(place("tblTilldelning", "Statens tilldelning", 0), 10_610_903.0),
        ]
    )
    return book


def model(**numbers: CellValue) -> MemoryBook:
    return workbook({"tblFordelningsmodell": [{"År": 2016.0, **numbers}]})


def small_frame() -> MemoryBook:
    numbers = ("Eget behov", "Landets behov", "Egna invånare 16–64", "Landets invånare 16–64")
    some: dict[str, CellValue] = dict.fromkeys(numbers, 10.0)
    return model(**{"Nationell ram": 339_000.0, "Antal förbund": 75.0, **some})


def overwritten_sum() -> MemoryBook:
    book = workbook()
    sums = "finsam_summa_avgifter_fee"
    at = book.read([Area(sums, "Avgifter")])[sums].place(0, 0)
    book.apply([Value(at, 5.0)])
    return book


def wrong_sum() -> MemoryBook:
    book = workbook()
    perform_allocation(book)
    sums = "finsam_summa_avgifter_fee"
    at = book.read([Area(sums, "Avgifter")])[sums].place(0, 0)
    book.apply([Formula(at, FormulaText("=ROUND(5305453,2)"))])
    return book


def written_over_the_report() -> MemoryBook:
    book = workbook()
    perform_allocation(book)
    table = book.read([Area("finsam_avgiftstabell", "Avgiftstabell")])["finsam_avgiftstabell"]
    book.apply([Value(table.place(4, 2), 1.0)])
    return book


def older() -> MemoryBook:
    book = workbook()
    mark = book.read([Area("finsam_schema", "Start")])["finsam_schema"]
    book.apply([Text(mark.place(0, 0), "ekonomi 1")])
    return book


def a_sheet_named_after_somebody() -> MemoryBook:
    book = workbook()
    cells = {**book.stand.cells, "811218-9876": {(1, 1): "samtal"}}
    book.stand = Stand(cells, book.stand.tables)
    return book


def a_note_about_somebody() -> MemoryBook:
    book = workbook()
    book.noted = (Comment(Place("Avgifter", 7, 4), "811218-9876 har ringt"),)
    return book


UNTOUCHED = {"F12", "F43", "P02", "P03", "P04", "S16", "S18"}
"""Faults that a new allocation would mend or hide."""
CASES: dict[str, Callable[[], MemoryBook]] = {
    "F01": lambda: fees(
        (HABO, {"Beslutad avgift": 2_637_359.0}), (TIERP, {"Beslutad avgift": 2_668_093.0})
    ),
    "F02": lambda: workbook({"tblAvgifter": FEES[1:]}),
    "F03": lambda: fees((HABO, {"Nyckeltal": None})),
    "F04": lambda: fees((HABO, {"Beslutad avgift": 2_637_400.0})),
    "F05": tied,
    "F06": lambda: workbook({"tblAvgifter": ()}),
    "F07": lambda: fees_and({"År": 2016.0, "Medlem": "Håbo", "Part": "kommun", "Nyckeltal": 1.0}),
    "F08": lambda: fees_and({"År": 2016.0, "Medlem": "Heby", "Nyckeltal": 1.0}),
    "F09": several_payers,
    "F10": lambda: fees((HABO, {"Nyckeltal": 0.0}), (TIERP, {"Nyckeltal": 0.0})),
    "F11": lambda: fees_and({"År": 2017.0, "Medlem": "Håbo", "Part": "kommun", "Nyckeltal": 1.0}),
    "F12": stale,
    "F14": lambda: workbook({"tblAvgifter": FEES[:-1]}),
    "F15": lambda: fees((TIERP, {"Part": "region", "Nyckeltal": 1.0})),
    "F16": left_before_the_year,
    "F17": lambda: workbook(settings={"År": 2017.0}),
    "F18": lambda: workbook({"tblTilldelning": [ALLOCATION, ALLOCATION]}),
    "F19": lambda: workbook(settings={"Avrundning": "tusental"}),
    "F20": lambda: outside_a_region(2020.0),
    "F21": lambda: outside_a_region(2016.0),
    "F22": lambda: by("fast procent", (HABO, {"Angiven andel": 0.5})),
    "F23": lambda: by("belopp", (HABO, {"Fast del": 5_305_453.0})),
    "F24": lambda: by(
        "bas + rörlig", (HABO, {"Fast del": 5_305_453.0}), (TIERP, {"Fast del": 1.0})
    ),
    "F25": lambda: by(
        "belopp", (HABO, {"Fast del": 2_000_000.0}), (TIERP, {"Fast del": 3_000_000.0})
    ),
    "F26": lambda: fees((HABO, {"Angiven andel": 0.497}), (TIERP, {"Angiven andel": 0.502})),
    "F27": lambda: fees((HABO, {"Angiven andel": 0.6}), (TIERP, {"Angiven andel": 0.4})),
    "F28": part_of_the_year,
    "F29": lambda: fees((HABO, {"Beslutad avgift": 2_637_359.0})),
    "F30": lambda: decided(10_610_905.0, 5_305_000.0, 2_637_000.0, 2_668_000.0),
    "F31": lambda: year_before(Nyckel="lika delar"),
    "F32": lambda: year_before(
        (
            (HABO, {"Beslutad avgift": 2_600_000.0}),
            (TIERP, {"Beslutad avgift": 2_705_453.0}),
        ),
        Mätdatum=date(2015, 11, 1),
    ),
    "F33": lambda: allocation(Mätdatum=None),
    "F34": lambda: allocation(Mätdatum=date(2014, 10, 31)),
    "F35": lambda: allocation(Mätdatum=date(2017, 1, 1)),
    "F36": lambda: year_before(Mätdatum=date(2015, 11, 1)),
    "F37": year_before,
    "F38": lambda: fees((HABO, {"Nyckeltal": None}), (TIERP, {"Nyckeltal": None})),
    "F39": lambda: year_before(((HABO, {"Nyckeltal": 100.0}),)),
    "F40": lambda: year_before((), **{"Statens tilldelning": 10_100.0}),
    "F41": lambda: fees((HABO, {"Beslutad avgift": 2_637.0})),
    "F42": lambda: year_before(((HABO, {"Nyckeltal": 20.0}),)),
    "F43": invoiced,
    "F44": lambda: model(**{"Nationell ram": 339_000_000.0}),
    "F45": small_frame,
    "F46": lambda: allocation(**{"Statens tilldelning": 10_610.0}),
    "F47": lambda: allocation(Status="preliminär"),
    "F48": lambda: workbook({"tblMedlemmar": [*MEMBERS, MEMBERS[-1]]}),
    "F49": paid_in_a_ring,
    "S01": lambda: allocation(**{"Statens tilldelning": "12 OOO"}),
    "S02": lambda: allocation(Status="klar"),
    "S03": lambda: allocation(År=None),
    "S04": without_column,
    "S05": without_table,
    "S06": formula_error,
    "S07": lambda: allocation(**{"Statens tilldelning": 10_610_905.5}),
    "S08": lambda: allocation(**{"Statens tilldelning": -1.0}),
    "S09": below,
    "S10": lambda: allocation(Mätdatum="1 november"),
    "S11": twice_column,
    "S12": without_setting,
    "S13": without_block,
    "S14": older,
    "S15": overwritten_sum,
    "S16": wrong_sum,
    "S17": lambda: fees((TIERP, {"Medlem": "Tirp"})),
    "S18": written_over_the_report,
    "P01": lambda: fees((HABO, {"Medlem": "811218-9876"})),
    "P03": a_sheet_named_after_somebody,
    "P04": a_note_about_somebody,
    "P02": lambda: of_participants({"tblDeltagare": [{"Insats": "Torget", "Namn": "Ada"}]}),
}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    book = CASES[code]()
    if code not in UNTOUCHED:
        perform_allocation(book)
    found = [f for f in plan(book, request("check-workbook")).controls.open if f.code == code]
    assert found, "the fault was not found"
    assert f"{found[0]}\n" == (FOLDER / f"{code}.txt").read_text("utf-8")


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    modules = [*SOURCE.glob("rules/fees/findings/*.py"), *SOURCE.glob("sheets/*findings.py")]
    codes = {
        match
        for module in modules
        for match in re.findall(r"^def ([a-z]\d\d)_", module.read_text("utf-8"), re.MULTILINE)
    }
    files = {"S19", "S20", "S40", "S41", "P10"}  # see tests/actions/test_import_*.py
    elsewhere = files | {"S21", "S22", "S23", "S24"}  # a time of day, and test_report_forms.py
    assert {code.upper() for code in codes} == set(CASES) | elsewhere
    assert set(CASES) == {file.stem for file in FOLDER.glob("*.txt")}


def test_no_finding_blames_or_uses_a_developers_word() -> None:
    for file in FOLDER.glob("*.txt"):
        text = file.read_text("utf-8")
        for word in ("ogiltig", "None", "null", "exception", "fraction", "Kr("):
            assert word not in text.lower() if word.islower() else word not in text, file.name
        assert len(text.strip().splitlines()) == len(Finding._fields) - 2
