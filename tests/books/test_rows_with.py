"""The quick way to the rows that matter finds just those that the whole way does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.books.file.parts.sheet_xml import rows, rows_with

CELLS = (
    '<c r="A1"><f>1+1</f><v>2</v></c>',
    '<c r="B1" t="s"><v>0</v></c>',
    '<c r="C1" t="inlineStr"><is><r><rPr><family val="2"/></rPr><t>x</t></r></is></c>',
    '<c r="D1"/>',
    '<c r="E1"><f t="shared" si="0"/></c>',
)
HEADS = ('<row r="{0}">', '<row r="{0}" spans="1:3">', '<row spans="1:3" r="{0}">', "<row>")
ROW = st.tuples(st.sampled_from((*HEADS, "")), st.lists(st.sampled_from(CELLS), max_size=3))


@given(st.lists(ROW, max_size=8))
def test_the_same_rows_as_the_whole_way(drawn: list[tuple[str, list[str]]]) -> None:
    """Rows with and without a number, blank ones, and words that begin as a formula does."""
    told = "".join(
        f"{head.format(3 * at)}{''.join(cells)}</row>" if head else f'<row r="{3 * at}"/>'
        for at, (head, cells) in enumerate(drawn, 1)
    )
    xml = f"<sheetData>{told}</sheetData>".encode()
    span = len("<sheetData>"), len(xml) - len("</sheetData>")
    whole = [row for row in rows(xml, *span) if b"<f" in row.inside]
    assert list(rows_with(b"<f", xml, *span)) == whole


def test_bytes_outside_any_row_are_no_rows() -> None:
    between = b'<f>1</f><row r="1"><c r="A1"/></row><row r="2"><c r="A2"><f>1</f></c></row><f>2</f>'
    assert [row.number for row in rows_with(b"<f", between, 0, len(between))] == [2]
