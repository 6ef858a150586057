"""The checks of participants: what stands in the tables against the interventions' frames."""

from __future__ import annotations

from itertools import pairwise

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.period import SETTING, checked_period
from finsam_xl.actions.participants.results import result_edits
from finsam_xl.actions.participants.tables import READ, read_followed
from finsam_xl.basics.edit import ReplaceRows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.days import FREE_EVES
from finsam_xl.rules.participants.all_checks import check_participants
from finsam_xl.rules.participants.archive import is_weeded
from finsam_xl.rules.participants.findings.frames import (
    t75_no_such_eve,
    t76_eve_is_a_working_day,
)
from finsam_xl.rules.participants.findings.quality import (
    t40_report_period_is_not_understood,
    t64_bounds_are_not_rising,
    t70_year_is_weeded,
)
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.records import ParticipantSettings, split_words
from finsam_xl.sheets.findings import s18_not_current
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, *READ)
RESULTS, BUTTON = "tblResultat", "Räkna deltagare"


def findings(contents: Contents) -> list[Finding]:
    """All that the participants' rules find on the day; nothing where nobody asks for a day."""
    return [*contents.once(_findings, READ), *_not_shown(contents)]


def _not_shown(contents: Contents) -> list[Finding]:
    """Told once, at the first sheet of results that shows something else than would be counted."""
    grid = contents.grids.get(RESULTS)
    is_filled = grid is not None and any(map(any, grid.rows()))
    changed = real_changes(contents, result_edits(contents)) if is_filled else ()
    tables = [edit.table for edit in changed if isinstance(edit, ReplaceRows)]
    places = [
        Place(old.sheet, old.row, old.column) for old in map(contents.grids.get, tables) if old
    ]
    return [s18_not_current(places[0], BUTTON)] if places else []


def _findings(contents: Contents) -> list[Finding]:
    followed = read_followed(contents)
    if followed is None:
        return []
    period = checked_period(contents, followed.day)
    if period is None:
        at = contents.settings.place(SETTING)
        return [t40_report_period_is_not_understood(at, contents.settings.text(SETTING))]
    return [
        *_weeded(contents, followed, period.first.year),
        *_bounds(contents, followed.settings),
        *_eves(contents, followed.settings),
        *check_participants(followed, period),
    ]


def _weeded(contents: Contents, followed: Followed, year: int) -> list[Finding]:
    """That the period's year is weeded, so that nothing of it is counted."""
    at = contents.settings.place(SETTING)
    return [t70_year_is_weeded(at, year)] if is_weeded(followed, year) else []


def _eves(contents: Contents, settings: ParticipantSettings) -> list[Finding]:
    """Free eves that nobody can count, and those that are left out."""
    at = contents.settings.place("free_eves")
    unknown, missing = sorted(settings.eves - FREE_EVES), sorted(FREE_EVES - settings.eves)
    found = [t75_no_such_eve(at, unknown, sorted(FREE_EVES))] if unknown else []
    return [*found, t76_eve_is_a_working_day(at, missing)] if missing else found


def _bounds(contents: Contents, settings: ParticipantSettings) -> list[Finding]:
    """The groups of ages and of months, whose bounds must rise."""
    written = {"age_groups": settings.age_groups, "stay_groups": settings.stay_groups}
    return [
        t64_bounds_are_not_rising(
            contents.settings.place(key), contents.workbook.setting(key).label, text
        )
        for key, text in written.items()
        if not _rises(text)
    ]


def _rises(written: str) -> bool:
    words = split_words(written)
    numbers = [int(word) for word in words if word.isdecimal()]
    return len(numbers) == len(words) and all(low < high for low, high in pairwise(numbers))
