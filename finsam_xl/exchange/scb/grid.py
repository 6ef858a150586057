"""px-web's tables in CSV and Excel as cells: titles, heading rows and footers told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.raw import shown
from finsam_xl.exchange.refusals import not_a_count
from finsam_xl.exchange.scb.periods import period_of, without_period
from finsam_xl.exchange.scb.records import Cell, Cube
from finsam_xl.exchange.scb.words import Kind, ages_of, is_region, kind_of, number_of, sex_of

_TOP = 60
_TITLE = ("folkmängd", "befolkning")
Rows = Sequence[Sequence[str]]


class _Layout(Frozen):
    """The columns that say what a row is, with their dimensions, and those that hold values."""

    stub: dict[int, str]
    values: dict[int, str]


def cube_of_grid(rows: Rows, name: str) -> Cube:
    """Every value with the texts of its row and its column; Refusal if there are no headings."""
    width = max(map(len, rows), default=0)
    even = [[*(cell.strip() for cell in row), *[""] * (width - len(row))] for row in rows]
    first = next((at for at in range(min(len(even), _TOP)) if _is_data(even, at)), len(even))
    headings = _headings(even[:first])
    layout = _layout(headings, even[first] if first < len(even) else [])
    if not layout.values or not layout.stub:
        raise Refusal(
            "E20",
            f"Filen {name} har inga rubriker som kan förstås; spara den med rubrik i"
            " Statistikdatabasen, med region först och år som kolumner.",
        )
    data = list(_filled_down(even[first:], layout, name))
    inside = {id(row) for row in (*headings, *(row for _, row in data))}
    around = [" ".join(filter(None, row)) for row in even if id(row) not in inside and any(row)]
    cells = (cell for stub, row in data for cell in _cells(stub, row, layout))
    return Cube(around[0] if around else "", tuple(around), cells)


def _is_data(rows: Rows, at: int) -> bool:
    row, above = rows[at], rows[:at]
    first = row[0] if row else ""
    if is_region(first) and any(row[1:]):
        return True
    numbers = [cell for cell in row[1:] if cell and number_of(cell)]
    if not first or not numbers or kind_of(first) is not Kind.OTHER or _titled(first):
        return False
    years = all(period_of(cell) and not without_period(cell) for cell in numbers)
    return not years or bool(_headings(above))


def _titled(text: str) -> bool:
    return text.casefold().startswith(_TITLE)


def _headings(above: Rows) -> list[Sequence[str]]:
    """The rows straight above the data that hold more than a title does."""
    found: list[Sequence[str]] = []
    for row in reversed(above):
        if any(row[1:]) and not _titled(row[0]):
            found.insert(0, row)
        elif any(row):
            break
    return found


def _layout(headings: list[Sequence[str]], sample: Sequence[str]) -> _Layout:
    if not headings:
        return _Layout({}, {})
    last = headings[-1]
    named = {at: text for at, text in enumerate(last) if text and _dimension(text)}
    told = [at for at in range(len(last)) if at not in named and any(row[at] for row in headings)]
    begin = min(told, default=len(last))
    blank = {at: _guessed(at, sample) for at in range(begin) if at not in named}
    values = {at: _chain(headings, at, begin) for at in told if at >= begin and last[at]}
    return _Layout(named | {at: label for at, label in blank.items() if label}, values)


def _dimension(text: str) -> bool:
    return kind_of(text) not in {Kind.OTHER, Kind.HEADING} or text.casefold() in {
        "civilstånd",
        "födelseregion",
        "medborgarskap",
        "bakgrund",
        "utländsk/svensk bakgrund",
    }


def _guessed(at: int, sample: Sequence[str]) -> str:
    """The dimension of a column without heading, by what its first cell says; "" is a code."""
    text = sample[at]
    if at == 0 or (at == 1 and sample[0].isdigit()):
        return "region"
    if text and not text.isdigit() and sex_of(text) is not None and "ålder" not in text:
        return "kön"
    if text and not text.isdigit() and ages_of(text):
        return "ålder"
    return "år" if period_of(text) else ""


def _chain(headings: list[Sequence[str]], at: int, begin: int) -> str:
    """A column's headings from the top; above the last row a blank means the one to the left."""
    upper = [
        next((row[back] for back in range(at, begin - 1, -1) if row[back]), "")
        for row in headings[:-1]
    ]
    return " ".join(filter(None, [*upper, headings[-1][at]]))


def _filled_down(
    rows: Rows, layout: _Layout, name: str
) -> Iterator[tuple[dict[int, str], Sequence[str]]]:
    """The data rows with their stub; a blank in it means the same as above."""
    stub: dict[int, str] = {}
    for row in rows:
        values = [row[at] for at in layout.values]
        good = [bool(value) and number_of(value) is not None for value in values]
        if not any(good) and not is_region(row[0]):
            continue
        wrong = [value for value, fine in zip(values, good, strict=True) if value and not fine]
        if wrong:
            raise not_a_count(name, shown(wrong[0]))
        stub = {at: row[at] or stub.get(at, "") for at in layout.stub}
        yield stub, row


def _cells(stub: dict[int, str], row: Sequence[str], layout: _Layout) -> Iterator[Cell]:
    for at, heading in layout.values.items():
        parts = tuple((layout.stub[column], "", text) for column, text in stub.items())
        yield Cell((*parts, ("", "", heading)), row[at])
