"""Splitting a whole number of units by weight: largest remainder, ties by rule and told."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import sort_key


class Claim(Frozen):
    """Someone who shares in the whole, by weight (nyckeltal); weights are not negative.

    `base` is what the claim has first, in the whole's units, before the rest is shared by weight.
    """

    name: str
    weight: Fraction
    base: Fraction = Fraction(0)


class Lot(Frozen):
    """What one claim gets: its exact quota, its whole units, and whether it got a last unit."""

    claim: Claim
    quota: Fraction
    units: int

    @property
    def rounded_up(self) -> bool:
        """True where the largest remainder gave one unit more than the quota's whole part."""
        return self.units > self.quota


class Tie(Frozen):
    """Claims with the same remainder of which only some could get a last unit."""

    winners: tuple[Claim, ...]
    losers: tuple[Claim, ...]

    def decided_by_weight(self, winner: Claim) -> bool:
        """True where the winner got its unit for a larger weight, not for its name."""
        return winner.weight > max(loser.weight for loser in self.losers)


def largest_remainder(whole: int, claims: tuple[Claim, ...]) -> tuple[tuple[Lot, ...], Tie | None]:
    """Split `whole` units so that they sum, in the order of the claims.

    Bases go first and the rest by weight. Each gets its quota's whole part; the units left go to
    the largest remainders. A tie goes to the larger weight, then to the name that comes first in
    Swedish order. ValueError when the weights sum to zero or the bases exceed the whole.
    """
    weights = sum((claim.weight for claim in claims), Fraction(0))
    if weights <= 0:
        raise ValueError("the weights sum to zero")
    rest = whole - sum((claim.base for claim in claims), Fraction(0))
    if rest < 0:
        raise ValueError("the bases exceed the whole")
    quotas = [claim.base + rest * claim.weight / weights for claim in claims]
    left = whole - sum(quota.numerator // quota.denominator for quota in quotas)
    order = sorted(range(len(claims)), key=lambda at: _rank(claims[at], quotas[at]))
    winners = set(order[:left])
    lots = tuple(
        Lot(claim, quota, quota.numerator // quota.denominator + (at in winners))
        for at, (claim, quota) in enumerate(zip(claims, quotas, strict=True))
    )
    return lots, _tie(lots, order, left)


def _rank(claim: Claim, quota: Fraction) -> tuple[Fraction, Fraction, tuple[str, str]]:
    return -(quota % 1), -claim.weight, sort_key(claim.name)


def _tie(lots: tuple[Lot, ...], order: list[int], left: int) -> Tie | None:
    """The tie at the border between those who got a last unit and those who did not."""
    if not 0 < left < len(order):
        return None
    at_border = lots[order[left]].quota % 1
    winners = tuple(lots[at].claim for at in order[:left] if lots[at].quota % 1 == at_border)
    losers = tuple(lots[at].claim for at in order[left:] if lots[at].quota % 1 == at_border)
    return Tie(winners, losers) if winners else None
