"""Faults of amounts: decided fees, shares, units and the model, planted in Uppsala."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.grid import CellValue
from tests.planted.edits import add, all_of, put
from tests.planted.uppsala import (
    ALLOCATION,
    BEFORE,
    FEES,
    MODEL,
    PRINTED,
    REGION,
    STATE,
    every,
    habo,
    of,
    setting,
    year,
)

_AGAIN: dict[str, CellValue] = {
    "År": 2016.0,
    "Statens tilldelning": 10610905.0,
    "Status": "beslutad",
}
_DATED: dict[str, CellValue] = {"Nyckel": "folkmängd", "Mätdatum": date(2015, 11, 1)}
_MODEL: dict[str, CellValue] = {"Antal förbund": 75.0, "Eget behov": 5.0, "Landets behov": 9.0}
_MODEL |= {"Egna invånare 16–64": 5.0, "Landets invånare 16–64": 9.0}
_THOUSANDS = {
    name: 1000.0 * tkr
    for name, tkr in zip(PRINTED, (304, 139, 252, 203, 307, 3151, 627, 322), strict=True)
}
PLANTS = (
    of(
        "beslutat i tusental, hela går inte jämnt upp",
        all_of(
            setting("Avrundning", "tusental"),
            every("Beslutad_avgift", _THOUSANDS),
            put(FEES, f"{STATE} 2016", Beslutad_avgift=10610905.0),
            put(FEES, f"{REGION} 2016", Beslutad_avgift=5305000.0),
        ),
        "F19 F19 F30",
        "F12 F12",
        "delarna avrundas var för sig, och därför är de inte hela",
    ),
    of(
        "två beslutade avgifter byter en krona för mycket",
        every("Beslutad_avgift", PRINTED, Håbo=303835),
        "F01 F04",
        "S18 S18",
        "partens summa är fel, och just den medlemmens avgift är en annan än nyckeln ger",
    ),
    of("nyckeltal 0 är ett riktigt tal", habo(Nyckeltal=0.0), "", "F12"),
    of(
        "beslutade avgifter byter plats med en krona",
        every("Beslutad_avgift", PRINTED, Håbo=303835, Heby=203475),
        "F04 F04",
        "S18 S18",
        "två medlemmar har fått fel avgift, och summan är rätt",
    ),
    of("beslutad två gånger", add(ALLOCATION, {**_AGAIN, **_DATED}), "F18", "S18"),
    of(
        "avrundning till tusental",
        setting("Avrundning", "tusental"),
        "F19 F19",
        "F12 F12",
        "regionens och kommunernas del avrundas var för sig",
    ),
    of(
        "andelar utan decimal",
        every("Angiven_andel", {n: round(v / 5305453, 2) for n, v in PRINTED.items()}),
        "F26 F27",
        "",
        "andelarna är inte 100 %, och de är inte de som beloppen ger",
    ),
    of(
        "andelar 100,1 %",
        every("Angiven_andel", {n: round(v / 5305453 + 0.0001, 4) for n, v in PRINTED.items()}),
        "F26",
    ),
    of("fel andel", habo(Angiven_andel=0.2), "F27"),
    of("en har beslutad avgift", habo(Beslutad_avgift=303834.0), "F29", "S18"),
    of(
        "beslutad avgift 0 är inte tomt",
        habo(Beslutad_avgift=0.0),
        "F04 F29",
        "S18 S18",
        "0 är ett beslut: de andra saknar sitt, och nyckeln ger en annan avgift",
    ),
    of("tilldelning i tkr", year(Statens_tilldelning=10611.0), "F40", "F12"),
    of(
        "tilldelning i öre eller tkr åt andra hållet",
        put(ALLOCATION, BEFORE, Statens_tilldelning=10100.0),
        "F40",
        "F12",
    ),
    of("tilldelning i mkr", year(Statens_tilldelning=10.61), "S07"),
    of("tilldelning tusen gånger för stor", year(Statens_tilldelning=9e9), "F40", "F12"),
    of("beslutad avgift i tkr", habo(Beslutad_avgift=304.0), "F41", "S18 S18"),
    of("modellen saknar tal", add(MODEL, {"År": 2016.0, "Nationell ram": 339000000.0}), "F44"),
    of("ramen i tkr", add(MODEL, {"År": 2016.0, "Nationell ram": 339000.0, **_MODEL}), "F45"),
)
