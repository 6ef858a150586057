"""Whatever step of putting documents in place fails, each is whole or not there."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from finsam_xl.actions.journey.deliver import delivered
from finsam_xl.basics.refusal import Refusal
from finsam_xl.documents.document_file import DocumentFile
from tests.books.faults import Steps, Strike, counted, forbidden, full, killed, stopped, whens

DOCUMENTS = (
    DocumentFile("Beslut.docx", b"beslut" * 20_000),
    DocumentFile("Tabell.docx", b"tabell" * 9),
)
CONTENTS = {document.name: document.content for document in DOCUMENTS}


@pytest.fixture(params=["links", "no links"], autouse=True)
def _disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    if request.param == "no links":
        monkeypatch.setattr(os, "link", unknown)


def put(folder: Path) -> None:
    with delivered(DOCUMENTS, folder):
        pass


def tries(folder: Path, strike: Strike) -> Iterator[Steps]:
    with counted(Steps(folder)) as steps:
        put(folder)
    for at, name in enumerate(steps.taken):
        for when in whens(name):
            shutil.rmtree(folder, ignore_errors=True)
            yield Steps(folder, at, when, strike)


def check(folder: Path, where: object) -> None:
    there = [each for each in folder.glob("*") if not each.name.startswith(".")]
    assert all(each.read_bytes() == CONTENTS[each.name] for each in there), where
    put(folder)
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == CONTENTS, where


@pytest.mark.parametrize("strike", [full, forbidden, stopped])
def test_any_step_may_fail(tmp_path: Path, strike: Callable[[], None]) -> None:
    folder = tmp_path / "Dokument"
    for steps in tries(folder, strike):
        with counted(steps), suppress(Refusal, KeyboardInterrupt):
            put(folder)
        check(folder, steps)


def test_the_process_may_be_killed_at_any_step(tmp_path: Path) -> None:
    folder = tmp_path / "Dokument"
    for steps in tries(folder, killed):
        child = os.fork()
        if not child:
            with counted(steps):
                put(folder)
            os._exit(0)
        os.waitpid(child, 0)
        check(folder, steps)
