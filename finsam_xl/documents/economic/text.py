"""The sentences of an economic report: the result so far, causes, and money to be returned."""

from __future__ import annotations

from collections.abc import Iterator

from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.swedish import date_text, listed, percent
from finsam_xl.documents.economic.records import EconomicReport, FollowedIntervention
from finsam_xl.documents.economic.tables import UNKNOWN
from finsam_xl.documents.prompts import prompt
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import FieldValue

NOT_REPORTED = (
    f"”{UNKNOWN}”: ägaren har inte rapporterat, ramen är inte ifylld, eller insatsen har ingen"
    " budgetpost."
)
_WHY = prompt("orsaken")


def summary(report: EconomicReport) -> list[str]:
    """A paragraph on the result to date and expected, and one on what is left unspent."""
    told = (" ".join(_result(report)), " ".join(_unspent(report)))
    return [unbroken(each) for each in told if each]


def _result(report: EconomicReport) -> Iterator[str]:
    result, unit = report.result, report.unit
    if result is None:
        return
    yield (
        f"Resultatet till och med {report.month} {report.year} är {unit.told(result.actual)}, "
        f"{_against(report, result.deviation)} budgeten för samma tid."
    )
    yield (
        f"Hela året väntas sluta på {unit.told(result.forecast)}, "
        f"{_against(report, result.forecast_deviation)} budgeten på {unit.told(result.budget)}."
    )


def _against(report: EconomicReport, deviation: Kr) -> str:
    """240 tkr bättre än; i nivå med, where the printed difference is nothing."""
    if report.unit.rounded(abs(deviation)) == "0":
        return "i nivå med"
    word = "bättre" if deviation.ore > 0 else "sämre"
    return f"{report.unit.told(abs(deviation))} {word} än"


def _unspent(report: EconomicReport) -> Iterator[str]:
    known = [each.expected_unspent or Kr(0) for each in report.interventions]
    over = [each for each in known if each.ore > 0]
    short = [-each for each in known if each.ore < 0]
    back = [each.to_return for each in report.interventions if each.to_return]
    if over:
        yield f"Av insatsernas ramar för året väntas {report.unit.told(total(over))} bli över."
    if short:
        beside = "I andra insatser" if over else "I insatserna"
        yield f"{beside} väntas {report.unit.told(total(short))} saknas av årets ramar."
    if back:
        yield (
            f"{report.unit.told(total(back))} är utbetalt och väntas inte användas; det kan "
            "återföras till förbundet."
        )
    silent = [each.intervention for each in report.interventions if each.used is None]
    if silent:
        yield f"Ägarna har inte rapporterat för {listed(silent)}."


def causes(report: EconomicReport) -> list[FieldValue]:
    """Each line with a comment or a deviation that asks for one: which, how much, and why."""
    return [
        {
            "post": unbroken(line.line),
            "avvikelse": report.unit.told(line.figures.deviation),
            "status": line.status,
            "orsak": unbroken(line.comment) or _WHY,
        }
        for line in report.lines
        if line.comment.strip() or line.asks
    ]


def intervention_causes(report: EconomicReport) -> list[FieldValue]:
    """Each intervention whose money is left over or too little: how much, and why."""
    return [
        {
            "insats": unbroken(each.intervention),
            "ägare": each.owner,
            "takt": _pace(each),
            "över": _left(each, report),
            "orsak": unbroken(each.cause) or (_WHY if each.asks else ""),
        }
        for each in report.interventions
        if each.cause.strip() or each.expected_unspent or each.asks
    ]


def _pace(each: FollowedIntervention) -> str:
    """How much of the year's frame is used: 62 % av årets ram är förbrukat."""
    if each.used is None or not each.frame:
        return ""
    share = each.used.kronor / each.frame.kronor
    return unbroken(f"{percent(share, 0)} av årets ram är förbrukat")


def _left(each: FollowedIntervention, report: EconomicReport) -> str:
    left = each.expected_unspent
    if not left:
        return ""
    if left.ore < 0:
        return f"{report.unit.told(-left)} väntas saknas"
    return f"{report.unit.told(left)} väntas bli över"


def returns(report: EconomicReport) -> list[FieldValue]:
    """The local group's decision on each intervention that has money to return, in kronor."""
    return [
        {
            "insats": unbroken(each.intervention),
            "belopp": unbroken(str(each.to_return)),
            "senast": unbroken(f" senast {date_text(each.return_by)}") if each.return_by else "",
        }
        for each in report.interventions
        if each.to_return
    ]
