"""The smallest agreements and risks that have each fault."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.registers.agreements import Agreement
from finsam_xl.rules.registers.risks import Risk
from tests.rules.registers.worksheet import Value, found, row


def agreed(**values: Value) -> list[Finding]:
    return found(agreements=(row(Agreement, name="Arbetsforum", **values),))


def risk(**values: Value) -> list[Finding]:
    given: dict[str, Value] = {"likelihood": 3, "consequence": 4, "activity": "Vikarie"}
    given |= {"owner": "Förbundschef", "review": date(2025, 9, 1)}
    return found(risks=(row(Risk, name="Personal slutar", **(given | values)),))


PARTIES = "SDF Bergsjön; SDF Kortedala"
CASES = {
    "R01": lambda: agreed(parties=PARTIES, signers="SDF Kortedala"),
    "R02": lambda: agreed(parties=PARTIES, signers=PARTIES),
    "R03": lambda: agreed(economy="saknas"),
    "R04": lambda: agreed(start=date(2025, 1, 1), end=date(2024, 12, 31)),
    "R05": lambda: agreed(renewal=12, notice=9),
    "R06": lambda: agreed(end=date(2025, 12, 31), notice=9),
    "R07": lambda: agreed(end=date(2025, 5, 14)),
    "R10": lambda: risk(consequence=None),
    "R11": lambda: risk(activity=""),
    "R12": lambda: risk(review=None),
    "R13": lambda: risk(review=date(2025, 5, 14)),
    "R14": lambda: risk(owner=""),
}
