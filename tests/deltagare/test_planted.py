"""Faults planted in the example's cells are found at their cells, and only they."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from inspect import getmembers, isfunction
from types import ModuleType

import pytest

from finsam_xl.rules.participants.findings import codes, days, frames, persons, quality
from finsam_xl.rules.targets import faults
from tests.deltagare.book import found
from tests.deltagare.plants import OF_ROWS, OF_TARGETS
from tests.deltagare.shipped import example

PLANTS = OF_ROWS | OF_TARGETS
OF_THE_SETTINGS = {"T40", "T64", "T70", "T75", "T76"}
"""A period that can't be read stops all counting, bounds that don't rise, eves: test_checks.py;
a year that is weeded: test_freeze.py."""


@cache
def told_before() -> Counter[tuple[str, str, str]]:
    """What the example tells as it is."""
    return Counter((each.code, str(each.at or ""), each.what) for each in found(example()))


@pytest.mark.parametrize("name", PLANTS)
def test_the_fault_is_found_at_its_cell_and_only_it(name: str) -> None:
    plan, new = PLANTS[name]
    told = [(each.code, str(each.at or ""), each.what) for each in found(example(plan))]
    more = Counter(told) - told_before()
    assert Counter(f"{code} {at}" for code, at, _ in more.elements()) == Counter(new.split(", "))


def test_every_code_of_participants_and_targets_is_planted() -> None:
    modules = (codes, days, frames, persons, quality, faults)
    all_of = {code for module in modules for code in _codes(module)}
    planted = set(re.findall(r"T\d\d", " ".join(new for _, new in PLANTS.values())))
    assert all_of - planted == OF_THE_SETTINGS


def _codes(module: ModuleType) -> set[str]:
    names = [name for name, _ in getmembers(module, isfunction)]
    return {name[:3].upper() for name in names if re.match(r"t\d\d_", name)}
