"""Builds what is committed (workbooks, macro texts) and the add-in: python -m finsam_xl.builder."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path

from finsam_xl.builder import letter_template, macros
from finsam_xl.builder.addin import build_addin
from finsam_xl.builder.handbook import handbook
from finsam_xl.builder.workbooks import build_workbook, shown_in
from finsam_xl.sheets.catalogue import actions
from finsam_xl.sheets.load import workbooks
from finsam_xl.sheets.source import source, source_keys

_ROOT = Path(__file__).parents[2]


def main() -> None:
    """Write the add-in to build/, and without --addin also macros/ and workbook/ anew."""
    build_addin(_ROOT / "build", sys.executable)
    if sys.argv[1:] == ["--addin"]:
        return
    _write(schema_texts())  # first: all that follows is made from it
    _write(macro_texts())
    for key in workbooks():
        (_ROOT / "workbook" / f"{key}.xlsm").write_bytes(build_workbook(key))
    _write(handbook_texts())
    letter_template.write()


def _write(texts: dict[Path, str]) -> None:
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


def schema_texts() -> dict[Path, str]:
    """The schemas, the actions and the law, compiled from their TOML into files that load fast."""
    folder = _ROOT / "finsam_xl" / "sheets" / "compiled"
    texts = {folder / f"{key}.json": _json(source(key)) for key in source_keys()}
    rooms = [_ROOT / "finsam_xl" / room for room in ("actions", "law")]
    for path in (path for room in rooms for path in room.glob("*.toml")):
        texts[path.with_suffix(".json")] = _json(tomllib.loads(path.read_text("utf-8")))
    return texts


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, default=str) + "\n"


def macro_texts() -> dict[Path, str]:
    """The generated texts under macros/, kept there so that a change can be read."""
    root = _ROOT / "macros"
    texts = {root / "finsam" / "customUI14.xml": macros.ribbon_text(actions())}
    for key in workbooks():
        texts[root / key / f"{macros.BUTTONS_MODULE}.bas"] = macros.buttons_text(shown_in(key))
    return texts


def handbook_texts() -> dict[Path, str]:
    """The handbooks, their own words kept and their lists made anew."""
    paths = {key: _ROOT / "workbook" / "handbok" / f"{key}.md" for key in workbooks()}
    return {path: handbook(key, path.read_text("utf-8")) for key, path in paths.items()}


if __name__ == "__main__":
    main()
