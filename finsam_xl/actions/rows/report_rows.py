"""A report form that comes back: whether its rows are of this year and of interventions it has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finsam_xl.actions.budget.budget_sheets import interventions
from finsam_xl.actions.follow_up.outcome_input import REPORTS
from finsam_xl.actions.follow_up.report_input import read_asked
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.documents.report_form import FORM, form_title
from finsam_xl.exchange.rows import RawRows
from finsam_xl.rules.outcome.records import reported_through
from finsam_xl.sheets import file_findings as found
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.values import Exact

Typed = Mapping[str, Exact]


def report_faults(
    contents: Contents, typed: Sequence[Typed], rows: RawRows, file: str
) -> tuple[Finding, ...]:
    """What would be written on another's row, or on one that nothing of the year reads."""
    known = {row.intervention for row in interventions(contents)}
    asked = read_asked(contents) if TABLE in contents.grids else None
    told: list[Finding] = []
    for number, row in enumerate(typed):
        at, (intervention, period) = Place(file, rows.line(number), 1), _named(row)
        if known and intervention not in known:
            told.append(found.s22_intervention_is_unknown(at, intervention))
        month = reported_through(period)
        if asked and (month is None or month[0] != asked.year):
            told.append(found.s23_period_of_another_year(at, period, asked.year))
    return (*told, *_title(typed, rows, file))


def other_periods(contents: Contents, table: str, rows: RawRows) -> str:
    """The periods that are not the one the owners are asked about; "" where there is none."""
    labels = [label.casefold() for label in rows.labels]
    if table != REPORTS or "period" not in labels:
        return ""
    asked = read_asked(contents)
    if asked is None or not asked.period:
        return ""
    at = labels.index("period")
    periods = dict.fromkeys(str(row[at] or "").strip() for row in rows.rows)
    others = [period for period in periods if period != asked.period]
    if not others:
        return ""
    return f"rapporten är för {', '.join(others)}, men Rapportperiod är {asked.period}"


def _title(typed: Sequence[Typed], rows: RawRows, file: str) -> Iterator[Finding]:
    """A form's own title names its intervention and period; its one row must do the same."""
    if not rows.title.startswith(f"{FORM} ") or len(typed) != 1:
        return
    intervention, period = _named(typed[0])
    if rows.title != form_title(intervention, period):
        at = Place(file, rows.line(0), 1)
        yield found.s24_form_is_anothers(at, rows.title, (intervention, period))


def _named(row: Typed) -> tuple[str, str]:
    return str(row.get("intervention") or ""), str(row.get("period") or "")
