"""The smallest years that can't be closed, and closed ones with each fault."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.rules.closing.check import Demands, check_closing
from finsam_xl.rules.closing.findings import closed as about_closed
from finsam_xl.rules.closing.proof import Books
from tests.rules.closing.ledger_year import BANK, DEBTS, DEMANDS, ROWS, YEAR, balance

Found = tuple[Finding, ...]
AT = Place("Inställningar", 34, 12)
ERROR = Finding("F38", Level.ERROR, AT, "", "", "")
NOTICE = ERROR._replace(level=Level.NOTICE)


def closed(books: Books = YEAR, demands: Demands = DEMANDS, *others: Finding) -> Found:
    return check_closing(books, demands, list(others))


def unproved() -> Found:
    """The accounts say 900 and assets less debts 894 less 1 394: neither is 894."""
    return closed(YEAR._replace(balances=(DEBTS, balance(2010, -2_040_000, -900_000))))


CASES = {
    "G85": lambda: closed(YEAR._replace(ledger=(*ROWS[:2], *ROWS[3:-2]))),
    "G86": lambda: closed(YEAR._replace(balances=())),
    "G87": lambda: closed(YEAR._replace(balances=(BANK, DEBTS), equity_accounts=("20", "2110"))),
    "G88": unproved,
    "G89": lambda: closed(YEAR, DEMANDS._replace(opening_equity=None)),
    "G90": lambda: closed(YEAR, DEMANDS._replace(annual_report_decision="")),
    "G91": lambda: closed(YEAR, DEMANDS._replace(annual_report_day=date(2021, 3, 18))),
    "G92": lambda: closed(YEAR, DEMANDS, ERROR, ERROR, NOTICE),
    "G93": lambda: (about_closed.g93_year_is_closed(AT, "2021", date(2022, 3, 25)),),
    "G94": lambda: (about_closed.g94_closed_year_has_changed(AT, "2021"),),
    "G95": lambda: (about_closed.g95_closing_was_typed(AT, "Stängt den"),),
    "G96": lambda: (about_closed.g96_reason_is_missing(AT),),
}
