"""Staff (personal): what each position costs a year."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from fractions import Fraction

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.money_units import to_nearest
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import decimal_text, percent

_MONTHS = range(1, 13)
_KRONA = Kr.of(1)


class StaffRow(Frozen):
    """A position (befattning); `extent` and the additions are parts of 1.

    `overhead` (PO-pålägg), `social_fees` and `pension` are parts of the pay; `other` is an amount
    a year.
    """

    at: RowPlace
    position: str
    budget_line: str
    intervention: str
    start: date | None
    end: date | None
    extent: Fraction | None
    monthly_pay: Kr | None
    overhead: Fraction | None = None
    social_fees: Fraction | None = None
    pension: Fraction | None = None
    other: Kr | None = None

    @property
    def additions(self) -> Fraction:
        """All that is added to the pay, as a part of it."""
        parts = (self.overhead, self.social_fees, self.pension)
        return sum((part or Fraction(0) for part in parts), Fraction(0))


def months(row: StaffRow, year: int) -> Fraction:
    """The months of the year that the position is held; a broken month by its days."""
    return sum((_month(row, year, month) for month in _MONTHS), Fraction(0))


def yearly_pay(row: StaffRow, year: int) -> Fraction:
    """The pay of the year in kronor, without additions."""
    pay, extent = row.monthly_pay or ZERO, row.extent or Fraction(0)
    return pay.kronor * extent * months(row, year)


def yearly_cost(row: StaffRow, year: int) -> Kr | None:
    """What the position costs in the year, to the krona; None where pay or extent is missing."""
    if row.monthly_pay is None or row.extent is None:
        return None
    held = Fraction(months(row, year), len(_MONTHS))
    other = (row.other or ZERO).kronor * held
    return to_nearest(yearly_pay(row, year) * (1 + row.additions) + other, _KRONA)


def explain_cost(row: StaffRow, year: int) -> Explanation | None:
    """How the year's cost of a position came about."""
    cost = yearly_cost(row, year)
    if cost is None:
        return None
    held = decimal_text(months(row, year), 2)
    pay = to_nearest(yearly_pay(row, year), _KRONA)
    added, extent = percent(row.additions), percent(row.extent or Fraction(0))
    cells = tuple(row.at.cell(key) for key in ("overhead", "social_fees", "pension"))
    basis = "Bladet Personal"
    return Explanation(
        f"Kostnad {year} för {row.position}",
        str(cost),
        row.at.cell("yearly_cost"),
        (
            Step(
                f"{row.monthly_pay} × {held} månader × {extent} = {pay}",
                f"Lönen är {row.monthly_pay} i {held} månader, alltså {pay}.",
                (row.at.cell("monthly_pay"), row.at.cell("extent")),
                basis,
            ),
            Step(f"påslag {added}", f"Påslagen är tillsammans {added} av lönen.", cells, basis),
            Step(f"kostnad {cost}", f"Kostnaden är {cost}."),
        ),
    )


def _month(row: StaffRow, year: int, month: int) -> Fraction:
    days = monthrange(year, month)[1]
    first, last = date(year, month, 1), date(year, month, days)
    start, end = max(first, row.start or first), min(last, row.end or last)
    return Fraction(max(0, (end - start).days + 1), days)
