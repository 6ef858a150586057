"""Whether the workbook's year is closed: the settings that Stäng året writes say so."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.swedish import date_text

CLOSED, PROOF = "closed", "closed_proof"


def is_closed(contents: Contents) -> bool:
    """True while either mark of a closing stands there: taking away one of them opens nothing.

    The table of settings must be whole. A workbook whose years don't close has no such settings.
    """
    settings = contents.settings
    marks = [each for each in contents.workbook.settings if each.key in {CLOSED, PROOF}]
    there = [each.key for each in marks if settings.row(each) is not None]
    return any(settings.value(key) not in {None, ""} for key in there)


def closed_day(contents: Contents) -> date | None:
    """The day on which the year was closed; None where it isn't, or the day can't be read."""
    day = contents.settings.value(CLOSED) if is_closed(contents) else None
    return day if isinstance(day, date) else None


def closed_sentence(contents: Contents) -> str:
    """Why an action does nothing in a closed year, and what opens it."""
    year, day = contents.settings.value("year"), closed_day(contents)
    which = str(year) if isinstance(year, int) else "året"
    since = f" sedan {date_text(day)}" if day else ""
    return f"inget gjort, {which} är stängt{since}; på Bokslut finns Öppna året om det behövs"
