"""What Förklara tells on each sheet that carries it: the page is about the selected cell."""

from __future__ import annotations

from tests.click.desk import Desk

BUTTON = "Förklara"
PAGE = "Förklaring"


def fee(desk: Desk) -> None:
    """Knivsta's fee of 2016, from the allocation to the krona."""
    told = explained(desk, "Avgifter", desk.address("Avgifter", "Avgift", (2016.0, "Knivsta")))
    assert "252 342" in told
    assert "16 819" in told
    assert "5 §" in told
    desk.show(PAGE)
    desk.picture("12-forklaring")


def table(desk: Desk) -> None:
    """The municipalities' sum in the printed table."""
    cell = desk.address("Avgiftstabell", "Kronor", ("Summa kommunerna",)).replace("B", "C")
    assert "5 305 453" in explained(desk, "Avgiftstabell", cell)


def instalment(desk: Desk) -> None:
    """What a payer is to pay, and when."""
    told = explained(desk, "Rater", desk.address("Rater", "Belopp", ("Tierp",)))
    assert "307 374" in told


def modelled(desk: Desk) -> None:
    """What the national model would give."""
    cell = desk.address("Fördelningsmodell", "Enligt modellen", (339_000_000.0,))
    assert "5 772 500" in explained(desk, "Fördelningsmodell", cell)


def fee_line(desk: Desk) -> None:
    """The state's fee on its line of the budget."""
    told = explained(desk, "Budget", desk.address("Budget", "Budgetår", ("Staten",)))
    assert "I budgetens enhet blir 10 610 905 kr 10 611 tkr" in told


def plan_sum(desk: Desk) -> None:
    """The plan's result, a live sum."""
    cell = desk.address("Sammanställning", "Budgetår", ("Resultat",))
    assert "222 tkr" in explained(desk, "Sammanställning", cell)


def printed_sum(desk: Desk) -> None:
    """The same in the table that the board gets."""
    row = desk.address("Budgettabell", "Resultat", ("Resultat",))[1:]
    assert "222 tkr" in explained(desk, "Budgettabell", f"C{row}")


def position(desk: Desk) -> None:
    """40 000 kr in twelve months and 40 percent."""
    cell = desk.address("Personal", "Kostnad per år", ("Handläggare",))
    assert "672 000 kr" in explained(desk, "Personal", cell)


def followed(desk: Desk) -> None:
    """90 000 kr in three months are 360 000 in twelve."""
    cell = desk.address("Uppföljning", "Prognos", ("Kansli",))
    assert "−360 tkr" in explained(desk, "Uppföljning", cell)


def scenario(desk: Desk) -> None:
    """From the budget's result, through five percent less, to the scenario's."""
    cell = desk.address("Scenario", "Resultat", (2016.0, -309.0))
    assert "går från 222 tkr till −309 tkr" in explained(desk, "Scenario", cell)


def finding(desk: Desk) -> None:
    """A finding's own row: what, how to mend it, on what basis."""
    told = explained(desk, "Kontroller", desk.address("Kontroller", "Vad", ("S01",)))
    assert "S01" in told
    assert "10 61O 905" in told
    desk.show(PAGE)
    desk.picture("14-forklaring-fynd")


def explained(desk: Desk, sheet: str, address: str) -> str:
    """Select the cell, click the button beside the sheet's title, and read the page."""
    desk.show(sheet, address)
    desk.picture(f"forklara-{sheet.lower()}-fore")
    desk.scroll_left()
    desk.click(BUTTON)
    assert "är förklarad på Förklaring" in desk.text("Start")
    desk.picture(f"forklara-{sheet.lower()}-efter")
    return desk.text(PAGE).replace("\N{NO-BREAK SPACE}", " ")
