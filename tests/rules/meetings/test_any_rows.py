"""Whatever stands in the cells, every check and every document is made, and none raises."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.agenda import offered
from finsam_xl.rules.meetings.board_records import Member, Seat
from finsam_xl.rules.meetings.calendar import events_of
from finsam_xl.rules.meetings.checks.every import check_all
from finsam_xl.rules.meetings.checks.far_days import without_far_days
from finsam_xl.rules.meetings.coverage import year_coverage
from finsam_xl.rules.meetings.papers.extract import extract_of
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.papers.notice import notice_of
from finsam_xl.rules.meetings.records import (
    Appendix,
    Attendance,
    Item,
    Meeting,
    StandingItem,
    Vote,
)
from finsam_xl.rules.meetings.register_records import Approval, DelegatedDecision, Posting, Task
from finsam_xl.rules.meetings.settings import MeetingSettings, Organ
from finsam_xl.rules.meetings.year import MeetingYear

WORDS = st.sampled_from(
    [
        *("", " ", "M1", "M2", "Styrelsen", "AU", "Ada", "Bo", "Ada; Bo", "Håbo", "ja", "nej"),
        *("ordförande", "ledamot", "ersättare", "närvarande", "frånvarande", "beslut", "hållet"),
        *("kallat", "planerat", "inställt", "bordlagt", "stat", "kommun", "helt", "klart"),
        *("§ 1", "1", "2", "3.1", "²", "9" * 40, "2021-02", "9999-12", "bilaga 1-999 och 3"),
        *("- a\n- b", "# R\n\ntext", "Avtal med Håbo", "Val av justerare", "Styrelsen godkände x."),
    ]
) | st.text(max_size=8)
DAYS = st.dates(date(2020, 1, 1), date(2022, 12, 31)) | st.sampled_from(
    [date(1900, 1, 1), date(9999, 12, 31)]
)
LIKELY = {
    "meeting": ("M1", "M2"),
    "organ": ("Styrelsen", "AU", ""),
    "name": ("Ada", "Bo", "Cia"),
    "serves_for": ("", "Ada", "Bo"),
    "member": ("Håbo kommun", "Region Syd"),
    "organisation": ("", "Håbo kommun"),
    "post": ("ordförande", "ledamot", "ersättare"),
    "status": ("hållet", "kallat", "planerat", "klart", ""),
    "section": ("", "1", "2", "§ 3", "3.1"),
    "party": ("stat", "kommun", "region"),
    "distance": ("nej", "helt"),
    "presence": ("närvarande", "frånvarande"),
}
"""What most cells of a column hold, so that rows belong together."""


def table(record: type) -> st.SearchStrategy[tuple[object, ...]]:
    """Up to four rows of a record, each field anything of its kind."""
    kinds = {
        "str": WORDS,
        "int": st.integers(-1, 3),
        "int | None": st.none() | st.integers(-1, 3),
        "date": DAYS,
        "date | None": st.none() | DAYS,
        "time | None": st.none() | st.times(),
        "Fraction | None": st.none() | st.fractions(0, 1),
    }
    keys = {key: str(kind) for key, kind in record.__annotations__.items() if key != "at"}
    at = RowPlace("Blad", 5, {key: column for column, key in enumerate(keys, 1)})
    likely = {key: st.sampled_from(LIKELY[key]) for key in keys if key in LIKELY}
    fields = {key: likely.get(key, kinds[kind]) for key, kind in keys.items()}
    return st.lists(st.builds(record, at=st.just(at), **fields), max_size=4).map(tuple)


YEARS = st.builds(
    MeetingYear,
    settings=st.builds(
        MeetingSettings,
        name=WORDS,
        year=st.integers(2004, 2100) | st.just(2021),
        board=st.sampled_from(["Styrelsen", "AU"]),
        board_size=st.none() | st.integers(0, 9),
        notice_days=st.none() | st.integers(0, 60),
        numbering=st.sampled_from(["löpande över året", "per möte"]),
        longest_gap=st.integers(0, 400),
        report_months=st.integers(-1, 13),
        kept_at=WORDS,
        term_start=st.none() | DAYS,
        term_end=st.none() | DAYS,
        charter_section=WORDS,
    ),
    meetings=table(Meeting),
    items=table(Item),
    appendices=table(Appendix),
    attendance=table(Attendance),
    votes=table(Vote),
    approvals=table(Approval),
    postings=table(Posting),
    tasks=table(Task),
    delegated=table(DelegatedDecision),
    standing=table(StandingItem),
    seats=table(Seat),
    members=table(Member),
    organs=table(Organ),
)
MANY = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@MANY
@given(YEARS, st.dates(date(2004, 1, 1), date(2100, 1, 1)))
def test_every_check_is_made(year: MeetingYear, day: date) -> None:
    found = check_all(year, day)
    assert found == check_all(year, day)
    for finding in found:
        assert finding.what.strip()
        assert "None" not in finding.what or "None" in repr(year.settings.board)
        assert len(str(finding).splitlines()) >= 4


@MANY
@given(YEARS)
def test_every_document_is_made(given_year: MeetingYear) -> None:
    year, _ = without_far_days(given_year)
    for full in year.full_meetings:
        notice_of(full, year, date(2021, 1, 1))
        minutes = minutes_of(full, year)
        assert len(minutes.sections) == len(full.items)
        for section in minutes.sections:
            extract = extract_of(full, year, section.label)
            assert (extract is None) == (not section.label)
        offered(full.meeting, year)
    events_of(year.meetings, year.settings)
    year_coverage(year, year.settings.board)
