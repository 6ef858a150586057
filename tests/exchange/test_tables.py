"""A table from whatever file an office has, and the lines its rows stood on."""

from __future__ import annotations

import json

import pytest

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.rows import RawRows, as_text, from_csv, from_json, to_csv, to_json
from finsam_xl.exchange.tables import rows_from_file
from tests.exchange.make_files import workbook


@pytest.mark.parametrize("name", ["f.csv", "f.txt", "f.tsv", "inklistrat"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_text_with_a_title_and_blank_lines(name: str, encoding: str, separator: str) -> None:
    lines = ["Avgifter", "", "Medlem|År", "Håbo|2015", "", '"Två\nrader"|2016', "Östhammar|2016"]
    text = "\r\n".join(lines).replace("|", separator)
    rows = rows_from_file(text.encode(encoding), name)
    assert rows.labels == ("Medlem", "År")
    assert [row[0] for row in rows.rows] == ["Håbo", "Två\nrader", "Östhammar"]
    assert [rows.line(row) for row in range(3)] == [4, 6, 8]


def test_decimal_commas_do_not_make_a_comma_the_separator() -> None:
    rows = rows_from_file(b"Medlem;Andel\nA;1,5\nB;2,5\n", "f.csv")
    assert rows == RawRows(("Medlem", "Andel"), (("A", "1,5"), ("B", "2,5")))


def test_the_line_after_a_blank_line_is_told_right() -> None:
    rows = from_csv(b"a;b\n1;2\n\n3;4\n", "f.csv")
    assert rows.lines == (2, 4)
    with pytest.raises(Refusal, match=r"^Rad 4 i f\.csv har 3 värden"):
        from_csv(b"a;b\n1;2\n\n3;4;5\n", "f.csv")


def test_a_sheet_with_title_empty_columns_and_years_as_headings() -> None:
    sheet: list[list[object]] = [
        [],
        [None, "Avgifter"],
        [None, None, 2015, 2016],
        [],
        [None, "Håbo", 1, None],
    ]
    rows = rows_from_file(workbook(sheet), "gammal.xlsx")
    assert rows == RawRows(("", "2015", "2016"), (("Håbo", 1.0, None),), (5,), columns=((2, 3, 4),))


def test_an_error_cell_is_never_empty() -> None:
    data = workbook([["Medlem", "Avgift"], ["Håbo", None]], [("B2", "#DIV/0!")])
    with pytest.raises(Refusal, match=r"^Cell B2 i f\.xlsm visar ett felvärde"):
        rows_from_file(data, "f.xlsm")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "E02"),
        (b";;\n", "E02"),
        (b"a;a\n1;2\n", "E06"),
        (b"a;b\n1;2;3\n", "E04"),
        (b"a;;;b\n1;2;3;4\n", "E09"),
        (b";".join(b"k%d" % n for n in range(501)), "E11"),
        (b"a\n" * 200_002, "E05"),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        rows_from_file(data, "f.csv")
    assert refused.value.code == code


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf"), 1e400])
def test_what_no_file_can_hold_is_refused_on_the_way_out(number: float) -> None:
    rows = RawRows(("Medlem", "Avgift"), (("Håbo", 1.0), ("Heby", number)))
    for write in (to_json, to_csv):
        with pytest.raises(Refusal, match=r"^Avgift i rad 2 "):
            write(rows)


def test_a_very_large_number_is_valid_json() -> None:
    assert json.loads(to_json(RawRows(("Avgift",), ((1e300,),)))) == [{"Avgift": 1e300}]


def test_a_number_in_json_can_be_searched_for_identity_numbers() -> None:
    rows = from_json(b'[{"Medlem": 198112189876}]', "f.json")
    assert as_text(rows.rows[0][0]) == "198112189876"
    assert (as_text(0.5), as_text(None), as_text(value="Håbo")) == ("0.5", "", "Håbo")
