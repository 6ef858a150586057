"""The rows of a sheet that are written as plainly as they can be: no other check needs them.

A row that holds nothing but numbers, texts of the common list and blank cells, each near the
others, can't stop a reader nor mislead it. What is left to look at closely is most often a few
rows of headings, so that a hundred thousand rows cost one look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from finsam_xl.basics.place import column_letters, split_address
from finsam_xl.books.file.parts.sheet_xml import ROW_END

MOST_CELLS = 6_000_000
"""Rows times columns that a reader would have to lay out for one sheet."""
Stretch = tuple[int, int]
_DIMENSION = re.compile(rb'<dimension ref="(?:[A-Z]+\d+:)?([A-Z]+\d+)"')
_LETTERS = 26
_LEADING = 2
INSIDE = (
    rb'(?: s="[0-9]{1,5}+")?+'
    rb'(?:(?: t="s")?+><v>[0-9]{1,8}+</v></c>|/>'
    rb'| t="inlineStr"><is><t(?: xml:space="preserve")?+>[^<]*+</t></is></c>)'
)
"""What a plain cell holds after its address, and its end."""
ROW_START = rb'<row r="([0-9]{1,7}+)"(?: [A-Za-z0-9:]++="[\w.:]*+")*+>'
_PLAIN = rb'(?:%s(?:<c r="%%s"%s)*+</row>)*+' % (ROW_START, INSIDE)


def near(xml: bytes, start: int) -> bytes | None:
    """A pattern for addresses up to about the last one that the sheet tells; None if too far."""
    told = _DIMENSION.search(xml, 0, start)
    try:
        bottom, right = split_address(told[1].decode()) if told else (0, 0)
    except ValueError:
        return None
    if not told or right > _LETTERS * (_LETTERS + 1):
        return None
    rows, most_rows = _near_rows(str(bottom))
    return _near_columns(column_letters(right)) + rows if most_rows * right <= MOST_CELLS else None


def last_column(xml: bytes, start: int) -> int:
    """The last column that the sheet tells; 0 where it tells of none near."""
    told = _DIMENSION.search(xml, 0, start)
    return split_address(told[1].decode())[1] if told and near(xml, start) else 0


def doubtful(xml: bytes, span: Stretch, known: Sequence[Stretch] = ()) -> tuple[Stretch, ...]:
    """The stretches of whole rows that are not written so plainly, and what stands between rows.

    The whole span where a row does not begin with its number, since it is counted from the first.
    `known` are stretches of the span that are plain.
    """
    addresses = near(xml, span[0])
    if not addresses:
        return (span,)
    plain = _plain(addresses)
    found = tuple(each for gap in between(span, known) for each in _not_plain(xml, gap, plain))
    numbered = all(xml.count(b"<row", *each) == xml.count(b'<row r="', *each) for each in found)
    return found if numbered else (span,)


def between(span: Stretch, known: Sequence[Stretch]) -> Iterator[Stretch]:
    """What is left of the span before, between and after these stretches of it."""
    ends = [span[0], *chain.from_iterable(known), span[1]]
    return zip(ends[::2], ends[1::2], strict=True)


def _not_plain(xml: bytes, span: Stretch, plain: re.Pattern[bytes]) -> Iterator[Stretch]:
    """From the end of each plain stretch to the end of the row that ended it."""
    at, end = span
    first = None
    while at < end:
        match = plain.match(xml, at, end)
        start = match.end() if match else at
        if first is not None and start > at:
            yield first, at
            first = None
        if start < end and first is None:
            first = start
        close = xml.find(ROW_END, start, end)
        at = end if close < 0 else close + len(ROW_END)
    if first is not None:
        yield first, end


@lru_cache(maxsize=64)
def _plain(addresses: bytes) -> re.Pattern[bytes]:
    return re.compile(_PLAIN % addresses)


def _near_rows(bottom: str) -> tuple[bytes, int]:
    """A pattern for row numbers up to about this one, and the highest that it lets through."""
    head, rest = bottom[:_LEADING], len(bottom[_LEADING:])
    if not rest:
        return rb"[1-9][0-9]{0,%d}" % (len(head) - 1), 10 ** len(head) - 1
    tens, ones = head.encode()[:1], head.encode()[1:]
    heads = rb"%s[0-%s]" % (tens, ones)
    if tens > b"1":
        heads += rb"|[1-%d][0-9]" % (int(tens) - 1)
    pattern = rb"(?:(?:%s)[0-9]{%d}|[1-9][0-9]{0,%d})" % (heads, rest, rest)
    return pattern, (int(head) + 1) * 10**rest - 1


def _near_columns(letters: str) -> bytes:
    """A pattern for columns up to this one."""
    if len(letters) == 1:
        return rb"[A-%s]" % letters.encode()
    first, last = letters.encode()[:1], letters.encode()[1:]
    two = rb"%s[A-%s]" % (first, last)
    if first > b"A":
        two += rb"|[A-%c][A-Z]" % (first[0] - 1)
    return rb"(?:%s|[A-Z])" % two
