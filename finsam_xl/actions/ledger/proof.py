"""What stands in Utfall after an import, proven against what the file says of the year."""

from __future__ import annotations

from finsam_xl.actions.follow_up.ledger_months import FROM_FILE, LEDGER
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.ledger.ledger_file import LedgerFile
from finsam_xl.actions.ledger.problems import FILE_SETTING
from finsam_xl.basics.finding import Finding
from finsam_xl.exchange.sie.findings import proof as found
from finsam_xl.exchange.sie.months import LedgerAmount
from finsam_xl.exchange.sie.proof import stated_results, sum_proof
from finsam_xl.rules.outcome.records import LedgerRow


def proof_findings(then: Contents, ledger: LedgerFile) -> tuple[Finding, ...]:
    """Accounts whose rows, as they would stand, don't give the file's own sums, if it has any."""
    at = then.settings.place(FILE_SETTING)
    proof = sum_proof(ledger.sie, ledger.year, _written(then, ledger))
    unproven = (
        ()
        if stated_results(ledger.sie, ledger.year)
        else (found.e56_no_sums_to_compare(at, ledger.name),)
    )
    differing = (
        found.e48_result_differs(at, ledger.name, each)
        if each.against == "RES"
        else found.e49_balance_differs(at, ledger.name, each)
        for each in proof.differences
    )
    return (*unproven, *differing)


def _written(then: Contents, ledger: LedgerFile) -> list[LedgerAmount]:
    """The file's rows as they are read back from the sheet."""
    months = set(ledger.months)
    rows = then.table(LEDGER, LedgerRow).records
    return [
        LedgerAmount(str(row.account), "", "", month, row.amount, "total")
        for row in rows
        for month in [row.period.replace("-", "")]
        if row.source == FROM_FILE and month in months
    ]
