"""What can be wrong with a figure that is bound to another workbook."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.figures import Figure, Reference

_BASIS = "Siffror som hämtas skrivs [blad · rad · kolumn]"


def n150_figure_is_not_found(at: Place, written: str, why: str, remedy: str) -> Finding:
    """A reference points at no cell, at several, or at one that is empty or may not be shown."""
    return Finding("N150", Level.ERROR, at, f"[{written}] kan inte hämtas: {why}.", remedy, _BASIS)


def n151_source_has_errors(at: Place, written: str, file: str, count: int) -> Finding:
    """The workbook that a figure comes from has findings at level fel."""
    return Finding(
        "N151",
        Level.WARNING,
        at,
        f"[{written}] hämtas inte, {file} har {count} fel på sitt blad Kontroller.",
        f"Öppna {file} och rätta felen, också de som är godtagna, eller skriv siffran för hand.",
        _BASIS,
    )


def n152_source_is_not_reckoned(at: Place, written: str, file: str, button: str) -> Finding:
    """The action that fills the cell would change something: the figure is an old one."""
    return Finding(
        "N152",
        Level.WARNING,
        at,
        f"[{written}] hämtas inte, {file} är ändrad sedan den räknades.",
        f"Öppna {file}, klicka på {button} och spara.",
        _BASIS,
    )


def n153_figure_has_another_unit(reference: Reference, figure: Figure) -> Finding:
    """The text says kr after a figure that is in tkr."""
    told = f"är i {figure.unit}" if figure.unit else "har ingen enhet"
    return Finding(
        "N153",
        Level.ERROR,
        reference.at,
        f"Efter [{reference.written}] står {reference.unit}, men siffran {told}.",
        f"Ta bort {reference.unit} ur texten; enheten följer med siffran.",
        _BASIS,
    )
