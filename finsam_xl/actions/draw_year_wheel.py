"""Årshjul: the year's wheel on its sheet, as a picture for the wall, and in Word."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.meeting_input import APPROVALS, DELEGATED, POSTINGS, read_year
from finsam_xl.actions.meetings.plan_rows import MOMENTS, moments
from finsam_xl.actions.meetings.wheel_rows import kind_of, wheel_edits
from finsam_xl.actions.registers.register_input import RegisterRead, read_registers
from finsam_xl.actions.registers.unread import unread_rows, unread_told
from finsam_xl.basics.place import Place
from finsam_xl.basics.ring_colours import RING_COLOURS
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.wheel.document import TEMPLATE, wheel_document
from finsam_xl.documents.wheel.records import WheelEntry, WheelRing, YearWheel
from finsam_xl.documents.wheel.svg import wheel_svg
from finsam_xl.rules.meetings.wheel import WheelEvent, in_order, rings_of, wheel_of
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.rules.registers.wheel import register_events

_NOT_DRAWN = (APPROVALS, POSTINGS, DELEGATED)
"""Tables of which nothing stands on the wheel."""


def decide(given: Given) -> Decision:
    """The wheel of the workbook's year."""
    year = read_year(given.contents)
    if year is None:
        return Decision((), "inget årshjul, en inställning kan inte läsas; läs Kontroller")
    read = read_registers(given.contents)
    registered = register_events(read.registers) if read else ()
    unread = _unread(given.contents, read)
    every = in_order((*wheel_of(year, moments(given.contents)), *registered))
    events = _readable(every, unread)
    wheel = _wheel(events, year)
    word = wheel_document(wheel, chosen_template(given.contents, TEMPLATE))
    documents = (
        DocumentFile(f"{wheel.title}.svg", wheel_svg(wheel)),
        word,
    )
    told = f"{len(events)} händelser i {len(wheel.rings)} ringar; bild och Worddokument"
    lacking = f"; {unread_told(len(unread))}, läs Kontroller" if unread else ""
    return Decision(wheel_edits(given.contents, events, year), f"{told}{lacking}", documents)


def _unread(contents: Contents, read: RegisterRead | None) -> tuple[Place, ...]:
    """A cell of each row that the wheel would draw, had its days been readable."""
    silent = {grid.sheet for name in _NOT_DRAWN if (grid := contents.grids.get(name))}
    rows = (place for place in (read.unread if read else ()) if place.sheet not in silent)
    return (*rows, *unread_rows(contents, (MOMENTS,)))


def _readable(events: tuple[WheelEvent, ...], unread: tuple[Place, ...]) -> tuple[WheelEvent, ...]:
    rows = {(place.sheet, place.row) for place in unread}
    return tuple(e for e in events if e.at is None or (e.at.sheet, e.at.row) not in rows)


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
