"""All that stops a year's fees from being reckoned."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.fees.findings import members as about_member
from finsam_xl.rules.fees.findings import parties as about_party
from finsam_xl.rules.fees.key_faults import key_faults
from finsam_xl.rules.fees.parties import is_known, parties_of, party_amounts
from finsam_xl.rules.fees.records import PARTIES, REGION, STATE, FeeRow, FeeYear
from finsam_xl.rules.fees.register import other_party, outsiders, without_row
from finsam_xl.rules.fees.rows import paying_in, settled


def fee_faults(year: FeeYear) -> tuple[Finding, ...]:
    """Everything that must be mended before the year has fees."""
    at = year.allocation.at.cell("year")
    if not is_known(year.year, year.settings):
        return (about_party.f21_profile_not_known(at, year.year, year.settings.profile),)
    if not year.rows:
        return (about_party.f06_year_without_members(at, year.year),)
    said = settled(year)
    return (
        *_repeated(year.rows),
        *other_party(year),
        *gaps(said),
        *(
            finding
            for party in party_amounts(said.allocation, said.settings)
            for finding in key_faults(party, said)
        ),
    )


def gaps(year: FeeYear) -> tuple[Finding, ...]:
    """What leaves it open who pays, so that no sum of the year's rows says anything."""
    return (
        *(
            about_member.f08_member_without_party(row.at.cell("party"), row.member)
            for row in year.rows
            if row.party not in PARTIES
        ),
        *without_row(year),
        *outsiders(year),
        *_region_faults(year),
        *(finding for party in parties_of(year.settings) for finding in _party_faults(year, party)),
    )


def _repeated(rows: tuple[FeeRow, ...]) -> list[Finding]:
    faults = []
    seen: dict[str, FeeRow] = {}
    for row in rows:
        if row.member in seen:
            first = seen[row.member].at.cell("member")
            at = row.at.cell("member")
            faults.append(about_member.f07_member_twice(at, row.member, row.year, first))
        seen.setdefault(row.member, row)
    return faults


def _region_faults(year: FeeYear) -> list[Finding]:
    if REGION in parties_of(year.settings):
        return []
    return [
        about_party.f20_region_does_not_pay(row.at.cell("party"), row)
        for row in year.rows
        if row.party == REGION
    ]


def _party_faults(year: FeeYear, party: str) -> list[Finding]:
    rows = paying_in(year, party)
    if not rows:
        at = year.allocation.at.cell("year")
        return [about_party.f02_party_without_member(at, party, year.year)]
    if party != STATE:
        return []
    return [
        about_party.f09_state_has_several_payers(row.at.cell("member"), rows) for row in rows[1:]
    ]
