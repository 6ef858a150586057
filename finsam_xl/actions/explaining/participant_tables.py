"""How a count of Avslut, Standardrapport or Beläggning came about: which rows it is made of."""

from __future__ import annotations

from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.explaining.count_steps import counted_cell, counted_rows
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.result_rows import ALL, OUTCOME_COLUMNS
from finsam_xl.actions.participants.standard_rows import TABLES
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT, Cell
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED
from finsam_xl.rules.participants.occupancy import occupancies
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.standard_tables import INCOME

_WHEN = {
    "before": ("före", "Så många hade det vid inskrivningen"),
    "after": ("efter", "Så många hade det vid avslutet"),
}


def exits(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """Those of an intervention, or of all, who went on to one kind of solution."""
    key, name = (
        key_at(contents, "tblAvslut", at),
        text_at(contents, "tblAvslut", "intervention", at),
    )
    kind = OUTCOME_COLUMNS.get(key, "")
    if not (kind or key == "exited"):
        return None
    where = {} if name == ALL else {"Insats": name}
    where |= {DIMENSIONS["outcome"]: kind} if kind else {}
    words = (f"Avslutade, {name}: {kind or ALL}", "De som avslutades under perioden")
    return counted_cell(report, words, Cell.of(EXITED, **where))


def before_and_after(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """The exits that had one occupation, group or income source before, or after."""
    table = "tblForeEfter"
    key = key_at(contents, table, at)
    name = TABLES.get(text_at(contents, table, "table", at), "")
    if key not in _WHEN or not name:
        return None
    (when, meaning), value = _WHEN[key], text_at(contents, table, "value", at)
    words = (f"{name} {when}: {value}", meaning)
    return counted_cell(report, words, Cell.of(EXITED, **{f"{name} {when}": value}))


def income_given(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """The exits that went from one income source to another."""
    table = "tblForsorjning"
    if key_at(contents, table, at) != "number":
        return None
    first, last = (text_at(contents, table, key, at) for key in ("before", "after"))
    words = (
        f"{INCOME}: {first} före, {last} efter",
        "De avslutade som hade den ena och sedan den andra",
    )
    where = {f"{INCOME} före": first, f"{INCOME} efter": last}
    return counted_cell(report, words, Cell.of(EXITED, **where))


def places(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """Those who were in an intervention on the period's last day, or on its fullest."""
    key = key_at(contents, "tblBelaggning", at)
    name = text_at(contents, "tblBelaggning", "intervention", at)
    found = next((each for each in occupancies(report) if each.frame.intervention == name), None)
    if found is None or key not in {"last", "most"}:
        return None
    filled = found.filled
    if filled is None:
        return counted_rows(report, (name, "De som var inskrivna"), HIDDEN_TEXT, [])
    last = min(report.period.last, report.followed.day)
    day, count = (last, filled.last) if key == "last" else (filled.most_day, filled.most)
    episodes, ordinal = report.followed.episodes, day.toordinal()
    among = [
        each
        for each, held in enumerate(episodes.intervention)
        if held == name and episodes.enrolled[each] <= ordinal < episodes.exited[each]
    ]
    words = (name, f"De som var inskrivna när den {date_text(day)} slutade")
    return counted_rows(report, words, count, among)
