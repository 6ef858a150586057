"""Vad är på gång?: the list on the sheet equals the one reckoned by hand."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import click, column, example
from tests.planted.edits import add, put


def shown(book: MemoryBook, day: date) -> list[tuple[str, str, str]]:
    """Owner, last day and place of each row after a click."""
    click(book, "show-due", day)
    labels = ("Ansvarig", "Senast", "Blad", "Cell")
    rows = zip(*(column(book, "tblPaGang", label) for label in labels), strict=True)
    return [(str(who), str(last), f"{sheet or ''}!{cell or ''}") for who, last, sheet, cell in rows]


def test_the_list_reaches_over_new_year() -> None:
    """Nine weeks from 31 December 2020 end on 4 March 2021.

    In those weeks: two tasks and a report for February, a notice seven days before 19 February,
    two recommendations, a risk, a development point and a decision to report on that day, what
    recurs in January and February, three nominations, a risk, a student's work and a seat to fill
    in January. The meeting of 26 March is called on the 19th, the evaluation comes on the 12th, and
    the annual report is due on the 31st: all later. The meeting of 27 November has passed without
    minutes, which are approved fourteen days later at the latest, on 11 December.
    """
    book = example("umea", put("tblForbund", "Veckor framåt", Värde=9.0))
    assert shown(book, date(2020, 12, 31)) == [
        ("Administratör", "2021-01-15", "Risker!G8"),
        ("Analysgruppen", "2021-02-19", "Utvecklingspunkter!G11"),
        ("Förbundschef", "2021-01-31", "Återkommande!E15"),
        ("Förbundschef", "2021-02-28", "Återkommande!E13"),
        ("Försäkringskassan", "2021-01-31", "Representanter!H7"),
        ("Kansliet", "2021-01-29", "Utvärderingar!G7"),
        ("Kansliet", "2021-02-19", "Risker!G6"),
        ("Kansliet", "2021-02-28", "Uppdrag!F5"),
        ("Karin Almgren", "2021-02-12", "Mötesplan!M9"),
        ("Kommunerna", "2021-02-19", "Rekommendationer!G5"),
        ("Lena Dahlstrand", "2021-02-19", "Delegationsbeslut!H5"),
        ("Styrelsen", "2021-01-31", "Nomineringar!F6"),
        ("Styrelsen", "2021-01-31", "Nomineringar!F7"),
        ("Styrelsen", "2021-01-31", "Nomineringar!F5"),
        ("Styrelsen", "2021-02-19", "Rekommendationer!G6"),
        ("Styrelsen", "2021-02-28", "Återkommande!E9"),
        ("Styrelsen", "2021-02-28", "Uppdrag!F6"),
        ("Ingen ansvarig", "2020-12-11", "Mötesplan!O8"),
    ]


def test_the_list_reaches_over_a_leap_day_and_tells_what_is_late() -> None:
    """Ten weeks from 22 December 2023 end on 1 March 2024; March's own last days are later.

    An agreement to 31 May with three months' notice must be ended by the leap day.
    """
    agreement: dict[str, CellValue] = {
        "Avtal": "Lokal",
        "Till": date(2024, 5, 31),
        "Ansvarig": "Chefen",
    }
    book = example(
        "tom",
        put("tblForbund", "Namn", Värde="Exempel"),
        put("tblForbund", "År", Värde=2023.0),
        put("tblForbund", "Veckor framåt", Värde=10.0),
        put("tblForbund", "Månader per rapport", Värde=0.0),
        add("tblAvtal", {**agreement, "Förlängs, månader": 12.0, "Uppsägning, månader": 3.0}),
        add(
            "tblAterkommande",
            {"Uppgift": "Helår", "Månader": "2; 10", "Senast gjord": date(2023, 2, 9)},
        ),
    )
    told = shown(book, date(2023, 12, 22))
    late = ("Styrelsen", "2023-03-31", "!"), ("Styrelsen", "2023-11-30", "!")
    assert told[0] == ("Chefen", "2024-02-29", "Avtal!I6")
    assert told[1:3] == list(late)
    assert {each[1] for each in told[3:9]} == {"2023-12-31"}
    assert told[9:] == [
        ("Ingen ansvarig", "2023-10-31", "Återkommande!E5"),
        ("Ingen ansvarig", "2024-02-29", "Återkommande!E5"),
    ]


def test_a_second_click_changes_nothing() -> None:
    book = example("umea")
    click(book, "show-due", date(2021, 1, 4))
    assert click(book, "show-due", date(2021, 1, 4)).edits == ()


def test_the_registers_own_columns_are_reckoned() -> None:
    book = example("umea")
    click(book, "show-due", date(2020, 12, 31))
    assert column(book, "tblRisker", "Riskvärde") == [12, 10, 9, 6]
    assert column(book, "tblAvtal", "Sägs upp senast") == [None, None, date(2021, 6, 30)]
    assert column(book, "tblAvtal", "Löper till")[1:] == [date(2021, 12, 31)] * 2


def test_initiatives_have_their_place_and_their_last_value() -> None:
    """By the weights 3, 2 and 1: (3×4,5 + 2×4 + 2,5)/6 = 4; (13,5 + 7 + 4)/6; (7,5 + 6 + 5)/6."""
    book = example("umea")
    click(book, "show-due", date(2020, 12, 31))
    assert column(book, "tblInitiativ", "Plats") == [None, 2, 1, 3, None]
    scores = [each for each in column(book, "tblInitiativ", "Vägt betyg") if each]
    assert scores == pytest.approx([4, 24.5 / 6, 18.5 / 6])
    assert column(book, "tblInitiativ", "Läge") == ["verkställt", *["viktat"] * 3, "föreslaget"]
    assert column(book, "tblInitiativ", "Senaste värde")[0] == 19
    assert column(book, "tblInitiativ", "Nått") == ["ja", None, None, None, None]
    assert column(book, "tblUtvecklingspunkter", "Senaste värde")[5] == 17


def test_a_case_that_comes_again_lists_its_items() -> None:
    book = example("uppsala")
    click(book, "show-due", date(2016, 3, 4))
    assert column(book, "tblArenderegister", "Möten")[0] == "2016-03-03 3.2; 2016-03-03 5.3"
    assert column(book, "tblArenderegister", "Antal möten") == [1] * 5


def test_the_items_of_a_number_that_stands_twice_are_counted_once() -> None:
    book = example("uppsala")
    number = column(book, "tblArenderegister", "Ärendenummer")[0]
    book = example("uppsala", add("tblArenderegister", {"Ärendenummer": number, "Ärende": "Igen"}))
    click(book, "show-due", date(2016, 3, 4))
    assert column(book, "tblArenderegister", "Möten")[0] == "2016-03-03 3.2; 2016-03-03 5.3"
    assert column(book, "tblArenderegister", "Möten")[5] is None
    assert column(book, "tblArenderegister", "Antal möten")[5] is None


def test_notice_must_be_given_by_the_last_of_march() -> None:
    """Seed 004: nine months before 31 December; 15 March is within the coming six weeks."""
    book = example("arbetsforum")
    assert ("Styrgruppen", "2006-03-31", "Avtal!I6") in shown(book, date(2006, 3, 15))
    assert column(book, "tblAvtal", "Sägs upp senast") == [date(2006, 3, 31)]
    click(book, "show-due", date(2006, 4, 1))
    assert column(book, "tblAvtal", "Sägs upp senast") == [date(2007, 3, 31)]
