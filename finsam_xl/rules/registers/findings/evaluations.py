"""What can be wrong with evaluations."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.text import passed

SHEET = "Bladet Utvärderingar"


def r67_delivery_is_late(at: Place, name: str, last: date, day: date) -> Finding:
    """It has not come."""
    return Finding(
        "R67",
        Level.WARNING,
        at,
        f"Utvärderingen {name} skulle levereras {passed(last, day)}.",
        "Skriv dagen i Levererad, eller en ny i Levereras senast.",
        SHEET,
    )


def r68_delivered_before_ordered(at: Place, name: str, ordered: date, delivered: date) -> Finding:
    """It came before it was ordered."""
    return Finding(
        "R68",
        Level.ERROR,
        at,
        f"Utvärderingen {name} är levererad {date_text(delivered)}, före beställningen"
        f" {date_text(ordered)}.",
        "Rätta Beställd eller Levererad.",
        SHEET,
    )


def r69_costs_more_than_agreed(at: Place, name: str, cost: Kr, agreed: Kr) -> Finding:
    """It costs more than was agreed."""
    return Finding(
        "R69",
        Level.WARNING,
        at,
        f"Utvärderingen {name} kostar {cost}, {cost - agreed} mer än de {agreed} som avtalades.",
        "Rätta Kostnad, eller ta upp det med utföraren.",
        SHEET,
    )


def r87_about_is_nearly_another(at: Place, name: str, about: str, meant: str) -> Finding:
    """What it is of is written nearly as something in another register."""
    return Finding(
        "R87",
        Level.NOTICE,
        at,
        f"Utvärderingen {name} avser {about}; menas {meant}?",
        "Skriv Avser som det heter på Initiativ, Utvecklingspunkter, Avtal, Projekt eller Grupper.",
        SHEET,
    )


def r73_no_meeting_took_it_up(at: Place, name: str, delivered: date) -> Finding:
    """It has been delivered, and no meeting has seen it."""
    return Finding(
        "R73",
        Level.NOTICE,
        at,
        f"{name} levererades {date_text(delivered)}, men inget möte har tagit upp den.",
        "Ta upp den på nästa möte, och skriv mötet i Behandlad vid.",
        SHEET,
    )
