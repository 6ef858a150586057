"""The workbook that tells of many: year by year and association by association, with charts."""

from __future__ import annotations

from io import BytesIO

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import Kr


class BatchRow(Frozen):
    """A workbook of the batch: whose and when, its figures (None: not known), and how it went.

    `year` is None where nobody could tell. `fees` are those of the state, the regions and the
    municipalities. `note` is why it could not be done, "" where it was.
    """

    association: str
    year: int | None
    fees: tuple[Kr | None, Kr | None, Kr | None]
    income: Kr | None
    costs: Kr | None
    result: Kr | None
    opening_equity: Kr | None
    closing_equity: Kr | None
    findings: tuple[Finding, ...]
    status: str
    workbook: str
    note: str = ""

    def count(self, level: Level) -> int:
        """How many findings of a level there are."""
        return sum(finding.level is level for finding in self.findings)


class BatchSummary(Frozen):
    """The rows in the order they are shown: association by association, each by year."""

    rows: tuple[BatchRow, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """Every year that a workbook is for."""
        return tuple(sorted({row.year for row in self.rows if row.year is not None}))

    @property
    def associations(self) -> tuple[str, ...]:
        """Every association by name, in the order of the rows."""
        return tuple(dict.fromkeys(row.association for row in self.rows if row.association))


def batch_summary(summary: BatchSummary) -> bytes:
    """The summary as an .xlsx, the same bytes for the same rows; a text is never a formula."""
    from finsam_xl.documents.batch.sheets import written  # noqa: PLC0415 - slow to load

    out = BytesIO()
    written(out, summary)
    return out.getvalue()
