"""What has been done with an instalment already, as a sentence for a letter or a page."""

from __future__ import annotations

from finsam_xl.basics.swedish import listed
from finsam_xl.rules.fees.instalments import InvoicedInstalment
from finsam_xl.rules.fees.text import shown


def noted_text(row: InvoicedInstalment, unit: str) -> str:
    """Rat 1 är fakturerad 2016-03-31 och betald 2016-04-20, med 303 834 kr."""
    days = (("fakturerad", row.invoiced), ("betald", row.paid))
    known = [f"{word} {day.isoformat()}" for word, day in days if day]
    done = listed(known) or "redan fakturerad eller betald"
    amount = f" med {shown(row.amount, unit)}" if row.amount is not None else ""
    return f"Rat {row.number} är {done}{amount}."
