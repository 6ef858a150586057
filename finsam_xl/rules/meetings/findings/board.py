"""What can be wrong with the board (styrelse): its seats, terms and chairs."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text, listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.terms import Term

_SHEET = "Bladet Styrelse"


def n30_member_without_seat(at: Place, members: list[str], day: date, of: int) -> Finding:
    """Members of the association have no member of the board (ledamot)."""
    return Finding(
        "N30",
        Level.ERROR,
        at,
        f"{len(members)} av {of} medlemmar saknar ledamot {date_text(day)}: {listed(members)}.",
        "Lägg in deras ledamöter på bladet Styrelse, eller be medlemmarna att utse dem.",
        MEETINGS.paragraph("least_members", day),
    )


def n31_member_without_substitute(at: Place, members: list[str], day: date, of: int) -> Finding:
    """Members of the association have no substitute (ersättare)."""
    return Finding(
        "N31",
        Level.ERROR,
        at,
        f"{len(members)} av {of} medlemmar saknar ersättare {date_text(day)}: {listed(members)}.",
        "Lägg in deras ersättare på bladet Styrelse, eller be medlemmarna att utse dem.",
        MEETINGS.paragraph("least_substitutes", day),
    )


def n32_substitutes_differ(at: Place, members: int, substitutes: int, day: date) -> Finding:
    """There are not as many substitutes as members of the board."""
    return Finding(
        "N32",
        Level.ERROR,
        at,
        f"Styrelsen har {counted(members, 'ledamot', 'ledamöter')} och"
        f" {counted(substitutes, 'ersättare', 'ersättare')} {date_text(day)}; de ska vara lika"
        " många.",
        "Be medlemmarna att utse dem som fattas, eller rätta raderna.",
        MEETINGS.paragraph("substitutes_per_member", day),
    )


def n33_seat_outlasts_the_term(at: Place, seat: Seat, term: Term) -> Finding:
    """A seat goes on after the term that it began in."""
    until = f"vald till {date_text(seat.end)}" if seat.end else "kvar utan slutdag"
    return Finding(
        "N33",
        Level.WARNING,
        at,
        f"{seat.name} är {until}, men mandatperioden slutar {date_text(term.end)}.",
        "Rätta Till, eller skriv förbundsordningens egen mandattid på Inställningar.",
        term.basis,
    )


def n34_chairs(at: Place, chairs: int, vices: int, day: date) -> Finding:
    """There is not one chair and one or two vice chairs."""
    return Finding(
        "N34",
        Level.WARNING,
        at,
        f"Styrelsen har {counted(chairs, 'ordförande', 'ordförande')} och {vices} vice ordförande"
        f" {date_text(day)}; den ska ha en ordförande och en eller två vice.",
        "Rätta kolumnen Uppdrag, eller låt styrelsen välja.",
        MEETINGS.paragraph("least_vice_chairs", day),
    )


def n35_board_size_differs(at: Place, found: int, charter: int, section: str) -> Finding:
    """The board has another number of members than the charter says."""
    of = f"förbundsordningen {section}" if section else "förbundsordningen"
    return Finding(
        "N35",
        Level.WARNING,
        at,
        f"Styrelsen har {counted(found, 'ledamot', 'ledamöter')}, men {of} säger {charter}.",
        "Rätta raderna, eller Antal ledamöter på Inställningar.",
        "9 § 3 lagen (2003:1210) och förbundsordningen",
    )


def n36_not_eligible(at: Place, seat: Seat, ways: tuple[str, ...], day: date) -> Finding:
    """Another way to be eligible than the law's is noted."""
    return Finding(
        "N36",
        Level.WARNING,
        at,
        f"{seat.name} står som valbar genom {seat.eligible_by}, som lagen inte nämner.",
        f"Välj {', '.join(ways[:-1])} eller {ways[-1]}.",
        MEETINGS.paragraph("eligible", day),
    )


def n37_order_of_calling_is_missing(at: Place, names: list[str], day: date) -> Finding:
    """Substitutes have no order in which they are called to serve."""
    return Finding(
        "N37",
        Level.NOTICE,
        at,
        f"{listed(names)} saknar ordning för inkallelse.",
        "Skriv i vilken ordning ersättarna kallas in, 1 först.",
        MEETINGS.paragraph("order_of_calling", day),
    )


def n38_seat_of_no_member(at: Place, seat: Seat) -> Finding:
    """A seat belongs to a member that the list does not have on that day."""
    return Finding(
        "N38",
        Level.WARNING,
        at,
        f"{seat.name} är vald av {seat.member or '(tom)'}, som inte är medlem den dagen.",
        "Välj en medlem ur listan, eller lägg in medlemmen på Inställningar.",
        "Medlemslistan på Inställningar",
    )


def n39_two_seats(at: Place, seat: Seat, first: Place) -> Finding:
    """A person has two seats in the board at the same time."""
    return Finding(
        "N39",
        Level.WARNING,
        at,
        f"{seat.name} har två uppdrag i styrelsen samtidigt, det första i {first.address}.",
        "Avsluta det ena med en dag i Till.",
        _SHEET,
    )
