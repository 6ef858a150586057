"""The fees against two others: the package apportionment, and decimals of fifty digits."""

from __future__ import annotations

from decimal import Decimal, localcontext
from random import Random

import pytest
from apportionment.methods import compute

from tests.actions.economy_workbook import column
from tests.planted.shipped import example
from tests.rules.fee_worksheet import allocation, fee_year, worksheet

PARTS_2016 = (5_305_453, [20251, 9239, 16819, 13562, 20487, 210003, 41772, 21484])
PARTS_2015 = (5_050_000, [20042, 9187, 16048, 13464, 20195, 207611, 41045, 21403])


def by_decimals(whole: int, weights: list[int]) -> list[int] | None:
    """Largest remainder, reckoned in decimals; None where remainders tie at the last krona."""
    with localcontext() as context:
        context.prec = 50
        quotas = [Decimal(whole) * weight / sum(weights) for weight in weights]
    floors = [int(quota) for quota in quotas]
    rests = sorted((quota - int(quota) for quota in quotas), reverse=True)
    left = whole - sum(floors)
    if left and left < len(rests) and rests[left - 1] - rests[left] < Decimal("1e-30"):
        return None
    last = rests[left - 1] if left else Decimal(2)
    return [floor + (quota - floor >= last) for quota, floor in zip(quotas, floors, strict=True)]


@pytest.mark.parametrize(
    ("rows", "case"), [(slice(2, 10), PARTS_2015), (slice(12, 20), PARTS_2016)]
)
def test_uppsala(rows: slice, case: tuple[int, list[int]]) -> None:
    whole, weights = case
    fees = column(example("uppsala"), "tblAvgifter", "Avgift")[rows]
    assert fees == by_decimals(whole, weights)
    assert fees == list(compute("hamilton", weights, whole, fractions=True, verbose=False))


def test_two_hundred_allocations() -> None:
    """Of any number of municipalities from two to twelve; ties are tested elsewhere."""
    random = Random(2003_1210)  # noqa: S311 - the same cases every time
    for _ in range(200):
        weights = [random.randint(1, 250_000) for _ in range(random.randint(2, 12))]
        state = random.randint(2, 30_000_000)
        whole = 2 * state - state - state // 2  # what is left when the region has had its quarter
        expected = by_decimals(whole, weights)
        if expected is not None:
            assert _reckoned(state, weights) == expected
            hamilton = compute("hamilton", weights, whole, fractions=True, verbose=False)
            assert expected == list(hamilton)


def _reckoned(state: int, weights: list[int]) -> list[int]:
    """The municipalities' fees, in the order of their weights."""
    names = [f"Kommun {at:02} | kommun | {weight}" for at, weight in enumerate(weights)]
    rows = worksheet("\n".join(["FK | stat", "Regionen | region", *names]))
    return [int(fee.fee.kronor) for fee in fee_year(allocation(state), rows).fees[2:]]
