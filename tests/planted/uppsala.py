"""The words in which faults are planted in the Uppsala example: its names, amounts and cells."""

from __future__ import annotations

from collections.abc import Mapping

from tests.planted.edits import Content, Plan, add, all_of, put
from tests.planted.plant import Plant

FEES, ALLOCATION, MEMBERS, SETTINGS = "tblAvgifter", "tblTilldelning", "tblMedlemmar", "tblForbund"
MODEL, INSTALMENTS = "tblFordelningsmodell", "tblRater"
YEAR, BEFORE, REGION = "2016 beslutad", "2015 beslutad", "Landstinget i Uppsala län"
STATE, AF = "Försäkringskassan", "Arbetsförmedlingen"
OLD = {"Håbo": 20042, "Älvkarleby": 9187, "Knivsta": 16048, "Heby": 13464, "Tierp": 20195}
OLD |= {"Uppsala": 207611, "Enköping": 41045, "Östhammar": 21403}
PRINTED = {"Håbo": 303834, "Älvkarleby": 138616, "Knivsta": 252342, "Heby": 203476, "Tierp": 307374}
PRINTED |= {"Uppsala": 3150756, "Enköping": 626722, "Östhammar": 322333}
"""The fees of 2016, as in the printed minutes."""


def every(label: str, values: Mapping[str, float], **other: float) -> Plan:
    """A value for each municipality of 2016."""
    wanted = {**values, **other}
    return all_of(*(put(FEES, f"{name} 2016", **{label: wanted[name]}) for name in wanted))


def row(member: str, party: str, year: float = 2016.0, **cells: float) -> Plan:
    """Another fee row."""
    return add(FEES, {"År": year, "Medlem": member, "Part": party, **cells})


def habo(**cells: Content) -> Plan:
    """Other contents in the row of Håbo 2016."""
    return put(FEES, "Håbo 2016", **cells)


def year(**cells: Content) -> Plan:
    """Other contents in the allocation of 2016."""
    return put(ALLOCATION, YEAR, **cells)


def setting(label: str, value: float | str) -> Plan:
    """Another setting."""
    return put(SETTINGS, label, Värde=value)


def of(name: str, plan: Plan, new: str, stale: str = "", why: str = "") -> Plant:
    """A plant in Uppsala, where no finding can be gone since there is none."""
    return Plant(name, "uppsala", plan, new, stale, why=why)
