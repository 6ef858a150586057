"""What is another in a meeting's Word file than in the rows, and is not put in the rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from finsam_xl.actions.meetings.paper_parts import section
from finsam_xl.documents.meetings.part_texts import PRESENTER
from finsam_xl.documents.meetings.pieces import heading_text
from finsam_xl.documents.meetings.read_back import ReadItem
from finsam_xl.rules.meetings.figures import Figure, bound
from finsam_xl.rules.meetings.papers.blocks import blocks, text_of
from finsam_xl.rules.meetings.papers.minutes import MinutesSection
from finsam_xl.rules.meetings.papers.parts import BACKGROUND, OUTCOME, TASKS, VOTE
from finsam_xl.rules.meetings.text import folded

_HEADING = "rubriken"


def not_fetched(
    read: ReadItem, written: MinutesSection, figures: Mapping[str, Figure]
) -> Iterator[str]:
    """The heading, the presenter, and the parts that finsam makes of other tables."""
    own = {part.label: bound(text_of(part.text), figures) for part in written.parts}
    if folded(read.heading) != folded(heading_text(section(written))):
        yield _HEADING
    if folded(read.text(PRESENTER)) != folded(written.presenter):
        yield PRESENTER
    for label in (BACKGROUND, VOTE, OUTCOME, TASKS):
        if text_of(blocks(read.text(label))) != text_of(blocks(own.get(label, ""))):
            yield label
