"""The xlwings engine `calc`: a live LibreOffice Calc where Excel would be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from finsam_xl.calc.shield import import_xlwings

import_xlwings()

import xlwings  # noqa: E402 - after the shield

from finsam_xl.calc.apps import App, Apps  # noqa: E402
from finsam_xl.office import CellError, Office, Value  # noqa: E402

Numbers = Callable[[float], object]
Dates = Callable[..., object]


class Engine:
    """What xlwings asks of an engine."""

    name = "calc"
    type = "desktop"  # Book, apps and caller then behave as on Windows

    def __init__(self) -> None:
        self.apps = Apps(self)

    @staticmethod
    def prepare_xl_data_element(value: object, options: object) -> object:  # noqa: ARG004
        """One value on its way in; numpy's and pandas' own become Python's."""
        if value is None or value != value or type(value).__name__ == "NAType":  # noqa: PLR0124
            return ""
        for way in ("to_pydatetime", "item"):
            convert = getattr(value, way, None)
            if callable(convert):
                return convert()
        return value

    @staticmethod
    def clean_value_data(
        data: Sequence[Sequence[Value]],
        datetime_builder: Dates,
        empty_as: object,
        number_builder: Numbers | None,
        err_to_str: bool,  # noqa: FBT001 - xlwings' own signature
    ) -> list[list[object]]:
        """The values on their way out, in the types that were asked for."""

        def clean(value: Value) -> object:
            if value is None:
                return empty_as
            if isinstance(value, CellError):
                return value.text if err_to_str else None
            if isinstance(value, datetime) and datetime_builder is not datetime:
                return _built(value, datetime_builder)
            if number_builder and isinstance(value, float):
                return number_builder(value)
            return value

        return [[clean(value) for value in row] for row in data]


def _built(moment: datetime, builder: Dates) -> object:
    parts = ("year", "month", "day", "hour", "minute", "second", "microsecond")
    return builder(**{part: getattr(moment, part) for part in parts}, tzinfo=None)


ENGINE = Engine()


def activate(office: Office) -> App:
    """Make `calc` xlwings' engine, over this LibreOffice."""
    if ENGINE.name not in xlwings.engines.engines_by_name:
        xlwings.engines.add(xlwings.Engine(impl=ENGINE))
    xlwings.engines[ENGINE.name].activate()
    return ENGINE.apps.connect(office)
