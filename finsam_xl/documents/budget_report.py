"""The document Budget: plan of activity and budget as the board gets it to decide on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import Report
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.prompts import HERE, prompt, prompts_in
from finsam_xl.documents.targets import (
    FigureRow,
    Target,
    figure_fields,
    observation_fields,
    target_fields,
)
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, FieldValue, Template, fill
from finsam_xl.documents.word_table import of_report, table_fields

TEMPLATE = "budget"


class LineComment(Frozen):
    """What the office says about a line of the budget."""

    line: str
    comment: str


class PlannedIntervention(Frozen):
    """An intervention (insats) in the plan of activity; `amount` is for the budget's year.

    `goal` is its target, `planned_outcome` what it is to give, such as a number of participants.
    """

    intervention: str
    owner: str
    type: str = ""
    target_group: str = ""
    start: date | None = None
    end: date | None = None
    amount: Kr | None = None
    goal: str = ""
    planned_outcome: str = ""


class BudgetReport(Frozen):
    """The budget for the board; what is empty is left out, or has a place to write in.

    `table` is the plan's three years, and its title, unit and decision are the document's. A
    budget without a decision shows `proposal`. `version` is förslag, beslutad or reviderad.
    """

    table: Report
    date_text: str = ""
    version: str = ""
    summary: tuple[str, ...] = ()
    proposal: tuple[str, ...] = ()
    observations: tuple[Finding, ...] = ()
    key_figures: tuple[FigureRow, ...] = ()
    comments: tuple[LineComment, ...] = ()
    fees: Report | None = None
    targets: tuple[Target, ...] = ()
    interventions: tuple[PlannedIntervention, ...] = ()


def budget_document(record: BudgetReport, template: Template | None = None) -> DocumentFile:
    """The budget as a .docx; without a template the one that follows with us is used.

    Refusal D01, D02 or D03 for a template that can't be used, see `word.fill`.
    """
    title, fields = record.table.title, _fields(record)
    content = fill(template or chosen(TEMPLATE, None), title, fields)
    return DocumentFile(f"{safe_name(title)}.docx", content, prompts_in(content))


def _fields(record: BudgetReport) -> Fields:
    """The record under the Swedish names that a template uses."""
    table = record.table
    return {
        "förbund": table.association,
        "rubrik": table.title,
        "datum": unbroken(record.date_text),
        "version": record.version,
        "enhet": table.unit[:1].lower() + table.unit[1:],
        "beslut": unbroken(table.decision),
        "förslag": _told(record.proposal, "förslaget till beslut"),
        "sammanfattning": [unbroken(each) for each in record.summary],
        "att_uppmärksamma": observation_fields(record.observations),
        "nyckeltal": figure_fields(table.columns, record.key_figures),
        "budget": table_fields(of_report(table)),
        "noter": [unbroken(note) for note in table.notes],
        "kommentarer": [_comment(each) for each in record.comments if each.comment.strip()],
        "avgifter": table_fields(of_report(record.fees or table._replace(rows=()))),
        "mål": target_fields(record.targets),
        "skriv_mål": "" if record.targets else prompt("de finansiella målen (KL 11:6)"),
        "insatser": [_intervention(each, table) for each in record.interventions],
        "skriv_insatser": "" if record.interventions else prompt("verksamhetsplanen (KL 11:6)"),
    }


def _told(texts: Sequence[str], words: str) -> list[str]:
    return [unbroken(each) for each in texts if each.strip()] or [prompt(words)]


def _comment(comment: LineComment) -> dict[str, FieldValue]:
    return {"post": unbroken(comment.line), "text": unbroken(comment.comment)}


def _intervention(each: PlannedIntervention, table: Report) -> dict[str, FieldValue]:
    kinds = [word for word in (each.type, each.target_group) if word.strip()]
    goals = [word for word in (each.goal, each.planned_outcome) if word.strip()]
    return {
        "insats": each.intervention,
        "ägare": each.owner or HERE,
        "typ": "\n".join(kinds) or HERE,
        "period": _period(each.start, each.end),
        "belopp": HERE if each.amount is None else unbroken(table.printed(each.amount)),
        "mål": unbroken("\n".join(goals)) or HERE,
    }


def _period(start: date | None, end: date | None) -> str:
    """2021-01-01 – 2021-12-31; an intervention without an end goes on (tills vidare)."""
    if start is None:
        return HERE if end is None else f"till {end.isoformat()}"
    return f"{start.isoformat()} – {end.isoformat() if end else 'tills vidare'}"
