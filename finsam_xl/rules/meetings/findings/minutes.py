"""What can be lacking in minutes (protokoll): what 5:66–67 demand, appendices and names."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.labels import section_text
from finsam_xl.rules.meetings.records import Appendix, Item, Meeting

APPENDICES = "Bilagornas numrering"


def n63_decision_is_missing(at: Place, item: Item, day: date) -> Finding:
    """An item for decision has neither a decision nor another outcome."""
    return Finding(
        "N63",
        Level.WARNING,
        at,
        f"{_named(item)} är märkt beslut men har inget beslut.",
        "Skriv beslutet, eller välj Utgång: bordlagt, återremitterat eller utgår.",
        MEETINGS.paragraph("decision_in_minutes", day),
    )


def n64_decision_in_running_text(at: Place, item: Item, words: str, day: date) -> Finding:
    """A decision stands in the account, and not as a decision."""
    return Finding(
        "N64",
        Level.NOTICE,
        at,
        f"{_named(item)}: ”{words}” står i Referat, och kolumnen Beslut är tom.",
        "Flytta meningen till Beslut, så att den går att hitta och följa upp.",
        MEETINGS.paragraph("decision_in_minutes", day),
    )


def n65_order_of_proposals_is_missing(at: Place, item: Item, count: int, day: date) -> Finding:
    """There were several proposals, and not in what order the chair put them."""
    return Finding(
        "N65",
        Level.WARNING,
        at,
        f"{_named(item)} har {count} förslag men ingen propositionsordning.",
        "Skriv i vilken ordning ordföranden lade fram förslagen.",
        MEETINGS.paragraph("order_in_minutes", day),
    )


def n66_votes_are_not_listed(at: Place, item: Item, day: date) -> Finding:
    """A vote was held, and not how each one voted."""
    return Finding(
        "N66",
        Level.WARNING,
        at,
        f"{_named(item)} har en omröstning, men hur var och en röstade står inte på bladet Röster.",
        "Skriv en rad för var och en som röstade eller avstod, om omröstningen var öppen.",
        MEETINGS.paragraph("voters_in_minutes", day),
    )


def n67_appendix_is_not_listed(at: Place, item: Item, missing: list[int], last: int) -> Finding:
    """A text cites an appendix that the meeting does not have."""
    numbers = listed([str(number) for number in missing])
    has = f"bilaga {'1–' if last > 1 else ''}{last}" if last else "inga bilagor"
    return Finding(
        "N67",
        Level.WARNING,
        at,
        f"{item.heading} hänvisar till bilaga {numbers}, men mötet har {has}.",
        "Lägg in bilagan på bladet Bilagor, eller rätta hänvisningen.",
        APPENDICES,
    )


def n68_appendix_has_no_item(at: Place, row: Appendix) -> Finding:
    """An appendix belongs to no item of its meeting, and no text cites it."""
    return Finding(
        "N68",
        Level.NOTICE,
        at,
        f"Bilagan {row.title} hör inte till något ärende på mötet och nämns inte i texten.",
        "Skriv ärendets ordning, eller ta bort bilagan.",
        APPENDICES,
    )


def n69_name_is_not_in_attendance(at: Place, name: str, where: str, near: str) -> Finding:
    """A name stands in the minutes and not in the meeting's attendance."""
    asked = f"; menas {near}?" if near else "."
    return Finding(
        "N69",
        Level.WARNING,
        at,
        f"{name} står {where} men finns inte i mötets närvaro{asked}",
        "Rätta namnet, eller lägg in personen på bladet Närvaro.",
        "Bladet Närvaro",
    )


def n70_nobody_is_noted_as_serving(at: Place, meeting: Meeting) -> Finding:
    """A held meeting does not say which members and substitutes served."""
    return Finding(
        "N70",
        Level.WARNING,
        at,
        f"Protokollet från {date_text(meeting.start_date)} redovisar inte vilka ledamöter och"
        " ersättare som tjänstgjorde.",
        "Fyll i bladet Närvaro för mötet.",
        MEETINGS.paragraph("served_in_minutes", meeting.start_date),
    )


def n71_minutes_lack_a_signer(at: Place, meeting: Meeting, missing: list[str]) -> Finding:
    """The minutes of a deciding organ have no chair, secretary or approver."""
    return Finding(
        "N71",
        Level.WARNING,
        at,
        f"Protokollet från {date_text(meeting.start_date)} saknar {listed(missing)}.",
        "Fyll i bladet Justering.",
        MEETINGS.paragraph("chair_answers_for_minutes", meeting.start_date),
    )


def n79_notes_would_do(at: Place, meeting: Meeting, missing: list[str]) -> Finding:
    """The minutes of an organ that does not decide are not approved by anybody."""
    return Finding(
        "N79",
        Level.NOTICE,
        at,
        f"Protokollet från {meeting.organ} {date_text(meeting.start_date)} saknar"
        f" {listed(missing)}.",
        "Ett organ som inte beslutar kan skriva minnesanteckningar i stället.",
        "Organets egen arbetsordning",
    )


def _named(item: Item) -> str:
    return f"{section_text(item.label)} {item.heading}" if item.label else item.heading
