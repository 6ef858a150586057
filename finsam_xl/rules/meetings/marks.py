"""The numbered things of a document, checked for gaps and doubles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.appendices import appendix_text, cited
from finsam_xl.rules.meetings.findings import marks as found

APPENDIX = "bilaga"


class Mark(Frozen):
    """A numbered thing where it is defined: bilaga, figur, fotnot or §, its number, its place."""

    kind: str
    number: int
    where: str


def check_marks(marks: tuple[Mark, ...]) -> tuple[Finding, ...]:
    """Numbers missing between the first and last of a kind, and numbers that stand twice.

    Of marks 1, 2, 4 the third is missing. Where a row begins is the document's own business:
    sections go on from the meeting before.
    """
    kinds = dict.fromkeys(mark.kind for mark in marks)
    return tuple(
        finding
        for kind in kinds
        for finding in _of_kind(kind, [mark for mark in marks if mark.kind == kind])
    )


def check_cited(marks: tuple[Mark, ...], lines: Iterable[tuple[str, str]]) -> Iterator[Finding]:
    """Appendices that a document cites and does not have, each line once.

    `lines` are texts with the words they are told by. A document without appendices of its own
    cites another's: there only numbers that it passes over are told.
    """
    named = [(where, cited(text)) for text, where in lines]
    there = [mark.number for mark in marks if mark.kind == APPENDIX]
    if not there:
        every = {number: where for where, numbers in named for number in numbers}
        yield from _of_kind(APPENDIX, [Mark(APPENDIX, *each) for each in every.items()])
        return
    for where, numbers in named:
        missing = [number for number in numbers if number not in there]
        if missing:
            told = appendix_text(missing), where, appendix_text(there)
            yield found.n129_cited_appendix_is_missing(*told)


def _of_kind(kind: str, marks: list[Mark]) -> list[Finding]:
    in_order = sorted(marks, key=lambda mark: mark.number)
    findings = []
    for before, after in pairwise(in_order):
        if after.number == before.number:
            places = (before.where, after.where)
            findings.append(found.n40_number_stands_twice(kind, after.number, places))
        elif after.number > before.number + 1:
            findings.append(found.n29_number_is_missing(kind, before.number, after.number))
    return findings
