"""What each party pays: its share of the whole by law, rounded to the association's step."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import to_nearest
from finsam_xl.law.parameters import Parameter, law
from finsam_xl.rules.fees.records import (
    MUNICIPALITY,
    PARTIES,
    REGION,
    STATE,
    FeeSettings,
    PartyAmount,
    StateAllocation,
)
from finsam_xl.rules.fees.text import TKR

_SHARES = {
    "5 §": {
        STATE: "share_of_state",
        REGION: "share_of_regions",
        MUNICIPALITY: "share_of_municipalities",
    },
    "5 a §": {
        STATE: "share_of_state_without_region",
        MUNICIPALITY: "share_of_municipality_without_region",
    },
}
"""The parties of each profile and the law's name for their share."""
_STEPS = {"kronor": Kr.of(1), "hundratal": Kr.of(100), "tusental": Kr.of(1000)}


def step_of(settings: FeeSettings) -> Kr:
    """The step that fees are rounded to; in a sheet of tkr never less than 1 000 kr."""
    step = _STEPS[settings.rounding]
    return max(step, _STEPS["tusental"]) if settings.fee_unit == TKR else step


def parties_of(settings: FeeSettings) -> tuple[str, ...]:
    """The parties that pay under the association's profile."""
    return tuple(party for party in PARTIES if party in _SHARES[settings.profile])


def is_known(year: int, settings: FeeSettings) -> bool:
    """True when the law's shares for the profile are known on the first day of the year."""
    return all(law_share.is_known_on(date(year, 1, 1)) for law_share in _law(settings).values())


def party_amounts(allocation: StateAllocation, settings: FeeSettings) -> tuple[PartyAmount, ...]:
    """Each party's amount, the state's exact; none where the law is not known for the year.

    In whole kronor they sum to the whole, the odd krona goes by setting; a larger step rounds the
    others' amounts to the nearest, and then they may differ from the whole. Two of them exactly
    between two steps make even together: the odd step goes by the same setting.
    """
    if not is_known(allocation.year, settings):
        return ()
    first_day = date(allocation.year, 1, 1)
    by_law = _law(settings)
    shares = {party: parameter.on(first_day) for party, parameter in by_law.items()}
    whole = allocation.state_allocation.kronor / shares[STATE]
    exact = {party: whole * share for party, share in shares.items()}
    step = step_of(settings)
    amounts = _in_kronor(exact, settings) if step == Kr.of(1) else _in_steps(exact, step, settings)
    return tuple(
        PartyAmount(
            party=party,
            share=share,
            exact=exact[party],
            amount=amounts[party],
            odd_krona=step == Kr.of(1) and amounts[party].kronor > exact[party],
            step=step,
            basis=by_law[party].basis,
        )
        for party, share in shares.items()
    )


def _law(settings: FeeSettings) -> dict[str, Parameter]:
    return {party: law("finsam")[name] for party, name in _SHARES[settings.profile].items()}


def _in_kronor(exact: dict[str, Fraction], settings: FeeSettings) -> dict[str, Kr]:
    """Whole kronor for all; what is left of the whole goes to the party that the setting names."""
    kronor = {party: amount.numerator // amount.denominator for party, amount in exact.items()}
    odd_to = settings.odd_krona if settings.odd_krona in exact else MUNICIPALITY
    kronor[odd_to] += int(sum(exact.values()) - sum(kronor.values()))
    return {party: Kr.of(amount) for party, amount in kronor.items()}


def _in_steps(exact: dict[str, Fraction], step: Kr, settings: FeeSettings) -> dict[str, Kr]:
    amounts = {
        party: Kr.of(amount) if party == STATE else to_nearest(amount, step)
        for party, amount in exact.items()
    }
    tied = [party for party, amount in exact.items() if amount / step.kronor % 1 == Fraction(1, 2)]
    if {REGION, MUNICIPALITY} <= set(tied):
        other = MUNICIPALITY if settings.odd_krona == REGION else REGION
        amounts[other] -= step
    return amounts
