"""Each finding's exact text, from the smallest register that has the fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding
from tests.rules.golden_texts import check_all_are_there, check_text, check_words
from tests.rules.registers import golden_agreements, golden_followed, golden_lists, golden_work

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/registers/findings"
CASES: dict[str, Callable[[], list[Finding]]] = {
    **golden_agreements.CASES,
    **golden_lists.CASES,
    **golden_followed.CASES,
    **golden_work.CASES,
}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    found = CASES[code]()
    check_text(FOLDER, code, found)
    assert [each.code for each in found].count(code) == 1, "the fault is told once"


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    check_all_are_there(FOLDER, CASES, SOURCE.glob("*.py"))


def test_a_finding_is_four_lines_without_a_developers_word() -> None:
    check_words(FOLDER)
