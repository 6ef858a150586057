"""What has been done with an instalment already, as a sentence for a letter or a page."""

from __future__ import annotations

from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.fees.instalments import InvoicedInstalment
from finsam_xl.rules.fees.text import shown


def noted_text(row: InvoicedInstalment, unit: str) -> str:
    """Rat 1 är fakturerad 31 mars 2016 och betald 20 april 2016 med 303 834 kr."""
    days = (("fakturerad", row.invoiced), ("betald", row.paid))
    known = [f"{word} {date_text(day)}" for word, day in days if day]
    done = listed(known) or "redan fakturerad eller betald"
    amount = f" med {shown(row.amount, unit)}" if row.amount is not None else ""
    return f"Rat {row.number} är {done}{amount}."
