"""Each budget finding's exact text, from the smallest records that have the fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding
from tests.rules.budget import (
    golden_interventions,
    golden_plan,
    golden_reported,
    golden_versions,
)
from tests.rules.golden_texts import check_all_are_there, check_text, check_words

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/budget/findings"
CASES: dict[str, Callable[[], tuple[Finding, ...]]] = {
    **golden_plan.CASES,
    **golden_interventions.CASES,
    **golden_reported.CASES,
    **golden_versions.CASES,
}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    check_text(FOLDER, code, CASES[code]())


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    check_all_are_there(FOLDER, CASES, SOURCE.glob("*.py"))


def test_a_finding_is_four_lines_without_a_developers_word() -> None:
    check_words(FOLDER)
