"""Accessible PDFs of documents, made by LibreOffice as a program: no bridge to Python is needed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from finsam_xl.office.profile import new_profile
from finsam_xl.office.program import office_program
from finsam_xl.office.refusals import OfficeFailed, OfficeMissing

_PATIENCE = 120.0
_OPTIONS = {
    "SelectPdfVersion": {"type": "long", "value": "2"},
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
    "DisplayPDFDocumentTitle": {"type": "boolean", "value": "true"},
}
"""PDF/UA-1 within PDF/A-2b, with the title in the window: what an authority must publish."""
_MARKS = (b"pdfaid:part", b"pdfuaid:part", b"/StructTreeRoot")


def accessible_pdfs(sources: Sequence[Path]) -> tuple[bytes, ...]:
    """Each document as a PDF/A-2b that is also PDF/UA-1.

    OfficeMissing where LibreOffice is not installed; OfficeFailed where it makes none, or one
    without the marks, as those before 7.4 do.
    """
    program = office_program()
    if not program:
        raise OfficeMissing("LibreOffice finns inte på datorn.")
    profile = new_profile()
    try:
        with tempfile.TemporaryDirectory(prefix="finsam-pdf-") as folder:
            copies = _copied(sources, Path(folder))
            _run(_command(program, profile, copies))
            return tuple(_read(copy.with_suffix(".pdf")) for copy in copies)
    finally:
        shutil.rmtree(profile, ignore_errors=True)


def _copied(sources: Sequence[Path], folder: Path) -> list[Path]:
    """The documents under names of ours, so that one open in Word is read all the same."""
    copies = []
    for number, source in enumerate(sources):
        copies.append(folder / f"{number}{source.suffix}")
        copies[-1].write_bytes(source.read_bytes())
    return copies


def _command(program: str, profile: Path, copies: Sequence[Path]) -> list[str]:
    return [
        *(program, "--headless", "--norestore", "--nolockcheck"),
        f"-env:UserInstallation={profile.as_uri()}",
        *("--convert-to", f"pdf:writer_pdf_Export:{json.dumps(_OPTIONS)}"),
        *("--outdir", str(copies[0].parent)),
        *map(str, copies),
    ]


def _run(command: list[str]) -> None:
    """To its end; one that does not answer is ended with all that it started."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 - LibreOffice itself, found where it is installed
        command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    ) as office:
        try:
            office.wait(_PATIENCE)
        except subprocess.TimeoutExpired as error:
            _end(office)
            raise OfficeFailed("LibreOffice svarade inte.") from error


def _end(office: subprocess.Popen[bytes]) -> None:
    office.kill()
    if os.name == "posix":
        with suppress(ProcessLookupError):
            os.killpg(office.pid, signal.SIGKILL)


def _read(made: Path) -> bytes:
    content = made.read_bytes() if made.is_file() else b""
    if not all(mark in content for mark in _MARKS):
        raise OfficeFailed("LibreOffice skrev ingen tillgänglig PDF; version 7.4 eller senare kan.")
    return content
