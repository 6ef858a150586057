"""Key figures and financial targets as the board's documents print them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from finsam_xl.actions.checks.budget import TARGETS
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.swedish import percent, plain_number
from finsam_xl.documents.targets import FigureRow, Target
from finsam_xl.rules.budget.key_figures import KeyFigures
from finsam_xl.rules.budget.reported import FinancialTarget

UNTOLD = "–"
"""Stands where a year has no such key figure."""
_FIGURES: tuple[tuple[str, Callable[[KeyFigures], Fraction | None]], ...] = (
    ("Kansliets andel av kostnaderna", lambda each: each.office_share),
    ("Eget kapital mot intäkterna", lambda each: each.equity_of_income),
    ("Eget kapital mot medlemmarnas avgifter", lambda each: each.equity_of_fees),
    ("Kostnadernas förändring mot året före", lambda each: each.cost_change),
)


def figure_rows(years: Sequence[KeyFigures], untold: str = UNTOLD) -> tuple[FigureRow, ...]:
    """Each key figure that some year has, with its value for every year; `untold` for the rest."""
    rows = [(text, [of(year) for year in years]) for text, of in _FIGURES]
    return tuple(
        FigureRow(text, tuple(untold if each is None else percent(each) for each in shares))
        for text, shares in rows
        if any(share is not None for share in shares)
    )


def targets(contents: Contents) -> tuple[Target, ...]:
    """The financial targets in the order of their sheet."""
    rows = contents.table(TARGETS, FinancialTarget).records
    return tuple(
        Target(row.target, row.measure, _number(row.target_value), _number(row.actual))
        for row in rows
    )


def _number(value: Fraction | None) -> str:
    return "" if value is None else plain_number(value)
