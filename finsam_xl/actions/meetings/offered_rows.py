"""The items that a meeting is offered, as rows of Ärenden."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.rules.meetings.agenda_order import Placed
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.sheets.values import Exact


def offered_rows(meeting: Meeting, found: Iterable[Placed]) -> list[dict[str, Exact]]:
    """A row for each, at its order."""
    return [
        {
            "meeting": meeting.meeting,
            "order": order,
            "level": 1,
            "heading": each.heading,
            "type": each.type,
            "case_number": each.case_number,
            "presenter": each.presenter,
            "proposed_by": each.proposed_by,
            "comes_from": each.comes_from,
            "background": each.text,
            "proposal": each.proposal,
        }
        for order, each in found
    ]
