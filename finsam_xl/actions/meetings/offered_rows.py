"""The items that a meeting is offered, as rows of Ärenden."""

from __future__ import annotations

from finsam_xl.rules.meetings.agenda import Offered
from finsam_xl.rules.meetings.year import FullMeeting
from finsam_xl.sheets.values import Exact


def offered_rows(full: FullMeeting, found: tuple[Offered, ...]) -> list[dict[str, Exact]]:
    """A row for each, numbered on from the meeting's own."""
    first = max((item.order for item in full.items), default=0) + 1
    return [
        {
            "meeting": full.meeting.meeting,
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
        for order, each in enumerate(found, first)
    ]
