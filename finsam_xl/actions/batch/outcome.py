"""What is asked of one workbook in a batch, and what came of it."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from pathlib import Path

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.refusal import Refusal
from finsam_xl.rules.closing.chain import Ending, Identity


class Status(Enum):
    """How it went; the value is the word that users see."""

    WRITTEN = "omräknad"
    UNCHANGED = "redan rätt"
    CLOSED = "stängd"
    REFUSED = "gick inte"


class Asked(Frozen):
    """Who asks for a batch, and when; `keep` is the folder for what undoes it."""

    moment: datetime
    who: str
    keep: Path | None = None


class Job(Frozen):
    """One workbook to recalculate, and how the year before it ended, if that is known.

    `identity` is None where nobody can tell whose workbook it is. `notes` are what was found when
    the workbooks were laid side by side; one with notes hands nothing on to the year after.
    """

    path: Path
    asked: Asked
    identity: Identity | None = None
    notes: tuple[Finding, ...] = ()
    before: Ending | None = None


class Figures(Frozen):
    """A year's figures; None where they are not known. Each party has its sum of fees."""

    fees: tuple[tuple[str, Kr], ...] = ()
    income: Kr | None = None
    costs: Kr | None = None
    opening_equity: Kr | None = None
    closing_equity: Kr | None = None

    @property
    def result(self) -> Kr | None:
        """Income less costs (resultat)."""
        return None if self.income is None or self.costs is None else self.income + self.costs


class Outcome(Frozen):
    """What came of one workbook: what was written, found and reckoned, or why nothing was.

    `beside` are findings that the workbook alone doesn't know of, `findings` all the others.
    `ending` is what the year after may begin with. A refusal is its code and its sentence, as an
    exception of ours can't pass from one process to another.
    """

    path: Path
    status: Status
    identity: Identity | None = None
    told: str = ""
    written: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    beside: tuple[Finding, ...] = ()
    figures: Figures = Figures()
    ending: Ending | None = None
    refusal: tuple[str, str] = ("", "")

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """What is open in the workbook, and what was found beside it."""
        return (*self.beside, *self.findings)

    @property
    def has_errors(self) -> bool:
        """True when a finding is at level fel."""
        return any(finding.level is Level.ERROR for finding in self.all_findings)


def refused(path: Path, identity: Identity | None, why: Refusal) -> Outcome:
    """The outcome of a workbook that was left as it is."""
    return Outcome(path, Status.REFUSED, identity, refusal=(why.code, str(why)))
