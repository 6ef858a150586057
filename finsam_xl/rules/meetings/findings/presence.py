"""What can be wrong with who was there: quorum, substitutes, parties and distance."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.board_records import Seat
from finsam_xl.rules.meetings.quorum import Quorum
from finsam_xl.rules.meetings.records import Attendance, Meeting

ATTENDANCE = "Bladet Närvaro"


def n41_not_quorate(at: Place, told: str, least: Quorum) -> Finding:
    """Too few served at some sections (`told`) for the board to decide."""
    return Finding(
        "N41",
        Level.WARNING,
        at,
        f"Vid {told} tjänstgjorde {least.serving} av {least.size}; för att vara beslutsför ska"
        f" styrelsen vara minst {least.needed}.",
        "Rätta närvaron, eller ta upp ärendena på nytt.",
        MEETINGS.paragraph("quorum", least.day),
    )


def n42_away_at_decisions(at: Place, row: Attendance, told: str, least: Quorum) -> Finding:
    """One who served was away when some sections (`told`) were decided; the board was quorate."""
    organisation = f" ({row.organisation})" if row.organisation else ""
    return Finding(
        "N42",
        Level.NOTICE,
        at,
        f"{row.name}{organisation} var inte med när {told} beslutades; {least.serving} av"
        f" {least.size} tjänstgjorde och {least.needed} räcker.",
        "Du behöver inte göra något om tiderna stämmer.",
        MEETINGS.paragraph("served_in_minutes", least.day),
    )


def n43_serves_for_another_member(
    at: Place, row: Attendance, seats: tuple[Seat, Seat], day: date
) -> Finding:
    """A substitute served for one whom another member has chosen."""
    own, others = (seat.member for seat in seats)
    return Finding(
        "N43",
        Level.WARNING,
        at,
        f"{row.name} är vald av {own} men tjänstgör för {row.serves_for}, som är vald av {others}.",
        "Rätta Tjänstgör för; en ersättare går in för en ledamot från samma medlem.",
        MEETINGS.paragraph("same_party", day),
    )


def n44_serves_for_one_who_is_there(at: Place, row: Attendance, told: str, day: date) -> Finding:
    """A substitute served while the one served for served too."""
    return Finding(
        "N44",
        Level.WARNING,
        at,
        f"{row.name} tjänstgör för {row.serves_for}, som själv tjänstgör vid {told}.",
        "Rätta Från § och Till § så att bara en av dem tjänstgör åt gången.",
        MEETINGS.paragraph("served_in_minutes", day),
    )


def n45_called_out_of_order(at: Place, row: Attendance, before: str, day: date) -> Finding:
    """Another substitute who was there should have been called in first."""
    return Finding(
        "N45",
        Level.WARNING,
        at,
        f"{row.name} tjänstgör för {row.serves_for}, men {before} var där och står före i"
        " ordningen.",
        "Rätta vem som tjänstgjorde, eller inkallelseordningen på bladet Styrelse.",
        MEETINGS.paragraph("order_of_calling", day),
    )


def n46_serves_without_seat(at: Place, row: Attendance, ended: date | None, day: date) -> Finding:
    """One who served has no seat in the board on the meeting's day."""
    why = f"; uppdraget slutade {date_text(ended)}" if ended else ""
    return Finding(
        "N46",
        Level.WARNING,
        at,
        f"{row.name} tjänstgör men är varken ledamot eller ersättare i styrelsen den dagen{why}.",
        "Rätta rollen, eller lägg in uppdraget på bladet Styrelse.",
        MEETINGS.paragraph("served_in_minutes", day),
    )


def n47_two_serve_for_one(at: Place, row: Attendance, other: str, day: date) -> Finding:
    """Two substitutes served for the same one at the same time."""
    return Finding(
        "N47",
        Level.WARNING,
        at,
        f"Både {other} och {row.name} tjänstgör för {row.serves_for} samtidigt.",
        "Rätta Tjänstgör för, eller Från § och Till §.",
        MEETINGS.paragraph("served_in_minutes", day),
    )


def n165_serves_for_nobody(at: Place, row: Attendance, day: date) -> Finding:
    """A substitute served for one who has no member's seat: no seat is counted as taken."""
    return Finding(
        "N165",
        Level.WARNING,
        at,
        f"{row.name} tjänstgör för {row.serves_for}, som inte är ledamot i styrelsen den dagen;"
        " ingen plats räknas.",
        "Skriv ledamotens namn i Tjänstgör för så som det står på bladet Styrelse.",
        MEETINGS.paragraph("served_in_minutes", day),
    )


def n48_unknown_section(at: Place, row: Attendance, first: str, last: str) -> Finding:
    """The interval of a row names a section that the meeting does not have, or runs backwards."""
    written = "–".join(part for part in (row.from_section, row.to_section) if part)
    return Finding(
        "N48",
        Level.WARNING,
        at,
        f"{row.name} har närvaron § {written}, men mötet går från {first} till {last}; raden"
        " räknas inte.",
        "Rätta Från § och Till §.",
        ATTENDANCE,
    )


def n49_party_is_missing(at: Place, meeting: Meeting, parties: list[str]) -> Finding:
    """One of the parties (FK, AF, the regions, the municipalities) had nobody there."""
    return Finding(
        "N49",
        Level.WARNING,
        at,
        f"{listed(parties)} hade ingen på mötet {date_text(meeting.start_date)}.",
        "Kontrollera närvaron; annars saknas en part i samverkan.",
        "3 § lagen (2003:1210)",
    )


def n50_members_are_missing(at: Place, meeting: Meeting, told: tuple[str, ...]) -> Finding:
    """Members of the association had nobody who served, or fewer there than expected."""
    return Finding(
        "N50",
        Level.NOTICE,
        at,
        f"{meeting.organ} {date_text(meeting.start_date)}: {' '.join(told)}",
        "Du behöver inte göra något om närvaron stämmer.",
        ATTENDANCE,
    )


def n51_quorum_is_unknown(at: Place, meeting: Meeting) -> Finding:
    """No seats are listed for the day, so nobody can say whether the board was quorate."""
    return Finding(
        "N51",
        Level.NOTICE,
        at,
        f"Det går inte att säga om {meeting.organ} var beslutsför {date_text(meeting.start_date)}:"
        " inga ledamöter finns för den dagen.",
        f"Lägg in ledamöterna i {meeting.organ} på bladet Styrelse.",
        MEETINGS.paragraph("quorum", meeting.start_date),
    )


def n52_distance_before_the_law(at: Place, meeting: Meeting) -> Finding:
    """The board met at a distance before the law had words for it."""
    return Finding(
        "N52",
        Level.WARNING,
        at,
        f"Mötet {date_text(meeting.start_date)} är {meeting.distance} på distans; då hade lagen"
        " ännu ingen regel om det.",
        "Kontrollera vad förbundsordningen säger.",
        MEETINGS.paragraph("distance", meeting.start_date),
    )


def n53_distance_without_decision(at: Place, meeting: Meeting) -> Finding:
    """The board meets at a distance, and no decision about it is noted."""
    return Finding(
        "N53",
        Level.WARNING,
        at,
        f"Mötet {date_text(meeting.start_date)} är {meeting.distance} på distans, men"
        " styrelsens beslut om distans är inte antecknat.",
        "Skriv beslutets datum och § i Distansbeslut.",
        MEETINGS.paragraph("distance", meeting.start_date),
    )


def n54_at_distance_from_a_meeting_in_the_room(
    at: Place, meeting: Meeting, names: list[str]
) -> Finding:
    """Somebody took part at a distance in a meeting that was not held so."""
    return Finding(
        "N54",
        Level.WARNING,
        at,
        f"{listed(names)} deltog på distans, men mötet {date_text(meeting.start_date)} står som"
        " Distans nej.",
        "Ändra Distans på bladet Mötesplan, eller närvaron.",
        MEETINGS.paragraph("distance", meeting.start_date),
    )
