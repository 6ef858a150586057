"""Nothing false is told of a right workbook, and of the printed ones exactly what is true."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.finding import Level
from finsam_xl.basics.kr import Kr
from tests.actions.economy_workbook import column
from tests.examples.synthetic import CLEAN
from tests.planted.edits import put
from tests.planted.plant import codes as of
from tests.planted.shipped import example, found, in_memory, request, shipped

GOLDEN = Path(__file__).parent


def told(name: str) -> str:
    return "".join(f"{finding}\n" for finding in found(example(name)))


def test_uppsala_has_no_finding() -> None:
    assert found(example("uppsala")) == ()


@pytest.mark.parametrize("name", ["umea", "tom"])
def test_exactly_what_is_true_is_told(name: str) -> None:
    assert told(name) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_the_oddities_of_the_printed_budget() -> None:
    """2 844 against 2 845; labels of 99,9 %, right for 2021 only; the key changed for 2022.

    Deficits all three years; equity from 17,9 % to 6,9 %; a reserve of one year; a growing office.
    """
    codes = [finding.code for finding in found(example("umea"))]
    fees, budget = (
        "F01 F26*3 F27*2 F32 F33*3 F38*3",
        "G01 G08 G09 G10 G11*3 G15 G16 G17 G19 G59 S18",
    )
    assert Counter(codes) == of(f"{fees} {budget}")


def test_the_footnote_that_says_1_november_2015_for_both_years() -> None:
    book = example("uppsala")
    book.apply(put("tblTilldelning", "2015 beslutad", Mätdatum=date(2015, 11, 1))(book))
    (finding,) = found(book, "allocate-fees")
    assert finding.code == "F36"
    assert finding.what == "Mätdatum är 1 november 2015 både för 2015 och 2016."


@pytest.mark.parametrize("name", ["uppsala", "umea", "tom"])
def test_the_copy_in_memory_tells_what_the_file_tells(name: str, tmp_path: Path) -> None:
    assert found(shipped(tmp_path, name)) == found(example(name))


@pytest.mark.parametrize("name", CLEAN)
def test_a_clean_workbook_has_no_error_and_no_warning(name: str) -> None:
    make, notices = CLEAN[name]
    book = make()
    report = perform(book, request("allocate-fees"))
    open_ = report.controls.open
    assert [finding.code for finding in open_] == notices
    assert all(finding.level is Level.NOTICE for finding in open_)
    assert None not in column(book, "tblAvgifter", "Avgift")
    assert perform(book, request("allocate-fees")).edits == ()
    assert found(in_memory(book)) == open_


def test_joining_in_july_pays_for_six_of_twelve_months() -> None:
    """1 500 000 kr on 14 000 and half of 26 000."""
    book = CLEAN["medlem från juli"][0]()
    perform(book, request("allocate-fees"))
    assert column(book, "tblAvgifter", "Avgift")[2:] == [777_778.0, 722_222.0]


def test_twelve_instalments_sum_to_the_fees() -> None:
    book = CLEAN["tolv rater"][0]()
    perform(book, request("allocate-fees"))
    rates = [amount for amount in column(book, "tblRater", "Belopp") if isinstance(amount, float)]
    assert len(rates) == 48
    assert Kr.of(int(sum(rates))) == Kr.of(6_000_002)
