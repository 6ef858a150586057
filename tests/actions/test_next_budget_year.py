"""Nytt år of a year with budget and outcome: each column's way, and nothing lost untold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.perform import perform
from finsam_xl.actions.journey.reading import read_contents, single_cell
from finsam_xl.actions.workbooks.next_year import Following, following, next_year
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file import FileBook
from finsam_xl.books.memory import MemoryBook
from finsam_xl.sheets.schema import STATUS
from tests.actions.closable import (
    BUDGET,
    INTERVENTIONS,
    OUTCOME,
    YEAR_END,
    at_year_end,
    booked,
    closable,
    closed,
    in_file,
    ready,
)
from tests.actions.economy_workbook import Rows

DAY = YEAR_END.date()
LINKEN: Mapping[str, CellValue] = {
    **INTERVENTIONS[0],
    "Insats": "Länken",
    "Slut": date(2016, 12, 31),
}
LINKENS_LINE: Mapping[str, CellValue] = {
    "Grupp": "Verksamheter",
    "Post": "Länkens rum",
    "Insats": "Länken",
    "Budgetår": -100.0,
}
LAST_YEAR: Rows = tuple(
    {"Budgetpost": "Torget", "Period": f"2015-{month:02d}", "Belopp": -100_041.67}
    for month in range(1, 13)
)
"""12 x 100 041,67 kr is 1 200 500,04 kr."""


def made(book: MemoryBook, folder: Path) -> tuple[Following, Contents]:
    """The next year's workbook, and what stands in it."""
    done = following(book, read_contents(book), DAY)
    path = folder / "ekonomi.xlsm"
    path.write_bytes(done.content)
    return done, read_contents(FileBook(path, DAY))


def column(contents: Contents, table: str, *labels: str) -> list[tuple[CellValue, ...]]:
    """The filled rows under these labels."""
    grid = contents.grids[table]
    at = [grid.header.index(label) for label in labels]
    return [tuple(grid.columns[n][row] for n in at) for row in grid.filled_rows()]


def setting(contents: Contents, label: str) -> CellValue:
    rows = column(contents, "tblForbund", "Nyckel", "Värde")
    return next(value for key, value in rows if key == label)


def test_each_years_amounts_go_one_column_to_the_left(tmp_path: Path) -> None:
    _, new = made(closable(), tmp_path)
    years = ("Post", "Utfall föregående år", "Budget innevarande år", "Budgetår", "Planår 1")
    assert column(new, "tblBudget", *years, "Planår 2") == [
        ("Medlemsavgifter", None, 11489.0, 11492.0, None, None),
        ("Torget", None, -12635.0, -11594.0, -11477.0, None),
    ]


def test_what_falls_off_to_the_left_is_told(tmp_path: Path) -> None:
    earlier = {"Utfall föregående år": -12000.0, "Budget innevarande år": -12500.0}
    lines = (BUDGET[0], {**BUDGET[1], **earlier})
    left = made(closable({"tblBudget": lines}), tmp_path)[0].left
    assert "Kolumnen Utfall föregående år i tblBudget" in left
    assert "Kolumnen Budget innevarande år i tblBudget" in left
    assert not any(each.startswith("Kolumnen Planår") for each in left)


def test_equity_opens_with_the_whole_years_outcome(tmp_path: Path) -> None:
    """2 040 less 1 146 is 894 tkr, a forecast until the year is closed."""
    done, new = made(ready(), tmp_path)
    assert (setting(new, "Ingående eget kapital"), setting(new, "Status ingående")) == (
        894.0,
        "prognos",
    )
    assert (
        done.brought[0]
        == "ingående eget kapital 894 tkr enligt 2016 års utfall (prognos tills 2016 är stängt)"
    )


def test_equity_of_a_closed_year_is_settled(tmp_path: Path) -> None:
    _, new = made(closed(), tmp_path)
    assert setting(new, "Status ingående") == "fastställt"
    assert (setting(new, "Stängt den"), setting(new, "Bokslutets kontrollsumma")) == (None, None)


def test_before_the_year_is_whole_equity_opens_as_the_budget_ends(tmp_path: Path) -> None:
    """11 489 less 12 635 again, though November's outcome says otherwise."""
    rows = (*OUTCOME[:-1], booked("2016-11", -5.0, "Torget"))
    done, new = made(closable({"tblUtfall": rows}), tmp_path)
    assert setting(new, "Ingående eget kapital") == 894.0
    assert (
        done.brought[0]
        == "ingående eget kapital 894 tkr enligt 2016 års budget (prognos tills 2016 är stängt)"
    )
    assert "utom december" in done.brought[1]


def test_equity_is_rounded_to_tkr_half_away_from_zero_and_kept_to_the_ore_in_kr(
    tmp_path: Path,
) -> None:
    """894 000 and 500 kr more: 895 tkr; in kr 894 500,25."""
    more = {"tblUtfall": (*OUTCOME, booked("2016-12", 500.0, "Medlemsavgifter")), "tblBalans": ()}
    done, new = made(closable(more), tmp_path)
    assert setting(new, "Ingående eget kapital") == 895.0
    assert "ingående eget kapital 895 tkr" in done.brought[0]
    assert "avrundat från 894 500 kr" in done.brought[0]
    in_kr: dict[str, CellValue] = {"Enhet budget": "kr", "Ingående eget kapital": 2_040_000.25}
    _, new = made(closable(more, in_kr), tmp_path)
    assert setting(new, "Ingående eget kapital") == 894_500.25


def test_equity_that_can_not_be_reckoned_is_empty_and_told(tmp_path: Path) -> None:
    """The old year's own opening never stands as the next year's."""
    tables: dict[str, Rows] = {"tblBudget": (), "tblUtfall": (), "tblBalans": ()}
    done, new = made(closable(tables), tmp_path)
    assert setting(new, "Ingående eget kapital") is None
    assert "Ingående eget kapital, som inte går att räkna" in done.left


def test_the_outcome_stands_by_line_and_month_to_compare_with(tmp_path: Path) -> None:
    rows = (*OUTCOME, booked("2016-12", -0.25, "Torget"), booked("2016-12", 7.0, ""))
    done, new = made(closable({"tblUtfall": rows}), tmp_path)
    told = column(new, "tblFjolaret", "Budgetpost", "Period", "Belopp")
    assert told[0] == ("Medlemsavgifter", "2016-01", 11_489_000.0)
    assert told[1] == ("Torget", "2016-02", 0.0)
    assert told[-1] == ("Torget", "2016-12", -12_635_000.25)
    assert len(told) == 12
    assert "utfallet 2016 per post och månad i tblFjolaret" in done.brought
    assert "utfall utan budgetpost" in done.left


def test_the_year_before_stands_as_the_outcome_of_its_year(tmp_path: Path) -> None:
    """In 2017's workbook Utfall föregående år is 2015's: 1 200 500,04 kr is 1 201 tkr."""
    done, new = made(closable({"tblFjolaret": LAST_YEAR}), tmp_path)
    assert column(new, "tblBudget", "Post", "Utfall föregående år") == [
        ("Medlemsavgifter", None),
        ("Torget", -1201.0),
    ]
    assert "utfallet 2015 per post i Utfall föregående år, avrundat till hela tkr" in done.brought
    assert "12 rader i tblFjolaret" in done.left


def test_half_a_year_before_is_no_outcome(tmp_path: Path) -> None:
    done, new = made(closable({"tblFjolaret": LAST_YEAR[:-1]}), tmp_path)
    assert column(new, "tblBudget", "Utfall föregående år") == [(None,), (None,)]
    assert "Utfall föregående år, för tblFjolaret saknar december 2015" in done.left


def test_what_an_intervention_was_paid_is_added_to_what_it_was_paid_before(tmp_path: Path) -> None:
    """1 000 tkr before and 12 635 in the year."""
    rows = ({**INTERVENTIONS[0], "Utfall tidigare år": 1000.0},)
    done, new = made(closable({"tblInsatser": rows}), tmp_path)
    assert column(new, "tblInsatser", "Insats", "Utfall tidigare år") == [("Torget", 13635.0)]
    assert "årets utbetalningar i Utfall tidigare år" in done.brought


def test_an_intervention_that_has_ended_is_left_out_and_named_nowhere(tmp_path: Path) -> None:
    tables: dict[str, Rows] = {
        "tblInsatser": (LINKEN, *INTERVENTIONS),
        "tblBudget": (*BUDGET, LINKENS_LINE),
        "tblMedfinansiering": ({"Insats": "Länken", "År": 2016.0, "Belopp": 5.0},),
    }
    done, new = made(closable(tables), tmp_path)
    assert column(new, "tblInsatser", "Insats") == [("Torget",)]
    assert column(new, "tblBudget", "Post", "Insats")[1:] == [
        ("Torget", "Torget"),
        ("Länkens rum", None),
    ]
    assert column(new, "tblMedfinansiering", "Insats") == []
    assert "Länken, som slutar 31 december 2016" in done.left
    assert "1 rad i tblInsatser" in done.left
    assert "1 rad i tblMedfinansiering" in done.left


def test_one_that_goes_on_a_day_goes_on(tmp_path: Path) -> None:
    lasts = {**LINKEN, "Slut": date(2017, 1, 1)}
    _, new = made(closable({"tblInsatser": (lasts,)}), tmp_path)
    assert column(new, "tblInsatser", "Insats") == [("Länken",)]


def test_tables_of_the_year_alone_start_empty_and_their_rows_are_told(tmp_path: Path) -> None:
    scenarios: Rows = ({"Scenario": "Mindre", "Antagande": "tilldelning", "Ändring": -0.1},)
    done, new = made(closable({"tblScenario": scenarios}), tmp_path)
    assert column(new, "tblUtfall", "Konto") == column(new, "tblScenario", "Scenario") == []
    assert new.grids["tblUtfall"].height == new.grids["tblScenario"].height == 1
    assert {"12 rader i tblUtfall", "1 rad i tblScenario"} <= set(done.left)


def test_the_years_own_settings_are_told_once(tmp_path: Path) -> None:
    done, _ = made(closable(settings={"Samråd om budget": date(2015, 10, 1)}), tmp_path)
    [told] = [each for each in done.left if each.endswith("på Inställningar")]
    assert told == (
        "Samråd om budget, Årsredovisning beslutad och Beslut om årsredovisning på Inställningar"
    )


def test_a_plan_years_fees_that_are_there_already_go_on(tmp_path: Path) -> None:
    """No row of 2017 is made for a member who has one."""
    fees: Rows = (
        {"År": 2016.0, "Medlem": "Håbo", "Part": "kommun", "Nyckeltal": 20_251.0},
        {"År": 2016.0, "Medlem": "Tierp", "Part": "kommun", "Nyckeltal": 20_487.0},
        {"År": 2017.0, "Medlem": "Håbo", "Part": "kommun", "Beslutad avgift": 5.0},
        {"År": 2018.0, "Medlem": "Håbo", "Part": "kommun", "Beslutad avgift": 6.0},
    )
    _, new = made(closable({"tblAvgifter": fees}), tmp_path)
    assert column(new, "tblAvgifter", "År", "Medlem", "Beslutad avgift") == [
        (2016.0, "Håbo", None),
        (2016.0, "Tierp", None),
        (2017.0, "Håbo", 5.0),
        (2018.0, "Håbo", 6.0),
        (2017.0, "Tierp", None),
    ]


def test_all_of_it_stands_on_the_new_start_and_the_first_on_the_button(tmp_path: Path) -> None:
    report = perform(ready(), at_year_end("new-year")._replace(out=tmp_path))
    assert report.outcome.startswith(
        "ekonomi 2017.xlsm är gjord; ingående eget kapital 894 tkr enligt 2016 års utfall"
        " (prognos tills 2016 är stängt); följde inte med: 12 rader i tblUtfall"
    )
    new = read_contents(FileBook(Path(report.written[-1]), DAY))
    told = str(single_cell(new.grids, STATUS))
    assert (
        "Hämtat därifrån: ingående eget kapital 894 tkr enligt 2016 års utfall"
        " (prognos tills 2016 är stängt); " in told
    )


def test_the_file_brings_what_the_book_in_memory_brings(tmp_path: Path) -> None:
    rows: dict[str, Rows] = {"tblFjolaret": LAST_YEAR, "tblInsatser": (LINKEN, *INTERVENTIONS)}
    book = closable(rows)
    done, new = made(book, tmp_path)
    filed = next_year(in_file(book, tmp_path / "g"), tmp_path / "n", DAY)
    assert filed.brought == done.brought
    assert [each for each in filed.left if "tblTrappa" not in each] == list(done.left)
    again = read_contents(FileBook(filed.path, DAY))
    for table in ("tblBudget", "tblInsatser", "tblFjolaret", "tblAvgifter"):
        assert again.grids[table].columns == new.grids[table].columns


@pytest.mark.parametrize("steps", [1, 3])
def test_year_after_year_can_be_made(steps: int, tmp_path: Path) -> None:
    path = in_file(closable(), tmp_path / "0")
    for step in range(1, steps + 1):
        path = next_year(path, tmp_path / str(step), DAY).path
    assert read_contents(FileBook(path, DAY)).settings.value("year") == 2016 + steps
