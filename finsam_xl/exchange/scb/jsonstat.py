"""JSON-stat 1 and 2, and px-web's own JSON, as the same cells."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import product
from math import prod
from typing import cast

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.scb.records import MOST_VALUES, Cell, Cube
from finsam_xl.exchange.text import text_of, unreadable

Json = Mapping[str, object]
Category = tuple[str, str, str]


def cube_of_json(data: bytes, name: str) -> Cube:
    """Whichever of the three kinds it is; Refusal for any other or for sizes that do not agree."""
    try:
        found = json.loads(text_of(data, name))
        if isinstance(found, dict) and "columns" in found and "data" in found:
            return _of_pxweb(found)
        if isinstance(found, dict) and "dimension" not in found:
            found = found["dataset"] if "dataset" in found else next(iter(found.values()))
        return _of_jsonstat(found)
    except _Disagree as error:
        raise error.refusal(name) from error
    except (ValueError, RecursionError) as error:
        raise unreadable(name) from error
    except (KeyError, TypeError, AttributeError, IndexError, StopIteration) as error:
        raise Refusal(
            "E18",
            f"Filen {name} är inte JSON-stat; spara den som JSON-stat 2 i Statistikdatabasen.",
        ) from error


class _Disagree(Exception):  # noqa: N818 - it becomes a refusal
    def refusal(self, name: str) -> Refusal:
        return Refusal(
            "E19",
            f"Filen {name} är skadad eller för stor: antalet värden stämmer inte med dess"
            " rubriker; hämta den igen.",
        )


def _of_jsonstat(found: Json) -> Cube:
    dimension = cast("Json", found["dimension"])
    ids = cast("list[str]", found["id"] if "id" in found else dimension["id"])
    size = cast("list[int]", found["size"] if "size" in found else dimension["size"])
    if not all(type(length) is int and length > 0 for length in size) or len(ids) != len(size):
        raise _Disagree
    count = prod(size)
    if count > MOST_VALUES:
        raise _Disagree
    categories = [_categories(cast("Json", dimension[each])) for each in ids]
    if [len(each) for each in categories] != size:
        raise _Disagree
    values = _values(found["value"], count)
    cells = (Cell(parts, value) for parts, value in zip(product(*categories), values, strict=True))
    title = str(found.get("label", ""))
    return Cube(title, (title, *map(str, _notes(found))), cells)


def _categories(dimension: Json) -> list[Category]:
    """A dimension's categories in order: its own name, the code and the text of each."""
    category = cast("Json", dimension["category"])
    label = cast("Mapping[str, str]", category.get("label", {}))
    index = category.get("index", list(label))
    if isinstance(index, dict):
        if sorted(index.values()) != list(range(len(index))):
            raise _Disagree
        index = sorted(index, key=index.__getitem__)
    title = str(dimension.get("label", ""))
    return [(title, str(code), str(label.get(code, code))) for code in cast("list[str]", index)]


def _values(value: object, count: int) -> list[str | float | None]:
    """The values in order; a sparse object has those that are there by their number."""
    if isinstance(value, dict):
        places = {int(place): number for place, number in value.items()}
        if any(not 0 <= place < count for place in places):
            raise _Disagree
        return [_value(places.get(place)) for place in range(count)]
    if not isinstance(value, list) or len(value) != count:
        raise _Disagree
    return [_value(number) for number in value]


def _value(value: object) -> str | float | None:
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, bool)):
        return value
    raise _Disagree


def _notes(found: Json) -> Iterator[object]:
    notes = found.get("note", [])
    yield from notes if isinstance(notes, list) else []


def _of_pxweb(found: Json) -> Cube:
    """Columns of type d, t and c, and rows of keys and values."""
    columns = cast("list[Mapping[str, str]]", found["columns"])
    keys = [column.get("text", column["code"]) for column in columns if column.get("type") != "c"]
    contents = [column.get("text", "") for column in columns if column.get("type") == "c"]
    rows = cast("list[Mapping[str, list[str]]]", found["data"])
    if len(rows) * max(1, len(contents)) > MOST_VALUES:
        raise _Disagree
    cells: list[Cell] = []
    for row in rows:
        if len(row["key"]) != len(keys) or len(row["values"]) != len(contents):
            raise _Disagree
        parts = tuple(
            (key, str(code), str(code)) for key, code in zip(keys, row["key"], strict=True)
        )
        cells += [
            Cell((*parts, ("tabellinnehåll", "", content)), _value(value))
            for content, value in zip(contents, row["values"], strict=True)
        ]
    return Cube("", tuple(contents), cells)
