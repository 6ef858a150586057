"""A table from a file of any kind that an office has: CSV, pasted text, JSON or a workbook."""

from __future__ import annotations

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.delimited import lines_of
from finsam_xl.exchange.heading_row import labelled
from finsam_xl.exchange.raw import RawRows
from finsam_xl.exchange.refusals import empty_table
from finsam_xl.exchange.rows import from_json, unguarded
from finsam_xl.exchange.sheet_cells import sheets_of

ZIP = b"PK"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_WORKBOOKS = (".xlsx", ".xlsm")
_TEXTS = (".csv", ".txt", ".tsv")


def rows_from_file(data: bytes, name: str) -> RawRows:
    """The file's rows under its headings; what it holds decides before what it is called."""
    if not data.strip():
        raise empty_table(name)
    refuse_old_excel(data, name)
    suffix = name[name.rfind(".") :].lower()
    if data.startswith(ZIP) or suffix in _WORKBOOKS:
        return _of_workbook(data, name)
    if suffix == ".json" or (suffix not in _TEXTS and data.lstrip()[:1] in {b"[", b"{"}):
        return from_json(data, name)
    lines = [(number, [unguarded(cell) for cell in line]) for number, line in lines_of(data, name)]
    return labelled(lines, name)


def refuse_old_excel(data: bytes, name: str) -> None:
    """An .xls, or a workbook with a password, is not read."""
    if data.startswith(_OLD_EXCEL):
        raise Refusal(
            "E15",
            f"Filen {name} är en gammal eller lösenordsskyddad Excelfil; spara den som .xlsx utan"
            " lösenord.",
        )


def _of_workbook(data: bytes, name: str) -> RawRows:
    """The first sheet with at least two headings beside each other and a row below.

    A sheet that is no table, such as a cover, is passed by; if none is, the first one's fault told.
    """
    fault = empty_table(name)
    faults: list[Refusal] = []
    single: list[RawRows] = []
    for sheet in sheets_of(data, name):
        try:
            rows = labelled(list(enumerate(sheet.rows, start=1)), name)
        except Refusal as refused:
            faults.append(refused)
            continue
        if len(rows.labels) > 1 and rows.rows:
            sheet.sound(name)
            return rows
        single.append(rows)
    if single:
        return single[0]
    raise (*faults, fault)[0]
