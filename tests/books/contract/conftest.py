"""The seed behind each kind of book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
import xlwings

from finsam_xl.books.file import FileBook
from finsam_xl.books.live import LiveBook
from finsam_xl.books.port import Book
from finsam_xl.calc.apps import App
from tests.books.contract import seed, seed_file

KINDS = ["memory", "file", pytest.param("live", marks=pytest.mark.office)]
Fresh = Callable[[], Book]


@pytest.fixture(params=KINDS)
def fresh(request: pytest.FixtureRequest) -> Fresh:
    """The seed workbook anew at each call."""
    return cast("Fresh", request.getfixturevalue(f"{request.param}_book"))


@pytest.fixture
def book(fresh: Fresh) -> Book:
    """The seed workbook, fresh for each test."""
    return fresh()


@pytest.fixture
def memory_book() -> Fresh:
    """The seed in memory."""
    return seed.memory


@pytest.fixture(scope="session")
def seed_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The seed as a file's bytes."""
    path = tmp_path_factory.mktemp("seed") / seed.NAME
    seed_file.write(path)
    return path.read_bytes()


@pytest.fixture
def file_book(tmp_path: Path, seed_bytes: bytes) -> Fresh:
    """The seed as a closed file."""

    def made() -> Book:
        path = tmp_path / seed.NAME
        path.write_bytes(seed_bytes)
        return FileBook(path, seed.DAY)

    return made


@pytest.fixture
def live_book(tmp_path: Path, seed_bytes: bytes, calc_app: App) -> Iterator[Fresh]:
    """The seed, open in a live spreadsheet."""
    opened: list[xlwings.Book] = []

    def made() -> Book:
        while opened:
            opened.pop().close()
        path = tmp_path / seed.NAME
        path.write_bytes(seed_bytes)
        opened.append(xlwings.Book(impl=calc_app.books.open(str(path))))
        return LiveBook(opened[-1])

    yield made
    while opened:
        opened.pop().close()
