"""The fields that the documents of a meeting share: heads, people, items and their texts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.report import RowKind
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.meetings.records import (
    TABLE,
    AppendixLine,
    DocumentItem,
    Head,
    ItemPart,
    Person,
    Piece,
)
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import FieldValue
from finsam_xl.documents.word_table import WordRow, WordTable, table_fields

DECISION, PROPOSAL = "Beslut", "Förslag till beslut"
_SILENT = {"ledamot", ""}
_DISTANCE = {"delvis": "samt på distans", "helt": "på distans"}
_SUM = "summa"


def head_fields(head: Head) -> dict[str, FieldValue]:
    """Who meets, when and where, under the Swedish names that a template uses."""
    return {
        "förbund": head.association,
        "organ": head.organ,
        "sammanträdesdatum": unbroken(head.days),
        "dag": unbroken(head.days),
        "plats_och_tid": unbroken(place_and_time(head)),
        "tid": unbroken(head.hours),
        "plats": where(head),
    }


def where(head: Head) -> str:
    """Sveagatan 8 i Umeå samt på distans (länk)."""
    told = " ".join(part for part in (head.place, _DISTANCE.get(head.distance, "")) if part)
    return f"{told} ({head.link})" if head.link and told else told or head.link


def place_and_time(head: Head) -> str:
    """Sveagatan 8 i Umeå samt på distans, klockan 08.30–12.00."""
    hours = f"klockan {head.hours}" if head.hours else ""
    return ", ".join(part for part in (where(head), hours) if part)


def person_text(person: Person) -> str:
    """Olof Rydell, Arbetsförmedlingen, ersättare för Majken Thorsell, § 47–54, på distans."""
    role = person.role
    if person.serves_for:
        role = f"{role or 'ersättare'} för {person.serves_for}"
    parts = (
        person.name,
        person.organisation,
        "" if role in _SILENT else role,
        person.sections,
        "på distans" if person.at_distance else "",
    )
    return unbroken(", ".join(part for part in parts if part))


def people(persons: Sequence[Person]) -> list[FieldValue]:
    """Each person on a line."""
    return [person_text(person) for person in persons]


def items(of: Sequence[DocumentItem]) -> list[FieldValue]:
    """Each item with its number, heading, presenter, parts and remark."""
    return [
        {
            "nummer": unbroken(each.number),
            "nivå": str(each.level),
            "rubrik": unbroken(heading_text(each)),
            "föredragande": each.presenter,
            "delar": parts(each.parts),
            "anmärkning": each.remark,
        }
        for each in of
    ]


def heading_text(item: DocumentItem) -> str:
    """Rapport tertial 2, ärende 2014:18 (bilaga 9) – Beslut."""
    told = item.heading
    if item.case_number:
        told += f", ärende {item.case_number}"
    if item.appendices and "bilaga" not in item.heading.casefold():
        told += f" ({item.appendices})"
    return f"{told} – {item.type.capitalize()}" if item.type else told


def parts(of: Sequence[ItemPart]) -> list[FieldValue]:
    """Each part under its label; a decision is told apart, for its box."""
    return [
        {
            "etikett": part.label,
            "slag": "beslut" if part.label in {DECISION, PROPOSAL} else "text",
            "stycken": pieces(part.pieces),
        }
        for part in of
    ]


def pieces(of: Sequence[Piece]) -> list[FieldValue]:
    """Paragraphs, points, headings and tables."""
    return [
        {
            "slag": piece.kind,
            "text": unbroken(piece.text),
            "tabell": table_fields(_table(piece)) if piece.kind == TABLE else {},
        }
        for piece in of
    ]


def _table(piece: Piece) -> WordTable:
    """The first row is the header; one without a label, or named Summa, is a sum."""
    head, *body = piece.rows
    width = max(len(row) for row in piece.rows) - 1
    columns = (*head[1:], *[""] * (width - len(head) + 1))
    rows = tuple(WordRow(_row_kind(row), row[0], tuple(map(unbroken, row[1:]))) for row in body)
    return WordTable(head[0], columns, rows)


def _row_kind(row: tuple[str, ...]) -> RowKind:
    if not row[0] or row[0].casefold().startswith(_SUM):
        return RowKind.SUM
    return RowKind.MEMBER if any(row[1:]) else RowKind.LABEL


def appendix_lines(of: Sequence[AppendixLine]) -> list[FieldValue]:
    """Bilaga 9 Rapport tertial 2, with its file where it has one."""
    return [
        f"Bilaga {each.number}  {each.title}{f' ({each.file})' if each.file else ''}" for each in of
    ]


def day_or(day: date | None, asked: str) -> str:
    """The day, or a place to write it in."""
    return unbroken(date_text(day)) if day else asked
