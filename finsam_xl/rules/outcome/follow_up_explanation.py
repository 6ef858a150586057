"""The whole story of a figure of the follow-up: budget to date, outcome, deviation, forecast."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import decimal_text, percent
from finsam_xl.rules.budget.records import (
    HALVES,
    LAST_YEARS_PROFILE,
    OWN,
    QUARTERS,
    STRAIGHT,
    BudgetSettings,
)
from finsam_xl.rules.budget.text import BUDGET_DECISION, month_name, shown
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.fees.text import TKR
from finsam_xl.rules.outcome.follow_up import FollowUp, Outcome, least_deviation, share_gone
from finsam_xl.rules.outcome.profiles import share_to_date, straight
from finsam_xl.rules.outcome.records import LedgerRow, month_of

_LEDGER = "Bokföringen på bladet Utfall"
_SHEET = "Bladet Uppföljning"
_SETTING = "Inställningen Gräns för kommentar"
_LABELS = {
    "budget": "Budget",
    "budget_to_date": "Budget t.o.m.",
    "actual": "Utfall",
    "deviation": "Avvikelse",
    "forecast": "Prognos för hela",
    "status": "Status",
}
_WHOLE_YEAR = {"budget", "forecast"}
_STARTED = {QUARTERS: "ett påbörjat kvartal", HALVES: "ett påbörjat halvår"}


class FollowUpBasis(Frozen):
    """What a follow-up was made of: the settings, the outcome, and the mapped ledger rows."""

    settings: BudgetSettings
    outcome: Outcome
    ledger: tuple[LedgerRow, ...]

    @property
    def month(self) -> int:
        """The month that it goes through."""
        return self.settings.follow_up_month

    def shown(self, amount: Kr) -> str:
        """An amount in the budget's unit, to two decimals as the sheet has it."""
        tkr = amount.kronor / KRONOR_IN["tkr"]
        if self.settings.budget_unit != TKR or (100 * tkr).denominator == 1:
            return shown(amount, self.settings.budget_unit)
        return f"{decimal_text(tkr, 2)} {TKR}"

    def exactly(self, amount: Kr) -> str:
        """The same, and in kronor what it is rounded from: −73,33 tkr (exakt −73 333,33 kr)."""
        told = self.shown(amount)
        is_exact = told == shown(amount, self.settings.budget_unit)
        return told if is_exact else f"{told} (exakt {amount})"


_Way = Callable[[FollowUp, FollowUpBasis], tuple[Step, ...]]


def explain_follow_up(row: FollowUp, key: str, given: FollowUpBasis) -> Explanation | None:
    """How a figure in a row of the follow-up came about; None for a column that has none."""
    way = _WAYS.get(key)
    if way is None:
        return None
    value = row.status if key == "status" else given.exactly(getattr(row, key))
    until = "" if key in _WHOLE_YEAR else f"t.o.m. {month_name(given.month)} "
    label = _LABELS[key].removesuffix(" t.o.m.")
    title = f"{label} {until}{given.settings.year} för {row.line.line}"
    return Explanation(
        title, value or "tomt", row.at.cell(key) if row.at else None, way(row, given)
    )


def _budget(row: FollowUp, given: FollowUpBasis) -> tuple[Step, ...]:
    told = f"{row.line.line} är budgeterad till {given.shown(row.budget)}."
    return (Step("", told, (row.line.at.cell("budget"),), BUDGET_DECISION),)


def _budget_to_date(row: FollowUp, given: FollowUpBasis) -> tuple[Step, ...]:
    method, line = row.line.accrual, row.line.line
    share = share_to_date(line, method, given.month, given.outcome.profiles)
    told = (
        f"{_spread(method, share, given.month)} Av {given.shown(row.budget)} hör"
        f" {given.shown(row.budget_to_date)} till tiden t.o.m. {month_name(given.month)}."
    )
    at = (row.line.at.cell("accrual"),)
    return (*_budget(row, given), Step("", told, at, "Postens periodisering"))


def _actual(row: FollowUp, given: FollowUpBasis) -> tuple[Step, ...]:
    """Month by month, with the ledger's own cells."""
    rows = [each for each in given.ledger if each.budget_line == row.line.line]
    months = range(1, given.month + 1)
    of_month = {
        m: [e for e in rows if month_of(e.period) == (given.settings.year, m)] for m in months
    }
    steps = tuple(
        Step(
            "",
            f"{month_name(month).capitalize()}: {total([each.amount for each in own])} på"
            f" {len(own)} {'rad' if len(own) == 1 else 'rader'}.",
            tuple(each.at.cell("amount") for each in own),
            _LEDGER,
        )
        for month, own in of_month.items()
        if own
    )
    nothing = f"Inget är bokfört på {row.line.line} t.o.m. {month_name(given.month)}."
    return steps or (Step("", nothing, (), _LEDGER),)


def _deviation(row: FollowUp, given: FollowUpBasis) -> tuple[Step, ...]:
    told = (
        f"Utfallet {given.shown(row.actual)} minus budget t.o.m. {given.shown(row.budget_to_date)}"
        f" ger {given.shown(row.deviation)}. Plus gör resultatet bättre."
    )
    return (Step("", told, _cells(row, "actual", "budget_to_date"), _SHEET),)


def _forecast(row: FollowUp, given: FollowUpBasis) -> tuple[Step, ...]:
    own = given.outcome.input_of(row)
    method = own.forecast_method if own else STRAIGHT
    if given.month >= MONTHS_A_YEAR:
        told = f"Året är slut, så prognosen är utfallet {given.shown(row.actual)}."
        return (Step("", told, _cells(row, "actual"), _SHEET),)
    if own and method == OWN and own.own_forecast is not None:
        told = f"Egen prognos är {given.shown(own.own_forecast)}."
        return (Step("", told, _cells(row, "own_forecast"), _SHEET),)
    profiles = given.outcome.profiles
    share = None if method == OWN else share_to_date(row.line.line, method, given.month, profiles)
    spread = Step("", _spread(method, share, given.month), _cells(row, "forecast_method"), _SHEET)
    told = _paced(row, share_gone(row.line.line, own, given.month, profiles), given)
    return (spread, Step("", told, _cells(row, "actual"), _SHEET))


def _paced(row: FollowUp, share: Fraction, given: FollowUpBasis) -> str:
    actual, forecast = given.shown(row.actual), given.shown(row.forecast)
    if share > 0:
        return f"I samma takt som hittills, {actual}, slutar året på {forecast}."
    rest = given.shown(row.budget - row.budget_to_date)
    return f"Utfallet {actual} och resten av budgeten {rest} ger {forecast}."


def _status(row: FollowUp, given: FollowUpBasis) -> tuple[Step, ...]:
    limit = given.settings.comment_limit
    if limit is None:
        return (Step("", "Ingen gräns är satt, så ingen status visas.", (), _SETTING),)
    place = given.settings.place("comment_limit")
    allowed = (
        f"{percent(limit)} av budget t.o.m. {given.shown(row.budget_to_date)},"
        f" men minst {least_deviation()}"
    )
    told = f"Avvikelsen är {given.shown(row.deviation)}; gränsen är {allowed}."
    return (
        *_deviation(row, given),
        Step("", f"{told} Alltså {row.status}.", (place,) if place else (), _SETTING),
    )


def _spread(method: str, share: Fraction | None, month: int) -> str:
    """How much of the year a method takes as gone; `share` None where its profile is missing."""
    months = f"{month} av {MONTHS_A_YEAR} månader har gått"
    if share is None:
        return f"{method.capitalize()} saknar ett helt års tal, så det räknas rakt: {months}."
    if method in _STARTED:
        whole = share * MONTHS_A_YEAR
        return f"{_STARTED[method].capitalize()} räknas helt: {whole} av {MONTHS_A_YEAR} månader."
    if method == LAST_YEARS_PROFILE:
        return f"I fjol hade {percent(share)} av året kommit t.o.m. {month_name(month)}."
    if method == OWN:
        return f"Den egna profilen lägger {percent(share)} av året t.o.m. {month_name(month)}."
    return f"Rakt över året: {months}, {percent(straight(month))}."


def _cells(row: FollowUp, *keys: str) -> tuple[Place, ...]:
    return tuple(row.at.cell(key) for key in keys) if row.at else ()


_WAYS: dict[str, _Way] = {
    "budget": _budget,
    "budget_to_date": _budget_to_date,
    "actual": _actual,
    "deviation": _deviation,
    "forecast": _forecast,
    "status": _status,
}
