"""What the rules can find about instalments; codes are never used again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.fees.records import FeeSettings
from finsam_xl.rules.fees.text import shown

if TYPE_CHECKING:
    from finsam_xl.rules.fees.instalments import Instalment, InvoicedInstalment
_BASIS = "De fakturerade raterna"


def f43_invoiced_differs_from_the_fee(
    at: Place, left: tuple[Instalment, ...], amounts: tuple[Kr, Kr], settings: FeeSettings
) -> Finding:
    """A member's fee changed after some of it was invoiced; `left` are the other instalments.

    `amounts` are what is invoiced in all and the fee.
    """
    unit, (invoiced, fee), last = settings.fee_unit, amounts, left[-1]
    told = (
        f"För {last.member} är {shown(invoiced, unit)} fakturerat {last.year}, men avgiften är"
        f" {shown(fee, unit)}; skillnaden, {shown(abs(fee - invoiced), unit)}, ligger i"
        f" {_numbers(left)}."
    )
    if last.amount > ZERO and last.number <= settings.instalments:
        remedy = "Du behöver inte göra något om avgiften är rätt: fakturera raterna som de står."
        return Finding("F43", Level.NOTICE, at, told, remedy, _BASIS)
    invoice = "kreditfaktura" if last.amount < ZERO else "tilläggsfaktura"
    amount = shown(abs(last.amount), unit)
    remedy = f"Skicka en {invoice} på {amount} för rat {last.number}; rätta avgiften om den är fel."
    return Finding("F43", Level.WARNING, at, told, remedy, _BASIS)


def f43_invoiced_without_fee(
    at: Place, row: InvoicedInstalment, invoiced: Kr, unit: str
) -> Finding:
    """A member is invoiced and has no fee that year any more."""
    amount = shown(invoiced, unit)
    return Finding(
        "F43",
        Level.WARNING,
        at,
        f"För {row.member} är {amount} fakturerat {row.year}, men medlemmen har ingen avgift då.",
        f"Skicka en kreditfaktura på {amount}, eller skriv medlemmens rad bland avgifterna igen.",
        _BASIS,
    )


def _numbers(parts: tuple[Instalment, ...]) -> str:
    return f"rat {listed([str(part.number) for part in parts])}"
