"""Formula cells emptied in one pass are emptied just as one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.books.file.reckoning.lift_values import NOTHING, dropped, revalued

CELLS = (
    '<c r="A{0}"><f>1+1</f><v>2</v></c>',
    '<c r="B{0}" s="3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
    '<c r="C{0}" t="s"><v>0</v></c>',
    '<c r="D{0}" t="e"><f t="shared" si="0"/><v>#N/A</v></c>',
    '<c r="E{0}" t="str"><f>""</f><v></v></c>',
    '<c r="F{0}"><f>TODAY()</f></c>',
    '<c r="G{0}" t="b"><f ca="1">TRUE()</f><v>1</v></c>',
    '<c r="H{0}" t="inlineStr"><is><r><rPr><family val="2"/></rPr><t>x</t></r></is></c>',
    '<c r="I{0}"/>',
)
ODD = (
    '<c r="J{0}"><v>2</v><f>1+1</f></c>',
    '<c r="K{0}"><f>1+1</f>\n<v>2</v></c>',
    "<c r='L{0}'><f>1+1</f><v>2</v></c>",
    '<c r="M{0}"><f>1+1</f><v xml:space="preserve">2</v></c>',
)
"""As some other program may write them."""


@given(st.lists(st.lists(st.sampled_from((*CELLS, *ODD)), max_size=4), max_size=5))
def test_in_one_pass_as_one_by_one(drawn: list[list[str]]) -> None:
    rows = (
        f'<row r="{number}">{"".join(cells).format(number)}</row>'
        for number, cells in enumerate(drawn, 1)
    )
    xml = f"<x><sheetData>{''.join(rows)}</sheetData></x>".encode()
    span = len("<x><sheetData>"), len(xml) - len("</sheetData></x>")
    assert dropped(xml, span) == revalued(xml, span, lambda _: NOTHING)
