"""Figures in a text: what is a reference, what stands in its place, and the way back from Word."""

from __future__ import annotations

import pytest

from finsam_xl.rules.meetings.figures import (
    PLACE,
    Figure,
    bound,
    rebound,
    references_in,
    references_of,
    same_but_figures,
)
from finsam_xl.rules.meetings.records import Item
from tests.rules.meetings.worksheet import row

FEE, SHARE = "Avgifter · Knivsta · Avgift", "Avgifter · Knivsta · Andel"
FIGURES = {FEE: Figure("252 342", "kr"), SHARE: Figure("4,8", "%")}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Inget att hämta [se nedan] här.", "Inget att hämta [se nedan] här."),
        (f"Knivsta betalar [{FEE}].", "Knivsta betalar 252 342 kr."),
        (f"Knivsta betalar [{FEE}] kr.", "Knivsta betalar 252 342 kr."),
        (f"Knivsta betalar [{FEE}] kronor, [{SHARE}].", "Knivsta betalar 252 342 kronor, 4,8 %."),
        (f"[{SHARE}] procent", "4,8 procent"),
        (f"[{FEE}] krävs", "252 342 kr krävs"),
        (f"| Knivsta | [{FEE}] |", "| Knivsta | 252 342 |"),
        ("[Avgifter\n · Knivsta  · Avgift]", "252 342 kr"),
        ("[Avgifter · Uppsala · Avgift]", "[Avgifter · Uppsala · Avgift]"),
        ("[Avgifter·Knivsta·Avgift]", "252 342 kr"),
        ("[a·b]", "[a·b]"),
    ],
)
def test_what_stands_in_the_place_of_a_reference(text: str, shown: str) -> None:
    joined = " ".join(text.split()) if "\n" in text else text
    assert bound(joined, FIGURES) == shown


def test_the_references_of_an_item_with_their_cells() -> None:
    item = row(Item, 4, meeting="M1", order=1, background=f"[{FEE}]", decision=f"[{SHARE}] tkr [x]")
    found = list(references_of(item))
    assert [(each.at, each.written, each.unit) for each in found] == [
        (item.at.cell("background"), FEE, ""),
        (item.at.cell("decision"), SHARE, "tkr"),
    ]
    assert references_in(f"[{FEE}] och [{SHARE}]") == [FEE, SHARE]


@pytest.mark.parametrize(
    ("new", "back"),
    [
        ("Vi tar 252 342 kr i år.", f"Vi tar [{FEE}] i år."),
        ("Knivsta betalar 252 342 kr.", f"Knivsta betalar [{FEE}]."),
        ("Knivsta betalar 252 432 kr.", None),
        ("Knivsta betalar.", None),
    ],
)
def test_a_text_edited_in_word_keeps_its_references(new: str, back: str | None) -> None:
    assert rebound(new, f"Knivsta betalar [{FEE}].", FIGURES) == back


def test_two_figures_keep_their_order() -> None:
    old = f"[{FEE}] är [{SHARE}] procent"
    assert rebound("Hela 252 342 kr är 4,8 procent", old, FIGURES) == (
        f"Hela [{FEE}] är [{SHARE}] procent"
    )
    assert rebound("4,8 procent är 252 342 kr", old, FIGURES) is None


COUNT = "Resultat · Alla · Nya"


@pytest.mark.parametrize(
    ("new", "back"),
    [
        ("År 2025 finns 5 platser", f"År 2025 finns [{COUNT}] platser"),
        ("År 2025 finns 6 platser", None),
        ("Det finns 5 100 platser", None),
        ("Det finns 1,5 platser", None),
        ("Det finns 5-6 platser", None),
        ("Det finns 15 platser", None),
        ("Det finns 5 platser i 5 lokaler", None),
        ("Det finns 5 platser, 2025.", f"Det finns [{COUNT}] platser, 2025."),
    ],
)
def test_a_figure_is_found_whole_and_only_where_nobody_can_doubt_it(
    new: str, back: str | None
) -> None:
    assert rebound(new, f"Det finns [{COUNT}] platser", {COUNT: Figure("5")}) == back


def test_a_figure_that_stands_twice_comes_back_twice() -> None:
    old = f"[{FEE}], det vill säga [{FEE}]"
    new = "252 342 kr, alltså 252 342 kr"
    assert rebound(new, old, FIGURES) == f"[{FEE}], alltså [{FEE}]"
    assert rebound("I 100 252 342 kr", f"I [{FEE}]", FIGURES) is None


def test_a_text_without_references_comes_back_as_it_is() -> None:
    assert rebound("nytt [ord]", "gammalt", FIGURES) == "nytt [ord]"


def test_only_the_figures_may_differ() -> None:
    places = f"Knivsta betalar {PLACE} kr för 2016."
    assert same_but_figures("Knivsta betalar 252 342 kr för 2016.", places)
    assert not same_but_figures("Knivsta betalar 252 342 kr för 2017.", places)
    assert not same_but_figures("Knivsta betalar kr för 2016.", places)


@pytest.mark.parametrize(
    "figure", ["5", "252 342", "–1 234,50", "4,8", "08.30", "30 oktober 2016", ".."]
)
def test_any_figure_may_stand_there(figure: str) -> None:
    assert same_but_figures(f"Vi har {figure} kr.", f"Vi har {PLACE} kr.")


def test_a_rewritten_sentence_is_no_figure() -> None:
    told = "Knivsta betalar inte alls något, eftersom vi ändrat oss, kr."
    assert not same_but_figures(told, f"Knivsta betalar {PLACE} kr.")
