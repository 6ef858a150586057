"""Whatever is written can be put back, and what was not touched never moves."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from tests.books.file_fixture import AREAS, differing, engine_alone, parts, rich

SHEETS = ("Avgifter", "Översikt å", "Bild")
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
DAYS = st.dates(date(1900, 3, 1), date(2200, 1, 1))
MOMENTS = st.datetimes(datetime(1900, 3, 1), datetime(2200, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment - timedelta(microseconds=moment.microsecond)
)
FORMULAS = st.sampled_from(
    ["=1+1", "=SUM(Avgifter!Z1:Z9)", '="a"&Avgifter!F1', "=1/0", "=Avgifter!Z1", "=TRUE"]
).map(FormulaText)
PLACES = st.one_of(
    st.builds(Place, st.sampled_from(SHEETS), st.integers(12, 40), st.integers(1, 60)),
    st.builds(Place, st.just("Avgifter"), st.integers(4, 6), st.integers(1, 4)),
    st.builds(Place, st.just("Översikt å"), st.integers(1, 4), st.integers(1, 2)),
)
CELLS = st.one_of(
    st.builds(Value, PLACES, NUMBERS | st.booleans() | DAYS | MOMENTS),
    st.builds(Text, PLACES, TEXTS),
    st.builds(Formula, PLACES, FORMULAS),
    st.builds(Clear, PLACES),
)
CONTENTS = st.one_of(
    st.none(), TEXTS, NUMBERS, st.booleans(), DAYS, FORMULAS, st.just(CellError("#N/A"))
)


@pytest.fixture(autouse=True, scope="module")
def _engine_alone() -> Iterator[None]:
    with engine_alone():
        yield


def rows(table: str, width: int, most: int) -> st.SearchStrategy[ReplaceRows]:
    """Any rows that the table has room for."""
    row = st.tuples(*[CONTENTS] * width)
    return st.builds(ReplaceRows, st.just(table), st.lists(row, max_size=most).map(tuple))


TABLES = st.one_of(rows("tblAvgifter", 4, 8), rows("tblKoder", 2, 4), rows("tblLista", 1, 9))


@settings(max_examples=120, deadline=None)
@given(st.lists(CELLS | TABLES, min_size=1, max_size=6))
def test_what_is_written_can_be_put_back(edits: list[Edit]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bok.xlsx"
        book = rich(path)
        before, shown, formulas = parts(path), book.read(AREAS), book.formulas(AREAS)
        try:
            back = book.apply(edits).back
        except Refusal:
            assert parts(path) == before
            return
        allowed = {f"xl/worksheets/sheet{n}.xml" for n in (1, 2, 3)}
        allowed |= {f"xl/tables/table{n}.xml" for n in (1, 2, 3)}
        assert differing(before, parts(path)) <= allowed
        assert bool(back) is (before != parts(path))
        if len({isinstance(edit, ReplaceRows) for edit in edits}) == 1:
            raw = path.read_bytes()
            assert book.apply(edits).back == ()
            assert path.read_bytes() == raw
        notes = book.apply(back).notes
        assert book.read(AREAS) == shown
        assert book.formulas(AREAS) == formulas
        assert notes == ()
