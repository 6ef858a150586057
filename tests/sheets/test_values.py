"""The gate from a cell to an exact value: nothing inexact or misspelt passes in silence."""

from __future__ import annotations

from datetime import date, datetime, time
from fractions import Fraction

import pytest

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.grid import CellError, CellValue
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.sheets.schema import Choices, Field, Kind
from finsam_xl.sheets.values import Exact, cell, exact

AT = Place("Avgifter", 7, 4)


def gate(value: CellValue, kind: Kind, **more: object) -> Exact | Finding:
    field = Field(key="x", label="Belopp", kind=kind, **more)  # type: ignore[arg-type]
    return exact(value, field, lambda: AT)


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (10_610_905.0, Kind.AMOUNT, Kr.of(10_610_905)),
        (2016.0, Kind.YEAR, 2016),
        (0.1, Kind.SHARE, Fraction(1, 10)),
        (0.1 + 0.2, Kind.SHARE, Fraction(3, 10)),
        (datetime(2015, 11, 1), Kind.DATE, date(2015, 11, 1)),  # noqa: DTZ001 - a cell has no zone
        ("2015-11-01", Kind.DATE, date(2015, 11, 1)),
        (0.375, Kind.TIME, time(9)),
        (8.5 / 24, Kind.TIME, time(8, 30)),
        (0.0, Kind.TIME, time(0)),
        ("08.30", Kind.TIME, time(8, 30)),
        ("8:30", Kind.TIME, time(8, 30)),
        (" 23:59:00 ", Kind.TIME, time(23, 59)),
        (201418.0, Kind.TEXT, "201418"),
        (None, Kind.TEXT, ""),
        (None, Kind.AMOUNT, None),
        ("  ", Kind.AMOUNT, None),
    ],
)
def test_read_exactly(value: CellValue, kind: Kind, expected: Exact) -> None:
    assert gate(value, kind) == expected


@pytest.mark.parametrize(
    ("value", "kind", "code"),
    [
        ("12 OOO", Kind.AMOUNT, "S01"),
        ("1 234,50", Kind.AMOUNT, "S01"),
        ("(0]}", Kind.AMOUNT, "S01"),
        (True, Kind.AMOUNT, "S01"),
        (float("inf"), Kind.AMOUNT, "S01"),
        (float("-inf"), Kind.SHARE, "S01"),
        (float("nan"), Kind.WHOLE, "S01"),
        (date(2016, 1, 1), Kind.AMOUNT, "S01"),
        (CellError("#N/A"), Kind.AMOUNT, "S06"),
        (0.5, Kind.AMOUNT, "S07"),
        (2016.5, Kind.YEAR, "S07"),
        ("i fjol", Kind.DATE, "S10"),
        (42000.0, Kind.DATE, "S10"),
        (8.3, Kind.TIME, "S21"),
        (1.0, Kind.TIME, "S21"),
        (0.99999, Kind.TIME, "S21"),
        ("24:00", Kind.TIME, "S21"),
        ("8:60", Kind.TIME, "S21"),
        ("halv nio", Kind.TIME, "S21"),
        (date(2016, 1, 1), Kind.TIME, "S21"),
    ],
)
def test_told_at_its_cell(value: CellValue, kind: Kind, code: str) -> None:
    finding = gate(value, kind)
    assert isinstance(finding, Finding)
    assert (finding.code, finding.at) == (code, AT)


def test_bounds_choices_defaults_and_required_cells() -> None:
    finding = gate(-1.0, Kind.AMOUNT, minimum=0)
    assert isinstance(finding, Finding)
    assert finding.what == "Belopp är −1 men ska vara minst 0."
    words = Choices(words=("stat", "region"))
    assert gate("Region ", Kind.TEXT, choices=words) == "region"
    assert isinstance(gate("landsting", Kind.TEXT, choices=words), Finding)
    assert gate(None, Kind.TEXT, default="kommun", required=True) == "kommun"
    assert isinstance(gate(None, Kind.TEXT, required=True), Finding)


def test_back_to_cells() -> None:
    assert cell(Kr.of(303_834)) == 303_834.0
    assert cell(Fraction(1, 4)) == 0.25
    assert cell("") is None
    assert cell(time(18)) == 0.75
    assert gate(cell(time(8, 20)), Kind.TIME) == time(8, 20)
    assert cell(date(2016, 1, 1)) == date(2016, 1, 1)
