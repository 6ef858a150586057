"""The button's door: what the add-in calls, in the workbook that is open before the user."""

from __future__ import annotations

import os
from datetime import datetime

from finsam_xl import trace
from finsam_xl.actions.journey.log import clock
from finsam_xl.actions.journey.perform import Report, Request, action_named, carry_out, plan
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import Area
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.live import LiveBook
from finsam_xl.setup.same_version import check_same_version
from finsam_xl.sheets.schema import START, STATUS

_NOTHING = " och inget skrevs"
_PERHAPS = " medan det skrevs, så se efter vad som står i arbetsboken"
"""What an unexpected error may say of the workbook, before and after the writing began."""


def press(action: str) -> None:
    """Run an action on the calling workbook and tell the outcome in it; nothing is raised."""
    moment = datetime.now().astimezone()
    try:
        request = Request(action, moment, trace.user_name(), keep=trace.undo_folder())
        _answer(LiveBook.caller(moment.date()), request)
    except Exception as error:  # noqa: BLE001 - there is no workbook to tell it in
        trace.record(action, error, moment)


def _answer(book: LiveBook, request: Request) -> None:
    """The outcome, a refusal or an unexpected error; up to the writing nothing is written."""
    written = _NOTHING
    try:
        check_same_version(os.environ)
        book.say(f"{action_named(request.action).label} arbetar …")
        planned = plan(book, request)
        written = _PERHAPS
        book.say(_told(carry_out(book, request, planned)))
    except Refusal as refusal:
        _tell(book, f"{clock(request.moment)}  {refusal.code}: {refusal}")
    except Exception as error:  # noqa: BLE001 - the door: nobody sees a traceback
        _tell(book, _unexpected(request, error, written))


def _told(report: Report) -> str:
    changed = "" if report.edits or report.documents else " Inget att ändra."
    notes = "".join(f" {note.what}" for note in report.notes)
    return f"{report.action.label}: {report.outcome}. {report.controls.told()}.{changed}{notes}"


def _unexpected(request: Request, error: Exception, written: str) -> str:
    number = trace.record(request.action, error, request.moment)
    return (
        f"{clock(request.moment)}  {number}: Något oväntat hände{written};"
        f" visa loggen {trace.log_path()} för den som sköter finsam-xl."
    )


def _tell(book: LiveBook, sentence: str) -> None:
    """In the status bar, and on the status line where that can be written."""
    book.say(sentence)
    grids = book.read([Area(STATUS, START)])
    if STATUS in grids:
        book.apply([Text(grids[STATUS].place(0, 0), sentence)])
