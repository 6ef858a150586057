"""A meeting's paper with its figures in their places, and where each of them is from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from finsam_xl.actions.figures.read_figures import Figures
from finsam_xl.documents.meetings.records import (
    DecisionPaperRecord,
    DocumentItem,
    ExtractPaper,
    ItemPart,
    MinutesPaper,
    NoticePaper,
    Piece,
)
from finsam_xl.rules.meetings.figures import bare, bound, references_in

Paper = TypeVar("Paper", MinutesPaper, NoticePaper, ExtractPaper)


class Bound:
    """Puts figures in texts and keeps where those that were used are from, in their order."""

    __slots__ = ("_figures", "_used")

    def __init__(self, figures: Figures) -> None:
        self._figures = figures
        self._used: dict[str, str] = {}

    @property
    def sources(self) -> tuple[str, ...]:
        """Where each figure is from, once."""
        return tuple(dict.fromkeys(self._used.values()))

    def items(self, of: Iterable[DocumentItem]) -> tuple[DocumentItem, ...]:
        """The items with their figures."""
        return tuple(each._replace(parts=self.parts(each.parts)) for each in of)

    def parts(self, of: Iterable[ItemPart]) -> tuple[ItemPart, ...]:
        """The parts with their figures."""
        return tuple(each._replace(pieces=tuple(self._pieces(each.pieces))) for each in of)

    def text(self, text: str) -> str:
        """A text with its figures."""
        self._use(text)
        return bound(text, self._figures.of)

    def _pieces(self, of: Iterable[Piece]) -> Iterator[Piece]:
        for piece in of:
            rows = tuple(tuple(self._cell(cell) for cell in row) for row in piece.rows)
            yield piece._replace(text=self.text(piece.text), rows=rows)

    def _cell(self, text: str) -> str:
        self._use(text)
        return bare(text, self._figures.of)

    def _use(self, text: str) -> None:
        for written in references_in(text):
            if written in self._figures.sources:
                self._used[written] = self._figures.sources[written]


def with_figures(paper: Paper, figures: Figures) -> Paper:
    """Minutes, a notice or an extract with its figures and their sources."""
    own = Bound(figures)
    items = own.items(paper.items)
    return paper._replace(items=items, sources=own.sources)


def paper_with_figures(paper: DecisionPaperRecord, figures: Figures) -> DecisionPaperRecord:
    """A decision paper with its figures and their sources."""
    own = Bound(figures)
    clauses = tuple(own.text(each) for each in paper.clauses)
    parts = own.parts(paper.parts)
    return paper._replace(clauses=clauses, parts=parts, sources=own.sources)
