"""From a click to finished minutes against python-docx writing the same document: at most twice.

Both are processes of their own from cold start to a file on disk. The click reads the closed
workbook, checks all of it and writes the minutes of seed 002. The yardstick knows all words and
looks beforehand and makes the document as python-docx does it: styles, header, footer, headings
with hanging numbers, facts by tabs and runs, and saves it.
"""

from __future__ import annotations

import compileall
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from finsam_xl.actions.journey.perform import Request, perform
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from finsam_xl.documents.meetings.read_back import lines_of
from tests.bench.recipe import recipe_of
from tests.bench.timing import in_turn, process
from tests.meetings.shipped import meeting

pytestmark = pytest.mark.bench
ROOT = Path(__file__).parents[2]
MOMENT = datetime(2020, 12, 31, 9, 30, tzinfo=UTC)
CLICK = """
from datetime import UTC, datetime
from pathlib import Path
from finsam_xl.actions.journey.perform import Request, perform
from finsam_xl.books.file import FileBook
moment = datetime(2020, 12, 31, 9, 30, tzinfo=UTC)
out = Path({out!r})
[path.unlink() for path in out.glob("*.docx")]
perform(FileBook(Path({file!r}), moment.date()), Request("write-minutes", moment, "x", out=out))
"""
YARDSTICK = Path(__file__).with_name("python_docx_alone.py")


def test_from_click_to_finished_minutes(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path), "--workbook", "moten", "--example", "umea"]) == 0
    file, out = tmp_path / "moten.xlsm", tmp_path / "ut"
    book = FileBook(file, MOMENT.date())
    book.apply(meeting("2020-10-30")(book))
    perform(FileBook(file, MOMENT.date()), Request("write-minutes", MOMENT, "x", out=out))
    [made] = out.glob("*.docx")
    ours = lines_of(made.read_bytes(), made.name)
    recipe, alone = tmp_path / "recept.json", tmp_path / "python-docx.docx"
    recipe.write_text(json.dumps(recipe_of(made)), "utf-8")
    yardstick = process([sys.executable, "-B", str(YARDSTICK), str(recipe), str(alone)])
    yardstick()
    assert lines_of(alone.read_bytes(), alone.name) == ours, "it is another document"
    compileall.compile_dir(ROOT / "finsam_xl", quiet=1)  # as pip does when it installs
    click = CLICK.format(out=str(out), file=str(file))
    ratio = in_turn(process([sys.executable, "-B", "-c", click]), yardstick, rounds=9)
    print(f"click to minutes / python-docx: {ratio}")  # noqa: T201 - the figure is the point
    assert ratio.value <= 2
