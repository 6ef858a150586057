"""An old table's rows under a table's own columns; a wide table's rows become one for each year."""

from __future__ import annotations

from collections.abc import Iterable

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.mapping import YEAR, Mapping, distinct, folded, not_understood
from finsam_xl.exchange.raw import RawRows, shown

_MOST_KNOWN = 300


def apply_mapping(rows: RawRows, mapping: Mapping) -> RawRows:
    """The rows under the columns' labels; a row of a wide table becomes one for each year.

    Columns without a match are left out; a year under which a row holds nothing gives no row.
    """
    fixed = tuple(_position(rows, heading) for heading, _ in distinct(mapping.pairs))
    labels = tuple(label for _, label in mapping.pairs)
    if mapping.years:
        return _by_year(rows, mapping, (labels, fixed))
    kept = tuple(tuple(row[at] for at in fixed) for row in rows.rows)
    columns = tuple(_columns(rows, number, fixed) for number in range(len(rows.rows)))
    return RawRows(labels, kept, rows.lines, columns=columns)


def _by_year(
    rows: RawRows, mapping: Mapping, fixed: tuple[tuple[str, ...], tuple[int, ...]]
) -> RawRows:
    """The rows of a wide table, year by year in the order of the headings."""
    labels, places = fixed
    values = tuple(dict.fromkeys(column.label for column in mapping.years))
    years = _years(rows, mapping)
    made = [
        (number, year, [years[year].get(label) for label in values])
        for number, row in enumerate(rows.rows)
        for year in years
        if any(row[at] not in {None, ""} for at in years[year].values())
    ]
    kept = [
        (
            *(rows.rows[number][at] for at in places),
            float(year),
            *(None if at is None else rows.rows[number][at] for at in under),
        )
        for number, year, under in made
    ]
    heads = {year: next(iter(under.values())) for year, under in years.items()}
    columns = [
        _columns(
            rows,
            number,
            (*places, heads[year], *(heads[year] if at is None else at for at in under)),
        )
        for number, year, under in made
    ]
    lines = tuple(rows.line(number) for number, _, _ in made)
    return RawRows((*labels, YEAR, *values), tuple(kept), lines, columns=tuple(columns))


def _years(rows: RawRows, mapping: Mapping) -> dict[int, dict[str, int]]:
    """Where each year's values stand in a row, by the columns that they belong in."""
    found: dict[int, dict[str, int]] = {}
    for column in mapping.years:
        of_year = found.setdefault(column.year, {})
        if column.label in of_year:
            raise not_understood(column.heading)
        of_year[column.label] = _position(rows, column.heading)
    return found


def _columns(rows: RawRows, row: int, places: Iterable[int]) -> tuple[int, ...]:
    return tuple(rows.column(row, at) for at in places)


def _position(rows: RawRows, heading: str) -> int:
    labels = [folded(label) for label in rows.labels]
    if folded(heading) not in labels:
        known = shown(", ".join(shown(label) for label in rows.labels if label), _MOST_KNOWN)
        raise Refusal(
            "E16", f"Rubriken ”{shown(heading)}” finns inte i filen; rubrikerna är {known}."
        )
    return labels.index(folded(heading))
