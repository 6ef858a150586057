"""Parts what was found from what an officer has accepted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from finsam_xl.actions.journey.acceptance import Acceptance
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.gate import is_whole
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen

CONTROLS = "tblKontroller"
_LEVELS = {Level.ERROR: "fel", Level.WARNING: "varningar", Level.NOTICE: "upplysningar"}
_ONE = {Level.ERROR: "fel", Level.WARNING: "varning", Level.NOTICE: "upplysning"}

DECIDED = {"F01", "G08"}
"""Errors in what the board has decided: the decision may stand, with a name and a motivation."""

Key = tuple[str, str, str, str]


class Controls(Frozen):
    """The findings that are open, and those accepted earlier that still hold.

    `rows` is what stood beside each finding before, complete or not.
    """

    open: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Acceptance], ...]
    rows: Mapping[Key, Acceptance]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, the open first."""
        return (*self.open, *(finding for finding, _ in self.accepted))

    def counts(self) -> str:
        """2 fel, 1 varning, 0 upplysningar."""
        return counted(self.open)

    def told(self) -> str:
        """The counts, and which of them a click has just brought: 2 fel, … (2 nya, …)."""
        news = self.news()
        return f"{self.counts()} ({news})" if news else self.counts()

    def news(self) -> str:
        """2 nya, 14 sedan tidigare; "" where all are of one kind, or none was there before."""
        old = sum(_stood(self.rows.get(key_of(each)), each) for each in self.open)
        new = len(self.open) - old
        return f"{new} {'ny' if new == 1 else 'nya'}, {old} sedan tidigare" if old and new else ""

    @property
    def has_errors(self) -> bool:
        """True when an open finding is at level fel."""
        return any(finding.level is Level.ERROR for finding in self.open)


def counted(findings: Iterable[Finding]) -> str:
    """How many findings there are of each level: 2 fel, 1 varning, 0 upplysningar."""
    levels = [finding.level for finding in findings]
    counts = {level: levels.count(level) for level in Level}
    return ", ".join(
        f"{count} {_ONE[level] if count == 1 else _LEVELS[level]}"
        for level, count in counts.items()
    )


def controls(contents: Contents, findings: list[Finding]) -> Controls:
    """Part the findings; an acceptance holds while code, place and what was said are the same.

    It needs a name and a motivation. An error has to be mended, but one in what was decided.
    """
    rows: dict[Key, Acceptance] = {}
    if is_whole(contents, CONTROLS):
        rows = {_row_key(row): row for row in contents.table(CONTROLS, Acceptance).records}
    accepted = {
        finding: rows[key_of(finding)]
        for finding in findings
        if _may_stand(finding) and _holds(rows.get(key_of(finding)))
    }
    still_open = tuple(finding for finding in findings if finding not in accepted)
    return Controls(still_open, tuple(accepted.items()), rows)


def _stood(row: Acceptance | None, finding: Finding) -> bool:
    """True for a finding that the sheet showed already, and not as one that was gone."""
    return row is not None and row.level == finding.level.value


def _may_stand(finding: Finding) -> bool:
    return finding.level is not Level.ERROR or finding.code in DECIDED


def _holds(row: Acceptance | None) -> bool:
    return row is not None and bool(row.accepted_by and row.motivation)


def key_of(finding: Finding) -> Key:
    """What tells a finding from all others, in the workbook and among what was accepted."""
    at = finding.at
    return finding.code, at.sheet if at else "", at.address if at else "", finding.what


def _row_key(row: Acceptance) -> Key:
    return row.code, row.sheet, row.cell, row.what
