"""How the last days of minutes came about: from which day, by which paragraph, moved by what."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.checks.plan import free_word
from finsam_xl.rules.meetings.posting_days import LastDays, days_of, posted_on
from finsam_xl.rules.meetings.year import FullMeeting

_TITLES = {
    "last_approval_day": "Sista justeringsdag",
    "last_posting_day": "Sista anslagsdag",
    "last_appeal_day": "Sista överklagandedag",
    "earliest_take_down": "Tidigast nedtaget",
    "legal_force": "Laga kraft",
}


def explain_day(key: str, full: FullMeeting) -> Explanation | None:
    """One of finsam's days of Justering; None where the key is no such day or it isn't known."""
    days = days_of(full)
    day: date | None = getattr(days, key) if key in _TITLES else None
    if day is None or full.approval is None:
        return None
    title = f"{_TITLES[key]} för mötet {date_text(full.day)}"
    return Explanation(title, date_text(day), full.approval.at.cell(key), _steps(key, full, days))


def _steps(key: str, full: FullMeeting, days: LastDays) -> tuple[Step, ...]:
    if key == "last_approval_day":
        return _approval(full, days.last_approval_day)
    if key == "last_posting_day":
        return _posting(full, days)
    steps = _appeal(full, days)
    if key == "last_appeal_day" or days.last_appeal_day is None:
        return steps
    word = {
        "earliest_take_down": "Anslaget ska sitta uppe hela tiden; dagen efter får det tas ned.",
        "legal_force": "Har ingen överklagat får besluten laga kraft dagen efter.",
    }[key]
    return (*steps, Step("", word, (), MEETINGS.paragraph("appeal_weeks", days.last_appeal_day)))


def _approval(full: FullMeeting, last: date) -> tuple[Step, ...]:
    held, at = full.meeting.last_day, full.meeting.at
    count = MEETINGS.whole("approval_days", held)
    counted_day = date.fromordinal(held.toordinal() + count)
    told = (
        f"Mötet slutade {date_text(held)}; protokollet ska justeras senast"
        f" {counted(count, 'dag', 'dagar')} därefter, {date_text(counted_day)}."
    )
    cell = at.cell("end_date" if full.meeting.end_date else "start_date")
    law = MEETINGS.paragraph("approval_days", held)
    return (Step("", told, (cell,), law), *_moved(counted_day, last))


def _posting(full: FullMeeting, days: LastDays) -> tuple[Step, ...]:
    row, before, last = full.approval, days.posting_before_move, days.last_posting_day
    if row is None or row.approved is None or before is None or last is None:
        return ()
    count = MEETINGS.whole("posting_days", row.approved)
    told = (
        f"Protokollet justerades {date_text(row.approved)}; det ska anslås senast"
        f" {counted(count, 'dag', 'dagar')} därefter, {date_text(before)}."
    )
    law = MEETINGS.paragraph("posting_days", row.approved)
    return (Step("", told, (row.at.cell("approved"),), law), *_moved(before, last))


def _appeal(full: FullMeeting, days: LastDays) -> tuple[Step, ...]:
    posted, before, last = posted_on(full), days.appeal_before_move, days.last_appeal_day
    if posted is None or before is None or last is None:
        return ()
    weeks = counted(MEETINGS.whole("appeal_weeks", posted), "vecka", "veckor")
    everywhere = ", då det satt på alla tavlor" if full.postings else ""
    told = (
        f"Justeringen anslogs {date_text(posted)}{everywhere}; tiden för överklagande är {weeks}"
        f" och slutar {date_text(before)}."
    )
    step = Step("", told, _posted_cells(full, posted), MEETINGS.paragraph("appeal_weeks", posted))
    return (step, *_moved(before, last))


def _posted_cells(full: FullMeeting, posted: date) -> tuple[Place, ...]:
    """Where the last of the boards has its day, else the one on Justering."""
    boards = tuple(row.at.cell("posted") for row in full.postings if row.posted == posted)
    return boards[:1] or ((full.approval.at.cell("posted"),) if full.approval else ())


def _moved(before: date, after: date) -> tuple[Step, ...]:
    """That a free day moves the last one; nothing where none does."""
    if before == after:
        return ()
    told = f"{date_text(before)} är {free_word(before)}; sista dagen blir {date_text(after)}."
    return (Step("", told, (), MEETINGS.paragraph("free_last_day", after)),)
