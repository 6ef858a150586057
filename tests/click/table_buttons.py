"""What Hämta in, Lämna ut and Nytt år do in the open workbooks that are not about money."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.books.file import FileBook
from finsam_xl.sheets.load import load
from tests.click.desk import Desk

PERSONAL = {
    "tblDeltagare",
    "tblTillfallen",
    "tblAvstamning",
    "tblArkivtal",
    "tblEnkat",
    "tblEnkatomgang",
    "tblKontroller",
}
TABLE = "Tabell att läsa in i"
FILE = "rader.csv"


def meetings_in(desk: Desk) -> None:
    """Hämta in: a task from a file takes the place of the three that stood there."""
    rows = "Beslutad vid;§;Vad;Ansvarig;Klart till\n2020-11-27;61;Ny hemsida;Kansliet;2021-06\n"
    _fetch(desk, "tblUppdrag", rows)
    told = [(row["Vad"], row["Ansvarig"]) for row in desk.records("Uppdrag", "Vad")]
    assert ("Ny hemsida", "Kansliet") in told


def participants_in(desk: Desk) -> None:
    """Hämta in: a number from another register."""
    rows = (
        "Område;Områdestyp;Datum;Mått;Antal;Källa\nUmeå;kommun;2021-12-31;bristyrken;40;Påhittat\n"
    )
    _fetch(desk, "tblRegisterdata", rows)
    told = [(row["Mått"], row["Antal"]) for row in desk.records("Registerdata", "Mått")]
    assert ("bristyrken", 40.0) in told


def meetings_out(desk: Desk) -> None:
    """Lämna ut: a file for each table."""
    assert _given(desk) == set(load("moten").tables)


def participants_out(desk: Desk) -> None:
    """Lämna ut: a file for each table but those with a row for each person."""
    assert set(load("deltagare").tables) - _given(desk) == PERSONAL


def next_meetings(desk: Desk) -> None:
    """Nytt år: 2022 in a workbook of its own, with the board; the open one stands as it was."""
    sheets = set(desk.document.Sheets.ElementNames) - {"Start", "Kontroller", "Logg"}
    before = {sheet: desk.rows(sheet) for sheet in sheets}
    desk.run("Start", "Nytt år")
    assert {sheet: desk.rows(sheet) for sheet in sheets} == before
    made = FileBook(desk.folder / "Dokument" / "moten 2022.xlsm", date(2021, 12, 1))
    contents = read_contents(made)
    assert contents.settings.value("year") == 2022
    assert "Karin Almgren" in contents.grids["tblStyrelse"].columns[1]


def _given(desk: Desk) -> set[str]:
    desk.run("Start", "Lämna ut")
    return {name.removesuffix(".csv") for name in desk.documents("tbl*.csv")}


def _fetch(desk: Desk, table: str, rows: str) -> None:
    (desk.folder / FILE).write_text(rows, "utf-8")
    desk.set(TABLE, table)
    desk.set("Fil att läsa in", FILE)
    desk.run("Start", "Hämta in")
    desk.set(TABLE, "")
