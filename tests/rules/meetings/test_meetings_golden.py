"""Each finding's exact text, from the smallest rows that have the fault."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding
from tests.rules.golden_texts import check_all_are_there, check_text, check_words
from tests.rules.meetings import golden_after, golden_papers, golden_plan, golden_presence

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/meetings/findings"
CASES: dict[str, Callable[[], tuple[Finding, ...]]] = {
    **golden_plan.CASES,
    **golden_presence.CASES,
    **golden_after.CASES,
    **golden_papers.CASES,
}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    check_text(FOLDER, code, CASES[code]())


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    check_all_are_there(FOLDER, CASES, SOURCE.glob("*.py"))


def test_a_finding_is_four_lines_without_a_developers_word() -> None:
    check_words(FOLDER)


def test_what_rests_on_19_says_so_and_never_that_the_law_is_broken() -> None:
    """4:24–27, 5:56–69, 6:27–30 and 8:12 bind through 19 §, which was not read in full."""
    through_19 = re.compile(r"^(4 kap\. 2|5 kap\. [5-6]|6 kap\. |8 kap\. 12)")
    for file in FOLDER.glob("*.txt"):
        head, *_, basis = file.read_text("utf-8").strip().splitlines()
        assert "bryter mot lag" not in file.read_text("utf-8")
        if through_19.match(basis):
            assert "kontrollera mot förbundsordning och 19 §" in basis, file.name
            assert not head.startswith("Fel"), file.name
