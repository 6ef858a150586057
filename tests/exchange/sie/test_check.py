"""What is amiss with a file for an association and a year is told with its numbers."""

from __future__ import annotations

from datetime import date
from zlib import crc32

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.exchange.sie.check import check_file
from finsam_xl.exchange.sie.problems import (
    BrokenYear,
    MissingMonths,
    MonthsOutsideYear,
    NoMonths,
    OnlyYearSums,
    OtherAccounts,
    OtherCurrency,
    OtherOrganisation,
    OtherYear,
    PeriodsBeyondMonths,
    Problem,
    RepeatedMonths,
    RestsAsTotals,
    UnbalancedVoucher,
    WrongChecksum,
)
from finsam_xl.exchange.sie.read import read_sie
from finsam_xl.exchange.sie.records import FiscalYear
from tests.exchange.sie.make_sie import read, vector

OWN = "222000-0000"
RESULT = "#RES 0 4531 1"
JANUARY = "#PSALDO 0 202101 4531 {} 1"


def test_nothing_is_amiss_with_the_shared_vector() -> None:
    assert check_file(vector(), OWN, 2021) == ()


@pytest.mark.parametrize("number", ["2220000000", "16222000-0000", "", " "])
def test_an_organisation_number_is_compared_by_its_digits(number: str) -> None:
    assert check_file(read(JANUARY), number, 2021) == ()


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (
            ("#PSALDO 0 202103 4531 {} 1", "#OMFATTN 20210430"),
            MissingMonths(("202101", "202102", "202104")),
        ),
        (
            (JANUARY, "#PSALDO 0 202012 4531 {} 1", "#PSALDO 0 202012 1930 {} -1"),
            MonthsOutsideYear(2, ("202012",)),
        ),
        (
            (JANUARY, "#PSALDO 0 202113 4531 {} 5", "#PSALDO 0 202100 1930 {} 7"),
            PeriodsBeyondMonths(2, ("202100", "202113")),
        ),
        ((JANUARY, JANUARY, JANUARY), RepeatedMonths(2, ("4531",))),
        (
            (JANUARY, "#PSALDO 0 202101 9001 {} 1", "#IB 0 X1 1", RESULT),
            OtherAccounts(("9001", "X1")),
        ),
        ((JANUARY, "#VALUTA NOK"), OtherCurrency("NOK")),
        (("#KSUMMA", JANUARY, "#KSUMMA 1"), WrongChecksum(1, crc32(b"#PSALDO020210145311"))),
        (
            (JANUARY, "#VER A 7 20210102", "{", "#TRANS 4531 {} 3", "#TRANS 1930 {} -2.50", "}"),
            UnbalancedVoucher("A", "7", date(2021, 1, 2), Kr(50)),
        ),
    ],
)
def test_one_thing_amiss_is_told_alone(lines: tuple[str, ...], problem: Problem) -> None:
    assert check_file(read(*lines), OWN, 2021) == (problem,)


def test_another_association_or_none() -> None:
    assert check_file(read(JANUARY), "222000-1111", 2021) == (
        OtherOrganisation("222000-1111", OWN),
    )
    unnamed = read(JANUARY)
    unnamed = unnamed._replace(head=unnamed.head._replace(organisation_number=""))
    assert check_file(unnamed, OWN, 2021) == (OtherOrganisation(OWN, ""),)


def test_a_broken_fiscal_year_is_told_with_its_days() -> None:
    file = read_sie(
        b"#FLAGGA 0\n#ORGNR 222000-0000\n#RAR 0 20200701 20210630\n#PSALDO 0 202101 4531 {} 1\n",
        "f",
    )
    broken = FiscalYear(0, date(2020, 7, 1), date(2021, 6, 30))
    spring = ("202101", "202102", "202103", "202104", "202105", "202106")
    assert check_file(file, OWN, 2021) == (BrokenYear(broken, spring),)


def test_a_file_of_another_year_is_told_though_it_has_this_one_beside() -> None:
    """Of the year before a file has its sums alone, and no months to replace the workbook's by."""
    own = FiscalYear(0, date(2021, 1, 1), date(2021, 12, 31))
    file = read("#RAR -1 20200101 20201231", JANUARY, "#RES -1 4531 5")
    assert check_file(file, OWN, 2020) == (OtherYear(2020, own), NoMonths(2020))
    assert check_file(file._replace(years=()), OWN, 2021) == (OtherYear(2021, None),)


def test_a_file_that_should_have_months_and_has_none_is_told() -> None:
    assert check_file(read("#RES 0 4531 1"), OWN, 2021) == (NoMonths(2021),)


def test_a_file_of_type_1_has_its_years_sums_in_the_month_that_it_goes_to() -> None:
    file = read("#RES 0 4531 1")
    of_type_1 = file._replace(head=file.head._replace(kind=1))
    assert check_file(of_type_1, OWN, 2021) == (OnlyYearSums("202112"),)
    for through, month in (("2021-08-31", "202108"), ("2020-08-31", "202112")):
        head = of_type_1.head._replace(through=date.fromisoformat(through))
        assert check_file(of_type_1._replace(head=head), OWN, 2021) == (OnlyYearSums(month),)


def test_vouchers_alone_are_no_totals_beside_objects() -> None:
    lines = ("#VER A 1 20210102", "{", "#TRANS 4531 {6 VUX} 1", "#TRANS 1930 {} -1", "}")
    assert check_file(read(*lines), OWN, 2021) == ()


def test_totals_that_hold_only_what_no_object_has_are_told_by_the_files_own_result() -> None:
    rows = ("#PSALDO 0 202101 4531 {} 10", "#PSALDO 0 202101 4531 {6 VUX} 90")
    assert check_file(read(*rows, "#RES 0 4531 100"), OWN, 2021) == (RestsAsTotals(("4531",)),)
    for result in ("#RES 0 4531 10", "#RES 0 4531 99"):
        assert check_file(read(*rows, result), OWN, 2021) == ()


def test_totals_of_some_months_beside_objects_of_others_are_no_rests() -> None:
    rows = ("#PSALDO 0 202101 4531 {} 100", "#PSALDO 0 202102 4531 {6 VUX} 50")
    assert check_file(read(*rows, "#RES 0 4531 150"), OWN, 2021) == ()
    rest = "#PSALDO 0 202101 4531 {6 VUX} 7"
    told = check_file(read(*rows, rest, "#RES 0 4531 157"), OWN, 2021)
    assert told == (RestsAsTotals(("4531",)),)
