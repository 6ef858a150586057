"""What each payer's decision letter says, gathered from fees, instalments and settings."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.fees.instalment_rows import Noted, noted_rows
from finsam_xl.actions.fees.noted_text import noted_text
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import total
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.fee_letter import FeeLetter, LetterInstalment, LetterMember
from finsam_xl.rules.fees.explanation import explain_fee
from finsam_xl.rules.fees.instalments import Instalment
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.payable import payable
from finsam_xl.rules.fees.records import Fee, FeeYear
from finsam_xl.rules.fees.rows import payer_of


def fee_letters(
    contents: Contents, year: FeeYear, parts: tuple[Instalment, ...], day: date
) -> tuple[FeeLetter, ...]:
    """One letter to each payer that has something to pay, in the order of the fee rows.

    It tells what the board has decided, else what was reckoned. What has been invoiced or paid
    already is told beside the member.
    """
    noted = noted_rows(contents)
    of_payer: dict[str, list[Fee]] = {}
    for fee in year.fees:
        of_payer.setdefault(payer_of(fee.row.member, year.members), []).append(fee)
    return tuple(
        _letter(contents, _Billed(year._replace(fees=tuple(fees)), mine, noted), day)
        for payer, fees in of_payer.items()
        if (mine := tuple(part for part in parts if part.payer == payer))
    )


class _Billed(Frozen):
    """What one payer pays: the year with its fees alone, their instalments, and all noted ones."""

    year: FeeYear
    parts: tuple[Instalment, ...]
    noted: Noted


def _letter(contents: Contents, billed: _Billed, day: date) -> FeeLetter:
    settings, (year, parts, _) = contents.settings, billed
    return FeeLetter(
        association=contents.association,
        organisation_number=settings.text("organisation_number"),
        date_text=date_text(day),
        payer=parts[0].payer,
        reference=parts[0].reference,
        year=year.year,
        total=total([payable(fee) for fee in year.fees]),
        decision=year.allocation.decision,
        basis=party_amounts(year.allocation, year.settings)[0].basis,
        members=tuple(_member(fee, billed) for fee in year.fees),
        instalments=tuple(LetterInstalment(part.number, part.due, part.amount) for part in parts),
        payment=settings.text("payment"),
        contact=settings.text("contact"),
    )


def _member(fee: Fee, billed: _Billed) -> LetterMember:
    """The member's fee step by step, and what of it has been invoiced or paid."""
    mine = [key for key in billed.noted if key[:2] == (fee.row.year, fee.row.member)]
    unit = billed.year.settings.fee_unit
    told = [noted_text(billed.noted[key], unit) for key in sorted(mine)]
    steps = tuple(step.told for step in explain_fee(fee, unit).steps)
    return LetterMember(fee.row.member, payable(fee), (*steps, *told))
