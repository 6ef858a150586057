"""How many people of some ages a region has: its printed total, else its parts, never both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finsam_xl.exchange.scb.records import ALL_AGES, Ages, Number, Population

_NO_END = 1_000


def people(rows: Sequence[Population], ages: Ages) -> Number | None:
    """The number in one region on one day; None where the file's parts do not make it up.

    Both sexes' own number goes before men and women added; so does the total before its ages.
    """
    by_sex = {sex: _of_ages(rows, sex, ages) for sex in ("", "män", "kvinnor")}
    both = by_sex[""]
    men, women = by_sex["män"], by_sex["kvinnor"]
    if both is not None:
        return both
    return None if men is None or women is None else men + women


def _of_ages(rows: Sequence[Population], sex: str, ages: Ages) -> Number | None:
    parts = {row.age or ALL_AGES: row.value for row in rows if row.sex == sex}
    fewest = _laid_out(parts, ages)
    values = [parts[part] for part in fewest]
    known = [value for value in values if value is not None]
    return sum(known) if known and len(known) == len(values) else None


def _laid_out(parts: Mapping[Ages, object], ages: Ages) -> list[Ages]:
    """The fewest parts that cover the ages once each without gap; empty if none do."""
    end = _end(ages)
    ways: dict[int, list[Ages]] = {ages.low: []}
    for part in sorted(parts, key=lambda each: (each.low, _end(each))):
        way = ways.get(part.low)
        if way is not None and part.low < _end(part) <= end:
            longer = [*way, part]
            known = ways.get(_end(part))
            if known is None or len(longer) < len(known):
                ways[_end(part)] = longer
    return ways.get(end, [])


def _end(ages: Ages) -> int:
    return _NO_END if ages.high is None else ages.high + 1
