"""The whole story of a fee, of a party's amount and of the year's whole."""

from __future__ import annotations

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.payable import payable
from finsam_xl.rules.fees.records import Fee, FeeYear
from finsam_xl.rules.fees.text import OF_PARTY, shown
from finsam_xl.rules.fees.working import until_party


def explain_fee(fee: Fee, unit: str) -> Explanation:
    """How a member's fee came about."""
    row = fee.row
    title = f"Avgift {row.year} för {row.member}"
    steps = (*fee.steps, *_change(fee, unit), *_decided(fee, unit))
    return Explanation(title, shown(fee.fee, unit), row.at.cell("fee"), steps)


def explain_party(party: str, year: FeeYear) -> Explanation | None:
    """How a party's amount came about; None for a party that does not pay under the profile."""
    for amount in party_amounts(year.allocation, year.settings):
        if amount.party == party:
            figure = shown(amount.amount, year.settings.fee_unit)
            title = f"{OF_PARTY[party]} del {year.year}"
            return Explanation(title, figure, None, until_party(amount, year))
    return None


def explain_whole(year: FeeYear) -> Explanation | None:
    """How the year's whole came about; None where the law is not known for the year."""
    parties = party_amounts(year.allocation, year.settings)
    if not parties:
        return None
    whole = Kr.of(parties[0].exact / parties[0].share)
    figure = shown(whole, year.settings.fee_unit)
    return Explanation(f"Hela {year.year}", figure, None, until_party(parties[0], year)[:-1])


def _change(fee: Fee, unit: str) -> tuple[Step, ...]:
    """What the deciding allocation changed, where it replaced another."""
    if fee.earlier is None or fee.change is None:
        return ()
    before, more = shown(fee.earlier, unit), fee.change > ZERO
    difference = f"{shown(abs(fee.change), unit)} {'mer' if more else 'mindre'}"
    told = f"Före ändringen av tilldelningen var avgiften {before}; nu är den {difference}."
    return (Step(f"före ändring {before}", told, (), "Tilldelningsbeslutet"),)


def _decided(fee: Fee, unit: str) -> tuple[Step, ...]:
    """What the board has decided, where it is another amount than the key gives."""
    decided = payable(fee)
    if decided == fee.fee:
        return ()
    told = f"Styrelsen har beslutat {shown(decided, unit)}; nyckeln ger {shown(fee.fee, unit)}."
    at = (fee.row.at.cell("decided_fee"),)
    return (Step(f"beslutat {shown(decided, unit)}", told, at, "Styrelsens beslut om avgifter"),)
