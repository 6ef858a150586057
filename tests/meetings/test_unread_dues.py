"""A row whose day can't be read is told, and nothing false is said about it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.basics.grid import CellValue
from tests.meetings.shipped import click, column, example, text_of
from tests.planted.edits import add, put

DAY = date(2026, 3, 2)
AGREEMENT: dict[str, CellValue] = {
    "Avtal": "Lokal",
    "Till": date(2026, 3, 31),
    "Uppsägning, månader": 3.0,
}
RISK: dict[str, CellValue] = {"Risk": "Få remisser", "Sannolikhet": 2.0, "Konsekvens": 3.0}
BASE = (put("tblForbund", "Namn", Värde="Exempel"), put("tblForbund", "År", Värde=2026.0))


def test_an_agreement_whose_renewal_cant_be_read_is_not_said_to_run_out() -> None:
    book = example("tom", *BASE, add("tblAvtal", {**AGREEMENT, "Förlängs, månader": "ett år"}))
    told = click(book, "show-due", DAY).outcome
    assert told.endswith("; 1 rad kan inte läsas och är inte med, läs Kontroller")
    assert not [each for each in column(book, "tblPaGang", "Vad") if "Lokal" in str(each)]


def test_a_review_that_cant_be_read_is_counted_and_other_rows_stay() -> None:
    rows = {**RISK, "Nästa översyn": "snart"}, {**RISK, "Risk": "b", "Nästa översyn": DAY}
    book = example("tom", *BASE, *(add("tblRisker", each) for each in rows))
    told = click(book, "show-due", DAY).outcome
    assert "1 rad kan inte läsas" in told
    assert "Se över risken b" in column(book, "tblPaGang", "Vad")


def test_a_cell_that_no_day_rests_on_takes_nothing_away() -> None:
    row: dict[str, CellValue] = {**RISK, "Sannolikhet": "hög", "Nästa översyn": DAY}
    book = example("tom", *BASE, add("tblRisker", row))
    assert "kan inte läsas" not in click(book, "show-due", DAY).outcome
    assert "Se över risken Få remisser" in column(book, "tblPaGang", "Vad")


def test_a_meetings_approval_that_cant_be_read_is_not_said_to_be_late() -> None:
    book = example("umea", put("tblJustering", "2020-10-30", Justerat="före jul"))
    told = click(book, "show-due", date(2021, 3, 1)).outcome
    assert "1 rad kan inte läsas" in told
    assert not [each for each in column(book, "tblPaGang", "Vad") if "Justera" in str(each)]


def test_the_document_names_the_cells(tmp_path: Path) -> None:
    book = example("tom", *BASE, add("tblRisker", {**RISK, "Nästa översyn": "snart"}))
    told = click(book, "write-due-list", DAY, tmp_path).outcome
    assert "1 rad kan inte läsas" in told
    text = text_of(tmp_path / "På gång 2026-03-02.docx")
    assert "1 rad kan inte läsas och är inte med: Risker!G6." in text


def test_a_posting_whose_day_cant_be_read_is_not_said_to_be_late() -> None:
    book = example(
        "umea",
        put("tblJustering", "2020-10-30", Anslaget=None, Nedtaget=None),
        put("tblAnslag", "#0", Möte="2020-10-30", Anslagstavla="Tavlan", Anslaget="i december"),
    )
    told = click(book, "show-due", date(2021, 3, 1)).outcome
    assert "1 rad kan inte läsas" in told
    assert not [each for each in column(book, "tblPaGang", "Vad") if "Anslå" in str(each)]
