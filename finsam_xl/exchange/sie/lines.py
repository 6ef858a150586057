"""Lines as records (poster): a label, its fields, its object list and the records inside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.exchange.sie.refusals import BrokenLine, CutOff

_TOKEN = re.compile(r'"((?:[^"\\]|\\"?+|"(?![ \t{}]|$))*+)"?|((?:[^ \t"{}\\]|\\"?+)++)|([{}])')
"""A quoted field, a bare one, or a brace.

Some ledgers forget to escape a mark in a name, or cut a text short: a mark amid a word doesn't
close its field, and one never closed runs to the end of the line. An amount, a day or an object
list that is swallowed so is missed where it is read.
"""


class Record(Frozen):
    """One post: `fields` without the object list, `listed` as the list stands.

    A record is sound if its braces pair.
    """

    line: int
    label: str
    fields: tuple[str, ...]
    listed: tuple[str, ...]
    sound: bool
    parts: tuple[Record, ...] = ()

    def field(self, at: int) -> str:
        """The field counted from 0, empty if the record is shorter."""
        return self.fields[at] if at < len(self.fields) else ""


def records_of(lines: Iterable[str]) -> list[Record]:
    """Every post with its underposter in braces; blank lines are passed by."""
    found: list[Record] = []
    parts: list[Record] | None = None
    number = 0
    for number, text in said_lines(lines):
        if text == "{" and parts is None and found and not found[-1].parts:
            parts = []
        elif text == "}" and parts is not None:
            found[-1] = found[-1]._replace(parts=tuple(parts))
            parts = None
        elif text.startswith("#"):
            (found if parts is None else parts).append(record_of(number, text))
        else:
            raise BrokenLine(number)
    if parts is not None:
        raise CutOff(number, f"verifikationen på rad {found[-1].line} har inget slut")
    return found


def record_of(number: int, text: str) -> Record:
    """One line that begins with a label; a second list is an unknown field and passed by."""
    fields: list[str] = []
    lists: list[list[str]] = []
    inside, sound = False, True
    for quoted, bare, mark in _TOKEN.findall(text):
        if mark == "{":
            inside, sound = True, sound and not inside
            lists.append([])
        elif mark:
            inside, sound = False, sound and inside
        else:
            (lists[-1] if inside else fields).append((bare or quoted).replace('\\"', '"'))
    label, *rest = fields
    listed = tuple(lists[0]) if lists else ()
    return Record(number, label.upper(), tuple(rest), listed, sound and not inside)


def content_of(text: str) -> str:
    """What the checksum counts of a line: label and fields without blanks, marks and braces."""
    said = (bare or quoted for quoted, bare, _ in _TOKEN.findall(text))
    return "".join(said).replace('\\"', '"')


def label_of(text: str) -> str:
    """The label that a line begins with, in capitals."""
    return text.split(None, 1)[0].upper()


def said_lines(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The lines that say anything, with their numbers from 1 and without blanks around them."""
    for number, line in enumerate(lines, start=1):
        text = line.strip(" \t")
        if text:
            yield number, text
