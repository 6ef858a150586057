"""What leaves the workbook or outlives its rows holds no count of a few."""

from __future__ import annotations

from finsam_xl.actions.journey.perform import plan
from tests.deltagare.book import press, request, shown, workbook
from tests.deltagare.test_count import a_year


def test_a_frozen_year_keeps_no_small_count_and_none_that_would_tell_one() -> None:
    """3 men of Vännäs: neither they nor the 14 of Umeå are kept, only the 17 of all."""
    book = workbook({"tblDeltagare": a_year()[:17]})
    press(book, "freeze-year")
    kept = shown(book, "tblArkivtal", "Mått", "Värde", "Antal")
    assert not [row for row in kept if isinstance(row[2], float) and 0 < row[2] < 5]
    assert ("deltagare", None, 17.0) in kept
    assert {value for measure, value, _ in kept if measure == "deltagare"}.isdisjoint(
        {"Umeå", "Vännäs", "kvinna", "man"}
    )


def test_tables_of_persons_and_of_few_are_not_handed_out() -> None:
    report = plan(workbook({"tblDeltagare": a_year()}), request("export-rows"))
    names = {each.name for each in report.documents}
    stay = ("tblDeltagare", "tblTillfallen", "tblEnkat", "tblEnkatomgang", "tblArkivtal")
    assert names.isdisjoint({f"{each}.csv" for each in (*stay, "tblKontroller")})
    assert "tblResultat.csv" in names


def test_persons_beside_enrolments_do_not_tell_how_few_came_again() -> None:
    """21 enrolments and 19 persons: two came again."""
    rows = [{**row, "Deltagare-ID": f"D-{max(at, 2)}"} for at, row in enumerate(a_year())]
    book = workbook({"tblDeltagare": rows})
    press(book, "count-participants")
    told = {row[0]: row[1] for row in shown(book, "tblResultat", "Grupp", "Deltagare")}
    assert (told["alla"], told["olika personer"]) == (21.0, "..")


def test_a_hidden_intervention_has_dots_in_all_of_its_occupancy() -> None:
    """Of 9 in Torget 3 are exited, so it is hidden; the last day is no other count."""
    book = workbook({"tblDeltagare": [*a_year()[:6], *a_year()[6:9]]})
    press(book, "count-participants")
    labels = ("Sista dagen", "Som mest", "Dag", "I medeltal", "Beläggning", "Dagar över")
    assert shown(book, "tblBelaggning", *labels) == [("..",) * 6]
