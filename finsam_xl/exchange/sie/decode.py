"""A SIE file's bytes as lines, whichever alphabet the ledger really wrote."""

from __future__ import annotations

import re

from finsam_xl.exchange.sie.records import Encoding
from finsam_xl.exchange.sie.refusals import control_signs, empty, no_sie, sie_5, too_large

MOST_BYTES = 30_000_000
MOST_LINES = 500_000
LONGEST_LINE = 10_000
_BOM = b"\xef\xbb\xbf"
_LABEL = re.compile(rb"^[ \t]*#(?:FLAGGA|SIETYP)(?![A-Z])", re.MULTILINE | re.IGNORECASE)
_SIE_5 = re.compile(rb"<(?:[A-Za-z0-9]+:)?Sie(?:Entry)?[\s>]")
_BEGINNING = 4_000
_CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")
_END_OF_DOS_FILE = b"\x1a"
_CP437 = b"\x84\x86\x94\x8e\x8f\x99"
"""äåöÄÅÖ as DOS wrote them; then the same in Latin-1."""
_LATIN_1 = b"\xe4\xe5\xf6\xc4\xc5\xd6"


def lines_of(data: bytes, file: str) -> tuple[list[str], Encoding]:
    """The file's lines, from line 1, and its alphabet; Refusal if it is no whole SIE 1–4."""
    _refuse_others(data, file)
    body = data.removeprefix(_BOM).rstrip(_END_OF_DOS_FILE)
    encoding = encoding_of(body)
    text = _decoded(body, encoding).replace("\r\n", "\n").replace("\r", "\n")
    if _CONTROLS.search(text):
        raise control_signs(file)
    if text.count("\n") >= MOST_LINES:
        raise too_large(file, f"{MOST_LINES} rader")
    lines = text.split("\n")
    if max(map(len, lines)) > LONGEST_LINE:
        raise too_large(file, f"{LONGEST_LINE} tecken på en rad")
    return lines, encoding


def encoding_of(data: bytes) -> Encoding:
    """Found by what is there, since most files say PC8 whatever they hold.

    Valid UTF-8 with any letter beyond ASCII; else CP437 or Latin-1, whichever's åäö are more.
    """
    if data.isascii():
        return "cp437"
    if _is_utf_8(data):
        return "utf-8"
    dos = len(data) - len(data.translate(None, _CP437))
    latin = len(data) - len(data.translate(None, _LATIN_1))
    return "latin-1" if latin > dos or not dos else "cp437"


def _decoded(data: bytes, encoding: Encoding) -> str:
    """Latin-1 is read as Windows-1252, its superset, as Windows programs write it."""
    return data.decode("cp1252" if encoding == "latin-1" else encoding, errors="replace")


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _refuse_others(data: bytes, file: str) -> None:
    if not data.strip():
        raise empty(file)
    if len(data) > MOST_BYTES:
        raise too_large(file, f"{MOST_BYTES // 1_000_000} MB")
    top = data[:_BEGINNING].removeprefix(_BOM).lstrip()
    if top.startswith(b"<") and _SIE_5.search(top):
        raise sie_5(file)
    if not _LABEL.search(data.removeprefix(_BOM).replace(b"\r", b"\n")):
        raise no_sie(file)
