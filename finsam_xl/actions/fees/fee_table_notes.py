"""What stands under Avgiftstabell: the keys, the shares, the decided fees and the law."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.actions.fees.fee_input import FeeInput
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.records import (
    MUNICIPALITY,
    PARTIES,
    POPULATION_KEYS,
    REGION,
    STATE,
    FeeSettings,
    FeeYear,
)
from finsam_xl.rules.fees.rows import paying_in

SHARED_BY = {STATE: "staten", REGION: "regionerna", MUNICIPALITY: "kommunerna"}
_PARTS = {Fraction(1, 2): "hälften", Fraction(1, 4): "en fjärdedel"}


def notes(given: FeeInput, years: tuple[FeeYear, ...]) -> tuple[str, ...]:
    """The notes of a table that shows these years, newest first."""
    settings = given.settings
    if settings is None or not years:
        return ("Avgifterna kunde inte räknas. Läs bladet Kontroller.",)
    return (
        *(_key_note(year) for year in years if _shared_parties(year)),
        *_share_note(years),
        *(note for year in years for note in _odd_note(year, settings)),
        *(note for year in years for note in _decided_note(year)),
        *(
            f"Tilldelningen för {year.year} är preliminär."
            for year in years
            if year.allocation.status == "preliminär"
        ),
        _basis(years[0], settings),
    )


def _shared_parties(year: FeeYear) -> list[str]:
    """The parties whose amount several members share."""
    return [party for party in PARTIES if len(paying_in(year, party)) > 1]


def _key_note(year: FeeYear) -> str:
    """The key of those who share: one for all parties, or each party's own."""
    allocation = year.allocation
    keys = {party: allocation.key_of(party) for party in _shared_parties(year)}
    if len(set(keys.values())) == 1:
        told = next(iter(keys.values()))
    else:
        told = listed([f"{key} ({SHARED_BY[party]})" for party, key in keys.items()])
    measured = set(keys.values()) & set(POPULATION_KEYS)
    day = f" {date_text(allocation.key_date)}" if measured and allocation.key_date else ""
    source = f", {allocation.source}" if allocation.source else ""
    return f"*{year.year} efter {told}{day}{source}."


def _share_note(years: tuple[FeeYear, ...]) -> list[str]:
    """Which of two years the shares are of."""
    newest, *before = years
    told = f"Andelarna inom parentes gäller {newest.year}."
    return [told] if before and _shared_parties(newest) else []


def _odd_note(year: FeeYear, settings: FeeSettings) -> list[str]:
    parties = party_amounts(year.allocation, settings)
    odd = [SHARED_BY[party.party] for party in parties if party.odd_krona]
    return [f"Den udda kronan {year.year} ligger på {party}." for party in odd]


def _decided_note(year: FeeYear) -> list[str]:
    """Whether the fees that the board has decided are those that were reckoned."""
    decided = [fee for fee in year.fees if fee.row.decided_fee is not None]
    if not decided:
        return []
    told = f"Beslutade avgifter finns för {year.year} och"
    different = sum(fee.row.decided_fee != fee.fee for fee in decided)
    if not different:
        return [f"{told} är desamma som de beräknade."]
    members = "medlem" if different == 1 else "medlemmar"
    return [f"{told} skiljer sig för {different} {members}; se Kontroller."]


def _basis(year: FeeYear, settings: FeeSettings) -> str:
    """The paragraph and what it gives each party."""
    parties = party_amounts(year.allocation, settings)
    of_share: dict[Fraction, list[str]] = {}
    for each in parties:
        of_share.setdefault(each.share, []).append(SHARED_BY[each.party])
    told = ", ".join(_given(share, names) for share, names in of_share.items())
    return f"{parties[0].basis}: {told}."


def _given(share: Fraction, names: list[str]) -> str:
    each = " var" if len(names) > 1 else ""
    return f"{listed(names)} {_PARTS.get(share, share)}{each}"
