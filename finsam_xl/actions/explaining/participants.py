"""How a count of Resultat or Väntetider came about: whom it counts, and on which rows."""

from __future__ import annotations

from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.result_rows import ALL, MEASURE_COLUMNS, WAIT_COLUMNS
from finsam_xl.actions.participants.results import read_report
from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.counts import DIMENSIONS, NEW
from finsam_xl.rules.participants.explain_counts import MEANING, WAIT_MEANING, why_hidden
from finsam_xl.rules.participants.period_report import PeriodReport, Shown
from finsam_xl.rules.participants.results import WAITS

RESULTS, WAITING = "tblResultat", "tblVantan"
_BASIS = "Rapportperiod och gränser på Inställningar"


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The count in this cell; None for other cells and while nothing can be counted."""
    for table, told in ((RESULTS, _result), (WAITING, _wait)):
        grid = contents.grids.get(table)
        if grid is not None and grid.holds(at):
            report = read_report(contents)
            found = told(contents, report, at) if report else None
            return found._replace(at=at) if found else None
    return None


def _result(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    measure = MEASURE_COLUMNS.get(key_at(contents, RESULTS, at), "")
    division, group = (text_at(contents, RESULTS, key, at) for key in ("division", "group"))
    if measure not in report.chosen.episodes or division == "Personer":
        return None
    keys = [key for key, label in DIMENSIONS.items() if label == division]
    column = report.followed.episodes.column(keys[0]) if keys else None
    episodes = [
        each for each in report.chosen.episodes[measure] if column is None or column[each] == group
    ]
    where = {division: group} if keys else {}
    title = f"{measure.capitalize()}, {group}" if group != ALL else measure.capitalize()
    return _told(report, (title, MEANING[measure]), report.number(measure, **where), episodes)


def _wait(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    how = WAIT_COLUMNS.get(key_at(contents, WAITING, at), "")
    name = text_at(contents, WAITING, "wait", at)
    if not how or name not in WAITS:
        return None
    episodes = WAITS[name](report.followed, report.chosen.episodes[NEW]).that_are(how)
    words = (f"{name}: {how}", WAIT_MEANING[how])
    return _told(report, words, report.number(NEW, **{name: how}), episodes)


def _told(
    report: PeriodReport, words: tuple[str, str], count: Shown, episodes: list[int]
) -> Explanation:
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
