"""Hämta in without a table: SCB's populations into Nyckeltal of the workbook's own year."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, perform
from finsam_xl.books.memory import MemoryBook
from finsam_xl.exchange.population import population_of, read_populations
from tests.actions.economy_workbook import (
    ALLOCATION,
    FEES,
    MEMBERS,
    Rows,
    column,
    request,
    workbook,
)

SCB = Path(__file__).parents[1] / "exchange" / "files"
EMPTY: Rows = [{**row, "Nyckeltal": None} for row in FEES]
LAST_YEAR: Rows = [{**row, "År": 2015.0, "Nyckeltal": 7.0} for row in FEES[2:]]


def fetch(book: MemoryBook, file: str = "folkmangd_1_november.csv") -> Report:
    """Click Hämta in with one of SCB's files pointed out."""
    return perform(book, request("import-rows")._replace(ask=Ask(SCB / file)))


def test_the_key_dates_own_numbers_fill_this_year_and_no_other() -> None:
    """SCB, 1 November 2015: Uppsala län 353 617, Håbo 20 251, Tierp 20 487."""
    book = workbook({"tblAvgifter": [*LAST_YEAR, *EMPTY]})
    report = fetch(book)
    assert column(book, "tblAvgifter", "Nyckeltal") == [7, 7, None, 353617, 20251, 20487]
    assert report.outcome.startswith("3 nyckeltal lästa ur folkmangd_1_november.csv")
    assert fetch(book).edits == ()


def test_a_member_that_the_file_lacks_is_told_and_left_as_it_is() -> None:
    member = {"Medlem": "Knivstad", "Part": "kommun"}
    book = workbook(
        {
            "tblMedlemmar": [*MEMBERS, member],
            "tblAvgifter": [*EMPTY, {"År": 2016.0, **member, "Nyckeltal": 5.0}],
        }
    )
    report = fetch(book)
    assert "utan tal: Knivstad." in report.outcome
    assert column(book, "tblAvgifter", "Nyckeltal")[-1] == 5.0


def test_each_party_gets_the_ages_of_its_own_key() -> None:
    """Håbo 2024: 8 550 inhabitants, of whom 3 000 + 2 950 = 5 950 are 16 to 64."""
    ages = {"Nyckel": "folkmängd", "Nyckel regioner": "arbetsför befolkning", "Mätdatum": None}
    members: Rows = [{"Medlem": "Håbo", "Part": "region"}, {"Medlem": "Håbo", "Part": "kommun"}]
    for party, expected in (("kommun", 8550.0), ("region", 5950.0)):
        book = workbook(
            {
                "tblTilldelning": [{**ALLOCATION, **ages, "År": 2025.0}],
                "tblMedlemmar": members,
                "tblAvgifter": [{"År": 2025.0, "Medlem": "Håbo", "Part": party}],
            },
            {"År": 2025.0},
        )
        fetch(book, "alder_kon.csv")
        assert column(book, "tblAvgifter", "Nyckeltal") == [expected], party


def test_without_an_allocation_nothing_is_read() -> None:
    book = workbook({"tblTilldelning": [], "tblAvgifter": EMPTY})
    assert fetch(book).outcome.startswith("inget är inläst: skriv årets tilldelning")
    assert column(book, "tblAvgifter", "Nyckeltal") == [None] * 4


def test_the_word_folkmangd_is_never_a_table_whatever_the_setting_says() -> None:
    """The setting names the fee table, which is not replaced."""
    for setting, asked in (("tblAvgifter", "Folkmängd"), ("folkmängd", "")):
        book = workbook({"tblAvgifter": EMPTY}, {"Tabell att läsa in i": setting})
        ask = Ask(SCB / "folkmangd_1_november.csv", asked)
        report = perform(book, request("import-rows")._replace(ask=ask))
        assert report.outcome.startswith("3 nyckeltal lästa ur folkmangd_1_november.csv")
        assert column(book, "tblAvgifter", "Medlem") == [row["Medlem"] for row in EMPTY]


def test_of_several_days_in_a_year_the_last_of_december_is_meant() -> None:
    text = "region;1 november 2015;31 december 2015\nHåbo;20251;20279\n"
    file = read_populations(text.encode(), "f.csv")
    assert population_of(file, ["Håbo"], 2015).numbers == {"Håbo": 20279}
    text = "region;1 november 2015;30 november 2015\nHåbo;20251;20260\n"
    matched = population_of(read_populations(text.encode(), "f.csv"), ["Håbo"], 2015)
    assert matched.numbers == {}
