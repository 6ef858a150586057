"""A period's report in Word, read as a stranger reads it beside the sheets."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from docx import Document
from docx.table import Table

from finsam_xl.actions.journey.perform import plan
from finsam_xl.books.port import Book
from tests.deltagare.book import request
from tests.deltagare.read_report import (
    ALL,
    GROUPS,
    HOWS,
    INCOME,
    OUTCOMES,
    WORKS,
    SeenInSheets,
)

TABLES = {
    "Sysselsättning": GROUPS,
    "Arbetar eller studerar": WORKS,
    "Försörjning": INCOME,
}
"""The sheet's name of each part of the table in Word."""


class Seen(SeenInSheets):
    """An attack on a report, with everything that its sheets and its document tell taken in."""

    def __init__(self, book: Book, knowing: str = "") -> None:
        super().__init__(book, knowing)
        self.read_word()

    def read_word(self) -> None:
        """Write the report and read it from its beginning."""
        (made,) = plan(self.book, request("write-tertial-report")).documents
        heading = ""
        for line in _lines(made.content):
            if isinstance(line, str):
                heading = line if line in self.groups.get("Insats", ()) else heading
            else:
                self._table(line, heading)

    def _table(self, rows: list[list[str]], heading: str) -> None:
        (corner, *columns), *body = rows
        columns = [each.replace("\n", " ") for each in columns]
        match corner:
            case "Insats" if columns[0] == "Ingående":
                for name, *counts in body:
                    self._see_all(ALL if name == "Alla" else ("Insats", name), columns, counts)
            case "Insats":
                self._beside(columns, body)
            case "Tid":
                self._intervention(columns, body, heading)
            case "Avslutade till":
                self._see_all(("ut", heading), OUTCOMES, body[0][1:])
            case _:
                self._of_all(corner, columns, body)

    def _of_all(self, corner: str, columns: Sequence[str], body: list[list[str]]) -> None:
        """The tables of all interventions together, and their places."""
        match corner:
            case "Grupp":
                self._groups_told(columns, body)
            case "Väntan på":
                self._waits_told(body)
            case "Beläggning":
                for name, _, last, *_ in body:
                    if name in self.groups.get("Insats", ()):
                        self.attack.see(self.of("Insats", name, "Pågående"), last)
            case "Före och efter":
                self._before_and_after_told(body)

    def _groups_told(self, columns: Sequence[str], body: list[list[str]]) -> None:
        division = ""
        for name, *counts in body:
            if any(counts):
                self._see_all((division, name), columns, counts)
            else:
                division = name

    def _waits_told(self, body: list[list[str]]) -> None:
        wait = ""
        for name, *counts in body:
            if not any(counts):
                wait = name
            else:
                of = (wait, "alla" if name == "Alla" else name) if wait else (name, "alla")
                self.see_waits(of, counts[: len(HOWS)])

    def _before_and_after_told(self, body: list[list[str]]) -> None:
        table = ""
        for value, *counts in body:
            if any(counts):
                self.see_change(table, (value, *counts))
            else:
                table = TABLES[value]

    def _intervention(self, columns: Sequence[str], body: list[list[str]], heading: str) -> None:
        self._see_all(("Insats", heading), columns, body[0][1:])
        for when, *counts in body[1:]:
            for column, count in zip(columns, counts, strict=True):
                self.attack.see(self.of("hittills", column, when[:4], heading), count, 0)

    def _see_all(
        self, where: tuple[str, ...], columns: Sequence[str], counts: Sequence[str]
    ) -> None:
        for column, count in zip(columns, counts, strict=True):
            self.attack.see(self.of(*where, column), count)

    def _beside(self, columns: Sequence[str], body: list[list[str]]) -> None:
        """The year so far is what was before the period and the period; the stock is the same."""
        this_year = max(column[-4:] for column in columns)
        names = [row[0] for row in body if row[0] != "Alla"]
        for name, *counts in body:
            where = ALL if name == "Alla" else ("Insats", name)
            for column, count in zip(columns, counts, strict=True):
                measure, year = column.split(" ")
                key = self.attack.see(self.of("hittills", measure, year, name), count, 0)
                if year == this_year:
                    own = [self.of(*where, measure)]
                    if measure != "Pågående":
                        own.append(self.attack.guess(self.of("innan", measure, name)))
                    self.attack.adds_up([key], own)
        for column in columns:
            measure, year = column.split(" ")
            parts = [self.of("hittills", measure, year, name) for name in names]
            self.attack.adds_up([self.of("hittills", measure, year, "Alla")], parts)


def _lines(content: bytes) -> Iterator[str | list[list[str]]]:
    """The document from its beginning: paragraphs as text and tables as rows."""
    document = Document(io.BytesIO(content))
    for each in document.element.body.iterchildren():
        if each.tag.endswith("}tbl"):
            yield [[cell.text for cell in row.cells] for row in Table(each, document).rows]
        elif each.tag.endswith("}p"):
            yield "".join(part.text or "" for part in each.iter() if part.tag.endswith("}t"))
