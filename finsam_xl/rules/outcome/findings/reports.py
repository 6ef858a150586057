"""What can be wrong with the owners' reports and with the period they are asked for."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.text import shown

_AGREEMENT = "Överenskommelsen om insatsen"
_SHEET = "Bladet Insatsrapporter"


def g70_period_can_not_be_asked_for(at: Place | None, period: str, year: int) -> Finding:
    """The period that reports are asked for is blank, or no month or tertial of the year."""
    return Finding(
        "G70",
        Level.ERROR,
        at,
        f"Rapportperiod är {period or '(tom)'}, men ska vara en månad eller ett tertial {year}.",
        f"Skriv månaden som {year}-08 eller tertialet som {year}-T2.",
        _SHEET,
    )


def g71_report_is_missing(at: Place, row: Intervention, period: str, due: date) -> Finding:
    """A running intervention has no report for the period though the last day has passed."""
    return Finding(
        "G71",
        Level.WARNING,
        at,
        f"{row.intervention} saknar rapport för {period}; den skulle ha kommit senast"
        f" {date_text(due)}.",
        f"Påminn {row.owner or 'ägaren'}, och läs in formuläret med Hämta in när det kommer.",
        _AGREEMENT,
    )


def g72_report_is_not_dated(at: Place, row: Intervention, period: str) -> Finding:
    """A report stands there without the day it came, so it counts as not handed in."""
    return Finding(
        "G72",
        Level.WARNING,
        at,
        f"Rapporten för {row.intervention} {period} har ingen dag vid Inlämnad, så den räknas inte"
        " som lämnad.",
        "Skriv dagen då rapporten kom.",
        _SHEET,
    )


def g73_report_is_late(
    at: Place, row: Intervention, period: str, when: tuple[date, int]
) -> Finding:
    """A report came after the last day; `when` is that day and how many days late it was."""
    due, late = when
    return Finding(
        "G73",
        Level.NOTICE,
        at,
        f"Rapporten för {row.intervention} {period} kom {late} {'dag' if late == 1 else 'dagar'}"
        f" efter {date_text(due)}.",
        "Du behöver inte göra något; ta upp det med ägaren om det händer igen.",
        _AGREEMENT,
    )


def g74_two_reports(at: Place, intervention: str, periods: list[str]) -> Finding:
    """Two rows are reports of the same intervention and period: nobody can tell which counts.

    A month and the tertial that it ends are one period, named in both ways.
    """
    return Finding(
        "G74",
        Level.ERROR,
        at,
        f"{intervention} har mer än en rapport för {_one_period(periods)}.",
        "Ta bort den rad som inte gäller.",
        _SHEET,
    )


def g75_period_is_unreadable(at: Place, intervention: str, period: str) -> Finding:
    """A report's period is no month and no tertial, so its amounts are used nowhere."""
    return Finding(
        "G75",
        Level.ERROR,
        at,
        f"Rapporten för {intervention} har perioden {period or '(tom)'}, som inte går att läsa, så"
        " den räknas inte med.",
        "Skriv perioden som ÅÅÅÅ-MM eller ÅÅÅÅ-T1, till exempel 2021-T2.",
        _SHEET,
    )


def g69_forecast_below_the_used(
    at: Place, named: tuple[str, str], amounts: tuple[Kr, Kr], unit: str
) -> Finding:
    """Less is expected of the whole year than is used already: (used, forecast).

    `named` is the intervention and the report's period.
    """
    intervention, period = named
    used, forecast = amounts
    return Finding(
        "G69",
        Level.WARNING,
        at,
        f"Rapporten för {intervention} {period} har prognosen {shown(forecast, unit)} för hela"
        f" året, men {shown(used, unit)} är redan förbrukat.",
        "Fråga ägaren vilket av talen som gäller, och rätta det.",
        _AGREEMENT,
    )


def _one_period(periods: list[str]) -> str:
    """2017-T2; 2017-08 och 2017-T2, som slutar samma månad, where it is named in two ways."""
    same = ", som slutar samma månad men säger olika" if len(periods) > 1 else ""
    return f"{listed(periods)}{same}"
