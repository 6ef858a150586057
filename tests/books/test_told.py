"""The exact words about a formula whose value had to go."""

from __future__ import annotations

from finsam_xl.basics.place import Place
from finsam_xl.books.file.reckoning.told import (
    B40_formulas_wait,
    B41_only_excel_reckons,
    B42_in_a_ring,
    B43_not_our_figure,
)
from finsam_xl.books.port import Figure


def test_all_formulas_wait() -> None:
    assert str(B40_formulas_wait()) == (
        "Upplysning B40\n"
        "Arbetsbokens formler kunde inte räknas om här, så de är tomma tills Excel räknar dem.\n"
        "Öppna arbetsboken i Excel och spara den innan du läser summorna.\n"
        "Ett gammalt värde ska aldrig stå kvar bredvid ny inmatning."
    )


def test_one_formula_waits() -> None:
    assert str(B41_only_excel_reckons({("Avgifter", 9, 3): ("XLOOKUP",)})) == (
        "Upplysning B41  Avgifter!C9\n"
        "Formeln i Avgifter!C9 kan bara Excel räkna (XLOOKUP), så de och allt som bygger på dem"
        " är tomma tills dess.\n"
        "Öppna arbetsboken i Excel och spara den innan du läser dem.\n"
        "Ett gammalt värde ska aldrig stå kvar bredvid ny inmatning."
    )


def test_many_formulas_wait() -> None:
    cells = {("Avgifter", row, 3): (f"FUNKTION{row % 7}", "TEXT") for row in range(1, 10)}
    told = str(B41_only_excel_reckons(cells)).split("\n")
    assert told[0] == "Upplysning B41  Avgifter!C1"
    assert told[1] == (
        "Formlerna i Avgifter!C1, Avgifter!C2, Avgifter!C3, Avgifter!C4, Avgifter!C5 och 4 till"
        " kan bara Excel räkna (FUNKTION1, TEXT, FUNKTION2, FUNKTION3, FUNKTION4 och 3 till),"
        " så de och allt som bygger på dem är tomma tills dess."
    )


def test_a_ring() -> None:
    assert str(B42_in_a_ring({("Budget", 3, 2), ("Budget", 2, 2)})) == (
        "Varning B42  Budget!B2\n"
        "Formlerna i Budget!B2 och Budget!B3 räknar på sitt eget resultat i en ring,"
        " så de och allt som bygger på dem är tomma.\n"
        "Ändra en av formlerna så att ringen bryts.\n"
        "En cirkelreferens har inget bestämt värde."
    )


def test_another_figure_than_our_own() -> None:
    told = B43_not_our_figure(Figure(Place("Avgifter", 5, 10), 2845, 0.005), 2844.5)
    assert str(told) == (
        "Varning B43  Avgifter!J5\n"
        "Formeln ger 2 844,5 men finsam får 2 845,"
        " så den och allt som bygger på den är tomma tills Excel räknar dem.\n"
        "Öppna arbetsboken i Excel och klicka på Kontrollera; står skillnaden kvar,"
        " se efter att formeln når alla rader.\n"
        "Två sätt att räkna samma summa ska ge samma tal."
    )
