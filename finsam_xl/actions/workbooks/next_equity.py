"""The equity that the next year opens with: by the whole year's outcome, else by the budget."""

from __future__ import annotations

from finsam_xl.actions.journey.closed import is_closed
from finsam_xl.actions.workbooks.old_year import Brought, Year
from finsam_xl.basics.grid import CellValue
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.records import FORECAST, SETTLED
from finsam_xl.rules.budget.summary import summarise
from finsam_xl.rules.budget.text import shown
from finsam_xl.rules.closing.proof import lacking_months, prove, rounded
from finsam_xl.sheets.units import FACTORS
from finsam_xl.sheets.values import cell


def next_opening(year: Year) -> Brought:
    """Equity at the year's end: by twelve months' outcome, else by the budget."""
    booked = not lacking_months(year.books)
    ending = _booked_ending(year) if booked else _planned_ending(year)
    if ending is None:
        asked = year.plan.lines or year.plan.settings.opening_equity
        told = "Ingående eget kapital, som inte går att räkna"
        return Brought({}, {}, lacking=(told,) if asked else ())
    opening, which = rounded(ending, year.unit), "utfall" if booked else "budget"
    status = SETTLED if is_closed(year.old) else FORECAST
    own = year.plan.settings.year
    until = "" if status == SETTLED else f" tills {own} är stängt"
    told = f"ingående eget kapital {shown(opening, year.unit)} enligt {own} års {which}"
    told += f" ({status}{until})"
    if opening != ending:
        told += f", avrundat från {ending}"
    factor = FACTORS[year.unit]
    settings: dict[str, CellValue] = {
        "opening_equity": cell(opening, factor),
        "opening_status": status,
    }
    return Brought(settings, {}, told=(told,))


def _booked_ending(year: Year) -> Kr | None:
    """From the ledger's own opening where it has one, else from the setting."""
    proof = prove(year.books)
    began = proof.opening if year.books.equity else year.plan.settings.opening_equity
    return None if began is None else began + proof.result


def _planned_ending(year: Year) -> Kr | None:
    return summarise(year.plan)[0].closing_equity if year.plan.lines else None
