"""Checks how complete and how timely each intervention's rows are, and the national counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import compress

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.participants.counts import EXITED, NEW, ONGOING, PARTICIPANTS, chosen
from finsam_xl.rules.participants.episodes import NEVER
from finsam_xl.rules.participants.findings import quality as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import InterventionFrame, NationalCount
from finsam_xl.rules.participants.periods import Period, period_written
from finsam_xl.rules.participants.records import Participants

_WORST = 3
"""How many of the emptiest columns are named."""


class Completeness(Frozen):
    """How much of what an intervention should fill in is filled in, and which columns lack most."""

    intervention: str
    filled: int
    expected: int
    missing: tuple[str, ...]

    @property
    def share(self) -> Fraction:
        """The filled part; all where nothing is expected."""
        return Fraction(self.filled, self.expected) if self.expected else Fraction(1)


class Timeliness(Frozen):
    """How many of an intervention's new rows were registered late, of those with a day."""

    intervention: str
    late: int
    registered: int


def completeness(followed: Followed, among: Sequence[int]) -> tuple[Completeness, ...]:
    """What should be filled in of these episodes, by intervention; more of those that ended."""
    expected, filled = _filled(followed, among)
    names = {name: None for name, _ in expected}
    return tuple(
        Completeness(
            name,
            sum(count for (each, _), count in filled.items() if each == name),
            sum(count for (each, _), count in expected.items() if each == name),
            _emptiest(name, expected, filled),
        )
        for name in names
    )


def timeliness(followed: Followed, among: Sequence[int]) -> tuple[Timeliness, ...]:
    """Days from enrolment to registration against the association's own limit."""
    episodes, registered = followed.episodes, followed.participants.registered
    most = followed.settings.registration_days
    late, all_of = Counter[str](), Counter[str]()
    for at in among:
        day, name = registered[episodes.rows[at]], episodes.intervention[at]
        if day:
            all_of[name] += 1
            late[name] += day.toordinal() - episodes.enrolled[at] > most
    return tuple(Timeliness(name, late[name], count) for name, count in all_of.items())


def check_quality(followed: Followed, period: Period) -> tuple[Finding, ...]:
    """Each intervention's rows of a period, and every row of the national reconciliation."""
    among = chosen(followed.episodes, PARTICIPANTS, period)
    new = chosen(followed.episodes, NEW, period)
    least, days = followed.settings.least_complete, followed.settings.registration_days
    frames = {frame.intervention: frame for frame in followed.tables.frames}
    thin = [
        found.t28_incomplete(
            frames[each.intervention].at.cell("intervention"),
            each.intervention,
            (each.share, least),
            each.missing,
        )
        for each in completeness(followed, among)
        if each.intervention in frames and each.share < least
    ]
    slow = [
        found.t29_registered_late(
            frames[each.intervention].at.cell("intervention"),
            each.intervention,
            (each.late, each.registered),
            days,
        )
        for each in timeliness(followed, new)
        if each.intervention in frames and each.late
    ]
    return (*thin, *slow, *_requirements(followed, new, frames), *_national(followed))


def _filled(
    followed: Followed, among: Sequence[int]
) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """How many cells are expected and how many filled, by intervention and column."""
    table, episodes = followed.participants, followed.episodes
    ended = [at for at in among if episodes.exited[at] != NEVER]
    expected, filled = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for columns, numbers in ((_always(table), among), (_when_exited(table), ended)):
        names = [episodes.intervention[at] for at in numbers]
        rows = [episodes.rows[at] for at in numbers]
        all_of = Counter(names)
        for label, column in columns.items():
            is_whole = "" not in column and None not in column
            some = all_of if is_whole else Counter(compress(names, map(column.__getitem__, rows)))
            expected.update({(name, label): count for name, count in all_of.items()})
            filled.update({(name, label): some[name] for name in all_of})
    return expected, filled


def _always(table: Participants) -> dict[str, Sequence[object]]:
    """What every row should have, by label."""
    return {
        "Kommun": table.municipality,
        "Kön": table.sex,
        "Födelseår": table.birth_year,
        "Anvisad av": table.referred_by,
        "Samtycke": table.consent,
        "Sysselsättning före": table.occupation_before,
        "Försörjning före": table.income_before,
    }


def _when_exited(table: Participants) -> dict[str, Sequence[object]]:
    """What a row that has ended should have too."""
    return {
        "Avslutsorsak": table.exit_reason,
        "Gått vidare till": table.moved_on_to,
        "Sysselsättning efter": table.occupation_after,
        "Försörjning efter": table.income_after,
    }


def _emptiest(
    name: str, expected: Counter[tuple[str, str]], filled: Counter[tuple[str, str]]
) -> tuple[str, ...]:
    lacking = {
        label: count - filled[name, label]
        for (each, label), count in expected.items()
        if each == name and count > filled[name, label]
    }
    return tuple(sorted(lacking, key=lambda label: -lacking[label])[:_WORST])


def _requirements(
    followed: Followed, new: Sequence[int], frames: dict[str, InterventionFrame]
) -> list[Finding]:
    """Told only of interventions in which somebody's requirements have been tried."""
    episodes, tried = followed.episodes, followed.participants.requirements_tried
    if not any(tried):
        return []
    uses = {
        name for row, name in zip(episodes.rows, episodes.intervention, strict=True) if tried[row]
    }
    untried = Counter(episodes.intervention[at] for at in new if tried[episodes.rows[at]] is None)
    return [
        found.t37_requirements_not_tried(frames[name].at.cell("intervention"), name, count)
        for name, count in untried.items()
        if name in uses and name in frames
    ]


def _national(followed: Followed) -> list[Finding]:
    findings = []
    for row in followed.tables.national:
        period = period_written(row.period)
        if period is None:
            findings.append(found.t38_period_is_not_understood(row.at.cell("period"), row.period))
        else:
            findings += _compared(followed, row, period)
    return findings


def _compared(followed: Followed, row: NationalCount, period: Period) -> list[Finding]:
    episodes = followed.episodes
    findings = []
    for key, measure, printed in (
        ("new", NEW, row.new),
        ("exited", EXITED, row.exited),
        ("ongoing", ONGOING, row.ongoing),
    ):
        among = chosen(episodes, measure, period)
        ours = sum(episodes.intervention[at] == row.intervention for at in among)
        if printed is not None and printed != ours:
            place = row.at.cell(key)
            findings.append(found.t27_differs_from_national(place, row, measure, printed, ours))
    return findings
