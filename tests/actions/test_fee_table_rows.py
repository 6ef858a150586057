"""What Avgiftstabell shows, row by row, from the cells that a user typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from finsam_xl.actions.fees.fee_input import read_fee_input, reckon
from finsam_xl.actions.fees.fee_table import fee_table
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.report import Report
from tests.actions.economy_workbook import ALLOCATION, FEES, MEMBERS, Rows, workbook

_HEBY: dict[str, CellValue] = {"Medlem": "Heby", "Part": "kommun"}
_OF_HEBY: dict[str, CellValue] = {"År": 2016.0, **_HEBY, "Nyckeltal": 0.0}


def table(
    tables: Mapping[str, Rows] | None = None, settings: Mapping[str, CellValue] | None = None
) -> Report:
    """The report of the small Uppsala, with other rows or settings where they are given."""
    contents = read_contents(workbook(tables, settings))
    given = read_fee_input(contents)
    return fee_table(contents, given, reckon(given).years)


def shown(report: Report) -> list[tuple[str, ...]]:
    return [
        (row.text, *("" if each is None else report.printed(each) for each in row.amounts))
        for row in report.rows
    ]


def last_year(rows: Rows) -> Rows:
    return [{**row, "År": 2015.0} for row in rows]


def decided(*fees: float) -> Rows:
    return [{**row, "Beslutad avgift": fee} for row, fee in zip(FEES, fees, strict=True)]


def test_members_stand_with_their_share_which_sum_to_a_hundred() -> None:
    """20 251 and 20 487 of 40 738 inhabitants: 49,7 and 50,3 %."""
    assert shown(table()) == [
        ("Fördelning total medlemsavgift", "21 221 810"),
        ("Försäkringskassan (även för Arbetsförmedlingen)", "10 610 905"),
        ("Landstinget i Uppsala län", "5 305 452"),
        ("Kommunerna", "5 305 453"),
        ("Fördelning mellan kommunerna*",),
        ("Håbo (49,7 %)", "2 637 359"),
        ("Tierp (50,3 %)", "2 668 094"),
        ("Summa kommunerna", "5 305 453"),
    ]


def test_a_member_of_0_kr_stays_in_its_place() -> None:
    """Heby paid in 2015 and pays nothing in 2016, but stands between Håbo and Tierp in both."""
    this_year: Rows = [*FEES[:3], _OF_HEBY, *FEES[3:]]
    before = [{**row, "Nyckeltal": row.get("Nyckeltal") or 100.0} for row in last_year(this_year)]
    report = table(
        {
            "tblTilldelning": (ALLOCATION, {**ALLOCATION, "År": 2015.0}),
            "tblMedlemmar": [*MEMBERS, _HEBY],
            "tblAvgifter": [*this_year, *before],
        }
    )
    members = shown(report)[5:8]
    assert [member[0] for member in members] == ["Håbo (49,7 %)", "Heby (0,0 %)", "Tierp (50,3 %)"]
    assert members[1][1] == "0"
    assert members[1][2] != "0"


def test_a_member_that_has_left_has_an_empty_cell_and_no_share() -> None:
    gone: dict[str, CellValue] = {**_OF_HEBY, "År": 2015.0, "Nyckeltal": 13_464.0}
    report = table(
        {
            "tblTilldelning": (ALLOCATION, {**ALLOCATION, "År": 2015.0}),
            "tblMedlemmar": [*MEMBERS, {**_HEBY, "Till": date(2015, 12, 31)}],
            "tblAvgifter": [*FEES, *last_year(FEES), gone],
        }
    )
    [heby] = [row for row in shown(report) if row[0].startswith("Heby")]
    assert heby[:2] == ("Heby", "")
    assert "Andelarna inom parentes gäller 2016." in report.notes


def test_the_decision_is_told() -> None:
    assert table().decision == ""
    allocation = {**ALLOCATION, "Beslut": "2016-03-21 § 5"}
    assert table({"tblTilldelning": (allocation,)}).decision == "2016-03-21 § 5"


def test_decided_fees_are_told_and_never_shown_instead_of_the_reckoned() -> None:
    same = table({"tblAvgifter": decided(10_610_905, 5_305_452, 2_637_359, 2_668_094)})
    assert "Beslutade avgifter finns för 2016 och är desamma som de beräknade." in same.notes
    other = table({"tblAvgifter": decided(10_610_905, 5_305_452, 2_637_360, 2_668_093)})
    told = "Beslutade avgifter finns för 2016 och skiljer sig för 2 medlemmar; se Kontroller."
    assert told in other.notes
    assert shown(other) == shown(same)
    one = table({"tblAvgifter": decided(10_610_905, 5_305_452, 2_637_359, 2_668_095)})
    assert any("skiljer sig för 1 medlem; se" in note for note in one.notes)


def test_the_notes_tell_the_key_the_odd_krona_and_the_law() -> None:
    assert table().notes == (
        "*2016 efter folkmängd 1 november 2015, SCB.",
        "Den udda kronan 2016 ligger på kommunerna.",
        "5 § lagen (2003:1210): staten hälften, regionerna och kommunerna en fjärdedel var.",
    )


def test_a_key_that_nobody_has_measured_has_no_day() -> None:
    allocation = {**ALLOCATION, "Nyckel": "lika delar", "Källa": None}
    assert table({"tblTilldelning": (allocation,)}).notes[0] == "*2016 efter lika delar."


def test_thousands_are_told_in_the_first_column() -> None:
    allocation = {**ALLOCATION, "Statens tilldelning": 5_690.0}
    report = table({"tblTilldelning": (allocation,)}, {"Enhet avgifter": "tkr"})
    assert report.unit == "Tusental kronor"
    assert shown(report)[0] == ("Fördelning total medlemsavgift", "11 380")


def test_a_municipality_without_region_has_no_row_for_regions() -> None:
    """5 a §: the state a half and the municipality a half."""
    gotland: dict[str, CellValue] = {"Medlem": "Gotland", "Part": "kommun"}
    tables: dict[str, Rows] = {
        "tblTilldelning": ({**ALLOCATION, "År": 2021.0, "Mätdatum": date(2020, 11, 1)},),
        "tblAvgifter": [{**row, "År": 2021.0} for row in (FEES[0], gotland)],
        "tblMedlemmar": [*MEMBERS[:2], gotland],
    }
    report = table(tables, {"År": 2021.0, "Profil": "5 a §"})
    assert shown(report) == [
        ("Fördelning total medlemsavgift", "21 221 810"),
        ("Försäkringskassan (även för Arbetsförmedlingen)", "10 610 905"),
        ("Gotland", "10 610 905"),
    ]
    assert report.notes[-1] == "5 a § lagen (2003:1210): staten och kommunerna hälften var."
