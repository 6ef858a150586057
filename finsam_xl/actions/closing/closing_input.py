"""What closing the year reads from ekonomi.xlsm: ledger, balances and the settings it rests on."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.follow_up.ledger_months import LEDGER
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.rules.closing.check import Demands
from finsam_xl.rules.closing.proof import BalanceRow, Books
from finsam_xl.rules.outcome.records import LedgerRow
from finsam_xl.sheets.settings import TABLE

BALANCES = "tblBalans"


class ClosingSettings(Frozen):
    """The settings that a closing rests on, as the sheet has them."""

    year: int
    budget_unit: str
    opening_equity: Kr | None
    equity_accounts: str
    result_accounts: str
    annual_report_day: date | None
    annual_report_decision: str


def closing_settings(contents: Contents) -> ClosingSettings | None:
    """The settings; None where one of them can't be read."""
    return contents.settings.read(ClosingSettings).record if is_whole(contents, TABLE) else None


def books(contents: Contents, own: ClosingSettings) -> Books:
    """The ledger's rows and balances, and how the accounts that matter begin."""
    return Books(
        year=own.year,
        ledger=contents.table(LEDGER, LedgerRow).records,
        balances=contents.table(BALANCES, BalanceRow).records,
        equity_accounts=account_beginnings(own.equity_accounts),
        result_accounts=account_beginnings(own.result_accounts),
    )


def demands(contents: Contents, own: ClosingSettings, day: date) -> Demands:
    """What the association says of the year, and where each of it stands."""
    keys = ("opening_equity", "equity_accounts", "annual_report_day", "annual_report_decision")
    return Demands(
        day=day,
        opening_equity=own.opening_equity,
        budget_unit=own.budget_unit,
        annual_report_day=own.annual_report_day,
        annual_report_decision=own.annual_report_decision,
        places=(
            *((key, contents.settings.place(key)) for key in keys),
            ("ledger", _corner(contents, LEDGER)),
            ("balances", _corner(contents, BALANCES)),
        ),
    )


def account_beginnings(text: str) -> tuple[str, ...]:
    """20;2110 as the beginnings of account numbers."""
    return tuple(word for part in text.split(";") if (word := part.strip()))


def _corner(contents: Contents, table: str) -> Place:
    grid = contents.grids[table]
    return Place(grid.sheet, grid.row, grid.column)
