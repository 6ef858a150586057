"""A workbook that lies beside this one, read as it stands in its file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from finsam_xl.actions.journey.check import findings
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_exposed
from finsam_xl.actions.journey.named_path import named_path
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.finding import Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook

ECONOMY, PARTICIPANTS = "ekonomi", "deltagare"
SETTINGS = {ECONOMY: "economy_file", PARTICIPANTS: "participants_file"}
"""The workbooks, and the setting that names the file of each."""


class Beside(Frozen):
    """A workbook beside: its file's name and what stands in it; None where `why_not` tells why."""

    name: str
    book: FileBook | None
    contents: Contents | None
    why_not: str = ""

    @property
    def errors(self) -> int:
        """How many of its findings are errors: one that is accepted is wrong still."""
        if self.contents is None:
            return 0
        return sum(each.level is Level.ERROR for each in findings(self.contents))


def read_beside(contents: Contents, key: str, day: date) -> Beside:
    """The workbook as it stands in its file."""
    setting = SETTINGS[key]
    name = contents.settings.text(setting) or f"{key}.xlsm"
    try:
        path = named_path(name, contents.folder or Path(), contents.workbook.setting(setting).label)
        if contents.folder is None or not path.is_file():
            return Beside(name, None, None, f"{name} ligger inte bredvid arbetsboken")
        book = FileBook(path, day)
        read = read_contents(book, day)
    except Refusal as refusal:
        return Beside(name, None, None, str(refusal).rstrip("."))
    if read.workbook.key != key:
        return Beside(path.name, None, None, f"{path.name} är en annan sorts arbetsbok")
    if is_exposed(read):
        told = f"{path.name} innehåller något som ser ut som ett personnummer"
        return Beside(path.name, None, None, told)
    return Beside(path.name, book, read)
