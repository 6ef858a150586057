"""What came of reading a meeting's Word file back, and what was left as it was."""

from __future__ import annotations

from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen


class Left(Frozen):
    """A part of a section that was left as it was: § 53 and Uppdrag."""

    section: str
    part: str


class Fetched(Frozen):
    """The edits, the sections they are in, and what was left as it was, each with its section.

    `bound`: a bound figure is another in Word · `emptied`: a part that has no text there ·
    `mixed`: a heading in Word that may be a row's that is missing there · `other`: what is another
    in Word and no column's own.
    """

    edits: tuple[Edit, ...]
    changed: tuple[str, ...]
    only_in_word: tuple[str, ...]
    only_in_rows: tuple[str, ...]
    bound: tuple[str, ...] = ()
    mixed: tuple[str, ...] = ()
    emptied: tuple[Left, ...] = ()
    other: tuple[Left, ...] = ()

    @property
    def is_same(self) -> bool:
        """True where the rows have all that Word has."""
        return not (self.edits or self.mixed or self.emptied or self.other)
