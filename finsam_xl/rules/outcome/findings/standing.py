"""What can be wrong with what interventions are paid, use and have left."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.budget.text import month_name, shown
from finsam_xl.rules.dated_law import LIMITS
from finsam_xl.rules.fees.unit_slip import unit_words
from finsam_xl.rules.outcome.intervention_follow_up import Standing

_DECISION = "Beslutet om insatsen och överenskommelsen"


def g51_used_more_than_paid(
    at: Place, standing: Standing, amounts: tuple[Kr, Kr], unit: str
) -> Finding:
    """The owner has used more than was paid: (used, paid)."""
    used, paid = amounts
    return Finding(
        "G51",
        Level.WARNING,
        at,
        f"{standing.row.intervention} har förbrukat {shown(used, unit)} men fått"
        f" {shown(paid, unit)} utbetalt {standing.year};"
        f" {shown(used - paid, unit)} saknas.",
        "Kontrollera ägarens rapport och att utbetalningarna är bokförda på rätt post.",
        _DECISION,
    )


def g52_paid_more_than_granted(
    at: Place, intervention: str, amounts: tuple[Kr, Kr], unit: str
) -> Finding:
    """More has been paid, over all years, than was granted: (paid, granted)."""
    paid, granted = amounts
    over = shown(paid - granted, unit)
    return Finding(
        "G52",
        Level.ERROR,
        at,
        f"{intervention} har fått {shown(paid, unit)} utbetalt, tidigare"
        f" år inräknade, men beviljats {shown(granted, unit)} ({over} för mycket).",
        "Rätta Beviljat om det finns ett nytt beslut, annars kontrollera utbetalningarna.",
        _DECISION,
    )


def g53_money_could_be_returned(at: Place, standing: Standing, unit: str) -> Finding:
    """The owner is expected to have unspent money at the end of the year."""
    expected = shown(standing.expected_use or ZERO, unit)
    return Finding(
        "G53",
        Level.NOTICE,
        at,
        f"{standing.row.intervention} väntas förbruka {expected} av utbetalda"
        f" {shown(standing.paid or ZERO, unit)} {standing.year};"
        f" {shown(standing.to_return or ZERO, unit)} kan återföras senast"
        f" {date_text(standing.return_by)}.",
        "Ta upp med ägaren om medlen ska återföras till förbundet.",
        _DECISION,
    )


def g54_report_is_missing(at: Place, standing: Standing) -> Finding:
    """An intervention that runs has no report of what is used this year."""
    return Finding(
        "G54",
        Level.NOTICE,
        at,
        f"{standing.row.intervention} har ingen rapport om förbrukade medel {standing.year} till"
        f" och med {month_name(standing.month)}.",
        "Be ägaren om rapporten och skriv Förbrukat t.o.m. på bladet Insatsrapporter.",
        _DECISION,
    )


def g114_report_is_older(at: Place, standing: Standing, month: int) -> Finding:
    """The owner's last report does not reach the month that the follow-up goes through."""
    named, through = standing.row.intervention, month_name(standing.month)
    return Finding(
        "G114",
        Level.WARNING,
        at,
        f"{named} följs upp t.o.m. {through}, men ägarens senaste rapport är t.o.m."
        f" {month_name(month)}; Förbrukat och Kvar hos ägaren gäller då.",
        "Be ägaren om en nyare rapport om styrelsen ska ha läget nu.",
        _DECISION,
    )


def g55_plan_exceeds_frame(
    at: Place, intervention: str, amounts: tuple[Kr, Kr], unit: str
) -> Finding:
    """Earlier years and the plan's years are together more than was granted: (planned, granted)."""
    planned, granted = amounts
    return Finding(
        "G55",
        Level.WARNING,
        at,
        f"{intervention} har {shown(planned, unit)} i tidigare utfall och planens år tillsammans,"
        f" men ramen är {shown(granted, unit)} ({shown(planned - granted, unit)} för mycket).",
        "Sänk budgeten för något av åren, eller besluta om en större ram.",
        _DECISION,
    )


def g65_intervention_without_line(at: Place, intervention: str, year: int) -> Finding:
    """No line of the budget names the intervention, so the ledger can't tell what it is paid."""
    return Finding(
        "G65",
        Level.WARNING,
        at,
        f"{intervention} står inte på någon budgetpost {year}, så det går inte att se vad som är"
        " utbetalt eller kan återföras.",
        "Välj insatsen i kolumnen Insats på dess post på bladet Budget.",
        _DECISION,
    )


def g68_report_in_another_unit(
    at: Place, intervention: str, slip: tuple[tuple[str, Kr], tuple[str, Kr]], unit: str
) -> Finding:
    """A reported amount is about a thousand times one that it is held against, or a thousandth."""
    (what, amount), (beside, other) = slip
    return Finding(
        "G68",
        Level.WARNING,
        at,
        f"{intervention} har rapporterat {what} {shown(amount, unit)}, ungefär"
        f" {unit_words(amount, other)} än {beside} {shown(other, unit)}.",
        f"Fråga ägaren om beloppet, och skriv det i {unit}.",
        LIMITS.basis("unit_factor"),
    )
