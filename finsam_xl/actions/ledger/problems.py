"""What is amiss with a ledger's file, each at the cell where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.exchange.sie.findings import amounts, head
from finsam_xl.exchange.sie.problems import (
    BalancesWithoutSums,
    BrokenYear,
    MissingMonths,
    MonthsOutsideYear,
    NoMonths,
    OnlyYearSums,
    OtherAccounts,
    OtherCurrency,
    OtherOrganisation,
    OtherYear,
    PeriodsBeyondMonths,
    Problem,
    RepeatedMonths,
    RestsAsTotals,
    UnbalancedVoucher,
    WrongChecksum,
)
from finsam_xl.exchange.sie.records import SieFile

ORGANISATION, FILE_SETTING = "organisation_number", "ledger_file"


def problem_findings(
    contents: Contents, sie: SieFile, problems: Sequence[Problem], file: str
) -> list[Finding]:
    """Another's file, or a damaged one, is told alone: the rest follows from it."""
    place = contents.settings.place
    told = [each for problem in problems for each in _head(problem, place, file)]
    if any(each.level is Level.ERROR for each in told):
        return told
    if not contents.settings.text(ORGANISATION).strip():
        number = sie.head.organisation_number
        told.append(head.e33_own_number_missing(place(ORGANISATION), file, number))
    at = place(FILE_SETTING)
    told += [each for problem in problems for each in _amounts(problem, at, file)]
    unbalanced = [each for each in problems if isinstance(each, UnbalancedVoucher)]
    if unbalanced:
        told.append(amounts.e46_vouchers_unbalanced(at, file, unbalanced))
    return told


def _head(problem: Problem, place: Callable[[str], Place], file: str) -> Iterator[Finding]:
    match problem:
        case OtherOrganisation(found=""):
            yield head.e32_organisation_not_told(place(ORGANISATION), file)
        case OtherOrganisation():
            yield head.e31_other_organisation(place(ORGANISATION), file, problem)
        case OtherYear():
            yield head.e34_other_year(place("year"), file, problem)
        case BrokenYear():
            yield head.e35_broken_year(place("year"), file, problem)
        case OtherCurrency():
            yield head.e44_other_currency(place(FILE_SETTING), file, problem)
        case WrongChecksum():
            yield head.e45_wrong_checksum(place(FILE_SETTING), file, problem)


def _amounts(problem: Problem, at: Place, file: str) -> Iterator[Finding]:
    match problem:
        case NoMonths():
            yield amounts.e36_no_months(at, file, problem)
        case OnlyYearSums():
            yield amounts.e57_only_year_sums(at, file, problem)
        case BalancesWithoutSums():
            yield amounts.e58_sums_are_missing(at, file)
        case MissingMonths():
            yield amounts.e37_months_missing(at, file, problem)
        case MonthsOutsideYear():
            yield amounts.e38_months_outside_year(at, file, problem)
        case PeriodsBeyondMonths():
            yield amounts.e65_periods_beyond_months(at, file, problem)
        case RestsAsTotals():
            yield amounts.e39_rests_as_totals(at, file, problem)
        case RepeatedMonths():
            yield amounts.e42_months_repeated(at, file, problem)
        case OtherAccounts():
            yield amounts.e43_other_accounts(at, file, problem)
