"""How a count of participants came about: whom it counts, and on which rows."""

from __future__ import annotations

from collections.abc import Callable

from finsam_xl.actions.explaining import participant_shares
from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.explaining.count_steps import counted_cell
from finsam_xl.actions.explaining.participant_tables import (
    before_and_after,
    exits,
    income_given,
    places,
)
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.result_rows import ALL, MEASURE_COLUMNS, WAIT_COLUMNS
from finsam_xl.actions.participants.results import read_report
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.rules.disclosure.records import Cell
from finsam_xl.rules.participants.counts import DIMENSIONS, NEW
from finsam_xl.rules.participants.explain_counts import MEANING, WAIT_MEANING
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.results import WAITS

RESULTS, WAITING = "tblResultat", "tblVantan"


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The count in this cell; None for other cells and while nothing can be counted."""
    for table, told in _TABLES.items():
        grid = contents.grids.get(table)
        if grid is not None and grid.holds(at):
            report = read_report(contents)
            found = told(contents, report, at) if report else None
            return found._replace(at=at) if found else None
    return None


def _result(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    measure = MEASURE_COLUMNS.get(key_at(contents, RESULTS, at), "")
    division, group = (text_at(contents, RESULTS, key, at) for key in ("division", "group"))
    if measure not in report.chosen.episodes:
        return None
    if division == "Personer":
        return participant_shares.persons(contents, report, at)
    where = {division: group} if division in DIMENSIONS.values() else {}
    title = f"{measure.capitalize()}, {group}" if group != ALL else measure.capitalize()
    return counted_cell(report, (title, MEANING[measure]), Cell.of(measure, **where))


def _wait(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    how = WAIT_COLUMNS.get(key_at(contents, WAITING, at), "")
    name = text_at(contents, WAITING, "wait", at)
    if name not in WAITS:
        return None
    if key_at(contents, WAITING, at) == "share":
        return participant_shares.in_time(contents, report, at)
    if not how:
        return None
    intervention = text_at(contents, WAITING, "intervention", at)
    where = {} if intervention == ALL else {"Insats": intervention}
    words = (f"{name}, {intervention}: {how}", WAIT_MEANING[how])
    return counted_cell(report, words, Cell.of(NEW, **{name: how}, **where))


Told = Callable[[Contents, PeriodReport, Place], Explanation | None]


def _either(one: Told, other: Told) -> Told:
    return lambda contents, report, at: one(contents, report, at) or other(contents, report, at)


_TABLES: dict[str, Told] = {
    RESULTS: _result,
    WAITING: _wait,
    "tblAvslut": exits,
    "tblForeEfter": _either(before_and_after, participant_shares.change),
    "tblForsorjning": income_given,
    "tblBelaggning": _either(places, participant_shares.filled),
    "tblTid": participant_shares.stay,
    "tblFlode": participant_shares.month,
    "tblUtgang": participant_shares.gone_on_to,
}
"""Each table and who tells of its counts."""
