"""A PDF beside each Word document that an action has made, or that stands there already."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.journey.request import Report, Request
from finsam_xl.actions.journey.standing import numbered
from finsam_xl.basics.refusal import Refusal
from finsam_xl.sheets.settings import TABLE

SETTING, YES = "pdf", "ja"
_WORD, _PDF = ".docx", ".pdf"


def wants_pdf(contents: Contents, request: Request) -> bool:
    """True where the user asks for it, or the workbook's settings do."""
    keys = [setting.key for setting in contents.workbook.settings]
    chosen = SETTING in keys and is_whole(contents, TABLE)
    return request.pdf or (chosen and contents.settings.text(SETTING) == YES)


def with_pdfs(report: Report, paths: Iterable[Path]) -> Report:
    """The report with a PDF of each Word document that has none since it was last written.

    The documents are in place by then: without LibreOffice they are all the same, and it is told.
    """
    stands = (report.folder / name for name in report.stands)
    asked = [path for path in (*paths, *stands) if path.suffix == _WORD and not _has_pdf(path)]
    if not asked:
        return report
    from finsam_xl.documents.pdf import pdfs_of  # noqa: PLC0415 - LibreOffice only when asked for

    try:
        made = pdfs_of(asked)
        with delivered(made, report.folder) as named:
            pass
    except Refusal as refusal:
        told = str(refusal).rstrip(".")
        return report._replace(outcome=f"{report.outcome}; {told[0].lower()}{told[1:]}")
    return report._replace(
        outcome=f"{report.outcome}, och som PDF",
        documents=(*report.documents, *made),
        written=(*report.written, *map(str, named)),
    )


def _has_pdf(word: Path) -> bool:
    """True where a PDF of its name is as young as the document."""
    changed = word.stat().st_mtime
    pdfs = numbered(word.parent, Path(f"{word.stem}{_PDF}"))
    return any(pdf.stat().st_mtime >= changed for _, pdf in pdfs)
