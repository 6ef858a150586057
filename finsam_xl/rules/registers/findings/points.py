"""What can be wrong with development points (utvecklingspunkter)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Utvecklingspunkter"


def r33_points_do_not_sum(at: Place, expected: int, areas: tuple[tuple[str, int], ...]) -> Finding:
    """They are not as many as the plan says."""
    return Finding(
        "R33",
        Level.WARNING,
        at,
        f"Utvecklingspunkterna är {' + '.join(str(count) for _, count in areas)} ="
        f" {sum(count for _, count in areas)} men ska vara {expected}.",
        "Rätta raderna, eller Antal utvecklingspunkter på Inställningar.",
        SHEET,
    )


def r34_number_is_used_twice(at: Place, number: str) -> Finding:
    """Two points have the same number."""
    return Finding(
        "R34",
        Level.WARNING,
        at,
        f"Två utvecklingspunkter har nummer {number}; ett värde kan inte säga vilken det gäller.",
        "Ge den ena ett annat nummer.",
        SHEET,
    )


def r35_status_contradicts(at: Place, number: str, words: tuple[str, str], when: date) -> Finding:
    """The register says one thing, its last value another."""
    return Finding(
        "R35",
        Level.NOTICE,
        at,
        f"Utvecklingspunkt {number} har status {words[0]}, men den senaste avstämningen"
        f" {date_text(when)} säger {words[1]}.",
        "Rätta Status, eller skriv en ny rad på Indikatorvärden.",
        SHEET,
    )


def r36_point_is_not_reviewed(at: Place, number: str, planned: date, day: date) -> Finding:
    """The day of review has passed."""
    return Finding(
        "R36",
        Level.WARNING,
        at,
        f"Utvecklingspunkt {number} skulle stämmas av {passed(planned, day)}.",
        "Skriv hur den står på Indikatorvärden och en ny dag i Nästa avstämning.",
        SHEET,
    )


def r37_points_stand_still(at: Place, numbers: list[str], limit: date) -> Finding:
    """Nothing has been noted of them since a day."""
    return Finding(
        "R37",
        Level.NOTICE,
        at,
        f"Inget nytt har noterats sedan {date_text(limit)} om utvecklingspunkt {listed(numbers)}.",
        "Stäm av dem och skriv en rad var på Indikatorvärden.",
        "Dagar utan förändring på Inställningar",
    )
