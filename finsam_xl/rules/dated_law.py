"""The one door to the dated parameters: what an act says on a day, and where that stands."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.law.parameters import law

_TO_CHECK = "kontrollera den lydelse som gällde då"
_OF_EVERY_DAY = date(2004, 1, 1)


class Act(Frozen):
    """The parameters of one act, which answers for every day.

    A day before the wording that was read has the first one known, and its paragraph asks to check.
    """

    name: str

    def paragraph(self, name: str, day: date) -> str:
        """The paragraph that a finding about the day rests on."""
        found = law(self.name)[name]
        return found.basis if found.is_known_on(day) else f"{found.basis}; {_TO_CHECK}"

    def basis(self, name: str) -> str:
        """The paragraph as it was read, where no day decides which wording holds."""
        return law(self.name)[name].basis

    def value(self, name: str, day: date) -> Fraction:
        """The value on a day."""
        found = law(self.name)[name]
        return found.on(day) if found.is_known_on(day) else found.values[0].value

    def whole(self, name: str, day: date) -> int:
        """The value on a day, where it counts days, weeks or seats."""
        return int(self.value(name, day))


BUDGET, MEETINGS, LIMITS = Act("budget"), Act("meetings"), Act("limits")


def limit(name: str) -> Fraction:
    """A bound of reason by name; it is the same every day."""
    return law(LIMITS.name)[name].on(_OF_EVERY_DAY)
