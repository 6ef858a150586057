"""Faults planted in the empty workbook, which itself lacks the association's name and year."""

from __future__ import annotations

from finsam_xl.basics.edit import FormulaText
from tests.planted.edits import Plan, block, head, paste, put, without
from tests.planted.plant import Plant
from tests.planted.uppsala import ALLOCATION, FEES, INSTALMENTS, MEMBERS, MODEL, SETTINGS, setting

_SUM, _REPORT, _SCHEMA = "finsam_summa_avgifter_fee", "finsam_avgiftstabell", "finsam_schema"


def _of(name: str, plan: Plan, *told: str) -> Plant:
    """What is told: new codes, gone codes, why, and codes told only until the click."""
    new, gone, why, stale = (*told, "", "", "")[:4]
    return Plant(name, "tom", plan, new, stale, gone, why)


PLANTS = (
    _of("namnet ifyllt", setting("Namn", "Förbundet"), "", "S03", "det var det som saknades"),
    _of("året ifyllt", setting("År", 2026.0), "F17", "S03", "nu saknas årets tilldelning"),
    _of("fel profil", setting("Profil", "6 §"), "S02"),
    _of("året som text", setting("År", "2O26"), "S01", "S03", "året är inte längre tomt"),
    _of("år 1999", setting("År", 1999.0), "S08", "S03", "året är inte längre tomt"),
    _of("förfallodag i ord", setting("Första förfallodag", "31 mars"), "S10"),
    _of("inställningen borta", put(SETTINGS, "Avrundning", Nyckel="Avrunda"), "S12"),
    _of("tilldelning utan år", put(ALLOCATION, "#0", Statens_tilldelning=5.0), "S03"),
    _of(
        "tilldelning med formelfel",
        put(ALLOCATION, "#0", År=2026.0, Statens_tilldelning=FormulaText("=#REF!")),
        "S06",
    ),
    _of(
        "en tilldelning utan avgifter",
        put(ALLOCATION, "#0", År=2026.0, Statens_tilldelning=5.0, Status="beslutad"),
        "",
    ),
    _of(
        "en avgiftsrad utan tilldelning",
        put(FEES, "#0", År=2026.0, Medlem="Håbo", Part="kommun"),
        "F11 S17",
        "",
        "varken året eller medlemmen finns ännu",
    ),
    _of("en medlem utan part", put(MEMBERS, "#0", Medlem="Håbo"), "S03"),
    _of("medlem under tabellen", paste(MEMBERS, 1, Medlem="Håbo"), "S09"),
    _of("rat utan avgift", put(INSTALMENTS, "#0", År=2026.0, Belopp=5.0), ""),
    _of("modellen saknar tal", put(MODEL, "#0", År=2026.0), "F44"),
    _of("rubriken ändrad", head(FEES, "Medlem", "Kommun"), "S04"),
    Plant("tabellen borta", "tom", None, "S05", spoil=without(ALLOCATION)),
    Plant("rapportens plats borta", "tom", None, "S13", spoil=without(_REPORT)),
    _of("en äldre arbetsbok", block(_SCHEMA, 0, 0, "ekonomi 1"), "S14"),
    _of("summan överskriven", block(_SUM, 0, 0, 0.0), "S15"),
    _of(
        "personnummer",
        put(MEMBERS, "#0", Medlem="811218-9876"),
        "P01",
        "S03 S03",
        "medan ett personnummer står där läses inget annat",
    ),
)
