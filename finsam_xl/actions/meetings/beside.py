"""A document beside the one that stands: never over what somebody has written in Word."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.standing import standing
from finsam_xl.actions.reports.observed import left_to_write
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.meetings.differences import Difference, differences

_MOST_TOLD = 4


def beside(given: Given, made: DocumentFile) -> Decision:
    """The document; where another of its name stands, what differs; nothing where none does."""
    stands = standing(given, made.name)
    if stands is None:
        return Decision((), f"{made.name}{left_to_write((made,))}", (made,))
    found = differences(stands.content, made.content, stands.name)
    if not found:
        return Decision(
            (), f"{stands.name} står redan i mappen med samma text", stands=(stands.name,)
        )
    told = (
        f"{stands.name} står redan i mappen och har annan text vid {where(found)};"
        f" den rörs inte, den nya ligger bredvid{left_to_write((made,))}"
    )
    return Decision((), told, (made,))


def where(found: tuple[Difference, ...]) -> str:
    """§ 51 Beslut, § 52 och 2 ställen till."""
    places = [each.where for each in found]
    more = len(places) - _MOST_TOLD
    words = [*places[:_MOST_TOLD], *([f"{more} ställen till"] if more > 0 else [])]
    return listed(words)
