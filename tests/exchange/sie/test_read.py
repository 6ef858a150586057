"""What stands in a SIE file is what is read, whichever program wrote it."""

from __future__ import annotations

import zlib
from datetime import date

import pytest

from finsam_xl.basics.kr import Kr
from finsam_xl.exchange.sie.read import read_sie
from finsam_xl.exchange.sie.records import (
    Account,
    Balance,
    Checksum,
    Dimension,
    FiscalYear,
    MonthAmount,
    NamedObject,
    ObjectCode,
    Transaction,
)
from tests.exchange.sie.make_sie import read, sie, vector


def test_the_head_of_the_shared_vector() -> None:
    file = vector()
    head = file.head
    assert head.organisation_number == "222000-0000"
    assert head.name == "Samordningsförbundet Umeåregionen (testdata)"
    assert (head.kind, head.encoding, head.declared_format) == (3, "cp437", "PC8")
    assert (head.flag, head.program) == ("0", "finsam_xl testvektor")
    assert file.years == (
        FiscalYear(0, date(2021, 1, 1), date(2021, 12, 31)),
        FiscalYear(-1, date(2020, 1, 1), date(2020, 12, 31)),
    )


def test_names_of_the_shared_vector_with_an_escaped_quotation_mark() -> None:
    file = vector()
    assert Account("3511", "Bidrag från Försäkringskassan") in file.accounts
    assert NamedObject("20", "100", 'Åtgärd "NAFS"') in file.objects
    assert Dimension("20", "Verksamhet") in file.dimensions


@pytest.mark.parametrize("encoding", ["cp437", "utf-8", "utf-8-sig", "latin-1", "cp1252"])
def test_each_alphabet_is_found_out_whatever_the_file_declares(encoding: str) -> None:
    file = read("#FORMAT PC8", '#FNAMN "Förbundet Åre Älvdalen Östersund"', encoding=encoding)
    assert file.head.name == "Förbundet Åre Älvdalen Östersund"


def test_a_typographic_mark_of_windows_is_not_taken_for_dos() -> None:
    file = read("#FNAMN ”Förbundet” i Ånge och Älvdalen", encoding="cp1252")
    assert file.head.name == "”Förbundet”"
    assert file.head.encoding == "latin-1"


def test_a_dos_end_of_file_mark_is_no_fault() -> None:
    assert read_sie(sie("#FNAMN Förbundet") + b"\x1a", "f").head.name == "Förbundet"


def test_tabs_and_many_spaces_part_fields() -> None:
    file = read('#PSALDO\t0   202101\t"4531" \t{ \t}\t "100.50"  7', "  #RES\t0\t4531\t100.50")
    assert file.changes == (MonthAmount(0, "202101", "4531", (), Kr(10050)),)
    assert file.balances == (Balance("RES", 0, "4531", (), Kr(10050)),)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n \t\n"])
def test_lines_end_as_each_system_ends_them(end: str) -> None:
    data = sie("#RES 0 4531 1").replace(b"\r\n", end.encode())
    assert read_sie(data, "f").balances == (Balance("RES", 0, "4531", (), Kr(100)),)


@pytest.mark.parametrize(
    ("written", "ore"),
    [
        ("1234", 123400),
        ("1234.5", 123450),
        ("-1234.56", -123456),
        ("+1.00", 100),
        ("-0.00", 0),
        (".50", 50),
        ("10.", 1000),
        ("10.5000", 1050),
        ("1234,5", 123450),
        ("-1234,56", -123456),
        ("999999999999999.99", 99999999999999999),
    ],
)
def test_an_amount_is_exact(written: str, ore: int) -> None:
    assert read(f"#RES 0 4531 {written}").balances[0].amount == Kr(ore)


@pytest.mark.parametrize(
    "rest", ["10.00 200", "10.00 200.00", "10 20", "10 2.5", "1000 200", '10 ""']
)
def test_a_quantity_may_stand_after_an_amount(rest: str) -> None:
    """Hours or the like: what stands there is no part of the amount."""
    first = rest.split(maxsplit=1)[0]
    assert read(f"#RES 0 4531 {rest}").balances[0].amount == Kr.of(int(first.split(".")[0]))


def test_an_object_list_may_be_left_out_quoted_or_hold_several_pairs() -> None:
    file = read(
        "#PSALDO 0 202101 4531 5",
        '#PSALDO 0 202101 4531 {"1" "10" 6 VUX} 3',
        '#UB 0 1510 {8 "12"} 7',
    )
    assert [row.objects for row in file.changes] == [
        (),
        (ObjectCode("1", "10"), ObjectCode("6", "VUX")),
    ]
    assert file.balances[0] == Balance("UB", 0, "1510", (ObjectCode("8", "12"),), Kr(700))


def test_unknown_labels_with_or_without_rows_and_later_fields_are_passed_by() -> None:
    file = read(
        '#NYTT {a "b',
        "#FRAMTID 1",
        "{",
        "#TRANS x",
        "}",
        '#KONTO 313019 "Bidrag" nytt {1 2} fält',
        "#KTYP 313!019 I",
        "#PBUDGET 0 202113 4531 {} x",
        "#OIB 0 1930 {1} x",
        '#OUB 0 1930 {8 "1',
        "#SRU 313019 7410",
    )
    assert file.accounts == (Account("313019", "Bidrag"),)


def test_a_voucher_without_series_or_number_and_its_days() -> None:
    file = read(
        '#VER "" "" 20210105 "Porto"',
        "{",
        "  #TRANS 1910 { } -1000.00",
        '  #TRANS 6250 {6 "VUX"} 1000.00 20210203 "Porto"',
        "}",
    )
    (voucher,) = file.vouchers
    assert voucher[:3] == ("", "", date(2021, 1, 5))
    assert voucher.rows == (
        Transaction("1910", (), Kr(-100000), date(2021, 1, 5)),
        Transaction("6250", (ObjectCode("6", "VUX"),), Kr(100000), date(2021, 2, 3)),
    )


def test_a_struck_row_is_gone_and_an_added_one_counts_once() -> None:
    """The example of the format's own description of #BTRANS."""
    file = read(
        '#VER "" "" 20210101 "Porto"',
        "{",
        "#TRANS 1910 { } -1000.00",
        "#TRANS 2640 { } 200.00",
        "#BTRANS 6110 { } 800.00",
        "#RTRANS 6250 { } 800.00",
        "#TRANS 6250 { } 800.00",
        "}",
    )
    assert [(row.account, row.amount.ore) for row in file.vouchers[0].rows] == [
        ("1910", -100000),
        ("2640", 20000),
        ("6250", 80000),
    ]


def test_texts_and_employees_names_are_not_kept() -> None:
    file = read(
        '#OBJEKT 7 "23" "Sven Svensson"',
        '#VER A 1 20210101 "Lön Sven Svensson"',
        "{",
        '#TRANS 7010 {7 "23"} 1 20210101 "Sven Svensson" 0 "Sven"',
        "}",
    )
    assert "Sven" not in repr(file)


def test_a_mark_forgotten_in_a_name_or_a_text_cut_short_harms_no_amount() -> None:
    file = read(
        '#KONTO 1684 "Fordringar "Lind" och "r"',
        '#KONTO 4531 "Bidrag till',
        "#VER A 1 20210101",
        "{",
        '#TRANS 4531 {} 12.00 20210101 "avhugget',
        "}",
    )
    assert file.accounts[1] == Account("4531", "Bidrag till")
    assert file.vouchers[0].rows[0].amount == Kr(1200)


def test_a_fiscal_year_without_days_is_none() -> None:
    assert [year.number for year in read('#RAR -1 "" ""').years] == [0]


@pytest.mark.parametrize(("written", "kind"), [("4", 4), ("4E", 4), ('"2"', 2)])
def test_the_kind_of_file(written: str, kind: int) -> None:
    assert read_sie(f"#SIETYP {written}\n".encode(), "f").head.kind == kind


def test_a_file_that_does_not_say_is_of_kind_1_and_in_kronor() -> None:
    head = read_sie(b"#FLAGGA 0\n", "f").head
    assert (head.kind, head.currency, head.checksum) == (1, "SEK", None)


COUNTED = '#KONTO1915Kassa "special" å#PSALDO020210145316VUX10.00#VERA120210101#TRANS45311'
"""Labels and fields as section 10.14 of the format counts them, by hand."""
SUMMED = (
    '#KONTO 1915 "Kassa \\"special\\" å"',
    '#PSALDO\t0 202101  4531 {6 "VUX"} 10.00',
    "#VER A 1 20210101",
    "{",
    "#TRANS 4531 {} 1",
    "}",
)


def test_the_checksum_of_the_polynomial_is_the_usual_one() -> None:
    """The check value that every description of this CRC-32 prints for 123456789."""
    assert zlib.crc32(b"123456789") == 0xCBF43926


@pytest.mark.parametrize("counted", ["cp437", "utf-8"])
@pytest.mark.parametrize("written", ["cp437", "utf-8"])
def test_a_right_checksum(written: str, counted: str) -> None:
    if (written, counted) == ("cp437", "utf-8"):
        return
    number = zlib.crc32(COUNTED.encode(counted))
    file = read("#KSUMMA", *SUMMED, f"#KSUMMA {number}", encoding=written)
    assert file.head.checksum == Checksum(number, number)


def test_a_right_checksum_written_with_a_sign() -> None:
    number = zlib.crc32(COUNTED.encode("cp437"))
    file = read("#KSUMMA", *SUMMED, f"#KSUMMA {number - 2**32}")
    assert file.head.checksum == Checksum(number, number)


def test_a_wrong_checksum_says_both_numbers() -> None:
    number = zlib.crc32(COUNTED.encode("cp437"))
    changed = [line.replace("10.00", "11.00") for line in SUMMED]
    checksum = read("#KSUMMA", *changed, f"#KSUMMA {number}").head.checksum
    assert checksum is not None
    assert checksum.stated == number
    assert checksum.found == zlib.crc32(COUNTED.replace("10.00", "11.00").encode("cp437"))
