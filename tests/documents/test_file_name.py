"""File names that every file system takes, and no two the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.documents.file_name import safe_name, unique_names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Avgiftsbeslut 2016 Håbo", "Avgiftsbeslut 2016 Håbo"),
        ("FK/AF: Uppsala?", "FK-AF- Uppsala-"),
        ("../../hemligt", "-..-hemligt"),
        ("två\nrader\t här", "två rader här"),
        ("Ha\u030abo. ", "Håbo"),
        ("a\u202egpj.exe", "a gpj.exe"),
        (" . ", "Dokument"),
    ],
)
def test_signs_that_a_file_system_refuses_are_exchanged(words: str, expected: str) -> None:
    assert safe_name(words) == expected


@given(st.lists(st.text(max_size=300), max_size=6))
def test_any_words_become_safe_names_of_their_own(words: list[str]) -> None:
    names = unique_names(words)
    assert len({name.casefold() for name in names}) == len(words)
    for name in names:
        assert 0 < len(f"{name}.docx".encode()) < 200
        assert not set('<>:"/\\|?*\0\n') & set(name)
        assert name == name.strip(" .")


def test_a_number_never_takes_a_name_that_someone_else_has() -> None:
    assert unique_names(["Heby", "Heby 2", "heby"]) == ["Heby", "Heby 2", "heby 3"]
