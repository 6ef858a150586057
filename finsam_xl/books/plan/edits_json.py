"""Edits as a text that can be kept, so that a later run can put back what this one did."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from datetime import date, datetime

from finsam_xl.basics.edit import Clear, Edit, Formula, FormulaText, ReplaceRows, Text, Value
from finsam_xl.basics.grid import CellError
from finsam_xl.basics.place import LAST_COLUMN, LAST_ROW, Place
from finsam_xl.books.plan.extent import Content
from finsam_xl.books.plan.refusals import unreadable_undo

VERSION = 1
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


def edits_to_json(edits: Sequence[Edit]) -> str:
    """The edits as JSON in plain ASCII, from which `edits_from_json` makes the very same edits."""
    told: Json = {"version": VERSION, "edits": [_told(edit) for edit in edits]}
    return json.dumps(told, allow_nan=False)


def edits_from_json(text: str) -> tuple[Edit, ...]:
    """The edits that were kept; Refusal U01 for anything that `edits_to_json` never made."""
    try:
        match json.loads(text):
            case {"version": 1, "edits": list(told)}:
                return tuple(_edit(each) for each in told)
            case _:
                raise unreadable_undo()
    except (ValueError, OverflowError, RecursionError) as error:
        raise unreadable_undo() from error


def _told(edit: Edit) -> Json:
    match edit:
        case ReplaceRows(table, rows):
            return {"rows": table, "cells": [[_kept(content) for content in row] for row in rows]}
        case Value(at, value):
            return {"value": _at(at), "content": _kept(value)}
        case Text(at, text):
            return {"text": _at(at), "content": text}
        case Formula(at, formula):
            return {"formula": _at(at), "content": formula.text}
        case Clear(at):
            return {"clear": _at(at)}


def _at(at: Place) -> Json:
    return [at.sheet, at.row, at.column]


def _kept(content: Content) -> Json:
    if content is None or isinstance(content, (str, float)):
        return content
    match content:
        case FormulaText(text):
            return {"formula": text}
        case CellError(text):
            return {"error": text}
        case datetime():
            return {"moment": content.isoformat()}
        case date():
            return {"date": content.isoformat()}
        case _:
            return content


def _edit(told: Json) -> Edit:
    match told:
        case {"rows": str(table), "cells": list(rows), **rest} if not rest:
            return ReplaceRows(table, tuple(_row(row) for row in rows))
        case {"value": at, "content": kept, **rest} if not rest:
            return Value(_place(at), _value(kept))
        case {"text": at, "content": str(text), **rest} if not rest:
            return Text(_place(at), text)
        case {"formula": at, "content": str(text), **rest} if not rest:
            return Formula(_place(at), FormulaText(text))
        case {"clear": at, **rest} if not rest:
            return Clear(_place(at))
        case _:
            raise unreadable_undo()


def _place(told: Json) -> Place:
    match told:
        case [str(sheet), int(row), int(column)] if _inside(row, column):
            return Place(sheet, row, column)
        case _:
            raise unreadable_undo()


def _inside(row: int, column: int) -> bool:
    counted = not isinstance(row, bool) and not isinstance(column, bool)
    return counted and 1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN


def _row(told: Json) -> tuple[Content, ...]:
    if not isinstance(told, list):
        raise unreadable_undo()
    return tuple(_content(kept) for kept in told)


def _value(kept: Json) -> float | bool | date:
    content = _content(kept)
    if not isinstance(content, (bool, int, float, date)):
        raise unreadable_undo()
    return content


def _content(kept: Json) -> Content:
    match kept:
        case None | bool() | str():
            return kept
        case int() | float() if math.isfinite(kept):
            return kept
        case {"formula": str(text), **rest} if not rest:
            return FormulaText(text)
        case {"error": str(text), **rest} if not rest:
            return CellError(text)
        case {"moment": str(text), **rest} if not rest:
            return datetime.fromisoformat(text)
        case {"date": str(text), **rest} if not rest:
            return date.fromisoformat(text)
        case _:
            raise unreadable_undo()
