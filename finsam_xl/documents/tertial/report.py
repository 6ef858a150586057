"""The documents Tertialrapport, Delårsrapport, Verksamhetsberättelse, Månadsrapport and Mål."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.swedish import listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import unique_names
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.paragraphs import paragraphs
from finsam_xl.documents.prompts import prompts_in
from finsam_xl.documents.targets import observation_fields
from finsam_xl.documents.tertial.records import (
    Attained,
    InterventionPart,
    PeriodDocument,
    Pictured,
)
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, FieldValue, Template, fill
from finsam_xl.documents.word_chart import BarChart, mark, with_charts
from finsam_xl.documents.word_table import WordTable, table_fields

TEMPLATE, ATTAINMENT_TEMPLATE = "tertialrapport", "maluppfyllelse"
_NOT_HANDED_IN = "Ägaren har inte lämnat någon rapport för perioden."


def period_document(report: PeriodDocument, template: Template | None = None) -> DocumentFile:
    """The report as a .docx; without a template the one that follows with us is used."""
    return _made(report, template or chosen(TEMPLATE, None))


def attainment_document(report: PeriodDocument, template: Template | None = None) -> DocumentFile:
    """The targets alone, with the board's own judgement."""
    return _made(report, template or chosen(ATTAINMENT_TEMPLATE, None))


def _made(report: PeriodDocument, template: Template) -> DocumentFile:
    filled = fill(template, report.title, _fields(report))
    content = with_charts(filled, _charts(report))
    [name] = unique_names([report.title])
    return DocumentFile(f"{name}.docx", content, prompts_in(content))


def _charts(report: PeriodDocument) -> tuple[BarChart, ...]:
    """All the document's charts, in the order that their marks are numbered."""
    return (*report.charts, *report.places.charts, *report.before_after.charts)


def _fields(report: PeriodDocument) -> Fields:
    """The record under the Swedish names that a template uses."""
    to_places = len(report.charts)
    to_before_after = to_places + len(report.places.charts)
    return {
        "förbund": report.association,
        "rubrik": report.title,
        "datum": unbroken(report.date_text),
        "sammanfattning": [unbroken(each) for each in report.summary],
        "deltagare": _table(report.participants),
        "grupper": _table(report.groups),
        "väntetider": _table(report.waits),
        "hittills": _table(report.beside),
        "insatser": [_intervention(each) for each in report.interventions],
        "mål": [_attained(each) for each in report.attained],
        "bedömningar": [unbroken(each) for each in report.judged],
        "svarsfrekvens": [unbroken(each) for each in report.response_rates],
        "platser": _pictured(report.places, to_places),
        "före_efter": _pictured(report.before_after, to_before_after),
        "diagram": _marks(report.charts, 0),
        "saknas": list(report.silent),
        "saknas_namn": listed(report.silent),
        "att_uppmärksamma": observation_fields(report.observations),
        "noter": [unbroken(each) for each in report.notes],
        "bilaga": [
            {"tal": each.figure, "blad": each.sheet, "regel": unbroken(each.rule)}
            for each in report.traced
        ],
    }


def _pictured(part: Pictured, first: int) -> FieldValue:
    return {
        "tabell": _table(part.table),
        "diagram": _marks(part.charts, first),
        "text": [unbroken(each) for each in part.told],
    }


def _marks(charts: Sequence[BarChart], first: int) -> FieldValue:
    return [mark(first + at) for at in range(len(charts))]


def _table(table: WordTable) -> FieldValue:
    return table_fields(table)


def _intervention(part: InterventionPart) -> FieldValue:
    owner = f" ({part.owner})" if part.owner else ""
    return {
        "insats": f"{part.intervention}{owner}",
        "texter": [_text(heading, words) for heading, words in part.texts],
        "deltagare": _table(part.participants),
        "utgång": _table(part.exits),
        "ekonomi": [unbroken(each) for each in part.money],
        "inte_inlämnad": "" if part.handed_in else _NOT_HANDED_IN,
        "inga_deltagare": part.why_empty,
    }


def _text(heading: str, words: str) -> FieldValue:
    return {"rubrik": heading, "delar": paragraphs(words, heading.lower())}


def _attained(each: Attained) -> FieldValue:
    texts: Sequence[str] = (each.target, each.value, each.goal, each.verdict, each.why)
    keys = ("mål", "värde", "målvärde", "bedömning", "varför")
    return dict(zip(keys, map(unbroken, texts), strict=True))
