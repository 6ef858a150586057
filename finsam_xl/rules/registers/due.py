"""What falls due (på gång): a day, what it is about, who owns it, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, sort_key
from finsam_xl.rules.meetings.text import folded

NOBODY = "Ingen ansvarig"
LATE, TODAY, OPEN = "försenat", "i dag", "kan göras sedan"


class Due(Frozen):
    """Something that must be done by a day; `owner` is "" where nobody is named.

    `at` is None for what stands in no sheet, such as a day that the law sets; `settled_at` is then
    the cell that can meet it, if there is one. What `may_wait` can be done from its day on, so it
    is never late.
    """

    day: date
    what: str
    owner: str
    basis: str
    at: Place | None = None
    settled_at: Place | None = None
    may_wait: bool = False

    @property
    def shown_at(self) -> Place | None:
        """Where the reader is led."""
        return self.at or self.settled_at

    def is_late(self, day: date) -> bool:
        """True when its last day has passed."""
        return self.day < day and not self.may_wait

    @property
    def sort_key(self) -> tuple[bool, tuple[str, str], date, str]:
        """By owner in Swedish order, those without one last, then by day."""
        return not self.owner, sort_key(self.owner), self.day, self.what


class DueOf(Frozen):
    """All that one owner has before them, oldest first."""

    owner: str
    dues: tuple[Due, ...]


def on_the_way(dues: Iterable[Due], day: date, weeks: int) -> tuple[Due, ...]:
    """All that is late on a day, and all that falls due within so many weeks of it."""
    last = day + timedelta(weeks=weeks)
    return tuple(sorted((due for due in dues if due.day <= last), key=lambda due: due.sort_key))


def by_owner(dues: Iterable[Due]) -> tuple[DueOf, ...]:
    """The same, owner by owner; a name is one however it is capitalised."""
    owners: dict[str, list[Due]] = {}
    for due in sorted(dues, key=lambda each: each.sort_key):
        owners.setdefault(folded(due.owner), []).append(due)
    return tuple(DueOf(rows[0].owner or NOBODY, tuple(rows)) for rows in owners.values())


def standing(due: Due, day: date) -> str:
    """How it stands: försenat 3 dagar, i dag, om 12 dagar, kan göras sedan 3 dagar."""
    days = (due.day - day).days
    if not days:
        return TODAY
    told = counted(abs(days), "dag", "dagar")
    if days > 0:
        return f"om {told}"
    return f"{LATE} {told}" if due.is_late(day) else f"{OPEN} {told}"


def late_told(count: int) -> str:
    """1 försenad, 3 försenade."""
    return counted(count, "försenad", "försenade")
