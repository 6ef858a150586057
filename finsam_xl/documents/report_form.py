"""The form that an intervention's owner reports in: a workbook with one row to fill in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import unique_names
from finsam_xl.documents.legible import legible
from finsam_xl.documents.unit import THOUSANDS, Unit

FORM = "Rapport"


def form_title(intervention: str, period: str) -> str:
    """What a form is called at its top, by which it is known again: Rapport 2021-T2: Torget."""
    return legible(f"{FORM} {period}: {intervention}")


class ReportForm(Frozen):
    """A form for one intervention and period: 2021-08 or 2021-T2, as the table has it.

    `begins` is the period's first day, `due` the day the form is wanted back, and `contact` whom
    to send it to and ask.
    """

    association: str
    intervention: str
    period: str
    begins: date
    owner: str = ""
    due: date | None = None
    contact: str = ""
    unit: Unit = THOUSANDS


def report_forms(forms: Sequence[ReportForm]) -> tuple[DocumentFile, ...]:
    """Each form as an .xlsx with a name of its own, which import reads into tblInsatsrapport."""
    from finsam_xl.documents.report_form_sheet import (  # noqa: PLC0415 - slow to load
        form_workbook,
    )

    names = unique_names(f"Rapport {form.period} {form.intervention}" for form in forms)
    return tuple(
        DocumentFile(f"{name}.xlsx", form_workbook(form))
        for name, form in zip(names, forms, strict=True)
    )
