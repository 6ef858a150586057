"""What the doctor says of the computer, the installation and a workbook."""

from __future__ import annotations

import os
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest

from finsam_xl import __version__
from finsam_xl.builder import runpython
from finsam_xl.cli import main
from finsam_xl.setup.check import Check, Status, writable
from finsam_xl.setup.checks import computer_checks, installation_checks
from finsam_xl.setup.machine import Machine, examined, excel, libreoffice
from finsam_xl.setup.places import MAC, WINDOWS, Places
from finsam_xl.setup.workbook_checks import workbook_checks
from tests.setup.conftest import PYTHON, tree
from tests.setup.test_install import OTHER, put_in_place, take_out

DAY = date(2026, 3, 2)
WELL = Machine(WINDOWS, PYTHON, (3, 12, 1), __version__, "0.37.8", "0.37.8", "C:/EXCEL.EXE", "")


def stands(checks: list[Check], subject: str) -> tuple[Status, str, str]:
    found = next(each for each in checks if each.subject == subject)
    assert found.what.endswith(".")
    return found.status, found.what, found.remedy


def statuses(checks: list[Check]) -> set[Status]:
    return {each.status for each in checks}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new workbook."""
    folder = tmp_path_factory.mktemp("bok")
    assert main(["new", str(folder)]) == 0
    return folder / "ekonomi.xlsm"


@pytest.fixture
def workbook(made: Path, tmp_path: Path) -> Path:
    """A workbook of its own for each test."""
    folder = tmp_path / "förbundet"
    folder.mkdir()
    return Path(shutil.copy(made, folder))


def test_all_is_well_after_install_and_missing_after_uninstall(user: Places) -> None:
    well = WELL._replace(platform=user.platform)
    put_in_place(user)
    assert statuses(computer_checks(well)) == {Status.OK}
    assert statuses(installation_checks(well, user)) == {Status.OK}
    take_out(user)
    checks = installation_checks(well, user)
    assert stands(checks, "Tillägget")[0] is Status.MISSING
    assert stands(checks, "Inställningar")[0] is Status.MISSING
    assert "finsam-xl install" in stands(checks, "Tillägget")[2]


def test_an_add_in_of_another_version_says_so(
    windows: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runpython, "__version__", "0.0.9")
    put_in_place(windows)
    told = stands(installation_checks(WELL, windows), "Tillägget")
    assert told == (
        Status.WRONG,
        f"är av version 0.0.9 men finsam-xl av version {__version__}.",
        "Stäng Excel och kör finsam-xl install.",
    )


def test_an_add_in_that_starts_another_python_says_which(windows: Places, home: Path) -> None:
    put_in_place(windows, OTHER)
    checks = installation_checks(WELL, windows)
    assert stands(checks, "Tillägget")[:2] == (
        Status.WRONG,
        f"startar Python i {OTHER}, inte den som svarar nu.",
    )
    assert stands(checks, "Inställningar")[0] is Status.WRONG
    there = home / "python"
    there.touch()
    put_in_place(windows, there)
    assert stands(installation_checks(WELL, windows), "Tillägget")[0] is Status.WARNING


def test_foreign_and_unreadable_things_are_told(windows: Places) -> None:
    windows.addin.parent.mkdir(parents=True)
    windows.addin.write_bytes(b"annat")
    windows.conf.mkdir(parents=True)
    checks = installation_checks(WELL, windows)
    assert stands(checks, "Tillägget")[0] is Status.WRONG
    assert stands(checks, "Inställningar")[0] is Status.WRONG


@pytest.mark.parametrize(
    ("machine", "subject", "status"),
    [
        (WELL._replace(python=(3, 10, 4)), "Python", Status.WRONG),
        (WELL._replace(interpreter=Path("C:/WindowsApps/python")), "Python", Status.WRONG),
        (WELL._replace(xlwings="0.38.0"), "xlwings", Status.WRONG),
        (WELL._replace(pinned=""), "xlwings", Status.OK),
        (WELL._replace(excel=""), "Excel", Status.WARNING),
        (WELL._replace(excel=""), "LibreOffice", Status.MISSING),
        (WELL._replace(excel="", libreoffice="7.4.7.2"), "LibreOffice", Status.OK),
    ],
)
def test_what_the_computer_lacks_is_told(machine: Machine, subject: str, status: Status) -> None:
    told = stands(computer_checks(machine), subject)
    assert told[0] is status
    assert bool(told[2]) == (status is not Status.OK)


def test_excel_and_libreoffice_are_looked_for_where_they_are_put(tmp_path: Path) -> None:
    program = tmp_path / "Microsoft Office/root/Office16/EXCEL.EXE"
    program.parent.mkdir(parents=True)
    assert excel(WINDOWS, {"ProgramFiles": str(tmp_path)}) == ""
    program.touch()
    assert excel(WINDOWS, {"ProgramFiles": str(tmp_path)}) == str(program)
    assert excel("linux", {"ProgramFiles": str(tmp_path)}) == ""
    office = tmp_path / "LibreOffice/program/soffice.com"
    office.parent.mkdir(parents=True)
    office.write_text("#!/bin/sh\necho LibreOffice 24.8.1.2 abc\n")
    assert libreoffice(WINDOWS, {"ProgramFiles": str(tmp_path)}) == ""
    office.chmod(0o755)
    assert libreoffice(WINDOWS, {"ProgramFiles": str(tmp_path)}) == "24.8.1.2"


def test_this_computer_is_examined() -> None:
    found = examined(os.environ)
    assert found.interpreter == PYTHON
    assert found.xlwings.startswith("0.37.")


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    assert writable("Mapp", tmp_path / "a" / "b").status is Status.OK
    assert tree(tmp_path) == {}
    (tmp_path / "fil").touch()
    assert writable("Mapp", tmp_path / "fil" / "b").status is Status.WRONG


def test_a_workbook_of_ours_is_well(workbook: Path) -> None:
    before = tree(workbook.parent)
    checks = workbook_checks(str(workbook), DAY)
    assert statuses(checks) == {Status.OK}, checks
    assert tree(workbook.parent) == before


@pytest.mark.parametrize(
    ("lock", "data", "who"),
    [
        ("~$ekonomi.xlsm", b"\x04Bosse", "Excel hos Boss,"),
        (".~lock.ekonomi.xlsm#", b",Eva,dator", "LibreOffice hos Eva,"),
        (".~finsam.ekonomi.xlsm#", b"", "av en annan körning"),
    ],
)
def test_one_that_is_open_elsewhere_tells_with_whom(
    workbook: Path, lock: str, data: bytes, who: str
) -> None:
    workbook.with_name(lock).write_bytes(data)
    status, what, _ = stands(workbook_checks(str(workbook), DAY), "Öppen")
    assert status is Status.WARNING
    assert who in what


def test_where_a_workbook_lies_is_judged(workbook: Path, tmp_path: Path) -> None:
    for address in ("https://x.sharepoint.com/a.xlsm", "https:/x.sharepoint.com/a.xlsm"):
        assert stands(workbook_checks(address, DAY), "Plats")[0] is Status.WRONG
    assert stands(workbook_checks(str(tmp_path / "nej.xlsm"), DAY), "Plats")[0] is Status.MISSING
    synced = tmp_path / "OneDrive - Förbundet"
    synced.mkdir()
    moved = shutil.copy(workbook, synced)
    assert stands(workbook_checks(str(moved), DAY), "Plats")[0] is Status.WARNING


def test_one_downloaded_is_to_be_unblocked(workbook: Path) -> None:
    workbook.with_name("ekonomi.xlsm:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n")
    assert stands(workbook_checks(str(workbook), DAY), "Avblockering")[0] is Status.WRONG


def test_an_older_one_and_one_without_macros_are_told(tmp_path: Path) -> None:
    released = min((Path(__file__).parents[1] / "released").rglob("ekonomi*.xlsm"))
    status, what, remedy = stands(workbook_checks(str(released), DAY), "Version")
    assert status is Status.WARNING
    assert "den nyaste är" in what
    assert "finsam-xl upgrade" in remedy
    broken = tmp_path / "trasig.xlsm"
    broken.write_bytes(b"nej")
    checks = workbook_checks(str(broken), DAY)
    assert stands(checks, "Version")[0] is Status.WRONG
    assert "Knappar" not in [each.subject for each in checks]
    with zipfile.ZipFile(broken, "w") as package:
        package.writestr("xl/workbook.xml", "")
    assert stands(workbook_checks(str(broken), DAY), "Knappar")[0] is Status.MISSING


def test_on_a_mac_without_its_programs_nothing_is_found() -> None:
    assert excel(MAC, {}) == ""
