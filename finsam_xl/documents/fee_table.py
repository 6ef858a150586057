"""The document Avgiftstabell: what each party and member pays, year beside year."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, FieldValue, Template, fill

TEMPLATE = "avgiftstabell"


class RowKind(Enum):
    """What a row is; the value is the word that a template's codes compare with."""

    TOTAL = "total"
    PART = "part"
    LABEL = "rubrik"
    MEMBER = "medlem"
    SUM = "summa"


@dataclass(frozen=True, slots=True)
class FeeTableRow:
    """One row: its kind, its label, and one text for each year (none for a label)."""

    kind: RowKind
    label: str
    amounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeeTableDocument:
    """What Avgiftstabell shows (avgiftstabell): all of it text, newest year first."""

    association: str
    title: str
    years: tuple[str, ...]
    rows: tuple[FeeTableRow, ...]
    notes: tuple[str, ...]
    unit: str = "Kronor"


def fee_table_document(record: FeeTableDocument, template: Template | None = None) -> bytes:
    """Avgiftstabell as a .docx; without a template the one that follows with us is used.

    Refusal D01, D02 or D03 for a template that can't be used, see `word.fill`.
    """
    return fill(template or chosen(TEMPLATE, None), record.title, _fields(record))


def _fields(record: FeeTableDocument) -> Fields:
    """The record under the Swedish names that a template uses."""
    return {
        "förbund": record.association,
        "rubrik": record.title,
        "enhet": record.unit,
        "åren": record.years,
        "rader": [_row(row, len(record.years)) for row in record.rows],
        "noter": [unbroken(note) for note in record.notes],
    }


def _row(row: FeeTableRow, width: int) -> dict[str, FieldValue]:
    """A row as wide as the table: a year without an amount is an empty cell."""
    empty = ("",) * (width - len(row.amounts))
    amounts = [unbroken(amount) for amount in (*row.amounts, *empty)]
    return {"slag": row.kind.value, "text": unbroken(row.label), "belopp": amounts}
