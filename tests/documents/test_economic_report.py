"""Ekonomisk rapport in Word: for the board, and for each local group with its decision."""

from __future__ import annotations

from fractions import Fraction

import pytest

from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.documents.economic.records import EconomicReport, Followed
from finsam_xl.documents.economic.report import economic_documents
from finsam_xl.documents.unit import KRONOR, THOUSANDS, unit_of
from tests.documents.economic_record import (
    GROWN,
    INCOME,
    OFFICE,
    YOUNG,
    board_report,
    followed,
    local_report,
)
from tests.documents.shown import golden, shown


def lines(report: EconomicReport) -> list[str]:
    [made] = economic_documents((report,))
    return shown(made.content).splitlines()


def test_the_boards_and_a_local_groups_report_read_as_a_person_has_read_them() -> None:
    board, local = economic_documents((board_report(), local_report()))
    assert board.name == "Ekonomisk rapport augusti 2021.docx"
    assert local.name == "Ekonomisk rapport augusti 2021, Lokusgruppen Norr.docx"
    assert shown(board.content) == golden("ekonomirapport")
    assert shown(local.content) == golden("ekonomirapport_lokusgrupp")
    assert (board.prompts, local.prompts) == (("[Skriv orsaken]",), ())


@pytest.mark.parametrize(
    ("actual", "told"),
    [
        ("400", "är 400 tkr, 27 tkr bättre än budgeten"),
        ("300", "är 300 tkr, 73 tkr sämre än budgeten"),
        ("373", "är 373 tkr, i nivå med budgeten"),
    ],
)
def test_the_result_is_told_against_the_budget_to_date(actual: str, told: str) -> None:
    """The budget to date is 372,667."""
    result = followed(f"559 | 372,667 | {actual} | 559")
    assert any(told in row for row in lines(board_report()._replace(result=result)))


def test_rounding_is_told_only_where_something_is_rounded() -> None:
    whole = followed("10 | 5 | 4 | 8")
    lone = INCOME._replace(lines=(INCOME.lines[0]._replace(figures=whole),), sum=whole)
    report = board_report()._replace(groups=(lone,), costs=None, result=whole)
    assert not any("avrundade" in row for row in lines(report))
    assert any("avrundade" in row for row in lines(report._replace(groups=(lone, OFFICE))))


def test_amounts_are_in_the_budgets_own_unit() -> None:
    rows = lines(board_report()._replace(unit=KRONOR))
    assert any(row.startswith("| Kronor | Budget 2021 |") for row in rows)
    assert "| Lokalhyra | −85 000 | −56 667 | −75 000 | −18 333 | −112 500 | −27 500 |" in rows


def test_the_unit_rounds_half_away_from_zero() -> None:
    halves = [Kr.of(Fraction(1_500)), Kr.of(-1_500), Kr.of(-400), ZERO]
    assert [THOUSANDS.rounded(each) for each in halves] == ["2", "−2", "0", "0"]
    assert unit_of("tkr") is THOUSANDS
    assert unit_of("kr") is KRONOR


def test_deviations_are_of_outcome_and_of_forecast() -> None:
    figures = Followed(Kr(10), Kr(4), Kr(7), Kr(15))
    assert (figures.deviation, figures.forecast_deviation) == (Kr(3), Kr(5))


def test_an_intervention_that_will_lack_money_is_told_so() -> None:
    short = GROWN._replace(expected_unspent=-GROWN.used if GROWN.used else None, to_return=ZERO)
    rows = lines(local_report()._replace(interventions=(short,)))
    assert any("1 050 tkr väntas saknas. Färre deltagare" in row for row in rows)


def test_what_is_left_over_and_what_is_lacking_are_told_apart() -> None:
    """1 050 tkr over in one and 100 and 60 lacking in two: 160, never 890 over."""
    short = [GROWN._replace(expected_unspent=Kr.of(-each)) for each in (100_000, 60_000)]
    told = "Av insatsernas ramar för året väntas 1 050 tkr bli över."
    lacking = "väntas 160 tkr saknas av årets ramar."
    rows = lines(local_report()._replace(interventions=(GROWN, *short)))
    assert any(f"{told} I andra insatser {lacking}" in row for row in rows)
    rows = lines(local_report()._replace(interventions=tuple(short)))
    assert any(f"I insatserna {lacking}" in row for row in rows)
    assert not any("Av insatsernas ramar" in row for row in rows)


def test_money_to_return_is_decided_in_whole_kronor_for_each_intervention() -> None:
    second = GROWN._replace(intervention="Insats NAFS", to_return=Kr.of(1_234), return_by=None)
    rows = lines(local_report()._replace(interventions=(GROWN, second)))
    answer, group = ":  ☐ Ja  ☐ Nej", "Beslut: Lokusgruppen Norr återför"
    assert [row for row in rows if row.startswith("Beslut")] == [
        f"{group} 175 000 kr från Vuxentorget senast 31 december 2021{answer}",
        f"{group} 1 234 kr från Insats NAFS{answer}",
    ]


def test_a_group_without_money_to_return_has_a_place_for_an_amount() -> None:
    rows = lines(local_report()._replace(interventions=(YOUNG,), local_group="Lokusgrupp Syd"))
    assert "Beslut: Lokusgrupp Syd återför ____ kr:  ☐ Ja  ☐ Nej" in rows


def test_a_day_to_return_money_stands_only_where_there_is_money_to_return() -> None:
    used_up = GROWN._replace(owner_unspent=ZERO, expected_unspent=ZERO, to_return=ZERO, cause="")
    rows = lines(local_report()._replace(interventions=(used_up,)))
    assert "| Vuxentorget | 0 | 875 | 0 | 0 |  |" in rows
    assert not any("orsaker" in row for row in rows)


def test_a_sum_with_an_unknown_part_is_unknown() -> None:
    rows = lines(board_report())
    assert "| Summa | 9 025 | 6 950 | 5 825 | 3 750 | saknas | saknas |" in rows


def test_a_cause_that_is_wanted_is_a_place_to_write_in() -> None:
    silent = GROWN._replace(cause="", asks=True)
    [made] = economic_documents((local_report()._replace(interventions=(silent,)),))
    assert made.prompts == ("[Skriv orsaken]",)
    unasked = silent._replace(asks=False)
    [made] = economic_documents((local_report()._replace(interventions=(unasked,)),))
    assert made.prompts == ()
    assert "1 050 tkr väntas bli över. \n" in shown(made.content)


def test_every_report_has_a_name_of_its_own() -> None:
    names = [made.name for made in economic_documents((local_report(), local_report()))]
    assert names == [
        "Ekonomisk rapport augusti 2021, Lokusgruppen Norr.docx",
        "Ekonomisk rapport augusti 2021, Lokusgruppen Norr 2.docx",
    ]
