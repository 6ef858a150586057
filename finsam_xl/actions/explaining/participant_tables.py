"""How a count of Avslut, Standardrapport or Beläggning came about: which rows it is made of."""

from __future__ import annotations

from finsam_xl.actions.explaining.columns import key_at, text_at
from finsam_xl.actions.explaining.count_steps import counted_rows
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.result_rows import ALL, OUTCOME_COLUMNS
from finsam_xl.actions.participants.standard_rows import TABLES
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.before_after import occupation_group, values_after
from finsam_xl.rules.participants.codes import as_one
from finsam_xl.rules.participants.counts import DIMENSIONS, EXITED
from finsam_xl.rules.participants.occupancy import occupancies
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.standard_tables import GROUP, INCOME

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
    episodes, where = report.followed.episodes, dict[str, str]()
    where |= {"Insats": name} if name != ALL else {}
    where |= {DIMENSIONS["outcome"]: kind} if kind else {}
    among = [
        each
        for each in report.chosen.episodes[EXITED]
        if (name == ALL or episodes.intervention[each] == name)
        and (not kind or episodes.outcome[each] == kind)
    ]
    words = (f"Avslutade, {name}: {kind or ALL}", "De som avslutades under perioden")
    return counted_rows(report, words, report.number(EXITED, **where), among)


def before_and_after(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """The exits that had one occupation, group or income source before, or after."""
    table = "tblForeEfter"
    key = key_at(contents, table, at)
    name = TABLES.get(text_at(contents, table, "table", at), "")
    if key not in _WHEN or not name:
        return None
    (when, meaning), value = _WHEN[key], text_at(contents, table, "value", at)
    values = _values(report, "income" if name == INCOME else "occupation", key)
    if name == GROUP:
        values = [occupation_group(report.followed.codes, each) for each in values]
    exits_ = report.chosen.episodes[EXITED]
    among = [each for each, held in zip(exits_, values, strict=True) if held == value]
    count = report.number(EXITED, **{f"{name} {when}": value})
    return counted_rows(report, (f"{name} {when}: {value}", meaning), count, among)


def income_given(contents: Contents, report: PeriodReport, at: Place) -> Explanation | None:
    """The exits that went from one income source to another."""
    table = "tblForsorjning"
    if key_at(contents, table, at) != "number":
        return None
    first, last = (text_at(contents, table, key, at) for key in ("before", "after"))
    befores, afters = (_values(report, "income", when) for when in ("before", "after"))
    moved = zip(report.chosen.episodes[EXITED], befores, afters, strict=True)
    among = [each for each, *both in moved if both == [first, last]]
    count = report.number(EXITED, **{f"{INCOME} före": first, f"{INCOME} efter": last})
    words = (
        f"{INCOME}: {first} före, {last} efter",
        "De avslutade som hade den ena och sedan den andra",
    )
    return counted_rows(report, words, count, among)


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


def _values(report: PeriodReport, key: str, when: str) -> list[str]:
    """What each of the exits had before or after, as the tables tell it."""
    people, episodes = report.followed.participants, report.followed.episodes
    among = report.chosen.episodes[EXITED]
    if when == "after":
        return values_after(people, episodes, among, key)
    column = people.texts(f"{key}_before")
    return [as_one(column[episodes.rows[each]]) for each in among]
