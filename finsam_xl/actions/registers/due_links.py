"""From a line of a list in Word to the cell that it comes from."""

from __future__ import annotations

from os.path import relpath
from pathlib import Path

from finsam_xl.documents.word_links import WordLink


def cell_link(workbook: Path, sheet: str, cell: str, folder: Path) -> WordLink | None:
    """From a document in the folder to the cell; None where the workbook is on another drive."""
    home, start = workbook.resolve(), folder.resolve()
    if home.anchor != start.anchor:
        return None
    quoted = sheet.replace("'", "''")
    return WordLink(Path(relpath(home, start)).as_posix(), f"'{quoted}'!{cell}")
