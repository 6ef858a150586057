"""Each check of the registers: its fault, planted in an example, is found at its cell and alone."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.meetings.register_plants import EVERY
from tests.meetings.shipped import DAYS, example, found
from tests.planted.plant import codes
from tests.rules.registers.test_registers_golden import CASES


@pytest.mark.parametrize("code", EVERY)
def test_the_fault_is_found_and_only_it(code: str) -> None:
    plant = EVERY[code]
    day = DAYS[plant.book]
    told = found(example(plant.book, plant.plan), day)
    base = Counter((each.code, each.what) for each in found(example(plant.book), day))
    more = Counter((each.code, each.what) for each in told) - base
    assert Counter(each for each, _ in more.elements()) == codes(plant.told)
    assert plant.at in {str(each.at) for each in told if each.code == code}


def test_every_check_of_the_registers_has_a_plant() -> None:
    assert EVERY.keys() == CASES.keys()
