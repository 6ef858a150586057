"""What each payer's decision letter says, gathered from fees, instalments and settings."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.kr import total
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.fee_letter import FeeLetter, LetterInstalment, LetterMember
from finsam_xl.rules.fees.instalments import Instalment
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.records import Fee, FeeYear


def fee_letters(
    contents: Contents, year: FeeYear, parts: tuple[Instalment, ...], day: date
) -> tuple[FeeLetter, ...]:
    """One letter to each payer that has something to pay, in the order of the fee rows."""
    of_payer: dict[str, list[Fee]] = {}
    for fee in year.fees:
        of_payer.setdefault(payer_of(fee, year), []).append(fee)
    return tuple(
        _letter(contents, year._replace(fees=tuple(fees)), mine, day)
        for payer, fees in of_payer.items()
        if (mine := tuple(part for part in parts if part.payer == payer))
    )


def payer_of(fee: Fee, year: FeeYear) -> str:
    """Who pays a member's fee: itself, or the one the member list names."""
    named = {member.member: member.payer for member in year.members}
    return named.get(fee.row.member) or fee.row.member


def _letter(
    contents: Contents, year: FeeYear, parts: tuple[Instalment, ...], day: date
) -> FeeLetter:
    """The letter to the payer of these instalments; `year` holds only the fees it pays for."""
    settings = contents.settings
    return FeeLetter(
        association=settings.text("name"),
        organisation_number=settings.text("organisation_number"),
        date_text=date_text(day),
        payer=parts[0].payer,
        reference=parts[0].reference,
        year=year.year,
        total=total([fee.fee for fee in year.fees]),
        decision=year.allocation.decision,
        basis=party_amounts(year.allocation, year.settings)[0].basis,
        members=tuple(_member(fee) for fee in year.fees),
        instalments=tuple(LetterInstalment(part.number, part.due, part.amount) for part in parts),
        payment=settings.text("payment"),
        contact=settings.text("contact"),
    )


def _member(fee: Fee) -> LetterMember:
    return LetterMember(fee.row.member, fee.fee, tuple(step.told for step in fee.steps))
