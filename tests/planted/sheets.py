"""Faults of cells, names and formulas planted in Uppsala: the codes S01–S18 and P01."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.edit import FormulaText
from finsam_xl.basics.grid import CellValue
from tests.planted.edits import block, head, paste, put, without
from tests.planted.plant import Plant
from tests.planted.uppsala import (
    ALLOCATION,
    FEES,
    INSTALMENTS,
    MEMBERS,
    SETTINGS,
    habo,
    of,
    setting,
    year,
)

_SUM, _DECIDED = "finsam_summa_avgifter_fee", "finsam_summa_avgifter_decided_fee"
_REPORT, _SCHEMA = "finsam_avgiftstabell", "finsam_schema"
_PASTED: dict[str, CellValue] = {
    "År": 2016.0,
    "Medlem": "Sala",
    "Part": "kommun",
    "Nyckeltal": 22000.0,
}
_STANDS = "Fördela avgifter skriver om bladet, så efter klicket är felet borta"
PLANTS = (
    of("ordet är inte i listan", year(Nyckel="invånare"), "S02"),
    of("status finns inte", year(Status="klar"), "S02"),
    of("fel rat", setting("Rater per år", 3.0), "S02"),
    of("året är tomt", habo(År=None), "S03"),
    of("medlemmen är tom", habo(Medlem=None), "S03"),
    of("tilldelningen är tom", year(Statens_tilldelning=None), "S03"),
    of("förbundets namn är tomt", put(SETTINGS, "Namn", Värde=None), "S03", "S18"),
    of("rubriken ändrad", head(FEES, "Nyckeltal", "Invånare"), "S04"),
    of("rubrik i medlemslistan ändrad", head(MEMBERS, "Betalas av", "Betalare"), "S04"),
    Plant("tabellen borta", "uppsala", None, "S05", spoil=without(MEMBERS)),
    Plant("avgifternas tabell borta", "uppsala", None, "S05", spoil=without(FEES)),
    of("fler decimaler än öre", year(Statens_tilldelning=10610905.125), "S07"),
    of("halva ören i beslutad avgift", habo(Beslutad_avgift=303834.001), "S07"),
    of("minus", habo(Nyckeltal=-5.0), "S08"),
    of("år 1999", habo(År=1999.0), "S08"),
    of("andel 120 %", habo(Angiven_andel=1.2), "S08"),
    of("rad direkt under tabellen", paste(FEES, 0, **_PASTED), "S09"),
    of("rad efter en tom rad", paste(FEES, 1, **_PASTED), "S09"),
    of(
        "rad under med beslutad avgift",
        paste(FEES, 0, **_PASTED, Beslutad_avgift=5.0),
        "S09 S16",
        "",
        "raden hör inte till tabellen, men arbetsbokens summa når den",
    ),
    of("medlem under tabellen", paste(MEMBERS, 0, Medlem="Sala"), "S09"),
    of("tilldelning under tabellen", paste(ALLOCATION, 0, År=2017.0), "S09"),
    of("datum i ord", year(Mätdatum="1 november 2015"), "S10"),
    of("datum i ord i medlemslistan", put(MEMBERS, "Håbo", Från="1 juli"), "S10"),
    of("fakturerad i ord", put(INSTALMENTS, "#0", Fakturerad="ja"), "S10"),
    of(
        "rubriken två gånger",
        head(FEES, "Fast del", "Nyckeltal"),
        "S04 S11",
        "",
        "den ena kolumnen har blivit den andra",
    ),
    of("inställningen borta", put(SETTINGS, "Profil", Nyckel="Profilen"), "S12"),
    of("året borta", put(SETTINGS, "År", Nyckel="Årtal"), "S12"),
    Plant("rapportens plats borta", "uppsala", None, "S13", spoil=without(_REPORT)),
    of("en äldre arbetsbok", block(_SCHEMA, 0, 0, "ekonomi 1"), "S14"),
    of("summan överskriven", block(_SUM, 0, 0, 21221810.0), "S15"),
    of("beslutade summan överskriven", block(_DECIDED, 0, 0, 5.0), "S15"),
    of(
        "arbetsbokens summa når inte alla rader",
        block(_SUM, 0, 0, FormulaText("=SUM(J8:J12)")),
        "S16",
    ),
    of("avgift som text", put(FEES, "Håbo 2016", Avgift="303834"), "", "F12", _STANDS),
    of("avgift ändrad för hand", put(FEES, "Håbo 2016", Avgift=5.0), "", "F12", _STANDS),
    of("rapporten överskriven", block(_REPORT, 4, 2, 1.0), "", "S18", _STANDS),
    of("raten ändrad", put(INSTALMENTS, "#3", Belopp=5.0), "", "S18", _STANDS),
    of("personnummer bland medlemmar", put(MEMBERS, "Håbo", Fakturareferens="811218-9876"), "P01"),
    of("personnummer som tal", habo(Nyckeltal=198112189876.0), "P01"),
    of("personnummer i källan", year(Källa="8112189876"), "P01"),
    of(
        "fakturerad med annat belopp",
        lambda book: [*put(INSTALMENTS, "#3", Fakturerad=date(2016, 3, 31), Belopp=5.0)(book)],
        "F43",
        "S18",
    ),
)
