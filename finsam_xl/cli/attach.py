"""The command that runs an action on the workbook in front of the user, from outside Office."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.perform import action_named, perform
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.live import LiveBook, in_front
from finsam_xl.calc.front import connect
from finsam_xl.calc.shield import import_xlwings
from finsam_xl.cli.codes import FINDINGS, GOOD
from finsam_xl.cli.libreoffice import told
from finsam_xl.cli.open import notes_folder
from finsam_xl.cli.printing import say_json, say_report
from finsam_xl.cli.run import refuse_unused, report_object
from finsam_xl.cli.session import request


def attach_command(arguments: Namespace) -> int:
    """Do what the action's button does, and tell it here."""
    action = action_named(arguments.action)
    refuse_unused(action, arguments)
    asked = request(action.key, arguments)
    book = _open_book(asked.moment.date())
    report = perform(book, asked)
    if arguments.json:
        say_json(report_object(action.key, (book.folder or Path()) / book.name, report))
    else:
        say_report(report, book.name, dry=False)
    return FINDINGS if report.controls.has_errors else GOOD


def _open_book(day: date) -> LiveBook:
    """The one that `finsam-xl open` shows in LibreOffice, else Excel's."""
    import_xlwings()
    with told():
        connect(notes_folder())
    book = in_front(day)
    if book is None:
        raise Refusal(
            "L20",
            "Ingen arbetsbok är öppen, varken i Excel eller genom finsam-xl open;"
            " öppna den och försök igen.",
        )
    return book
