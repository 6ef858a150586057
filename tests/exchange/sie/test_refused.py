"""Files that are no SIE, damaged or made to harm: one Swedish sentence each, and nothing else."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.sie.balances import balances
from finsam_xl.exchange.sie.check import check_file
from finsam_xl.exchange.sie.decode import LONGEST_LINE, MOST_BYTES, MOST_LINES
from finsam_xl.exchange.sie.months import months
from finsam_xl.exchange.sie.proof import sum_proof
from finsam_xl.exchange.sie.read import read_sie
from finsam_xl.exchange.sie.records import SieFile
from tests.exchange.sie.make_sie import VECTOR, sie
from tests.exchange.sie.test_months import BOOKED, CLOSED, STATED, by_month

VOUCHER = ("#VER A 1 20210101", "{", "#TRANS 4531 {} 1", "}")
REFUSED = {
    "tom": (b"", "E60"),
    "blank": (b" \r\n\t", "E60"),
    "webbsida": (b"<html><body>404 Not Found #FLAGGA</body></html>", "E25"),
    "csv": (b"konto;belopp\n4531;100\n", "E25"),
    "zip": (b"PK\3\4\0\0", "E25"),
    "utf-16": ("#FLAGGA 0\r\n#SIETYP 4\r\n".encode("utf-16"), "E25"),
    "bara konton": (b"#KONTO 4531 Bidrag\n#FLAGGAN 1\n", "E25"),
    "sie 5": (b'\xef\xbb\xbf<?xml version="1.0"?>\n<Sie xmlns="http://www.sie.se/sie5">', "E26"),
    "sie 5 journal": (b"<sie:SieEntry >", "E26"),
    "stor": (sie() + b" " * MOST_BYTES, "E27"),
    "rader": (sie() + b"\n" * MOST_LINES, "E27"),
    "rad": (sie("#FNAMN " + "x" * LONGEST_LINE), "E27"),
    "nolltecken": (sie("#FNAMN a\0b"), "E28"),
    "styrtecken": (sie("#FNAMN a\x07b"), "E28"),
    "lös text": (sie("Bidrag till insatser"), "E29"),
    "ingen lista ut": (sie('#PSALDO 0 202101 4531 {6 "VUX" 1'), "E29"),
    "ingen lista in": (sie('#PSALDO 0 202101 4531 6 "VUX"} 1'), "E29"),
    "lista i lista": (sie("#PSALDO 0 202101 4531 {6 {1 2} VUX} 1"), "E29"),
    "halvt par": (sie("#PSALDO 0 202101 4531 {6} 1"), "E29"),
    "citat före belopp": (sie('#PSALDO 0 202101 "4531 {} 1'), "E29"),
    "citat i lista": (sie('#PSALDO 0 202101 4531 {6 "VUX} 1'), "E29"),
    "många par": (sie("#PSALDO 0 202101 4531 {" + "6 VUX " * 51 + "} 1"), "E29"),
    "inget belopp": (sie("#RES 0 4531"), "E29"),
    "bokstäver": (sie("#RES 0 4531 12OOO"), "E29"),
    "tre decimaler": (sie("#RES 0 4531 1.005"), "E29"),
    "tusental": (sie("#RES 0 4531 1,000"), "E29"),
    "båda": (sie("#RES 0 4531 1,000.00"), "E29"),
    "långt tal": (sie("#RES 0 4531 " + "9" * 16), "E29"),
    "andra siffror": (sie("#RES 0 4531 ١", encoding="utf-8"), "E29"),
    "exponent": (sie("#RES 0 4531 1e5"), "E29"),
    "mellanslag och bokstav": (sie("#RES 0 4531 10 2OO.00"), "E29"),
    "mellanslag": (sie("#RES 0 4531 10 200.00"), "E29"),
    "mellanslag utan öre": (sie("#PSALDO 0 202101 4531 {} -10 200"), "E29"),
    "miljoner": (sie("#UB 0 1940 1 234 567.00"), "E29"),
    "inget konto": (sie('#RES 0 "" 1'), "E29"),
    "period utan månad": (sie("#PSALDO 0 2021 4531 {} 1"), "E29"),
    "årsnummer": (sie("#RES 2021 4531 1"), "E29"),
    "30 februari": (sie("#RAR -1 20200230 20201231"), "E29"),
    "år 0": (sie("#RAR -1 00000101 20201231"), "E29"),
    "år baklänges": (sie("#RAR -1 20201231 20200101"), "E29"),
    "typ 5": (b"#FLAGGA 0\n#SIETYP 5\n", "E29"),
    "ver utan dag": (sie("#VER A 1", "{", "#TRANS 4531 {} 1", "}"), "E29"),
    "trans utanför": (sie("#TRANS 4531 {} 1"), "E29"),
    "rader i konto": (sie("#KONTO 1 a", "{", "#TRANS 4531 {} 1", "}"), "E29"),
    "trasig trans": (sie("#VER A 1 20210101", "{", "#TRANS 4531 { 1", "}"), "E29"),
    "klammer i klammer": (sie("#VER A 1 20210101", "{", "{", "}", "}"), "E29"),
    "två block": (sie(*VOUCHER, *VOUCHER[1:]), "E29"),
    "slut utan början": (sie("}"), "E29"),
    "början utan post": (b"{\n#FLAGGA 0\n}\n", "E29"),
    "utan slut": (sie(*VOUCHER[:-1]), "E30"),
    "halv rad": (sie() + b"#PSALDO 0 202101 4531 {} 12", "E30"),
    "ver utan rader": (sie(VOUCHER[0]), "E30"),
    "ksumma utan slut": (sie("#KSUMMA", "#RES 0 4531 1"), "E30"),
    "ksumma utan tal": (sie("#KSUMMA", "#KSUMMA x"), "E29"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused_in_one_sentence(case: str) -> None:
    data, code = REFUSED[case]
    with pytest.raises(Refusal) as caught:
        read_sie(data, "prov.se")
    told = str(caught.value)
    assert caught.value.code == code
    assert "prov.se" in told
    assert re.fullmatch(r"[A-ZÅÄÖ].*\.", told)


def test_a_broken_line_is_told_by_number_and_not_by_what_stands_there() -> None:
    with pytest.raises(Refusal) as caught:
        read_sie(sie("#VER A 1 20210101", "{", "#TRANS 7010 {} Anna", "}"), "prov.se")
    assert str(caught.value) == (
        "Rad 7 i filen prov.se går inte att läsa som SIE; exportera filen igen ur ekonomisystemet."
    )


WHOLE = '#PSALDO 0 202102 4531 {6 "VUX"} 1200.00'
BEFORE = "#PSALDO 0 202101 4531 {} 1.00"


@pytest.mark.parametrize("length", range(1, len(WHOLE)))
def test_a_file_that_ends_within_its_last_line_is_told_where(length: int) -> None:
    """The line before it shows that this ledger writes öre, so 1200.0 is no whole amount."""
    with pytest.raises(Refusal) as caught:
        read_sie(sie(BEFORE) + WHOLE[:length].encode(), "prov.se")
    assert str(caught.value) == (
        "Filen prov.se är avhuggen vid rad 6 (raden är inte hel), så inget är läst;"
        " exportera hela året igen ur ekonomisystemet."
    )


def test_a_last_line_without_an_end_is_refused_where_the_ledger_writes_no_ore() -> None:
    with pytest.raises(Refusal):
        read_sie(sie("#RES 0 4531 12") + b"#RES 0 5010 12.00", "prov.se")


@pytest.mark.parametrize(
    ("begins", "last"),
    [
        (sie(BEFORE), WHOLE),
        (sie(), "#PSALDO 0 202101 4531 {} 12 0"),
        (sie(*VOUCHER[:-1]), "}"),
        (sie(BEFORE), " \t"),
        (sie(BEFORE), "\x1a"),
    ],
)
def test_a_whole_last_line_needs_no_line_break(begins: bytes, last: str) -> None:
    read_sie(begins + last.encode(), "prov.se")


def test_a_voucher_whose_rows_are_gone_is_told_where() -> None:
    for lines, told in ((VOUCHER[:1], "verifikationens rader saknas"), (VOUCHER[:2], "slut")):
        with pytest.raises(Refusal) as caught:
            read_sie(sie(*lines), "prov.se")
        assert f"avhuggen vid rad {4 + len(lines)} " in str(caught.value)
        assert told in str(caught.value)


@pytest.mark.parametrize("line", ['"\\' * 4_900, '"a"' * 3_300, "{" * 9_900, "\\" * 9_900])
def test_a_hostile_line_takes_no_time(line: str) -> None:
    begun = time.process_time()
    read_sie(sie(f"#X {line}"), "f")
    assert time.process_time() - begun < 2


SAMPLES = (VECTOR, sie(*STATED, *BOOKED, *CLOSED), sie("#KSUMMA", *BOOKED, "#KSUMMA 5"))
PIECES = (*b'#{}" \t\r\n\\.,-0123456789', *b"\x00\x1a\x84\xc3\xa5\xff")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for begins in (b"", b"#FLAGGA 0\n", b"#SIETYP 4\n#VER A 1 20210101\n{\n"):
        sane(begins + data)


@given(st.text(alphabet='#{}" \t\n\\RESPSALDOVERTRANSKUMb0123456789.-', max_size=300))
def test_any_text_of_the_formats_own_signs_is_read_or_refused(text: str) -> None:
    sane(f"#FLAGGA 0\n{text}".encode())


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_a_damaged_file_is_read_sanely_or_refused(sample: bytes, draw: st.DataObject) -> None:
    data = bytearray(sample)
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(data) - 1))
        length = draw.draw(st.sampled_from([0, 1, 1, 2, 30]))
        data[at : at + length] = bytes(draw.draw(st.lists(st.sampled_from(PIECES), max_size=3)))
    sane(bytes(data))


def sane(data: bytes) -> None:
    """Refused, or a file whose every derivation is exact and agrees with itself."""
    try:
        file = read_sie(data, "f")
    except Refusal:
        return
    for year in (2020, 2021):
        rows = months(file, year)
        assert all(row.period[:4] == str(year) and row.account[0] in "345678" for row in rows)
        assert all(row.amount for row in rows)
        assert by_month(months(file, year, "6")) == by_month(rows)
        assert all(each.amount for each in sum_proof(file, year, rows).differences)
        check_file(file, "222000-0000", year)
        balances(file, year)
    whole_ore(file)


def whole_ore(file: SieFile) -> None:
    amounts = [each.amount.ore for each in (*file.changes, *file.beyond_months)]
    amounts += [each.amount.ore for each in file.balances]
    amounts += [row.amount.ore for voucher in file.vouchers for row in voucher.rows]
    assert all(type(ore) is int for ore in amounts)
