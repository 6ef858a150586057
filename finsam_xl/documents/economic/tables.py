"""The tables of an economic report: lines against the budget, and the interventions' money."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from finsam_xl.basics.kr import Kr, total
from finsam_xl.basics.report import RowKind
from finsam_xl.documents.economic.records import (
    EconomicReport,
    Followed,
    FollowedGroup,
    FollowedIntervention,
)
from finsam_xl.documents.unit import Unit
from finsam_xl.documents.word_table import WordRow, WordTable

UNKNOWN = "saknas"
_Amount = Callable[[FollowedIntervention], Kr | None]
_MONEY: tuple[tuple[str, _Amount], ...] = (
    ("Beviljat\nalla år", lambda each: each.granted),
    ("Utbetalt\nalla år", lambda each: each.all_paid),
    ("Årets\nram", lambda each: each.frame),
    ("Utbetalt\ni år", lambda each: each.paid),
    ("Förbrukat\ni år", lambda each: each.used),
    ("Väntas\nförbrukas", lambda each: each.expected_use),
)
_UNSPENT: tuple[tuple[str, _Amount], ...] = (
    ("Kvar hos\nägaren", lambda each: each.owner_unspent),
    ("Kvar hos\nförbundet", lambda each: each.association_unspent),
    ("Väntas\nbli över", lambda each: each.expected_unspent),
    ("Kan\nåterföras", lambda each: each.to_return),
)
_SUM = "Summa"


def line_table(report: EconomicReport) -> WordTable:
    """Each line with the year's budget, the budget to date, the outcome and the forecast."""
    to_date = f"t.o.m. {report.month}"
    columns = (
        *(f"Budget {report.year}", f"Budget {to_date}", f"Utfall {to_date}"),
        *("Avvikelse", "Prognos\nhelår", "Prognos mot budget"),
    )
    return WordTable(report.unit.heading, columns, tuple(_line_rows(report)))


def _line_rows(report: EconomicReport) -> Iterator[WordRow]:
    for group in report.groups:
        yield from _group_rows(group, report.unit)
    if report.costs:
        yield WordRow(RowKind.TOTAL, "Summa kostnader", _cells(report.costs, report.unit))
    if report.beside:
        yield WordRow(RowKind.TOTAL, report.beside.line, _cells(report.beside.figures, report.unit))
    if report.result:
        yield WordRow(RowKind.TOTAL, "Resultat", _cells(report.result, report.unit))


def _group_rows(group: FollowedGroup, unit: Unit) -> Iterator[WordRow]:
    yield WordRow(RowKind.LABEL, group.group)
    for line in group.lines:
        yield WordRow(RowKind.MEMBER, line.line, _cells(line.figures, unit))
    yield WordRow(RowKind.SUM, group.sum_text, _cells(group.sum, unit))


def _cells(figures: Followed, unit: Unit) -> tuple[str, ...]:
    return tuple(map(unit.rounded, _amounts(figures)))


def _amounts(figures: Followed) -> tuple[Kr, ...]:
    return (
        *(figures.budget, figures.budget_to_date, figures.actual, figures.deviation),
        *(figures.forecast, figures.forecast_deviation),
    )


def money_table(report: EconomicReport) -> WordTable:
    """What each intervention was granted, has been paid, has used and is expected to use."""
    return _table(report, _MONEY)


def unspent_table(report: EconomicReport) -> WordTable:
    """What is unspent, with the owner and with the association, and what could be returned."""
    table = _table(report, _UNSPENT)
    days = [_last_day(each) for each in report.interventions]
    days += [""] * (len(table.rows) - len(days))  # the sum has no day
    rows = zip(table.rows, days, strict=True)
    return table._replace(
        columns=(*table.columns, "Återförs\nsenast"),
        rows=tuple(row._replace(cells=(*row.cells, day)) for row, day in rows),
    )


def _last_day(each: FollowedIntervention) -> str:
    return each.return_by.isoformat() if each.return_by and each.to_return else ""


def _table(report: EconomicReport, columns: tuple[tuple[str, _Amount], ...]) -> WordTable:
    """A row for each intervention, and their sum where they are several."""
    rows = [
        WordRow(RowKind.MEMBER, each.intervention, _known([of(each) for _, of in columns], report))
        for each in report.interventions
    ]
    if len(rows) > 1:
        sums = [_sum([of(each) for each in report.interventions]) for _, of in columns]
        rows.append(WordRow(RowKind.SUM, _SUM, _known(sums, report)))
    return WordTable(report.unit.heading, tuple(text for text, _ in columns), tuple(rows))


def _known(amounts: list[Kr | None], report: EconomicReport) -> tuple[str, ...]:
    return tuple(UNKNOWN if each is None else report.unit.rounded(each) for each in amounts)


def _sum(amounts: list[Kr | None]) -> Kr | None:
    """The sum; None where a part of it is not known, for then nobody knows the sum."""
    known = [each for each in amounts if each is not None]
    return total(known) if len(known) == len(amounts) else None


def is_rounded(report: EconomicReport) -> bool:
    """True where some printed amount is not the whole of it, so that sums may seem to differ."""
    amounts: list[Kr | None] = [kr for line in report.lines for kr in _amounts(line.figures)]
    columns = (*_MONEY, *_UNSPENT)
    amounts += [of(each) for each in report.interventions for _, of in columns]
    return report.unit.rounds(amounts)
