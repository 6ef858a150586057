"""A fault of file or structure: nothing was written, and one Swedish sentence says why."""

from __future__ import annotations

from finsam_xl.basics.identity import without_identity_numbers


class Refusal(Exception):  # noqa: N818 - it is the outside world that is refused, not our own error
    """Raised where a file, a lock or a structure stops us; `str()` is a whole Swedish sentence.

    The sentence says where, what and how to mend it; an identity number in it is never told.
    `code` is the error number in log and door.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(without_identity_numbers(sentence))
        self.code = code
