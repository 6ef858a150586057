"""What each exit counts as in the national standard report's tables, by the tables' own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.rules.participants.before_after import moves_of_each, occupation_group
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.standard_tables import GROUP, INCOME, OCCUPATION, STAY, WORKS
from finsam_xl.rules.participants.stay import stretches
from finsam_xl.rules.participants.work_or_study import work_or_study_of_each

_WHEN = ("före", "efter")
_MOVED = {OCCUPATION: "occupation", INCOME: "income"}


def exit_columns(followed: Followed, exited: Sequence[int]) -> Mapping[str, Mapping[int, str]]:
    """The value of each of these exits in each of the tables' dimensions."""
    participants, episodes, codes = followed.participants, followed.episodes, followed.codes
    pairs = {
        name: list(moves_of_each(participants, episodes, exited, key))
        for name, key in _MOVED.items()
    }
    pairs[GROUP] = [
        (occupation_group(codes, before), occupation_group(codes, after))
        for before, after in pairs[OCCUPATION]
    ]
    pairs[WORKS] = list(work_or_study_of_each(participants, episodes, exited, codes))
    columns: dict[str, Sequence[str]] = {
        f"{name} {when}": [each[at] for each in of_each]
        for name, of_each in pairs.items()
        for at, when in enumerate(_WHEN)
    }
    columns[STAY] = stretches(episodes, exited, followed.settings)
    return {name: dict(zip(exited, column, strict=True)) for name, column in columns.items()}
