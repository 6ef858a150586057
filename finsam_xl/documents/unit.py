"""The unit that a document counts its amounts in: kronor or thousands of kronor."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.basics.swedish import decimal_text
from finsam_xl.documents.typography import unbroken


class Unit(Frozen):
    """A unit: the word after an amount, the words over a column, and how many kronor it is."""

    word: str
    heading: str
    kronor: int

    def rounded(self, amount: Kr) -> str:
        """The amount in whole units, half away from zero: −1 146."""
        return unbroken(decimal_text(amount.kronor / self.kronor, 0))

    def told(self, amount: Kr) -> str:
        """The amount as it stands in a sentence: −1 146 tkr."""
        return unbroken(f"{self.rounded(amount)} {self.word}")

    def rounds(self, amounts: Iterable[Kr | None]) -> bool:
        """True where some printed amount is not the whole of it."""
        known = (amount for amount in amounts if amount is not None)
        return any((amount.kronor / self.kronor).denominator != 1 for amount in known)


ROUNDED = "Beloppen är avrundade var för sig, så en summa kan skilja sig något från sina delar."
"""Told where a printed amount is not the whole of it."""
KRONOR = Unit("kr", "Kronor", KRONOR_IN["kr"])
THOUSANDS = Unit("tkr", "Tusental kronor", KRONOR_IN["tkr"])


def unit_of(word: str) -> Unit:
    """The unit that a setting names, kr or tkr."""
    return THOUSANDS if word == THOUSANDS.word else KRONOR
