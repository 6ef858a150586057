"""Makes a workbook's schema from its compiled source."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TypeAlias

from finsam_xl.sheets.born import Chart, ChartKind, FixedRow, YearSum
from finsam_xl.sheets.schema import (
    Block,
    Carry,
    Check,
    Choices,
    Column,
    Field,
    Kind,
    Owner,
    Sheet,
    Surface,
    Table,
    Workbook,
)

Toml: TypeAlias = "dict[str, object]"
_FIELD = "key label type choices required min max decimals default note since carry open"
_COMPILED = Path(__file__).parent / "compiled"


def workbooks() -> tuple[str, ...]:
    """The keys of the workbooks there are schemas for."""
    return tuple(sorted(path.stem for path in _COMPILED.glob("*.json")))


@cache
def load(workbook: str) -> Workbook:
    """The schema of a workbook by key, such as ekonomi, as the builder compiled it."""
    return schema_of(workbook, json.loads((_COMPILED / f"{workbook}.json").read_text("utf-8")))


def schema_of(workbook: str, data: Toml) -> Workbook:
    """The schema in a workbook's source; TypeError for a key that is missing, odd or unknown."""
    _only(data, "version title purpose steps check setting sheet")
    return Workbook(
        key=workbook,
        version=_whole(data, "version"),
        title=_text(data, "title"),
        purpose=_text(data, "purpose"),
        steps=tuple(_texts(data, "steps")),
        checks=tuple(_check(each) for each in _tables(data, "check")),
        settings=tuple(_setting(each) for each in _tables(data, "setting")),
        sheets=tuple(_sheet(each) for each in _tables(data, "sheet")),
    )


def _check(data: Toml) -> Check:
    _only(data, "subject of")
    return Check(_text(data, "subject"), tuple(_texts(data, "of")))


def _sheet(data: Toml) -> Sheet:
    _only(data, "key label code_name surface intro table block chart")
    return Sheet(
        key=_text(data, "key"),
        label=_text(data, "label"),
        code_name=_text(data, "code_name"),
        surface=Surface(_text(data, "surface")),
        intro=_text(data, "intro"),
        tables=tuple(_table(each) for each in _tables(data, "table")),
        blocks=tuple(_block(each) for each in _tables(data, "block")),
        charts=tuple(_chart(each) for each in _tables(data, "chart")),
    )


def _table(data: Toml) -> Table:
    _only(
        data,
        "name title unit unit_setting fixed_rows expected since column sum row sum_label born"
        " keyed stays",
    )
    name = _text(data, "name")
    columns = tuple(_column(each) for each in _tables(data, "column"))
    return Table(
        name=name,
        title=_text(data, "title"),
        unit=_text(data, "unit", ""),
        columns=columns,
        sums=tuple(_sum(name, each) for each in _tables(data, "sum")),
        rows=tuple(_row(each, columns) for each in _tables(data, "row")),
        born=_born(data.get("born", [])),
        sum_label=_text(data, "sum_label", ""),
        fixed_rows=data.get("fixed_rows") is True,
        unit_setting=_text(data, "unit_setting", ""),
        expected=data.get("expected") is True,
        since=_whole(data, "since", 1),
        keyed=tuple(_texts(data, "keyed")),
        stays=data.get("stays") is True,
    )


def _sum(table: str, data: Toml) -> YearSum:
    _only(data, "column year")
    column = _text(data, "column")
    name = f"finsam_summa_{table.removeprefix('tbl').lower()}_{column}"
    return YearSum(name, column, _text(data, "year", ""))


def _row(data: Toml, columns: tuple[Column, ...]) -> FixedRow:
    _only(data, "label formula columns first")
    every = [column.key for column in columns[1:]]
    return FixedRow(
        label=_text(data, "label"),
        formula=_text(data, "formula"),
        columns=tuple(_texts(data, "columns") or every),
        first=_text(data, "first", ""),
    )


def _born(rows: object) -> tuple[tuple[str | float, ...], ...]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise TypeError("born must be a list of rows")
    return tuple(tuple(rows_cells) for rows_cells in rows)


def _chart(data: Toml) -> Chart:
    _only(data, "title alt kind table columns rows height")
    return Chart(
        title=_text(data, "title"),
        alt=_text(data, "alt"),
        kind=ChartKind(_text(data, "kind")),
        table=_text(data, "table"),
        columns=tuple(_texts(data, "columns")),
        rows=tuple(_texts(data, "rows")),
        height=_whole(data, "height", 0),
    )


def _column(data: Toml) -> Column:
    _only(data, f"{_FIELD} owner width folded formula printed above takes")
    return Column(
        field=_field(data),
        owner=Owner(_text(data, "owner", "user")),
        width=_number(data, "width") or 12.0,
        folded=data.get("folded") is True,
        formula=_text(data, "formula", ""),
        printed=data.get("printed") is not False,
        above=_text(data, "above", ""),
        takes=_text(data, "takes", ""),
    )


def _setting(data: Toml) -> Field:
    _only(data, f"{_FIELD} unit_setting")
    return _field({"carry": "copy", **data})


def _field(data: Toml) -> Field:
    default = data.get("default")
    return Field(
        key=_text(data, "key"),
        label=_text(data, "label"),
        kind=Kind(_text(data, "type", "text")),
        choices=_choices(data.get("choices")),
        required=data.get("required") is True,
        minimum=_number(data, "min"),
        maximum=_number(data, "max"),
        decimals=_whole(data, "decimals", 0),
        default=default if isinstance(default, str | float | int) else None,
        note=_text(data, "note", ""),
        since=_whole(data, "since", 1),
        carry=Carry(_text(data, "carry", "none")),
        unit_setting=_text(data, "unit_setting", ""),
        is_open=data.get("open") is True,
    )


def _choices(data: object) -> Choices | None:
    if isinstance(data, list):
        return Choices(words=tuple(str(word) for word in data))
    if isinstance(data, str):
        table, _, column = data.partition("[")
        return Choices(table=table, column=column.rstrip("]"))
    return None


def _block(data: Toml) -> Block:
    _only(data, "name height widths since words")
    widths = data["widths"]
    if not isinstance(widths, list):
        raise TypeError("widths must be a list of numbers")
    return Block(
        _text(data, "name"),
        _whole(data, "height"),
        tuple(float(w) for w in widths),
        _whole(data, "since", 1),
        data.get("words") is True,
    )


def _only(data: Toml, known: str) -> None:
    """No key that nobody reads: a slip of the pen must not pass in silence."""
    unknown = set(data) - set(known.split())
    if unknown:
        raise TypeError(f"nobody reads {', '.join(sorted(unknown))}")


def _text(data: Toml, key: str, default: str | None = None) -> str:
    value = data.get(key, default)
    if not isinstance(value, str):
        raise TypeError(f"{key} must be a text, not {value!r}")
    return value


def _whole(data: Toml, key: str, default: int | None = None) -> int:
    value = data.get(key, default)
    if not isinstance(value, int):
        raise TypeError(f"{key} must be a whole number, not {value!r}")
    return value


def _number(data: Toml, key: str) -> float | None:
    value = data.get(key)
    return float(value) if isinstance(value, int | float) else None


def _texts(data: Toml, key: str) -> list[str]:
    value = data.get(key, [])
    if not isinstance(value, list):
        raise TypeError(f"{key} must be a list of texts")
    return [str(each) for each in value]


def _tables(data: Toml, key: str) -> list[Toml]:
    value = data.get(key, [])
    if not isinstance(value, list):
        raise TypeError(f"{key} must be an array of tables")
    return value
