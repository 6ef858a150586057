"""Räkna om budget on Uppföljning and Insatsuppföljning: figures, comments, and what is told."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.follow_up.intervention_rows import causes as causes_of
from finsam_xl.actions.journey.perform import perform
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.edit import ReplaceRows, Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.budgeted import CLICK, budgeted, line
from tests.actions.economy_workbook import (
    ECONOMY,
    Rows,
    cell,
    column,
    place,
    request,
    workbook,
)


def test_seed_000_s_frame_is_shared_by_months() -> None:
    """1,2 mkr from 1 May 2017 to 31 December 2018: 8 and 12 months, 480 and 720 tkr."""
    row: dict[str, CellValue] = {"Insats": "Processledare", "Beviljat": 1200.0}
    row |= {"Start": date(2017, 5, 1), "Slut": date(2018, 12, 31)}
    for year, frame in ((2017.0, 480.0), (2018.0, 720.0)):
        lines = (line("Processledare", -frame, Insats="Processledare"),)
        book = workbook({"tblBudget": lines, "tblInsatser": (row,)}, {"År": year})
        perform(book, request(CLICK))
        assert column(book, "tblInsatsuppfoljning", "Årets ram") == [frame]


def test_a_comment_follows_its_line_and_outlives_it() -> None:
    """Rows are finsam's, what is said on them the office's."""
    ledger: Rows = [{"Konto": 5010.0, "Period": "2016-01", "Belopp": -5000.0, "Budgetpost": "Hyra"}]
    lines = (line("Hyra", -50.0), line("Resor", -10.0))
    book = budgeted(*lines, tables={"tblUtfall": ledger})
    perform(book, request(CLICK))
    book.apply([Text(place("tblUppfoljning", "Kommentar", 1), "Färre resor")])
    book.apply([_lines(book, line("Tåg", -10.0), *lines)])
    perform(book, request(CLICK))
    assert column(book, "tblUppfoljning", "Post") == ["Tåg", "Hyra", "Resor"]
    assert column(book, "tblUppfoljning", "Kommentar") == [None, None, "Färre resor"]
    book.apply([_lines(book, line("Hyra", -50.0))])
    perform(book, request(CLICK))
    assert column(book, "tblUppfoljning", "Post") == ["Hyra", "Resor"]
    assert column(book, "tblUppfoljning", "Kommentar") == [None, "Färre resor"]


def test_outcome_deviation_and_forecast_of_a_line() -> None:
    """−120 tkr in twelfths, −50 by April: 10 worse than −40; the year goes on to −150."""
    ledger: Rows = [
        {"Konto": 5010.0, "Period": f"2016-0{m}", "Belopp": -12_500.0} for m in range(1, 5)
    ]
    accounts: Rows = ({"Konto från": 5000.0, "Konto till": 5999.0, "Budgetpost": "Hyra"},)
    tables: dict[str, Rows] = {"tblUtfall": ledger, "tblKontokarta": accounts}
    book = budgeted(line("Hyra", -120.0), tables=tables, **{"Uppföljning t.o.m.": 4.0})
    perform(book, request(CLICK))
    labels = ("Budget", "Budget t.o.m.", "Utfall", "Avvikelse", "Prognos")
    shown = [cell(book, "tblUppfoljning", label, 0) for label in labels]
    assert shown == [-120.0, -40.0, -50.0, -10.0, -150.0]
    assert cell(book, "tblUppfoljning", "Status", 0) == "sämre än budget"
    spent = column(book, "tblManader", "Utfall t.o.m.")
    assert spent == [12.5, 25.0, 37.5, 50.0, *[None] * 8]


def _lines(book: MemoryBook, *lines: dict[str, CellValue]) -> ReplaceRows:
    """Other lines in the budget."""
    header = book.read(ECONOMY.areas())["tblBudget"].header
    return ReplaceRows("tblBudget", tuple(tuple(row.get(h) for h in header) for row in lines))


def test_an_intervention_on_no_line_has_no_amount_paid_and_that_is_told() -> None:
    """Used 100 tkr against an unknown sum: nothing is said to be missing, and no 0 is shown."""
    tables: dict[str, Rows] = {
        "tblInsatser": ({"Insats": "Torget", "Ägare": "Håbo", "Typ": "individinriktad"},),
        "tblUtfall": (
            {"Konto": 5010.0, "Period": "2016-04", "Belopp": -1.0, "Budgetpost": "Hyra"},
        ),
        "tblInsatsrapport": ({"Insats": "Torget", "Period": "2016-04", "Förbrukat t.o.m.": 100.0},),
    }
    book = budgeted(line("Hyra", -120.0), tables=tables, **{"Uppföljning t.o.m.": 4.0})
    report = perform(book, request(CLICK))
    codes = [each.code for each in report.controls.open if each.code in {"G51", "G54", "G65"}]
    assert codes == ["G65"]
    assert column(book, "tblInsatsuppfoljning", "Utbetalt") == [None]
    assert column(book, "tblInsatsuppfoljning", "Förbrukat") == [100.0]


def test_outcome_that_is_not_the_years_is_told_also_where_there_is_no_other() -> None:
    """One row of 2014, one of the year before, and one whose period is no month."""
    ledger: Rows = [
        {"Konto": 5010.0, "Period": period, "Belopp": -5.0, "Budgetpost": "Resor"}
        for period in ("2014-01", "2015-12", "jan")
    ]
    book = budgeted(line("Hyra", -50.0), tables={"tblUtfall": ledger})
    report = perform(book, request(CLICK))
    told = [
        (f.code, f.level.value) for f in report.controls.open if f.code in {"G41", "G45", "G66"}
    ]
    assert sorted(told) == [
        ("G41", "fel"),
        ("G66", "upplysning"),
        ("G66", "varning"),
    ]


def test_a_tertial_in_the_ledger_or_in_last_years_is_no_month() -> None:
    ledger: Rows = [{"Konto": 5010.0, "Period": "2016-T1", "Belopp": -5.0, "Budgetpost": "Hyra"}]
    before: Rows = [{"Budgetpost": "Hyra", "Period": "2015-T3", "Belopp": -5.0}]
    book = budgeted(line("Hyra", -50.0), tables={"tblUtfall": ledger, "tblFjolaret": before})
    told = [each for each in perform(book, request(CLICK)).controls.open if each.code == "G41"]
    assert [each.at and each.at.sheet for each in told] == ["Utfall", "Bokslut"]
    assert column(book, "tblUppfoljning", "Post") == [None]


def test_an_intervention_on_two_rows_is_told_and_counted_once() -> None:
    """Of 20 tkr paid, 20 is shown, on the first row; the second has nothing of finsam's."""
    row: dict[str, CellValue] = {"Insats": "Torget", "Ägare": "Håbo", "Typ": "individinriktad"}
    tables: dict[str, Rows] = {
        "tblInsatser": (row, row),
        "tblUtfall": (
            {"Konto": 5010.0, "Period": "2016-01", "Belopp": -20_000.0, "Budgetpost": "Torget"},
        ),
    }
    book = budgeted(line("Torget", -120.0, Insats="Torget"), tables=tables)
    report = perform(book, request(CLICK))
    told = [each.at for each in report.controls.open if each.code == "G112"]
    assert told == [place("tblInsatser", "Insats", 1)]
    assert column(book, "tblInsatser", "Utbetalt") == [20.0, None]
    assert column(book, "tblInsatsuppfoljning", "Insats") == ["Torget"]


def test_two_lines_of_one_name_keep_a_comment_each() -> None:
    """And a comment of a second row that no line has any more is not lost either."""
    ledger: Rows = [{"Konto": 5010.0, "Period": "2016-01", "Belopp": -5.0, "Budgetpost": "Hyra"}]
    texts = ["Kansliets", "Torgets", "Gammal"]
    said: Rows = [{"Post": "Hyra", "Kommentar": text} for text in texts]
    causes: Rows = [{"Insats": "Torget", "Orsak": text} for text in ("Först", "Sedan")]
    tables = {"tblUtfall": ledger, "tblUppfoljning": said, "tblInsatsuppfoljning": causes}
    book = budgeted(line("Hyra", -50.0), line("Hyra", -30.0), tables=tables)
    perform(book, request(CLICK))
    assert column(book, "tblUppfoljning", "Budget") == [-50.0, -30.0, None]
    assert column(book, "tblUppfoljning", "Kommentar") == texts
    assert column(book, "tblInsatsuppfoljning", "Orsak") == ["Först", "Sedan"]
    assert causes_of(read_contents(book)) == {"Torget": "Först"}
    assert perform(book, request(CLICK)).edits == ()


def test_co_financing_is_shown_beside_and_counted_in_nothing() -> None:
    """Staff for 300 and measures for 200 tkr this year; next year's 900 is not this year's."""
    row: dict[str, CellValue] = {"Insats": "Torget", "Ägare": "Håbo", "Beviljat": 100.0}
    beside: Rows = [
        {"Insats": "Torget", "Part": "Håbo", "År": year, "Belopp": amount}
        for year, amount in ((2016.0, 300.0), (2016.0, 200.0), (2017.0, 900.0))
    ]
    lines = (line("Torget", -100.0, Insats="Torget"),)
    seen = []
    for rows in ((), beside):
        book = budgeted(*lines, tables={"tblInsatser": (row,), "tblMedfinansiering": rows})
        perform(book, request(CLICK))
        grid = book.read(ECONOMY.areas())["tblInsatsuppfoljning"]
        at = grid.header.index("Medfinansiering")
        seen.append((grid.columns[at], grid.columns[:at] + grid.columns[at + 1 :]))
    assert [list(shown) for shown, _ in seen] == [[None], [500.0]]
    assert seen[0][1] == seen[1][1]
