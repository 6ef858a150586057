"""Each record tells the label of every column: the keys are its fields, the labels the tables'."""

from __future__ import annotations

import re

import pytest

from finsam_xl.rules.meetings.board_records import Member, Seat
from finsam_xl.rules.meetings.records import (
    Appendix,
    Attendance,
    Item,
    Meeting,
    StandingItem,
    Vote,
)
from finsam_xl.rules.meetings.register_records import Approval, DelegatedDecision, Posting, Task
from finsam_xl.rules.meetings.settings import MeetingSettings, Organ

TABLES: dict[type, str] = {
    Meeting: "Möte, Organ, Typ, Startdatum, Starttid, Slutdatum, Sluttid, Plats, Länk, Distans, "
    "Distansbeslut, Kallelse skickad, Tema, Status, Kalenderversion, Senast exporterat",
    StandingItem: "Organ, Ordning, Rubrik, Typ, Text",
    Item: "Möte, Ordning, Nivå, Paragraf, Rubrik, Typ, Ärendenummer, Föredragande, Föreslås av, "
    "Kommer från, Bakgrund, Förslag till beslut, Yrkanden, Propositionsordning, Omröstning, "
    "Referat, Beslut, Utgång, Omedelbart justerad, Jäv, Reservation, Expedieras, "
    "Döljs vid publicering, Kräver majoritet",
    Appendix: "Möte, Ordning, Titel, Fil, Nr",
    Vote: "Möte, §, Namn, Röst",
    Attendance: "Möte, Namn, Organisation, Roll, Närvaro, Tjänstgör för, Från §, Till §, "
    "På distans",
    Seat: "Organ, Namn, Medlem, Uppdrag, Ersättare för, Inkallelseordning, Valbar genom, Från, "
    "Till, Vald av, Beslut",
    Approval: "Möte, Sekreterare, Ordförande, Justerare, Justerat, Anslaget, Nedtaget, "
    "Förvaringsplats, Gäller §, Sista justeringsdag, Sista anslagsdag, Sista överklagandedag, "
    "Tidigast nedtaget, Laga kraft, Justerad fil, Justerad dag, Justerad text",
    Posting: "Möte, Anslagstavla, Anslaget, Nedtaget, Bekräftat av, Gäller §",
    Task: "Beslutad vid, §, Vad, Ansvarig, Klart till, Klart den, Återrapporteras vid, Status, "
    "Organ",
}
"""The tables as the offices know them, in the order of their columns."""
OTHERS = (Member, DelegatedDecision, MeetingSettings, Organ)


def mapping(record: type) -> list[tuple[str, str]]:
    """The pairs of label and key in the docstring's paragraph of them."""
    text = record.__doc__ or ""
    paragraph = next(part for part in text.split("\n\n") if "·" in part)
    pairs = (re.sub(r"\s+", " ", part).strip().rpartition(" ") for part in paragraph.split("·"))
    return [(label, key) for label, _, key in pairs]


@pytest.mark.parametrize("record", [*TABLES, *OTHERS])
def test_every_field_has_its_label_in_order(record: type) -> None:
    assert [key for _, key in mapping(record)] == [k for k in record.__annotations__ if k != "at"]


@pytest.mark.parametrize("record", TABLES)
def test_the_labels_are_those_of_the_tables(record: type) -> None:
    assert [label for label, _ in mapping(record)] == TABLES[record].split(", ")
