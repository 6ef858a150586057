"""What the fee buttons do in the open workbook, from the click to the figures that were printed."""

from __future__ import annotations

from typing import cast

from tests.cli.test_commands import PRINTED_2016
from tests.click.desk import Desk

LETTERS_2016 = 10
"""Uppsala's payers: Försäkringskassan, the county council and eight municipalities."""


def fees(desk: Desk, year: int) -> dict[str, int]:
    """The fee column of a year by member; 0 where the cell is empty."""
    rows = desk.records("Avgifter", "Medlem")
    of_year = [row for row in rows if row["År"] == year]
    return {str(row["Medlem"]): int(cast("float", row["Avgift"] or 0)) for row in of_year}


def allocate(desk: Desk) -> None:
    """Fördela avgifter: the fees of 2016 as the minutes printed them, and the table beside."""
    desk.show("Start")
    desk.picture("1-start-fore")
    desk.click("Fördela avgifter")
    assert fees(desk, 2016) == PRINTED_2016
    assert fees(desk, 2015)["Knivsta"] == 232_217
    assert "20 avgifter fördelade för 2015 och 2016" in desk.text("Start")
    desk.picture("2-start-efter")
    desk.show("Avgifter", desk.address("Avgifter", "Avgift", (2016.0, "Knivsta")))
    desk.picture("3-avgifter")
    desk.show("Avgiftstabell")
    desk.picture("4-avgiftstabell")
    table = [row[1:4] for row in desk.rows("Avgiftstabell")]
    assert ("Fördelning total medlemsavgift", 21_221_810.0, 20_200_000.0) in table
    assert ("Summa kommunerna", 5_305_453.0, 5_050_000.0) in table
    desk.show("Rater")
    desk.picture("5-rater")
    assert {row["Medlem"]: row["Belopp"] for row in desk.records("Rater", "Rat")} == PRINTED_2016


def table_in_word(desk: Desk) -> None:
    """Avgiftstabell i Word: the document lies beside the workbook."""
    desk.show("Start")
    desk.click("Avgiftstabell i Word")
    assert [path.name for path in (desk.folder / "Dokument").iterdir()] == [
        "Avgiftstabell 2016.docx"
    ]
    desk.picture("6-avgiftstabell-i-word")


def letters(desk: Desk) -> None:
    """Avgiftsbeslut: a letter to each payer, and the invoice list."""
    desk.show("Start")
    desk.click("Avgiftsbeslut")
    made = [path.name for path in (desk.folder / "Dokument").iterdir()]
    assert sum(name.startswith("Avgiftsbeslut") for name in made) == LETTERS_2016
    assert "Fakturaunderlag 2016.csv" in made
    desk.picture("7-avgiftsbeslut")


def model(desk: Desk) -> None:
    """339 mkr less 80 x 0,4 is 307 mkr; 3/4 of it x 2 % + 1/4 x 1 % + 400 000 = 5 772 500 kr."""
    desk.show("Fördelningsmodell")
    first = desk.address("Fördelningsmodell", "År", ("År",))
    row = int(first[1:]) + 1
    given = (2016.0, 339_000_000.0, 80.0, 2.0, 100.0, 1.0, 100.0)
    for column, value in zip("BCDEFGH", given, strict=True):
        desk.type("Fördelningsmodell", f"{column}{row}", value)
    desk.picture("8-fordelningsmodell-fore")
    desk.show("Start")
    desk.click("Räkna fördelningsmodellen")
    (modelled,) = desk.records("Fördelningsmodell", "År")
    assert modelled["Enligt modellen"] == 5_772_500
    assert modelled["Skillnad mot tilldelningen"] == 10_610_905 - 5_772_500
    desk.show("Fördelningsmodell")
    desk.picture("8-fordelningsmodell-efter")


def undo(desk: Desk) -> None:
    """Ångra senaste: after Fördela avgifter the fee column is empty again."""
    desk.show("Start")
    empty_tables = [desk.rows("Avgifter"), desk.rows("Avgiftstabell"), desk.rows("Rater")]
    desk.click("Fördela avgifter")
    assert fees(desk, 2016) == PRINTED_2016
    desk.picture("15-angra-fore")
    desk.click("Ångra senaste")
    assert set(fees(desk, 2016).values()) == set(fees(desk, 2015).values()) == {0}
    assert [desk.rows("Avgifter"), desk.rows("Avgiftstabell"), desk.rows("Rater")] == empty_tables
    assert "Ångra senaste" in desk.text("Logg")
    desk.picture("15-angra-efter")
