"""Faults planted in the owners' reports of an open year, and in a year that has been closed."""

from __future__ import annotations

from datetime import date

from tests.planted.edits import Plan, add, drop, put
from tests.planted.plant import Plant
from tests.planted.uppsala import setting
from tests.planted.variants import REPORT

REPORTS, LEDGER, BALANCES = "tblInsatsrapport", "tblUtfall", "tblBalans"
ROW = "Torget 2016-01"


def _open(name: str, plan: Plan, new: str, gone: str = "", why: str = "") -> Plant:
    return Plant(name, "rapporter", plan, new, gone=gone, why=why)


def _shut(name: str, plan: Plan, new: str, gone: str = "", why: str = "") -> Plant:
    return Plant(name, "stängt år", plan, new, gone=gone, why=why)


_UNKNOWN = "utan rapport vet ingen vad som är förbrukat, eller vad som kan återföras"
_HAND = "året räknas som stängt tills det öppnas, men ingen kan säga när det stängdes"
PLANTS = (
    _open("rapportperiod i ord", setting("Rapportperiod", "januari"), "G70"),
    _open("förra årets period", setting("Rapportperiod", "2015-T3"), "G70"),
    _open("ingen rapport", drop(REPORTS, ROW), "G71 G54", "G53 G114", _UNKNOWN),
    _open("rapporten odaterad", put(REPORTS, ROW, Inlämnad=None), "G72"),
    _open("rapporten sen", put(REPORTS, ROW, Inlämnad=date(2016, 2, 16)), "G73"),
    _open("rapporten två gånger", add(REPORTS, dict(REPORT)), "G74"),
    _open(
        "rapportens period i ord",
        put(REPORTS, ROW, Period="jan"),
        "G75 G71 G54",
        "G53 G114",
        _UNKNOWN,
    ),
    _shut(
        "ett belopp ändrat",
        put(LEDGER, "5000 2016-12", Belopp=-12_635_001.0),
        "G94 S18",
        why="uppföljningen visar beloppet som det var när året stängdes",
    ),
    _shut("en rad borta", drop(LEDGER, "5000 2016-11"), "G94"),
    _shut("balansen ändrad", put(BALANCES, "1940", **{"Vid årets slut": 1.0}), "G94"),
    _shut("dagen tömd", put("tblForbund", "Stängt den", Värde=None), "G95", "G93", _HAND),
    _shut("dagen i ord", setting("Stängt den", "i våras"), "S10 G95", "G93", _HAND),
    _shut(
        "kontrollsumman tömd",
        put("tblForbund", "Bokslutets kontrollsumma", Värde=None),
        "G95",
        "G93",
        _HAND,
    ),
)
