"""A day that the user wrote in words stays theirs, and what was invoiced keeps its amount."""

from __future__ import annotations

import pytest

from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.grid import CellError
from tests.actions.economy_workbook import cell
from tests.planted.edits import put
from tests.planted.shipped import example, found, request


@pytest.mark.parametrize("written", ["ja", "31 mars", CellError("#REF!")])
@pytest.mark.parametrize("column", ["Fakturerad", "Betald"])
def test_the_cell_and_the_amount_stand(written: str | CellError, column: str) -> None:
    book = example("uppsala")
    invoiced = cell(book, "tblRater", "Belopp", 2)
    book.apply(put("tblRater", "#2", **{column: written})(book))
    book.apply(put("tblTilldelning", "2016 beslutad", Statens_tilldelning=11e6)(book))
    perform(book, request("allocate-fees"))
    told = written.text if isinstance(written, CellError) else written
    assert cell(book, "tblRater", column, 2) in {written, told}
    assert cell(book, "tblRater", "Belopp", 2) == invoiced
    assert cell(book, "tblRater", "Belopp", 3) != cell(example("uppsala"), "tblRater", "Belopp", 3)
    assert [each.code[0] for each in found(book)] == ["S"]
