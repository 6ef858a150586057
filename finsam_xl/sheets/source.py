"""The schema's source: TOML files that people write, gathered for the builder to compile.

Python reads TOML slowly, and every click would pay for it; the builder turns each workbook into one
JSON file, and a test holds that it is not stale.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

from finsam_xl.sheets.source_values import Toml, tables_of

_HERE = Path(__file__).parent
_SHARED = _HERE / "shared"


def source_keys() -> tuple[str, ...]:
    """The workbooks that have a source."""
    return tuple(sorted(path.parent.name for path in _HERE.glob("*/workbook.toml")))


def source(workbook: str) -> Toml:
    """A workbook's TOML files as one: its own, and its sheets in order, some of them shared."""
    folder = _HERE / workbook
    data: Toml = tomllib.loads((folder / "workbook.toml").read_text("utf-8"))
    keys = data.pop("sheets")
    if not isinstance(keys, list):
        raise TypeError("sheets must be a list of keys")
    stays = data.pop("stays", [])
    sheets = [{"key": key, **_sheet(folder, f"{key}.toml")} for key in keys]
    for table in (table for sheet in sheets for table in tables_of(sheet, "table")):
        if isinstance(stays, list) and table["name"] in stays:
            table["stays"] = True
    return {**data, "sheet": sheets}


def _sheet(folder: Path, name: str) -> Toml:
    own = folder / name
    return tomllib.loads((own if own.is_file() else _SHARED / name).read_text("utf-8"))
