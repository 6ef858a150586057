"""The charts of verdicts beside their targets, and of what the exited went on to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from finsam_xl.documents.word_chart import BarChart, Series
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED
from finsam_xl.rules.participants.outcome import OUTCOMES
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.targets.records import DECREASE, NUMBER, UNDECIDED, Verdict


def attainment_charts(verdicts: Sequence[Verdict]) -> Iterator[BarChart]:
    """Only what may be shown has a bar; what is hidden says so where its bar would stand."""
    drawn = [each for each in verdicts if _is_drawn(each)]
    if any(not each.is_hidden for each in drawn):
        yield from _attainment(drawn)


def exits_chart(report: PeriodReport) -> Iterator[BarChart]:
    """What the exited went on to; none where nothing of it may be shown."""
    counts = [report.number(EXITED, **{DIMENSIONS["outcome"]: kind}) for kind in OUTCOMES]
    if any(isinstance(count, int) and count for count in counts):
        bars = tuple(float(count) if isinstance(count, int) else None for count in counts)
        told = zip(OUTCOMES, bars, strict=True)
        names = tuple(_marked(kind) if bar is None else kind for kind, bar in told)
        alt = f"Stapeldiagram: vad de avslutade i perioden gick vidare till. {_DOTS}"
        title = "Vad de avslutade gick vidare till"
        yield BarChart(title, alt, names, (Series("Avslutade", bars),))


_DOTS = "Det som är märkt dolt saknar stapel."
_MOST = 9
"""Targets in one chart: two charts of so many stand on a page."""


def _attainment(drawn: Sequence[Verdict]) -> Iterator[BarChart]:
    """One chart, or several about as long as each other; the last may be shorter."""
    number = ceil(len(drawn) / _MOST)
    each = ceil(len(drawn) / number)
    for at in range(number):
        title = "Måluppfyllelse" if number == 1 else f"Måluppfyllelse ({at + 1} av {number})"
        yield _part(title, drawn[at * each : (at + 1) * each])


def _part(title: str, drawn: Sequence[Verdict]) -> BarChart:
    names = tuple(_marked(_name(each)) if each.is_hidden else _name(each) for each in drawn)
    values = tuple(None if each.is_hidden else float(each.measured.value or 0) for each in drawn)
    goals = tuple(float(each.target_value or 0) for each in drawn)
    alt = f"Stapeldiagram: varje mål som kan bedömas, med sitt värde bredvid målvärdet. {_DOTS}"
    series = (Series("Värde", values), Series("Målvärde", goals))
    return BarChart(title, alt, names, series, "0 %")


def _is_drawn(verdict: Verdict) -> bool:
    """Shares that were judged, hidden or not; a decrease of some tenths is no picture."""
    return verdict.target.kind not in {NUMBER, DECREASE} and verdict.verdict != UNDECIDED


def _marked(name: str) -> str:
    return f"{name} (dolt)"


def _name(verdict: Verdict) -> str:
    group = verdict.group.rpartition(", ")[2]
    return f"{verdict.target.target}, {group}" if group else verdict.target.target
