"""What was kept for undoing comes back as the very same edits, or is refused in one sentence."""

from __future__ import annotations

import json
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import LAST_COLUMN, LAST_ROW, Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.plan.edits_json import edits_from_json, edits_to_json

AT = Place("Översikt 'prel'", 4, 3)
TEXTS = st.text(st.characters(), max_size=12)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)
MOMENTS = st.datetimes().map(lambda moment: moment.replace(fold=0))
VALUES = NUMBERS | st.booleans() | st.dates() | MOMENTS
FORMULAS = st.builds(FormulaText, TEXTS)
CONTENTS = st.none() | TEXTS | VALUES | FORMULAS | st.builds(CellError, TEXTS)
PLACES = st.builds(Place, TEXTS, st.integers(1, LAST_ROW), st.integers(1, LAST_COLUMN))
ROWS = st.lists(st.lists(CONTENTS, max_size=4).map(tuple), max_size=4).map(tuple)
EDITS = st.one_of(
    st.builds(Value, PLACES, VALUES),
    st.builds(Text, PLACES, TEXTS),
    st.builds(Formula, PLACES, FORMULAS),
    st.builds(Clear, PLACES),
    st.builds(ReplaceRows, TEXTS, ROWS),
)


def kinds(edits: tuple[Edit, ...]) -> str:
    """Every type and every last digit: equality alone takes 1.0 for True and -0.0 for 0."""
    return repr(edits)


@given(st.lists(EDITS, max_size=5).map(tuple))
def test_edits_come_back_as_they_were(edits: tuple[Edit, ...]) -> None:
    text = edits_to_json(edits)
    assert text.isascii()
    assert edits_from_json(text) == edits
    assert kinds(edits_from_json(text)) == kinds(edits)


def test_one_of_each_kind() -> None:
    edits = (
        Value(AT, 0.1),
        Value(AT, value=True),
        Value(AT, date(2026, 2, 28)),
        Value(AT, datetime.fromisoformat("2026-03-02 08:30:01")),
        Text(AT, "=1+1"),
        Formula(AT, FormulaText("=SUM(C2:C3)")),
        Clear(AT),
        ReplaceRows("tblX", ((None, "", 1.0, False, date(2026, 1, 1), CellError("#N/A")),)),
        ReplaceRows("tblX", ()),
    )
    assert kinds(edits_from_json(edits_to_json(edits))) == kinds(edits)


def wrapped(*edits: object) -> str:
    return json.dumps({"version": 1, "edits": edits})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "inte json",
        "[]",
        "null",
        '{"version": 2, "edits": []}',
        '{"version": 1, "edits": {}}',
        wrapped("clear"),
        wrapped({"clear": ["Blad", 0, 1]}),
        wrapped({"clear": ["Blad", 1, LAST_COLUMN + 1]}),
        wrapped({"clear": ["Blad", True, 1]}),
        wrapped({"clear": ["Blad", 1.5, 1]}),
        wrapped({"clear": ["Blad", 1, 1], "mer": 1}),
        wrapped({"value": ["Blad", 1, 1], "content": "text"}),
        wrapped({"value": ["Blad", 1, 1], "content": None}),
        wrapped({"value": ["Blad", 1, 1], "content": {"date": "i går"}}),
        wrapped({"value": ["Blad", 1, 1], "content": float("nan")}),
        wrapped({"value": ["Blad", 1, 1], "content": float("inf")}),
        wrapped({"value": ["Blad", 1, 1], "content": 10**400}),
        wrapped({"text": ["Blad", 1, 1], "content": 1}),
        wrapped({"formula": ["Blad", 1, 1], "content": None}),
        wrapped({"rows": "tblX", "cells": [1]}),
        wrapped({"rows": "tblX", "cells": [[[]]]}),
        "[" * 100_000,
        wrapped({"clear": ["Blad", 1, 1]})[:-1],
    ],
)
def test_anything_else_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(Refusal, match=r"^Det som skulle ångras går inte att läsa; .*\.$") as caught:
        edits_from_json(text)
    assert caught.value.code == "U01"
