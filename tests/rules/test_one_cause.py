"""One cause gives one finding: what follows from another fault is not told beside it."""

from __future__ import annotations

import pytest

from finsam_xl.rules.fees.all_checks import check_all
from finsam_xl.rules.fees.allocate import allocate
from finsam_xl.rules.fees.records import FeeYear
from tests.rules.fee_worksheet import SETTINGS, allocation, codes, member, worksheet

MEMBERS = (
    member("FK", "stat"),
    member("Regionen", "region"),
    member("Arboga", "kommun"),
    member("Köping", "kommun"),
)
RIGHT = {
    "FK": "FK | stat | | 4000",
    "Regionen": "Regionen | region | | 2000",
    "Arboga": "Arboga | kommun | 1 | 500",
    "Köping": "Köping | kommun | 3 | 1500",
}


def found(*rows: str, key: str = "folkmängd", state: int = 4000) -> list[str]:
    """Codes of what stops the year and of what its checks tell."""
    of_year = allocation(state)._replace(municipal_key=key)
    year = FeeYear(of_year, worksheet("\n".join(rows)), MEMBERS, SETTINGS)
    fees, faults = allocate(*year[:4])
    return [*codes(faults), *codes(check_all((year._replace(fees=fees),)))]


def but(**other: str) -> list[str]:
    """The right rows, some of them otherwise; "" leaves a row out."""
    return [row for row in (RIGHT | other).values() if row]


def test_the_right_rows_have_no_finding() -> None:
    assert found(*but()) == []


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (but(Regionen=""), "F02"),
        (but(FK=""), "F02"),
        (but(Köping=""), "F14"),
        ([*but(), "Arboga | kommun | 7 | 700"], "F07"),
        ([*but(), "Sala | | 7 | 700"], "F08"),
        (but(Arboga="Arboga | region | 1 | 500"), "F15"),
        (but(Arboga="Arboga | stat | 1 | 500"), "F15"),
        ([], "F06"),
        (but(Arboga="Arboga | kommun | 1 | 500000"), "F41"),
    ],
)
def test_only_the_cause_is_told(rows: list[str], code: str) -> None:
    assert found(*rows) == [code]


@pytest.mark.parametrize(("key", "code"), [("fast procent", "F22"), ("belopp", "F23")])
def test_a_key_that_nobody_has_figures_for_is_told_once(key: str, code: str) -> None:
    assert found(*but(), key=key) == [code]


def test_a_year_in_another_unit_is_told_as_such_and_its_decided_fees_are_not() -> None:
    years = []
    for at, state in ((2015, 4000), (2016, 4_000_000), (2017, 4000)):
        rows = worksheet("\n".join(RIGHT.values()), at)
        of_year = allocation(state, at)._replace(municipal_key="bas + rörlig")
        fees, _ = allocate(of_year, rows, MEMBERS, SETTINGS)
        years.append(FeeYear(of_year, rows, MEMBERS, SETTINGS, fees))
    assert [code for code in codes(check_all(tuple(years))) if code != "F37"] == ["F40"]
