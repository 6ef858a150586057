"""Checks consent and pseudonyms: no ID without consent, and none that tells who it is."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.episodes import by_cell
from finsam_xl.rules.participants.findings import persons as found
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.records import YES

_DATE = re.compile(r"(?<!\d)(\d\d|\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_NAME = re.compile(r"[^\W\d_a-zåäö][a-zåäöéü]{2,}")
_ANY_NAME = re.compile(r"[a-zåäöéü]{3,}")
_DIGITS = "0123456789-"
_INITIALS = (2, 3)
"""How many letters initials are."""
_CENTURY = 100
_LEAP_YEAR = 2000


def check_consent(followed: Followed) -> tuple[Finding, ...]:
    """Every row with an ID: its consent, and what the ID gives away."""
    return (*_consents(followed), *_birth_dates(followed), *_initials(followed))


def _consents(followed: Followed) -> list[Finding]:
    """Of the rows that may be wrong, told one by one: most rows are cleared at once."""
    table = followed.participants
    consents = by_cell(table.consent, lambda cell: cell.casefold() == YES)
    columns = zip(
        table.participant_id,
        consents,
        table.consent_date,
        table.consent_withdrawn,
        table.enrolled,
        strict=True,
    )
    told = (
        _consent(followed, at)
        for at, (name, consent, given, withdrawn, enrolled) in enumerate(columns)
        if name and (not consent or withdrawn or (enrolled and (given is None or given > enrolled)))
    )
    return [finding for finding in told if finding]


def _consent(followed: Followed, at: int) -> Finding | None:
    """On the day of withdrawal the row is anonymous already."""
    table = followed.participants
    given, withdrawn = table.consent_date[at], table.consent_withdrawn[at]
    enrolled, of_person = table.enrolled[at], table.at.cell(at, "participant_id")
    if table.consent[at].casefold() != YES:
        return found.t16_id_without_consent(of_person)
    if withdrawn and withdrawn <= followed.day:
        return found.t18_id_after_withdrawal(of_person, withdrawn)
    if not enrolled or not followed.may_be_enrolled(enrolled):
        return None
    if given is None or given > enrolled:
        return found.t17_consent_is_not_before(table.at.cell(at, "consent_date"), given, enrolled)
    return None


def _birth_dates(followed: Followed) -> list[Finding]:
    table = followed.participants
    if not _DATE.search("\n".join(table.participant_id)):
        return []
    return [
        found.t19_id_holds_a_birth_date(table.at.cell(at, "participant_id"))
        for at, (name, born) in enumerate(zip(table.participant_id, table.birth_year, strict=True))
        if len(name) > _INITIALS[1] and _holds_birth_date(name, born)
    ]


def _holds_birth_date(name: str, born: int | None) -> bool:
    """A possible day, in the year of birth; with all four digits of the year, in any year."""
    for year, month, day in _DATE.findall(name):
        full = len(year) > len(month)
        if _is_day(int(month), int(day)) and (
            full or (born is not None and int(year) == born % _CENTURY)
        ):
            return True
    return False


def _is_day(month: int, day: int) -> bool:
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def _initials(followed: Followed) -> list[Finding]:
    """Initials or a name that an ID has for itself; what most IDs begin with is a series.

    An ID without a digit that looks like initials or a name can be no series.
    """
    table = followed.participants
    stripped = [name.strip(_DIGITS) for name in table.participant_id]
    letters = by_cell(stripped, _only_letters)
    if not any(letters):
        return []
    persons = Counter(dict.fromkeys(zip(table.participant_id, letters, strict=True)))
    groups = Counter(each for _, each in persons if each)
    own = sum(count == 1 for count in groups.values())
    many = own * 2 > len(groups) and len(groups) > 1
    return [
        found.t20_id_holds_initials(table.at.cell(at, "participant_id"))
        for at, (name, each) in enumerate(zip(table.participant_id, letters, strict=True))
        if each and (not _DIGIT.search(name) or (many and groups[each] == 1))
    ]


def _only_letters(name: str) -> str:
    """The letters of an ID where they are as many as initials are, or its names; else nothing."""
    joined = "".join(_LETTERS.findall(name))
    if _INITIALS[0] <= len(joined) <= _INITIALS[1]:
        return joined
    names = _NAME if _DIGIT.search(name) else _ANY_NAME
    return " ".join(names.findall(name))
