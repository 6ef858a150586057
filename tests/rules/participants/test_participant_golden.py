"""Each participant finding's exact text, from the smallest worksheet that has the fault."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding, Level
from tests.rules.participants import golden_frames, golden_rows

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/participants/findings"
CASES: dict[str, Callable[[], tuple[Finding, ...]]] = {**golden_rows.CASES, **golden_frames.CASES}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    found = [finding for finding in CASES[code]() if finding.code == code]
    assert found, "the fault was not found"
    assert f"{found[0]}\n" == (FOLDER / f"{code}.txt").read_text("utf-8")


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    texts = [module.read_text("utf-8") for module in SOURCE.glob("*.py")]
    codes = [code for text in texts for code in re.findall(r"^def (t\d\d)_", text, re.MULTILINE)]
    assert len(codes) == len(set(codes))
    assert {code.upper() for code in codes} == set(CASES)
    assert set(CASES) == {file.stem for file in FOLDER.glob("*.txt")}


def test_a_finding_is_four_lines_without_a_developers_word_or_a_name() -> None:
    for file in FOLDER.glob("*.txt"):
        text = file.read_text("utf-8")
        assert len(text.strip().splitlines()) == 4, file.name
        for word in ("ogiltig", "None", "Fraction", "P-830412", "ÅL"):
            assert word not in text, file.name


def test_a_known_exception_makes_a_difference_a_notice() -> None:
    (found,) = [
        finding
        for finding in golden_frames.national("2021-T1", "en utan samtycke")
        if finding.code == "T27"
    ]
    assert found.level is Level.NOTICE
    assert found.what.endswith("Undantag: en utan samtycke.")
