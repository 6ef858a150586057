"""Inflow against places: what the quotas would fill, and how short the stays would have to be."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.frame_records import InterventionFrame, Quota
from finsam_xl.rules.participants.periods import MONTHS_IN


class Inflow(Frozen):
    """What an intervention's quotas let in a month, against its places and its longest time.

    Over time there are as many participants as come in a month times the months they stay.
    """

    intervention: str
    a_month: Fraction
    places: int
    longest_months: int

    @property
    def full_stock(self) -> Fraction:
        """How many there are when everybody stays as long as they may."""
        return self.a_month * self.longest_months

    @property
    def longest_mean_stay(self) -> Fraction:
        """The mean stay in months that the places are enough for."""
        return self.places / self.a_month

    @property
    def told_stay(self) -> Fraction:
        """The longest mean stay in tenths, rounded down: a ceiling that is rounded up is none."""
        return Fraction(self.longest_mean_stay * _TENTHS // 1, _TENTHS)

    @property
    def fits(self) -> bool:
        """True when the places are enough even if everybody stays as long as they may."""
        return self.full_stock <= self.places


_TENTHS = 10


def inflow(frame: InterventionFrame, quotas: tuple[Quota, ...]) -> Inflow | None:
    """The inflow of the quotas that have no condition; None where anything needed is missing."""
    a_month = sum(
        (
            Fraction(quota.number, MONTHS_IN[quota.period])
            for quota in quotas
            if quota.intervention == frame.intervention
            and quota.number
            and quota.period in MONTHS_IN
            and not quota.condition
        ),
        Fraction(0),
    )
    if not a_month or not frame.places or not frame.longest_months:
        return None
    return Inflow(frame.intervention, a_month, frame.places, frame.longest_months)
