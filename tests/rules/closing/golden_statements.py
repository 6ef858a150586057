"""The smallest years whose statements can't be printed."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.closing.proof import Books
from finsam_xl.rules.closing.statements import statements
from finsam_xl.rules.closing.statements_check import check_statements
from tests.rules.closing.ledger_year import BANK, BOOKED, ROWS, YEAR, balance, ledger

AT = Place("Inställningar", 29, 12)


def checked(books: Books = YEAR) -> tuple[Finding, ...]:
    return check_statements(books, statements(books), AT)


CASES = {
    "G97": lambda: checked(YEAR._replace(ledger=ROWS[:-1])),
    "G98": lambda: checked(
        YEAR._replace(balances=(BANK, *BOOKED[2:], balance(2440, -499_999, -500_000)))
    ),
    "G99": lambda: checked(YEAR._replace(ledger=(*ROWS, ledger(9100, "2021-03", -5)))),
}
