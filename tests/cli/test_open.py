"""finsam-xl open: Excel where there is one, else LibreOffice until the user closes the workbook."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from finsam_xl import trace
from finsam_xl.cli import main
from finsam_xl.cli import open as opening
from tests.cli.test_commands import PRINTED_2016, said
from tests.click.screen import Screen, until
from tests.released.old_workbook import contents

LABELS = ("År", "Medlem", "Avgift")


@pytest.fixture
def uppsala(tmp_path: Path) -> Path:
    """A fresh Uppsala example."""
    assert main(["new", str(tmp_path / "u"), "--example", "uppsala"]) == 0
    return tmp_path / "u" / "ekonomi.xlsm"


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen() as screen:
        yield screen


@contextmanager
def shown(workbook: Path, screen: Screen, state: Path) -> Iterator[subprocess.Popen[str]]:
    """`finsam-xl open` in a terminal of its own, once the window is there."""
    environment = os.environ | {"DISPLAY": screen.display, "XDG_STATE_HOME": str(state)}
    command = [sys.executable, "-m", "finsam_xl", "open", str(workbook)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, env=environment, **pipes) as run:  # type: ignore[call-overload]
        try:
            screen.fill_with(screen.window(workbook.name))
            until(lambda: notes(state))
            yield run
        finally:
            run.terminate()
            run.communicate(timeout=30)


def notes(state: Path) -> list[Path]:
    return list(state.glob("finsam-xl/oppna/*.json"))


def left_of(pid: int) -> list[str]:
    """The processes of the noted LibreOffice that still live."""
    found = subprocess.run(
        ["pgrep", "-r", "D,R,S", "-g", str(pid)], capture_output=True, text=True, check=False
    )
    return found.stdout.split()


@pytest.mark.office
@pytest.mark.click
def test_it_waits_until_the_user_closes_and_leaves_nothing(
    uppsala: Path, screen: Screen, own_home: Path
) -> None:
    before = uppsala.read_bytes()
    with shown(uppsala, screen, own_home) as run:
        (note,) = notes(own_home)
        said = json.loads(note.read_text("utf-8"))
        assert said["workbook"] == str(uppsala)
        assert note.stat().st_mode & 0o077 == 0
        assert left_of(said["process"])
        assert main(["run", "allocate-fees", str(uppsala)]) == 2  # it is open
        assert run.poll() is None
        screen.run("xdotool", "key", "ctrl+w")
        assert run.wait(20) == 0
    assert (notes(own_home), left_of(said["process"])) == ([], [])
    assert uppsala.read_bytes() == before
    assert list(uppsala.parent.iterdir()) == [uppsala]


@pytest.mark.office
@pytest.mark.click
def test_what_the_user_saves_is_read_again_and_a_copy_of_before_is_kept(
    uppsala: Path, screen: Screen, own_home: Path
) -> None:
    before = uppsala.read_bytes()
    with shown(uppsala, screen, own_home) as run:
        attach = [sys.executable, "-m", "finsam_xl", "attach", "allocate-fees"]
        done = subprocess.run(attach, env=os.environ, check=False, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
        screen.run("xdotool", "key", "ctrl+s")
        until(lambda: uppsala.read_bytes() != before)
        screen.run("xdotool", "key", "ctrl+q")
        assert run.wait(20) == 0
    (copy,) = (uppsala.parent / "Säkerhetskopior").iterdir()
    assert copy.read_bytes() == before
    assert "xl/vbaProject.bin" in zipfile.ZipFile(uppsala).namelist()
    grid = contents(uppsala).grids["tblAvgifter"]
    shown_fees = zip(*(grid.columns[grid.header.index(n)] for n in LABELS), strict=True)
    assert {name: fee for year, name, fee in shown_fees if year == 2016} == PRINTED_2016


@pytest.mark.office
@pytest.mark.click
@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_however_it_is_ended_nothing_is_left(
    name: signal.Signals, uppsala: Path, screen: Screen, own_home: Path
) -> None:
    with shown(uppsala, screen, own_home) as run:
        process = json.loads(notes(own_home)[0].read_text("utf-8"))["process"]
        run.send_signal(name)
        assert run.wait(20) == 2
    assert (notes(own_home), left_of(process)) == ([], [])
    assert list(uppsala.parent.iterdir()) == [uppsala]


def test_without_libreoffice_it_is_one_sentence(
    uppsala: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    code, _, err = said(capsys, "open", str(uppsala))
    assert (code, err.count("\n")) == (2, 1)
    assert re.match("L21: LibreOffice.* saknas", err)
    assert list(uppsala.parent.iterdir()) == [uppsala]


def test_without_a_screen_it_says_what_to_do_instead(
    uppsala: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    code, out, err = said(capsys, "open", str(uppsala))
    assert (code, out, err[:4]) == (2, "", "L23:")
    assert "finsam-xl run" in err


def test_a_workbook_that_is_open_elsewhere_is_not_opened_twice(
    uppsala: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    lock = uppsala.with_name(".~lock.ekonomi.xlsm#")
    lock.write_text(",Eva,,,;", "utf-8")
    code, _, err = said(capsys, "open", str(uppsala))
    assert (code, err[:4]) == (2, "B22:")
    assert "Eva" in err
    assert lock.exists()


def test_where_there_is_excel_the_system_opens_it_there(
    uppsala: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[Path] = []

    def opened(path: Path) -> bool:
        asked.append(path)
        return True

    monkeypatch.setattr(opening, "opened_on_windows", opened)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("LOCALAPPDATA", str(uppsala.parent))
    code, out, _ = said(capsys, "open", str(uppsala))
    assert (code, asked) == (0, [uppsala])
    assert out == "ekonomi.xlsm öppnas i Excel.\n"


def test_windows_is_asked_for_excel_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(os, "startfile", lambda *words: asked.append(words), raising=False)
    assert opening.opened_on_windows(Path("/a b/ekonomi.xlsm"))
    assert asked == [("excel.exe", "open", '"/a b/ekonomi.xlsm"')]


def test_a_windows_without_excel_goes_on_to_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: str) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(os, "startfile", absent, raising=False)
    assert not opening.opened_on_windows(Path("ekonomi.xlsm"))


@pytest.mark.parametrize("ended", [0, 1])
def test_a_mac_is_asked_for_excel_by_name(
    ended: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake, heard = tmp_path / "open", tmp_path / "heard"
    fake.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > {heard}\nexit {ended}\n', "utf-8")
    fake.chmod(0o755)
    monkeypatch.setattr(opening, "MAC_OPEN", str(fake))
    assert opening.opened_on_a_mac(Path("/a b/ekonomi.xlsm")) is (ended == 0)
    assert heard.read_text("utf-8") == "-a|Microsoft Excel|/a b/ekonomi.xlsm|"


def test_the_notes_lie_beside_the_log(own_home: Path) -> None:
    assert opening.notes_folder().parent == trace.log_path().parent
    assert own_home in opening.notes_folder().parents
