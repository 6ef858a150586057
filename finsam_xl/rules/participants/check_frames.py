"""Checks participants against the interventions' frames: time, places, quotas and waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.participants.counts import NEW, chosen
from finsam_xl.rules.participants.findings import frames as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.inflow import inflow
from finsam_xl.rules.participants.limits import Overdue, overdue
from finsam_xl.rules.participants.periods import Period
from finsam_xl.rules.participants.quotas import condition_of, quota_uses
from finsam_xl.rules.participants.timeline import overfull, timelines
from finsam_xl.rules.participants.waits import LATE, Waits, coach_waits, offer_waits, talk_waits


def check_frames(followed: Followed, period: Period) -> tuple[Finding, ...]:
    """Time and extensions of all; places, quotas and waits of a period."""
    return (
        *_times(followed, period),
        *_places(followed, period),
        *_quotas(followed, period),
        *_waits(followed, period),
    )


def _times(followed: Followed, period: Period) -> list[Finding]:
    """Too long in the period, told of each intervention once; and every undecided extension."""
    table = followed.participants
    long = [
        found.t21_longer_than_allowed(
            table.at.cell(rows[0], "enrolled"), name, [table.at.rows[row] for row in rows], days
        )
        for name, rows, days in _too_long(followed, period)
    ]
    undecided = [
        found.t22_extension_is_undecided(table.at.cell(at, "extension_decided"), extended)
        for at, (decided, extended) in enumerate(
            zip(table.extension_decided, table.extended_to, strict=True)
        )
        if extended and decided is None
    ]
    return long + undecided


def _too_long(followed: Followed, period: Period) -> list[tuple[str, list[int], int]]:
    """Each intervention, its rows past their time by the period's end, and the most days."""
    episodes = followed.episodes
    then = followed._replace(day=min(followed.day, period.last))
    late: dict[str, list[Overdue]] = {}
    for each in overdue(then):
        if each.until >= period.first:
            late.setdefault(episodes.intervention[each.at], []).append(each)
    return [
        (name, [episodes.rows[each.at] for each in those], max(each.days for each in those))
        for name, those in late.items()
    ]


def _places(followed: Followed, period: Period) -> list[Finding]:
    """On no day after the day of the check."""
    lines = timelines(followed.episodes, "intervention")
    until = period._replace(last=min(period.last, followed.day))
    findings = []
    for frame in followed.tables.frames:
        place, line = frame.at.cell("places"), lines.get(frame.intervention)
        stretches = overfull(line, until, frame.places) if line and frame.places else ()
        if frame.places and stretches:
            findings.append(
                found.t23_more_than_places(place, frame.intervention, frame.places, stretches)
            )
        fills = inflow(frame, followed.tables.quotas)
        if fills and not fills.fits:
            findings.append(found.t33_inflow_does_not_fit(place, fills))
    return findings


def _quotas(followed: Followed, period: Period) -> list[Finding]:
    findings = []
    for use in quota_uses(followed):
        quota, condition = use.quota, condition_of(use.quota)
        if period.first <= use.period.last and use.period.first <= period.last:
            if quota.number is not None and use.used > quota.number:
                findings.append(found.t24_quota_is_exceeded(quota.at.cell("number"), use))
            if condition and use.others is not None and use.others > condition.most:
                place = quota.at.cell("condition")
                findings.append(found.t25_quota_condition_is_broken(place, use, condition))
    return findings + [
        found.t26_condition_is_not_counted(quota.at.cell("condition"), quota.condition)
        for quota in followed.tables.quotas
        if quota.condition and condition_of(quota) is None
    ]


def _waits(followed: Followed, period: Period) -> list[Finding]:
    settings = followed.settings
    new = chosen(followed.episodes, NEW, period)
    promise = (settings.talks, settings.talk_days)
    return [
        *_late(
            followed,
            (coach_waits(followed, new), "first_coach"),
            lambda at, name, rows: found.t30_coach_is_late(at, name, settings.coach_days, rows),
        ),
        *_late(
            followed,
            (offer_waits(followed, new), "offer"),
            lambda at, name, rows: found.t31_offer_is_late(at, name, settings.offer_days, rows),
        ),
        *_late(
            followed,
            (talk_waits(followed, new), "first_coach"),
            lambda at, name, rows: found.t32_talks_are_too_few(at, name, promise, rows),
        ),
    ]


def _late(
    followed: Followed,
    waits: tuple[Waits, str],
    tell: Callable[[Place, str, Sequence[int]], Finding],
) -> list[Finding]:
    """One finding for each intervention, at the first row of those that are late."""
    table, episodes = followed.participants, followed.episodes
    late: dict[str, list[int]] = {}
    for at in waits[0].that_are(LATE):
        late.setdefault(episodes.intervention[at], []).append(episodes.rows[at])
    return [
        tell(table.at.cell(rows[0], waits[1]), name, [table.at.rows[row] for row in rows])
        for name, rows in late.items()
    ]
