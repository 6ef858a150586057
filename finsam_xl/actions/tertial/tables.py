"""The tables of a period's report, with what must be hidden as two dots."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from finsam_xl.basics.report import RowKind
from finsam_xl.basics.swedish import capitalised, percent, thousands
from finsam_xl.documents.word_table import WordRow, WordTable
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED, MEASURES, NEW, PARTICIPANTS
from finsam_xl.rules.participants.outcome import OUTCOMES
from finsam_xl.rules.participants.period_report import PeriodReport, Shown
from finsam_xl.rules.participants.results import WAITS, WITH_ONE_DIMENSION
from finsam_xl.rules.participants.waits import HOWS
from finsam_xl.rules.participants.year_beside import BEFORE, BESIDE, NOW, YearBeside

_INTERVENTION = "Insats"
_SEVERAL = 2


def text(shown: Shown) -> str:
    """A count as it is printed."""
    return shown if isinstance(shown, str) else thousands(shown)


def participants_table(report: PeriodReport) -> WordTable:
    """Every intervention's measures in the period, and all of them."""
    names = report.values(_INTERVENTION)
    rows = [_row(RowKind.MEMBER, name, _measures(report, Insats=name)) for name in names]
    rows.append(_row(RowKind.SUM, "Alla", _measures(report)))
    return WordTable(_INTERVENTION, _headings(MEASURES), tuple(rows))


def groups_table(report: PeriodReport) -> WordTable:
    """The participants by municipality, sex and age."""
    rows: list[WordRow] = []
    for dimension in (DIMENSIONS[key] for key in WITH_ONE_DIMENSION[1:]):
        values = report.values(dimension)
        if values:
            rows.append(WordRow(RowKind.LABEL, dimension))
        for value in values:
            counts = [report.number(each, **{dimension: value}) for each in (PARTICIPANTS, NEW)]
            counts.append(report.number(EXITED, **{dimension: value}))
            rows.append(_row(RowKind.MEMBER, value, counts))
    return WordTable("Grupp", _headings((PARTICIPANTS, NEW, EXITED)), tuple(rows))


def waits_table(report: PeriodReport) -> WordTable:
    """How each wait of the new ones went, of each intervention where there are several."""
    columns = (*map(capitalised, HOWS), "Andel\ni tid")
    names = [name for name in report.values(_INTERVENTION) if report.number(NEW, Insats=name) != 0]
    if len(names) < _SEVERAL:
        rows = [_wait(report, (RowKind.MEMBER, wait), wait) for wait in WAITS]
    else:
        rows = [row for wait in WAITS for row in _waits_of(report, wait, names)]
    return WordTable("Väntan på", columns, tuple(rows))


def _waits_of(report: PeriodReport, wait: str, names: Sequence[str]) -> Iterator[WordRow]:
    yield WordRow(RowKind.LABEL, wait)
    for name in names:
        yield _wait(report, (RowKind.MEMBER, name), wait, Insats=name)
    yield _wait(report, (RowKind.SUM, "Alla"), wait)


def _wait(report: PeriodReport, of: tuple[RowKind, str], wait: str, **where: str) -> WordRow:
    counts = [text(report.number(NEW, **{wait: how}, **where)) for how in HOWS]
    return WordRow(*of, (*counts, _in_time(report.in_time(wait, **where))))


def beside_table(report: PeriodReport, beside: YearBeside) -> WordTable:
    """New, exited and ongoing so far this year, and at the same time last year."""
    years = (beside.now.first.year, beside.before.first.year)
    columns = tuple(f"{capitalised(each)}\n{year}" for each in BESIDE for year in years)
    rows = [
        _row(kind, title, _both(beside, name))
        for kind, title, name in (
            *((RowKind.MEMBER, name, name) for name in report.values(_INTERVENTION)),
            (RowKind.SUM, "Alla", ""),
        )
    ]
    return WordTable(_INTERVENTION, columns, tuple(rows))


def intervention_table(report: PeriodReport, beside: YearBeside, name: str) -> WordTable:
    """An intervention's measures in the period, and new and exited so far and last year."""
    rows = [_row(RowKind.MEMBER, report.period.label, _measures(report, Insats=name))]
    for title, when in ((beside.now.label, NOW), (beside.before.label, BEFORE)):
        told = {each: text(beside.shown(each, when, name)) for each in BESIDE}
        cells = tuple(told.get(each, "") for each in MEASURES)
        if title != report.period.label and name in report.values(_INTERVENTION):
            rows.append(WordRow(RowKind.MEMBER, title, cells))
    return WordTable("Tid", _headings(MEASURES), tuple(rows))


def exits_table(report: PeriodReport, name: str) -> WordTable:
    """What an intervention's exits went on to."""
    key = DIMENSIONS["outcome"]
    counts = [report.number(EXITED, Insats=name, **{key: kind}) for kind in OUTCOMES]
    headings = ("Arbete", "Studier", "Annan\nlösning", "Övrigt", "Uppgift\nsaknas")
    return WordTable(
        "Avslutade till", headings, (_row(RowKind.MEMBER, report.period.label, counts),)
    )


def _in_time(shown: Fraction | str | None) -> str:
    if shown is None or isinstance(shown, str):
        return shown or "–"
    return percent(shown)


def _both(beside: YearBeside, name: str) -> list[Shown]:
    return [beside.shown(each, when, name) for each in BESIDE for when in (NOW, BEFORE)]


def _measures(report: PeriodReport, **where: str) -> list[Shown]:
    return [report.number(measure, **where) for measure in MEASURES]


def _headings(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(capitalised, words))


def _row(kind: RowKind, title: str, counts: Iterable[Shown]) -> WordRow:
    return WordRow(kind, title, tuple(map(text, counts)))
