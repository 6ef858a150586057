"""What can be wrong with the follow-up: profiles, forecasts and comments."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import ZERO
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import percent
from finsam_xl.rules.budget.text import about, month_name
from finsam_xl.rules.outcome.follow_up import FollowUp

_COUNCIL = "Nationella rådet: budgeten följs upp under året med utfallsprognoser (finsam.se)"


def g48_profile_is_missing(at: Place, line: str, method: str) -> Finding:
    """A line is to be spread by a profile that is not there; it is spread straight."""
    return Finding(
        "G48",
        Level.WARNING,
        at,
        f"{line} har periodiseringen {method}, men det finns ingen sådan profil; budgeten räknas"
        " rakt över året.",
        "Hämta fjolårets utfall, skriv en egen profil, eller välj rak.",
        _COUNCIL,
    )


def g111_own_profile_does_not_sum(at: Place, line: str, whole: Fraction) -> Finding:
    """A line's own profile is not a whole year, so the line is spread straight."""
    return Finding(
        "G111",
        Level.WARNING,
        at,
        f"Den egna periodiseringen av {line} summerar till {percent(whole)} men ska vara 100,0 %;"
        " budgeten räknas rakt över året.",
        "Rätta månadernas andelar så att de tillsammans är 100 %.",
        _COUNCIL,
    )


def g49_own_forecast_is_missing(at: Place, line: str, method: str) -> Finding:
    """A line is to be forecast by a number or a profile that is not there; it goes on straight."""
    return Finding(
        "G49",
        Level.WARNING,
        at,
        f"{line} har prognosmetoden {method}, men det den bygger på saknas; prognosen räknas rakt.",
        "Skriv en egen prognos, hämta fjolårets utfall, eller välj rak.",
        _COUNCIL,
    )


def g50_comment_is_missing(at: Place, row: FollowUp, limit: Fraction, unit: str) -> Finding:
    """A deviation is beyond the association's limit, and nobody has commented on it."""
    better = "bättre" if row.deviation > ZERO else "sämre"
    return Finding(
        "G50",
        Level.WARNING,
        at,
        f"{row.line.line}: utfall {about(row.actual, unit)} mot budget till och med månaden"
        f" {about(row.budget_to_date, unit)}, {about(abs(row.deviation), unit)} {better} och över"
        f" gränsen {percent(limit)}.",
        "Skriv en kommentar om orsaken och vad ni gör åt den.",
        f"Inställningen Gräns för kommentar; {_COUNCIL}",
    )


def g64_follow_up_beyond_the_ledger(at: Place | None, month: int, last: int) -> Finding:
    """The follow-up goes on to a month that the ledger has not reached."""
    return Finding(
        "G64",
        Level.WARNING,
        at,
        f"Uppföljningen räknas t.o.m. {month_name(month)} men utfallet slutar i {month_name(last)},"
        " så budgeten jämförs med för få månader.",
        "Töm Uppföljning t.o.m., så räknas den till utfallets sista månad, och klicka på Räkna om"
        " budget.",
        "Inställningen Uppföljning t.o.m.",
    )
