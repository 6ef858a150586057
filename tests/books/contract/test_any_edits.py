"""Whatever edits come, every book does as the memory book does, and can be put back."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from tests.books.contract import seed
from tests.books.contract.conftest import Fresh
from tests.books.contract.scenarios import TEXTS
from tests.books.contract.test_contract import unlike

LETTERS = st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"])
WORDS = st.sampled_from(TEXTS) | st.text(LETTERS, min_size=1, max_size=12)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e5, max_value=1e5)
DAYS = st.dates(date(1900, 3, 1), date(2199, 12, 31))
MOMENTS = st.builds(
    lambda day, second: datetime.fromisoformat(f"{day} {second // 3600:02}:{second // 60 % 60:02}"),
    DAYS,
    st.integers(0, 86_399),
)
FORMULAS = st.sampled_from(
    ["=SUM(Avgifter!C4:C6)", "=ROUND(Avgifter!C4*100,2)", '=IF(Avgifter!C4>0.5,"ja","nej")']
).map(FormulaText)

GENERAL = [*(Place("Blandat", row, column) for row in range(3, 8) for column in (1, 2, 5))]
GENERAL += [*(Place("Avgifter", row, column) for row in range(4, 7) for column in (2, 3, 4))]
GENERAL += [*(Place("Summor", row, 2) for row in range(2, 7)), Place("Avgifter", 1, 8)]
# LibreOffice counts a truth value among the numbers of a range, as Excel does not.
SUMMED = 2
UNSUMMED = [at for at in GENERAL if at.sheet != "Avgifter" and at.column != SUMMED]
DATED = [Place("Avgifter", 5, 5), Place("Blandat", 4, 4), Place("Blandat", 6, 4)]

TOUCHES = st.one_of(
    st.builds(Value, st.sampled_from(GENERAL), NUMBERS),
    st.builds(Value, st.sampled_from(UNSUMMED), st.booleans()),
    st.builds(Value, st.sampled_from(DATED), DAYS | MOMENTS),
    st.builds(Text, st.sampled_from(GENERAL), WORDS),
    st.builds(Clear, st.sampled_from(GENERAL + DATED)),
    st.builds(Formula, st.just(Place("Summor", 6, 3)), FORMULAS),
)


def rows_of(*cells: st.SearchStrategy[CellValue | FormulaText]) -> st.SearchStrategy[tuple[()]]:
    return st.lists(st.tuples(*cells), max_size=4).map(tuple)  # type: ignore[arg-type]


NONE: st.SearchStrategy[CellValue] = st.none()
REPLACED = st.one_of(
    st.builds(ReplaceRows, st.just("tblKoder"), rows_of(WORDS | NONE, WORDS | NONE)),
    st.builds(ReplaceRows, st.just("tblHelt"), rows_of(WORDS | NUMBERS | NONE)),
    st.builds(
        ReplaceRows,
        st.just("tblAvgifter"),
        rows_of(WORDS | NONE, NUMBERS | NONE, FORMULAS | NONE, DAYS | NONE),
    ),
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(edits=st.lists(TOUCHES | REPLACED, min_size=1, max_size=6))
def test_any_edits_leave_the_same_book_and_can_be_undone(fresh: Fresh, edits: list[Edit]) -> None:
    book, expected = fresh(), seed.memory()
    try:
        expected.apply(edits)
    except Refusal:
        with pytest.raises(Refusal):
            book.apply(edits)
    else:
        back = book.apply(edits).back
        assert unlike(book, expected) == []
        book.apply(back)
    assert unlike(book, seed.memory()) == []
