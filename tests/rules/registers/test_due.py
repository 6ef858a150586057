"""What is late and what is coming, owner by owner."""

from __future__ import annotations

from datetime import date

from finsam_xl.rules.registers.due import Due, by_owner, on_the_way, standing

DAY = date(2023, 12, 20)


def due(day: date, owner: str = "", what: str = "Något") -> Due:
    return Due(day, what, owner, "Bladet Uppdrag")


def test_the_coming_weeks_reach_over_new_year_and_a_leap_day() -> None:
    """Ten weeks from 20 December 2023 end on 28 February 2024, eleven on 6 March."""
    days = [date(2023, 12, 19), date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 6)]
    rows = [due(day) for day in days]
    assert [each.day for each in on_the_way(rows, DAY, 10)] == days[:2]
    assert [each.day for each in on_the_way(rows, DAY, 11)] == days


def test_owners_stand_in_swedish_order_and_nobody_last() -> None:
    rows = [due(DAY), due(DAY, "Örjan"), due(DAY, "Zara"), due(DAY, "Åsa"), due(DAY, "Ärla")]
    names = [each.owner for each in on_the_way(rows, DAY, 0)]
    assert names == ["Zara", "Åsa", "Ärla", "Örjan", ""]


def test_an_owner_is_one_however_the_name_is_capitalised() -> None:
    [kansli] = by_owner([due(DAY, "kansliet", "b"), due(date(2023, 12, 1), "Kansliet", "a")])
    assert [each.what for each in kansli.dues] == ["a", "b"]


def test_how_it_stands_is_told_in_days() -> None:
    told = [standing(due(date(2023, 12, day)), DAY) for day in (17, 19, 20, 21, 22)]
    assert told == ["försenat 3 dagar", "försenat 1 dag", "i dag", "om 1 dag", "om 2 dagar"]
