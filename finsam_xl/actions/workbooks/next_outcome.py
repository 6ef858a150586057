"""The outcome that the next year compares itself with, and what interventions have been paid."""

from __future__ import annotations

from finsam_xl.actions.budget.budget_sheets import BUDGET, INTERVENTIONS, interventions
from finsam_xl.actions.follow_up.outcome_input import LAST_YEAR
from finsam_xl.actions.workbooks.next_rows import Given
from finsam_xl.actions.workbooks.old_year import Brought, Year
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.budget.text import month_name
from finsam_xl.rules.calendar_steps import MONTHS_A_YEAR
from finsam_xl.rules.closing.proof import Books, lacking_months
from finsam_xl.rules.outcome.line_months import NO_LINE, LineMonth, to_date
from finsam_xl.rules.outcome.paid import paid_by_intervention
from finsam_xl.sheets.writer import Row


def outcome_by_month(year: Year) -> Brought:
    """The year's outcome by line and month, to the öre; rows without a line are told."""
    actuals = {key: amount for key, amount in year.outcome.actuals.items() if key.line != NO_LINE}
    if not actuals:
        return Brought({}, {})
    rows = tuple(
        _row(year, at, amount)
        for at, amount in sorted(actuals.items(), key=lambda pair: _place(year, pair[0]))
    )
    told = f"utfallet {year.books.year} per post och månad i {LAST_YEAR}{_but(year.books)}"
    lost = sum(1 for key in year.outcome.actuals if key.line == NO_LINE)
    lacking = ("utfall utan budgetpost",) if lost else ()
    return Brought({}, {}, rows, (told,), lacking)


def _row(year: Year, at: LineMonth, amount: Kr) -> Row:
    period = f"{year.books.year}-{at.month:02d}"
    return Row({"budget_line": at.line, "period": period, "amount": amount})


def _place(year: Year, at: LineMonth) -> tuple[int, str, int]:
    """The budget's order, and lines that it does not have last."""
    lines = [line.line for line in year.plan.lines]
    return lines.index(at.line) if at.line in lines else len(lines), at.line, at.month


def outcome_before(year: Year) -> Brought:
    """The year before's whole outcome of each line, two years before the next workbook's year."""
    sums, which = year.outcome.profiles.last_year, year.books.year - 1
    months = {each.month for each in sums}
    lacking = [month for month in range(1, MONTHS_A_YEAR + 1) if month not in months]
    if lacking:
        told = f"Utfall föregående år, för {LAST_YEAR} saknar {_months(lacking)} {which}"
        return Brought({}, {}, lacking=(told,) if sums else ())
    known = {each.line for each in sums}
    given: Given = {
        year.row(BUDGET, line.at): {
            "last_year_actual": year.whole(to_date(sums, line.line, MONTHS_A_YEAR))
        }
        for line in year.plan.lines
        if line.line in known
    }
    told = f"utfallet {which} per post i Utfall föregående år, avrundat till hela {year.unit}"
    return Brought({}, given, told=(told,))


def paid_so_far(year: Year) -> Brought:
    """What each intervention was paid in the year is added to what it was paid before."""
    paid = paid_by_intervention(year.plan.lines, year.outcome.actuals, MONTHS_A_YEAR)
    rows = [row for row in interventions(year.old) if paid.get(row.intervention)]
    given: Given = {
        year.row(INTERVENTIONS, row.at): {
            "earlier_actual": year.whole((row.earlier_actual or ZERO) + paid[row.intervention])
        }
        for row in rows
    }
    told = f"årets utbetalningar i Utfall tidigare år{_but(year.books)}"
    return Brought({}, given, told=(told,) if rows else ())


def _but(booked: Books) -> str:
    """The months that are not booked yet."""
    lacking = lacking_months(booked)
    return f" utom {_months(list(lacking))}" if lacking else ""


def _months(months: list[int]) -> str:
    return listed([month_name(month) for month in months])
