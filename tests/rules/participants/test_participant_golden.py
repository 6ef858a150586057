"""Each participant finding's exact text, from the smallest worksheet that has the fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding, Level
from tests.rules.golden_texts import check_all_are_there, check_text, check_words
from tests.rules.participants import golden_frames, golden_rows

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/participants/findings"
CASES: dict[str, Callable[[], tuple[Finding, ...]]] = {**golden_rows.CASES, **golden_frames.CASES}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    check_text(FOLDER, code, CASES[code]())


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    check_all_are_there(FOLDER, CASES, SOURCE.glob("*.py"))


def test_a_finding_is_four_lines_without_a_developers_word_or_a_name() -> None:
    check_words(FOLDER, "P-830412", "ÅL")


def test_a_known_exception_makes_a_difference_a_notice() -> None:
    (found,) = [
        finding
        for finding in golden_frames.national("2021-T1", "en utan samtycke")
        if finding.code == "T27"
    ]
    assert found.level is Level.NOTICE
    assert found.what.endswith("Undantag: en utan samtycke.")
