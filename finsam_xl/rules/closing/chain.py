"""Equity from one year's workbook to the next: what goes on, and what does not fit."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.organisation import organisation_digits
from finsam_xl.rules.budget.records import FORECAST, SETTLED, BudgetSettings, Plan
from finsam_xl.rules.budget.summary import summarise
from finsam_xl.rules.closing.findings import chain as found
from finsam_xl.rules.closing.findings.chain import Ending
from finsam_xl.rules.closing.proof import agrees, rounded

__all__ = ["Ending", "Identity", "Link", "chains", "ending", "follow", "same_year"]


class Identity(Frozen):
    """Whose workbook it is, and of which year; `workbook` is what it is called."""

    association: str
    organisation_number: str
    year: int
    workbook: str


class Link(Frozen):
    """A year's opening equity tied to the year before.

    `opening` is what an empty setting is filled with and `status` what it is then; None and ""
    where nothing is to be filled.
    """

    opening: Kr | None = None
    status: str = ""
    findings: tuple[Finding, ...] = ()


def chains(identities: Iterable[Identity]) -> tuple[tuple[Identity, ...], ...]:
    """The workbooks of each association by year, in the order that the associations appear.

    An association is known by its organisation number, else by its name; a workbook without a
    number belongs to the one of its name, and one without either stands alone.
    """
    told = tuple(identities)
    numbers = {_name(each): _digits(each) for each in told if _digits(each) and _name(each)}
    by_association: dict[str, list[Identity]] = {}
    for each in told:
        key = _digits(each) or numbers.get(_name(each)) or _name(each) or each.workbook
        by_association.setdefault(key, []).append(each)
    return tuple(tuple(sorted(own, key=_year)) for own in by_association.values())


def same_year(identity: Identity, chain: tuple[Identity, ...]) -> tuple[Finding, ...]:
    """Told of each workbook that shares its year with another of the association."""
    others = tuple(each.workbook for each in chain if each.year == identity.year)
    return (found.g63_two_workbooks_of_a_year(identity.year, others),) if others[1:] else ()


def follow(settings: BudgetSettings, before: Ending | None) -> Link:
    """What the year before, if it is known, says of a year's opening equity, in the year's unit."""
    if before is None or before.year + 1 != settings.year:
        return Link()
    opening, unit = settings.opening_equity, settings.budget_unit
    if opening is None:
        return Link(rounded(before.equity, unit), SETTLED if before.settled else FORECAST)
    if agrees(opening, before.equity, unit):
        return Link()
    at = settings.place("opening_equity")
    return Link(findings=(found.g62_opening_equity_differs(at, settings, opening, before),))


def ending(plan: Plan, workbook: str) -> Ending | None:
    """How the plan's own year ends; None where it has no lines or no opening equity."""
    first = summarise(plan)[0]
    if not plan.lines or first.closing_equity is None:
        return None
    return Ending(first.year, workbook, first.closing_equity)


def _name(identity: Identity) -> str:
    return " ".join(identity.association.split()).casefold()


def _digits(identity: Identity) -> str:
    return organisation_digits(identity.organisation_number)


def _year(identity: Identity) -> tuple[int, str]:
    return identity.year, identity.workbook
