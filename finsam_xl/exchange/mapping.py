"""From an old table's own headings to a table's columns: what was matched, and how it is used."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.raw import RawRows, shown

YEAR = "År"
_MOST_KNOWN, _MOST_CHOICE = 300, 60
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_YEAR = re.compile(r"(?<![0-9.,])((?:19|20|21)[0-9]{2})(?:[.,]0)?(?![0-9])")


class YearColumn(Frozen):
    """A heading that is a year, and the column that the values under it belong in."""

    heading: str
    year: int
    label: str


class Ambiguous(Frozen):
    """A heading that was left out because it may be any of several columns."""

    heading: str
    labels: tuple[str, ...]


class Mapping(Frozen):
    """Headings with their columns, and those without; `years` unpivots a wide table.

    `units` are headings that tell a unit such as tkr: the values are carried over as they stand.
    """

    pairs: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()
    ambiguous: tuple[Ambiguous, ...] = ()
    years: tuple[YearColumn, ...] = ()
    units: tuple[tuple[str, str], ...] = ()


def year_in(heading: str) -> tuple[int, str] | None:
    """The one year of a heading and what is left of it: Avgift 2016 gives 2016 and Avgift."""
    found = list(_YEAR.finditer(heading))
    if len(found) != 1 or not _FIRST_YEAR <= int(found[0][1]) <= _LAST_YEAR:
        return None
    rest = heading[: found[0].start()] + heading[found[0].end() :]
    return int(found[0][1]), rest.strip()


def mapping_from_text(text: str) -> Mapping:
    """Kommun=Medlem, 2016=Beslutad avgift: quote a part whose heading has a comma."""
    try:
        parts = next(csv.reader([" ".join(text.split())], skipinitialspace=True), [])
    except csv.Error as error:
        raise _nonsense(text) from error
    pairs = [_pair(part) for part in parts if part.strip()]
    headings = [heading for heading, _ in pairs]
    twice = [heading for heading in headings if headings.count(heading) > 1]
    if not pairs or twice:
        raise _nonsense(twice[0] if twice else text)
    wide = () if YEAR in {label for _, label in pairs} else tuple(_year_columns(pairs))
    headings = [column.heading for column in wide]
    plain = tuple(pair for pair in pairs if pair[0] not in headings)
    return Mapping(_distinct(plain), years=wide)


def apply_mapping(rows: RawRows, mapping: Mapping) -> RawRows:
    """The rows under the columns' labels; a row of a wide table becomes one for each year.

    Columns without a match are left out; a year under which a row holds nothing gives no row.
    """
    fixed = tuple(_position(rows, heading) for heading, _ in _distinct(mapping.pairs))
    labels = tuple(label for _, label in mapping.pairs)
    if mapping.years:
        return _by_year(rows, mapping, (labels, fixed))
    kept = tuple(tuple(row[at] for at in fixed) for row in rows.rows)
    columns = tuple(_columns(rows, number, fixed) for number in range(len(rows.rows)))
    return RawRows(labels, kept, rows.lines, columns=columns)


def with_own_labels(mapping: Mapping, headings: Iterable[str], labels: Iterable[str]) -> Mapping:
    """The mapping, and each heading it leaves out that is a column's own label."""
    used = {_folded(each) for each, _ in mapping.pairs} | {
        _folded(each.heading) for each in mapping.years
    }
    taken = {_folded(label) for _, label in mapping.pairs} | {
        _folded(each.label) for each in mapping.years
    }
    if mapping.years:
        taken.add(_folded(YEAR))
    free = {_folded(label): label for label in labels if _folded(label) not in taken}
    own = [each for each in headings if _folded(each) in free.keys() - used]
    return mapping._replace(pairs=(*mapping.pairs, *((each, free[_folded(each)]) for each in own)))


def _year_columns(pairs: list[tuple[str, str]]) -> Iterator[YearColumn]:
    for heading, label in pairs:
        found = year_in(heading)
        if found:
            yield YearColumn(heading, found[0], label)


def _distinct(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    labels = [label for _, label in pairs]
    for heading, label in pairs:
        if labels.count(label) > 1:
            raise _nonsense(f"{heading}={label}")
    return pairs


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
            raise _nonsense(column.heading)
        of_year[column.label] = _position(rows, column.heading)
    return found


def _columns(rows: RawRows, row: int, places: Iterable[int]) -> tuple[int, ...]:
    return tuple(rows.column(row, at) for at in places)


def _position(rows: RawRows, heading: str) -> int:
    folded = [_folded(label) for label in rows.labels]
    if _folded(heading) not in folded:
        known = shown(", ".join(shown(label) for label in rows.labels if label), _MOST_KNOWN)
        raise Refusal(
            "E16", f"Rubriken ”{shown(heading)}” finns inte i filen; rubrikerna är {known}."
        )
    return folded.index(_folded(heading))


def _folded(text: str) -> str:
    return text.strip().casefold()


def _pair(part: str) -> tuple[str, str]:
    heading, equals, label = part.rpartition("=")
    if not (equals and heading.strip() and label.strip()):
        raise _nonsense(part)
    return heading.strip(), label.strip()


def _nonsense(part: str) -> Refusal:
    return Refusal(
        "E17",
        f"Kolumnvalet ”{shown(part, _MOST_CHOICE)}” går inte att förstå; skriv"
        " varje rubrik en gång, som Kommun=Medlem, 2016=Beslutad avgift.",
    )
