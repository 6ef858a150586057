"""What can be wrong with the numbers and headings of items."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text
from finsam_xl.rules.meetings.labels import section_text
from finsam_xl.rules.meetings.records import Item, Meeting

NUMBERING = "Protokollets numrering"
CASES = "Diariets ärendenummer"


def n20_section_twice(at: Place, label: str, first: Place) -> Finding:
    """A section stands twice, so that a decision can't be cited."""
    return Finding(
        "N20",
        Level.ERROR,
        at,
        f"{section_text(label)} står två gånger, första gången i {first.address}; ett beslut kan"
        " inte pekas ut.",
        "Numrera om ärendena.",
        NUMBERING,
    )


def n21_section_gap(at: Place, before: str, after: str) -> Finding:
    """One or more numbers are missing between two sections of a meeting."""
    return Finding(
        "N21",
        Level.WARNING,
        at,
        f"Efter {section_text(before)} kommer {section_text(after)}; numren däremellan saknas.",
        "Numrera om, eller lägg in ärendet som fattas.",
        NUMBERING,
    )


def n22_sections_out_of_order(at: Place, before: str, after: str) -> Finding:
    """A section has a lower number than the one before it."""
    return Finding(
        "N22",
        Level.WARNING,
        at,
        f"{section_text(after)} kommer efter {section_text(before)}.",
        "Ändra ordningen, eller numrera om.",
        NUMBERING,
    )


def n23_two_headings_on_a_line(at: Place, item: Item, second: str) -> Finding:
    """A heading holds the number of another: two have been glued together."""
    return Finding(
        "N23",
        Level.NOTICE,
        at,
        f"Rubriken {item.heading} innehåller numret {second}; två rubriker tycks stå på en rad.",
        f"Lägg {second} på en egen rad.",
        NUMBERING,
    )


def n24_item_is_empty(at: Place, item: Item, number: str) -> Finding:
    """An item of a held meeting has a heading and nothing more."""
    return Finding(
        "N24",
        Level.NOTICE,
        at,
        f"Ärendet {number} {item.heading} har ingen text.",
        "Skriv vad som sades, eller att inget fanns att ta upp.",
        NUMBERING,
    )


def n25_case_number_has_another_form(at: Place, item: Item) -> Finding:
    """A case number is not ÅÅÅÅ:N, so it can't be found again."""
    return Finding(
        "N25",
        Level.NOTICE,
        at,
        f"Ärendenumret {item.case_number} har inte formen år:löpnummer, som 2014:18.",
        "Skriv numret som i diariet.",
        CASES,
    )


def n26_case_number_is_missing(at: Place, item: Item, others: str) -> Finding:
    """An item lacks a case number that those beside it have."""
    return Finding(
        "N26",
        Level.NOTICE,
        at,
        f"{item.label or item.order} {item.heading} saknar ärendenummer; {others} bredvid har ett.",
        "Skriv ärendenumret, om ärendet är diariefört.",
        CASES,
    )


def n27_name_is_nearly_another(at: Place, item: Item, word: str, known: str) -> Finding:
    """A word of the heading is nearly an organ's or a member's name."""
    return Finding(
        "N27",
        Level.NOTICE,
        at,
        f"Rubriken {item.heading} skriver {word}; menas {known}?",
        "Rätta namnet i rubriken.",
        "Organens och medlemmarnas namn på Inställningar",
    )


def n28_sections_do_not_follow_on(at: Place, label: str, last: str, before: Meeting) -> Finding:
    """A meeting does not begin with the number after the last of the meeting before, or with 1."""
    return Finding(
        "N28",
        Level.WARNING,
        at,
        f"Mötet börjar med {section_text(label)}, men mötet {date_text(before.start_date)} slutade"
        f" med {section_text(last)}.",
        "Numrera om, eller lägg in mötet som fattas.",
        NUMBERING,
    )


def n160_sections_are_not_typed(at: Place, meeting: Meeting, told: str) -> Finding:
    """A held meeting's minutes show sections that its items do not have."""
    return Finding(
        "N160",
        Level.NOTICE,
        at,
        f"Paragraferna till {meeting.meeting} står inte på Ärenden; protokollet visar {told}.",
        "Klicka på Protokoll, så fylls de i.",
        "Kolumnen Paragraf",
    )
