"""The rows that count: each is an episode (tid i insats) of a person, from a day to a day.

A person may have several episodes, at once or after each other; each is counted by itself, and
persons are counted apart. A row that was registered by mistake is no episode, nor is one without a
day of enrolment, with one that has not come or was before the first year, or with an exit before
it (the checks tell them).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import compress
from typing import TypeVar

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.codes import (
    EXIT_REASON,
    MOVED_ON_TO,
    NOTHING,
    OTHER,
    CodeBook,
)
from finsam_xl.rules.participants.outcome import outcome
from finsam_xl.rules.participants.records import (
    MISSING,
    YES,
    Participants,
    ParticipantSettings,
    Texts,
    whole_numbers,
)

NEVER = date.max.toordinal()
"""The exit of an episode that goes on."""
Value = TypeVar("Value")
Made = TypeVar("Made")


class Episodes(Frozen):
    """The episodes by column; a day is its ordinal.

    `rows` tells which row of the table each one is, `person` whose it is, `outcome` what the exit
    counts as, and `counts` whether it is in the denominators of exits. An episode lasts from the
    day of enrolment to the day before the exit: on the day of exit the place is free.
    """

    rows: Sequence[int]
    enrolled: Sequence[int]
    exited: Sequence[int]
    person: Sequence[int]
    intervention: Texts
    municipality: Texts
    area: Texts
    entry: Texts
    sex: Texts
    age_group: Texts
    outcome: Texts
    counts: Sequence[bool]
    anonymous: Sequence[bool]

    def column(self, key: str) -> Texts:
        """A column of text by its key."""
        column: Texts = getattr(self, key)
        return column


def episodes_of(
    participants: Participants, codes: CodeBook, settings: ParticipantSettings, day: date
) -> Episodes:
    """The table's episodes as they are known on a day; anonymous rows are a person each."""
    used = _used(participants, codes, (date(settings.first_year, 1, 1), day))
    rows = [at for at, use in enumerate(used) if use]
    anonymous = _anonymous(participants, day)
    ages = _age_groups(participants, settings)
    counting = _counting(participants, codes)
    enrolled, exited = participants.enrolled, participants.exited
    return Episodes(
        rows=rows,
        enrolled=[each.toordinal() for each in compress(enrolled, used) if each],
        exited=[
            each.toordinal() if each and each <= day else NEVER for each in compress(exited, used)
        ],
        person=list(compress(_persons(participants.participant_id, anonymous), used)),
        intervention=_told(participants.intervention, used),
        municipality=_told(participants.municipality, used),
        area=_told(participants.area, used),
        entry=_told(participants.entry, used),
        sex=_told(participants.sex, used),
        age_group=list(compress(ages, used)),
        outcome=list(compress(_outcomes(participants, codes, counting), used)),
        counts=list(compress(counting, used)),
        anonymous=list(compress(anonymous, used)),
    )


def _used(participants: Participants, codes: CodeBook, days: tuple[date, date]) -> list[bool]:
    """Enrolled on one of the days from the first to the last, and left no earlier than that."""
    reasons = by_cell(
        participants.exit_reason, lambda cell: NOTHING in codes.counts_as(EXIT_REASON, cell)
    )
    moved = by_cell(
        participants.moved_on_to, lambda cell: NOTHING in codes.counts_as(MOVED_ON_TO, cell)
    )
    columns = zip(participants.enrolled, participants.exited, reasons, moved, strict=True)
    return [
        start is not None
        and days[0] <= start <= days[1]
        and (end is None or start <= end)
        and not (mistaken or wrong)
        for start, end, mistaken, wrong in columns
    ]


def _anonymous(participants: Participants, day: date) -> list[bool]:
    consents = by_cell(participants.consent, lambda cell: cell.casefold() == YES)
    return [
        not (name and consent) or (withdrawn is not None and withdrawn <= day)
        for name, consent, withdrawn in zip(
            participants.participant_id, consents, participants.consent_withdrawn, strict=True
        )
    ]


def _persons(names: Texts, anonymous: Sequence[bool]) -> list[int]:
    """A number for each person; every anonymous row is one of its own."""
    first: dict[str, int] = {}
    return [
        at if alone else first.setdefault(name, at)
        for at, (name, alone) in enumerate(zip(names, anonymous, strict=True))
    ]


def _told(column: Texts, used: Sequence[bool]) -> list[str]:
    told = list(compress(column, used))
    return [cell or MISSING for cell in told] if "" in told else told


def _outcomes(participants: Participants, codes: CodeBook, counting: Sequence[bool]) -> list[str]:
    """Of an exit that is in no denominator nothing is asked for, so nothing of it is missing."""
    cells = list(zip(participants.moved_on_to, counting, strict=True))
    return by_cell(cells, lambda each: outcome(codes, each[0]) if any(each) else OTHER)


def _counting(participants: Participants, codes: CodeBook) -> list[bool]:
    reasons = by_cell(
        participants.exit_reason, lambda cell: codes.in_denominator(EXIT_REASON, cell)
    )
    moved = by_cell(participants.moved_on_to, lambda cell: codes.in_denominator(MOVED_ON_TO, cell))
    return [reason and to for reason, to in zip(reasons, moved, strict=True)]


def _age_groups(participants: Participants, settings: ParticipantSettings) -> list[str]:
    """The group of the age that is reached in the year of enrolment."""
    groups = grouping(whole_numbers(settings.age_groups))
    years = by_cell(participants.enrolled, lambda day: day.year if day else None)
    ages = [
        None if born is None or year is None or born > year else year - born
        for born, year in zip(participants.birth_year, years, strict=True)
    ]
    return by_cell(ages, lambda age: MISSING if age is None else groups(age))


def grouping(last_of_each: Sequence[int]) -> Callable[[int], str]:
    """Which group a number is in, by the last number of each group but the last: 24 as –24."""
    names: dict[int, str] = {}

    def group(number: int) -> str:
        if number not in names:
            names[number] = _group_name(number, last_of_each)
        return names[number]

    return group


def _group_name(number: int, last_of_each: Sequence[int]) -> str:
    below = [last for last in last_of_each if last < number]
    above = [last for last in last_of_each if last >= number]
    if not above:
        return f"{below[-1] + 1}–" if below else "alla"
    return f"{below[-1] + 1}–{above[0]}" if below else f"–{above[0]}"


def by_cell(column: Sequence[Value], make: Callable[[Value], Made]) -> list[Made]:
    """What is made of each cell, made once for each value of it."""
    made = {value: make(value) for value in set(column)}
    return list(map(made.__getitem__, column))
