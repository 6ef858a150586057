"""What a check found (anmärkning): a value that tells where, what, how to mend it and why."""

from __future__ import annotations

from enum import Enum

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place


class Level(Enum):
    """How grave a finding is; the value is the Swedish word that users see."""

    ERROR = "fel"
    WARNING = "varning"
    NOTICE = "upplysning"

    @property
    def rank(self) -> int:
        """0 for the gravest; sorts findings."""
        return list(Level).index(self)


class Finding(Frozen):
    """One finding: code, level, place (None for the workbook as a whole), what, remedy, basis."""

    code: str
    level: Level
    at: Place | None
    what: str
    remedy: str
    basis: str

    def __str__(self) -> str:
        """The block of lines a terminal shows and a golden test holds."""
        head = f"{self.level.value.capitalize()} {self.code}"
        where = f"  {self.at}" if self.at else ""
        return "\n".join((head + where, self.what, self.remedy, self.basis))


def gravest_first(findings: list[Finding]) -> list[Finding]:
    """Each finding once, errors first, otherwise in the order they were found."""
    return sorted(dict.fromkeys(findings), key=lambda finding: finding.level.rank)
