"""Money as whole öre, exact in every sum."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Never

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import thousands

ORE_PER_KRONA = 100


class Kr(Frozen):
    """An amount in Swedish kronor, held as a whole number of öre."""

    ore: int

    @classmethod
    def of(cls, kronor: int | Decimal | Fraction) -> Kr:
        """The exact amount; ValueError if it is not whole öre."""
        ore = Fraction(kronor) * ORE_PER_KRONA
        if ore.denominator != 1:
            raise ValueError(f"{kronor} kr is not whole öre")
        return cls(ore.numerator)

    @property
    def kronor(self) -> Fraction:
        """The amount in kronor, exact."""
        return Fraction(self.ore, ORE_PER_KRONA)

    # money adds where a tuple would join
    def __add__(self, other: Kr) -> Kr:  # type: ignore[override]
        return Kr(self.ore + other.ore)

    def __sub__(self, other: Kr) -> Kr:
        return Kr(self.ore - other.ore)

    # and what is multiplied may not be whole öre: a tuple would repeat itself
    def __mul__(self, other: Never) -> Never:  # type: ignore[override]
        raise TypeError(f"{self} is an amount: multiply its kronor, and let Kr.of tell whole öre")

    def __rmul__(self, other: Never) -> Never:  # type: ignore[override]
        self.__mul__(other)

    def __neg__(self) -> Kr:
        return Kr(-self.ore)

    def __abs__(self) -> Kr:
        return Kr(abs(self.ore))

    def __bool__(self) -> bool:
        return self.ore != 0

    def __str__(self) -> str:
        """As an officer writes it: 5 305 453 kr, −0,50 kr."""
        sign = "−" if self.ore < 0 else ""
        kronor, ore = divmod(abs(self.ore), ORE_PER_KRONA)
        return f"{sign}{thousands(kronor)}{f',{ore:02d}' if ore else ''} kr"


ZERO = Kr(0)


def total(amounts: list[Kr] | tuple[Kr, ...]) -> Kr:
    """The exact sum; zero kronor for an empty list."""
    return Kr(sum(amount.ore for amount in amounts))
