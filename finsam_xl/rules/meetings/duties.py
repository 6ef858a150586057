"""What the board takes up each year and when: by law, and by its own reports."""

from __future__ import annotations

import re
from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.budget.deadlines import annual_report_deadline, budget_deadline
from finsam_xl.rules.calendar_steps import DECEMBER, MONTHS_A_YEAR, last_day_of, months_after
from finsam_xl.rules.dated_law import BUDGET
from finsam_xl.rules.meetings.records import Item, Meeting
from finsam_xl.rules.meetings.settings import MeetingSettings

_TERTIAL, _HALF_YEAR = 4, 6
_PERIOD_WORDS = {_TERTIAL: "tertialrapport", _HALF_YEAR: "halvårsrapport"}
_NOT_YET = r"inför|samråd|uppföljning|utfall|preliminär\w*|reviderad\w*|ändrad|tidplan"
_BUDGET = (
    rf"(?i:(?:^|[;,.\n])(?![^;,.\n]*\b(?:{_NOT_YET})\b)"
    r"[^;,.\n]*\bbudget(?:en|beslut(?:et)?|förslag(?:et)?)?\b)"
)
"""The budget itself, not what leads up to it, follows it or changes it."""
_ANNUAL = r"(?i:\bårsredovisning|(?<!socialt )(?<!sociala )\b(?:års)?bokslut)|\bÅR\b"
"""The year's own, not a part of the year's (delårsbokslut) and not another kind."""
_DAY = timedelta(1)
CUSTOM = "Brukligt i samordningsförbund, kontrollera mot egna rutiner"


class Duty(Frozen):
    """Something for the board's year: what, the words that name it, its time, and its basis.

    `words` is a pattern; a theme or a heading that matches it takes the duty up.
    """

    what: str
    words: str
    first: date
    last: date
    basis: str

    def is_named_in(self, text: str) -> bool:
        """True when a theme or heading takes it up."""
        return bool(re.search(self.words, text))


class Moment(Frozen):
    """What the board takes up each year between two months (årsmoment), as the office has it."""

    what: str
    first_month: int
    last_month: int
    basis: str = CUSTOM

    def duty(self, year: int) -> Duty:
        """The moment in a year; one that goes over the new year ends with it."""
        last = self.last_month if self.last_month >= self.first_month else DECEMBER
        first = date(year, self.first_month, 1)
        pattern = f"(?i:{re.escape(self.what)})"
        return Duty(self.what, pattern, first, last_day_of(year, last), self.basis)


def statutory_duties(year: int) -> tuple[Duty, ...]:
    """Annual report and budget: what the law gives a last day."""
    january = date(year, 1, 1)
    return (
        Duty(
            f"årsredovisningen för {year - 1}",
            _ANNUAL,
            january,
            annual_report_deadline(year - 1),
            BUDGET.basis("annual_report_months"),
        ),
        Duty(
            f"budgeten för {year + 1}",
            _BUDGET,
            january,
            budget_deadline(year + 1),
            BUDGET.basis("budget_day"),
        ),
    )


def report_duties(settings: MeetingSettings) -> tuple[Duty, ...]:
    """A report for each period that ends before or during the year, taken up in the next one."""
    months, year = settings.report_months, settings.year
    if not months:
        return ()
    words = _PERIOD_WORDS.get(months, "rapport")
    pattern = r"(?i:tertial|delårsrapport|halvårsrapport)"
    duties, count = [], MONTHS_A_YEAR // months
    for period in range(count):
        number = period or count  # the first one due is the last of the year before
        first = months_after(date(year, 1, 1), months * period)
        of = year if period else year - 1
        last = months_after(first, months) - _DAY
        duties.append(Duty(f"{words} {number} för {of}", pattern, first, last, CUSTOM))
    return tuple(duties)


def takes_up(meeting: Meeting, items: tuple[Item, ...], duty: Duty) -> bool:
    """True when the meeting's theme or one of its items names the duty."""
    headings = (item.heading for item in items if item.meeting == meeting.meeting)
    return duty.is_named_in(meeting.theme) or any(duty.is_named_in(text) for text in headings)
