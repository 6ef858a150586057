"""The rows of Resultat, Beläggning and Diagram: what may be shown of a period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from finsam_xl.basics.swedish import listed
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.counts import (
    DIMENSIONS,
    EXITED,
    MEASURES,
    NEW,
    PARTICIPANTS,
)
from finsam_xl.rules.participants.lights import of_waits
from finsam_xl.rules.participants.occupancy import Occupancy, occupancies
from finsam_xl.rules.participants.outcome import OUTCOMES
from finsam_xl.rules.participants.period_report import PeriodReport, Shown
from finsam_xl.rules.participants.results import (
    MONTH_END,
    PERSONS,
    WAITS,
    WITH_ONE_DIMENSION,
)
from finsam_xl.rules.participants.waits import IN_TIME, LATE, NOT_YET, UNKNOWN
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row

MEASURE_COLUMNS = dict(
    zip(("opening", "new", "exited", "ongoing", "participants"), MEASURES, strict=True)
)
OUTCOME_COLUMNS = dict(
    zip(("work", "studies", "other_solution", "other", "missing"), OUTCOMES, strict=True)
)
WAIT_COLUMNS = {"in_time": IN_TIME, "late": LATE, "not_yet": NOT_YET, "unknown": UNKNOWN}
ALL = "alla"


def results(report: PeriodReport) -> Iterator[Row]:
    """All, then every value of each dimension, and at last persons apart from episodes."""
    period = {"period": report.period.label}
    yield Row({"division": "Alla", "group": ALL, **_measures(report), **period})
    for dimension in (DIMENSIONS[key] for key in WITH_ONE_DIMENSION):
        for value in report.values(dimension):
            counts = _measures(report, **{dimension: value})
            yield Row({"division": dimension, "group": value, **counts, **period})
    persons = report.number(PERSONS)
    told = {"division": "Personer", "group": "olika personer", "participants": persons}
    yield Row({**told, **period})


def groups(report: PeriodReport) -> Iterator[Row]:
    """Participants by intervention and each other dimension."""
    for name in report.values("Insats"):
        for dimension in (DIMENSIONS[key] for key in WITH_ONE_DIMENSION[1:]):
            for value in report.values(dimension):
                count = report.number(PARTICIPANTS, **{"Insats": name, dimension: value})
                told = {"intervention": name, "division": dimension, "group": value}
                if count != 0:
                    yield Row({**told, "participants": count})


def exits(report: PeriodReport) -> Iterator[Row]:
    """What the exited of each intervention went on to, and at last all of them."""
    for name in report.values("Insats"):
        yield Row({"intervention": name, **_outcomes(report, Insats=name)})
    yield Row({"intervention": ALL, **_outcomes(report)})


def waits(report: PeriodReport) -> Iterator[Row]:
    """How each wait of the new ones went, of all and of each intervention that has any."""
    for name in WAITS:
        yield _wait(report, name)
    for intervention in report.values("Insats"):
        if report.number(NEW, Insats=intervention) != 0:
            yield from (_wait(report, name, Insats=intervention) for name in WAITS)


def _wait(report: PeriodReport, name: str, **where: str) -> Row:
    """A wait's counts, with a light that says why."""
    told = {key: report.number(NEW, **{name: how}, **where) for key, how in WAIT_COLUMNS.items()}
    light = of_waits(told["in_time"], told["late"], _limit(report, name))
    shown = report.in_time(name, **where)
    of = {"intervention": where.get("Insats", ALL), "wait": name}
    return Row({**of, **told, "share": shown, "light": light.word, "why": light.why})


def _limit(report: PeriodReport, wait: str) -> str:
    """What has been promised, in its own unit."""
    settings = report.followed.settings
    days, unit = {
        "Coachtid": (settings.coach_days, "arbetsdagar"),
        "Erbjudande": (settings.offer_days, "dagar"),
        "Coachsamtal": (settings.talk_days, "dagar"),
    }[wait]
    return f"{days} {unit}"


def places(report: PeriodReport) -> Iterator[Row]:
    """Each intervention's places and inflow."""
    for each in occupancies(report):
        light, fills = each.light(), each.inflow
        yield Row(
            {
                "intervention": each.frame.intervention,
                "places": each.frame.places,
                **_filled(each),
                "inflow": fills.a_month if fills else None,
                "longest_stay": fills.told_stay if fills else None,
                "light": light.word,
                "why": light.why,
            }
        )


def _filled(each: Occupancy) -> dict[str, Exact]:
    """How full it was; dots in all of it where any of it would tell too much."""
    filled = each.filled
    if filled is None:
        dots = HIDDEN_TEXT if each.is_hidden else None
        return dict.fromkeys(("last", "most", "most_day", "mean", "filled", "over"), dots)
    return {
        "last": filled.last,
        "most": filled.most,
        "most_day": filled.most_day,
        "mean": filled.told_mean,
        "filled": each.share,
        "over": filled.over if each.frame.places else None,
    }


def months(report: PeriodReport) -> Iterator[Row]:
    """The flow through each month, blank for those to come; the chart has room for a year."""
    for flow in report.chosen.flows:
        label = flow.period.label
        if flow.period.first > report.followed.day:
            yield Row({"month": label})
            continue
        new, exited = (report.number(measure, Månad=label) for measure in (NEW, EXITED))
        ongoing = report.number(MONTH_END, Månad=label)
        told = {"nya": new, "avslutade": exited, "inskrivna": ongoing}
        counts = {"new": new, "exited": exited, "ongoing": ongoing}
        yield Row({"month": marked(label, told), **counts})


def outcomes(report: PeriodReport) -> Iterator[Row]:
    """What all the exited went on to."""
    for kind in OUTCOMES:
        count = report.number(EXITED, **{DIMENSIONS["outcome"]: kind})
        yield Row({"outcome": marked(kind, {"": count}), "exited": count})


def marked(label: str, told: Mapping[str, Shown]) -> str:
    """The label of some bars, with which of them are hidden: no bar is not nobody."""
    hidden = [name for name, count in told.items() if count == HIDDEN_TEXT]
    if not hidden:
        return label
    names = f"{listed(hidden)} " if len(hidden) < len(told) else ""
    return f"{label} ({names}dolt)"


def _measures(report: PeriodReport, **where: str) -> dict[str, Shown]:
    return {key: report.number(measure, **where) for key, measure in MEASURE_COLUMNS.items()}


def _outcomes(report: PeriodReport, **where: str) -> dict[str, Shown]:
    kinds = {
        key: report.number(EXITED, **where, **{DIMENSIONS["outcome"]: kind})
        for key, kind in OUTCOME_COLUMNS.items()
    }
    return {**kinds, "exited": report.number(EXITED, **where)}
