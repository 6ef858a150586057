"""Every book reads, writes, refuses and puts back alike."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import Area, CellError
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.port import Book
from tests.books.contract import seed
from tests.books.contract.conftest import Fresh
from tests.books.contract.equality import differences
from tests.books.contract.scenarios import SCENARIOS, TEXTS, cell
from tests.books.contract.seed import (
    ABOVE,
    AREAS,
    BELOW,
    CODES,
    FEES,
    FREE,
    MIXED,
    STATUS,
    SUMS,
    TALL,
)


def unlike(found: Book, expected: Book) -> list[str]:
    """What two books tell differently, in values and in formulas."""
    formulas = expected.formulas(AREAS)
    values = differences(found.read(AREAS), expected.read(AREAS), formulas)
    return values + differences(found.formulas(AREAS), formulas, formulas)


def test_a_book_has_the_files_name(book: Book) -> None:
    assert book.name in {seed.NAME, "minne.xlsx"}


def test_what_is_written_beside_the_cells_is_told(book: Book) -> None:
    assert book.comments() == seed.NOTED


def test_a_table_is_header_and_columns(book: Book) -> None:
    grid = book.read([FEES])["tblAvgifter"]
    assert (grid.sheet, grid.row, grid.column) == ("Avgifter", 3, 2)
    assert grid.header == ("Medlem", "Andel", "Avgift", "Förfaller")
    assert grid.columns[0] == ("Staten", "Region Å", "Kommun Ä")
    assert grid.columns[1] == (0.5, 0.25, 0.25)
    assert grid.columns[2] == (1422500.0, 711250.0, 711250.0)
    assert grid.columns[3] == (date(2026, 1, 31), None, date(2026, 6, 30))
    assert grid.below == 0


def test_every_kind_of_cell_comes_as_itself(book: Book) -> None:
    text, number, truth, day, error = book.read([MIXED])["tblBlandat"].columns
    assert text == ("=1+1", " inled", "'citat", "åäö", "TRUE")
    assert [repr(n) for n in number] == ["1.0", "-0.1", "1000000000000000.0", "0.1", "12345678.9"]
    assert [repr(t) for t in truth] == ["True", "False", "None", "True", "None"]
    assert day == (date(2015, 11, 1), datetime.fromisoformat("2026-03-02 08:30"), None, None, None)
    assert [type(d) for d in day[:2]] == [date, datetime]
    assert error == (CellError("#DIV/0!"), CellError("#N/A"), "#N/A", None, None)


def test_rows_straight_under_a_table_are_counted(book: Book) -> None:
    assert book.read([MIXED])["tblBlandat"].below == 1


def test_rows_after_one_blank_row_are_counted_unless_they_are_anothers(book: Book) -> None:
    grids = book.read([ABOVE, BELOW, FREE])
    assert {name: grid.below for name, grid in grids.items()} == {
        "tblOvre": 0,
        "tblUndre": 0,
        "tblFri": 2,
    }


def test_rows_after_two_blank_rows_are_the_users_own(book: Book) -> None:
    assert book.read([CODES])["tblKoder"].below == 0
    book.apply([ReplaceRows("tblKoder", (("1", "x"), ("2", "x"), ("3", "x")))])
    assert book.read([CODES])["tblKoder"].below == 1


def test_all_sheets_are_named_in_their_order(book: Book) -> None:
    assert book.sheets() == ("Avgifter", "Blandat", "Summor", "Under tabeller", "Tomt")


def test_all_that_stands_on_a_sheet(book: Book) -> None:
    grid = book.used("Under tabeller")
    assert (grid.name, grid.sheet, grid.header) == ("Under tabeller", "Under tabeller", ())
    assert (grid.row, grid.column) == (2, 2)
    assert grid.columns == (
        ("Rad", "x", None, "Rad", "y", None, "z"),
        (None,) * 7,
        ("Rad", "w", None, None, 2.0, None, "för långt ned"),
        ("Mer", None, None, "inklistrad", None, None, None),
        (None, None, "vid sidan", None, None, None, None),
    )


def test_what_formulas_show_is_among_it(book: Book) -> None:
    assert book.used("Summor").columns[1][0] == 2845000.0


def test_an_empty_sheet_has_nothing(book: Book) -> None:
    grid = book.used("Tomt")
    assert (grid.row, grid.column, grid.columns, grid.height) == (1, 1, (), 0)


def test_a_sheet_that_is_missing_is_refused(book: Book) -> None:
    with pytest.raises(Refusal, match="Borta"):
        book.used("Borta")


def test_what_is_written_is_seen_though_it_was_read_before(book: Book) -> None:
    book.read([STATUS])
    book.used("Avgifter")
    book.apply([Text(cell("Avgifter", "H1"), "ändrat")])
    assert book.read([STATUS])["finsam_status"].columns == (("ändrat",),)
    assert "ändrat" in book.used("Avgifter").columns[7]


def test_a_table_without_rows_has_one_blank_row(book: Book) -> None:
    assert book.read([TALL])["tblHelt"].columns == ((None,),)


def test_a_named_block_has_no_header(book: Book) -> None:
    grid = book.read([SUMS])["rapport"]
    assert (grid.sheet, grid.row, grid.column, grid.header) == ("Summor", 2, 2, ())
    assert grid.columns[0] == ("Summa avgifter", "Summa tal", "Medlem", "Störst är först", None)
    assert grid.columns[1][0] == 2845000.0
    assert grid.columns[1][2:] == ("Staten", False, None)


def test_a_name_may_hold_one_cell(book: Book) -> None:
    assert book.read([STATUS])["finsam_status"].columns == (("Klart",),)


def test_the_sheet_of_an_area_is_only_a_hint(book: Book) -> None:
    strayed = [Area("tblKoder", "Finns inte"), Area("tblAvgifter", "Summor"), Area("rapport", "X")]
    found = book.read(strayed)
    assert {name: grid.sheet for name, grid in found.items()} == {
        "tblKoder": "Avgifter",
        "tblAvgifter": "Avgifter",
        "rapport": "Summor",
    }


def test_a_missing_area_is_left_out(book: Book) -> None:
    assert book.read([Area("tblSaknas", "Avgifter"), Area("saknas", "Borta")]) == {}
    assert list(book.formulas([Area("tblSaknas", "Avgifter"), CODES])) == ["tblKoder"]


def test_formulas_are_told_in_a1_with_commas(book: Book) -> None:
    grids = book.formulas([FEES, SUMS])
    fees = grids["tblAvgifter"]
    assert fees.header == ("Medlem", "Andel", "Avgift", "Förfaller")
    assert fees.columns[2][0] == "=ROUND(C4*2845000,0)"
    assert fees.columns[0] == (None, None, None)
    assert grids["rapport"].columns[1][:2] == ("=SUM(Avgifter!D4:D6)", "=SUM(Blandat!B6:B7)")


def test_a_text_that_looks_like_a_formula_is_none(book: Book) -> None:
    assert book.formulas([MIXED])["tblBlandat"].columns[0] == (None,) * 5


@pytest.mark.parametrize("edits", SCENARIOS.values(), ids=SCENARIOS)
def test_edits_leave_the_same_book(book: Book, edits: tuple[Edit, ...]) -> None:
    expected = seed.memory()
    book.apply(edits)
    expected.apply(edits)
    assert unlike(book, expected) == []


@pytest.mark.parametrize("edits", SCENARIOS.values(), ids=SCENARIOS)
def test_the_inverse_edits_restore_everything(book: Book, edits: tuple[Edit, ...]) -> None:
    back = book.apply(edits).back
    assert back
    book.apply(back)
    assert unlike(book, seed.memory()) == []


@pytest.mark.parametrize("edits", SCENARIOS.values(), ids=SCENARIOS)
def test_the_same_edits_once_more_change_nothing(book: Book, edits: tuple[Edit, ...]) -> None:
    book.apply(edits)
    assert book.apply(edits).back == ()


def test_edits_that_change_nothing_give_nothing(book: Book) -> None:
    assert book.apply([]).back == ()
    same: list[Edit] = [
        Value(cell("Avgifter", "C4"), 0.5),
        Text(cell("Avgifter", "H4"), "001"),
        Value(cell("Avgifter", "E4"), datetime.fromisoformat("2026-01-31")),
        Formula(cell("Avgifter", "D4"), FormulaText("=ROUND(C4*2845000,0)")),
        Clear(cell("Avgifter", "E5")),
        ReplaceRows("tblKoder", (("001", "ett"), ("2014:18", None))),
        ReplaceRows("tblHelt", ()),
    ]
    assert book.apply(same).back == ()


def test_a_text_is_never_read_as_anything_else(book: Book) -> None:
    book.apply([ReplaceRows("tblHelt", tuple((text,) for text in TEXTS))])
    assert book.read([TALL])["tblHelt"].columns[0] == TEXTS
    assert book.formulas([TALL])["tblHelt"].columns[0] == (None,) * len(TEXTS)


def test_a_number_is_a_number_where_a_text_of_digits_stood(book: Book) -> None:
    at = cell("Blandat", "A3")
    book.apply([Text(at, "001")])
    book.apply([Value(at, 2)])
    assert book.read([MIXED])["tblBlandat"].columns[0][0] == 2.0


def test_cells_given_up_are_empty(book: Book) -> None:
    book.apply([ReplaceRows("tblAvgifter", (("Ensam", 1, None, None),))])
    grid = book.read([FEES])["tblAvgifter"]
    assert (grid.height, grid.below) == (1, 0)
    assert [cells[0] for cells in grid.columns] == ["Ensam", 1.0, None, None]


def test_dependent_sums_are_right_after_a_change(book: Book) -> None:
    book.apply([Value(cell("Avgifter", "C4"), 0.25)])
    assert book.read([SUMS])["rapport"].columns[1][0] == pytest.approx(2133750.0, abs=0.005)


def test_what_stands_beside_a_shrunken_table_is_left(book: Book) -> None:
    book.apply([ReplaceRows("tblAvgifter", ())])
    assert book.read([CODES])["tblKoder"].columns == (("001", "2014:18"), ("ett", None))


REFUSED: dict[str, tuple[Edit, ...]] = {
    "an unknown table": (ReplaceRows("tblSaknas", ()),),
    "an unknown sheet": (Text(Place("Borta", 1, 1), "x"),),
    "growing into foreign cells": (ReplaceRows("tblKoder", (("1", "x"),) * 5),),
    "growing into a pasted row": (ReplaceRows("tblBlandat", ((None,) * 5,) * 6),),
    "rows of another width": (ReplaceRows("tblKoder", (("1",),)),),
    "a day before spreadsheets agree": (Value(cell("Avgifter", "E4"), date(1900, 2, 28)),),
    "a text longer than a cell": (Text(cell("Avgifter", "H1"), "x" * 32_768),),
}


@pytest.mark.parametrize("edits", REFUSED.values(), ids=REFUSED)
def test_a_refusal_writes_nothing(book: Book, edits: tuple[Edit, ...]) -> None:
    first = Text(cell("Avgifter", "H1"), "skrivs aldrig")
    with pytest.raises(Refusal, match=r"^[A-ZÅÄÖ].*\.$"):
        book.apply([first, *edits])
    assert unlike(book, seed.memory()) == []


def test_a_table_grows_up_to_what_stands_below(book: Book) -> None:
    book.apply([ReplaceRows("tblKoder", (("1", "x"),) * 4)])
    assert book.read([CODES])["tblKoder"].below == 1


def test_nobody_stands_in_a_workbook_that_no_one_has_open() -> None:
    book = seed.memory()
    assert book.selection() is None
    book.selected = cell("Avgifter", "C4")
    assert book.selection() == cell("Avgifter", "C4")


def test_nobody_stands_in_a_closed_file(file_book: Fresh) -> None:
    assert file_book().selection() is None
