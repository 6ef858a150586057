"""Budget in Word: the decision first, chapter 13 as it is printed, targets and plan of activity."""

from __future__ import annotations

import pytest
from docx.oxml.ns import qn

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.report import ReportRow, RowKind
from finsam_xl.documents.budget_report import BudgetReport, budget_document
from tests.documents.budget_record import DECISION, budget_record, budget_table
from tests.documents.fee_record import opened, own_template
from tests.documents.shown import golden, shown


def lines(record: BudgetReport) -> list[str]:
    return shown(budget_document(record).content).splitlines()


def test_the_whole_document_reads_as_a_person_has_read_it() -> None:
    made = budget_document(budget_record())
    assert made.name == "Verksamhetsplan och budget 2021–2023.docx"
    assert shown(made.content) == golden("budget")


def test_every_printed_sum_of_chapter_13_stands_in_the_table() -> None:
    """The 21 sums and the six of equity, typed once more from the printed page."""
    printed = """
        Summa intäkter | 11 489 | 11 493 | 11 496
        Summa kansli och styrelse | −2 520 | −2 595 | −2 670
        Summa verksamhetsnära kostnader | −485 | −450 | −525
        Summa verksamheter | −9 630 | −8 550 | −8 310
        Summa kostnader | −12 635 | −11 595 | −11 505
        Resultat | −1 146 | −102 | −9
        Eget kapital vid årets början | 2 040 | 894 | 792
        Eget kapital vid årets slut | 894 | 792 | 783
    """
    rows = lines(BudgetReport(budget_table()))
    for row in printed.strip().splitlines():
        assert f"| {row.strip()} |" in rows


def test_a_decided_budget_shows_its_decision_and_no_proposal() -> None:
    record = budget_record()._replace(table=budget_table()._replace(decision=DECISION))
    rows = lines(record)
    assert f"Beslut: Beslut: {DECISION}" in rows
    assert not any("Förslag till beslut" in row for row in rows)


def test_what_the_law_asks_for_and_nobody_has_told_is_a_place_to_write_in() -> None:
    made = budget_document(BudgetReport(budget_table()))
    assert made.prompts == (
        "[Skriv förslaget till beslut]",
        "[Skriv de finansiella målen (KL 11:6)]",
        "[Skriv verksamhetsplanen (KL 11:6)]",
    )
    headings = [row for row in shown(made.content).splitlines() if row.startswith("Heading 2")]
    assert headings == [
        "Heading 2: Budget",
        "Heading 2: Finansiella mål",
        "Heading 2: Verksamhetsplan",
    ]


def test_places_to_write_in_are_marked_and_nothing_else_is() -> None:
    made = opened(budget_document(budget_record()).content)
    marked = made.element.body.xpath(".//w:r[w:rPr/w:highlight]")
    assert {run.text for run in marked} == {"[Skriv]"}
    assert {run.find(f".//{qn('w:highlight')}").get(qn("w:val")) for run in marked} == {"yellow"}
    assert len(marked) == 5


def test_an_amount_of_the_budget_is_never_rounded() -> None:
    row = ReportRow(RowKind.MEMBER, "Lokalhyra", (Kr.of(-85_250), Kr(0), None))
    assert "| Lokalhyra | −85,25 | 0 |  |" in lines(
        BudgetReport(budget_table()._replace(rows=(row,)))
    )


def test_an_intervention_may_begin_or_end_on_an_unknown_day() -> None:
    [known, _] = budget_record().interventions
    open_ended, endless = known._replace(start=None), known._replace(end=None)
    rows = lines(budget_record()._replace(interventions=(open_ended, endless)))
    assert any("| till 2021-12-31 |" in row for row in rows)
    assert any("| 2021-01-01 – tills vidare |" in row for row in rows)


def test_the_offices_own_template_is_told_which_fields_there_are() -> None:
    with pytest.raises(Refusal) as refused:
        budget_document(budget_record(), own_template("{{ budjet }}"))
    assert "”budjet”, som inte finns" in str(refused.value)
    assert "budget (enhet, kolumner och rader)" in str(refused.value)
    assert "insatser (insats, ägare, typ, period, belopp och mål)" in str(refused.value)
