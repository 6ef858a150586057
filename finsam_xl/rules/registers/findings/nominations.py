"""What can be wrong with nominations (nomineringar)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text

SHEET = "Bladet Nomineringar"


def r70_nomination_is_late(at: Place, post: str, last: date) -> Finding:
    """The last day has passed without a nomination."""
    return Finding(
        "R70",
        Level.WARNING,
        at,
        f"Sista dag att nominera till {post} var {date_text(last)}, och ingen står i Nominerad.",
        "Skriv vem som nominerades, eller att ingen gjorde det.",
        SHEET,
    )


def r71_nominated_after_the_term(at: Place, post: str, last: date, until: date) -> Finding:
    """The nomination is due after the term has ended."""
    return Finding(
        "R71",
        Level.WARNING,
        at,
        f"Uppdraget {post} ska nomineras senast {date_text(last)}, efter att mandatet löpt ut"
        f" {date_text(until)}.",
        "Rätta Nominera senast eller Mandat till.",
        SHEET,
    )


def r72_nomination_day_is_missing(at: Place, post: str, until: date) -> Finding:
    """A term ends and nobody knows when to nominate."""
    return Finding(
        "R72",
        Level.NOTICE,
        at,
        f"Mandatet för {post} löper ut {date_text(until)} men Nominera senast är tomt.",
        "Skriv den dag då nomineringen ska vara inne.",
        SHEET,
    )
