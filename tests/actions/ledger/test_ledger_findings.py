"""Each finding of a ledger's file: its exact text, whether it stops the file, and all that stays.

A golden file holds the finding as a terminal shows it: level, code and place, what, remedy, basis.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Level
from finsam_xl.basics.grid import CellValue
from finsam_xl.cli import main
from tests.actions.economy_workbook import Rows, column
from tests.actions.ledger.ledger_workbook import imported, ledger_book, outcome, own_codes, row
from tests.cli.test_commands import said
from tests.exchange.sie.make_sie import sie

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl"
JANUARY = "#PSALDO 0 202101 4531 {} 100.00"
RESULT = "#RES 0 4531 100.00"
BANK = "#PSALDO 0 202101 1930 {} -100"
OTHER = "#FLAGGA 0\n#SIETYP 3\n#ORGNR 222000-0000\n"
RESTS = (JANUARY, "#PSALDO 0 202101 4531 {6 VUX} 60.00")
VOUCHER = ("#VER A 7 20210102", "{", "#TRANS 4531 {} 3", "#TRANS 1930 {} -2.50", "}")

STOPS: dict[str, bytes] = {
    "E31": sie(JANUARY).replace(b"222000-0000", b"222000-1111"),
    "E34": f"{OTHER}#RAR 0 20220101 20221231\n#RAR -1 20210101 20211231\n{JANUARY}\n".encode(),
    "E36": sie("#RES 0 4531 1"),
    "E39": sie(*RESTS, "#RES 0 4531 160.00"),
    "E44": sie(JANUARY, "#VALUTA NOK"),
    "E45": sie("#KSUMMA", JANUARY, "#KSUMMA 1"),
    "E47": sie(JANUARY, "#PSALDO 0 202101 3511A {} 1", "#PSALDO 0 202101 4531000 {} 1"),
    "E48": sie(JANUARY, "#RES 0 4531 100.50"),
    "E50": sie(JANUARY, "#PSALDO 0 202101 4531 {7 1} 60.00"),
    "E51": sie(JANUARY, '#PSALDO 0 202101 4531 {6 "811218-9876"} 60.00'),
    "E58": sie(JANUARY, "#IB 0 1930 50.00"),
    "E55": sie("#PSALDO 0 202101 4531 {} 1000000000000"),
}
TELLS: dict[str, bytes] = {
    "E32": sie(JANUARY).replace(b"#ORGNR 222000-0000\r\n", b""),
    "E33": sie(JANUARY),
    "E35": f"{OTHER}#RAR 0 20200701 20210630\n{JANUARY}\n".encode(),
    "E37": sie("#PSALDO 0 202104 4531 {} 1", JANUARY),
    "E38": sie(JANUARY, "#PSALDO 0 202012 4531 {} 1", "#PSALDO 0 202012 1930 {} -1"),
    "E40": sie('#DIM 6 "Projekt"', *RESTS, "#PSALDO 0 202101 4531 {1 10} 100.00"),
    "E41": sie('#DIM 6 "Projekt"', *RESTS),
    "E42": sie(JANUARY, JANUARY, JANUARY),
    "E43": sie(JANUARY, "#PSALDO 0 202101 9001 {} 1", "#IB 0 X1 1", RESULT),
    "E46": sie(JANUARY, *VOUCHER),
    "E49": sie(JANUARY, "#IB 0 1930 50", "#UB 0 1930 -49.50", RESULT, BANK),
    "E52": sie(JANUARY),
    "E53": sie(JANUARY),
    "E54": sie(JANUARY, "#PSALDO 0 202102 4531 {} 1"),
    "E56": sie(JANUARY),
    "E59": sie(JANUARY),
    "E65": sie(JANUARY, "#PSALDO 0 202113 5010 {} 5", "#PSALDO 0 202100 1930 {} 7"),
    "E57": sie("#RES 0 4531 1").replace(b"#SIETYP 3", b"#SIETYP 1"),
}
SETTINGS: dict[str, dict[str, CellValue]] = {
    "E33": {"Organisationsnummer": None},
    "E41": {"SIE_dimension": "8"},
    "E50": {"SIE_dimension": "7"},
    "E54": {"Uppföljning": 1.0},
}
ROWS: dict[str, Rows] = {
    "E52": [row(4531, "2021-01", -100.0, "manuell")],
    "E53": [row(5010, "2021-03", -1.0, Objekt="VUX", Budgetpost="Vuxentorget")],
}
EARLIER: dict[str, bytes] = {"E59": sie(JANUARY, RESULT, "#UB 0 1930 50")}
"""Files that were read in before."""


@pytest.mark.parametrize("code", [*STOPS, *TELLS])
def test_the_text_of(code: str) -> None:
    book = ledger_book(ROWS.get(code, ()), **SETTINGS.get(code, {}))
    if code in EARLIER:
        imported(book, EARLIER[code])
    report = imported(book, (STOPS | TELLS)[code])
    assert own_codes(report) == [each for each in [code] if each != "E56"]
    (finding,) = [each for each in report.controls.open if each.code == code]
    assert f"{finding}\n" == (FOLDER / f"{code}.txt").read_text("utf-8")
    assert (finding.level is Level.ERROR) == (code in STOPS)


@pytest.mark.parametrize("code", STOPS)
def test_what_stops_a_file_writes_none_of_it_and_tells_it_on_the_sheet(code: str) -> None:
    """The button has no other place to tell it; the rows, the balances and the follow-up stay."""
    book = ledger_book([row(4531, "2021-02", -7.0)], **SETTINGS.get(code, {}))
    before = outcome(book)
    report = imported(book, STOPS[code])
    assert report.outcome == "inget är inläst ur prov.se: 1 fel"
    assert outcome(book) == before
    assert column(book, "tblUppfoljning", "Post") == [None]
    assert column(book, "tblBalans", "Konto") == [None]
    assert code in column(book, "tblKontroller", "Kod")
    assert [each.code for each in report.faults] == [code]


def test_a_stopped_file_ends_with_1_and_leaves_every_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new", str(tmp_path), "--example", "umea"])
    book, file = tmp_path / "ekonomi.xlsm", tmp_path / "annan.se"
    said(capsys, "run", "import-ledger", str(book))
    before = book.read_bytes()
    for stop in STOPS.keys() - SETTINGS.keys():
        file.write_bytes(STOPS[stop])
        words = ["run", "import-ledger", str(book), "--file", str(file)]
        code, out, err = said(capsys, *words)
        assert (code, err) == (1, ""), out
        assert "inget är inläst ur annan.se: 1 fel" in out
        assert "Arbetsboken är som den var" in out
        assert book.read_bytes() == before
    _, out, _ = said(capsys, *words, "--json")
    assert json.loads(out)["written"] == []


def test_another_associations_file_of_another_year_is_told_as_both_and_nothing_more() -> None:
    data = STOPS["E34"].replace(b"222000-0000", b"222000-1111")
    assert own_codes(imported(ledger_book(), data)) == ["E31", "E34"]


def test_a_person_is_never_repeated() -> None:
    person = b"811218-9876"
    files = [
        sie(JANUARY, RESULT, '#KONTO 1930 "811218-9876"', "#UB 0 1930 1"),
        sie(JANUARY).replace(b"222000-0000", person),
        STOPS["E51"],
    ]
    for data in files:
        book = ledger_book()
        report = imported(book, data)
        assert report.faults
        assert "9876" not in f"{report}{book.stand.cells}"


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    modules = [*(SOURCE / "exchange/sie/findings").glob("*.py")]
    modules.append(SOURCE / "actions/ledger/findings.py")
    texts = [module.read_text("utf-8") for module in modules]
    codes = [code for text in texts for code in re.findall(r"^def (e\d\d)_", text, re.MULTILINE)]
    assert len(codes) == len(set(codes))
    assert {code.upper() for code in codes} == set(STOPS | TELLS)
    assert set(STOPS | TELLS) == {file.stem for file in FOLDER.glob("*.txt")}
