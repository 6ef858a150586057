"""Whatever a file or a setting holds, no sentence of ours repeats an identity number."""

from __future__ import annotations

from pathlib import Path

import pytest

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.grid import Area
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.mapped_rows import apply_mapping
from finsam_xl.exchange.mapping import Mapping, mapping_from_text
from finsam_xl.exchange.population import read_populations
from finsam_xl.exchange.raw import RawRows, narrow
from finsam_xl.exchange.scb.records import Cell, Cube
from finsam_xl.exchange.scb.understood import populations_of
from tests.actions.economy_workbook import cell, request, workbook

PERSON = "19121212-1212"
LATE = f"{'x' * 30} {PERSON}"
"""So far to the right that a cut at 40 characters would leave the day of birth."""


def test_a_file_named_after_a_person_is_not_told_by_name(tmp_path: Path) -> None:
    file = tmp_path / f"lista {PERSON}.csv"
    file.write_text("År;Medlem\n2016;Håbo\n", "utf-8")
    book = workbook()
    report = perform(book, request("import-rows")._replace(ask=Ask(file, "tblAvgifter")))
    status = book.read([Area("finsam_status", "Start")])["finsam_status"].columns[0][0]
    for told in (report.outcome, status, cell(book, "tblLogg", "Vad", 0)):
        assert "1 rad från lista [personnummer].csv" in str(told)


def test_a_file_with_faults_is_not_told_by_name_among_the_findings(tmp_path: Path) -> None:
    file = tmp_path / f"lista {PERSON}.csv"
    file.write_text("År;Medlem\ni fjol;Håbo\n", "utf-8")
    book = workbook()
    perform(book, request("import-rows")._replace(ask=Ask(file, "tblAvgifter")))
    assert "1212-12" not in str(book.stand.cells["Kontroller"])


def test_who_clicked_is_not_told_where_the_name_is_a_number() -> None:
    book = workbook()
    perform(book, request("allocate-fees")._replace(who=PERSON))
    assert cell(book, "tblLogg", "Vem", 0) == "[personnummer]"


def test_every_refusal_is_masked() -> None:
    assert str(Refusal("E00", f"Filen {PERSON}.csv saknas.")) == "Filen [personnummer].csv saknas."


ROWS = RawRows((LATE, "Medlem"), ())


def in_grid(text: str) -> bytes:
    return f"region;2014;2015\n0305 Håbo;1;{text}\n".encode()


@pytest.mark.parametrize("prefix", ["", "x" * 30 + " ", "x" * 48 + " "])
def test_what_a_file_holds_is_told_without_a_day_of_birth(prefix: str) -> None:
    """A heading not found, a mapping, a cell among numbers, two columns of one name."""
    text = f"{prefix}{PERSON}"
    held = Cube("", (), iter([Cell((("region", "", "0305 Håbo"),), text)]))
    for refused in (
        lambda: apply_mapping(RawRows((text,), ()), Mapping((("Kommun", "Medlem"),))),
        lambda: apply_mapping(RawRows(("Kommun",), ()), Mapping(((text, "Medlem"),))),
        lambda: mapping_from_text(text),
        lambda: narrow((text, text), "a.csv"),
        lambda: read_populations(in_grid(text), "a.csv"),
        lambda: read_populations(f"region;{text};2015\n0305 Håbo;a;1\n".encode(), "a.csv"),
        lambda: populations_of(held, "a.csv"),
    ):
        with pytest.raises(Refusal) as told:
            refused()
        assert "1212" not in str(told.value)
        assert len(str(told.value)) < 250
