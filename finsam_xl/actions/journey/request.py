"""What is asked of an action, and what it did."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from finsam_xl.actions.journey.controls import Controls
from finsam_xl.actions.journey.decision import Ask
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.grid import Area
from finsam_xl.books.port import Figure
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.sheets.catalogue import Action


class Request(Frozen):
    """Who asks for which action, and when; `moment` is the only clock below the doors.

    `out` is the folder for documents; None: the one the settings name, else Dokument beside the
    workbook. `keep` is the folder where what undoes an action is kept; None: nothing is kept.
    `pdf` asks for a PDF beside each Word document, whatever the settings say.
    """

    action: str
    moment: datetime
    who: str
    ask: Ask = Ask()
    out: Path | None = None
    keep: Path | None = None
    pdf: bool = False


class Report(Frozen):
    """What an action did: its outcome in words, its edits (none: nothing to change), findings.

    `written` names the tables and blocks that the edits are in, then the documents. `touched`
    are those of them that an undo puts back; it has nothing to put back where there are none.
    `figures` are what the live sums must show then. `faults` are what stopped it; `notes` are what
    the book had to tell once it had written. `stands` are the names of documents that stand already
    as they should; `pdf` tells that each Word document is to have a PDF beside it.
    """

    action: Action
    outcome: str
    edits: tuple[Edit, ...]
    documents: tuple[DocumentFile, ...]
    written: tuple[str, ...]
    controls: Controls
    folder: Path
    touched: tuple[Area, ...] = ()
    figures: tuple[Figure, ...] = ()
    faults: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    stands: tuple[str, ...] = ()
    pdf: bool = False

    @property
    def is_stopped(self) -> bool:
        """True when its faults left nothing to write but that they were found."""
        return bool(self.faults) and not self.touched

    @property
    def made_nothing(self) -> bool:
        """True when documents were asked for and nothing came of it: no document, no row."""
        return self.action.documents and not (self.documents or self.stands or self.touched)
