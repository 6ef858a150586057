"""Faults of rows, members, keys and sums, planted in Umeå."""

from __future__ import annotations

from datetime import date

from tests.planted.edits import add, all_of, drop, put
from tests.planted.umea import ALL_SUMS, NOT_WHOLE, REGION, SUMS, umea, vannas, year
from tests.planted.uppsala import AF, FEES, MEMBERS, STATE, setting
from tests.planted.variants import PRINTED

PLANTS = (
    umea(
        "beslutad avgift fel",
        vannas(Beslutad_avgift=150.0),
        "F01 F27 F32",
        "F01 F32",
        "summan och flytten berättas med andra belopp, och andelen stämmer inte längre",
    ),
    umea(
        "summan rättad",
        vannas(Beslutad_avgift=147.0),
        "",
        "F01",
        "2021 är nu 2 845 tkr",
    ),
    umea("regionen saknar rad", drop(FEES, f"{REGION} 2021"), "F02", SUMS, NOT_WHOLE),
    umea(
        "ett nyckeltal av sex",
        vannas(Nyckeltal=2920.0),
        "F03*5",
        "F38",
        "de fem som saknar nyckeltal nämns var för sig när inte alla saknar",
    ),
    umea("ett nyckeltal är 0", vannas(Nyckeltal=0.0), "F03*5", "F38", "0 är inte tomt"),
    umea(
        "inga rader",
        drop(FEES, *(f"{n} 2021" for n in (STATE, REGION, *PRINTED[2021]))),
        "F06",
        "F38 F33 F01 F26 F32",
        "året har inga rader att döma",
    ),
    umea(
        "en medlem två gånger",
        add(FEES, {"År": 2021.0, "Medlem": "Vännäs", "Beslutad avgift": 146.0}),
        "F07",
    ),
    umea(
        "okänd medlem",
        add(FEES, {"År": 2021.0, "Medlem": "Sala", "Beslutad avgift": 5.0}),
        "F08 S17",
        SUMS,
        "namnet saknas i listan, och därför är parten okänd; " + NOT_WHOLE,
    ),
    umea("AF utan betalare", put(MEMBERS, AF, Betalas_av=None), "F14*3", ALL_SUMS, NOT_WHOLE),
    umea("rad för 2030", add(FEES, {"År": 2030.0, "Medlem": "Vännäs"}), "F11"),
    umea("rad saknas", drop(FEES, "Vännäs 2021"), "F14", SUMS, NOT_WHOLE),
    umea("fel part", vannas(Part="region"), "F15"),
    umea(
        "utträdd",
        put(MEMBERS, "Vännäs", Till=date(2020, 12, 31)),
        "F16*3",
        SUMS,
        "ett per år; " + NOT_WHOLE,
    ),
    umea("år utan tilldelning", setting("År", 2040.0), "F17"),
    umea("5 a §", setting("Profil", "5 a §"), "F20*3", ALL_SUMS, "ett per år; " + NOT_WHOLE),
    umea(
        "fast procent utan en andel",
        all_of(year(Nyckel="fast procent", Beslut="§ 9"), vannas(Angiven_andel=None)),
        "F22 F31",
        "F38 F26 F32 F33",
        "nyckeln behöver inga nyckeltal och inget mätdatum; 2022 byter tillbaka utan beslut",
    ),
    umea(
        "belopp utan fast del",
        year(Nyckel="belopp"),
        "F23 F31",
        "F38 F32 F33",
        "nyckeln behöver inga nyckeltal och inget mätdatum; 2022 byter tillbaka utan beslut",
    ),
    umea("andelarna 100 %", vannas(Angiven_andel=0.052), "", "F26", "82,9 till 1,3 är nu 100,0 %"),
)
