"""Checks stated shares against the amounts, and each year's key against the year before."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import total
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.fees.findings import shares as found
from finsam_xl.rules.fees.membership import portion
from finsam_xl.rules.fees.parties import parties_of, step_of
from finsam_xl.rules.fees.records import AGREED, BASE, FIXED_SHARES, REGION, FeeRow, FeeYear
from finsam_xl.rules.fees.rows import paying_in
from finsam_xl.rules.fees.shares import amounts_of
from finsam_xl.rules.fees.unit_slip import has_slipped

_HALF_A_TENTH_OF_PERCENT = Fraction(1, 2000)


def check_stated_shares(year: FeeYear) -> tuple[Finding, ...]:
    """Stated shares that are not 100 % together, and those that the amounts do not give."""
    findings: list[Finding] = []
    for party in parties_of(year.settings):
        rows = paying_in(year, party)
        stated = [row.stated_share for row in rows if row.stated_share is not None]
        summed = sum(stated, Fraction(0))
        if stated and len(stated) == len(rows) and percent(summed) != percent(Fraction(1)):
            at = rows[0].at.cell("stated_share")
            findings.append(found.f26_stated_shares_do_not_sum(at, party, year, summed))
        if year.allocation.key_of(party) != FIXED_SHARES and not has_slipped(party, year):
            findings += _against_amounts(party, year)
    return tuple(findings)


def check_keys_over_years(years: tuple[FeeYear, ...]) -> tuple[Finding, ...]:
    """Keys that changed from one year to the next without being said; `years` in order."""
    return tuple(
        finding
        for before, after in pairwise(years)
        if after.year == before.year + 1
        for party in parties_of(after.settings)
        if len(paying_in(before, party)) > 1 and len(paying_in(after, party)) > 1
        if not has_slipped(party, before) and not has_slipped(party, after)
        for finding in (*_key_changed(party, before, after), *_moved(party, before, after))
    )


def _against_amounts(party: str, year: FeeYear) -> list[Finding]:
    """Stated to a tenth of a percent, the amounts rounded to their step."""
    amounts = amounts_of(year, party)
    whole = total(list(amounts.values())).kronor
    if not whole:
        return []
    allowed = _HALF_A_TENTH_OF_PERCENT + step_of(year.settings).kronor / whole / 2
    differing: list[tuple[FeeRow, Fraction, Fraction]] = []
    for row in paying_in(year, party):
        if row.stated_share is not None and row.member in amounts:
            given = amounts[row.member].kronor / whole
            if abs(given - row.stated_share) > allowed:
                differing.append((row, row.stated_share, given))
    differing.sort(key=lambda each: -abs(each[2] - each[1]))
    if not differing:
        return []
    named = [(row.member, stated, given) for row, stated, given in differing]
    at = differing[0][0].at.cell("stated_share")
    return [found.f27_stated_share_differs(at, named, party, year.year)]


def _key_changed(party: str, before: FeeYear, after: FeeYear) -> tuple[Finding, ...]:
    same = before.allocation.key_of(party) == after.allocation.key_of(party)
    if same or after.allocation.decision:
        return ()
    at = after.allocation.at.cell("region_key" if party == REGION else "municipal_key")
    return (found.f31_key_changed(at, party, before, after),)


def _moved(party: str, before: FeeYear, after: FeeYear) -> tuple[Finding, ...]:
    """The member that moved most, where the key as noted cannot explain it."""
    moves = _moves(party, before, after)
    if not moves or not _should_stand(party, before, after):
        return ()
    most = max(moves, key=lambda move: abs(move.shares[1] - move.shares[0]))
    rounding = sum(
        step_of(year.settings).kronor / total(list(amounts_of(year, party).values())).kronor
        for year in (before, after)
    )
    if abs(most.shares[1] - most.shares[0]) <= rounding:
        return ()
    row = next(row for row in paying_in(after, party) if row.member == most.member)
    at = row.at.cell("fee" if row.decided_fee is None else "decided_fee")
    return (found.f32_shares_moved(at, party, most, (before, after)),)


def _moves(party: str, before: FeeYear, after: FeeYear) -> list[found.Move]:
    """Each member's amounts and shares in both years; none where the members are not the same."""
    old, new = amounts_of(before, party), amounts_of(after, party)
    wholes = [total(list(amounts.values())).kronor for amounts in (old, new)]
    if old.keys() != new.keys() or not all(wholes):
        return []
    return [
        found.Move(
            member,
            (old[member], new[member]),
            (old[member].kronor / wholes[0], new[member].kronor / wholes[1]),
        )
        for member in new
    ]


def _should_stand(party: str, before: FeeYear, after: FeeYear) -> bool:
    """True when key and key date are as before, and nothing else that is told moves the shares."""
    key = after.allocation.key_of(party)
    if key != before.allocation.key_of(party):
        return False
    day = after.allocation.key_date
    if before.allocation.key_date != day:
        return False
    if day is not None and _key_values(party, before) != _key_values(party, after):
        return False  # the key date is wrong for one of the years, and that is told
    sums = [total(list(amounts_of(year, party).values())) for year in (before, after)]
    if key in {BASE, AGREED} and sums[0] != sums[1]:
        return False
    both = (before, after)
    return all(portion(row.member, year) == 1 for year in both for row in paying_in(year, party))


def _key_values(party: str, year: FeeYear) -> dict[str, Fraction | None]:
    return {row.member: row.key_value for row in paying_in(year, party)}
