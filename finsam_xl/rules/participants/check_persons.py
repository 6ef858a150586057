"""Checks that a person is one person: doubles, overlapping episodes, contradictions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.findings import persons as found
from finsam_xl.rules.participants.followed import Followed


def check_persons(followed: Followed) -> tuple[Finding, ...]:
    """Rows of the same person against each other; anonymous rows are left out."""
    anonymous = sum(followed.episodes.anonymous)
    told = (found.t34_rows_are_anonymous(anonymous),) if anonymous else ()
    return (*_episodes(followed), *_contradictions(followed), *_occasions(followed), *told)


def _occasions(followed: Followed) -> list[Finding]:
    """Occasions of an ID that no participant has, told once at its first."""
    held, known = followed.tables.occasions, set(followed.participants.participant_id)
    count = Counter(name for name in held.participant_id if name and name not in known)
    return [
        found.t74_occasion_of_nobody(
            held.at.cell(held.participant_id.index(name), "participant_id"), rows
        )
        for name, rows in count.items()
    ]


def _episodes(followed: Followed) -> list[Finding]:
    """The same person in the same intervention twice: the same day, or before leaving."""
    findings = []
    for rows in _together(followed).values():
        longest = rows[0]
        for episode in rows[1:]:
            place = followed.participants.at.cell(episode.row, "enrolled")
            sheet_row = followed.participants.at.rows[longest.row]
            if episode.start == longest.start:
                findings.append(found.t09_same_row_twice(place, sheet_row))
            elif episode.start < longest.end:
                again = date.fromordinal(episode.start)
                findings.append(found.t10_episodes_overlap(place, sheet_row, again))
            longest = max(longest, episode, key=lambda each: each.end)
    return findings


class _Episode(Frozen):
    """An episode's first day, its row in the table, and its day of exit."""

    start: int
    row: int
    end: int


def _together(followed: Followed) -> dict[tuple[int, str], list[_Episode]]:
    """The episodes of every person with several in an intervention, in order."""
    episodes = followed.episodes
    if len(set(episodes.person)) == len(episodes.person):
        return {}
    who = list(zip(episodes.person, episodes.intervention, strict=True))
    several = {each for each, count in Counter(who).items() if count > 1}
    found_: dict[tuple[int, str], list[_Episode]] = {each: [] for each in several}
    for at, each in enumerate(who):
        if each in several:
            days = episodes.enrolled[at], episodes.rows[at], episodes.exited[at]
            found_[each].append(_Episode(*days))
    return {each: sorted(days) for each, days in sorted(found_.items())}


def _contradictions(followed: Followed) -> list[Finding]:
    """Birth year and sex as the person's first row has them."""
    table, episodes = followed.participants, followed.episodes
    pairs = zip(episodes.rows, episodes.person, strict=True)
    again = [(row, first) for row, first in pairs if first != row]
    findings = []
    columns: tuple[tuple[str, str, Sequence[object]], ...] = (
        ("birth_year", "Födelseår", table.birth_year),
        ("sex", "Kön", table.sex),
    )
    for key, label, column in columns:
        findings += [
            found.t11_person_contradicts(table.at.cell(row, key), label, table.at.rows[first])
            for row, first in again
            if column[row] and column[first] and column[row] != column[first]
        ]
    return findings
