"""Makes budget records from a small worksheet, so that a test reads like the sheet it is about."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place, RowPlace
from finsam_xl.rules.budget.records import BudgetLine, BudgetSettings, Plan, SummaryRow
from finsam_xl.rules.fees.records import Member

LINE_KEYS = (
    *("group", "council_group", "line", "intervention", "last_year_actual", "current_budget"),
    *("budget", "plan_year_1", "plan_year_2", "accrual", "comment", "member"),
)
SUMMARY_KEYS = ("row", "budget", "plan_year_1", "plan_year_2")
SETTINGS = BudgetSettings(
    year=2021,
    opening_equity=Kr.of(2_040_000),
    places=(("opening_equity", Place("Inställningar", 20, 8)),),
)


def place(sheet: str, row: int, keys: tuple[str, ...]) -> RowPlace:
    """A row of a sheet whose columns are these keys, from A."""
    return RowPlace(sheet, row, {key: at for at, key in enumerate(keys, 1)})


def tkr(amount: str | int) -> Kr | None:
    """An amount in tkr; a blank text is a blank cell."""
    text = str(amount).replace(" ", "").replace("−", "-")
    return Kr.of(1000 * Fraction(text)) if text else None


def line(at: int, parts: list[str]) -> BudgetLine:
    """A line of `group | council group | line | three amounts in tkr`."""
    group, council, name, *amounts = [part.strip() for part in (*parts, "", "", "")]
    return BudgetLine(
        at=place("Budget", 5 + at, LINE_KEYS),
        group=group,
        council_group=council,
        line=name,
        budget=tkr(amounts[0]),
        plan_year_1=tkr(amounts[1]),
        plan_year_2=tkr(amounts[2]),
    )


def lines(text: str) -> tuple[BudgetLine, ...]:
    """One line for each line of the worksheet."""
    rows = [row for row in text.strip().splitlines() if row.strip()]
    return tuple(line(at, row.split("|")) for at, row in enumerate(rows))


def plan(text: str, settings: BudgetSettings = SETTINGS) -> Plan:
    """A plan of such lines, without members."""
    return Plan(lines(text), settings)


def member(name: str, party: str) -> Member:
    """A member since the beginning."""
    return Member(place("Inställningar", 5, ("member",)), name, party, "", None, None)


def summary_row(at: int, name: str, amounts: list[int]) -> SummaryRow:
    """A row of the sheet's own summary, in tkr."""
    return SummaryRow(
        place("Sammanställning", 5 + at, SUMMARY_KEYS), name, *(tkr(each) for each in amounts)
    )


def codes(findings: Iterable[Finding]) -> list[str]:
    """The findings' codes in their order."""
    return [finding.code for finding in findings]
