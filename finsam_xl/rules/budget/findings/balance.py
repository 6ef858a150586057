"""What can be wrong with the plan's result, its equity and the office's share."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.budget.key_figures import KeyFigures
from finsam_xl.rules.budget.records import BudgetSettings
from finsam_xl.rules.budget.summary import YearSummary
from finsam_xl.rules.budget.text import changed, shown
from finsam_xl.rules.dated_law import BUDGET

LADDER_BASIS = (
    "Nationella rådets rekommendation om eget kapital 2013-10-02, kontrollera mot gällande"
)
_OWN_SUMS = "Arbetsbokens egna summor räknas också av reglerna"


def g11_costs_exceed_income(at: Place | None, year: YearSummary, own: BudgetSettings) -> Finding:
    """Costs exceed income; gentler where the association has given its reason."""
    unit, reason = own.budget_unit, own.deficit_reason
    told = f" Motivering: {reason.rstrip('.')}." if reason else ""
    return Finding(
        "G11",
        Level.NOTICE if reason else Level.WARNING,
        at,
        f"Budgeten för {year.year} går minus: intäkter {shown(year.income, unit)}, kostnader"
        f" {shown(year.costs, unit)}, resultat {shown(year.result, unit)}.{told}",
        "Sänk kostnaderna, eller skriv Motivering till underskott på Inställningar, till exempel"
        " att eget kapital används.",
        BUDGET.paragraph("least_result", date(year.year, 1, 1)),
    )


def g12_result_is_zero(at: Place | None, year: YearSummary, unit: str) -> Finding:
    """Costs equal income: the law says that income must exceed costs."""
    return Finding(
        "G12",
        Level.NOTICE,
        at,
        f"Resultatet för {year.year} är exakt 0: intäkterna {shown(year.income, unit)} är lika"
        " stora som kostnaderna, men lagen säger att de ska överstiga kostnaderna.",
        "Du behöver inte göra något om ni har bedömt att det räcker.",
        BUDGET.paragraph("least_result", date(year.year, 1, 1)),
    )


def g13_opening_equity_is_missing(at: Place | None, year: int) -> Finding:
    """The plan has no opening equity, so equity is not reckoned at all."""
    return Finding(
        "G13",
        Level.WARNING,
        at,
        f"Ingående eget kapital för {year} saknas, så eget kapital kan inte räknas för något av"
        " planens år.",
        "Skriv Ingående eget kapital på Inställningar, även om det är 0.",
        BUDGET.paragraph("plan_years", date(year, 1, 1)),
    )


def g14_equity_runs_out(at: Place | None, year: YearSummary, unit: str) -> Finding:
    """Equity at the end of a year is less than nothing."""
    closing = shown(year.closing_equity or Kr(0), unit)
    return Finding(
        "G14",
        Level.WARNING,
        at,
        f"Eget kapital är {closing} vid slutet av {year.year}; planen kostar mer än förbundet har.",
        "Sänk kostnaderna eller höj intäkterna. En brist täcks av medlemmarna.",
        "22 § lagen (2003:1210)",
    )


class Ladder(Frozen):
    """Equity against the step of the ladder that the year's fees reach."""

    when: str
    equity: Kr
    fees: Kr
    share: Fraction


def g15_equity_above_the_ladder(at: Place | None, ladder: Ladder, unit: str) -> Finding:
    """Equity is a larger part of the year's fees than the association's ladder allows."""
    held = Fraction(ladder.equity.ore, ladder.fees.ore)
    return Finding(
        "G15",
        Level.NOTICE,
        at,
        f"Eget kapital är {shown(ladder.equity, unit)} vid {ladder.when}, {percent(held)} av årets"
        f" avgifter {shown(ladder.fees, unit)}; trappan anger högst {percent(ladder.share)}.",
        "Planera hur kapitalet ska användas, eller rätta stegen om rekommendationen är en annan.",
        LADDER_BASIS,
    )


def g16_equity_falls(at: Place | None, opening: Ladder, closing: Ladder, unit: str) -> Finding:
    """Equity falls over the plan's years; shares are of the first and the last year's fees."""
    return Finding(
        "G16",
        Level.NOTICE,
        at,
        f"Eget kapital sjunker från {shown(opening.equity, unit)} vid {opening.when} till"
        f" {shown(closing.equity, unit)} vid {closing.when}, från {percent(opening.share)} till"
        f" {percent(closing.share)} av avgifterna.",
        "Du behöver inte göra något om styrelsen har beslutat att använda kapitalet.",
        BUDGET.paragraph("plan_years", date(2018, 1, 1)),
    )


def g17_office_grows(
    at: Place | None, first: KeyFigures, last: KeyFigures, between: tuple[KeyFigures, ...]
) -> Finding:
    """The office's share of costs grows over the plan, and how interventions change."""
    shares = ", ".join(percent(each.office_share or Fraction(0)) for each in between)
    return Finding(
        "G17",
        Level.NOTICE,
        at,
        f"Styrelse, administration och revision tar en växande del av kostnaderna"
        f" {first.year}–{last.year}: {shares}. De ändras med {changed(-first.office, -last.office)}"
        f" och insatserna med {changed(-first.interventions, -last.interventions)}.",
        "Du behöver inte göra något. Var beredd på frågan när styrelsen beslutar.",
        "Nationella rådets fyra grupper: styrelse, administration, revision, insatser",
    )


def g18_sum_differs(at: Place, row: str, year: int, amounts: tuple[str, str]) -> Finding:
    """A sum of the sheet is not what the lines give; the amounts are (shown, reckoned)."""
    return Finding(
        "G18",
        Level.ERROR,
        at,
        f"{row} {year} står som {amounts[0]} men posterna ger {amounts[1]}.",
        "Har någon skrivit över formeln? Klicka på Ångra senaste, eller hämta formeln från"
        " grannkolumnen.",
        _OWN_SUMS,
    )
