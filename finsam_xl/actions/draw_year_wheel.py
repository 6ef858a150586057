"""Årshjul: the year's wheel on its sheet, as a picture for the wall, and in Word."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.meeting_input import read_year
from finsam_xl.actions.meetings.plan_rows import moments
from finsam_xl.actions.meetings.wheel_rows import kind_of, wheel_edits
from finsam_xl.actions.registers.register_input import read_registers
from finsam_xl.basics.ring_colours import RING_COLOURS
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.wheel.document import TEMPLATE, wheel_document
from finsam_xl.documents.wheel.records import WheelEntry, WheelRing, YearWheel
from finsam_xl.documents.wheel.svg import wheel_svg
from finsam_xl.rules.meetings.wheel import WheelEvent, in_order, rings_of, wheel_of
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.wheel import register_events


def decide(given: Given) -> Decision:
    """The wheel of the workbook's year."""
    year = read_year(given.contents)
    if year is None:
        return Decision((), "inget årshjul, en inställning kan inte läsas; läs Kontroller")
    read = read_registers(given.contents)
    registered = register_events(read.registers) if read else ()
    events = in_order((*wheel_of(year, moments(given.contents)), *registered))
    wheel = _wheel(events, year)
    word = wheel_document(wheel, chosen_template(given.contents, TEMPLATE))
    documents = (
        DocumentFile(f"{wheel.title}.svg", wheel_svg(wheel)),
        word,
    )
    told = f"{len(events)} händelser i {len(wheel.rings)} ringar; bild och Worddokument"
    return Decision(wheel_edits(given.contents, events, year), told, documents)


def _wheel(events: tuple[WheelEvent, ...], year: MeetingYear) -> YearWheel:
    rings = tuple(
        WheelRing(
            name,
            tuple(WheelEntry(e.first, e.last, e.label) for e in events if e.ring == name),
            RING_COLOURS[kind_of(name, year.settings.board)],
        )
        for name in rings_of(events)
    )
    return YearWheel(year.settings.name, year.settings.year, rings)
