"""A document beside the one that stands: never over what somebody has written in Word."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.standing import next_name, standings
from finsam_xl.actions.reports.observed import left_to_write
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.meetings.differences import Difference, differences

_MOST_TOLD = 4


def beside(given: Given, made: DocumentFile) -> Decision:
    """The document; where others of its name stand, how the last differs; none where one is it.

    One that somebody has edited may say it though a newer one does not.
    """
    all_standing = list(standings(given, made.name))
    if not all_standing:
        return Decision((), f"{made.name}{left_to_write((made,))}", (made,))
    apart = [(each, differences(each.content, made.content, each.name)) for each in all_standing]
    same = next((each for each, found in apart if not found), None)
    if same:
        return Decision((), f"{same.name} står redan i mappen med samma text", stands=(same.name,))
    stands, found = apart[0]
    new = made._replace(name=next_name(given, made.name))
    told = (
        f"{stands.name} står redan i mappen och har annan text vid {where(found)};"
        f" den rörs inte, {new.name} ligger bredvid{left_to_write((new,))}"
    )
    return Decision((), told, (new,))


def where(found: tuple[Difference, ...]) -> str:
    """§ 51 Beslut, § 52 och 2 ställen till."""
    places = [each.where for each in found]
    more = len(places) - _MOST_TOLD
    words = [*places[:_MOST_TOLD], *([f"{more} ställen till"] if more > 0 else [])]
    return listed(words)
