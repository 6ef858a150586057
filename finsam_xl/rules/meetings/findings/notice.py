"""What can be wrong with a notice (kallelse) and its agenda."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text, listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.records import Item, Meeting

AGENDA = "Föredragningslistan"


class NoticeRule(Frozen):
    """How many days before a meeting its notice must come, and what says so."""

    days: int
    basis: str


def n11_notice_is_late(at: Place, meeting: Meeting, sent: date, rule: NoticeRule) -> Finding:
    """The notice was sent fewer days before the meeting than it must be."""
    days = (meeting.start_date - sent).days
    when = f"{counted(days, 'dag', 'dagar')} före" if days > 0 else "inte före"
    return Finding(
        "N11",
        Level.WARNING,
        at,
        f"Kallelsen till mötet {date_text(meeting.start_date)} är från {date_text(sent)}, {when}"
        f" mötet; den ska komma minst {counted(rule.days, 'dag', 'dagar')} före.",
        "Kontrollera vad som gäller, och fråga om någon invänder mot den korta tiden.",
        rule.basis,
    )


def n12_decision_without_proposal(at: Place, item: Item) -> Finding:
    """An item for decision has no proposal (förslag till beslut)."""
    return Finding(
        "N12",
        Level.WARNING,
        at,
        f"Ärendet {item.order}. {item.heading} är märkt beslut men saknar förslag till beslut.",
        "Skriv förslaget, eller ändra ärendets typ.",
        AGENDA,
    )


def n13_notice_lacks(at: Place, meeting: Meeting, missing: list[str]) -> Finding:
    """The notice says not when, where or what."""
    return Finding(
        "N13",
        Level.WARNING,
        at,
        f"Kallelsen till mötet {date_text(meeting.start_date)} saknar {listed(missing)}.",
        "Fyll i det innan kallelsen skickas.",
        MEETINGS.paragraph("notice_days", meeting.start_date),
    )


def n14_notice_is_due(at: Place, meeting: Meeting, rule: NoticeRule) -> Finding:
    """The last day to send the notice has passed, and none is noted as sent."""
    latest = meeting.start_date - timedelta(rule.days)
    return Finding(
        "N14",
        Level.WARNING,
        at,
        f"Kallelsen till mötet {date_text(meeting.start_date)} skulle ha skickats senast"
        f" {date_text(latest)}, men Kallelse skickad är tomt.",
        "Skicka kallelsen och skriv dagen i Kallelse skickad.",
        rule.basis,
    )


def n15_item_is_not_taken_up_again(at: Place, item: Item, meeting: Meeting) -> Finding:
    """An item that was tabled or referred back is on no later agenda."""
    return Finding(
        "N15",
        Level.NOTICE,
        at,
        f"{item.heading} blev {item.outcome} {date_text(meeting.start_date)} och står inte på"
        " något senare möte.",
        "Ta upp ärendet på nästa möte, med det här mötet i Kommer från.",
        AGENDA,
    )


def n16_unknown_meeting(at: Place, name: str, sheets: Mapping[str, int]) -> Finding:
    """Rows belong to a meeting that the plan does not have; so many on each sheet."""
    count = sum(sheets.values())
    which = "Raden" if count == 1 else f"{count} rader på {listed(list(sheets))}"
    return Finding(
        "N16",
        Level.ERROR,
        at,
        f"{which} hör till mötet {name}, som inte finns på bladet Mötesplan.",
        "Välj ett möte ur listan, eller lägg in mötet i planen.",
        AGENDA,
    )


def n17_order_twice(at: Place, item: Item, first: Item) -> Finding:
    """Two items of a meeting have the same order, so that appendices can't be told apart."""
    return Finding(
        "N17",
        Level.ERROR,
        at,
        f"Ordning {item.order} står för både {first.heading} och {item.heading}; bilagor kan inte"
        " föras till rätt ärende.",
        "Ge varje ärende på mötet en egen ordning.",
        AGENDA,
    )


def n18_standing_item_is_missing(at: Place, heading: str, meeting: Meeting) -> Finding:
    """A meeting that has been called lacks an item that the organ always takes up."""
    return Finding(
        "N18",
        Level.NOTICE,
        at,
        f"Den stående punkten {heading} finns inte på mötet {date_text(meeting.start_date)}.",
        "Lägg till den i ärendelistan, eller ta bort den ur de stående punkterna.",
        AGENDA,
    )
