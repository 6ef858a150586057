"""Each intervention's own part of a period's report: texts, participants, exits and money."""

from __future__ import annotations

from finsam_xl.actions.tertial import tables, words
from finsam_xl.actions.tertial.economy import Economy
from finsam_xl.basics.swedish import sort_key
from finsam_xl.documents.tertial.records import NO_TABLE, InterventionPart
from finsam_xl.rules.outcome.records import InterventionReport
from finsam_xl.rules.participants.counts import EXITED, PARTICIPANTS
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.year_beside import YearBeside

_EMPTY = "Insatsen hade inga deltagare under perioden."
_NOT_FOLLOWED = "Insatsens deltagare följs inte i den här arbetsboken."


def interventions(
    report: PeriodReport, beside: YearBeside, economy: Economy
) -> tuple[InterventionPart, ...]:
    """A part for everyone with participants, and for those that run with none."""
    return tuple(_part(report, beside, economy, name) for name in _names(report, economy))


def _names(report: PeriodReport, economy: Economy) -> list[str]:
    """Those with participants, and those that run in the period with none, structural ones too."""
    runs = [(frame.intervention, frame.start, frame.end) for frame in report.followed.tables.frames]
    runs += [(each.row.intervention, each.row.start, each.row.end) for each in economy.standings]
    running = {name for name, start, end in runs if report.period.touches(start, end)}
    return sorted({*report.values("Insats"), *running}, key=sort_key)


def _part(
    report: PeriodReport, beside: YearBeside, economy: Economy, name: str
) -> InterventionPart:
    standing = economy.standing(name)
    handed = economy.report(name, report.period)
    why_empty = _why_empty(report, name)
    without_exits = report.number(EXITED, Insats=name) == 0
    return InterventionPart(
        name,
        standing.row.owner if standing else "",
        _texts(handed),
        NO_TABLE if why_empty else tables.intervention_table(report, beside, name),
        NO_TABLE if why_empty or without_exits else tables.exits_table(report, name),
        tuple(words.money(standing, economy)),
        handed is not None or bool(economy.why_not),
        why_empty,
    )


def _why_empty(report: PeriodReport, name: str) -> str:
    """That nobody was in it, or that nobody has counted those of one that only the economy has."""
    given = report.followed.tables
    known = given.frame(name) is not None or name in given.participants.intervention
    if not known:
        return _NOT_FOLLOWED
    return _EMPTY if report.number(PARTICIPANTS, Insats=name) == 0 else ""


def _texts(handed: InterventionReport | None) -> tuple[tuple[str, str], ...]:
    """What the owner has written, under its headings; an empty one is left out."""
    if handed is None:
        return ()
    texts = (
        ("Beskrivning", handed.description),
        ("Året som gått", handed.past_year),
        ("Bakgrund", handed.background),
        ("Analys", handed.analysis),
    )
    return tuple((heading, told) for heading, told in texts if told.strip())
