"""Accessible PDFs of Word documents: PDF/A for keeping and PDF/UA for everybody to read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile


def pdfs_of(documents: Sequence[Path]) -> tuple[DocumentFile, ...]:
    """A PDF for each Word file, by its name; Refusal D20 where LibreOffice can't make them."""
    from finsam_xl.office.accessible import accessible_pdfs  # noqa: PLC0415 - only when asked for
    from finsam_xl.office.refusals import OfficeFailed  # noqa: PLC0415

    try:
        made = accessible_pdfs(documents)
    except (OfficeFailed, OSError) as error:
        told = str(error) if isinstance(error, OfficeFailed) else "en fil gick inte att läsa."
        raise Refusal("D20", f"Ingen PDF skrevs: {told}") from error
    pairs = zip(documents, made, strict=True)
    return tuple(DocumentFile(f"{path.stem}.pdf", content) for path, content in pairs)
