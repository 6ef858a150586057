"""A hundred yearly workbooks against LibreOffice, openpyxl, the bare engine and a bare zip.

Recalculated: the state's allocation is another, and every formula shows what it should in the file.
The batch does more: fees, budget, all checks, a log row and what undoes it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from finsam_xl.basics.edit import Edit
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.open_file import OpenFile
from finsam_xl.books.file.parts.rebuild import rebuilt
from finsam_xl.books.file.patch_file import edited
from finsam_xl.books.file.plan import planned
from finsam_xl.books.file.reckoning import by_engine, engine, reckon
from tests.actions.batch.year_books import DAY
from tests.bench.timing import Ratio, in_turn
from tests.bench.yearly import count_formulas, new_allocation, yearly_workbooks

pytestmark = [
    pytest.mark.bench,
    pytest.mark.office,
    pytest.mark.filterwarnings("ignore:Print area:UserWarning"),  # openpyxl's own, on our names
]
SIZES = (300, 1300)
BATCH = """
import json, resource, sys
from pathlib import Path
from finsam_xl.cli import main
code = main(["batch", sys.argv[1], "--jobs", sys.argv[2], "--out", sys.argv[3]])
told = Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]
children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps([code, round(int(told) / 1024), round(children / 1024)]))
"""
"""Tells how it went, and the most memory that it and its largest process have had."""
MOST_MEGABYTES = 200


@pytest.fixture(scope="module", params=SIZES)
def books(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A hundred of one size."""
    size: int = request.param
    return yearly_workbooks(tmp_path_factory.mktemp(f"bocker{size}"), size)


def test_recalculated_against_libreoffice_and_openpyxl(books: list[Path], tmp_path: Path) -> None:
    """Ours before and after the others, the best of the two."""
    edits = new_allocation(books[0], 1)
    first = seconds(lambda: recalculated(books, edits, 510_000))
    by_openpyxl = seconds(lambda: saved_by_openpyxl(books, tmp_path))
    by_office = seconds(lambda: converted_by_libreoffice(books, tmp_path))
    ours = min(first, seconds(lambda: recalculated(books, edits, 520_000)))
    told = Ratio(by_office, ours), Ratio(by_openpyxl, ours)
    say(books, f"LibreOffice / recalculated {told[0]}, openpyxl / recalculated {told[1]}")
    if is_small(books):
        assert told[0].value >= 20
        assert told[1].value >= 4


def test_the_whole_batch_against_openpyxl(books: list[Path], tmp_path: Path) -> None:
    """In one process and in two; the memory of the largest process of each."""
    edits = new_allocation(books[0], 1)
    by_openpyxl = seconds(lambda: saved_by_openpyxl(books, tmp_path))
    for jobs in ("1", "2"):
        recalculated(books, edits, 530_000 + int(jobs))
        folder = str(books[0].parents[2])
        start = time.perf_counter()
        done = run(sys.executable, "-c", BATCH, folder, jobs, str(tmp_path / f"alla {jobs}.xlsx"))
        ours = time.perf_counter() - start
        code, *megabytes = json.loads(done.splitlines()[-1])
        assert code == 0, done
        say(books, f"openpyxl / batch --jobs {jobs} {Ratio(by_openpyxl, ours)}, {megabytes} MB")
        assert max(megabytes) < MOST_MEGABYTES


def test_recalculation_against_the_bare_engine(
    books: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = books[0].read_bytes()
    given: list[bytes] = []

    def noted(copy: bytes, day: date) -> bytes:
        given.append(copy)
        return engine.engine_bytes(copy, day)

    file = OpenFile.of("ekonomi.xlsm", raw)
    with monkeypatch.context() as patch:
        patch.setattr(by_engine, "engine_bytes", noted)
        assert reckon.reckoned(file, DAY).notes == ()
    files = iter([OpenFile.of("ekonomi.xlsm", raw) for _ in range(30)])
    ratio = in_turn(
        lambda: reckon.reckoned(next(files), DAY),
        lambda: engine.engine_bytes(given[0], DAY),
        rounds=30,
    )
    say(books, f"recalculation / bare engine {ratio}")
    if is_small(books):
        assert ratio.value <= 2


def test_patching_without_recalculation_against_a_bare_zip(books: list[Path]) -> None:
    """The sheet with the allocation rewritten; the yardstick parses that sheet too."""
    raw = books[0].read_bytes()
    edits = new_allocation(books[0], 540_000)
    sheet = OpenFile.of("ekonomi.xlsm", raw).layout.sheets["Tilldelning"]

    def ours() -> None:
        file = OpenFile.of("ekonomi.xlsm", raw)
        assert rebuilt(file.package, edited(file, planned(file, edits))) != raw

    ratio = in_turn(ours, unzip_parse_zip(raw, sheet), rounds=30)
    say(books, f"patch / unzip, parse, zip {ratio}")
    if is_small(books):
        assert ratio.value <= 2


def recalculated(books: list[Path], edits: list[Edit], amount: float) -> None:
    """Each book with another allocation, written as a user's file is: safely, with a copy kept."""
    changed = [edit._replace(value=amount) for edit in edits]  # type: ignore[call-arg]
    for path in books:
        assert FileBook(path, DAY).apply(changed).notes == ()


def saved_by_openpyxl(books: list[Path], folder: Path) -> None:
    for path in books:
        book = openpyxl.load_workbook(path, keep_vba=True)
        book.save(folder / "openpyxl.xlsm")


def converted_by_libreoffice(books: list[Path], folder: Path) -> None:
    """All in one call, each by a name of its own."""
    copies = folder / "kopior"
    shutil.rmtree(copies, ignore_errors=True)
    copies.mkdir()
    names = [copies / f"bok{number}.xlsm" for number in range(len(books))]
    for path, copy in zip(books, names, strict=True):
        os.link(path, copy)
    profile = f"-env:UserInstallation={(folder / 'profil').as_uri()}"
    to = ("--headless", "--convert-to", "xlsx", "--outdir", str(folder / "ut"))
    run("soffice", profile, *to, *map(str, names))
    assert len(list((folder / "ut").iterdir())) == len(books)


def unzip_parse_zip(raw: bytes, sheet: str) -> Callable[[], object]:
    """What any tool must at least do to change a sheet."""

    def do() -> None:
        with zipfile.ZipFile(BytesIO(raw)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        assert len(ET.fromstring(parts[sheet]))  # noqa: S314 - our own file
        with zipfile.ZipFile(BytesIO(), "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in parts.items():
                package.writestr(name, data)

    return do


def seconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def run(*words: str) -> str:
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def is_small(books: list[Path]) -> bool:
    return count_formulas(books[0].read_bytes()) <= SIZES[0]


def say(books: list[Path], told: str) -> None:
    formulas = count_formulas(books[0].read_bytes())
    print(f"{len(books)} workbooks of {formulas} formulas: {told}")  # noqa: T201 - the figure is the point
