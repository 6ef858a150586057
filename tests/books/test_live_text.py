"""Texts reach Excel as texts."""

from __future__ import annotations

import pytest

from finsam_xl.books.live.text import written


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+46 18", "-", "@namn", "'citat", "#N/A", "#SAKNAS!", "001", "2014:18", "1e5"),
        *("mars 2016", "1 maj", "TRUE", "sant", "FALSKT", "5 kr", "10 %", " 5", "½", "8:30 fm"),
    ],
)
def test_what_excel_would_read_gets_an_apostrophe(text: str) -> None:
    assert written(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Uppsala",
            "åäö",
            " inled",
            "a=b",
            "Avgift till region Uppsala 2026",
            "",
            "sant eller ej",
        ),
    ],
)
def test_an_ordinary_text_stays_as_it_is(text: str) -> None:
    assert written(text) == text
