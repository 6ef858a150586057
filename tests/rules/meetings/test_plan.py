"""The year's plan: free days, collisions, gaps and duties, and a plan proposed from rules."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finsam_xl.rules.meetings.checks.done import check_done
from finsam_xl.rules.meetings.checks.plan import check_plan, collide, free_word
from finsam_xl.rules.meetings.duties import Moment, report_duties, statutory_duties
from finsam_xl.rules.meetings.planning import Planning, PlanRule, ProposedMeeting
from finsam_xl.rules.meetings.propose import propose_plan, unprepared, wanted
from finsam_xl.rules.meetings.records import CALLED, CANCELLED, HELD, PLANNED, Meeting
from finsam_xl.rules.meetings.settings import MeetingSettings
from tests.rules.meetings.worksheet import SETTINGS, Value, codes, row, rows, year_of, year_with

THEME = "Budget, ÅR, tertial"
DAY = date(2025, 5, 15)


def meeting(number: int = 1, /, **values: Value) -> Meeting:
    given: dict[str, Value] = {"meeting": f"M{number}", "start_date": DAY, "theme": THEME}
    return row(Meeting, number, **{**given, **values})


def told(*meetings: Meeting, blocked: tuple[date, ...] = ()) -> list[str]:
    """What is told besides gaps and duties."""
    found = codes(check_plan(year_with(meetings=meetings), blocked))
    return [code for code in found if code not in {"N03", "N05", "N06", "N07"}]


@pytest.mark.parametrize(
    ("day", "word"),
    [
        (date(2021, 4, 2), "långfredagen"),
        (date(2021, 6, 25), "midsommarafton"),
        (date(2021, 12, 24), "julafton"),
        (date(2021, 6, 5), "lördag"),
        (date(2021, 11, 28), "söndag"),
        (date(2021, 6, 4), ""),
    ],
)
def test_why_a_day_is_free(day: date, word: str) -> None:
    assert free_word(day) == word


def test_every_day_of_a_range_counts() -> None:
    """Wednesday 28 to Friday 30 May 2025: Thursday is Kristi himmelsfärdsdag."""
    days = {"start_date": date(2025, 5, 28), "end_date": date(2025, 5, 30)}
    assert told(meeting(**days)) == ["N01"]
    assert told(meeting(**days), blocked=(date(2025, 5, 30),)) == ["N01", "N09"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((time(9), time(12)), (time(12), time(15)), ["N123"]),
        ((time(9), time(12)), (time(11, 59), time(15)), ["N02"]),
        ((None, None), (time(12), time(15)), ["N02"]),
        ((time(9), None), (time(15), time(16)), ["N02"]),
        ((time(9), time(10)), (time(10), None), ["N123"]),
    ],
)
def test_meetings_of_a_day_collide_where_their_hours_do(
    one: tuple[time | None, time | None],
    other: tuple[time | None, time | None],
    expected: list[str],
) -> None:
    first = meeting(start_time=one[0], end_time=one[1])
    second = meeting(2, organ="AU", start_time=other[0], end_time=other[1])
    assert told(first, second) == expected


def test_it_does_not_matter_which_of_two_meetings_is_asked() -> None:
    first = meeting(start_time=time(9), end_time=time(12))
    for start, expected in ((time(12), False), (time(11), True)):
        second = meeting(2, start_time=start, end_time=time(15))
        assert collide(first, second) == collide(second, first) == expected


def test_a_cancelled_meeting_is_in_nobodys_way() -> None:
    assert told(meeting(), meeting(2, status=CANCELLED)) == []


@pytest.mark.parametrize(
    "values",
    [
        {"end_date": DAY - timedelta(1)},
        {"start_time": time(12), "end_time": time(9)},
    ],
)
def test_a_meeting_that_ends_before_it_starts(values: dict[str, Value]) -> None:
    assert told(meeting(**values)) == ["N08"]


def test_a_meeting_may_end_when_it_starts() -> None:
    assert told(meeting(start_time=time(9), end_time=time(9))) == []


@pytest.mark.parametrize(
    ("day", "status", "expected"),
    [
        (date(2025, 5, 16), PLANNED, []),
        (date(2025, 5, 17), PLANNED, ["N157"]),
        (date(2025, 5, 17), CALLED, ["N157"]),
        (date(2025, 5, 17), HELD, []),
        (date(2025, 5, 17), CANCELLED, []),
    ],
)
def test_a_meeting_is_asked_about_the_day_after_its_last(
    day: date, status: str, expected: list[str]
) -> None:
    two_days = meeting(start_date=date(2025, 5, 15), end_date=date(2025, 5, 16), status=status)
    assert codes(tuple(check_done(year_with(meetings=(two_days,)), day))) == expected


def test_a_report_may_be_taken_up_on_the_first_day_after_its_period() -> None:
    """1 September 2025 is a Monday; the report of the second tertial is due from that day."""
    spring = meeting(start_date=date(2025, 3, 3), theme="ÅR, tertial")
    autumn = meeting(2, start_date=date(2025, 9, 1), theme="Budget, tertial")
    early = autumn._replace(start_date=date(2025, 8, 29))
    for last, missing in ((autumn, "1 för 2025"), (early, "2 för 2025")):
        found = check_plan(year_with(meetings=(spring, last)))
        (what,) = [finding.what for finding in found if finding.code == "N07"]
        assert what.startswith(f"Inget möte tar upp tertialrapport {missing} (")
        assert " och " not in what


def test_a_gap_is_told_above_the_setting_and_only_for_the_board() -> None:
    def gaps(days: int, organ: str) -> int:
        pair = (meeting(organ=organ), meeting(2, organ=organ, start_date=DAY + timedelta(days)))
        return codes(check_plan(year_with(meetings=pair))).count("N03")

    assert [gaps(100, "Styrelsen"), gaps(101, "Styrelsen"), gaps(101, "AU")] == [0, 1, 0]


def test_a_gap_is_counted_from_the_last_day_of_a_meeting() -> None:
    pair = (meeting(end_date=DAY + timedelta(1)), meeting(2, start_date=DAY + timedelta(101)))
    assert "N03" not in codes(check_plan(year_with(meetings=pair)))


def test_a_duty_is_taken_up_by_theme_or_by_item() -> None:
    year = year_of("meetings_umea")
    assert "N06" not in codes(check_plan(year))
    bare = year._replace(items=(), meetings=tuple(m._replace(theme="") for m in year.meetings))
    assert "N06" in codes(check_plan(bare))
    elsewhere = tuple(item._replace(meeting="annat") for item in year.items)
    assert "N06" in codes(check_plan(bare._replace(items=elsewhere)))


def test_a_workbook_begun_in_mid_year_is_not_asked_about_what_was_before() -> None:
    autumn = meeting(start_date=date(2025, 10, 10), status=HELD)
    assert "N05" not in codes(check_plan(year_with(meetings=(autumn,))))
    coming = autumn._replace(status="planerat")
    assert "N05" in codes(check_plan(year_with(meetings=(coming,))))


def test_a_year_with_no_meeting_of_the_board_is_asked_nothing() -> None:
    assert check_plan(year_with()) == ()
    assert told(meeting(organ="AU", theme="")) == []


def test_the_word_for_annual_report_is_not_any_year() -> None:
    report, _ = statutory_duties(2025)
    assert report.is_named_in("Revisionsseminarium/ÅR")
    assert report.is_named_in("årsredovisning 2024")
    assert not report.is_named_in("Uppföljning av året som gått")
    assert not report.is_named_in("Nytt år")


@pytest.mark.parametrize(("months", "count"), [(4, 3), (6, 2), (12, 1), (3, 4), (1, 12), (0, 0)])
def test_each_period_has_its_report(months: int, count: int) -> None:
    duties = report_duties(SETTINGS._replace(report_months=months))
    assert len(duties) == count
    if duties:
        assert duties[0].first == date(2025, 1, 1)
        assert duties[-1].last == date(2025, 12, 31)


@pytest.mark.parametrize(
    ("months", "what"),
    [
        (4, "tertialrapport 3 för 2024"),
        (6, "halvårsrapport 2 för 2024"),
        (3, "rapport 4 för 2024"),
    ],
)
def test_the_years_first_report_is_of_the_year_before(months: int, what: str) -> None:
    assert report_duties(SETTINGS._replace(report_months=months))[0].what == what


def test_tertial_2_of_2021_is_due_from_september() -> None:
    _, _, third = report_duties(SETTINGS._replace(year=2021))
    assert third.what == "tertialrapport 2 för 2021"
    assert (third.first, third.last) == (date(2021, 9, 1), date(2021, 12, 31))


RULES = st.builds(
    PlanRule,
    organ=st.sampled_from(["Styrelsen", "AU", "Beredningen"]),
    meetings=st.integers(2, 10),
    weekday=st.integers(0, 4),
    start_time=st.just(time(9)),
    end_time=st.just(time(12)),
    prepares=st.sampled_from(["", "Styrelsen"]),
    days_before=st.integers(0, 60),
    free_months=st.frozensets(st.sampled_from([1, 6, 7, 8, 12])),
)


@settings(max_examples=60)
@given(
    st.integers(2018, 2060),
    st.lists(RULES, min_size=1, max_size=3, unique_by=lambda rule: rule.organ),
    st.frozensets(st.dates(date(2018, 1, 1), date(2060, 12, 31)), max_size=30),
)
def test_a_proposed_plan_has_nothing_amiss(
    year: int, rules: list[PlanRule], taken: frozenset[date]
) -> None:
    own = MeetingSettings("Exempel", year)
    each = tuple(rule._replace(prepares="") if rule.organ == own.board else rule for rule in rules)
    plan = propose_plan(Planning(own, each, taken))
    assert len({one.day for one in plan}) == len(plan)
    assert not {one.day for one in plan} & taken
    found = check_plan(year_with(settings=own, meetings=_typed(plan)), tuple(taken))
    assert set(codes(found)) <= {"N03", "N04", "N07"}


def _typed(plan: tuple[ProposedMeeting, ...]) -> tuple[Meeting, ...]:
    each: list[dict[str, Value]] = [
        {"meeting": f"{one.organ} {one.day}", "organ": one.organ, "theme": one.theme}
        for one in plan
    ]
    days = [{"start_date": one.day} for one in plan]
    return rows(Meeting, *({**one, **day} for one, day in zip(each, days, strict=True)))


FOUR = (PlanRule("Styrelsen", 4, 4),)
MOMENTS = (
    Moment("Slutlig tilldelning och medlemsavgifter", 1, 3),
    Moment("Samråd om budgeten med medlemmarna", 9, 10),
)


def test_so_many_a_term_are_placed_in_spring_and_autumn_each() -> None:
    """Three before midsummer, 27 March among them, and three after, 27 November among them."""
    rule = PlanRule("Styrelsen", 0, 4, per_term=3)
    days = [one.day for one in propose_plan(Planning(SETTINGS._replace(year=2026), (rule,)))]
    assert [day.month <= 6 for day in days] == [True] * 3 + [False] * 3
    assert {date(2026, 3, 27), date(2026, 11, 27)} <= set(days)
    assert wanted(rule, ()) == 6


def test_allocation_and_consultation_stand_in_the_themes_of_their_months() -> None:
    planning = Planning(
        SETTINGS._replace(year=2021), (PlanRule("Styrelsen", 6, 4),), moments=MOMENTS
    )
    plan = propose_plan(planning)
    themes = {one.day: one.theme for one in plan}
    assert themes[date(2021, 1, 22)] == (
        "Tertialrapport 3 för 2020, Slutlig tilldelning och medlemsavgifter"
    )
    assert themes[date(2021, 10, 1)] == (
        "Tertialrapport 2 för 2021, Samråd om budgeten med medlemmarna"
    )
    assert themes[date(2021, 11, 26)] == "Budgeten för 2022"
    assert planning.lacking(plan) == ()


def test_a_moment_without_a_meeting_in_its_months_is_lacking() -> None:
    planning = Planning(SETTINGS, (PlanRule("Styrelsen", 2, 4),), moments=MOMENTS)
    lacking = [duty.what for duty in planning.lacking(propose_plan(planning))]
    assert "Samråd om budgeten med medlemmarna" in lacking
    assert "budgeten för 2026" not in lacking


def test_meetings_that_stand_are_counted_and_their_themes_are_theirs() -> None:
    """Two of four stand, one for the budget: the annual report and one more are proposed."""
    standing = (
        ProposedMeeting("Styrelsen", date(2025, 11, 14), None, None, "Antagande av budget"),
        ProposedMeeting("Styrelsen", date(2025, 6, 13), None, None, ""),
    )
    plan = propose_plan(Planning(SETTINGS, FOUR, standing=standing))
    assert plan[0].day == date(2025, 3, 28)
    assert len(plan) == 2
    assert not any("udget" in one.theme for one in plan)
    assert propose_plan(Planning(SETTINGS, FOUR, standing=(*standing, *plan))) == ()


def test_the_committee_gets_the_meetings_it_lacks() -> None:
    rules = (*FOUR, PlanRule("AU", 0, 1, prepares="Styrelsen"))
    plan = propose_plan(Planning(SETTINGS, rules))
    own = [one for one in plan if one.organ == "AU"]
    kept = tuple(one for one in plan if one != own[1])
    assert propose_plan(Planning(SETTINGS, rules, standing=kept)) == (own[1],)


def test_the_words_that_lead_up_to_the_budget_are_not_the_budget() -> None:
    _, budget = statutory_duties(2025)
    for text in (
        *("Inför budget", "Samråd om budgeten", "Budgetuppföljning", "Uppföljning av budget"),
        *("Tilläggsbudget 2025", "Preliminär budget", "Budgetprocessen", "Reviderad budget 2025"),
        *("Uppföljning av verksamhet och budget", "Tidplan för budget 2026"),
    ):
        assert not budget.is_named_in(text), text
    for text in (
        *("Antagande VP och budget", "Budget 2026", "Verksamhetsplan och budget 2026-2028"),
        *("Uppföljning tertial 2; budget 2026", "Beslut om budgeten", "Budgetförslag 2026"),
    ):
        assert budget.is_named_in(text), text


def test_other_accounts_are_not_the_annual_report() -> None:
    report, _ = statutory_duties(2025)
    for text in ("Socialt bokslut", "Delårsbokslut", "Hållbarhetsbokslut 2024"):
        assert not report.is_named_in(text), text
    for text in ("Bokslut 2024", "Årsbokslut", "Fastställande av årsredovisning"):
        assert report.is_named_in(text), text


def test_a_plan_of_six_has_the_statutory_days_and_each_report() -> None:
    plan = propose_plan(Planning(SETTINGS._replace(year=2021), (PlanRule("Styrelsen", 6, 4),)))
    assert [(one.day, one.theme) for one in plan] == [
        (date(2021, 1, 22), "Tertialrapport 3 för 2020"),
        (date(2021, 3, 26), "Årsredovisningen för 2020"),
        (date(2021, 5, 28), "Tertialrapport 1 för 2021"),
        (date(2021, 8, 6), ""),
        (date(2021, 10, 1), "Tertialrapport 2 för 2021"),
        (date(2021, 11, 26), "Budgeten för 2022"),
    ]


def test_the_committee_meets_two_weeks_before_each_of_the_boards_meetings() -> None:
    rules = (PlanRule("AU", 0, 1, prepares="Styrelsen"), PlanRule("Styrelsen", 4, 4))
    plan = propose_plan(Planning(SETTINGS, rules))
    board = [one.day for one in plan if one.organ == "Styrelsen"]
    for committee in (one.day for one in plan if one.organ == "AU"):
        following = min(day for day in board if day > committee)
        assert (following - committee).days >= 14


def test_the_committee_may_meet_exactly_so_many_days_before() -> None:
    rules = (PlanRule("AU", 0, 4, prepares="Styrelsen"), PlanRule("Styrelsen", 2, 4))
    days = [(one.organ, one.day) for one in propose_plan(Planning(SETTINGS, rules))]
    assert ("Styrelsen", date(2025, 3, 28)) in days
    assert ("AU", date(2025, 3, 14)) in days


def test_days_that_are_taken_are_left_alone() -> None:
    free = propose_plan(Planning(SETTINGS, FOUR))
    taken = frozenset(one.day for one in free)
    other = propose_plan(Planning(SETTINGS, FOUR, taken))
    assert not taken & {one.day for one in other}
    every = frozenset(date(2025, 1, 1) + timedelta(day) for day in range(365))
    assert propose_plan(Planning(SETTINGS, FOUR, every)) == ()


def test_an_organ_in_the_meetings_name_is_said_once() -> None:
    one = row(
        Meeting, 1, meeting="Arbetsutskottet 2026-05-07", organ="Arbetsutskottet", start_date=DAY
    )
    other = row(Meeting, 2, meeting="M2", start_date=DAY)
    told = [f.what for f in check_plan(year_with(meetings=(other, one))) if f.code == "N02"]
    assert told == ["Arbetsutskottet 2026-05-07 krockar med Styrelsen M2 15 maj 2025."]


def test_which_prepared_meetings_have_nothing_before_them() -> None:
    rule = PlanRule("AU", 0, 1, prepares="Styrelsen")
    boards = (date(2026, 1, 16), date(2026, 3, 20), date(2026, 5, 8))
    plan = tuple(ProposedMeeting("Styrelsen", day, None, None, "") for day in boards)
    own = ProposedMeeting("AU", date(2026, 3, 3), None, None, "")
    assert unprepared(rule, (*plan, own)) == [boards[0], boards[2]]
    assert unprepared(PlanRule("AU", 4, 1), plan) == []
