"""Makes a workbook's schema from its compiled source."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

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
from finsam_xl.sheets.source_values import (
    Toml,
    number_of,
    only,
    tables_of,
    text_of,
    texts_of,
    whole_of,
)

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
    only(data, "version title purpose steps check setting sheet")
    return Workbook(
        key=workbook,
        version=whole_of(data, "version"),
        title=text_of(data, "title"),
        purpose=text_of(data, "purpose"),
        steps=tuple(texts_of(data, "steps")),
        checks=tuple(_check(each) for each in tables_of(data, "check")),
        settings=tuple(_setting(each) for each in tables_of(data, "setting")),
        sheets=tuple(_sheet(each) for each in tables_of(data, "sheet")),
    )


def _check(data: Toml) -> Check:
    only(data, "subject of")
    return Check(text_of(data, "subject"), tuple(texts_of(data, "of")))


def _sheet(data: Toml) -> Sheet:
    only(data, "key label code_name surface group intro table block chart")
    return Sheet(
        key=text_of(data, "key"),
        label=text_of(data, "label"),
        code_name=text_of(data, "code_name"),
        surface=Surface(text_of(data, "surface")),
        intro=text_of(data, "intro"),
        tables=tuple(_table(each) for each in tables_of(data, "table")),
        blocks=tuple(_block(each) for each in tables_of(data, "block")),
        charts=tuple(_chart(each) for each in tables_of(data, "chart")),
        group=text_of(data, "group", ""),
    )


def _table(data: Toml) -> Table:
    only(
        data,
        "name title unit unit_setting fixed_rows expected since column sum row sum_label born"
        " keyed stays",
    )
    name = text_of(data, "name")
    columns = tuple(_column(each) for each in tables_of(data, "column"))
    return Table(
        name=name,
        title=text_of(data, "title"),
        unit=text_of(data, "unit", ""),
        columns=columns,
        sums=tuple(_sum(name, each) for each in tables_of(data, "sum")),
        rows=tuple(_row(each, columns) for each in tables_of(data, "row")),
        born=_born(data.get("born", [])),
        sum_label=text_of(data, "sum_label", ""),
        fixed_rows=data.get("fixed_rows") is True,
        unit_setting=text_of(data, "unit_setting", ""),
        expected=data.get("expected") is True,
        since=whole_of(data, "since", 1),
        keyed=tuple(texts_of(data, "keyed")),
        stays=data.get("stays") is True,
    )


def _sum(table: str, data: Toml) -> YearSum:
    only(data, "column year")
    column = text_of(data, "column")
    name = f"finsam_summa_{table.removeprefix('tbl').lower()}_{column}"
    return YearSum(name, column, text_of(data, "year", ""))


def _row(data: Toml, columns: tuple[Column, ...]) -> FixedRow:
    only(data, "label formula columns first")
    every = [column.key for column in columns[1:]]
    return FixedRow(
        label=text_of(data, "label"),
        formula=text_of(data, "formula"),
        columns=tuple(texts_of(data, "columns") or every),
        first=text_of(data, "first", ""),
    )


def _born(rows: object) -> tuple[tuple[str | float, ...], ...]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise TypeError("born must be a list of rows")
    return tuple(tuple(rows_cells) for rows_cells in rows)


def _chart(data: Toml) -> Chart:
    only(data, "title alt kind table columns rows height")
    return Chart(
        title=text_of(data, "title"),
        alt=text_of(data, "alt"),
        kind=ChartKind(text_of(data, "kind")),
        table=text_of(data, "table"),
        columns=tuple(texts_of(data, "columns")),
        rows=tuple(texts_of(data, "rows")),
        height=whole_of(data, "height", 0),
    )


def _column(data: Toml) -> Column:
    only(data, f"{_FIELD} owner width folded formula printed above takes kept")
    return Column(
        field=_field(data),
        owner=Owner(text_of(data, "owner", "user")),
        width=number_of(data, "width") or 12.0,
        folded=data.get("folded") is True,
        formula=text_of(data, "formula", ""),
        printed=data.get("printed") is not False,
        above=text_of(data, "above", ""),
        takes=text_of(data, "takes", ""),
        kept=data.get("kept") is True,
    )


def _setting(data: Toml) -> Field:
    only(data, f"{_FIELD} unit_setting")
    return _field({"carry": "copy", **data})


def _field(data: Toml) -> Field:
    default = data.get("default")
    return Field(
        key=text_of(data, "key"),
        label=text_of(data, "label"),
        kind=Kind(text_of(data, "type", "text")),
        choices=_choices(data.get("choices")),
        required=data.get("required") is True,
        minimum=number_of(data, "min"),
        maximum=number_of(data, "max"),
        decimals=whole_of(data, "decimals", 0),
        default=default if isinstance(default, str | float | int) else None,
        note=text_of(data, "note", ""),
        since=whole_of(data, "since", 1),
        carry=Carry(text_of(data, "carry", "none")),
        unit_setting=text_of(data, "unit_setting", ""),
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
    only(data, "name height widths since words")
    widths = data["widths"]
    if not isinstance(widths, list):
        raise TypeError("widths must be a list of numbers")
    return Block(
        text_of(data, "name"),
        whole_of(data, "height"),
        tuple(float(w) for w in widths),
        whole_of(data, "since", 1),
        data.get("words") is True,
    )
