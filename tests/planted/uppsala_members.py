"""Faults of who pays: rows, parties and the list of members, planted in Uppsala."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.grid import CellValue
from tests.planted.edits import add, all_of, drop, put
from tests.planted.uppsala import (
    AF,
    ALLOCATION,
    FEES,
    MEMBERS,
    OLD,
    REGION,
    STATE,
    YEAR,
    habo,
    of,
    row,
    setting,
)

_EACH_YEAR = "medlemslistan gäller båda åren, och båda saknar raden"
_AF: dict[str, CellValue] = {"Medlem": AF, "Part": "stat"}
_TWO_AF = add(FEES, {"År": 2015.0, **_AF}, {"År": 2016.0, **_AF})
PLANTS = (
    of("regionen saknar rad", drop(FEES, f"{REGION} 2016"), "F02"),
    of("statens rad saknas", drop(FEES, f"{STATE} 2016"), "F02"),
    of("inga avgiftsrader", drop(FEES, *(f"{n} 2016" for n in (STATE, REGION, *OLD))), "F06"),
    of("en medlem två gånger", row("Håbo", "kommun", Nyckeltal=20251.0), "F07"),
    of("en medlem två gånger, olika tal", row("Håbo", "kommun", Nyckeltal=5.0), "F07"),
    of(
        "okänd medlem utan part",
        row("Sala", ""),
        "F08 S17",
        "",
        "namnet saknas i listan (S17), och därför är parten okänd, vilket stoppar året (F08)",
    ),
    of(
        "staten har två betalare",
        all_of(_TWO_AF, put(MEMBERS, AF, Betalas_av=None)),
        "F09 F09",
        "",
        "båda åren har fått raden",
    ),
    of("rad för ett år utan tilldelning", row("Håbo", "kommun", 2030.0, Nyckeltal=5.0), "F11"),
    of("rad saknas", drop(FEES, "Håbo 2016"), "F14"),
    of("AF utan betalare", put(MEMBERS, AF, Betalas_av=None), "F14 F14", "", _EACH_YEAR),
    of("fel part", habo(Part="region"), "F15"),
    of("fel part, stat", habo(Part="stat"), "F15"),
    of("avgift efter utträde", put(MEMBERS, "Håbo", Till=date(2015, 12, 31)), "F16"),
    of("avgift före inträde", put(MEMBERS, "Håbo", Från=date(2016, 1, 1)), "F16"),
    of("preliminär tilldelning", put(ALLOCATION, YEAR, Status="preliminär"), "F47", "S18"),
    of("en medlem två gånger i listan", add(MEMBERS, {"Medlem": "Håbo", "Part": "kommun"}), "F48"),
    of(
        "två betalar för varandra",
        all_of(put(MEMBERS, "Håbo", Betalas_av="Heby"), put(MEMBERS, "Heby", Betalas_av="Håbo")),
        "F49",
        "S18",
    ),
    of("år utan tilldelning", setting("År", 2040.0), "F17"),
    of("5 a § före 2020", setting("Profil", "5 a §"), "F21 F21", "", "ett per år"),
    of(
        "medlem från juli",
        all_of(put(MEMBERS, "Håbo", Från=date(2016, 7, 1)), drop(FEES, "Håbo 2015")),
        "F28",
        "F12",
    ),
    of(
        "raden med fel år",
        habo(År=2036.0),
        "F11 F14",
        "",
        "året 2036 har ingen tilldelning, och 2016 saknar en medlem",
    ),
    of(
        "felskrivet namn",
        habo(Medlem="Habo"),
        "F14 S17",
        "",
        "namnet finns inte, och den som menas saknar rad",
    ),
)
