"""The smallest versions and scenarios that have each fault."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.budget.records import Version
from finsam_xl.rules.budget.scenario_check import check_assumptions
from finsam_xl.rules.budget.scenario_years import Assumption
from finsam_xl.rules.budget.version_check import check_budget, check_lines, check_versions
from finsam_xl.rules.budget.versions import SavedVersion, proof
from tests.rules.budget.worksheet import lines, member, place, plan

Found = tuple[Finding, ...]
RENT = "Kansli och styrelse | administration | Lokalhyra | -120 | -120 | -120"
_KEYS = ("version", "day", "decision", "locked", "saved", "proof")
VERSION = Version(
    place("Versioner", 5, _KEYS),
    *("Budget 2021", date(2020, 11, 27), "§ 62"),
    locked=True,
    saved=date(2020, 11, 27),
    proof=proof(lines(RENT)),
)
UNSAVED = VERSION._replace(saved=None, proof="")
"""Seed 002's budget as the board decided it: locked and saved, and before it was saved."""
DECIDED = SavedVersion(VERSION, lines(RENT))


def draft(at: int, name: str, day: date | None = None) -> SavedVersion:
    """A version that nobody has decided or saved."""
    return SavedVersion(Version(place("Versioner", at, _KEYS), name, day, "", locked=False), ())


def assumption(what: str, change: str = "", name: str = "Sämre år") -> Assumption:
    """A row of the sheet Scenario with its change as a part."""
    at = place("Scenario", 5, Assumption._fields[1:])
    return Assumption(at, name, what, Fraction(change) if change else None)


def assumed(row: Assumption) -> Found:
    return check_assumptions((row,), plan(RENT), ())


def turned_fee() -> Found:
    """Håbo's fee is typed as a cost would be."""
    whole = plan("Intäkter | | Håbo | -305 | -305 | -305")
    row = assumption("tilldelning", "-1/20")
    return check_assumptions((row,), whole._replace(members=(member("Håbo", "kommun"),)), ())


def altered() -> Found:
    """Somebody has lowered the rent in what was saved."""
    return check_versions((DECIDED._replace(lines=lines(RENT.replace("-120", "-110"))),))


def orphans() -> Found:
    at = place("Versioner", 9, ("version", "line"))
    return check_lines([(at, "Förslag"), (at._replace(row=10), "Förslag")], (DECIDED,))


CASES = {
    "G60": lambda: check_versions((DECIDED._replace(version=VERSION._replace(locked=False)),)),
    "G61": lambda: check_budget((DECIDED,), lines(RENT.replace("-120", "-121"))),
    "G76": altered,
    "G77": orphans,
    "G78": lambda: check_versions((SavedVersion(UNSAVED, ()),)),
    "G79": lambda: check_versions((draft(5, "Förslag"), draft(6, "Förslag"))),
    "G80": lambda: check_versions((DECIDED, draft(6, "Reviderad", date(2020, 11, 1)))),
    "G81": lambda: assumed(assumption("löner")),
    "G82": lambda: assumed(assumption("tilldelning", "-1/20")),
    "G83": lambda: assumed(assumption("tilldelning", "-1/20")._replace(intervention="Torget")),
    "G84": lambda: assumed(assumption("tilldelning", "-1/20", "Budget")),
    "G110": turned_fee,
}
