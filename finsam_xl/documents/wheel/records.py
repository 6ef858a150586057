"""What a year wheel shows: its rings from the outermost in, each with its events."""

from __future__ import annotations

from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.ring_colours import RingColour
from finsam_xl.basics.swedish import date_text


class WheelEntry(Frozen):
    """Something from a day to a day of the year."""

    first: date
    last: date
    label: str

    @property
    def days(self) -> str:
        """19, 7–8; "" for a whole month, and for what goes on over more than one."""
        if self.first == self.last:
            return str(self.first.day)
        return "" if self._is_long else f"{self.first.day}–{self.last.day}"

    @property
    def when(self) -> str:
        """19 februari, 7–8 oktober, februari, januari–april, 7 oktober–2 november."""
        first, last = (date_text(day).rpartition(" ")[0] for day in (self.first, self.last))
        months = [text.partition(" ")[2] for text in (first, last)]
        if first == last:
            return first
        if self._is_whole:
            return "–".join(dict.fromkeys(months))
        return f"{self.first.day}–{last}" if months[0] == months[1] else f"{first}–{last}"

    @property
    def _is_whole(self) -> bool:
        """True from the first day of a month to the last of one."""
        return self.first.day == 1 and (self.last + timedelta(1)).day == 1

    @property
    def _is_long(self) -> bool:
        return self._is_whole or self.first.month != self.last.month


class WheelRing(Frozen):
    """A ring: one kind of event, with the kind's colour."""

    name: str
    entries: tuple[WheelEntry, ...]
    colour: RingColour

    def in_month(self, month: int) -> list[WheelEntry]:
        """What goes on in a month, from 1."""
        return [each for each in self.entries if each.first.month <= month <= each.last.month]

    def days(self, month: int) -> str:
        """The days of a month, as they stand in its part of the ring: 19, 26."""
        told = (each.days for each in self.in_month(month) if each.first.month == month)
        return ", ".join(day for day in dict.fromkeys(told) if day)


class YearWheel(Frozen):
    """A year's wheel."""

    association: str
    year: int
    rings: tuple[WheelRing, ...]

    @property
    def title(self) -> str:
        """Årshjul 2021."""
        return f"Årshjul {self.year}"
