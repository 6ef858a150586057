"""What is beyond an intervention's frame: time, places, quotas, waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import (
    capitalised,
    counted,
    date_text,
    decimal_text,
    listed,
    thousands,
)
from finsam_xl.rules.participants.findings.words import FRAMES, PROMISES, rows_text
from finsam_xl.rules.participants.inflow import Inflow
from finsam_xl.rules.participants.quotas import Condition, QuotaUse
from finsam_xl.rules.participants.timeline import Overfull


def t75_no_such_eve(at: Place, words: Sequence[str], known: Sequence[str]) -> Finding:
    """Words among the free eves that are no eves that can be counted."""
    return Finding(
        "T75",
        Level.WARNING,
        at,
        f"Lediga aftnar har {listed([f'”{word}”' for word in words])}, som inte går att räkna.",
        f"Skriv {listed(list(known))}, skilda med semikolon.",
        "Lediga aftnar på Inställningar",
    )


def t76_eve_is_a_working_day(at: Place, missing: Sequence[str]) -> Finding:
    """Eves that are left out count as working days."""
    return Finding(
        "T76",
        Level.NOTICE,
        at,
        f"{capitalised(listed(list(missing)))} räknas som arbetsdag: Lediga aftnar saknar det.",
        "Skriv till det om ni är lediga då; annars behöver inget göras.",
        "Lediga aftnar på Inställningar",
    )


def t77_ages_are_turned(at: Place, intervention: str, ages: tuple[int, int]) -> Finding:
    """An intervention's first age is above its last, so that nobody's age can be right."""
    first, last = ages
    return Finding(
        "T77",
        Level.ERROR,
        at,
        f"{intervention} har Ålder från {first} och Ålder till {last}, så ingens ålder prövas.",
        "Rätta Ålder från eller Ålder till.",
        FRAMES,
    )


def t21_longer_than_allowed(
    at: Place, intervention: str, rows: Sequence[int], days: int
) -> Finding:
    """Some are or were in longer than the intervention allows, and no extension covers it."""
    return Finding(
        "T21",
        Level.WARNING,
        at,
        f"{counted(len(rows), 'deltagare', 'deltagare')} i {intervention} har varit inskrivna"
        f" längre än insatsens längsta tid, som mest {counted(days, 'dag', 'dagar')} för länge:"
        f" {rows_text(rows)}.",
        "Avsluta, eller skriv förlängningen i Förlängning beslutad och Förlängd till.",
        FRAMES,
    )


def t22_extension_is_undecided(at: Place, extended_to: date) -> Finding:
    """An extension has no day of decision."""
    return Finding(
        "T22",
        Level.WARNING,
        at,
        f"Tiden är förlängd till {date_text(extended_to)} men Förlängning beslutad är tom.",
        "Skriv dagen då ni kom överens om förlängningen.",
        FRAMES,
    )


def t23_more_than_places(
    at: Place, intervention: str, places: int, stretches: Sequence[Overfull]
) -> Finding:
    """More participants than places on some days."""
    days = sum((each.last - each.first).days + 1 for each in stretches)
    most = max(stretches, key=lambda each: each.most)
    return Finding(
        "T23",
        Level.WARNING,
        at,
        f"{intervention} hade fler än {thousands(places)} deltagare i"
        f" {counted(days, 'dag', 'dagar')}, första gången {date_text(stretches[0].first)} och som"
        f" mest {thousands(most.most)}.",
        "Vänta med nya deltagare, eller ändra Platser om insatsen har vuxit.",
        FRAMES,
    )


def t24_quota_is_exceeded(at: Place, use: QuotaUse) -> Finding:
    """An area has sent more by an entry than its quota."""
    return Finding(
        "T24",
        Level.WARNING,
        at,
        f"{use.quota.area or 'Alla områden'} hade {counted(use.used, 'ny', 'nya')}"
        f"{_through(use)} {use.period.label}; kvoten är {thousands(use.quota.number or 0)}.",
        "Stäm av inflödet med den som anvisar.",
        "Överenskommelsen om kvoter på bladet Insatser",
    )


def t25_quota_condition_is_broken(at: Place, use: QuotaUse, condition: Condition) -> Finding:
    """A conditional quota was used though its condition did not hold."""
    return Finding(
        "T25",
        Level.WARNING,
        at,
        f"{use.quota.area or 'Alla områden'} hade {counted(use.used, 'ny', 'nya')}"
        f"{_through(use)} {use.period.label} fast {condition.entry} var"
        f" {thousands(use.others or 0)}, fler än {thousands(condition.most)}.",
        "Stäm av inflödet med den som anvisar.",
        "Överenskommelsen om kvoter på bladet Insatser",
    )


def t26_condition_is_not_counted(at: Place, condition: str) -> Finding:
    """A quota's condition is in words that can't be counted."""
    return Finding(
        "T26",
        Level.NOTICE,
        at,
        f"Villkoret ”{condition}” prövas av er; finsam räknar bara villkor som ”nybesök högst 40”.",
        "Inget behöver göras.",
        "Överenskommelsen om kvoter på bladet Insatser",
    )


def t30_coach_is_late(at: Place, intervention: str, days: int, rows: Sequence[int]) -> Finding:
    """Some were given no time with a coach within the promised working days."""
    return Finding(
        "T30",
        Level.WARNING,
        at,
        f"{counted(len(rows), 'deltagare', 'deltagare')} i {intervention} fick inte tid hos coach"
        f" inom {counted(days, 'arbetsdag', 'arbetsdagar')}: {rows_text(rows)}.",
        "Boka tid, eller fyll i Första coachtid.",
        PROMISES,
    )


def t31_offer_is_late(at: Place, intervention: str, days: int, rows: Sequence[int]) -> Finding:
    """Some were offered nothing within the promised days."""
    return Finding(
        "T31",
        Level.WARNING,
        at,
        f"{counted(len(rows), 'deltagare', 'deltagare')} i {intervention} fick inget erbjudande"
        f" inom {counted(days, 'dag', 'dagar')}: {rows_text(rows)}.",
        "Erbjud arbete, utbildning eller jobbsökaraktivitet, eller fyll i Erbjudande.",
        PROMISES,
    )


def t32_talks_are_too_few(
    at: Place, intervention: str, promise: tuple[int, int], rows: Sequence[int]
) -> Finding:
    """Some had fewer talks with the coach than promised within the promised days."""
    talks, days = promise
    return Finding(
        "T32",
        Level.WARNING,
        at,
        f"{counted(len(rows), 'deltagare', 'deltagare')} i {intervention} fick inte"
        f" {counted(talks, 'coachsamtal', 'coachsamtal')} inom {counted(days, 'dag', 'dagar')}:"
        f" {rows_text(rows)}.",
        "Boka samtal, eller skriv dem i Tillfällen.",
        PROMISES,
    )


def t33_inflow_does_not_fit(at: Place, found: Inflow) -> Finding:
    """The quotas let in more than the places hold, unless stays are short."""
    return Finding(
        "T33",
        Level.NOTICE,
        at,
        f"Kvoterna släpper in {_number(found.a_month)} i månaden till {found.intervention}. Stannar"
        f" alla {found.longest_months} månader blir de {_number(found.full_stock)} samtidigt, men"
        f" platserna är {thousands(found.places)}. De räcker om medeltiden är högst"
        f" {decimal_text(found.told_stay, 1)} månader.",
        "Sänk kvoterna, utöka platserna, eller följ medeltiden.",
        "Räknat: antal samtidigt = inflöde per månad × medeltid i månader",
    )


def _through(use: QuotaUse) -> str:
    return f" genom {use.quota.entry}" if use.quota.entry else ""


def _number(number: Fraction) -> str:
    return decimal_text(number, 0 if number.denominator == 1 else 1)
