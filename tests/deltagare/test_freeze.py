"""Frys året keeps the totals of a year, once, and never its rows."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.basics.finding import Level
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.participants.frame_records import ArchivedTotal
from finsam_xl.rules.participants.period_report import period_report
from finsam_xl.rules.participants.periods import period_written
from finsam_xl.rules.participants.year_beside import BEFORE, year_beside
from tests.deltagare.book import SCHEMA, found, press, shown, workbook
from tests.deltagare.test_count import a_year
from tests.rules.participants.worksheet import followed

LABELS = ("År", "Insats", "Mått", "Uppdelning", "Värde", "Antal")


def test_the_totals_of_a_year_are_kept() -> None:
    """Hand: 15 new in all and in Torget, 8 of them women, 7 men."""
    book = workbook({"tblDeltagare": a_year()})
    assert press(book, "freeze-year").outcome.endswith("summor för 2021 är frysta")
    kept = shown(book, "tblArkivtal", *LABELS)
    assert (2021.0, None, "nya", None, None, 15.0) in kept
    assert (2021.0, "Torget", "nya", None, None, 15.0) in kept
    assert (2021.0, None, "nya", "Kön", "kvinna", 8.0) in kept
    assert (2021.0, None, "nya", "Kön", "man", 7.0) in kept
    assert "T39" not in {each.code for each in found(book)}


def test_a_frozen_year_is_never_written_over() -> None:
    book = workbook({"tblDeltagare": a_year()})
    press(book, "freeze-year")
    again = press(book, "freeze-year")
    assert again.outcome == "2021 är redan fryst; ta bort årets rader på Arkiv först"
    assert not again.touched


def test_no_year_is_frozen_while_an_error_is_left() -> None:
    """One left before she came: her row is not counted until that is mended."""
    rows = a_year()
    wrong = [rows[0] | {"Avslutad": date(2020, 5, 3), "Avslutsorsak": "flytt"}, *rows[1:]]
    book = workbook({"tblDeltagare": wrong})
    report = press(book, "freeze-year")
    assert report.outcome == "inget fryst, 1 fel på Kontroller är kvar att rätta först"
    assert shown(book, "tblArkivtal", *LABELS) == []


def test_a_year_that_has_not_ended_is_not_frozen() -> None:
    book = workbook({"tblDeltagare": a_year()}, {"Rapportperiod": "2022"})
    assert press(book, "freeze-year").outcome == "inget fryst, 2022 är inte slut"
    assert shown(book, "tblArkivtal", *LABELS) == []


WEEDED = "2021 är fryst och gallrat; siffrorna står på Arkiv"
PRESSED = {
    "count-participants": "inget räknat",
    "assess-targets": "inget bedömt",
    "write-tertial-report": "inget dokument",
    "write-attainment-report": "inget dokument",
}


@pytest.mark.parametrize("period", ["2021", "2021-T3", "2021-05"])
def test_a_year_that_is_weeded_is_not_counted_as_if_it_were_whole(period: str) -> None:
    """8 of the year's 21 are gone: 13 are left, and no button tells of them as the year."""
    book = workbook({"tblDeltagare": a_year()})
    press(book, "count-participants")
    press(book, "freeze-year")
    frozen = book.read(SCHEMA.areas())["tblArkivtal"].rows()
    labels = [column.label for column in SCHEMA.tables["tblArkivtal"].columns]
    archive = [dict(zip(labels, row, strict=True)) for row in frozen]
    left = {"tblDeltagare": a_year()[:6] + a_year()[14:], "tblArkivtal": archive}
    weeded = workbook(left, {"Rapportperiod": period})
    for action, nothing in PRESSED.items():
        report = press(weeded, action)
        assert (report.documents, report.outcome) == ((), f"{nothing}, {WEEDED}")
    assert shown(weeded, "tblResultat", "Deltagare") == []
    assert [each.code for each in found(weeded) if each.level is Level.ERROR] == ["T70"]
    whole = workbook({"tblDeltagare": a_year(), "tblArkivtal": archive})
    assert press(whole, "count-participants").outcome == "2021: 21 deltagare räknade, 0 tal dolda"
    assert "T70" not in {each.code for each in found(whole)}


def test_last_year_is_hidden_beside_a_tertial_where_its_rows_are_weeded() -> None:
    """Of 2020 21 were new and 9 are left: the first tertial of 2020 is told by no frozen sum."""
    lines = "Insats | Inskriven" + "\nTorget | 2020-02-03" * 9 + "\nTorget | 2021-02-01" * 10
    total = ArchivedTotal(RowPlace("Arkiv", 6, {}), 2020, "", "deltagare", "", "", 21)
    period = period_written("2021-T1")
    assert period
    for archived, before in (((), 9), ((total,), "..")):
        report = period_report(followed(lines, archived=archived), period)
        assert year_beside(report).shown("nya", BEFORE) == before
