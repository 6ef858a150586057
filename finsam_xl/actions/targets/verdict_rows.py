"""The rows of Måluppfyllelse: each verdict with its figures, where they may be shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.targets.records import DECREASE, PART, UNDECIDED, WHOLE, Verdict
from finsam_xl.sheets.values import Exact
from finsam_xl.sheets.writer import Row


def verdict_rows(verdicts: Sequence[Verdict]) -> Iterator[Row]:
    """A row for each, in the order of the targets."""
    for each in verdicts:
        measured = each.measured
        figures: dict[str, Exact] = {
            "numerator": HIDDEN_TEXT if PART in each.hides else measured.numerator,
            "denominator": HIDDEN_TEXT if WHOLE in each.hides else measured.denominator,
            "value": HIDDEN_TEXT if each.is_hidden else measured.value,
            "difference": HIDDEN_TEXT if each.is_hidden else each.difference,
        }
        if measured.is_none or (each.target.kind == DECREASE and each.verdict == UNDECIDED):
            figures = {}  # a sum that something is missing from is no figure
        yield Row(
            {
                "target": each.target.target,
                "intervention": each.intervention,
                "group": each.group,
                "period": each.period,
                **figures,
                "target_value": each.target_value,
                "verdict": each.verdict,
                "why": each.why,
            }
        )
