"""What the office's own codes count as: work, studies, another solution, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import sort_key
from finsam_xl.rules.participants.frame_records import Code
from finsam_xl.rules.participants.records import MISSING, NO, split_words

WORK, STUDIES, SEEKING = "arbete", "studier", "arbetssökande"
POSITIVE, OTHER_SOLUTION = "positiv lösning", "annan behovsanpassad lösning"
OTHER, NOTHING = "övrigt", "räknas inte"
COUNTS_AS = (WORK, STUDIES, SEEKING, POSITIVE, OTHER_SOLUTION, OTHER, NOTHING)
"""What a code may count as; several are separated by ";". The last takes the row out of all."""
SOLUTIONS = frozenset({WORK, STUDIES, POSITIVE, OTHER_SOLUTION})
"""What a positive solution (positiv lösning) is."""
EXIT_REASON, MOVED_ON_TO, OCCUPATION = "Avslutsorsak", "Gått vidare till", "Sysselsättning"
INCOME, EDUCATION, ENTRY, REFERRED_BY = "Försörjning", "Utbildning", "Ingång", "Anvisad av"
LISTS = {
    "exit_reason": EXIT_REASON,
    "moved_on_to": MOVED_ON_TO,
    "occupation_before": OCCUPATION,
    "occupation_after": OCCUPATION,
    "income_before": INCOME,
    "income_after": INCOME,
    "education": EDUCATION,
    "entry": ENTRY,
    "referred_by": REFERRED_BY,
}
"""The list that each coded column takes its codes from."""


class CodeBook(Frozen):
    """The codes of all lists by list and folded code."""

    codes: dict[tuple[str, str], Code]

    def counts_as(self, list_name: str, cell: str) -> frozenset[str]:
        """All that the codes of a cell count as; nothing where the cell is blank or unknown."""
        found = (self.codes.get((list_name, code.casefold())) for code in split_words(cell))
        return frozenset(word for code in found if code for word in split_words(code.counts_as))

    def in_denominator(self, list_name: str, cell: str) -> bool:
        """False when one of the cell's codes is left out of the denominator."""
        found = (self.codes.get((list_name, code.casefold())) for code in split_words(cell))
        return not any(code and code.in_denominator.casefold() == NO for code in found)

    def unknown(self, list_name: str, cell: str) -> tuple[str, ...]:
        """The cell's codes that the list does not have."""
        return tuple(c for c in split_words(cell) if (list_name, c.casefold()) not in self.codes)


def code_book(codes: Iterable[Code]) -> CodeBook:
    """The codes as a book; the first of two rows for the same code stands."""
    book: dict[tuple[str, str], Code] = {}
    for code in codes:
        book.setdefault((code.list_name, code.code.casefold()), code)
    return CodeBook(book)


def as_one(cell: str) -> str:
    """The codes of a cell as one value: their own in any order, or that they are missing."""
    return " + ".join(sorted(split_words(cell), key=sort_key)) or MISSING
