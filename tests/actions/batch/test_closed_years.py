"""A closed year in a batch: left as it is, and what its ledger ends with goes on."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from finsam_xl.actions.batch.outcome import Job, Outcome, Status
from finsam_xl.actions.batch.recalculate import recalculate
from finsam_xl.actions.journey.closed import CLOSED
from finsam_xl.basics.edit import Clear, Edit, Value
from finsam_xl.basics.kr import Kr
from finsam_xl.books.file import FileBook
from finsam_xl.rules.closing.chain import Ending
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row, replace_rows
from tests.actions.batch.year_books import ASKED, DAY, read, setting, year_book

OPENING, STATUS = "Ingående eget kapital", "Status ingående"
LEDGER = ((4010, "2024-03", -1_149_500), (3010, "2024-01", 1_000_000))
"""The year went 149 500 kr minus, where the budget said 200 000."""


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """2024, closed: equity was 300 000 kr and is 150 500 kr by the ledger."""
    path = year_book(tmp_path / "2024", 2024, {OPENING: 300.0, STATUS: "fastställt"})
    recalculate(Job(path, ASKED))
    contents = read(path)
    rows: dict[str, list[dict[str, Exact]]] = {
        "tblUtfall": [
            {"account": account, "period": period, "amount": Kr.of(amount)}
            for account, period, amount in LEDGER
        ],
        "tblBalans": [
            {"year": 2024, "account": 2010, "opening": Kr.of(-300_000), "closing": Kr.of(-150_500)}
        ],
    }
    edits: list[Edit] = [Value(contents.settings.place(CLOSED), DAY)]
    for name, of_table in rows.items():
        table = contents.workbook.tables[name]
        edits.append(replace_rows(table, contents.grids[name], map(Row, of_table)))
    FileBook(path, DAY).apply(edits)
    return path


def run(path: Path, before: Ending | None = None) -> Outcome:
    return recalculate(Job(path, ASKED, before=before))


def test_a_closed_year_is_checked_and_not_touched(closed: Path) -> None:
    before = closed.read_bytes(), closed.stat().st_mtime_ns
    outcome = run(closed)
    assert outcome.status is Status.CLOSED
    assert outcome.written == ()
    assert outcome.findings
    assert (closed.read_bytes(), closed.stat().st_mtime_ns) == before


def test_what_its_ledger_ends_with_is_the_next_years_settled_opening(
    closed: Path, tmp_path: Path
) -> None:
    """150 500 kr, not the budget's 100 000; in tkr a half goes up."""
    ending = run(closed).ending
    assert ending
    assert (ending.equity.kronor, ending.settled) == (Fraction(150_500), True)
    path = year_book(tmp_path / "2025", 2025)
    assert run(path, ending).status is Status.WRITTEN
    assert (setting(path, OPENING), setting(path, STATUS)) == (151.0, "fastställt")


def test_an_empty_opening_of_a_closed_year_is_not_filled(closed: Path) -> None:
    place = read(closed).settings.place
    FileBook(closed, DAY).apply([Value(place("year"), 2025.0), Clear(place("opening_equity"))])
    before = closed.read_bytes()
    outcome = run(closed, Ending(2024, "2024/ekonomi.xlsm", Kr.of(5)))
    assert outcome.status is Status.CLOSED
    assert closed.read_bytes() == before
