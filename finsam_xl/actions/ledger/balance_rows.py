"""The ledger's opening and closing balances of the year in Bokslut."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.ledger.file_rows import with_file_rows
from finsam_xl.actions.ledger.ledger_file import LedgerFile
from finsam_xl.basics.edit import Edit
from finsam_xl.sheets.writer import Row, replace_rows

BALANCES = "tblBalans"


def balance_edits(contents: Contents, ledger: LedgerFile) -> list[Edit]:
    """The year's balance accounts anew; those of other years stay."""
    if not is_whole(contents, BALANCES):
        return []
    table, grid = contents.tables[BALANCES], contents.grids[BALANCES]
    typed = contents.typed(BALANCES)
    years, accounts = typed.column("year"), typed.column("account")
    rows = zip(typed.rows, years, accounts, strict=True)
    gone = {at: account for at, year, account in rows if year == ledger.year}
    was = {account: at for at, account in reversed(gone.items())}
    names = ledger.account_names()
    made = [
        Row(
            {
                "year": ledger.year,
                "account": int(each.account),
                "name": names[each.account],
                "opening": each.opening,
                "closing": each.closing,
            },
            was.get(int(each.account)),
        )
        for each in ledger.balances
    ]
    return [with_file_rows(grid, tuple(gone), replace_rows(table, grid, made).rows)]
