"""All checks of fees that need a year, or the years side by side."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.fees.check import check_year
from finsam_xl.rules.fees.key_check import (
    check_key_date,
    check_key_values,
    check_key_values_over_years,
)
from finsam_xl.rules.fees.records import FeeYear
from finsam_xl.rules.fees.share_check import check_keys_over_years, check_stated_shares
from finsam_xl.rules.fees.unit_check import check_allocation_units, check_decided_units


def check_all(years: tuple[FeeYear, ...]) -> tuple[Finding, ...]:
    """Everything found in these years; they come in order, with fees where they were reckoned."""
    each = (check_year, check_decided_units, check_stated_shares, check_key_date, check_key_values)
    together = (check_keys_over_years, check_key_values_over_years, check_allocation_units)
    return (
        *(finding for year in years for check in each for finding in check(year)),
        *(finding for check in together for finding in check(years)),
    )
