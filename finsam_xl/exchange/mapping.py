"""From an old table's own headings to a table's columns: what was matched."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.raw import shown

YEAR = "År"
_MOST_CHOICE = 60
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
        raise not_understood(text) from error
    pairs = [_pair(part) for part in parts if part.strip()]
    headings = [heading for heading, _ in pairs]
    twice = [heading for heading in headings if headings.count(heading) > 1]
    if not pairs or twice:
        raise not_understood(twice[0] if twice else text)
    wide = () if YEAR in {label for _, label in pairs} else tuple(_year_columns(pairs))
    headings = [column.heading for column in wide]
    plain = tuple(pair for pair in pairs if pair[0] not in headings)
    return Mapping(distinct(plain), years=wide)


def with_own_labels(mapping: Mapping, headings: Iterable[str], labels: Iterable[str]) -> Mapping:
    """The mapping, and each heading it leaves out that is a column's own label."""
    used = {folded(each) for each, _ in mapping.pairs} | {
        folded(each.heading) for each in mapping.years
    }
    taken = {folded(label) for _, label in mapping.pairs} | {
        folded(each.label) for each in mapping.years
    }
    if mapping.years:
        taken.add(folded(YEAR))
    free = {folded(label): label for label in labels if folded(label) not in taken}
    own = [each for each in headings if folded(each) in free.keys() - used]
    return mapping._replace(pairs=(*mapping.pairs, *((each, free[folded(each)]) for each in own)))


def distinct(pairs: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The pairs; a refusal where two of them have the same column."""
    labels = [label for _, label in pairs]
    for heading, label in pairs:
        if labels.count(label) > 1:
            raise not_understood(f"{heading}={label}")
    return pairs


def folded(text: str) -> str:
    """A heading or a label as it is compared."""
    return text.strip().casefold()


def not_understood(part: str) -> Refusal:
    """A part of the choice that can't be read."""
    return Refusal(
        "E17",
        f"Kolumnvalet ”{shown(part, _MOST_CHOICE)}” går inte att förstå; skriv"
        " varje rubrik en gång, som Kommun=Medlem, 2016=Beslutad avgift.",
    )


def _year_columns(pairs: list[tuple[str, str]]) -> Iterator[YearColumn]:
    for heading, label in pairs:
        found = year_in(heading)
        if found:
            yield YearColumn(heading, found[0], label)


def _pair(part: str) -> tuple[str, str]:
    heading, equals, label = part.rpartition("=")
    if not (equals and heading.strip() and label.strip()):
        raise not_understood(part)
    return heading.strip(), label.strip()
