"""The open workbook that the user has in front of them, for a program outside Office."""

from __future__ import annotations

from datetime import date

from finsam_xl.books.live.book import LiveBook
from finsam_xl.books.live.bridge import bridge_faults, knock_a_while
from finsam_xl.books.live.refusals import translated


def in_front(day: date | None = None) -> LiveBook | None:
    """The active workbook on this day; None where no Excel runs, or nothing is open in it."""
    import xlwings  # noqa: PLC0415 - slow to load, and only needed here

    knock_a_while()
    try:
        if xlwings.engines.active is None:
            return None
        app = xlwings.apps.active
        active = app.books.active if app and len(app.books) else None
    except bridge_faults() as fault:
        raise translated(fault, "i Excel") from fault
    return LiveBook.from_outside(active, day) if active else None
