"""A cell's value as a document prints it, with its unit."""

from __future__ import annotations

from datetime import date, time
from fractions import Fraction

from finsam_xl.actions.figures.cells import Found
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.swedish import date_text, decimal_text, plain_number, thousands
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.meetings.figures import Figure
from finsam_xl.sheets.schema import Kind, Owner
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.values import Gated, exact

_UNITS = {1: "kr", 1000: "tkr"}


def figure_of(contents: Contents, found: Found) -> Figure | None:
    """The cell as it is printed; None for an empty one and one that can't be read."""
    value = _value(contents, found)
    if value is None or value == "" or isinstance(value, Finding):
        return None
    if isinstance(value, Kr):
        return Figure(_amount(value, found.field.factor), _UNITS[found.field.factor])
    if isinstance(value, Fraction) and found.field.kind is Kind.SHARE:
        return Figure(decimal_text(value * 100, 1), "%")
    return Figure(_plain(value, found.field.kind))


def _plain(value: str | int | Fraction | date | time, kind: Kind) -> str:
    match value:
        case Fraction():
            return plain_number(value)
        case int():
            return str(value) if kind is Kind.YEAR else thousands(value)
        case date():
            return date_text(value)
        case time():
            return f"{value:%H.%M}"
    return value


def _value(contents: Contents, found: Found) -> Gated:
    """The exact value; a text that stands for a hidden number (..) is that text."""
    if found.table == TABLE:
        return contents.settings.value(found.field.key)
    grid = contents.grids[found.table]
    cell = grid.columns[found.at.column - grid.column][found.at.row - grid.first_row]
    field = found.field
    if isinstance(cell, float) and found.owner is not Owner.USER:
        field = field._replace(decimals=_DECIMALS.get(field.factor, field.decimals))
        cell = round(cell, _SHARE if field.kind is Kind.SHARE else field.decimals)
    value = exact(cell, field, lambda: found.at)
    return cell if isinstance(value, Finding) and cell == HIDDEN_TEXT else value


_SHARE = 12
_DECIMALS = {1: 2, 1000: 5}
"""The decimals of whole öre in each unit: what is reckoned has a trace of binary after them."""


def _amount(amount: Kr, factor: int) -> str:
    """Whole units as 252 342, kronor with öre as 1 234,50 and thousands as 267,5."""
    number = amount.kronor / factor
    if number.denominator == 1 or factor > 1:
        return plain_number(number)
    return decimal_text(number, 2)
