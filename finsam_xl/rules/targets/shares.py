"""Measures targets of participants: one word of the vocabulary as a part of another."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text, thousands
from finsam_xl.rules.participants.counts import PARTICIPANTS, chosen
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.periods import Period
from finsam_xl.rules.targets.records import (
    NUMBER,
    Measured,
    RegisterFigure,
    Target,
    TargetSettings,
)
from finsam_xl.rules.targets.vocabulary import (
    FIXED_BASE,
    NO_LIMIT,
    REGISTER,
    WORDS,
    lacks_limit,
    limit_of,
)
from finsam_xl.rules.targets.word_episodes import Asked

_AGES = re.compile(r"(\d+)\s*[–-]\s*(\d+)(?: år)?")
NOBODY = "ingen är inskriven: ingen att räkna på"
_GROUPED_BY = ("municipality", "area", "entry", "sex")


class ShareInput(Frozen):
    """What targets of participants are measured on."""

    followed: Followed
    figures: tuple[RegisterFigure, ...]
    settings: TargetSettings


def measured_share(given: ShareInput, target: Target, period: Period) -> Measured:
    """Numerator and denominator of a target in a period, with the rows that they are.

    Of participants only those in the denominator are counted in the numerator.
    """
    asked = Asked(given.followed, period, target)
    parts = _episodes(target.numerator, asked)
    whole = _episodes(target.denominator, asked) if target.kind != NUMBER else None
    if parts is not None and whole is not None:
        inside = set(whole)
        parts = [at for at in parts if at in inside]
    rows, base_rows = _sheet_rows(given.followed, parts), _sheet_rows(given.followed, whole)
    numerator = _figure(given, target, target.numerator, parts)
    base = None if target.kind == NUMBER else _figure(given, target, target.denominator, whole)
    measured = Measured(numerator or Fraction(0), base, rows, base_rows)
    word = WORDS.get(target.numerator)
    doubt = "täljaren saknas" if numerator is None else _doubt(given, target, measured)
    if parts == [] and whole is None and not _anybody(asked):
        doubt = doubt or NOBODY
    return measured._replace(
        doubt=doubt,
        within=limit_of(target, given.followed.settings),
        counts_also=word.counts_also(given.followed.codes) if word else (),
    )


def in_group(followed: Followed, at: int, group: str) -> bool:
    """True when an episode is in a group: a municipality, area, entry, sex, or ages 16–29."""
    ages = _AGES.fullmatch(group)
    episodes = followed.episodes
    if not ages:
        columns = (episodes.column(key) for key in _GROUPED_BY)
        return any(column[at].casefold() == group.casefold() for column in columns)
    born = followed.participants.birth_year[episodes.rows[at]]
    start = date.fromordinal(episodes.enrolled[at])
    return born is not None and int(ages[1]) <= start.year - born <= int(ages[2])


def is_known_group(followed: Followed, group: str) -> bool:
    """True for ages, and for a value that any episode has."""
    columns = (followed.episodes.column(key) for key in _GROUPED_BY)
    known = {value.casefold() for column in columns for value in set(column)}
    return bool(_AGES.fullmatch(group)) or group.casefold() in known


def _episodes(word: str, asked: Asked) -> list[int] | None:
    """The word's episodes in the target's intervention and group; None for what is no episodes."""
    found = WORDS.get(word)
    if found is None or found.episodes is None:
        return None
    return _of_target(asked, found.episodes(asked))


def _anybody(asked: Asked) -> bool:
    """True where the target's intervention and group have any participant in the period."""
    return bool(_of_target(asked, chosen(asked.followed.episodes, PARTICIPANTS, asked.period)))


def _of_target(asked: Asked, episodes: list[int]) -> list[int]:
    target, followed = asked.target, asked.followed
    of = followed.episodes.intervention
    return [
        at
        for at in episodes
        if (not target.intervention or of[at] == target.intervention)
        and (not target.group or in_group(followed, at, target.group))
    ]


def _figure(
    given: ShareInput, target: Target, word: str, episodes: list[int] | None
) -> Fraction | None:
    if episodes is not None:
        return Fraction(len(episodes))
    if word == FIXED_BASE:
        return target.base
    return _register(given, target) if word == REGISTER else None


def _register(given: ShareInput, target: Target) -> Fraction | None:
    """The latest figure of the measure by the target's last day, in the target's area."""
    until = min(given.followed.day, target.latest or given.followed.day)
    found = [
        (figure.day, figure.number)
        for figure in given.figures
        if figure.measure == target.indicator
        and (not target.group or figure.area == target.group)
        and figure.day
        and figure.number is not None
        and figure.day <= until
    ]
    return max(found)[1] if found else None


def _doubt(given: ShareInput, target: Target, measured: Measured) -> str:
    """Why no verdict can be given yet; "" for none."""
    if target.kind != NUMBER and measured.denominator is None:
        return "nämnaren saknas"
    if lacks_limit(target):
        return NO_LIMIT
    if target.latest and given.followed.day < target.latest:
        return f"mäts {date_text(target.latest)}"
    base, least = measured.denominator, given.settings.least_base
    if base and base < least:
        return f"underlaget är färre än {thousands(least)}"
    return ""


def _sheet_rows(followed: Followed, episodes: list[int] | None) -> tuple[int, ...]:
    places, rows = followed.participants.at.rows, followed.episodes.rows
    return tuple(places[rows[at]] for at in episodes or ())
