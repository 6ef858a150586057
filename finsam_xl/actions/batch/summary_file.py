"""The workbook that sums a batch up: what it shows of each outcome, and where it is put."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from finsam_xl.actions.batch.outcome import Outcome
from finsam_xl.actions.batch.workbooks import KEY
from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.basics.identity import without_identity_numbers
from finsam_xl.basics.refusal import Refusal
from finsam_xl.basics.swedish import sort_key
from finsam_xl.documents.batch_summary import BatchRow, BatchSummary, batch_summary
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.rules.fees.records import MUNICIPALITY, REGION, STATE

_ENDING = ".xlsx"


def check_target(path: Path) -> None:
    """Refuse a name that is no .xlsx, or that a later batch would take for a workbook of a year."""
    name = path.name.casefold()
    if not name.endswith(_ENDING) or name.startswith(KEY):
        raise Refusal(
            "A47",
            f"Sammanfattningen kan inte heta {path.name}; ge den ett namn som slutar på {_ENDING}"
            f" och inte börjar med {KEY}.",
        )


def put_summary(outcomes: Iterable[Outcome], path: Path) -> Path:
    """The summary in its place, never over another file: then it gets (2) after its name."""
    content = batch_summary(summary(outcomes))
    with delivered((DocumentFile(path.name, content),), path.absolute().parent) as [put]:
        return put


def summary(outcomes: Iterable[Outcome]) -> BatchSummary:
    """Association by association in Swedish order, each by year; those unknown come last."""
    rows = [_row(each) for each in outcomes]
    return BatchSummary(tuple(sorted(rows, key=_order)))


def _row(outcome: Outcome) -> BatchRow:
    figures, whose = outcome.figures, outcome.identity
    fees = dict(figures.fees)
    return BatchRow(
        association=whose.association if whose else "",
        year=whose.year if whose else None,
        fees=(fees.get(STATE), fees.get(REGION), fees.get(MUNICIPALITY)),
        income=figures.income,
        costs=figures.costs,
        result=figures.result,
        opening_equity=figures.opening_equity,
        closing_equity=figures.closing_equity,
        findings=outcome.all_findings,
        status=outcome.status.value,
        workbook=without_identity_numbers(str(outcome.path)),
        note=": ".join(outcome.refusal) if outcome.refusal[0] else "",
    )


def _order(row: BatchRow) -> tuple[bool, tuple[str, str], int, str]:
    return not row.association, sort_key(row.association), row.year or 0, row.workbook
