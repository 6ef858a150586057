"""Members who join or leave during the year, by each of the association's rules."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from finsam_xl.rules.fees.allocate import allocate
from finsam_xl.rules.fees.findings.members import f28_member_part_of_the_year
from finsam_xl.rules.fees.membership import portion
from finsam_xl.rules.fees.records import FeeYear, Member
from tests.rules.fee_worksheet import (
    SETTINGS,
    allocation,
    codes,
    fee_year,
    kronor,
    member,
    worksheet,
)

ROWS = worksheet("FK | stat\nRegionen | region\nArboga | kommun | 100\nKöping | kommun | 100")


def joined(start: date | None, end: date | None = None) -> tuple[Member, ...]:
    """Köping is a member from and to these days."""
    return (
        member("FK", "stat"),
        member("Regionen", "region"),
        member("Arboga", "kommun"),
        member("Köping", "kommun")._replace(start=start, end=end),
    )


@pytest.mark.parametrize(
    ("rule", "fees"),
    [
        ("hela året", (75, 75)),  # 150 / 2
        ("månader", (100, 50)),  # 100 and 100 * 6/12
        ("dagar", (100, 50)),  # 184 of 366 days: 150 * 366/550 = 99,82 and 50,18
    ],
)
def test_who_joins_on_the_first_of_july(rule: str, fees: tuple[int, int]) -> None:
    settings = SETTINGS._replace(part_year=rule)
    got, findings = allocate(allocation(300), ROWS, joined(date(2016, 7, 1)), settings)
    assert tuple(kronor(got).values())[2:] == fees
    assert codes(findings) == ["F28"]
    assert "Köping är medlem bara en del av 2016" in findings[0].what


def test_the_working_tells_the_months() -> None:
    settings = SETTINGS._replace(part_year="månader")
    fees, _ = allocate(allocation(300), ROWS, joined(date(2016, 7, 1)), settings)
    assert "→ medlem 6 av 12 månader → folkmängd 50/150 → kvot 50,00" in fees[3].working
    assert "medlem" not in fees[2].working


@pytest.mark.parametrize(
    ("rule", "start", "end", "expected"),
    [
        ("månader", date(2016, 7, 31), None, Fraction(6, 12)),
        ("månader", None, date(2016, 2, 1), Fraction(2, 12)),
        ("dagar", date(2016, 12, 31), None, Fraction(1, 366)),
        ("dagar", None, date(2016, 2, 29), Fraction(60, 366)),
        ("dagar", date(2017, 1, 1), None, Fraction(0)),
        ("hela året", date(2016, 12, 31), None, Fraction(1)),
    ],
)
def test_portions(rule: str, start: date | None, end: date | None, expected: Fraction) -> None:
    settings = SETTINGS._replace(part_year=rule)
    year = FeeYear(allocation(1), ROWS, joined(start, end), settings)
    assert portion("Köping", year) == expected


def test_two_spells_in_a_year_add_up() -> None:
    """January to March and November to December: five started months."""
    spells = (*joined(None, date(2016, 3, 15)), *joined(date(2016, 11, 30))[3:])
    year = FeeYear(allocation(1), ROWS, spells, SETTINGS._replace(part_year="månader"))
    assert portion("Köping", year) == Fraction(5, 12)


def test_a_base_is_agreed_and_not_scaled() -> None:
    """Bases of 30 leave 90 kr; weights 1 and 1/2 share it 60 and 30."""
    rows = worksheet(
        "FK | stat\nRegionen | region\nArboga | kommun | 1 | | 30\nKöping | kommun | 1 | | 30"
    )
    settings = SETTINGS._replace(part_year="månader")
    state = allocation(300)._replace(municipal_key="bas + rörlig")
    fees, _ = allocate(state, rows, joined(date(2016, 7, 1)), settings)
    assert tuple(kronor(fees).values())[2:] == (90, 60)


def test_a_member_alone_in_its_party_pays_all_whenever_it_joined() -> None:
    rows = worksheet("FK | stat\nRegionen | region\nKöping | kommun")
    settings = SETTINGS._replace(part_year="dagar")
    members = tuple(each for each in joined(date(2016, 7, 1)) if each.member != "Arboga")
    fees, findings = allocate(allocation(300), rows, members, settings)
    assert (kronor(fees)["Köping"], findings) == (150, ())


def test_several_are_members_in_the_plural() -> None:
    at = allocation(100).at.cell("year")
    year = fee_year(allocation(100), ())
    told = f28_member_part_of_the_year(at, ["Beta", "Gamma"], year).what
    assert told.startswith("Beta och Gamma är medlemmar bara en del av 2016")
