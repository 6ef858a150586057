"""Equity over the years: each year begins with what the year before ended with."""

from __future__ import annotations

import pytest

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.records import FORECAST, SETTLED, BudgetSettings
from finsam_xl.rules.closing.chain import (
    Ending,
    Identity,
    Link,
    chains,
    ending,
    follow,
    same_year,
)
from tests.rules.budget.printed import umea
from tests.rules.budget.worksheet import SETTINGS, plan
from tests.rules.closing.golden_chain import BEFORE

NEXT = SETTINGS._replace(year=2022, opening_equity=None)
CLOSED = BEFORE._replace(settled=True)


def workbook(name: str, number: str, year: int) -> Identity:
    return Identity(name, number, year, f"{name} {year}.xlsm")


def test_an_organisation_number_is_the_same_however_it_is_written() -> None:
    told = (workbook("Umeå", "222000-0000", 2020), workbook("Umeåregionen", "16222000-0000", 2021))
    assert chains(told) == (told,)


def years(chain: tuple[Identity, ...]) -> list[int]:
    return [each.year for each in chain]


def test_seed_002_ends_its_first_year_with_894_tkr() -> None:
    """The printed way: 2 040 less 1 146 is 894 tkr (chapter 13)."""
    assert ending(umea(), "ekonomi 2021.xlsm") == Ending(2021, "ekonomi 2021.xlsm", Kr.of(894_000))


def test_an_empty_opening_is_filled_as_a_forecast() -> None:
    assert follow(NEXT, BEFORE) == Link(Kr.of(894_000), FORECAST)


def test_what_a_closed_year_ended_with_is_settled() -> None:
    assert follow(NEXT, CLOSED) == Link(Kr.of(894_000), SETTLED)


def test_a_zero_is_an_opening_and_not_an_empty_one() -> None:
    [told] = follow(NEXT._replace(opening_equity=Kr(0)), BEFORE).findings
    assert told.code == "G62"


def test_the_same_opening_is_right() -> None:
    assert follow(NEXT._replace(opening_equity=Kr.of(894_000)), BEFORE) == Link()


def test_a_closed_year_counts_in_ore_and_the_next_in_tkr() -> None:
    """894 412,50 kr is 894 tkr, half a tkr goes up; in kr it is told to the öre."""
    closed = CLOSED._replace(equity=Kr(89_441_250))
    assert follow(NEXT, closed).opening == Kr.of(894_000)
    assert follow(NEXT, closed._replace(equity=Kr(89_450_000))).opening == Kr.of(895_000)
    assert follow(NEXT._replace(opening_equity=Kr.of(894_000)), closed) == Link()
    in_kr = NEXT._replace(budget_unit="kr", opening_equity=Kr.of(894_000))
    assert [told.code for told in follow(in_kr, closed).findings] == ["G62"]


@pytest.mark.parametrize(
    ("status", "before", "level"),
    [
        (FORECAST, BEFORE, Level.WARNING),
        (FORECAST, CLOSED, Level.WARNING),
        (SETTLED, CLOSED, Level.WARNING),
        (SETTLED, BEFORE, Level.NOTICE),
    ],
)
def test_another_opening_is_told_and_never_filled(
    status: str, before: Ending, level: Level
) -> None:
    """An öre is enough; only a settled opening after a planned ending is as it should be."""
    other = NEXT._replace(opening_equity=Kr(89_400_001), opening_status=status)
    link = follow(other, before)
    assert (link.opening, link.status) == (None, "")
    assert [(told.code, told.level) for told in link.findings] == [("G62", level)]


@pytest.mark.parametrize("year", [2021, 2023, 2020])
def test_only_the_very_next_year_follows(year: int) -> None:
    assert follow(NEXT._replace(year=year), BEFORE) == Link()


def test_nothing_is_known_of_the_first_year() -> None:
    assert follow(NEXT, None) == Link()


def test_a_plan_without_lines_or_opening_ends_in_nothing_known() -> None:
    fee = "Intäkter | | Håbo kommun | 305 | 305 | 305"
    assert ending(plan(""), "a.xlsm") is None
    assert ending(plan(fee, NEXT), "a.xlsm") is None


def test_workbooks_are_tied_by_number_else_by_name() -> None:
    """A renamed association keeps its number; one workbook has forgotten it."""
    told = (
        workbook("Norra", "222000-0001", 2023),
        workbook("Södra", "", 2021),
        workbook("Norra och Östra", "2220000001", 2022),
        workbook("norra ", "", 2021),
        workbook("Södra", "", 2020),
    )
    assert [years(chain) for chain in chains(told)] == [[2021, 2022, 2023], [2020, 2021]]


def test_workbooks_without_name_and_number_stand_alone() -> None:
    told = (
        Identity("", "222000-0001", 2021, "a.xlsm"),
        Identity("", "", 2021, "b.xlsm"),
        Identity(" ", "", 2022, "c.xlsm"),
    )
    assert [len(chain) for chain in chains(told)] == [1, 1, 1]


def test_two_workbooks_of_a_year_are_told_of_both() -> None:
    twins = (workbook("Norra", "", 2021), workbook("Norra", "", 2021)._replace(workbook="kopia"))
    chain = (*twins, workbook("Norra", "", 2022))
    told: list[tuple[Finding, ...]] = [same_year(each, chain) for each in chain]
    assert [len(each) for each in told] == [1, 1, 0]
    assert told[0][0].what.startswith(
        "Det finns 2 arbetsböcker för 2021: Norra 2021.xlsm och kopia;"
    )


def test_the_years_of_chapter_13_one_workbook_each() -> None:
    """2 040 → 894 → 792 → 783 tkr, with only the first opening typed."""
    whole, before, closings = umea(), None, []
    for at, key in enumerate(("budget", "plan_year_1", "plan_year_2")):
        lines = tuple(each.with_amounts({"budget": each.given(key)}) for each in whole.lines)
        settings: BudgetSettings = whole.settings._replace(year=2021 + at)
        if before:
            link = follow(settings._replace(opening_equity=None), before)
            settings = settings._replace(opening_equity=link.opening)
        before = ending(whole._replace(lines=lines, settings=settings), "ekonomi")
        assert before
        closings.append(before.equity.kronor)
    assert closings == [894_000, 792_000, 783_000]
