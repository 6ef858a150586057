"""The bound figures of meetings' items: what each is, and the faults that stop a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.figures import (
    PLACE,
    Figure,
    Reference,
    hyphened_of,
    parts_of,
    references_of,
    with_dots,
)
from finsam_xl.rules.meetings.findings.figures import n150_figure_is_not_found
from finsam_xl.rules.meetings.records import Item


class Figures(Frozen):
    """The figures by the words in their brackets, where each is from, and what is wrong."""

    of: Mapping[str, Figure]
    sources: Mapping[str, str]
    faults: tuple[Finding, ...] = ()

    @property
    def refusal(self) -> str:
        """One sentence on the first fault; "" where there is none."""
        if not self.faults:
            return ""
        first = self.faults[0]
        more = len(self.faults) - 1
        rest = f" ({more} till står på Kontroller)" if more else ""
        return f"{first.at}: {first.what.rstrip('.')}{rest}"

    @property
    def as_places(self) -> Figures:
        """The same with a mark for each figure, to compare with what stands in a document."""
        marks = {written: Figure(PLACE, each.unit) for written, each in self.of.items()}
        return self._replace(of=marks)


NONE = Figures({}, {})


def read_figures(contents: Contents, items: Iterable[Item]) -> Figures:
    """All that the items' texts refer to; without references nothing is read."""
    texts = tuple(items)
    references = [each for item in texts for each in references_of(item)]
    hyphened = [each for item in texts for each in hyphened_of(item)]
    figures = _looked_up(contents, references) if references else NONE
    return figures._replace(faults=(*figures.faults, *_meant(hyphened))) if hyphened else figures


def _meant(hyphened: list[Reference]) -> Iterator[Finding]:
    """Those that begin with a sheet's name; any other words in brackets are the writer's own."""
    from finsam_xl.actions.figures.looked_up import names_a_sheet  # noqa: PLC0415 - few texts have any

    for each in hyphened:
        dotted = with_dots(each.written)
        if names_a_sheet(parts_of(dotted)[0]):
            why = "mellan leden ska det stå en punkt mitt på raden"
            yield n150_figure_is_not_found(each.at, each.written, why, f"Skriv [{dotted}].")


def _looked_up(contents: Contents, references: list[Reference]) -> Figures:
    from finsam_xl.actions.figures.looked_up import Looked, LookUp  # noqa: PLC0415 - few texts have any

    look = contents.once(LookUp)
    found = {each: look.of(each) for each in references}
    looked = {key.written: each for key, each in found.items() if isinstance(each, Looked)}
    return Figures(
        {written: each.figure for written, each in looked.items()},
        {written: each.source for written, each in looked.items()},
        tuple(each for each in found.values() if isinstance(each, Finding)),
    )
