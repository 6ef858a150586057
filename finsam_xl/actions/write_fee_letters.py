"""Avgiftsbeslut: a decision letter to each payer, and the invoice list that finance needs."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import read_fee_input, reckon
from finsam_xl.actions.fees.fee_letters import fee_letters
from finsam_xl.actions.fees.instalment_rows import (
    INSTALMENTS,
    instalment_key,
    instalments_of,
    noted_rows,
)
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.gate import is_whole, is_younger
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.fee_letter import TEMPLATE, fee_letter_documents
from finsam_xl.exchange.rows import RawRows, to_csv
from finsam_xl.rules.fees.instalments import Instalment

_LABELS = ("Mottagare", "Referens", "Belopp", "Förfallodag", "År", "Medlem", "Rat")


def decide(given: Given) -> Decision:
    """The letters and the list of the workbook's own year; nothing where it has no fees.

    Nor where nobody can tell what has been invoiced already.
    """
    contents = given.contents
    if not is_whole(contents, INSTALMENTS) and not is_younger(contents, INSTALMENTS):
        gone = f"{INSTALMENTS} eller en kolumn där saknas"
        return Decision((), f"inga brev, {gone}, så det syns inte vad som är fakturerat")
    fee_input = read_fee_input(contents)
    year = reckon(fee_input).of(fee_input.settings.year) if fee_input.settings else None
    if year is None:
        return Decision((), "inga brev, årets avgifter kunde inte räknas; läs Kontroller")
    parts = instalments_of(contents, fee_input, year)
    letters = fee_letters(contents, year, parts, given.day)
    documents = fee_letter_documents(letters, chosen_template(contents, TEMPLATE))
    noted = noted_rows(contents)
    left = tuple(part for part in parts if instalment_key(part) not in noted)
    if left:
        documents += (DocumentFile(f"Fakturaunderlag {year.year}.csv", _invoice_list(left)),)
    return Decision((), _outcome(len(letters), len(left), len(parts) - len(left)), documents)


def _outcome(letters: int, left: int, done: int) -> str:
    """How many letters, and how many instalments the list holds and leaves out."""
    told = f"{letters} avgiftsbeslut"
    if not left:
        return f"{told}; alla rater är redan fakturerade, så inget fakturaunderlag behövs"
    told += " och ett fakturaunderlag"
    rows = "1 rat är redan fakturerad" if done == 1 else f"{done} rater är redan fakturerade"
    return f"{told}; {rows} och står inte i underlaget" if done else told


def _invoice_list(parts: tuple[Instalment, ...]) -> bytes:
    rows = tuple(
        (
            part.payer,
            part.reference,
            float(part.amount.kronor),
            part.due.isoformat(),
            float(part.year),
            part.member,
            float(part.number),
        )
        for part in parts
    )
    return to_csv(RawRows(_LABELS, rows)).encode("utf-8")
