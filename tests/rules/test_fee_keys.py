"""Each key's split against hand reckoning, and what it needs."""

from __future__ import annotations

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.rules.fees.allocate import allocate
from finsam_xl.rules.fees.records import FeeSettings, StateAllocation
from tests.rules.fee_worksheet import SETTINGS, allocation, codes, kronor, worksheet

PARTIES = "Försäkringskassan | stat\nRegionen | region\n"


def by(key: str, state: int = 200) -> StateAllocation:
    """The municipalities share half of `state` by this key."""
    return allocation(state)._replace(municipal_key=key)


def workings(state: StateAllocation, rows: str, settings: FeeSettings = SETTINGS) -> list[str]:
    """What follows the party's amount in each municipality's working."""
    fees, findings = allocate(state, worksheet(PARTIES + rows), (), settings)
    assert fees, findings
    return [fee.working.split(" → ", 3)[3] for fee in fees[2:]]


def test_equal_parts() -> None:
    """100 kr on three: 33 1/3 each, the last krona to the first by name."""
    rows = worksheet(PARTIES + "Arboga | kommun\nKöping | kommun\nÅre | kommun")
    fees, findings = allocate(by("lika delar"), rows, (), SETTINGS)
    assert list(kronor(fees).values())[2:] == [34, 33, 33]
    assert codes(findings) == ["F05"]
    assert fees[2].working.endswith(
        "lika delar 1/3 → kvot 33,33 → avrundas uppåt (lika rest, namnet) → avgift 34 kr"
    )


def test_working_age() -> None:
    """1/4 of 100 kr is 25."""
    assert workings(by("arbetsför befolkning"), "Arboga | kommun | 1\nKöping | kommun | 3") == [
        "arbetsför befolkning 1/4 → kvot 25,00 → går jämnt ut → avgift 25 kr",
        "arbetsför befolkning 3/4 → kvot 75,00 → går jämnt ut → avgift 75 kr",
    ]


def test_fixed_shares_that_sum_to_a_hundred_percent() -> None:
    """62,5 % of 100 kr is 62,50, the remainders tie, and the larger share gets the krona."""
    rows = "Arboga | kommun | | | | 62.5\nKöping | kommun | | | | 37.5"
    assert workings(by("fast procent"), rows) == [
        (
            "fast procent 62,5 % → kvot 62,50 → avrundas uppåt (lika rest, störst nyckeltal)"
            " → avgift 63 kr"
        ),
        "fast procent 37,5 % → kvot 37,50 → avrundas nedåt → avgift 37 kr",
    ]


def test_fixed_shares_that_do_not_are_divided_by_their_sum() -> None:
    """60/80 and 20/80 of 100 kr."""
    rows = "Arboga | kommun | | | | 60\nKöping | kommun | | | | 20"
    assert workings(by("fast procent"), rows)[0] == (
        "fast procent 60/80 → kvot 75,00 → går jämnt ut → avgift 75 kr"
    )


def test_base_and_variable() -> None:
    """Bases 10 and 30 leave 60 kr; 1/3 and 2/3 of it are 20 and 40."""
    rows = "Arboga | kommun | 1 | | 10\nKöping | kommun | 2 | | 30"
    assert workings(by("bas + rörlig"), rows) == [
        "bas 10 kr → rörlig del 60 kr → nyckeltal 1/3 → kvot 30,00 → går jämnt ut → avgift 30 kr",
        "bas 30 kr → rörlig del 60 kr → nyckeltal 2/3 → kvot 70,00 → går jämnt ut → avgift 70 kr",
    ]


def test_agreed_amounts() -> None:
    rows = "Arboga | kommun | | | 55\nKöping | kommun | | | 45"
    assert workings(by("belopp"), rows) == [
        "överenskommet belopp 55 kr → avgift 55 kr",
        "överenskommet belopp 45 kr → avgift 45 kr",
    ]


def test_several_regions_share_by_their_own_key() -> None:
    rows = worksheet("FK | stat\nUppsala | region | 3\nGävleborg | region | 1\nHeby | kommun")
    fees, _ = allocate(allocation(200), rows, (), SETTINGS)
    assert list(kronor(fees).values()) == [200, 75, 25, 100]
    assert "regionernas 1/4 = 100 kr → folkmängd 3/4" in fees[1].working


@pytest.mark.parametrize(
    ("key", "rows", "code"),
    [
        ("fast procent", "Arboga | kommun | | | | 60\nKöping | kommun", "F22"),
        ("fast procent", "Arboga | kommun | | | | 0\nKöping | kommun | | | | 0", "F10"),
        ("belopp", "Arboga | kommun | | | 100\nKöping | kommun", "F23"),
        ("belopp", "Arboga | kommun | | | 55\nKöping | kommun | | | 44", "F25"),
        ("bas + rörlig", "Arboga | kommun | 1 | | 100\nKöping | kommun | 1 | | 1", "F24"),
        ("bas + rörlig", "Arboga | kommun | 1 | | 1\nKöping | kommun | 1", "F23"),
        ("bas + rörlig", "Arboga | kommun | 1 | | 1\nKöping | kommun | | | 1", "F03"),
        ("folkmängd", "Arboga | kommun\nKöping | kommun", "F38"),
    ],
)
def test_what_a_key_lacks_is_told_once_and_stops_the_fees(key: str, rows: str, code: str) -> None:
    fees, findings = allocate(by(key), worksheet(PARTIES + rows), (), SETTINGS)
    assert fees == ()
    assert codes(findings) == [code]


@pytest.mark.parametrize("key", ["fast procent", "belopp", "bas + rörlig", "folkmängd"])
def test_a_member_alone_needs_nothing_of_the_key(key: str) -> None:
    fees, findings = allocate(by(key), worksheet(PARTIES + "Arboga | kommun"), (), SETTINGS)
    assert findings == ()
    assert fees[2].fee == Kr.of(100)
