"""What has been done with an instalment already, as a sentence for a letter or a page."""

from __future__ import annotations

from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.fees.instalments import InvoicedInstalment
from finsam_xl.rules.fees.text import shown


def noted_text(row: InvoicedInstalment, now: Kr, unit: str) -> str:
    """Its days, and what is left to invoice or to credit where it is `now` another amount."""
    done = f"Rat {row.number} är {_days(row)}"
    if row.amount is None or row.amount == now:
        return f"{done}."
    left = now - row.amount
    act = "fakturera" if left > ZERO else "kreditera"
    return (
        f"{done} med {shown(row.amount, unit)}; nu är den {shown(now, unit)},"
        f" så {shown(abs(left), unit)} återstår att {act}."
    )


def _days(row: InvoicedInstalment) -> str:
    """Fakturerad 2016-03-31 och betald 2016-04-20; without days where those can't be read."""
    days = (("fakturerad", row.invoiced), ("betald", row.paid))
    known = [f"{word} {day.isoformat()}" for word, day in days if day]
    return listed(known) or "redan fakturerad eller betald"
