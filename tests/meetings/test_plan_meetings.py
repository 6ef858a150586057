"""Föreslå mötesplan: the board's statutory meetings, the committee before each, nothing twice."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.swedish import date_text
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import click, column, example
from tests.planted.edits import add, put

DAY = date(2025, 11, 3)
BOARD: dict[str, CellValue] = {
    "Organ": "Styrelsen",
    "Möten per år": 6.0,
    "Veckodag": "fredag",
    "Starttid": 8.5 / 24,
    "Sluttid": 0.5,
}
COMMITTEE: dict[str, CellValue] = {
    "Organ": "Arbetsutskottet",
    "Veckodag": "tisdag",
    "Bereder": "Styrelsen",
    "Dagar före": 10.0,
}


def book(*rules: dict[str, CellValue]) -> MemoryBook:
    return example(
        "tom",
        put("tblForbund", "Namn", Värde="Samordningsförbundet Exempel"),
        put("tblForbund", "År", Värde=2026.0),
        add("tblMotesregler", *rules),
    )


def days(own: MemoryBook, organ: str) -> list[date]:
    pairs = zip(
        column(own, "tblMoten", "Organ"), column(own, "tblMoten", "Startdatum"), strict=True
    )
    return [day for name, day in pairs if name == organ and isinstance(day, date)]


def test_the_board_meets_before_each_statutory_day_and_the_committee_before_it() -> None:
    """The last Friday in March that is no holiday is the 27th, and in November the 27th."""
    own = book(BOARD, COMMITTEE)
    report = click(own, "plan-meetings", DAY)
    assert report.outcome == (
        "6 möten för Arbetsutskottet och 6 för Styrelsen 2026, sist på Mötesplan"
    )
    board, committee = days(own, "Styrelsen"), days(own, "Arbetsutskottet")
    assert date(2026, 3, 27) in board
    assert date(2026, 11, 27) in board
    assert all(day.weekday() == 4 for day in board)
    assert all(day.weekday() == 1 for day in committee)
    ahead = [(meeting - before).days for meeting, before in zip(board, committee, strict=True)]
    assert min(ahead) >= 10
    assert sorted(ahead)[-2] <= 16  # but for the one whose July is free
    assert not [day for day in board if day.month == 7]
    themes = [text for text in column(own, "tblMoten", "Tema") if isinstance(text, str)]
    assert any("årsredovisningen för 2025" in text.casefold() for text in themes)
    assert any("budgeten för 2027" in text.casefold() for text in themes)
    assert column(own, "tblMoten", "Starttid")[-1] == 8.5 / 24
    errors = [each for each in report.controls.open if each.code in {"N01", "N02", "N05", "N09"}]
    assert errors == []


def test_a_second_click_leaves_what_stands() -> None:
    own = book(BOARD)
    click(own, "plan-meetings", DAY)
    report = click(own, "plan-meetings", DAY)
    assert report.outcome == "inget gjort, organen har redan sina möten 2026"
    assert report.edits == ()


def test_the_committee_is_planned_before_the_meetings_that_stand() -> None:
    own = book(BOARD)
    click(own, "plan-meetings", DAY)
    board = days(own, "Styrelsen")
    own.apply(add("tblMotesregler", COMMITTEE)(own))
    click(own, "plan-meetings", DAY)
    assert days(own, "Styrelsen") == board
    assert len(days(own, "Arbetsutskottet")) == 6


def test_fewer_days_than_asked_for_and_nothing_to_prepare_are_told() -> None:
    every: dict[str, CellValue] = {"Från": date(2026, 1, 1), "Till": date(2026, 10, 31)}
    own = book({**BOARD, "Möten per år": 12.0}, {**COMMITTEE, "Bereder": "Styrelse"})
    own.apply(add("tblSparrdagar", every)(own))
    report = click(own, "plan-meetings", DAY)
    assert report.outcome.startswith("7 möten för Styrelsen 2026, sist på Mötesplan; ")
    assert "Styrelsen fick 7 av 12, fler dagar finns inte" in report.outcome
    assert "Styrelse har inga möten att bereda" in report.outcome
    assert "inget möte i tid för årsredovisningen för 2025" in report.outcome


def test_a_free_month_may_be_a_word_and_a_slip_is_told() -> None:
    own = book({**BOARD, "Fria månader": "juni; 7; Aug"})
    click(own, "plan-meetings", DAY)
    assert not {6, 7, 8} & {day.month for day in days(own, "Styrelsen")}
    report = click(book({**BOARD, "Fria månader": "jully; 13"}), "plan-meetings", DAY)
    assert report.outcome == "inget gjort; jully och 13 under Fria månader är ingen månad"


def test_the_offices_own_moments_and_place_are_placed() -> None:
    own = book({**BOARD, "Plats": "Rådhuset"})
    click(own, "plan-meetings", DAY)
    themes = [text for text in column(own, "tblMoten", "Tema") if isinstance(text, str)]
    for moment in ("Slutlig tilldelning", "Preliminär tilldelning", "Samråd om budgeten"):
        assert sum(moment in text for text in themes) == 1, moment
    assert set(column(own, "tblMoten", "Plats")) <= {"Rådhuset", None}


def test_blocked_days_get_no_meeting() -> None:
    own = book(BOARD)
    march: dict[str, CellValue] = {"Från": date(2026, 3, 23), "Till": date(2026, 3, 31)}
    own.apply(add("tblSparrdagar", march)(own))
    click(own, "plan-meetings", DAY)
    assert date(2026, 3, 20) in days(own, "Styrelsen")


def test_without_rules_nothing_is_done() -> None:
    report = click(book(), "plan-meetings", DAY)
    assert report.outcome == "inget gjort; skriv på Planering hur ofta varje organ möts"


def test_a_meeting_that_nothing_can_be_prepared_before_is_named() -> None:
    own = book(BOARD)
    click(own, "plan-meetings", DAY)
    first = days(own, "Styrelsen")[0]
    blocked: dict[str, CellValue] = {"Från": date(2026, 1, 1), "Till": first}
    own.apply(add("tblMotesregler", COMMITTEE)(own))
    own.apply(add("tblSparrdagar", blocked)(own))
    report = click(own, "plan-meetings", DAY)
    assert f"Arbetsutskottet fick 5 av 6, inget före {date_text(first)}" in report.outcome
