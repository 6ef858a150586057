"""The seed behind each kind of book."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from finsam_xl.books.port import Book
from tests.books.contract import seed, seed_file

KINDS = ["memory"]


@pytest.fixture(params=KINDS)
def book(request: pytest.FixtureRequest) -> Book:
    """The seed workbook, fresh for each test."""
    return cast("Book", request.getfixturevalue(f"{request.param}_book"))


@pytest.fixture
def seed_path(tmp_path: Path) -> Path:
    """The seed as a file of its own."""
    path = tmp_path / seed.NAME
    seed_file.write(path)
    return path


@pytest.fixture
def memory_book() -> Book:
    """The seed in memory."""
    return seed.memory()
