"""The command that shows the product: example workbooks, and what the buttons make of them."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from finsam_xl.actions.fees.fee_edits import TABLE_BLOCK
from finsam_xl.actions.journey.perform import Report, perform
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.cli.codes import FINDINGS, GOOD
from finsam_xl.cli.printing import say, say_block, say_json
from finsam_xl.cli.run import report_object
from finsam_xl.cli.session import book, contents, moment, request

UPPSALA = "Samordningsförbundet Uppsala län"
UMEA = "Samordningsförbundet Umeåregionen"


class Chapter(Frozen):
    """An example's workbook, the day it is shown on, and its buttons in the order of the work."""

    association: str
    example: str
    workbook: str
    day: date
    actions: tuple[str, ...]

    def file(self, folder: Path) -> Path:
        """Where the chapter's workbook lies below the folder of the demo."""
        return folder / self.example / f"{self.workbook}.xlsm"


FEES = Chapter(
    UPPSALA,
    "uppsala",
    "ekonomi",
    date(2016, 3, 21),
    ("allocate-fees", "write-fee-table", "write-fee-letters", "check-workbook"),
)
CHAPTERS = (
    FEES,
    Chapter(
        UMEA,
        "umea",
        "ekonomi",
        date(2021, 11, 23),
        ("import-ledger", "recalculate-budget", "write-budget-report", "write-economic-report"),
    ),
    Chapter(
        UMEA,
        "umea",
        "deltagare",
        date(2022, 1, 20),
        ("count-participants", "assess-targets", "write-tertial-report"),
    ),
    Chapter(
        UMEA,
        "umea",
        "moten",
        date(2021, 2, 15),
        ("draw-year-wheel", "export-calendar", "fetch-items", "write-notice", "show-due"),
    ),
)


def demo_command(arguments: Namespace) -> int:
    """Make the examples, press their buttons and tell what came of it."""
    _refuse_others(arguments)
    told = []
    for chapter in CHAPTERS:
        file = chapter.file(arguments.folder)
        reports = _shown(chapter, arguments)
        told += [report_object(report.action.key, file, report) for report in reports]
        _tell(file, reports, arguments)
        if chapter == FEES:
            fees = reports[-1]
    if arguments.json:
        say_json(told)
    else:
        _tell_fees(arguments)
    return FINDINGS if fees.controls.has_errors else GOOD


def _refuse_others(arguments: Namespace) -> None:
    """Refuse before anything is made where a file of that name is somebody's own workbook."""
    for chapter in CHAPTERS:
        file = chapter.file(arguments.folder)
        if file.exists() and contents(file, arguments).association != chapter.association:
            told = f"{file} är inte exemplet {chapter.example}; välj en annan mapp för demo."
            raise Refusal("A15", told)


def _shown(chapter: Chapter, arguments: Namespace) -> list[Report]:
    """What came of the chapter's buttons, on the chapter's day if no other is asked for."""
    there = Namespace(**{**vars(arguments), "day": arguments.day or chapter.day})
    file = chapter.file(arguments.folder)
    if not file.exists():
        order = Order(file.parent, chapter.example, None, chapter.workbook)
        new_workbook(order, moment(there).date())
    return [perform(book(file, there), request(key, there)) for key in chapter.actions]


def _tell(file: Path, reports: list[Report], arguments: Namespace) -> None:
    if arguments.json:
        return
    say(f"{file}")
    for report in reports:
        say(f"  {report.action.label}: {report.outcome}.")
    say(f"  Anmärkningar, på bladet Kontroller: {reports[-1].controls.counts()}.")
    say()


def _tell_fees(arguments: Namespace) -> None:
    say_block(contents(FEES.file(arguments.folder), arguments).grids[TABLE_BLOCK])
    say()
    say(f"Dokumenten ligger i mappen Dokument bredvid varje arbetsbok i {arguments.folder}.")
    say("Öppna en arbetsbok i Excel eller LibreOffice och läs vidare på bladet Start.")
