"""What an officer has written beside a finding in tblKontroller."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.sheets.values import Exact

WORDS = ("accepted_by", "accepted_on", "motivation")
"""The officer's own columns."""


class Acceptance(Frozen):
    """An officer's acceptance of one finding (godtagen avvikelse), or a row begun."""

    at: RowPlace
    accepted_by: str
    accepted_on: date | None
    motivation: str
    code: str
    level: str
    sheet: str
    cell: str
    what: str
    remedy: str
    basis: str

    @property
    def is_typed(self) -> bool:
        """True when the officer has written anything in the row."""
        return bool(self.accepted_by or self.accepted_on or self.motivation)

    def words(self) -> dict[str, Exact]:
        """What the officer has written, by column key."""
        return {key: getattr(self, key) for key in WORDS}
