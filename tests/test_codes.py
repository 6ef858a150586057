"""A code tells one reason: it is given in one place, and a finding's is never a refusal's."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from finsam_xl.books.file.refusals import SENTENCES as OF_FILES
from finsam_xl.setup.refusals import SENTENCES as OF_SETUP

PACKAGE = Path(__file__).parents[1] / "finsam_xl"
CODE = re.compile("[A-Z][0-9]{2}")
SOURCES = [path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))]


def given(source: str) -> Iterator[str]:
    """Each code that a call of Refusal is given as it stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0] if node.args else None
            if node.func.id == "Refusal" and isinstance(first, ast.Constant):
                yield str(first.value)


CODES = Counter([*OF_FILES, *OF_SETUP, *(code for text in SOURCES for code in given(text))])


def test_a_code_is_seen_wherever_it_is_given() -> None:
    assert list(given('raise Refusal("X01", "a")\nfault = Refusal("X02", word)')) == ["X01", "X02"]
    assert {"A25", "A26", "A27", "B01", "E30", "I01", "L10", "U01"} <= CODES.keys()
    assert all(CODE.fullmatch(code) for code in CODES)


def test_each_code_is_given_in_one_place() -> None:
    assert [code for code, count in CODES.items() if count > 1] == []


def of_findings(source: str) -> set[str]:
    """The codes that a module's functions of findings are named after."""
    return {code.upper() for code in re.findall(r"^def ([a-zA-Z]\d{2,3})_", source, re.MULTILINE)}


FINDINGS = Counter(code for text in SOURCES for code in of_findings(text))


def test_each_findings_code_belongs_to_one_module() -> None:
    assert FINDINGS.keys() >= {"F01", "G18", "N01", "B40"}
    assert [code for code, count in FINDINGS.items() if count > 1] == []


def test_no_finding_has_a_refusals_code() -> None:
    assert FINDINGS.keys() & CODES.keys() == set()


def test_no_sentence_names_a_button_that_is_not_there() -> None:
    """A workbook is upgraded by command; no sheet has a button for it."""
    assert not [text for text in SOURCES if "klicka på Uppgradera" in text]
