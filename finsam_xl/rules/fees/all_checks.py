"""All checks of fees that need a year, or the years side by side."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.fees.check import check_year
from finsam_xl.rules.fees.faults import gaps
from finsam_xl.rules.fees.key_check import check_key_date
from finsam_xl.rules.fees.key_value_check import check_key_values, check_key_values_over_years
from finsam_xl.rules.fees.records import FeeYear
from finsam_xl.rules.fees.rows import settled
from finsam_xl.rules.fees.share_check import check_keys_over_years, check_stated_shares
from finsam_xl.rules.fees.unit_check import (
    check_allocation_units,
    check_decided_units,
    slipped_years,
)

_OF_ROWS = (check_year, check_decided_units, check_stated_shares)
_OF_KEYS = (check_key_date, check_key_values)


def check_all(
    years: tuple[FeeYear, ...], lacking: frozenset[int] = frozenset()
) -> tuple[Finding, ...]:
    """Everything found in these years; they come in order, with fees where they were reckoned.

    One cause gives one finding: a year that lacks rows (`lacking` could not be read), or whose
    allocation is in another unit, is told as such, and its sums are not.
    """
    each = tuple(settled(year) for year in years)
    slipped = {year.year for year, _ in slipped_years(each)}
    judged = tuple(
        year for year in each if year.rows and year.year not in lacking | slipped and not gaps(year)
    )
    return (
        *(
            finding
            for year in each
            for check in ((*_OF_ROWS, *_OF_KEYS) if year in judged else _OF_KEYS)
            for finding in check(year)
        ),
        *check_keys_over_years(judged),
        *check_key_values_over_years(each),
        *check_allocation_units(each),
    )
