"""What says who somebody is, in a workbook or a file that may tell of nobody."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.sheets.findings import shown

_LAW = "Dataskyddsförordningen artikel 5 och 3 kap. 10 § lagen (2018:218)"


def p01_identity_number(at: Place) -> Finding:
    """A personal identity number stands in a cell; its digits are never repeated."""
    return Finding(
        "P01",
        Level.ERROR,
        at,
        "Här står något som ser ut som ett personnummer, och därför görs inga rapporter.",
        "Ta bort numret; personer ska inte kunna pekas ut i arbetsboken.",
        _LAW,
    )


def p02_column_of_names(at: Place, label: str) -> Finding:
    """A table of persons has a column of the user's own for names or addresses."""
    return Finding(
        "P02",
        Level.ERROR,
        at,
        f"Kolumnen ”{shown(label)}” talar om vem någon är, och därför görs inga rapporter.",
        "Ta bort kolumnen; här står bara löpnummer.",
        "Artikel 5.1 c dataskyddsförordningen (EU) 2016/679: uppgiftsminimering",
    )


def p03_sheet_name(at: Place) -> Finding:
    """A personal identity number stands in the name of a sheet; its digits are never repeated."""
    return Finding(
        "P03",
        Level.ERROR,
        at,
        "Bladets namn ser ut som ett personnummer, och därför görs inga rapporter.",
        "Ge bladet ett annat namn; personer ska inte kunna pekas ut i arbetsboken.",
        _LAW,
    )


def p04_comment(at: Place) -> Finding:
    """A personal identity number stands in a cell's note; its digits are never repeated."""
    return Finding(
        "P04",
        Level.ERROR,
        at,
        "I cellens anteckning eller kommentar står något som ser ut som ett personnummer, och"
        " därför görs inga rapporter.",
        "Ta bort numret ur anteckningen; personer ska inte kunna pekas ut i arbetsboken.",
        _LAW,
    )


def p10_identity_number_in_file(at: Place) -> Finding:
    """A personal identity number stands in a file; its digits are never repeated."""
    return Finding(
        "P10",
        Level.ERROR,
        at,
        f"På rad {at.row} i filen står något som ser ut som ett personnummer, så inget är inläst.",
        "Ta bort numret ur filen och läs in den igen; personer ska inte kunna pekas ut i"
        " arbetsboken.",
        _LAW,
    )
