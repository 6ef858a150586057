"""Faults of shares, dates, units and unreadable cells, planted in Umeå."""

from __future__ import annotations

from datetime import date

from tests.planted.edits import paste, put
from tests.planted.umea import ALL_SUMS, NOT_READ, SUMS, umea, vannas, year
from tests.planted.uppsala import FEES, MEMBERS

PLANTS = (
    umea(
        "fel andel",
        vannas(Angiven_andel=0.2),
        "F26 F27",
        "F26",
        "summan är en annan, och Vännäs avviker",
    ),
    umea(
        "tom beslutad avgift",
        vannas(Beslutad_avgift=None),
        "F29 F38",
        "F01 F32 F38",
        "tomt är inte 0, så summan är inte känd, och utan nyckeltal finns ingen avgift",
    ),
    umea(
        "beslutad avgift 0",
        vannas(Beslutad_avgift=0.0),
        "F01 F27 F32",
        "F01 F32",
        "0 räknas med i summan",
    ),
    umea(
        "mätdatum för gammalt",
        year(Mätdatum=date(2019, 10, 31)),
        "F34",
        "F33 F32",
        "mätdatum finns, och ett annat än 2022:s förklarar flytten",
    ),
    umea(
        "mätdatum efter året",
        year(Mätdatum=date(2022, 1, 1)),
        "F35",
        "F33 F32",
        "mätdatum finns, och ett annat än 2022:s förklarar flytten",
    ),
    umea(
        "tilldelning i kr",
        year(Statens_tilldelning=5690000.0),
        "F40",
        SUMS,
        "enheten är orsaken, inte de beslutade avgifterna",
    ),
    umea(
        "tilldelning i mkr",
        year(Statens_tilldelning=5.69),
        "F40",
        SUMS,
        "enheten är orsaken, inte de beslutade avgifterna",
    ),
    umea(
        "tilldelning i miljarder",
        year(Statens_tilldelning=0.00569),
        "S08",
        "F38 F33 F01 F26 F32",
        NOT_READ,
    ),
    umea(
        "tilldelning som text",
        year(Statens_tilldelning="5690 tkr"),
        "S01",
        "F38 F33 F01 F26 F32",
        NOT_READ,
    ),
    umea(
        "beslutad avgift som text", vannas(Beslutad_avgift="(0]}"), "S01", "F38 F01 F32", NOT_READ
    ),
    umea("andel som text", vannas(Angiven_andel="5,1 %"), "S01", "F38 F26", NOT_READ),
    umea("nyckeltal som text", vannas(Nyckeltal="2 92O"), "S01", "F38", NOT_READ),
    umea(
        "felskrivet namn",
        vannas(Medlem="Vännes"),
        "F08 F14 S17",
        SUMS,
        "namnet finns inte (S17), parten är okänd (F08) och den som menas saknar rad (F14)",
    ),
    umea(
        "året är tomt",
        vannas(År=None),
        "S03",
        "F38*3 " + ALL_SUMS,
        "raden kan höra till vilket år som helst",
    ),
    umea("rad under tabellen", paste(FEES, 0, Medlem="Sala"), "S09"),
    umea("datum i ord", year(Mätdatum="1 november"), "S10", "F38 F33 F01 F26 F32", NOT_READ),
    umea(
        "personnummer",
        put(MEMBERS, "Vännäs", Fakturareferens="811218-9876"),
        "P01",
        "F38*3 F33*3 " + ALL_SUMS,
        "medan ett personnummer står där görs inga rapporter",
    ),
)
