"""The words in which faults are planted in the Umeå example.

It is in tkr with decided fees, without key values and key dates; what it is told of as it is, is in
`tests/examples`. While a year's rows are not right, or can't be read, its sums are not told: that
is why a plant takes other findings away.
"""

from __future__ import annotations

from datetime import date

from tests.planted.edits import Plan, put
from tests.planted.plant import Plant
from tests.planted.uppsala import ALLOCATION, FEES

REGION, YEAR = "Region Västerbotten", "2021 beslutad"
NOT_WHOLE = "medan årets rader inte är rätta säger summor, andelar och jämförelser inget"
NOT_READ = "medan året inte kan läsas berättas varken nyckel, summor eller jämförelser"
SUMS = "F01 F26 F32"
ALL_SUMS = "F01 F26*3 F27*2 F32"


def umea(name: str, plan: Plan, *told: str) -> Plant:
    """What is told: new codes, gone codes, why, and codes told only until the click."""
    new, gone, why, stale = (*told, "", "", "")[:4]
    return Plant(name, "umea", plan, new, stale, gone, why)


def vannas(**cells: float | str | None) -> Plan:
    """Other contents in the row of Vännäs 2021."""
    return put(FEES, "Vännäs 2021", **cells)


def year(**cells: float | str | date | None) -> Plan:
    """Other contents in the allocation of 2021."""
    return put(ALLOCATION, YEAR, **cells)
