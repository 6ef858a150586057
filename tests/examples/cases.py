"""Workbooks drawn at random under every key, unit, step, profile and part of a year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from hypothesis import strategies as st

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from finsam_xl.rules.fees.parties import party_amounts
from tests.actions.economy_workbook import workbook
from tests.rules.fee_worksheet import SETTINGS
from tests.rules.fee_worksheet import allocation as allocation_of

Row = dict[str, CellValue]
KEYS = ("folkmängd", "arbetsför befolkning", "lika delar", "fast procent", "bas + rörlig", "belopp")


class Case(Frozen):
    """A workbook of 2024 before it is laid out."""

    members: list[Row]
    allocation: Row
    fees: list[Row]
    chosen: Row

    def book(self) -> MemoryBook:
        """Laid out as the schema says."""
        tables: Mapping[str, Sequence[Row]] = {
            "tblMedlemmar": self.members,
            "tblTilldelning": [self.allocation],
            "tblAvgifter": self.fees,
        }
        return workbook(tables, {"År": 2024.0, **self.chosen})


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Two to five municipalities under any settings; whole thousands, so that tkr are whole."""
    profile = draw(st.sampled_from(["5 §", "5 a §"]))
    chosen: Row = {
        "Profil": profile,
        "Enhet avgifter": draw(st.sampled_from(["kr", "tkr"])),
        "Avrundning": draw(st.sampled_from(["kronor", "hundratal", "tusental"])),
        "Udda krona till": draw(st.sampled_from(["kommun", "region"])),
        "Medlem del av år": draw(st.sampled_from(["hela året", "månader", "dagar"])),
        "Rater per år": draw(st.sampled_from([1.0, 2.0, 4.0, 12.0])),
    }
    names = draw(st.lists(st.text("abcåäö", min_size=2), min_size=2, max_size=5, unique=True))
    shared: list[Row] = [{"Medlem": name, "Part": "kommun", **_start(draw)} for name in names]
    alone: list[Row] = [{"Medlem": "FK", "Part": "stat"}]
    if profile == "5 §":
        alone.append({"Medlem": "Regionen", "Part": "region"})
    fees: list[Row] = [
        *({"År": 2024.0, "Medlem": each["Medlem"]} for each in alone),
        *({"År": 2024.0, "Medlem": name, **_own(draw)} for name in names),
    ]
    allocation: Row = {
        "År": 2024.0,
        "Statens tilldelning": float(draw(st.integers(1_000, 40_000_000))),
        "Nyckel": draw(st.sampled_from(KEYS)),
        "Mätdatum": date(2022, 11, 1),
    }
    case = Case([*alone, *shared], allocation, fees, chosen)
    return _agreed(case, len(alone)) if allocation["Nyckel"] == "belopp" else case


def _agreed(case: Case, first: int) -> Case:
    """Agreed amounts that sum to what the municipalities pay: all but the last pay 1."""
    chosen, state = case.chosen, case.allocation["Statens tilldelning"]
    factor = 1000 if chosen["Enhet avgifter"] == "tkr" else 1
    assert isinstance(state, float)
    known = SETTINGS._replace(
        odd_krona=str(chosen["Udda krona till"]),
        profile=str(chosen["Profil"]),
        fee_unit=str(chosen["Enhet avgifter"]),
        rounding=str(chosen["Avrundning"]),
    )
    amount = party_amounts(allocation_of(int(state) * factor, 2024), known)[-1].amount
    shared = case.fees[first:]
    rest = float(amount.kronor / factor) - len(shared) + 1
    fixed = [*([1.0] * (len(shared) - 1)), rest]
    agreed: list[Row] = [
        {**row, "Fast del": value} for row, value in zip(shared, fixed, strict=True)
    ]
    return case._replace(fees=[*case.fees[:first], *agreed])


def _start(draw: st.DrawFn) -> Row:
    day = draw(st.none() | st.integers(1, 365))
    return {} if day is None else {"Från": date(2024, 1, 1) + timedelta(day)}


def _own(draw: st.DrawFn) -> Row:
    return {
        "Nyckeltal": float(draw(st.integers(1, 300_000))),
        "Angiven andel": draw(st.integers(1, 99)) / 100,
        "Fast del": float(draw(st.integers(0, 50))),
    }
