"""Faults of keys: values, dates and what a key needs, planted in Uppsala."""

from __future__ import annotations

from datetime import date

from tests.planted.edits import all_of, put
from tests.planted.uppsala import ALLOCATION, BEFORE, FEES, OLD, PRINTED, every, habo, of, year

PLANTS = (
    of("nyckeltal saknas", habo(Nyckeltal=None), "F03"),
    of("sista kronan delad", every("Nyckeltal", dict.fromkeys(OLD, 30000.0)), "F05", "F12"),
    of("sista kronan delad, lika delar", year(Nyckel="lika delar"), "F05", "F12"),
    of("alla nyckeltal 0", every("Nyckeltal", dict.fromkeys(OLD, 0.0)), "F10"),
    of("fast procent utan andelar", year(Nyckel="fast procent"), "F22"),
    of("belopp utan fast del", year(Nyckel="belopp"), "F23"),
    of("bas utan fast del", year(Nyckel="bas + rörlig"), "F23"),
    of(
        "baserna räcker inte",
        all_of(year(Nyckel="bas + rörlig"), every("Fast_del", dict.fromkeys(OLD, 700000.0))),
        "F24",
    ),
    of(
        "beloppen summerar inte",
        all_of(year(Nyckel="belopp"), every("Fast_del", PRINTED, Håbo=1)),
        "F25",
    ),
    of("mätdatum saknas", year(Mätdatum=None), "F33", "S18"),
    of("mätdatum för gammalt", year(Mätdatum=date(2014, 10, 31)), "F34", "S18"),
    of("mätdatum efter året", year(Mätdatum=date(2017, 1, 1)), "F35", "S18"),
    of(
        "fotnoten: 1 november 2015 på båda åren",
        put(ALLOCATION, BEFORE, Mätdatum=date(2015, 11, 1)),
        "F36",
        "S18",
    ),
    of("förra årets nyckeltal", every("Nyckeltal", OLD), "F37", "F12"),
    of(
        "inga nyckeltal",
        all_of(*(put(FEES, f"{n} 2016", Nyckeltal=None) for n in OLD)),
        "F38",
    ),
    of("fler än någon region", habo(Nyckeltal=3000001.0), "F39", "F12"),
    of("hundra gånger fler", put(FEES, "Knivsta 2016", Nyckeltal=2000000.0), "F39", "F12"),
    of("nyckeltal i tusental", habo(Nyckeltal=20.251), "F42", "F12"),
)
