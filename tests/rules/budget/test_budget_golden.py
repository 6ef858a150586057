"""Each budget finding's exact text, from the smallest records that have the fault."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding
from tests.rules.budget import (
    golden_actuals,
    golden_chain,
    golden_closing,
    golden_interventions,
    golden_plan,
    golden_reports,
    golden_statements,
    golden_versions,
)

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/budget/findings"
CASES: dict[str, Callable[[], tuple[Finding, ...]]] = {
    **golden_plan.CASES,
    **golden_interventions.CASES,
    **golden_actuals.CASES,
    **golden_chain.CASES,
    **golden_reports.CASES,
    **golden_closing.CASES,
    **golden_versions.CASES,
    **golden_statements.CASES,
}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    found = [finding for finding in CASES[code]() if finding.code == code]
    assert found, "the fault was not found"
    assert f"{found[0]}\n" == (FOLDER / f"{code}.txt").read_text("utf-8")


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    texts = [module.read_text("utf-8") for module in SOURCE.glob("*.py")]
    codes = [code for text in texts for code in re.findall(r"^def (g\d{2,3})_", text, re.MULTILINE)]
    assert len(codes) == len(set(codes))
    assert {code.upper() for code in codes} == set(CASES)
    assert set(CASES) == {file.stem for file in FOLDER.glob("*.txt")}


def test_a_finding_is_four_lines_without_a_developers_word() -> None:
    for file in FOLDER.glob("*.txt"):
        text = file.read_text("utf-8")
        assert len(text.strip().splitlines()) == 4, file.name
        for word in ("ogiltig", "None", "Fraction", "Kr("):
            assert word not in text, file.name
