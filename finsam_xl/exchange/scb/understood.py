"""From a file's cells to populations: every dimension understood, or the file refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.raw import shown
from finsam_xl.exchange.refusals import not_a_count
from finsam_xl.exchange.scb.periods import day_of_year, period_of
from finsam_xl.exchange.scb.records import MOST_VALUES, Ages, Cube, Number, Population
from finsam_xl.exchange.scb.said import Said, said_by
from finsam_xl.exchange.scb.words import (
    ages_of,
    is_people,
    number_of,
    sex_of,
    whole,
)


def populations_of(cube: Cube, file: str) -> tuple[tuple[Population, ...], tuple[str, ...]]:
    """The populations and what to know about them; Refusal where a part can't be understood."""
    said: list[tuple[Said, Number | None]] = []
    for cell in cube.cells:
        value = number_of(cell.value)
        if value is None:
            told = shown(str(cell.value))
            raise not_a_count(file, told)
        said.append((said_by(cell), value[0]))
        if len(said) > MOST_VALUES:
            raise Refusal("E62", f"Filen {file} har fler än {MOST_VALUES} värden; välj färre.")
    notes: dict[str, None] = {}
    rows: dict[tuple[object, ...], Population] = {}
    for each, number in _chosen(said, file, notes):
        one = _population(each, number, cube, file, notes)
        before = rows.setdefault(one[:-1], one)
        if before.value != one.value:
            raise Refusal(
                "E22",
                f"Filen {file} har två olika tal för {shown(one.name)}; välj bort en uppdelning.",
            )
    return tuple(rows.values()), tuple(notes)


def _chosen(
    said: list[tuple[Said, Number | None]], file: str, notes: dict[str, None]
) -> Iterator[tuple[Said, Number | None]]:
    """The cells that count inhabitants, over the whole of every dimension that is not ours."""
    people = [(each, number) for each, number in said if is_people(each.measure)]
    if not people:
        raise Refusal(
            "E23",
            f"Filen {file} har ingen folkmängd; välj tabellinnehållet Folkmängd och spara om.",
        )
    left = dict.fromkeys(each.measure for each, _ in said if not is_people(each.measure))
    notes |= {
        f"Kolumnen {shown(measure)} i {file} är inte folkmängd och lästes inte.": None
        for measure in left
    }
    labels = dict.fromkeys(label for each, _ in people for label, _ in each.others)
    wholes = {label for each, _ in people for label, text in each.others if whole(text)}
    for label in labels:
        if label not in wholes:
            raise Refusal(
                "E63",
                f"Filen {file} delar upp folkmängden efter {shown(label)};"
                " välj bort det och spara om.",
            )
    for each, number in people:
        if all(whole(text) for _, text in each.others):
            yield each, number


def _population(
    said: Said, value: Number | None, cube: Cube, file: str, notes: dict[str, None]
) -> Population:
    sex, age = sex_of(said.sex), ages_of(said.age)
    if sex is None or age is None:
        word = said.sex if sex is None else said.age
        raise Refusal("E24", f"I {file} går ”{shown(word)}” inte att förstå som ålder eller kön.")
    if not said.name:
        raise Refusal("E64", f"I {file} saknas region för ett av talen; spara filen med region.")
    day, year = _dated(said, cube, file, notes)
    return Population(said.code, said.name, day, year, sex, _whole_life(age[0]), value)


def _whole_life(age: Ages | None) -> Ages | None:
    return None if age == Ages(0) else age


def _dated(
    said: Said, cube: Cube, file: str, notes: dict[str, None]
) -> tuple[date | None, int | None]:
    """The day the number tells; a year alone is the day the title names, else its last."""
    period = said.period or period_of(cube.title)
    if period is None:
        notes[f"Filen {file} säger inte vilken dag folkmängden gäller."] = None
        return None, None
    if period[0]:
        return period
    named = _named(said.measure, cube.title, cube.around)
    if not named:
        notes[f"Filen {file} säger bara år; folkmängden räknas som den 31 december."] = None
    month, day = named or (12, 31)
    return date(period[1], month, day), period[1]


@lru_cache(maxsize=64)
def _named(measure: str, title: str, around: tuple[str, ...]) -> tuple[int, int] | None:
    """The month and day that hold for every year, by the measure and title, else by footers."""
    undated = [text for text in around if not period_of(text)]
    return day_of_year([measure, title]) or day_of_year(undated)
