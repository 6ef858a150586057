"""What the golden texts of a room's findings must be: exact, all there, and in plain words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from finsam_xl.basics.finding import Finding

_CODE = re.compile(r"^def ([a-z]\d{2,3})_", re.MULTILINE)
_DEVELOPERS_WORDS = ("ogiltig", "None", "Fraction", "Kr(", "date(")


def check_text(folder: Path, code: str, found: Iterable[Finding]) -> None:
    """The code is among what was found, and its text is the golden one."""
    told = [finding for finding in found if finding.code == code]
    assert told, "the fault was not found"
    assert f"{told[0]}\n" == (folder / f"{code}.txt").read_text("utf-8")


def check_all_are_there(folder: Path, cases: Collection[str], sources: Iterable[Path]) -> None:
    """Each code of the sources has one function, one case and one text, and none is left over."""
    codes = [code for source in sources for code in _CODE.findall(source.read_text("utf-8"))]
    assert len(codes) == len(set(codes))
    assert {code.upper() for code in codes} == set(cases)
    assert set(cases) == {file.stem for file in folder.glob("*.txt")}


def check_words(folder: Path, *forbidden: str) -> None:
    """Four lines each: where, what, how to mend it, on what basis; no word of a developer's."""
    for file in folder.glob("*.txt"):
        text = file.read_text("utf-8")
        assert len(text.strip().splitlines()) == 4, file.name
        for word in (*_DEVELOPERS_WORDS, *forbidden):
            assert word not in text, file.name
