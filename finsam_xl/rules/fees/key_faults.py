"""What a party's key needs and lacks, so that its amount cannot be shared."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.fees.findings import keys as found
from finsam_xl.rules.fees.keys import fixed_total, uses_fixed_amount, uses_key_value, weight
from finsam_xl.rules.fees.records import AGREED, FIXED_SHARES, STATE, FeeRow, FeeYear, PartyAmount
from finsam_xl.rules.fees.rows import paying_in


def key_faults(party: PartyAmount, year: FeeYear) -> tuple[Finding, ...]:
    """The faults of a party that several members share; a member alone needs no key."""
    rows = paying_in(year, party.party)
    if len(rows) <= 1 or party.party == STATE:
        return ()
    key = year.allocation.key_of(party.party)
    missing = _missing(key, rows)
    if missing:
        return missing
    return (*_zero(key, party, year), *_sums(key, party, year))


def _missing(key: str, rows: tuple[FeeRow, ...]) -> tuple[Finding, ...]:
    return (
        *(_stated_shares(rows) if key == FIXED_SHARES else ()),
        *(_fixed_amounts(key, rows) if uses_fixed_amount(key) else ()),
        *(_key_values(key, rows) if uses_key_value(key) else ()),
    )


def _stated_shares(rows: tuple[FeeRow, ...]) -> tuple[Finding, ...]:
    """One finding a member; one for the party where nobody has any."""
    lacking = [row for row in rows if row.stated_share is None]
    if len(lacking) == len(rows):
        return (found.f22_stated_share_missing(rows[0].at.cell("stated_share"), rows),)
    return tuple(
        found.f22_stated_share_missing(row.at.cell("stated_share"), (row,)) for row in lacking
    )


def _fixed_amounts(key: str, rows: tuple[FeeRow, ...]) -> tuple[Finding, ...]:
    """One finding a member; one for the party where nobody has any."""
    lacking = [row for row in rows if row.fixed_amount is None]
    if len(lacking) == len(rows):
        return (found.f23_fixed_amount_missing(rows[0].at.cell("fixed_amount"), rows, key),)
    return tuple(
        found.f23_fixed_amount_missing(row.at.cell("fixed_amount"), (row,), key) for row in lacking
    )


def _key_values(key: str, rows: tuple[FeeRow, ...]) -> tuple[Finding, ...]:
    at = rows[0].at.cell("key_value")
    if all(row.key_value is None for row in rows):
        return (found.f38_key_values_all_missing(at, rows, key),)
    return tuple(
        found.f03_key_value_missing(row.at.cell("key_value"), row, key)
        for row in rows
        if row.key_value is None or row.key_value < 0
    )


def _zero(key: str, party: PartyAmount, year: FeeYear) -> tuple[Finding, ...]:
    rows = paying_in(year, party.party)
    if key == AGREED or any(weight(key, row, year) for row in rows):
        return ()
    at = rows[0].at.cell("stated_share" if key == FIXED_SHARES else "key_value")
    return (found.f10_key_sums_to_zero(at, party.party, year.year),)


def _sums(key: str, party: PartyAmount, year: FeeYear) -> tuple[Finding, ...]:
    """Fixed amounts against what the party pays."""
    rows = paying_in(year, party.party)
    fixed, at = fixed_total(rows), rows[0].at.cell("fixed_amount")
    if key == AGREED and fixed != party.amount:
        return (found.f25_agreed_amounts_do_not_sum(at, party, fixed, year),)
    if uses_fixed_amount(key) and fixed > party.amount:
        return (found.f24_bases_exceed_the_party(at, party, fixed, year),)
    return ()
