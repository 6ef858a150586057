"""A form for one intervention and the second third of 2021."""

from __future__ import annotations

from datetime import date

from finsam_xl.documents.report_form import ReportForm

FORM = ReportForm(
    association="Samordningsförbundet Umeåregionen",
    intervention="Vuxentorget",
    period="2021-T2",
    begins=date(2021, 5, 1),
    owner="Umeå kommun",
    due=date(2021, 9, 15),
    contact="kansliet",
)
