"""Faults planted in Umeå with key values and key dates: decided fees in tkr beside reckoned."""

from __future__ import annotations

from datetime import date

from tests.planted.edits import Plan, add, all_of, put
from tests.planted.plant import Plant
from tests.planted.uppsala import ALLOCATION, FEES, SETTINGS
from tests.planted.variants import PRINTED

YEAR = "2022 preliminär"
_EACH = "nyckeln ger nu andra avgifter än de beslutade, en rad var"
_BACK = "nyckeln byts för 2022 och tillbaka för 2023"


def _of(name: str, plan: Plan, *told: str) -> Plant:
    """What is told: new codes, codes told only until the click, gone codes, and why."""
    new, stale, gone, why = (*told, "", "", "")[:4]
    return Plant(name, "umea med nyckeltal", plan, new, stale, gone, why)


def vannas(**cells: float | str | None) -> Plan:
    """Other contents in the row of Vännäs 2022."""
    return put(FEES, "Vännäs 2022", **cells)


def year(**cells: float | str | date | None) -> Plan:
    """Other contents in the allocation of 2022."""
    return put(ALLOCATION, YEAR, **cells)


PLANTS = (
    _of(
        "beslutad avgift fel",
        vannas(Beslutad_avgift=150.0),
        "F01 F04 F27",
        "",
        "F27",
        "summan och avgiften är fel, och fler andelar avviker",
    ),
    _of("nyckeltal saknas", vannas(Nyckeltal=None), "F03"),
    _of("nyckeltal 0", vannas(Nyckeltal=0.0), "F04*6", "F12", "", _EACH),
    _of(
        "beslutade avgifter byter en tkr",
        all_of(vannas(Beslutad_avgift=147.0), put(FEES, "Vindeln 2022", Beslutad_avgift=86.0)),
        "F04 F04 F27",
        "",
        "F27",
        "två avgifter är fel, summan är rätt, och fler andelar avviker",
    ),
    _of(
        "lika delar",
        year(Nyckel="lika delar"),
        "F04*6 F05 F31 F31",
        "F12",
        "",
        f"{_BACK}; {_EACH}; en tusenlapp är delad",
    ),
    _of(
        "lika delar med beslut",
        year(Nyckel="lika delar", Beslut="§ 9"),
        "F04*6 F05 F31",
        "F12",
        "",
        f"2023 byter tillbaka utan beslut; {_EACH}; en tusenlapp är delad",
    ),
    _of("andra befolkningen", year(Nyckel="folkmängd"), "F31 F31", "", "", _BACK),
    _of("mätdatum saknas", year(Mätdatum=None), "F33"),
    _of("mätdatum för gammalt", year(Mätdatum=date(2020, 10, 31)), "F34"),
    _of("mätdatum efter året", year(Mätdatum=date(2023, 1, 1)), "F35"),
    _of("samma mätdatum", year(Mätdatum=date(2020, 11, 1)), "F36"),
    _of(
        "förra årets nyckeltal",
        all_of(*(put(FEES, f"{n} 2022", Nyckeltal=20.0 * v) for n, v in PRINTED[2021].items())),
        "F04*5 F37",
        "F12",
        "",
        _EACH,
    ),
    _of("nyckeltal hundrafalt", vannas(Nyckeltal=300000.0), "F04*6 F39", "F12", "", _EACH),
    _of(
        "nyckeltal i tusental, året i mitten",
        vannas(Nyckeltal=2.961),
        "F04*6 F42",
        "F12",
        "",
        _EACH,
    ),
    _of(
        "tilldelning i kr",
        year(Statens_tilldelning=5690000.0),
        "F40",
        "F12",
        "F26 F27",
        "enheten är orsaken; de beslutade avgifterna döms inte",
    ),
    _of(
        "tilldelning i mkr",
        year(Statens_tilldelning=5.69),
        "F19 F19 F40",
        "F12",
        "F26 F27",
        "enheten är orsaken; 1 422,5 kr går inte jämnt upp i tusental för någon av parterna",
    ),
    _of(
        "beslutad avgift i kr",
        vannas(Beslutad_avgift=148000.0),
        "F41",
        "",
        "F27",
        "enheten är orsaken; summan och andelarna döms inte",
    ),
    _of(
        "beslutad avgift i mkr",
        vannas(Beslutad_avgift=0.148),
        "F41",
        "",
        "F27",
        "enheten är orsaken; summan och andelarna döms inte",
    ),
    _of(
        "alla beslutade i kr",
        all_of(
            *(put(FEES, f"{n} 2022", Beslutad_avgift=1000.0 * v) for n, v in PRINTED[2022].items())
        ),
        "F41*6",
        "",
        "F27",
        "ett belopp var",
    ),
    _of(
        "regionen två",
        add(FEES, {"År": 2022.0, "Medlem": "Region Två", "Part": "region"}),
        "F29 F38 S17",
        "",
        "",
        "namnet finns inte i listan, och regionerna är nu två som delar utan nyckeltal",
    ),
    _of(
        "arbetsboken i kr",
        put(SETTINGS, "Enhet avgifter", Värde="kr"),
        "F01*6 F04*21 F19*6 F46*3",
        "F12*3",
        "F01 F04 F27 F27",
        "alla belopp är tusen gånger mindre och avrundas till tusental; inget annat år att jämföra",
    ),
)
