"""What a period's report takes from the economy's workbook, which lies beside the participants'."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.budget.budget_input import NEEDS, read_budget
from finsam_xl.actions.budget.fee_lines import with_fees
from finsam_xl.actions.follow_up.outcome_input import read_outcome, reports, standings
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.workbook_beside import ECONOMY, read_beside
from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.unit import KRONOR, Unit, unit_of
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.outcome.intervention_follow_up import Standing
from finsam_xl.rules.outcome.records import InterventionReport
from finsam_xl.rules.participants.periods import Period, period_written


class Economy(Frozen):
    """Each intervention's money through a month, and what the owners have handed in.

    `why_not` tells why there is none; then all else is empty. `why_no_money` tells why there are
    texts alone.
    """

    standings: tuple[Standing, ...] = ()
    reports: tuple[InterventionReport, ...] = ()
    month: str = ""
    unit: Unit = KRONOR
    why_not: str = ""
    why_no_money: str = ""

    @property
    def has_money(self) -> bool:
        """True where an intervention's outcome can be told."""
        return bool(self.month)

    def standing(self, intervention: str) -> Standing | None:
        """An intervention's money; None where the economy's workbook does not have it."""
        return next((e for e in self.standings if e.row.intervention == intervention), None)

    def report(self, intervention: str, period: Period) -> InterventionReport | None:
        """What an intervention's owner handed in for the period, or else for its last part."""
        own = [each for each in self.reports if each.intervention == intervention]
        found = [each for each in own if _ends_with(each.period, period)]
        exact = [each for each in found if period_written(each.period) == period]
        found = exact or found
        return found[-1] if found else None


def read_economy(contents: Contents, day: date, year: int) -> Economy:
    """The economy's workbook of the year, as it stands in its file."""
    beside = read_beside(contents, ECONOMY, day)
    if beside.contents is None:
        return Economy(why_not=beside.why_not)
    return _read(beside.contents, beside.name, year)


def _read(economy: Contents, name: str, year: int) -> Economy:
    if not all(is_whole(economy, each) for each in NEEDS):
        return Economy(why_not=f"{name} är inte hel; läs dess Kontroller")
    budgeting = read_budget(economy)
    if budgeting is None:
        return Economy(why_not=f"{name} har en inställning som inte kan läsas")
    plan = with_fees(budgeting)
    if plan.settings.year != year:
        return Economy(why_not=f"{name} gäller {plan.settings.year}, inte {year}")
    followed = read_outcome(economy, plan)
    return Economy(
        standings(economy, plan, followed.outcome),
        reports(economy),
        month_name(plan.settings.follow_up_month) if followed.has_outcome else "",
        unit_of(plan.settings.budget_unit),
        why_no_money="" if followed.has_outcome else f"{name} har inget utfall än",
    )


def _ends_with(written: str, period: Period) -> bool:
    """True for a report that goes as far as the period: a year's text is not an autumn's plan."""
    told = period_written(written)
    return told is not None and told.last == period.last
