"""The records of an economic report: lines and interventions followed up through a month."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.documents.unit import THOUSANDS, Unit

_GROUP = "Lokusgruppen"


class Followed(Frozen):
    """A budget followed up: for the year, to date, the outcome to date and the year's forecast.

    Income plus, costs minus; a deviation of plus makes the result better.
    """

    budget: Kr
    budget_to_date: Kr
    actual: Kr
    forecast: Kr

    @property
    def deviation(self) -> Kr:
        """Outcome less budget to date (avvikelse)."""
        return self.actual - self.budget_to_date

    @property
    def forecast_deviation(self) -> Kr:
        """What the year is expected to end with, less its budget."""
        return self.forecast - self.budget


class FollowedLine(Frozen):
    """A line of the budget; `asks` is true where its deviation wants a cause and has none.

    `status` is i fas, bättre än budget or sämre än budget.
    """

    line: str
    figures: Followed
    status: str = ""
    comment: str = ""
    asks: bool = False


class FollowedGroup(Frozen):
    """A group of lines with its sum (Summa kansli och styrelse)."""

    group: str
    lines: tuple[FollowedLine, ...]
    sum_text: str
    sum: Followed


class FollowedIntervention(Frozen):
    """An intervention (insats) through the month; amounts without sign, None is not known.

    `granted` and `all_paid` are of the whole of its period, `frame` is the year's part of it.
    `asks` is true where what is left over wants a cause and has none.
    """

    intervention: str
    owner: str
    granted: Kr | None = None
    all_paid: Kr | None = None
    frame: Kr | None = None
    paid: Kr | None = None
    used: Kr | None = None
    expected_use: Kr | None = None
    owner_unspent: Kr | None = None
    association_unspent: Kr | None = None
    expected_unspent: Kr | None = None
    to_return: Kr | None = None
    return_by: date | None = None
    cause: str = ""
    asks: bool = False


class EconomicReport(Frozen):
    """A report through a month, for the board; with `local_group` for that group alone.

    `month` is its name: augusti. `beside` is what is booked on no line of
    the budget. A local group's report has its interventions and no lines.
    """

    association: str
    year: int
    month: str
    date_text: str = ""
    unit: Unit = THOUSANDS
    local_group: str = ""
    groups: tuple[FollowedGroup, ...] = ()
    costs: Followed | None = None
    beside: FollowedLine | None = None
    result: Followed | None = None
    interventions: tuple[FollowedIntervention, ...] = ()
    observations: tuple[Finding, ...] = ()
    contact: str = ""

    @property
    def lines(self) -> tuple[FollowedLine, ...]:
        """The lines of all groups, and what stands on none."""
        of_groups = tuple(line for group in self.groups for line in group.lines)
        return (*of_groups, self.beside) if self.beside else of_groups

    @property
    def whose(self) -> str:
        """The local group as it is spoken of, Lokusgruppen Norr; "" in the board's report."""
        named = self.local_group.casefold().startswith("lokus")
        return self.local_group if named or not self.local_group else f"{_GROUP} {self.local_group}"

    @property
    def title(self) -> str:
        """Ekonomisk rapport augusti 2021, Lokusgruppen Norr."""
        group = f", {self.whose}" if self.local_group else ""
        return f"Ekonomisk rapport {self.month} {self.year}{group}"
