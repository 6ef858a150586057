"""Before and after the intervention in Word: a table, and bars of the same counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finsam_xl.actions.tertial.tables import text
from finsam_xl.basics.report import RowKind
from finsam_xl.documents.tertial.records import NO_TABLE
from finsam_xl.documents.word_chart import BarChart, Series
from finsam_xl.documents.word_table import WordRow, WordTable
from finsam_xl.rules.participants.before_after_lines import (
    BeforeAfter,
    values_before_and_after,
    works_before_and_after,
)
from finsam_xl.rules.participants.counts import EXITED
from finsam_xl.rules.participants.period_report import PeriodReport, Shown
from finsam_xl.rules.participants.standard_tables import GROUP, INCOME

_OCCUPATION, _WORKS, _INCOME = "Sysselsättning", "Arbetar eller studerar", "Försörjning"
_COLUMNS = ("Före", "Efter", "Förändring")
_MOST = 9
"""Values with two bars each that half a page holds."""


def before_after_table(report: PeriodReport) -> WordTable:
    """Occupation in groups, work or studies, and income source; none where nobody has left."""
    if report.number(EXITED) == 0:
        return NO_TABLE
    parts = (
        (_OCCUPATION, tuple(values_before_and_after(report, GROUP))),
        (_WORKS, tuple(works_before_and_after(report))),
        (_INCOME, tuple(values_before_and_after(report, INCOME))),
    )
    rows = [row for title, lines in parts if lines for row in _rows(title, lines)]
    return WordTable("Före och efter", _COLUMNS, tuple(rows))


def before_after_charts(report: PeriodReport) -> Iterator[BarChart]:
    """Bars before and after beside each other; what is hidden has none, and says so."""
    for title, name in ((_OCCUPATION, GROUP), (_INCOME, INCOME)):
        lines = tuple(values_before_and_after(report, name))
        if any(_bar(line.before) or _bar(line.after) for line in lines):
            yield _chart(title, _most_usual(lines))


def _most_usual(lines: Sequence[BeforeAfter]) -> Sequence[BeforeAfter]:
    """As many as there is room for, those with the highest bars, in the table's order."""
    by_height = sorted(lines, key=lambda line: -(_bar(line.before) or 0) - (_bar(line.after) or 0))
    kept = by_height[:_MOST]
    return [line for line in lines if line in kept]


def _rows(title: str, lines: Sequence[BeforeAfter]) -> Iterator[WordRow]:
    yield WordRow(RowKind.LABEL, title)
    for line in lines:
        cells = (_cell(each) for each in (line.before, line.after, line.change))
        yield WordRow(RowKind.MEMBER, line.value, tuple(cells))


def _chart(title: str, lines: Sequence[BeforeAfter]) -> BarChart:
    alt = (
        f"Stapeldiagram: de avslutades {title.lower()} vid inskrivningen bredvid den vid avslutet."
        " Det som är märkt dolt saknar stapel."
    )
    series = (
        Series("Före", tuple(_bar(line.before) for line in lines)),
        Series("Efter", tuple(_bar(line.after) for line in lines)),
    )
    return BarChart(f"{title} före och efter", alt, tuple(map(_word, lines)), series)


def _word(line: BeforeAfter) -> str:
    """The value, and which of its bars is hidden."""
    pairs = (("före", line.before), ("efter", line.after))
    hidden = [when for when, count in pairs if _bar(count) is None]
    if not hidden:
        return line.value
    return (
        f"{line.value} (dolt)" if len(hidden) == len(pairs) else f"{line.value} ({hidden[0]} dolt)"
    )


def _bar(count: Shown | None) -> float | None:
    return float(count) if isinstance(count, int) else None


def _cell(count: Shown | None) -> str:
    return "" if count is None else text(count)
