"""Each finding's exact text, from the smallest register that has the fault."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding
from tests.rules.registers import golden_agreements, golden_lists

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/registers/findings"
CASES: dict[str, Callable[[], list[Finding]]] = {**golden_agreements.CASES, **golden_lists.CASES}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    told = [finding for finding in CASES[code]() if finding.code == code]
    assert len(told) == 1, "the fault is found, and once"
    assert f"{told[0]}\n" == (FOLDER / f"{code}.txt").read_text("utf-8")


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    texts = [module.read_text("utf-8") for module in SOURCE.glob("*.py")]
    codes = [code for text in texts for code in re.findall(r"^def (r\d\d)_", text, re.MULTILINE)]
    assert len(codes) == len(set(codes))
    assert {code.upper() for code in codes} == set(CASES)
    assert set(CASES) == {file.stem for file in FOLDER.glob("*.txt")}


def test_a_finding_is_four_lines_without_a_developers_word() -> None:
    for file in FOLDER.glob("*.txt"):
        text = file.read_text("utf-8")
        assert len(text.strip().splitlines()) == 4, file.name
        for word in ("ogiltig", "None", "Fraction", "date("):
            assert word not in text, file.name
