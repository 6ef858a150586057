"""A fee's whole story, what a new allocation changed, and when a missing row is grave."""

from __future__ import annotations

from finsam_xl.basics.finding import Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fees.allocate import allocate, reckoned, replaced_by
from finsam_xl.rules.fees.explanation import explain_fee, explain_party, explain_whole
from finsam_xl.rules.fees.records import FeeYear
from tests.rules.fee_worksheet import COLUMNS, SETTINGS, allocation, fee_year, member, worksheet

ROWS = worksheet("FK | stat\nRegionen | region\nArboga | kommun | 1\nKöping | kommun | 3")
YEAR = fee_year(allocation(300), ROWS)


def test_the_story_of_a_fee_has_sentences_cells_and_basis() -> None:
    story = explain_fee(YEAR.fees[2], "kr")
    assert (story.title, story.figure) == ("Avgift 2016 för Arboga", "37 kr")
    assert str(story.at) == "Avgifter!G12"
    assert [step.told for step in story.steps] == [
        "Staten tilldelar 300 kr för 2016.",
        "Tilldelningen är statens hälft, så parternas medel är tillsammans 600 kr.",
        "Kommunernas andel är 1/4, alltså 150 kr.",
        "Nyckeln är folkmängd, och Arboga har 1 av 4.",
        "Det ger 37,50 kr före avrundning.",
        "Kvoten avrundas nedåt.",
        "Avgiften är 37 kr.",
    ]
    assert [str(cell) for step in story.steps for cell in step.cells] == [
        "Avgifter!B5",
        "Avgifter!D5",
        "Avgifter!D12",
    ]
    assert story.steps[2].basis == "5 § lagen (2003:1210)"


def test_the_story_of_a_party_and_of_the_whole() -> None:
    party, whole = explain_party("region", YEAR), explain_whole(YEAR)
    assert party
    assert whole
    assert (party.title, party.figure, len(party.steps)) == ("Regionernas del 2016", "150 kr", 3)
    assert (whole.figure, len(whole.steps)) == ("600 kr", 2)


def test_a_new_allocation_keeps_the_earlier_fees_and_tells_the_difference() -> None:
    """300 kr preliminary, 304 decided: Köping's 3/4 of 150 is 112,50, of 152 it is 114."""
    first = allocation(300, status="preliminär")
    second = allocation(304)._replace(at=RowPlace("Avgifter", 6, COLUMNS))
    year = FeeYear(second, ROWS, (), SETTINGS)
    fees, _ = reckoned(year, (first, second))
    assert [(fee.fee, fee.earlier, fee.change) for fee in fees[2:]] == [
        (Kr.of(38), Kr.of(37), Kr.of(1)),
        (Kr.of(114), Kr.of(113), Kr.of(1)),
    ]
    assert (
        explain_fee(fees[3], "kr").steps[-1].told
    ) == "Före ändringen av tilldelningen var avgiften 113 kr; nu är den 1 kr mer."


def test_the_replaced_allocation_is_the_last_one_above() -> None:
    rows = tuple(
        allocation(kronor, year)._replace(at=RowPlace("Avgifter", row, COLUMNS))
        for row, (kronor, year) in enumerate(((100, 2016), (110, 2016), (90, 2015), (120, 2016)))
    )
    assert replaced_by(rows[3], rows) == rows[1]


def test_the_first_allocation_of_a_year_replaces_none() -> None:
    other_year, only = allocation(300, 2015), allocation(304)
    assert replaced_by(only, (other_year, only)) is None
    fees, _ = reckoned(FeeYear(only, ROWS, (), SETTINGS), (other_year, only))
    assert fees[0].change is None


def test_a_missing_row_is_gentler_for_an_older_year_but_stops_its_fees() -> None:
    members = (member("Kungsör", "kommun"),)
    own, _ = allocate(allocation(300), ROWS, members, SETTINGS)
    fees, findings = allocate(allocation(300), ROWS, members, SETTINGS._replace(year=2017))
    assert own == fees == ()
    assert [(finding.code, finding.level) for finding in findings] == [("F14", Level.WARNING)]
