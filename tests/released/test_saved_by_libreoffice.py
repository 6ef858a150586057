"""A workbook that LibreOffice has saved shows no buttons: it is told, and made anew with them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.actions.workbooks.upgrade import upgrade
from finsam_xl.books.file import FileBook
from finsam_xl.setup.check import Check, Status
from finsam_xl.setup.workbook_checks import workbook_checks
from finsam_xl.sheets.schema import Owner
from tests.cli.test_commands import said
from tests.exchange.make_files import repacked
from tests.released.old_workbook import DAY, contents, users

KEPT = "ekonomi (sparad i LibreOffice).xlsm"
PROPERTIES = "docProps/app.xml"


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """Uppsala, with LibreOffice's name in its properties."""
    path = new_workbook(Order(tmp_path, "uppsala", None, "ekonomi"), DAY)
    with zipfile.ZipFile(path) as package:
        properties = package.read(PROPERTIES)
    assert b"Microsoft Excel" in properties
    theirs = properties.replace(b"Microsoft Excel", b"LibreOffice/7.4.7.2")
    path.write_bytes(repacked(path.read_bytes(), PROPERTIES, theirs))
    return path


def buttons(path: Path) -> Check:
    """What doctor says of them."""
    [found] = [each for each in workbook_checks(str(path), DAY) if each.subject == "Knappar"]
    return found


def test_doctor_tells_and_upgrade_gives_the_buttons_back(
    saved: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert buttons(saved).status is Status.MISSING
    assert buttons(saved).remedy == f"Kör finsam-xl upgrade {saved}."
    before = saved.read_bytes()
    code, out, _ = said(capsys, "upgrade", str(saved))
    assert (code, saved.with_name(KEPT).read_bytes()) == (0, before)
    assert f"har knappar igen; den gamla ligger i {KEPT}" in out
    assert not FileBook(saved, DAY).saved_by_libreoffice
    assert buttons(saved).status is Status.OK


def test_all_that_the_user_wrote_follows(saved: Path) -> None:
    was = contents(saved)
    upgrade(saved, DAY)
    now = contents(saved)
    for name, table in was.workbook.tables.items():
        labels = tuple(each.label for each in table.columns if each.owner is Owner.USER)
        if labels:
            assert users(now, name, labels) == users(was, name, labels), name
