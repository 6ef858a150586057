"""Läs in bokföring: the shared ledger comes to its stated sums in every kind of workbook."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import perform, plan
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from tests.actions.economy_workbook import column
from tests.actions.ledger.ledger_workbook import (
    asked,
    balances,
    imported,
    ledger_book,
    outcome,
    own_codes,
    told,
)
from tests.cli.test_commands import said
from tests.exchange.sie.make_sie import VECTOR, sie

VECTOR_FILE = Path(__file__).parents[2] / "exchange" / "sie" / "files" / "sie3_testvektor.se"
STATED = {
    ("3511", ""): 5_690_000.0,
    ("4531", "VUX"): -1_440_000.0,
    ("4531", "UNG"): -1_760_000.0,
}
"""The vector's own key; income plus and costs minus here."""
TOTAL = "#PSALDO 0 202101 4531 {} 100.00"


def sums(rows: list[dict[str, object]]) -> dict[tuple[str, str], float]:
    found: defaultdict[tuple[str, str], float] = defaultdict(float)
    for each in rows:
        found[str(each["Konto"]), str(each["Objekt"] or "")] += float(str(each["Belopp"]))
    return dict(found)


@pytest.fixture
def umea(tmp_path: Path) -> Path:
    """The example of 2021, with its own ledger beside it."""
    main(["new", str(tmp_path), "--example", "umea"])
    return tmp_path / "ekonomi.xlsm"


def test_the_shared_ledger_in_memory() -> None:
    book = ledger_book()
    report = imported(book, VECTOR)
    labels = ("Konto", "Objekt", "Period", "Belopp")
    rows = [dict(zip(labels, each, strict=False)) for each in outcome(book)]
    assert sums([{**each, "Konto": f"{each['Konto']:.0f}"} for each in rows]) == STATED
    assert report.outcome == (
        "17 rader ur prov.se, januari–augusti 2021, summa 2 490 000 kr, stämmer med filens"
        " årssummor; uppföljning t.o.m. augusti"
    )
    assert own_codes(report) == []
    assert outcome(book)[0] == (3511.0, None, "2021-01", 5_690_000.0, None, "fil")
    assert outcome(book)[1] == (4531.0, "UNG", "2021-01", -220_000.0, None, "fil")


def test_the_shared_ledger_in_a_closed_file_by_command(
    umea: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["run", "import-ledger", str(umea), "--file", str(VECTOR_FILE)]
    _, out, _ = said(capsys, *words)
    assert "17 rader ur sie3_testvektor.se" in out
    _, exported, _ = said(capsys, "export", str(umea), "tblUtfall")
    assert sums(json.loads(exported)) == STATED


def test_the_same_file_again_changes_no_byte(
    umea: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["run", "import-ledger", str(umea), "--file", str(VECTOR_FILE)]
    said(capsys, *words)
    before = umea.read_bytes()
    _, out, _ = said(capsys, *words)
    assert "Arbetsboken är som den var" in out
    assert umea.read_bytes() == before


def test_the_same_file_again_changes_nothing_in_memory() -> None:
    book = ledger_book()
    imported(book, VECTOR)
    assert imported(book, VECTOR).edits == ()


def test_the_follow_up_is_current_at_once_and_goes_to_the_last_month() -> None:
    """2 625 tkr through August is 1 750; 1 440 are paid, so 2 160 is where the year ends."""
    book = ledger_book()
    report = imported(book, VECTOR)
    lines = column(book, "tblUppfoljning", "Post")
    at = lines.index("Vuxentorget")
    labels = ("Budget t.o.m.", "Utfall", "Avvikelse", "Prognos")
    assert [column(book, "tblUppfoljning", label)[at] for label in labels] == [
        -1750.0,
        -1440.0,
        310.0,
        -2160.0,
    ]
    assert column(book, "tblManader", "Utfall t.o.m.")[7:9] == [3200.0, None]
    assert "S18" not in [each.code for each in report.controls.open]
    assert "S18" not in [each.code for each in plan(book, asked(VECTOR_FILE)).controls.open]


def test_the_log_tells_rows_period_sum_and_proof() -> None:
    book = ledger_book()
    report = imported(book, VECTOR)
    assert column(book, "tblLogg", "Vad")[0] == report.outcome
    assert column(book, "tblLogg", "Knapp")[0] == "Läs in bokföring"


def test_the_balances_are_kept_for_the_closing_of_the_year() -> None:
    """In the ledger's signs: assets plus, debts and equity minus. The year before opens 2010."""
    book = ledger_book()
    lines = ("#KONTO 1930 Bank", "#IB 0 1930 50", "#UB 0 1930 -50", "#UB -1 2010 7", TOTAL)
    change = "#PSALDO 0 202101 1930 {} -100.00"
    imported(book, sie(*lines, change, "#UB 0 2010 0", "#RES 0 4531 100"))
    assert balances(book) == [
        (2021.0, 1930.0, "Bank", 50.0, -50.0),
        (2021.0, 2010.0, None, 0.0, 0.0),
    ]
    imported(book, sie("#UB 0 1920 1", "#RES 0 4531 100", TOTAL))
    assert balances(book) == [(2021.0, 1920.0, None, 0.0, 1.0)]


@pytest.mark.parametrize("other", [(), ("#UB -1 1930 7",), ("#UB -1 1930 7", "#IB -1 1930 5")])
def test_a_file_without_balances_of_the_year_leaves_those_that_stand_there(
    other: tuple[str, ...],
) -> None:
    book = ledger_book()
    imported(book, sie("#IB 0 1930 50", "#UB 0 1930 -50", "#RES 0 4531 100", TOTAL))
    report = imported(book, sie(*other, "#RES 0 4531 200", "#PSALDO 0 202101 4531 {} 200.00"))
    assert balances(book) == [(2021.0, 1930.0, None, 50.0, -50.0)]
    assert outcome(book)[0][3] == -200.0
    assert own_codes(report) == ["E59"]


def test_a_month_that_has_only_objects_is_not_lost_beside_totals_of_others() -> None:
    book = ledger_book()
    report = imported(book, sie(TOTAL, "#PSALDO 0 202102 4531 {6 VUX} 50", "#RES 0 4531 150"))
    assert [each[1:4] for each in outcome(book)] == [
        ("VUX", "2021-02", -50.0),
        ("ej fördelat", "2021-01", -100.0),
    ]
    assert own_codes(report) == []
    assert "summa −150 kr, stämmer med filens årssummor" in report.outcome


def test_a_file_of_type_1_gives_the_years_sums_and_the_balances() -> None:
    """Types 1 to 4 of the same books end with the same result."""
    data = sie("#RES 0 4531 100", "#RES 0 3511 -500", "#IB 0 1941 5", "#UB 0 1941 405")
    book = ledger_book()
    report = imported(book, data.replace(b"#SIETYP 3", b"#SIETYP 1"))
    assert [each[:4] for each in outcome(book)] == [
        (3511.0, None, "2021-12", 500.0),
        (4531.0, None, "2021-12", -100.0),
    ]
    assert balances(book) == [(2021.0, 1941.0, None, 5.0, 405.0)]
    assert own_codes(report) == ["E57"]
    assert "stämmer med filens årssummor" in report.outcome


def test_accounts_of_four_to_six_digits() -> None:
    book = ledger_book()
    lines = (f"#PSALDO 0 202101 {account} {{}} -1" for account in (3511, 30106, 313019))
    imported(book, sie(*lines))
    assert [each[0] for each in outcome(book)] == [3511.0, 30106.0, 313019.0]


def test_what_no_object_has_is_shown_as_not_allocated() -> None:
    objects = '#PSALDO 0 202101 4531 {6 "VUX"} 60.00'
    alone = "#PSALDO 0 202101 5010 {} 1.50"
    book = ledger_book()
    imported(book, sie(TOTAL, objects, alone))
    assert [each[:4] for each in outcome(book)] == [
        (4531.0, "VUX", "2021-01", -60.0),
        (4531.0, "ej fördelat", "2021-01", -40.0),
        (5010.0, None, "2021-01", -1.5),
    ]


def test_a_code_of_two_dimensions_is_shown_with_its_own() -> None:
    """10 is both an office and a project, and a colon would be read as a dimension."""
    lines = (
        '#OBJEKT 1 "10" Kansli',
        '#OBJEKT 6 "10" Torget',
        '#PSALDO 0 202101 4531 {6 "10"} 60.00',
        '#PSALDO 0 202101 4531 {6 "A:1"} 40.00',
    )
    book = ledger_book()
    imported(book, sie(*lines))
    assert [each[1] for each in outcome(book)] == ["6:10", "6:A:1"]


@pytest.mark.parametrize(
    ("setting", "objects", "codes"),
    [
        (None, [None], ["E40"]),
        ("1", ["10", "ej fördelat"], []),
        ("projekt", ["VUX", "ej fördelat"], []),
        ("8", [None], ["E41"]),
    ],
)
def test_of_several_dimensions_the_settings_choose(
    setting: str | None, objects: list[str | None], codes: list[str]
) -> None:
    lines = (
        '#DIM 1 "Ansvar"',
        '#DIM 6 "Projekt"',
        TOTAL,
        '#PSALDO 0 202101 4531 {1 "10"} 60',
        '#PSALDO 0 202101 4531 {6 "VUX"} 70',
    )
    book = ledger_book(SIE_dimension=setting)
    assert own_codes(imported(book, sie(*lines))) == codes
    assert [each[1] for each in outcome(book)] == objects


def test_a_broken_year_takes_its_own_months_and_leaves_the_others() -> None:
    """First the file to June, then the one from July; a new one from July replaces only its own."""

    def half(first: str, last: str, month: str, kronor: int) -> bytes:
        head = f"#FLAGGA 0\n#SIETYP 3\n#ORGNR 222000-0000\n#RAR 0 {first} {last}\n"
        return f"{head}#PSALDO 0 {month} 4531 {{}} {kronor}\n#RES 0 4531 {kronor}\n".encode()

    book = ledger_book()
    spring = imported(book, half("20200701", "20210630", "202103", 10))
    assert own_codes(spring) == ["E35", "E37"]
    assert "januari–juni 2021 är lästa" in told(spring, "E35")[0]
    imported(book, half("20210701", "20220630", "202109", 20))
    imported(book, half("20210701", "20220630", "202110", 30))
    assert [each[2:4] for each in outcome(book)] == [("2021-03", -10.0), ("2021-10", -30.0)]


def test_without_a_file_the_setting_is_named(umea: Path) -> None:
    nothing = asked(umea)._replace(ask=Ask())
    with pytest.raises(Refusal, match="vid SIE-fil på Inställningar") as refused:
        perform(ledger_book(), nothing)
    assert refused.value.code == "A21"
    beside = perform(FileBook(umea, date(2021, 9, 7)), nothing)
    assert beside.outcome.startswith("213 rader ur bokforing.se")


def test_a_table_is_no_business_of_the_ledger(
    umea: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["run", "import-ledger", str(umea), "--table", "tblUtfall"]
    code, _, err = said(capsys, *words)
    assert (code, err[:3]) == (2, "A13")
