"""Årsredovisning in Word: the law's layouts, places to write in, and who signs."""

from __future__ import annotations

import pytest

from finsam_xl.documents.annual.balance import balance_rows
from finsam_xl.documents.annual.cash import cash_rows
from finsam_xl.documents.annual.income import income_rows
from finsam_xl.documents.annual.records import AnnualReport
from finsam_xl.documents.annual.report import annual_document
from finsam_xl.documents.annual.rows import NOTHING, UNKNOWN, Pair
from finsam_xl.documents.paragraphs import paragraphs
from finsam_xl.documents.unit import KRONOR
from tests.documents.annual_record import (
    BALANCE,
    CASH,
    INCOME,
    OPERATIONS,
    bare_report,
    full_report,
    operated,
    pair,
)
from tests.documents.shown import golden, shown


def lines(report: AnnualReport) -> list[str]:
    return shown(annual_document(report).content).splitlines()


@pytest.mark.parametrize(
    ("report", "name"),
    [(full_report(), "arsredovisning"), (bare_report(), "arsredovisning_att_skriva")],
)
def test_the_frame_reads_as_a_person_has_read_it(report: AnnualReport, name: str) -> None:
    made = annual_document(report)
    assert made.name == "Årsredovisning 2021.docx"
    assert shown(made.content) == golden(name)


def test_the_record_tells_every_place_to_write_in() -> None:
    made = annual_document(bare_report())
    assert list(made.prompts) == [
        f"[Skriv{rest.partition(']')[0]}]" for rest in shown(made.content).split("[Skriv")[1:]
    ]
    assert len(made.prompts) == 33


def test_the_sums_of_the_statements_by_hand() -> None:
    """The result is 11 489 − 12 300 − 20 + 5, and the cash 2 470 − 826 + 20 − 50."""
    assert INCOME.net_costs == pair("−831 | 80")
    assert INCOME.result == BALANCE.result == CASH.result == pair("−826 | 80")
    assert (
        BALANCE.fixed + BALANCE.current == BALANCE.equity + BALANCE.debts == pair("1 954 | 2 780")
    )
    assert CASH.opening_cash + CASH.year == BALANCE.cash


def test_the_order_of_the_law_with_every_post_in_use() -> None:
    one = pair("1 | 1")
    income = INCOME._replace(taxes=one, state_grants=one, financial_costs=one, extraordinary=one)
    assert [row.text for row in income_rows(income)] == [
        "Verksamhetens intäkter",
        "Verksamhetens kostnader",
        "Avskrivningar",
        "Verksamhetens nettokostnader",
        "Skatteintäkter",
        "Generella statsbidrag och utjämning",
        "Verksamhetens resultat",
        "Finansiella intäkter",
        "Finansiella kostnader",
        "Resultat efter finansiella poster",
        "Extraordinära poster",
        "Årets resultat",
    ]
    assert income.result == pair("−822 | 84")
    more = BALANCE._replace(stocks=one, short_investments=one, pensions=one, long_debts=one)
    texts = [row.text for row in balance_rows(more)]
    assert texts[3:5] == ["Förråd m.m.", "Fordringar"]
    assert texts[-6:-2] == [
        "Avsättningar för pensioner",
        "Långfristiga skulder",
        "Kortfristiga skulder",
        "Summa skulder",
    ]
    whole = [row.amounts for row in balance_rows(more)][-2]
    assert whole == pair("1 956 | 2 782")


def test_the_cash_flow_adds_investments_sales_loans_and_repayments() -> None:
    flow = CASH._replace(
        stocks=pair("−1 | 0"),
        investments=pair("−40 | 0"),
        sales=pair("10 | 0"),
        loans=pair("7 | 0"),
        repayments=pair("−2 | 0"),
    )
    sums = {row.text: row.amounts for row in cash_rows(flow)}
    assert sums["Kassaflöde från den löpande verksamheten"] == pair("−857 | 120")
    assert sums["Kassaflöde från investeringsverksamheten"] == pair("−30 | 0")
    assert sums["Kassaflöde från finansieringsverksamheten"] == pair("5 | 0")
    assert sums["Årets kassaflöde"] == pair("−882 | 120")
    assert sums["Likvida medel vid årets slut"] == pair("1 588 | 2 470")


def test_a_sum_with_an_unknown_part_is_unknown_and_nothing_is_not_unknown() -> None:
    assert pair("1 | ") + pair("2 | 3") == pair("3 | ")
    assert -pair("1 | ") == pair("−1 | ")
    assert not NOTHING
    assert UNKNOWN
    assert Pair() == NOTHING


def test_a_surplus_asks_for_no_reason_and_an_investment_for_words() -> None:
    gain = full_report()._replace(
        income=INCOME._replace(costs=pair("−11 000 | −11 200")),
        cash=CASH._replace(investments=pair("−40 | 0")),
        narrative=bare_report().narrative,
    )
    prompts = annual_document(gain).prompts
    assert "[Skriv hur underskottet motiveras]" not in prompts
    assert "[Skriv årets investeringar]" in prompts


def test_capital_gains_are_taken_from_the_result_that_is_tried() -> None:
    rows = lines(full_report()._replace(capital_gains=pair("30 | 0")))
    assert "| Avgår: samtliga realisationsvinster | −30 | 0 |" in rows
    assert "| Balanskravsresultat | −856 | 80 |" in rows


def test_rounding_is_told_where_something_is_rounded() -> None:
    half = OPERATIONS.groups[0]._replace(lines=(operated("Avgifter", "1 | 1,5 | 1"),))
    rounded = full_report()._replace(operations=OPERATIONS._replace(groups=(half,)))
    assert any("avrundade" in row for row in lines(rounded))
    assert not any("avrundade" in row for row in lines(rounded._replace(unit=KRONOR)))
    assert not any("avrundade" in row for row in lines(full_report()))


def test_who_sits_in_the_board_signs_with_name_and_function() -> None:
    signed = [row for row in lines(full_report()) if row.startswith("Underskrift:")]
    assert signed == [
        "Underskrift: ____ / A. Andersson, ordförande, Umeå kommun",
        "Underskrift: ____ / B. Bengtsson, ledamot",
    ]


def test_a_blank_line_begins_a_paragraph_and_a_hyphen_an_item() -> None:
    text = "Ett.\r\nTvå.\n \nTre:\n- a\n  b\n- c\n\n\n"
    assert paragraphs(text, "något") == [
        {"slag": "stycke", "text": "Ett.\nTvå."},
        {"slag": "stycke", "text": "Tre:"},
        {"slag": "punkt", "text": "a\n  b"},
        {"slag": "punkt", "text": "c"},
    ]
    assert paragraphs(" \n", "något") == [{"slag": "stycke", "text": "[Skriv något]"}]
