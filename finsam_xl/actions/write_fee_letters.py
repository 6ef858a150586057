"""Avgiftsbeslut: a decision letter to each payer, and the invoice list that finance needs."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import read_fee_input, reckon
from finsam_xl.actions.fees.fee_letters import fee_letters
from finsam_xl.actions.fees.instalment_rows import instalments_of
from finsam_xl.actions.journey.decision import Decision, Document, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.documents.fee_letter import TEMPLATE, fee_letter_documents
from finsam_xl.exchange.rows import RawRows, to_csv
from finsam_xl.rules.fees.instalments import Instalment

_LABELS = ("Mottagare", "Referens", "Belopp", "Förfallodag", "År", "Medlem", "Rat")


def decide(given: Given) -> Decision:
    """The letters and the list of the workbook's own year; nothing where it has no fees."""
    contents = given.contents
    fee_input = read_fee_input(contents)
    year = reckon(fee_input).of(fee_input.settings.year) if fee_input.settings else None
    if year is None:
        return Decision((), "inga brev, årets avgifter kunde inte räknas; läs Kontroller")
    parts = instalments_of(fee_input, year)
    letters = fee_letters(contents, year, parts, given.day)
    files = fee_letter_documents(letters, chosen_template(contents, TEMPLATE))
    documents = tuple(Document(file.name, file.content) for file in files)
    listed = Document(f"Fakturaunderlag {year.year}.csv", _invoice_list(parts))
    return Decision(
        (), f"{len(letters)} avgiftsbeslut och ett fakturaunderlag", (*documents, listed)
    )


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
