"""The charts of a period's report: verdicts beside their targets, and what the exited went to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finsam_xl.documents.word_chart import BarChart, Series
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED
from finsam_xl.rules.participants.outcome import OUTCOMES
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.targets.records import DECREASE, NUMBER, UNDECIDED, Verdict


def charts(report: PeriodReport, verdicts: Sequence[Verdict]) -> Iterator[BarChart]:
    """Only what may be shown has a bar."""
    shown = [each for each in verdicts if _has_bar(each)]
    if shown:
        yield _attainment(shown)
    counts = [report.number(EXITED, **{DIMENSIONS["outcome"]: kind}) for kind in OUTCOMES]
    if any(isinstance(count, int) and count for count in counts):
        bars = tuple(float(count) if isinstance(count, int) else None for count in counts)
        alt = (
            "Stapeldiagram: vad de avslutade i perioden gick vidare till. Dolda tal saknar stapel."
        )
        title = "Vad de avslutade gick vidare till"
        yield BarChart(title, alt, OUTCOMES, (Series("Avslutade", bars),))


def _attainment(shown: Sequence[Verdict]) -> BarChart:
    names = tuple(_name(each) for each in shown)
    values = tuple(float(each.measured.value or 0) for each in shown)
    goals = tuple(float(each.target_value or 0) for each in shown)
    alt = "Stapeldiagram: varje mål som kan bedömas, med sitt värde bredvid målvärdet."
    series = (Series("Värde", values), Series("Målvärde", goals))
    return BarChart("Måluppfyllelse", alt, names, series, "0 %")


def _has_bar(verdict: Verdict) -> bool:
    """Shares that were judged; a decrease of some tenths of a per cent is no picture."""
    if verdict.is_hidden or verdict.verdict == UNDECIDED:
        return False
    return verdict.target.kind not in {NUMBER, DECREASE}


def _name(verdict: Verdict) -> str:
    group = verdict.group.rpartition(", ")[2]
    return f"{verdict.target.target}, {group}" if group else verdict.target.target
