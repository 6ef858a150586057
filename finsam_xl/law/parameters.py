"""Dated parameters of law: what holds on a day, and where that stands."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

from finsam_xl.basics.frozen import Frozen

_HERE = Path(__file__).parent


class Dated(Frozen):
    """A value and the first day it holds."""

    since: date
    value: Fraction


class Parameter(Frozen):
    """One number of the law with its paragraph, its source and the day it was last read."""

    name: str
    basis: str
    source: str
    read: date
    values: tuple[Dated, ...]

    def on(self, day: date) -> Fraction:
        """The value in force on this day; ValueError before the first day it is known for."""
        in_force = [dated.value for dated in self.values if dated.since <= day]
        if not in_force:
            raise ValueError(f"{self.name} is not known on {day}")
        return in_force[-1]

    def is_known_on(self, day: date) -> bool:
        """True from the first day that the value is known for."""
        return any(dated.since <= day for dated in self.values)


@cache
def law(name: str) -> dict[str, Parameter]:
    """The parameters of one act by name, as the builder compiled its TOML file."""
    text = (_HERE / f"{name}.json").read_text("utf-8")
    return {key: _parameter(key, data) for key, data in json.loads(text).items()}


def _parameter(key: str, data: dict[str, object]) -> Parameter:
    basis, source, read, values = (data[part] for part in ("basis", "source", "read", "values"))
    if not isinstance(values, list):
        raise TypeError(f"{key}: values is a list")
    dated = [Dated(date.fromisoformat(each["from"]), Fraction(each["value"])) for each in values]
    return Parameter(
        name=key,
        basis=str(basis),
        source=str(source),
        read=date.fromisoformat(str(read)),
        values=tuple(sorted(dated, key=lambda value: value.since)),
    )
