"""What an action leaves behind: the findings shown, the log, and the error log."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from finsam_xl import trace
from finsam_xl.actions.journey.perform import perform
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellValue
from tests.actions.economy_workbook import (
    ALLOCATION,
    FEES,
    Rows,
    cell,
    column,
    place,
    request,
    workbook,
)


def test_of_very_many_findings_five_hundred_are_shown_and_the_rest_counted() -> None:
    """1 200 rows with a faulty key value are 1 200 findings of one code, and no others beside."""
    rows = [{**FEES[2], "Nyckeltal": f"{n} st"} for n in range(1200)]
    book = workbook({"tblAvgifter": rows, "tblTilldelning": [ALLOCATION]})
    perform(book, request("check-workbook"))
    what = column(book, "tblKontroller", "Vad")
    assert len(what) == 501
    assert str(what[-1]).startswith("… och ")
    book.apply([Text(place("tblKontroller", "Godtagen av", 3), "Ekonomen")])
    again = perform(book, request("check-workbook"))
    assert len(again.controls.open) >= 1200
    assert column(book, "tblKontroller", "Godtagen av").count("Ekonomen") == 1


def test_a_name_typed_beside_a_finding_is_kept_when_the_finding_falls_below_the_cut() -> None:
    """A warning with a name and no motivation, and then 600 errors above it."""
    stranger: Mapping[str, CellValue] = {
        "År": 2016.0,
        "Medlem": "Heby",
        "Part": "kommun",
    }
    book = workbook({"tblAvgifter": [*FEES, stranger]})
    perform(book, request("check-workbook"))
    row = column(book, "tblKontroller", "Kod").index("S17")
    book.apply([Text(place("tblKontroller", "Godtagen av", row), "Ekonomen")])
    extra = [{**FEES[2], "Nyckeltal": f"{n} st"} for n in range(600)]
    tables = workbook({"tblAvgifter": [*FEES, stranger, *extra]})
    tables.stand = tables.stand._replace(
        cells={**tables.stand.cells, "Kontroller": book.stand.cells["Kontroller"]},
        tables={**tables.stand.tables, "tblKontroller": book.stand.tables["tblKontroller"]},
    )
    perform(tables, request("check-workbook"))
    assert "Ekonomen" in column(tables, "tblKontroller", "Godtagen av")


def test_the_log_holds_two_hundred_rows_the_newest_first() -> None:
    """200 old rows and a new one: the oldest falls out."""
    old: Rows = [
        {"När": "2015-01-01 08:00", "Vem": f"nr {n}", "Knapp": "x", "Antal fynd": 3.0}
        for n in range(200)
    ]
    book = workbook({"tblLogg": old})
    perform(book, request("allocate-fees"))
    who = column(book, "tblLogg", "Vem")
    assert (len(who), who[0], who[1], who[-1]) == (200, "Ekonomen", "nr 0", "nr 198")
    assert cell(book, "tblLogg", "När", 0) == "2016-03-21 09:30"
    assert cell(book, "tblLogg", "Knapp", 0) == "Fördela avgifter"
    assert cell(book, "tblLogg", "Vad", 0) == "4 avgifter fördelade för 2016"
    assert column(book, "tblLogg", "Antal fynd")[:2] == [0.0, 3.0]


def test_the_error_log_never_holds_what_a_workbook_held() -> None:
    with pytest.raises(ValueError, match="Sven") as raised:
        float("811218-9876 Sven")
    moment = datetime(2016, 3, 21, 9, 30, tzinfo=UTC)
    number = trace.record("run", raised.value, moment)
    line = trace.log_path().read_text("utf-8")
    assert "Sven" not in line
    assert "9876" not in line
    assert line.split("\t")[0] == "2016-03-21 09:30:00"
    assert line.split("\t")[1] == "run"
    assert line.split("\t")[3:5] == [number, "ValueError"]
    assert line.split("\t")[5].startswith("test_traces.py:")
