"""What an import tells in one line: rows, period, sum, proof, and how far the follow-up goes."""

from __future__ import annotations

from finsam_xl.actions.ledger.ledger_file import LedgerFile
from finsam_xl.basics.finding import Level
from finsam_xl.basics.kr import total
from finsam_xl.basics.swedish import thousands
from finsam_xl.exchange.sie.proof import stated_results
from finsam_xl.exchange.sie.text import months_text
from finsam_xl.rules.budget.text import month_name


def told_read(ledger: LedgerFile, follow_up_month: int) -> str:
    """17 rader ur prov.se, januari–augusti 2021, summa 2 490 000 kr, and whether it is proven."""
    count, amount = len(ledger.rows), total([row.amount for row in ledger.rows])
    rows = "1 rad" if count == 1 else f"{thousands(count)} rader"
    proven = (
        "stämmer med filens årssummor"
        if stated_results(ledger.sie, ledger.year)
        else "men filen har inga årssummor att jämföra med"
    )
    return (
        f"{rows} ur {ledger.name}, {months_text([row.period for row in ledger.rows])},"
        f" summa {amount}, {proven}; uppföljning t.o.m. {month_name(follow_up_month)}"
    )


def told_stopped(ledger: LedgerFile) -> str:
    """Nothing is written, and how many faults stopped it."""
    faults = sum(each.level is Level.ERROR for each in ledger.findings)
    return f"inget är inläst ur {ledger.name}: {faults} fel"
