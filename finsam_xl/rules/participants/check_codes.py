"""Checks codes, the names of interventions, and what an exit must tell."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.codes import (
    COUNTS_AS,
    EXIT_REASON,
    LISTS,
    MOVED_ON_TO,
    NOTHING,
    OCCUPATION,
)
from finsam_xl.rules.participants.findings import codes as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.frame_records import Code
from finsam_xl.rules.participants.records import split_words

_MUST_COUNT = (MOVED_ON_TO, OCCUPATION)
"""The lists whose codes decide what is counted; in the others a code may count as nothing."""
_OF_EXIT = {
    "exit_reason": "Avslutsorsak",
    "moved_on_to": "Gått vidare till",
    "occupation_after": "Sysselsättning efter",
    "income_after": "Försörjning efter",
}


def check_codes(followed: Followed) -> tuple[Finding, ...]:
    """Every row's codes and intervention, and every code's own row."""
    return (
        *_book(followed.tables.codes),
        *_unknown(followed),
        *_interventions(followed),
        *_exits(followed),
    )


def _book(codes: Iterable[Code]) -> list[Finding]:
    return [
        found.t08_code_counts_as_nothing_known(code.at.cell("counts_as"), code, COUNTS_AS)
        for code in codes
        if set(split_words(code.counts_as)) - set(COUNTS_AS)
        or (code.list_name in _MUST_COUNT and not code.counts_as)
    ]


def _unknown(followed: Followed) -> list[Finding]:
    """A list without any code is not used yet, so nothing in it is unknown."""
    table, book = followed.participants, followed.codes
    in_use = {code.list_name for code in followed.tables.codes}
    findings = []
    for key, name in LISTS.items():
        cells = set(table.texts(key)) if name in in_use else set()
        unknown = {cell: codes for cell in cells if (codes := book.unknown(name, cell))}
        findings += [
            found.t07_unknown_code(table.at.cell(at, key), name, unknown[cell])
            for at, cell in enumerate(table.texts(key) if unknown else ())
            if cell in unknown
        ]
    return findings


def _interventions(followed: Followed) -> list[Finding]:
    table = followed.participants
    known = {frame.intervention for frame in followed.tables.frames}
    unknown = set(table.intervention) - known - {""} if known else set()
    return [
        found.t14_unknown_intervention(table.at.cell(at, "intervention"), name)
        for at, name in enumerate(table.intervention if unknown else ())
        if name in unknown
    ]


def _exits(followed: Followed) -> list[Finding]:
    """An exit tells its reason, and its result where the reason is in the denominator."""
    table, book = followed.participants, followed.codes
    columns = zip(table.exited, table.exit_reason, table.moved_on_to, strict=True)
    counted = {
        reason
        for reason in set(table.exit_reason)
        if NOTHING not in book.counts_as(EXIT_REASON, reason)
        and book.in_denominator(EXIT_REASON, reason)
    }
    silent = [
        at for at, (day, reason, moved) in enumerate(columns) if day and not (reason and moved)
    ]
    findings = []
    for at in silent:
        if not table.exit_reason[at]:
            findings.append(found.t04_exit_without_reason(table.at.cell(at, "exit_reason")))
        if not table.moved_on_to[at] and table.exit_reason[at] in counted:
            findings.append(found.t06_exit_without_result(table.at.cell(at, "moved_on_to")))
    return findings + _without_day(followed)


def _without_day(followed: Followed) -> list[Finding]:
    """A mistaken row needs no day of exit."""
    table, book = followed.participants, followed.codes
    mistaken = {c for c in set(table.exit_reason) if NOTHING in book.counts_as(EXIT_REASON, c)}
    rows = [
        at
        for at, (day, reason) in enumerate(zip(table.exited, table.exit_reason, strict=True))
        if day is None and reason not in mistaken
    ]
    return [
        found.t05_reason_without_exit(table.at.cell(at, key), label)
        for key, label in _OF_EXIT.items()
        for at in rows
        if table.texts(key)[at]
    ]
