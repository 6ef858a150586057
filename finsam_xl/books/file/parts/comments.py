"""What stands in the notes and conversations of a closed sheet's cells."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from finsam_xl.basics.comment import Comment
from finsam_xl.basics.place import Place, split_address
from finsam_xl.books.file.parts.package import Package
from finsam_xl.books.file.parts.relations import relations
from finsam_xl.books.file.refusals import refusal

_PARTS = {"comments": ("comment", "t"), "threadedComment": ("threadedComment", "text")}
"""By a relation's kind: the element of one comment, and the one inside it that holds words."""


def comments_of(package: Package, sheet: str, part: str) -> Iterator[Comment]:
    """Each comment of the sheet in this part; an unreadable one is refused, never passed over."""
    for relation in relations(package, part):
        if relation.kind in _PARTS:
            found = _Words(*_PARTS[relation.kind])
            found.read(package.xml(relation.part))
            for address, text in found.told:
                yield Comment(_place(package, sheet, relation.part, address), text)


def _place(package: Package, sheet: str, part: str, address: str) -> Place:
    try:
        return Place(sheet, *split_address(address.partition(":")[0]))
    except ValueError as error:
        raise refusal("B13", package.file, part) from error


class _Words:
    """Reads a whole part; the pieces of a comment's text that look differently are joined."""

    def __init__(self, comment: str, words: str) -> None:
        self.told: list[tuple[str, str]] = []
        self._comment = comment
        self._words = words
        self._address = ""
        self._pieces: list[str] = []
        self._inside = False

    def read(self, xml: bytes) -> None:
        """Note every comment of a part that is known to be whole."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(xml, True)  # noqa: FBT003 - expat's own final flag

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if _local(name) == self._comment:
            self._address, self._pieces = attributes.get("ref", ""), []
        self._inside = _local(name) == self._words

    def _end(self, name: str) -> None:
        self._inside = False
        if _local(name) == self._comment:
            self.told.append((self._address, "".join(self._pieces)))

    def _text(self, text: str) -> None:
        if self._inside:
            self._pieces.append(text)


def _local(name: str) -> str:
    return name.rpartition(":")[2]
