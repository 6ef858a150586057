"""What there is to tell when a formula's value had to go."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from fractions import Fraction
from itertools import chain

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed, plain_number
from finsam_xl.books.port import Figure

Cell = tuple[str, int, int]
"""A sheet, and a row and a column from 1."""
_MOST = 5
_BASIS = "Ett gammalt värde ska aldrig stå kvar bredvid ny inmatning."


def B40_formulas_wait() -> Finding:  # noqa: N802 - a finding is named by its code
    """Formulas show nothing until Excel has opened the workbook."""
    return Finding(
        "B40",
        Level.NOTICE,
        None,
        "Arbetsbokens formler kunde inte räknas om här, så de är tomma tills Excel räknar dem.",
        "Öppna arbetsboken i Excel och spara den innan du läser summorna.",
        _BASIS,
    )


def B41_only_excel_reckons(cells: Mapping[Cell, tuple[str, ...]]) -> Finding:  # noqa: N802 - likewise
    """Some formulas, and what leans on them, show nothing until Excel has opened the workbook."""
    causes = dict.fromkeys(chain.from_iterable(cells.values()))
    return Finding(
        "B41",
        Level.NOTICE,
        _first(cells),
        f"{_counted(cells)} kan bara Excel räkna ({_few(list(causes))}),"
        " så de och allt som bygger på dem är tomma tills dess.",
        "Öppna arbetsboken i Excel och spara den innan du läser dem.",
        _BASIS,
    )


def B42_in_a_ring(cells: Collection[Cell]) -> Finding:  # noqa: N802 - likewise
    """Formulas that lean on themselves show nothing, nor does what leans on them."""
    return Finding(
        "B42",
        Level.WARNING,
        _first(cells),
        f"{_counted(cells)} räknar på sitt eget resultat i en ring,"
        " så de och allt som bygger på dem är tomma.",
        "Ändra en av formlerna så att ringen bryts.",
        "En cirkelreferens har inget bestämt värde.",
    )


def B43_not_our_figure(figure: Figure, shown: float) -> Finding:  # noqa: N802 - likewise
    """A formula that gives another figure than our own rules shows nothing."""
    return Finding(
        "B43",
        Level.WARNING,
        figure.at,
        f"Formeln ger {_plain(shown)} men finsam får {_plain(figure.value)},"
        " så den och allt som bygger på den är tomma tills Excel räknar dem.",
        "Öppna arbetsboken i Excel och klicka på Kontrollera; står skillnaden kvar,"
        " se efter att formeln når alla rader.",
        "Två sätt att räkna samma summa ska ge samma tal.",
    )


def _plain(number: float) -> str:
    return plain_number(Fraction(f"{number:.15g}"))


def _first(cells: Collection[Cell]) -> Place:
    return Place(*min(cells))


def _counted(cells: Collection[Cell]) -> str:
    places = [str(Place(*cell)) for cell in sorted(cells)]
    return f"{'Formlerna' if len(places) > 1 else 'Formeln'} i {_few(places)}"


def _few(words: list[str]) -> str:
    if len(words) <= _MOST:
        return listed(words)
    return f"{', '.join(words[:_MOST])} och {len(words) - _MOST} till"
