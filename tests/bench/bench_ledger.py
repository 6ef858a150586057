"""A ledger of 10 000 rows read, checked, proven and written, against openpyxl's load and save."""

from __future__ import annotations

import warnings
from datetime import date
from itertools import product
from pathlib import Path

import openpyxl
import pytest

from finsam_xl.actions.journey.perform import perform
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from finsam_xl.exchange.sie.read import read_sie
from tests.actions.ledger.ledger_workbook import asked
from tests.bench.timing import in_turn
from tests.exchange.sie.make_sie import sie

pytestmark = pytest.mark.bench
ACCOUNTS, MONTHS, OBJECTS = range(4530, 4540), range(1, 13), range(83)


def ledger(kronor: int) -> bytes:
    """9 960 rows of as many kronor each, with their totals and the year's results."""
    rows = [
        f'#PSALDO 0 2021{month:02} {account} {{6 "P{code}"}} {kronor}'
        for account, month, code in product(ACCOUNTS, MONTHS, OBJECTS)
    ]
    whole = kronor * len(OBJECTS)
    rows += [f"#PSALDO 0 2021{m:02} {a} {{}} {whole}" for a, m in product(ACCOUNTS, MONTHS)]
    return sie(*rows, *(f"#RES 0 {each} {whole * len(MONTHS)}" for each in ACCOUNTS))


def test_ten_thousand_rows(tmp_path: Path) -> None:
    """Each round reads another file, so that all rows are written anew."""
    main(["new", str(tmp_path), "--example", "umea"])
    book, file = tmp_path / "ekonomi.xlsm", tmp_path / "stor.se"
    kronor = iter(range(1, 1000))

    def read_in() -> None:
        file.write_bytes(ledger(next(kronor)))
        assert perform(FileBook(book, date(2021, 9, 7)), asked(file)).edits

    def load_and_save() -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            openpyxl.load_workbook(book, keep_vba=True).save(tmp_path / "samma.xlsm")

    read_in()
    saved = in_turn(read_in, load_and_save, 3)
    parsed = in_turn(read_in, lambda: read_sie(file.read_bytes(), file.name), 3)
    print(f"import / openpyxl load and save: {saved}")  # noqa: T201 - the figure is the point
    print(f"import / the file's mere reading: {parsed}")  # noqa: T201 - likewise
    assert saved.value <= 4
