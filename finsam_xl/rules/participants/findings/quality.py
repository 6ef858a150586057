"""What is missing, late, other than the national system has it, or past its time."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, listed, percent, thousands
from finsam_xl.rules.participants.findings.words import STORAGE
from finsam_xl.rules.participants.frame_records import ArchivedTotal, NationalCount
from finsam_xl.rules.participants.periods import FIRST_YEAR, LAST_YEAR

_FOLLOW_UP = "Förbundets egna gränser för uppföljning på Inställningar"


def t27_differs_from_national(
    at: Place, row: NationalCount, word: str, printed: int, ours: int
) -> Finding:
    """A count is another than the national system prints; an exception makes it a notice."""
    known = f" Undantag: {row.exception}." if row.exception else ""
    return Finding(
        "T27",
        Level.NOTICE if row.exception else Level.WARNING,
        at,
        f"{row.intervention} {row.period}: det nationella systemet har {thousands(printed)} {word},"
        f" här är de {thousands(ours)} (skillnad {thousands(ours - printed)}).{known}",
        "Rätta där det saknas, eller skriv varför i Undantag.",
        "Uppföljning Finsam: varje insats registreras nationellt",
    )


def t28_incomplete(
    at: Place, intervention: str, share: tuple[Fraction, Fraction], missing: Sequence[str]
) -> Finding:
    """An intervention has filled in less than the least share; both are given."""
    filled, least = share
    return Finding(
        "T28",
        Level.WARNING,
        at,
        f"{intervention} har fyllt i {percent(filled)} av uppgifterna; minst {percent(least)} ska"
        f" vara ifyllt. Mest saknas {listed(list(missing))}.",
        "Be den som ansvarar för insatsen att fylla i det som saknas.",
        _FOLLOW_UP,
    )


def t29_registered_late(at: Place, intervention: str, late: tuple[int, int], days: int) -> Finding:
    """Some of an intervention's rows were registered late; how many, of how many."""
    some, all_of = late
    return Finding(
        "T29",
        Level.NOTICE,
        at,
        f"{intervention} registrerade {thousands(some)} av {thousands(all_of)} deltagare mer än"
        f" {counted(days, 'dag', 'dagar')} efter inskrivningen.",
        "Registrera deltagare när de börjar.",
        _FOLLOW_UP,
    )


def t35_rows_may_be_weeded(at: Place, rows: int, years: int) -> Finding:
    """Rows are past their time; the totals of their years are frozen."""
    return Finding(
        "T35",
        Level.NOTICE,
        at,
        f"{counted(rows, 'rad', 'rader')} avslutades för mer än {counted(years, 'år', 'år')} sedan"
        " och kan gallras; årens summor är frysta.",
        "Klicka på Gallra på Arkiv; säkerhetskopiorna tas bort med raderna.",
        STORAGE,
    )


def t36_year_is_not_frozen(at: Place, rows: int, years: Sequence[int]) -> Finding:
    """Rows are past their time, but the totals of some of their years are not frozen yet."""
    named = listed([str(year) for year in years])
    return Finding(
        "T36",
        Level.WARNING,
        at,
        f"{counted(rows, 'rad', 'rader')} ska gallras men summorna för {named} är inte frysta.",
        "Frys årens summor först; annars kan de inte jämföras sedan. Klicka sedan på Gallra.",
        STORAGE,
    )


def t37_requirements_not_tried(at: Place, intervention: str, rows: int) -> Finding:
    """Some in an intervention lack the day that its requirements were tried."""
    return Finding(
        "T37",
        Level.NOTICE,
        at,
        f"{counted(rows, 'deltagare', 'deltagare')} i {intervention} saknar dag för när kraven"
        " prövades.",
        "Skriv dagen i Krav prövade. Skriv inte vilket krav som brast.",
        "Förbundets beslut om insatsen på bladet Insatser",
    )


def t38_period_is_not_understood(at: Place, period: str) -> Finding:
    """A period in the reconciliation is not written as it can be counted."""
    return Finding(
        "T38",
        Level.WARNING,
        at,
        f"Perioden ”{period}” går inte att läsa.",
        "Skriv 2021, 2021-T1, 2021-H1, 2021-K1 eller 2021-03.",
        "Bladet Avstämning",
    )


def t39_archive_differs(at: Place, row: ArchivedTotal, now: int) -> Finding:
    """A frozen total is another than the year's rows give, though none has been weeded."""
    return Finding(
        "T39",
        Level.WARNING,
        at,
        f"Den frysta summan för {row.measure} {row.year} är {thousands(row.total)} men raderna ger"
        f" nu {thousands(now)}.",
        "Ta reda på vad som har ändrats efter att året frystes.",
        "Frysta årssummor på bladet Arkiv",
    )


def t70_year_is_weeded(at: Place, year: int) -> Finding:
    """The year is frozen and rows of it are gone: what is left is not the year."""
    return Finding(
        "T70",
        Level.ERROR,
        at,
        f"{year} är fryst och gallrat: raderna som är kvar är färre än de frysta summorna, så året"
        " räknas inte.",
        "Läs årets siffror på Arkiv eller i rapporten som skrevs då, och välj en annan"
        " Rapportperiod. Är rader rättade och inte gallrade: ta bort årets rader på Arkiv och"
        " frys om.",
        STORAGE,
    )


def t64_bounds_are_not_rising(at: Place, label: str, written: str) -> Finding:
    """The bounds of groups don't rise, or one of them is no whole number and is left out."""
    return Finding(
        "T64",
        Level.WARNING,
        at,
        f"{label} är ”{written}”, men gränserna ska vara hela tal som stiger.",
        "Skriv gränserna från den lägsta till den högsta, skilda med semikolon.",
        f"{label} på Inställningar",
    )


def t40_report_period_is_not_understood(at: Place, period: str) -> Finding:
    """The period that the settings name is not written as it can be counted."""
    return Finding(
        "T40",
        Level.ERROR,
        at,
        f"Rapportperioden ”{period}” går inte att läsa, så ingenting räknas.",
        "Skriv 2021, 2021-T1, 2021-H1, 2021-K1 eller 2021-03 med ett år från"
        f" {FIRST_YEAR} till {LAST_YEAR}, eller töm cellen.",
        "Rapportperiod på Inställningar",
    )
