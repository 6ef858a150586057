"""What can be wrong with the board's terms: run out, or about to, with nobody chosen."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text, listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.endings import Ending
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.text import distinct


def n120_no_board_is_listed(at: Place, meetings: list[Meeting]) -> Finding:
    """The board meets, and no member of it is listed."""
    board, many = meetings[0].organ, counted(len(meetings), "möte", "möten")
    return Finding(
        "N120",
        Level.ERROR,
        at,
        f"{board} har {many} på Mötesplan, men ingen ledamot på bladet Styrelse; beslutsförhet,"
        " ersättare och mandat kan inte kontrolleras.",
        "Fyll i bladet Styrelse: namn, medlem, uppdrag, från och till.",
        MEETINGS.paragraph("least_members", meetings[0].start_date),
    )


def n121_board_has_run_out(at: Place, board: str, days: list[date], ended: date | None) -> Finding:
    """Meetings were held when no member of the board had a seat in force."""
    when = f"; det sista uppdraget slutade {date_text(ended)}" if ended else ""
    return Finding(
        "N121",
        Level.ERROR,
        at,
        f"Ingen ledamot i {board} har ett uppdrag som gäller"
        f" {listed([date_text(day) for day in days])}{when}.",
        "Lägg in de nya uppdragen på bladet Styrelse, eller rätta Från och Till.",
        MEETINGS.paragraph("least_members", days[0]),
    )


def n122_terms_run_out(at: Place, ending: Ending) -> Finding:
    """Terms end, and nobody is chosen after them."""
    seats = ending.seats
    told = [
        counted(number, one, several)
        for one, several, number in (
            ("ledamot", "ledamöter", sum(seat.is_member_seat for seat in seats)),
            ("ersättare", "ersättare", sum(seat.is_substitute for seat in seats)),
        )
        if number
    ]
    of = listed(distinct(seat.member for seat in seats))
    return Finding(
        "N122",
        Level.WARNING,
        at,
        f"Uppdraget för {listed(told)} från {of} slutar {date_text(ending.last)}, och ingen är"
        " vald efter dem.",
        "Be medlemmarna att utse nya i tid, och lägg in dem på bladet Styrelse.",
        MEETINGS.paragraph("term_years", ending.last),
    )
