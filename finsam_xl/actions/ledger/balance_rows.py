"""The ledger's opening and closing balances of the year in Bokslut."""

from __future__ import annotations

from finsam_xl.actions.closing.closing_input import BALANCES
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.actions.ledger.file_rows import with_file_rows
from finsam_xl.actions.ledger.findings import e59_balances_are_kept
from finsam_xl.actions.ledger.ledger_file import LedgerFile
from finsam_xl.actions.ledger.problems import FILE_SETTING
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.sheets.values import Gated
from finsam_xl.sheets.writer import Row, replace_rows


def balance_edits(contents: Contents, ledger: LedgerFile) -> list[Edit]:
    """The year's balance accounts anew; other years', and all if the file has none, stay."""
    if not ledger.balances or not is_whole(contents, BALANCES):
        return []
    table, grid = contents.tables[BALANCES], contents.grids[BALANCES]
    gone = _of_year(contents, ledger.year)
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


def balance_findings(then: Contents, ledger: LedgerFile) -> tuple[Finding, ...]:
    """Told where the sheet has the year's balances and the file has none to put there."""
    if ledger.balances or not is_whole(then, BALANCES) or not _of_year(then, ledger.year):
        return ()
    return (e59_balances_are_kept(then.settings.place(FILE_SETTING), ledger.name, ledger.year),)


def _of_year(contents: Contents, year: int) -> dict[int, Gated]:
    """The account of each body row, from 0, that is of the year."""
    typed = contents.typed(BALANCES)
    rows = zip(typed.rows, typed.column("year"), typed.column("account"), strict=True)
    return {at: account for at, own, account in rows if own == year}
