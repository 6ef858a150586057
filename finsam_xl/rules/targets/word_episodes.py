"""Which episodes the words of Täljare and Nämnare count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.calendar_steps import months_after
from finsam_xl.rules.participants.before_after import occupation_group
from finsam_xl.rules.participants.codes import MOVED_ON_TO, as_one
from finsam_xl.rules.participants.counts import EXITED, NEW, chosen
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.periods import Period
from finsam_xl.rules.participants.records import ParticipantSettings
from finsam_xl.rules.participants.waits import Waits
from finsam_xl.rules.targets.records import Target

Limit = Callable[[ParticipantSettings, int], ParticipantSettings]
"""The settings with a target's own limit in the place of the association's."""


class Asked(Frozen):
    """What a word is looked up for: the participants, the period and the target's own limit."""

    followed: Followed
    period: Period
    target: Target


Counting = Callable[[Asked], list[int]]
"""The episodes that a word counts."""


def exited(asked: Asked) -> list[int]:
    """The period's exits that are in the denominator."""
    episodes = asked.followed.episodes
    return [at for at in chosen(episodes, EXITED, asked.period) if episodes.counts[at]]


def counted_as(measure: str) -> Counting:
    """The period's episodes of a measure."""
    return lambda asked: chosen(asked.followed.episodes, measure, asked.period)


def moved_on_to(kinds: frozenset[str]) -> Counting:
    """Exits whose code counts as any of these; one that counts as two is in both."""

    def episodes(asked: Asked) -> list[int]:
        codes, rows = asked.followed.codes, asked.followed.episodes.rows
        moved = asked.followed.participants.moved_on_to
        cells = {cell for cell in set(moved) if codes.counts_as(MOVED_ON_TO, cell) & kinds}
        return [at for at in exited(asked) if moved[rows[at]] in cells]

    return episodes


def occupied_after(groups: frozenset[str]) -> Counting:
    """Exits whose occupation after is in one of these groups."""

    def episodes(asked: Asked) -> list[int]:
        codes, rows = asked.followed.codes, asked.followed.episodes.rows
        after = asked.followed.participants.occupation_after
        cells = {cell: occupation_group(codes, as_one(cell)) for cell in set(after)}
        return [at for at in exited(asked) if cells[after[rows[at]]] in groups]

    return episodes


def waited(
    waits: Callable[[Followed, Sequence[int]], Waits], limit: Limit, hows: tuple[str, ...]
) -> Counting:
    """New ones by how a wait went; the target's own limit goes before the association's."""

    def episodes(asked: Asked) -> list[int]:
        followed, days = asked.followed, asked.target.limit
        if days is not None:
            tables = followed.tables._replace(settings=limit(followed.settings, days))
            followed = followed._replace(tables=tables)
        new = chosen(followed.episodes, NEW, asked.period)
        found = waits(followed, new)
        return sorted(at for how in hows for at in found.that_are(how))

    return episodes


def coach_days(settings: ParticipantSettings, days: int) -> ParticipantSettings:
    """The settings with so many working days until time with a coach."""
    return settings._replace(coach_days=days)


def offer_days(settings: ParticipantSettings, days: int) -> ParticipantSettings:
    """The settings with so many days until an offer."""
    return settings._replace(offer_days=days)


def talk_days(settings: ParticipantSettings, days: int) -> ParticipantSettings:
    """The settings with so many days until the talks."""
    return settings._replace(talk_days=days)


def within_limit(asked: Asked) -> list[int]:
    """Exits at most so many months after enrolment; no limit, none."""
    episodes, months = asked.followed.episodes, asked.target.limit
    if months is None:
        return []
    return [
        at
        for at in exited(asked)
        if date.fromordinal(episodes.exited[at])
        <= months_after(date.fromordinal(episodes.enrolled[at]), months)
    ]
