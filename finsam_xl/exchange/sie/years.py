"""How the file's fiscal years lie against a calendar year, months as ÅÅÅÅMM."""

from __future__ import annotations

from datetime import date

from finsam_xl.exchange.sie.accounts import is_result
from finsam_xl.exchange.sie.records import FiscalYear, SieFile


def calendar_year(sie: SieFile, year: int) -> FiscalYear | None:
    """The fiscal year of the file that is just this calendar year; none if it is broken."""
    wanted = (date(year, 1, 1), date(year, 12, 31))
    return next((each for each in sie.years if (each.start, each.end) == wanted), None)


def own_year(sie: SieFile) -> FiscalYear | None:
    """The fiscal year that the file is of, #RAR 0; none if it doesn't say."""
    return next((each for each in sie.years if each.number == 0), None)


def all_months(year: int) -> tuple[str, ...]:
    """The twelve months of a calendar year."""
    return tuple(f"{year:04}{month:02}" for month in range(1, 13))


def is_month(period: str) -> bool:
    """True for ÅÅÅÅMM of a calendar month."""
    return "01" <= period[4:] <= "12"


def is_within(fiscal: FiscalYear, month: str) -> bool:
    """True for a month that lies in the fiscal year."""
    return f"{fiscal.start:%Y%m}" <= month <= f"{fiscal.end:%Y%m}"


def told_years(sie: SieFile, year: int) -> tuple[FiscalYear, ...]:
    """The fiscal years that give the calendar year its months.

    The file's own, and an earlier one only if the file has months of its income and costs.
    """
    told = {row.year for row in sie.changes if is_result(row.account)} | {0}
    months = all_months(year)
    return tuple(
        each
        for each in sie.years
        if each.number in told and any(is_within(each, month) for month in months)
    )


def covered_months(sie: SieFile, year: int) -> tuple[str, ...]:
    """The calendar year's months that the file tells of, all twelve unless its year is broken."""
    told = told_years(sie, year)
    return tuple(m for m in all_months(year) if any(is_within(each, m) for each in told))
