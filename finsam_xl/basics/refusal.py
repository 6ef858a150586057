"""A fault of file or structure: nothing was written, and one Swedish sentence says why."""

from __future__ import annotations


class Refusal(Exception):  # noqa: N818 - it is the outside world that is refused, not our own error
    """Raised where a file, a lock or a structure stops us; `str()` is a whole Swedish sentence.

    The sentence says where, what and how to mend it. `code` is the error number in log and door.
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code
