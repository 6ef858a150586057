"""A table's columns are named alike however their part is written."""

from __future__ import annotations

import pytest

from finsam_xl.books.file.parts.table_part import _column_names

NAMES = ["Åtgärd", "a & b", ""]
USUAL = [
    '<tableColumn id="1" name="Åtgärd"/>',
    '<tableColumn id="2" name="a &amp; b" dataDxfId="3"/>',
    '<tableColumn id="3" name=""/>',
]


@pytest.mark.parametrize(
    "first",
    [
        USUAL[0],
        '<tableColumn id="1" xr3:uid="{A-1}" name="Åtgärd"/>',
        "<tableColumn\nid='1' name='Åtgärd'/>",
        '<tableColumn name="Åtgärd" id="1"><calculatedColumnFormula/></tableColumn>',
    ],
)
def test_names_in_their_order(first: str) -> None:
    xml = f'<table><tableColumns count="3">{"".join([first, *USUAL[1:]])}</tableColumns></table>'
    assert _column_names(xml.encode()) == NAMES
