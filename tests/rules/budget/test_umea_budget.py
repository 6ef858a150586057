"""The printed budget of seed 002, chapter 13: every line, all sums, and its oddities."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.swedish import decimal_text
from finsam_xl.rules.budget.explanation import explain_sum
from finsam_xl.rules.budget.key_figures import key_figures
from finsam_xl.rules.budget.plan_check import check_plan
from finsam_xl.rules.budget.records import PLAN_KEYS
from finsam_xl.rules.budget.summary import summarise
from tests.rules.budget.printed import case, umea
from tests.rules.budget.worksheet import codes, tkr


def tenths(share: Fraction | None) -> str:
    """A share in percent to one decimal; nothing where there is none."""
    return "" if share is None else decimal_text(100 * share, 1)


LABELS = {
    "Umeå kommun": "Umeå kommun, 82,9% av arb-bef.",
    "Vännäs kommun": "Vännäs kommun, 5,1% av arb-bef.",
    "Nordmaling kommun": "Nordmaling kommun, 4,0% av arb-bef.",
    "Vindeln kommun": "Vindeln kommun, 2,9% av arb-bef",
    "Robertsfors kommun": "Robertsfors kommun, 3,7 % av arb-bef.",
    "Bjurholms kommun": "Bjurholms kommun, 1,3 % av arb-bef.",
}


def test_every_printed_line_is_there() -> None:
    """9 incomes, 8 + 4 + 11 costs; Reserv HFE has a printed amount for 2021 only."""
    plan = umea()
    assert len(plan.lines) == 32
    for line, (*_, amounts) in zip(plan.lines, case().lines, strict=True):
        given = [line.given(key) for key in PLAN_KEYS]
        assert given == [tkr(each) for each in amounts] + [None] * (3 - len(amounts))


@pytest.mark.parametrize("row", case().sums)
def test_every_printed_sum_is_reckoned(row: str) -> None:
    """3 years × income, three groups, costs, result, equity in and out."""
    years = summarise(umea())
    assert [dict(year.rows())[row] for year in years] == [tkr(t) for t in case().sums[row]]


def test_the_rows_come_as_they_are_printed() -> None:
    assert [row for row, _ in summarise(umea())[0].rows()] == list(case().sums)


def test_equity_runs_from_2040_by_894_and_792_to_783() -> None:
    """2 040 − 1 146 = 894; 894 − 102 = 792; 792 − 9 = 783."""
    years = summarise(umea())
    assert [year.result for year in years] == [tkr(-1146), tkr(-102), tkr(-9)]
    assert [year.closing_equity for year in years] == [tkr(894), tkr(792), tkr(783)]
    assert [year.opening_equity for year in years] == [tkr(2040), tkr(894), tkr(792)]


def test_the_key_figures_are_those_reckoned_by_hand() -> None:
    """2 520/12 635 = 19,9 %; 894/11 379 = 7,9 %; −11 595/−12 635 is 8,2 % less."""
    figures = key_figures(umea())
    assert [tenths(each.office_share) for each in figures] == case().percent["office"]
    assert [tenths(each.equity_of_fees) for each in figures] == case().percent["equity_of_fees"]
    assert [tenths(each.cost_change) for each in figures] == ["", "−8,2", "−0,8"]


def test_each_oddity_is_found_with_its_witness_and_nothing_else() -> None:
    found = {finding.code: finding for finding in check_plan(umea())}
    told = check_plan(umea())
    assert codes(told) == ["G01", "G08", "G09", "G11", "G11", "G11", "G17", "G16"]
    assert "Reserv HFE saknar belopp för 2022 och 2023" in found["G01"].what
    assert "2 844 tkr i budgeten 2021 men ska betala 2 845 tkr" in found["G08"].what
    assert "(skillnad 1 tkr)" in found["G08"].what
    assert "Umeå kommun går från 2 359 tkr till 2 353 tkr; 3 till ändras" in found["G09"].what
    results = [finding.what for finding in told if finding.code == "G11"]
    for what, result in zip(results, ("−1 146 tkr", "−102 tkr", "−9 tkr"), strict=True):
        assert f"resultat {result}." in what
    assert "19,9 %, 22,4 %, 23,2 %" in found["G17"].what
    assert "med +6,0 % och insatserna med −12,7 %" in found["G17"].what
    assert "från 17,9 % till 6,9 % av avgifterna" in found["G16"].what


def test_the_printed_percentages_sum_to_99_9_and_fit_2021_only() -> None:
    """82,9 + 5,1 + 4,0 + 2,9 + 3,7 + 1,3 = 99,9; 2 353/2 845 = 82,7 %."""
    plan = umea()
    lines = tuple(line._replace(line=LABELS.get(line.line, line.line)) for line in plan.lines)
    told = [f for f in check_plan(plan._replace(lines=lines)) if f.code in {"G10", "G19"}]
    assert "summerar till 99,9 %" in told[0].what
    assert "82,9 %, men beloppen ger 82,7 % för 2022 och stämmer inte heller 2023" in told[1].what
    assert codes(told) == ["G10", "G19"]


def test_a_sum_that_was_overwritten_is_found_at_its_cell() -> None:
    plan = umea()
    wrong = plan.summary[5]._replace(budget=Kr.of(-1_147_000))
    told = check_plan(plan._replace(summary=(*plan.summary[:5], wrong, *plan.summary[6:])))
    (finding,) = [each for each in told if each.code == "G18"]
    assert str(finding.at) == "Sammanställning!B10"
    assert "står som −1 147 tkr men posterna ger −1 146 tkr" in finding.what


def test_every_sum_has_its_story() -> None:
    """24 printed sums; office: eight lines; result: income and costs; equity: chained."""
    plan = umea()
    told = [explain_sum(plan, row, year.key) for year in summarise(plan) for row, _ in year.rows()]
    assert len([each for each in told if each]) == 24
    office = explain_sum(plan, "Summa kansli och styrelse", "budget")
    assert office
    assert office.figure == "−2 520 tkr"
    assert len(office.steps) == 8
    assert str(office.steps[0].cells[0]) == "Budget!G14"
    result = explain_sum(plan, "Resultat", "budget")
    assert result
    assert result.line == "11 489 tkr + (−12 635 tkr) = −1 146 tkr"
    opening = explain_sum(plan, "Eget kapital vid årets början", "plan_year_1")
    assert opening
    assert opening.line == "slutet av 2021: 894 tkr"
