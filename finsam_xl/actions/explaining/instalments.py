"""How an instalment came about: its fee, its part of that, and what is invoiced already."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_input import FeeInput, Reckoned
from finsam_xl.actions.fees.instalment_rows import instalments_of, noted_rows, standing
from finsam_xl.actions.fees.noted_text import noted_text
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.rules.fees.explanation import explain_fee
from finsam_xl.rules.fees.instalments import Instalment, InvoicedInstalment
from finsam_xl.rules.fees.text import shown

_SETTING = "Inställningen Rater per år"


def explain_instalment(
    contents: Contents, given: FeeInput, reckoned: Reckoned, at: Place
) -> Explanation | None:
    """The amount in this row; None for one that nobody has invoiced and no fee gives."""
    row = next((each for each in standing(contents) if each.at.row == at.row), None)
    if row is None or given.settings is None:
        return None
    unit = given.settings.fee_unit
    title = f"Rat {row.number} {row.year} för {row.member}"
    noted = _noted(contents, row, unit)
    year = reckoned.of(row.year)
    parts = instalments_of(contents, given, year) if year else ()
    mine = [part for part in parts if part.member == row.member]
    part = next((each for each in mine if each.number == row.number), None)
    if year is None or part is None:
        gone = Step("", f"{row.member} har ingen avgift {row.year} som ger den raten nu.")
        shows = "tomt" if row.amount is None else shown(row.amount, unit)
        return Explanation(title, shows, at, (*noted, gone)) if noted else None
    fee = next(each for each in year.fees if each.row.member == part.member)
    own = Step("", _told(mine, part, unit), (fee.row.at.cell("fee"),), _SETTING)
    steps = (*explain_fee(fee, unit).steps, *noted, own)
    return Explanation(title, shown(part.amount, unit), at, steps)


def _noted(contents: Contents, row: InvoicedInstalment, unit: str) -> tuple[Step, ...]:
    """What is invoiced or paid of the same fee, part by part."""
    rows = noted_rows(contents).values()
    same = [each for each in rows if (each.year, each.member) == (row.year, row.member)]
    return tuple(Step("", noted_text(each, unit), (each.at.cell("amount"),)) for each in same)


def _told(mine: list[Instalment], part: Instalment, unit: str) -> str:
    amount = shown(part.amount, unit)
    return f"Avgiften delas i {len(mine)} rater; rat {part.number} är {amount}."
