"""The minutes of a meeting as they would be written now, and how those that stand differ."""

from __future__ import annotations

from finsam_xl.actions.figures.bound import with_figures
from finsam_xl.actions.figures.read_figures import Figures
from finsam_xl.actions.journey.decision import Given
from finsam_xl.actions.journey.standing import Standing
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.meetings import minutes
from finsam_xl.documents.meetings.differences import Difference, differences
from finsam_xl.documents.meetings.records import MinutesPaper
from finsam_xl.rules.meetings.figures import same_but_figures


class MinutesNow(Frozen):
    """The minutes as they would be written now: what they hold, their figures, and the file."""

    paper: MinutesPaper
    figures: Figures
    made: DocumentFile


def minutes_now(given: Given, paper: MinutesPaper, figures: Figures) -> MinutesNow:
    """The minutes with their figures, as a file."""
    return MinutesNow(paper, figures, _made(given, paper, figures))


def slips(given: Given, stands: Standing, now: MinutesNow) -> tuple[Difference, ...]:
    """What differs in the items; a figure whose source has changed since is no slip."""
    found = [d for d in differences(stands.content, now.made.content, stands.name) if d.number]
    if not found or not now.figures.of:
        return tuple(found)
    open_figures = _made(given, now.paper, now.figures.as_places)
    places = {
        (each.number, each.label): each.becomes
        for each in differences(stands.content, open_figures.content, stands.name)
    }
    return tuple(
        each
        for each in found
        if not same_but_figures(each.stands, places.get((each.number, each.label), each.becomes))
    )


def _made(given: Given, paper: MinutesPaper, figures: Figures) -> DocumentFile:
    template = chosen_template(given.contents, minutes.TEMPLATE)
    return minutes.minutes_document(with_figures(paper, figures), template)
