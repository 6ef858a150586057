"""Faults of versions and scenarios, planted in Umeå with both."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.edit import ReplaceRows
from tests.planted.edits import Plan, add, all_of, drop, put
from tests.planted.plant import Plant
from tests.planted.uppsala import setting

VERSIONS, SAVED, SCENARIOS = "tblVersioner", "tblVersionsrader", "tblScenario"
ROW = "Mindre tilldelning"


def _of(name: str, plan: Plan, *told: str) -> Plant:
    """What is told: new codes, gone codes, and why."""
    new, gone, why = (*told, "", "")[:3]
    return Plant(name, "umea med versioner", plan, new, gone=gone, why=why)


MOVED = all_of(
    put("tblBudget", "Lokalhyra", Budgetår=-86.0),
    put("tblBudget", "Resor och logi", Budgetår=-54.0),
)
_NOT_SHOWN = "varken Budgettabell eller jämförelsen visar ändringen; summorna är desamma"
_COMPARED = "jämförelsen visar inte den ändrade versionen förrän någon klickar"
_IMAGINED = "det som visas är räknat före ändringen"
PLANTS = (
    _of("beslutad men inte låst", put(VERSIONS, "beslutad", Låst="nej"), "G60"),
    _of("budgeten ändrad", MOVED, "G61 S18*2", "", _NOT_SHOWN),
    _of(
        "beslutad rad ändrad",
        put(SAVED, "beslutad Lokalhyra", Budgetår=-86.0),
        "G76 S18",
        "",
        _COMPARED,
    ),
    _of(
        "beslutad rad i ord",
        put(SAVED, "beslutad Lokalhyra", Budgetår="86"),
        "G76 S18",
        "",
        _COMPARED,
    ),
    _of("beslutade rader borta", lambda _: [ReplaceRows(SAVED, ())], "G76*2 S18", "", _COMPARED),
    _of("kontrollsumman ändrad", put(VERSIONS, "beslutad", Kontrollsumma="1234"), "G76"),
    _of("versionen borta", drop(VERSIONS, "förslag"), "G77"),
    _of("låst men inte sparad", add(VERSIONS, {"Version": "reviderad", "Låst": "ja"}), "G78"),
    _of("samma namn två gånger", add(VERSIONS, {"Version": "förslag"}), "G79"),
    _of("äldre dag under en nyare", put(VERSIONS, "förslag", Datum=date(2020, 12, 1)), "G80"),
    _of(
        "okänd version att jämföra", setting("Jämför version", "beslutat"), "S17 S18", "", _COMPARED
    ),
    _of("ändringen saknas", put(SCENARIOS, ROW, Ändring=None), "G81 S18", "", _IMAGINED),
    _of("ändringen är 0", put(SCENARIOS, ROW, Ändring=0.0), "G82 S18", "", _IMAGINED),
    _of("år fram för tilldelning", put(SCENARIOS, ROW, År_fram=1.0), "G83"),
    _of("scenariot heter Budget", put(SCENARIOS, ROW, Scenario="Budget"), "G84 S18", "", _IMAGINED),
)
