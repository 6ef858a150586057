"""The steps that tell of a count: whom it counts, that each episode counts, and on which rows."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT, Cell
from finsam_xl.rules.participants.explain_counts import why_hidden
from finsam_xl.rules.participants.figures import episodes_of
from finsam_xl.rules.participants.period_report import PeriodReport, Shown

_BASIS = "Rapportperiod och gränser på Inställningar"


def counted_cell(report: PeriodReport, words: tuple[str, str], cell: Cell) -> Explanation:
    """A count of the report with its rows."""
    return counted_rows(report, words, report.shown(cell), episodes_of(report, cell))


def counted_rows(
    report: PeriodReport, words: tuple[str, str], count: Shown, episodes: list[int]
) -> Explanation:
    """A count with its rows; of a hidden one the rule, and no row."""
    period, rule = report.period, report.published.rule
    steps = [
        Step("", f"{words[1]}, i {period.label}: {_days(report)}.", (), _BASIS),
        Step("", "Varje gång någon är inskriven räknas för sig; felregistrerade räknas inte."),
    ]
    if count == HIDDEN_TEXT:
        steps.append(Step("", why_hidden(rule), (), "Gräns för små antal på Inställningar"))
        return Explanation(words[0], HIDDEN_TEXT, None, tuple(steps))
    table, rows = report.followed.participants, report.followed.episodes.rows
    cells = tuple(table.at.cell(rows[each], "enrolled") for each in episodes)
    steps.append(Step("", f"{len(cells)} rader på Deltagare räknas.", cells))
    return Explanation(words[0], str(count), None, tuple(steps))


def _days(report: PeriodReport) -> str:
    return f"{date_text(report.period.first)} till {date_text(report.period.last)}"
