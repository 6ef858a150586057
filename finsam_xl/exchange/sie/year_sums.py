"""A file of type 1 has no months: its year's results stand in the last month that it covers."""

from __future__ import annotations

from finsam_xl.exchange.sie.accounts import is_result
from finsam_xl.exchange.sie.records import MonthAmount, SieFile
from finsam_xl.exchange.sie.years import calendar_year

WITHOUT_MONTHS = 1


def year_sums(sie: SieFile, year: int) -> list[MonthAmount]:
    """The calendar year's #RES as rows of one month; none in a file that should have months."""
    own = calendar_year(sie, year)
    if own is None or sie.head.kind != WITHOUT_MONTHS:
        return []
    through = sie.head.through
    last = through if through and own.start <= through <= own.end else own.end
    return [
        MonthAmount(each.year, f"{last:%Y%m}", each.account, each.objects, each.amount)
        for each in sie.balances
        if (each.kind, each.year) == ("RES", own.number) and is_result(each.account)
    ]
