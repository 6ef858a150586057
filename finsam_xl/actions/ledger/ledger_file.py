"""A SIE file as the workbook's year has it: its rows, its months, its balances, what is amiss."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import SourceFile
from finsam_xl.actions.ledger.dimension import Cut, chosen_cut
from finsam_xl.actions.ledger.problems import FILE_SETTING, ORGANISATION, problem_findings
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.identity import holds_identity_number
from finsam_xl.basics.kr import Kr
from finsam_xl.exchange.sie.balances import AccountBalance, balances
from finsam_xl.exchange.sie.check import check_file
from finsam_xl.exchange.sie.findings import amounts as about_amounts
from finsam_xl.exchange.sie.findings import objects as about_objects
from finsam_xl.exchange.sie.months import LedgerAmount, months
from finsam_xl.exchange.sie.read import read_sie
from finsam_xl.exchange.sie.records import SieFile
from finsam_xl.exchange.sie.years import covered_months

_ACCOUNT = re.compile("[1-9][0-9]{0,5}")
_MOST = Kr.of(10**12)


class LedgerFile(Frozen):
    """What is read for one calendar year; `months` are those that its rows take the place of.

    `findings` are all that is amiss with it; with an error among them nothing may be written.
    """

    name: str
    sie: SieFile
    year: int
    cut: Cut
    rows: tuple[LedgerAmount, ...]
    months: tuple[str, ...]
    balances: tuple[AccountBalance, ...]
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """True when nothing in it forbids that it is written."""
        return all(each.level is not Level.ERROR for each in self.findings)

    def with_findings(self, *more: Finding) -> LedgerFile:
        """The same with more that is amiss."""
        return self._replace(findings=(*self.findings, *more))

    @property
    def last_month(self) -> int:
        """The number of the last month with an amount; 0 if there is none."""
        return max((int(row.period[4:]) for row in self.rows), default=0)

    def account_names(self) -> dict[str, str]:
        """What the file calls its balance accounts."""
        names = {each.number: each.name for each in self.sie.accounts}
        return {each.account: names.get(each.account, "") for each in self.balances}


def read_ledger(contents: Contents, file: SourceFile, year: int) -> LedgerFile:
    """The file for the workbook's year; Refusal if it is no whole SIE file."""
    sie = read_sie(file.content, file.name)
    problems = check_file(sie, contents.settings.text(ORGANISATION), year)
    cut = chosen_cut(contents, sie, year, file.name)
    rows = months(sie, year, cut.dimension)
    ledger = LedgerFile(
        name=file.name,
        sie=sie,
        year=year,
        cut=cut,
        rows=rows,
        months=tuple(sorted({*covered_months(sie, year), *(row.period for row in rows)})),
        balances=balances(sie, year),
        findings=tuple(problem_findings(contents, sie, problems, file.name)),
    )
    if not ledger.is_sound:
        return ledger
    return ledger.with_findings(*cut.findings, *_unfit(contents, ledger))


def _unfit(contents: Contents, ledger: LedgerFile) -> Iterator[Finding]:
    """What no cell may or can hold: strange accounts, persons, amounts beyond all measure."""
    at, name = contents.settings.place(FILE_SETTING), ledger.name
    sums = [(row.account, row.amount) for row in ledger.rows]
    sums += [(each.account, each.closing) for each in ledger.balances]
    sums += [(each.account, each.opening) for each in ledger.balances]
    odd = sorted({account for account, _ in sums if not _ACCOUNT.fullmatch(account)})
    if odd:
        yield about_amounts.e47_account_is_no_number(at, name, odd)
    for account in sorted({account for account, amount in sums if abs(amount) >= _MOST}):
        yield about_amounts.e55_amount_is_too_large(at, name, account)
    if any(map(holds_identity_number, {row.object for row in ledger.rows})):
        yield about_objects.e51_person_in_file(at, name, "objekten")
    if any(map(holds_identity_number, ledger.account_names().values())):
        yield about_objects.e51_person_in_file(at, name, "kontonas namn")
