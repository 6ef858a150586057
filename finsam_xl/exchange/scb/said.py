"""What one cell's row and column say, by dimension."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from finsam_xl.basics.frozen import Frozen
from finsam_xl.exchange.scb.periods import period_of, without_period
from finsam_xl.exchange.scb.records import Cell
from finsam_xl.exchange.scb.words import Kind, kind_of, region_of

_SEXES = re.compile(
    r"\b(?:män och kvinnor|män|kvinnor|båda könen|totalt|samtliga)\b", re.IGNORECASE
)
_AGES = re.compile(r"[0-9]{1,3}\s*[-\u2013]\s*[0-9]{1,3}\s*år|[0-9]{1,3}\s*\+?\s*år", re.IGNORECASE)


class Said(Frozen):
    """What a cell's row and column say, in SCB's words."""

    code: str = ""
    name: str = ""
    sex: str = ""
    age: str = ""
    period: tuple[date | None, int] | None = None
    measure: str = ""
    others: tuple[tuple[str, str], ...] = ()


def said_by(cell: Cell) -> Said:
    """The cell's region, sex, age, period and measure, and what else it is divided by."""
    said = Said()
    for label, code, text in cell.parts:
        match kind_of(label):
            case Kind.REGION:
                found, name = region_of(code, text)
                said = said._replace(code=found or said.code, name=name)
            case Kind.AGE:
                said = said._replace(age=text)
            case Kind.SEX:
                said = said._replace(sex=text)
            case Kind.TIME:
                said = said._replace(period=period_of(text))
            case Kind.MEASURE:
                said = said._replace(measure=text, period=said.period or period_of(text))
            case Kind.HEADING:
                said = _headed(said, text)
            case Kind.OTHER:
                said = said._replace(others=(*said.others, (label, text)))
    return said


def _headed(said: Said, text: str) -> Said:
    """A column's heading may tell measure, sex, age and period at once: Folkmängd män 2015."""
    told = _heading(text)
    return said._replace(
        age=said.age or told.age,
        sex=said.sex or told.sex,
        period=said.period or told.period,
        measure=said.measure or told.measure,
    )


@lru_cache(maxsize=1024)
def _heading(text: str) -> Said:
    rest = without_period(text)
    age, sex = _AGES.search(rest), _SEXES.search(rest)
    measure = _SEXES.sub("", _AGES.sub("", rest)).strip(" ,")
    return Said(
        age=age[0] if age else "",
        sex=sex[0] if sex else "",
        period=period_of(text),
        measure=measure,
    )
