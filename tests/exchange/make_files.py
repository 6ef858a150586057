"""Makes population files as px-web lays them out; the numbers are made up or from the fee table."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Sequence

import xlsxwriter

REGIONS = {"0305": "Håbo", "0380": "Uppsala"}


def workbook(rows: Iterable[Sequence[object]], formulas: Sequence[tuple[str, str]] = ()) -> bytes:
    """An .xlsx with one sheet of these rows; None is an empty cell."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Tabell")
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if value is not None:
                    sheet.write(number, column, value)
        for cell, shown in formulas:
            sheet.write_formula(cell, "=1/0", None, shown)
    return out.getvalue()


def repacked(data: bytes, part: str, content: bytes) -> bytes:
    """The workbook with one part exchanged."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for entry in old.infolist():
            new.writestr(entry, content if entry.filename == part else old.read(entry))
    return out.getvalue()


def jsonstat(value: object, version: int = 2, **changes: object) -> bytes:
    """Two regions, two sexes, one year; `changes` replace members of the dataset."""
    dimension: dict[str, object] = {
        "Region": {
            "label": "region",
            "category": {"index": {"0305": 0, "0380": 1}, "label": REGIONS},
        },
        "Kon": {
            "label": "kön",
            "category": {"index": ["1", "2"], "label": {"1": "män", "2": "kvinnor"}},
        },
        "Tid": {"label": "år", "category": {"index": {"2015": 0}, "label": {"2015": "2015"}}},
    }
    ids, size = ["Region", "Kon", "Tid"], [2, 2, 1]
    dataset: dict[str, object] = {"label": "Folkmängd den 1 november efter region, kön och år"}
    if version == 1:
        dataset |= {"dimension": {**dimension, "id": ids, "size": size}, "value": value}
        return json.dumps({"dataset": dataset | changes}).encode()
    dataset |= {"class": "dataset", "version": "2.0", "id": ids, "size": size}
    return json.dumps(dataset | {"dimension": dimension, "value": value} | changes).encode()
