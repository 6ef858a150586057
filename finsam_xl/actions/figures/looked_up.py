"""Every bound figure of the workbook's items looked up, with what is wrong and where it is from."""

from __future__ import annotations

from collections.abc import Mapping

from finsam_xl.actions.explaining.explain_cell import explain_reckoned
from finsam_xl.actions.figures.cells import Found, Unfound, cell_of, near, unspaced
from finsam_xl.actions.figures.printed import figure_of
from finsam_xl.actions.figures.trust import Tried, left_to_click, tried
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.workbook_beside import ECONOMY, SETTINGS, Beside, read_beside
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.figures import (
    Figure,
    Reference,
    another_unit,
    parts_of,
)
from finsam_xl.rules.meetings.findings import figures as found
from finsam_xl.sheets.catalogue import actions
from finsam_xl.sheets.load import load
from finsam_xl.sheets.schema import Owner, Sheet

_OWNERS = {
    Owner.USER: "Skrivet för hand i kolumnen",
    Owner.FINSAM: "Räknat av finsam i kolumnen",
    Owner.FORMULA: "En formel i kolumnen",
}


class Looked(Frozen):
    """A figure and a sentence or more on where it is from."""

    figure: Figure
    source: str


class LookUp:
    """Looks references up; each workbook is read, checked and tried once however many ask."""

    __slots__ = ("_beside", "_contents", "_errors", "_known", "_left", "_tried")

    def __init__(self, contents: Contents) -> None:
        self._contents = contents
        self._beside: dict[str, Beside] = {}
        self._errors: dict[str, int] = {}
        self._left: dict[tuple[str, str], str] = {}
        self._tried: dict[str, tuple[Tried, ...]] = {}
        self._known: dict[str, Looked | Finding] = {}

    def of(self, reference: Reference) -> Looked | Finding:
        """The figure, or what is wrong, at the reference's cell."""
        known = self._known.get(reference.written)
        if known is None:
            known = self._known[reference.written] = self._look(reference)
        if isinstance(known, Finding):
            return known._replace(at=reference.at)
        if another_unit(reference, known.figure):
            return found.n153_figure_has_another_unit(reference, known.figure)
        return known

    def _look(self, reference: Reference) -> Looked | Finding:
        words = parts_of(reference.written)
        named = _sheet_named(words)
        if isinstance(named, Unfound):
            return _unfound(reference, named)
        key, sheet, rest = named
        beside = self._read(key)
        if beside.contents is None:
            return _unfound(reference, Unfound(beside.why_not, _beside_remedy(self._contents, key)))
        cell = cell_of(beside.contents, sheet, rest)
        if isinstance(cell, Unfound):
            return _unfound(reference, cell._replace(why=f"{cell.why} i {beside.name}"))
        if key != ECONOMY and (cell.owner is Owner.USER or cell.table not in _results(key)):
            return _unfound(reference, _private(beside, sheet))
        return self._trusted(reference, key, cell) or _looked(reference, beside, cell)

    def _trusted(self, reference: Reference, key: str, cell: Found) -> Finding | None:
        """What makes the workbook's figures not to be trusted; None where they are."""
        beside, at = self._beside[key], reference.at
        if key not in self._errors:
            self._errors[key] = beside.errors
        if self._errors[key]:
            return found.n151_source_has_errors(
                at, reference.written, beside.name, self._errors[key]
            )
        if (key, cell.table) not in self._left:
            if key not in self._tried:
                self._tried[key] = tried(beside)
            self._left[key, cell.table] = left_to_click(beside, cell.table, self._tried[key])
        button = self._left[key, cell.table]
        if button:
            return found.n152_source_is_not_reckoned(at, reference.written, beside.name, button)
        return None

    def _read(self, key: str) -> Beside:
        if key not in self._beside:
            day = self._contents.day
            self._beside[key] = (
                read_beside(self._contents, key, day) if day else Beside(key, None, None)
            )
        return self._beside[key]


def names_a_sheet(word: str) -> bool:
    """True for the name of a sheet in any of the workbooks."""
    sheets = (sheet for key in SETTINGS for sheet in load(key).sheets if sheet.tables)
    return any(unspaced(word) == unspaced(sheet.label) for sheet in sheets)


def _sheet_named(words: list[str]) -> tuple[str, Sheet, list[str]] | Unfound:
    """The workbook and sheet that the first words name, and the words that are left."""
    books: Mapping[str, tuple[Sheet, ...]] = {key: load(key).sheets for key in SETTINGS}
    if words[0].casefold().removesuffix(".xlsm") in books and len(words) > 2:  # noqa: PLR2004 - sheet and cell
        key = words[0].casefold().removesuffix(".xlsm")
        books, words = {key: books[key]}, words[1:]
    sheets = [(key, sheet) for key, each in books.items() for sheet in each if sheet.tables]
    named = [pair for pair in sheets if unspaced(words[0]) == unspaced(pair[1].label)]
    named = named or [pair for pair in sheets if unspaced(words[0]) in _names(pair[1])]
    if not named:
        labels = [sheet.label for _, sheet in sheets]
        return Unfound(f"bladet {words[0]} finns inte", near(words[0], labels))
    if len(named) > 1:
        both = " eller ".join(f"[{key} · {words[0]} · …]" for key, _ in named)
        return Unfound(f"bladet {words[0]} finns i flera arbetsböcker", f"Skriv {both}.")
    return (*named[0], words[1:])


def _names(sheet: Sheet) -> set[str]:
    return {unspaced(name) for table in sheet.tables for name in (table.name, table.title)}


def _looked(reference: Reference, beside: Beside, cell: Found) -> Looked | Finding:
    read = beside.contents
    figure = figure_of(read, cell) if read else None
    if read is None or figure is None:
        told = f"{cell.at} i {beside.name} är tom eller går inte att läsa"
        return _unfound(
            reference, Unfound(told, f"Fyll i cellen, spara {beside.name} och klicka igen.")
        )
    why = explain_reckoned(read, cell.at)
    steps = " ".join(step.told for step in why.steps) if why else ""
    title = f" {why.title}." if why else f" {_OWNERS[cell.owner]} {cell.field.label}."
    return Looked(figure, f"{figure.whole} – {beside.name}, {cell.at}.{title} {steps}".rstrip())


def _results(key: str) -> set[str]:
    """The tables where a workbook's actions count: no others are without single people."""
    counts = (each for each in actions() if key in each.workbooks and each.stands_alone)
    return {name for each in counts for name in each.fills}


def _private(beside: Beside, sheet: Sheet) -> Unfound:
    return Unfound(
        f"{sheet.label} i {beside.name} kan peka ut någon",
        "Hämta från ett blad som finsam räknar, till exempel [Resultat · Alla · Nya].",
    )


def _beside_remedy(contents: Contents, key: str) -> str:
    label = contents.workbook.setting(SETTINGS[key]).label
    return f"Lägg filen bredvid den här, eller skriv var den finns vid {label} på Inställningar."


def _unfound(reference: Reference, why: Unfound) -> Finding:
    return found.n150_figure_is_not_found(reference.at, reference.written, why.why, why.remedy)
