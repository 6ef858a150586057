"""The proof of a closed year: a short sum over all that the closing rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from finsam_xl.actions.journey.closed import CLOSED, PROOF
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.controls import CONTROLS
from finsam_xl.actions.journey.log import LOG
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.sheets.schema import Owner
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.typed import TypedTable
from finsam_xl.sheets.values import Gated

REASON = "reopen_reason"
FREE = {
    *(CLOSED, PROOF, REASON),
    *("documents", "question", "file", "file_table", "file_mapping", "ledger_file"),
}
"""Settings of the closing itself and of what may be done after it; no figure rests on them."""
_LENGTH = 16
_PROOF = re.compile(rf"([0-9]{{1,4}})-([0-9a-f]{{{_LENGTH}}})")


def closing_proof(contents: Contents) -> str:
    """The proof of the workbook as it stands: the schema's version, and a sum over its tables."""
    version = contents.workbook.version
    return f"{version}-{_sum(contents, version)}"


def proof_holds(contents: Contents, proof: str) -> bool:
    """True where the tables hold what they held when the proof was made, in any order of rows.

    What has been thought of since the version of the proof is left out: an upgrade changes nothing
    that was closed.
    """
    match = _PROOF.fullmatch(proof.strip())
    return match is not None and match[2] == _sum(contents, int(match[1]))


def _sum(contents: Contents, version: int) -> str:
    from hashlib import sha256  # noqa: PLC0415 - loaded only for a year that is closed

    told = [*_settings(contents, version)]
    for name, table in contents.tables.items():
        rests = name in contents.grids and table.since <= version
        if rests and name not in {TABLE, CONTROLS, LOG}:
            told += [name, *sorted(_rows(contents.typed(name), version))]
    return sha256("\n".join(told).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def _settings(contents: Contents, version: int) -> Iterator[str]:
    for setting in contents.workbook.settings:
        if setting.since <= version and setting.key not in FREE:
            yield f"{setting.key}={_canonical(contents.settings.value(setting.key))!r}"


def _rows(typed: TypedTable, version: int) -> Iterator[str]:
    """Each row by its filled cells, whatever the columns' order; a formula follows the others."""
    columns = sorted(
        column.key
        for column in typed.table.columns
        if column.owner is not Owner.FORMULA and column.field.since <= version
    )
    for row in zip(*map(typed.column, columns), strict=True):
        cells = zip(columns, map(_canonical, row), strict=True)
        yield "|".join(f"{key}={text!r}" for key, text in cells if text)


def _canonical(value: Gated) -> str:
    """An exact value as text; what can't be read by what is wrong with it."""
    match value:
        case Finding():
            return value.what
        case Kr():
            return f"{value.ore} öre"
        case date():
            return value.isoformat()
        case None:
            return ""
        case _:
            return str(value)
