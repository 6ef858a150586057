"""Rows in CSV and JSON, and the numbers people write in them."""

from __future__ import annotations

import pytest

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.numbers import parse_number, parse_percent
from finsam_xl.exchange.rows import RawRows, from_csv, from_json, to_csv, to_json


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 234,50", 1234.5),
        ("1\u00a0234", 1234.0),
        ("1\u202f234\u202f567", 1234567.0),
        ("−5", -5.0),
        ("–5", -5.0),
        ("- 5", -5.0),
        ("0.25", 0.25),
        ("10610905", 10610905.0),
        ("12 OOO", None),
        ("1 2345", None),
        ("1,234,5", None),
        ("(0]}", None),
        ("", None),
        ("1e5", None),
    ],
)
def test_swedish_numbers(text: str, number: float | None) -> None:
    assert parse_number(text) == number


def test_percent() -> None:
    assert parse_percent("12,5 %") == 0.125
    assert parse_percent("0,125") == 0.125


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_as_offices_save_it(encoding: str, separator: str) -> None:
    text = separator.join(["År", "Medlem"]) + "\r\n" + separator.join(["2016", "Håbo"]) + "\r\n"
    assert from_csv(text.encode(encoding), "f.csv") == RawRows(
        ("År", "Medlem"), (("2016", "Håbo"),)
    )


@pytest.mark.parametrize(
    "data",
    [b"", b"\0\1", b"a;b\n1;2;3\n", b"a;a\n1;2\n", b"\xff" * 10 + b"\0"],
)
def test_csv_that_is_none_is_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        from_csv(data, "f.csv")
    assert str(refused.value).endswith(".")


@pytest.mark.parametrize(
    "data", [b"{", b"{}", b"[1]", b'[{"a": [1]}]', b'[{"a": NaN}]', b"[" * 9000]
)
def test_json_that_is_no_list_of_rows_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal):
        from_json(data, "f.json")


def test_there_and_back() -> None:
    rows = RawRows(
        ("År", "Medlem", "Avgift"), ((2016.0, "Håbo; kommun", 303834.0), (None, "", 0.5))
    )
    assert from_json(to_json(rows).encode(), "f.json") == rows
    assert to_csv(rows) == '\ufeffÅr;Medlem;Avgift\n2016;"Håbo; kommun";303834\n;;0,5\n'


FORMULAS = ('=HYPERLINK("http://x")', "+46 18", "@SUM(A1)", "-1+2")


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_is_never_a_formula_in_another_program_and_comes_back_as_it_was(text: str) -> None:
    rows = RawRows(("Medlem",), ((text,),))
    written = to_csv(rows)
    assert "\n'" in written.replace('"', "")
    assert from_csv(written.encode(), "f.csv") == rows


@pytest.mark.parametrize("label", FORMULAS)
def test_nor_is_the_label_of_a_column_of_somebodys_own(label: str) -> None:
    rows = RawRows(("Medlem", label), (("Håbo", "ja"),))
    written = to_csv(rows)
    assert ";'" in written.splitlines()[0].replace('"', "")
    assert from_csv(written.encode(), "f.csv") == rows


def test_a_negative_number_is_left_alone() -> None:
    assert to_csv(RawRows(("Tal",), (("-1 234,50",),))).endswith("-1 234,50\n")
