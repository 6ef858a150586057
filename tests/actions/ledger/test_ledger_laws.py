"""Whatever a ledger holds, Utfall sums to it, account by account and month by month."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from finsam_xl.actions.import_ledger import decide
from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Ask, Given, SourceFile
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.basics.edit import Edit
from finsam_xl.rules.outcome.records import LedgerRow
from tests.actions.ledger.ledger_workbook import ledger_book, row
from tests.exchange.sie.make_sie import sie

ACCOUNTS = ("3511", "4531", "5010", "30106", "313019", "8310")
Key = tuple[str, int, str]
LEDGERS = st.dictionaries(
    st.tuples(
        st.sampled_from(ACCOUNTS), st.integers(1, 12), st.sampled_from(("", "VUX", "UNG", "10"))
    ),
    st.integers(-(10**11), 10**11).filter(bool),
    min_size=1,
    max_size=30,
)
"""Öre by account, month and object, debit plus; "" is what no object has."""
BOOK = ledger_book(
    (
        row(4531, "2021-02", -7.25),
        row(5010, "2021-02", -8.0, "manuell"),
        row(5010, "2020-11", -9.0),
    )
)
CONTENTS = read_contents(BOOK, date(2021, 9, 7))


@given(LEDGERS)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_utfall_sums_to_the_ledger_and_a_second_reading_changes_nothing(
    ledger: dict[Key, int],
) -> None:
    assume(whole(ledger))
    for lines in (in_months(ledger), in_vouchers(ledger)):
        then = after(CONTENTS, lines)
        assert summed(then) == whole(ledger)
        assert summed(after(CONTENTS, [*lines, "#DIM 6 Projekt"])) == summed(then)
        assert not real_changes(then, decision_edits(then, lines))
        assert others(then) == others(CONTENTS)


def whole(ledger: dict[Key, int]) -> dict[tuple[str, int], int]:
    """Each account's month, turned: income plus."""
    sums: defaultdict[tuple[str, int], int] = defaultdict(int)
    for (account, month, _), ore in ledger.items():
        sums[account, month] -= ore
    return {key: ore for key, ore in sums.items() if ore}


def in_months(ledger: dict[Key, int]) -> list[str]:
    """As types 2 and 3 have it: each month's total, its objects, and the year's result."""
    lines = []
    for (account, month), ore in whole(ledger).items():
        lines.append(f"#PSALDO 0 2021{month:02} {account} {{}} {kronor(-ore)}")
    for (account, month, code), ore in ledger.items():
        if code and (account, month) in whole(ledger):
            lines.append(f'#PSALDO 0 2021{month:02} {account} {{6 "{code}"}} {kronor(ore)}')
    return [*lines, *results(ledger)]


def in_vouchers(ledger: dict[Key, int]) -> list[str]:
    """As type 4 has it: one voucher a row, against the bank."""
    lines = []
    for (account, month, code), ore in ledger.items():
        listed = f'{{6 "{code}"}}' if code else "{}"
        lines += [f"#VER A 1 2021{month:02}15", "{"]
        lines += [f"#TRANS {account} {listed} {kronor(ore)}", f"#TRANS 1930 {{}} {kronor(-ore)}"]
        lines += ["}"]
    return [*lines, *results(ledger)]


def results(ledger: dict[Key, int]) -> list[str]:
    sums: defaultdict[str, int] = defaultdict(int)
    for (account, _, _), ore in ledger.items():
        sums[account] += ore
    return [f"#RES 0 {account} {kronor(ore)}" for account, ore in sums.items()]


def kronor(ore: int) -> str:
    return f"{'-' if ore < 0 else ''}{abs(ore) // 100}.{abs(ore) % 100:02}"


def decision_edits(contents: Contents, lines: list[str]) -> tuple[Edit, ...]:
    file = SourceFile("prov.se", sie(*lines))
    return decide(Given(BOOK, contents, date(2021, 9, 7), Ask(), file)).edits


def after(contents: Contents, lines: list[str]) -> Contents:
    return contents.after(decision_edits(contents, lines))


def summed(contents: Contents) -> dict[tuple[str, int], int]:
    """The öre that Utfall has from the file, by account and month of 2021."""
    sums: defaultdict[tuple[str, int], int] = defaultdict(int)
    for each in contents.table("tblUtfall", LedgerRow).records:
        if each.source == "fil" and each.period.startswith("2021-"):
            sums[str(each.account), int(each.period[5:])] += each.amount.ore
    return {key: ore for key, ore in sums.items() if ore}


def others(contents: Contents) -> list[tuple[int, str, int]]:
    """The rows that no file of 2021 may touch."""
    rows = contents.table("tblUtfall", LedgerRow).records
    return [
        (each.account, each.period, each.amount.ore)
        for each in rows
        if each.source != "fil" or not each.period.startswith("2021-")
    ]
