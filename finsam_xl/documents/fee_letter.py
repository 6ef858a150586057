"""The document Avgiftsbeslut: a letter to one payer of what it pays for a year, why and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from finsam_xl.basics.kr import Kr, total
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import unique_names
from finsam_xl.documents.office_template import template as chosen
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import Fields, FieldValue, Filling, Template, fill_each

TEMPLATE = "avgiftsbeslut"
_LAW = "om finansiell samordning av rehabiliteringsinsatser"


@dataclass(frozen=True, slots=True)
class LetterMember:
    """A member whom the payer pays for: its fee, and the steps of its working as sentences."""

    name: str
    amount: Kr
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterInstalment:
    """One of the year's payments (rat): its number, its last day and its amount."""

    number: int
    due: date
    amount: Kr


@dataclass(frozen=True, slots=True)
class FeeLetter:
    """A payer's decision letter (avgiftsbeslut); what is "" or empty is left out of the letter.

    Without `date_text` and `decision` there is a place to write them in by hand. `basis` is the
    paragraph as the law's parameters tell it: 5 § lagen (2003:1210).
    """

    association: str
    organisation_number: str
    date_text: str
    payer: str
    reference: str
    year: int
    total: Kr
    decision: str
    basis: str
    members: tuple[LetterMember, ...]
    instalments: tuple[LetterInstalment, ...]
    payment: str
    contact: str


def fee_letter_documents(
    letters: Sequence[FeeLetter], template: Template | None = None
) -> tuple[DocumentFile, ...]:
    """Every letter with a file name of its own; sixty take hardly more than the template once."""
    names = unique_names([f"Avgiftsbeslut {letter.year} {letter.payer}" for letter in letters])
    fillings = [Filling(f"{_title(letter)}, {letter.payer}", _fields(letter)) for letter in letters]
    made = fill_each(template or chosen(TEMPLATE, None), fillings)
    return tuple(
        DocumentFile(f"{name}.docx", content) for name, content in zip(names, made, strict=True)
    )


def _title(letter: FeeLetter) -> str:
    return f"Medlemsavgift {letter.year}"


def _fields(letter: FeeLetter) -> Fields:
    """The letter under the Swedish names that a template uses."""
    return {
        "förbund": letter.association,
        "organisationsnummer": letter.organisation_number,
        "datum": unbroken(letter.date_text),
        "betalare": letter.payer,
        "referens": letter.reference,
        "rubrik": _title(letter),
        "år": str(letter.year),
        "belopp": _amount(letter.total),
        "beslut": unbroken(letter.decision),
        "lag": unbroken(f"{letter.basis} {_LAW}"),
        "medlemmar": [_member(member) for member in letter.members],
        "rater": [_instalment(each) for each in letter.instalments],
        "summa": _amount(total([each.amount for each in letter.instalments])),
        "betalas_till": letter.payment,
        "kontakt": letter.contact,
    }


def _member(member: LetterMember) -> dict[str, FieldValue]:
    return {
        "namn": member.name,
        "belopp": _amount(member.amount),
        "steg": [unbroken(step) for step in member.steps],
    }


def _instalment(instalment: LetterInstalment) -> dict[str, FieldValue]:
    return {
        "nummer": str(instalment.number),
        "förfaller": instalment.due.isoformat(),
        "belopp": _amount(instalment.amount),
    }


def _amount(amount: Kr) -> str:
    return unbroken(str(amount))
