"""The columns of the form: the table's own labels, each with its width and its help."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.report_form import ReportForm

Rule = dict[str, str | int | date]
"""What Excel lets one type in a cell, in XlsxWriter's own words."""


class FormColumn(Frozen):
    """A column: its label in tblInsatsrapport, its width, what it holds, and its help."""

    label: str
    width: float
    kind: str
    help: str


PREFILLED, WORDS, AMOUNT, DAY = "given", "words", "amount", "day"
COLUMNS = (
    FormColumn("Insats", 19, PREFILLED, "Ifyllt av förbundet. Låt det stå som det är."),
    FormColumn("Period", 9, PREFILLED, "Ifyllt av förbundet. Låt det stå som det är."),
    FormColumn("Beskrivning", 27, WORDS, "Vad insatsen gör, för vilka och hur."),
    FormColumn("Året som gått", 27, WORDS, "Vad som har hänt sedan årets början."),
    FormColumn(
        "Bakgrundsdata", 27, WORDS, "Tal om behov och deltagare. Inga grupper under fem personer."
    ),
    FormColumn(
        "Analys", 27, WORDS, "Vad det betyder, och orsaken om pengar blir över eller fattas."
    ),
    FormColumn(
        "Förbrukat t.o.m.", 13, AMOUNT, "Vad ni har använt från årets början till periodens slut"
    ),
    FormColumn("Prognos helår", 13, AMOUNT, "Vad ni tror att hela året kostar"),
    FormColumn("Inlämnad", 12, DAY, "Dagen då du skickar rapporten: ÅÅÅÅ-MM-DD."),
    FormColumn("Av", 18, WORDS, "Din roll och organisation."),
)


def validation(column: FormColumn, form: ReportForm) -> Rule:
    """The help that shows in the cell, and what may be typed there."""
    rule: Rule = {"validate": "any", "input_title": column.label, "input_message": column.help}
    if column.kind == AMOUNT:
        words = f"i hela {_unit(form)}, utan minus"
        rule |= {"validate": "integer", "criteria": ">=", "value": 0}
        rule |= {"input_message": f"{column.help}, {words}."}
        rule |= {"error_title": column.label, "error_message": f"Skriv beloppet {words}."}
    if column.kind == DAY:
        rule |= {"validate": "date", "criteria": ">=", "value": form.begins}
        first = form.begins.isoformat()
        words = f"Skriv en dag från och med {first}, som ÅÅÅÅ-MM-DD."
        rule |= {"error_title": column.label, "error_message": words}
    return rule


def _unit(form: ReportForm) -> str:
    return form.unit.heading.lower()
