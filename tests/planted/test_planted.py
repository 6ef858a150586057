"""Each check goes red on a workbook in which its fault is planted, and only it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.planted import (
    empty,
    numbers,
    sheets,
    umea_cells,
    umea_reckoned,
    umea_rows,
    umea_versions,
    uppsala_amounts,
    uppsala_keys,
    uppsala_members,
    year_end,
)
from tests.planted.plant import Plant, codes, told

TABLE: tuple[Plant, ...] = (
    *uppsala_members.PLANTS,
    *uppsala_keys.PLANTS,
    *uppsala_amounts.PLANTS,
    *sheets.PLANTS,
    *numbers.PLANTS,
    *umea_rows.PLANTS,
    *umea_cells.PLANTS,
    *umea_reckoned.PLANTS,
    *empty.PLANTS,
    *year_end.PLANTS,
    *umea_versions.PLANTS,
)
ELSEWHERE = {"S19", "S21", "P02", "P03", "P04"}
"""The headings of a file that is read in, a time of day of meetings, and what names a person."""
AT_YEAR_END = {"G70", "G71", "G72", "G73", "G74", "G75", "G94", "G95"}
"""What is told of reports and closed years; what stops a closing is told only by its button."""
OF_VERSIONS = {"G60", "G61", *(f"G{number}" for number in range(76, 85))}
"""What is told of versions and scenarios."""


@pytest.mark.parametrize("plant", TABLE, ids=lambda each: f"{each.book}: {each.name}")
def test_the_fault_is_found_and_only_it(plant: Plant) -> None:
    """As the workbook stands and after a click on Fördela avgifter."""
    seen = told(plant)
    assert seen.before == codes(plant.new) + codes(plant.stale)
    assert seen.new == codes(plant.new)
    assert seen.gone == codes(plant.gone)


def test_more_than_one_finding_has_its_reason() -> None:
    unexplained = [
        plant.name
        for plant in TABLE
        if (codes(plant.new).total() > 1 or plant.gone) and not plant.why
    ]
    assert unexplained == []


def test_every_code_is_planted() -> None:
    golden = Path(__file__).parents[1] / "findings"
    planted = {code for plant in TABLE for code in codes(f"{plant.new} {plant.stale}")}
    fees_and_sheets = {
        file.stem for file in golden.glob("*.txt") if file.stem[0] in "FSP" and len(file.stem) == 3
    }
    assert fees_and_sheets <= planted | ELSEWHERE
    assert planted >= AT_YEAR_END | OF_VERSIONS


def test_every_example_is_planted() -> None:
    assert {plant.book for plant in TABLE} >= {"tom", "umea", "uppsala"}


def test_no_plant_stands_twice() -> None:
    names = [(plant.book, plant.name) for plant in TABLE]
    assert len(set(names)) == len(names)
