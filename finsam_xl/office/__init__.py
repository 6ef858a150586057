"""A private LibreOffice: its process, its pipe, its profile."""

from __future__ import annotations

from finsam_xl.office.closed import recalculated, to_pdf
from finsam_xl.office.office import Office
from finsam_xl.office.reading import CellError, Value
from finsam_xl.office.refusals import OfficeFailed, OfficeMissing

__all__ = [
    "CellError",
    "Office",
    "OfficeFailed",
    "OfficeMissing",
    "Value",
    "recalculated",
    "to_pdf",
]
