"""What install puts in place, and that uninstall leaves the home byte for byte as it was."""

from __future__ import annotations

from importlib import util
from pathlib import Path

import pytest

from finsam_xl import __version__
from finsam_xl.basics.refusal import Refusal
from finsam_xl.builder import runpython
from finsam_xl.setup import addin_file
from finsam_xl.setup.addin_file import mark
from finsam_xl.setup.install import install, plan
from finsam_xl.setup.places import MAC, Places, places
from finsam_xl.setup.receipt import read_receipt
from finsam_xl.setup.uninstall import goes, installed, uninstall
from tests.setup.conftest import PYTHON, tree

OTHER = Path("/opt/other/bin/python")
CONFS = [
    b"",
    b'"ONEDRIVE_COMMERCIAL_WIN","C:\\Users\\\xc5sa\\OneDrive"\r\n',
    b'"INTERPRETER_WIN","C:\\egen\\python.exe"\n"interpreter_mac","/egen"',
    b'\xef\xbb\xbf"A","B"\r"C","D"\n\n\n',
    b'"ADD_WORKBOOK_TO_PYTHONPATH","False"\r\n',
    b'obalanserat " citat\x00\xff\xfe,,,\x85\x0b\x1c',
    '"A","B"\r\n'.encode("utf-16"),
    b"x" * 100_000,
]


def put_in_place(user: Places, python: Path = PYTHON) -> tuple[Path, ...]:
    changes = plan(user, python)
    install(user, changes, python)
    return tuple(each.path for each in changes)


def take_out(user: Places) -> None:
    receipt = installed(user)
    assert receipt
    uninstall(user, receipt)


def code(error: pytest.ExceptionInfo[Refusal]) -> str:
    assert str(error.value).endswith((".", ")", "…")) or "pip install" in str(error.value)
    return error.value.code


def test_the_places_are_those_that_excel_looks_in(windows: Places, mac: Places, home: Path) -> None:
    roaming = home / "AppData/Roaming/Microsoft/Excel/XLSTART"
    assert (windows.addin, windows.conf) == (roaming / "finsam.xlam", home / ".finsam/finsam.conf")
    library = home / "Library"
    start = library / "Group Containers/UBF8T346G9.Office/User Content.localized"
    assert mac.addin == start / "Startup.localized/Excel/finsam.xlam"
    assert mac.conf == library / "Containers/com.microsoft.Excel/Data/finsam.conf"
    assert places("linux", {}, home) is None


def test_a_redirected_appdata_is_followed(home: Path) -> None:
    found = places("win32", {"USERPROFILE": str(home), "APPDATA": "/srv/åsa"}, home)
    assert found
    assert found.addin == Path("/srv/åsa/Microsoft/Excel/XLSTART/finsam.xlam")


def test_install_puts_all_in_place_and_again_changes_nothing(user: Places, home: Path) -> None:
    written = put_in_place(user)
    assert written[:2] == (user.addin, user.conf)
    found = mark(user.addin.read_bytes())
    assert found
    assert found.version == __version__
    assert found.settings[user.interpreter_key] == str(PYTHON)
    before = tree(home)
    assert put_in_place(user) == ()
    assert tree(home) == before
    assert [path.name for path in user.addin.parent.iterdir()] == ["finsam.xlam"]


@pytest.mark.parametrize("conf", [None, *CONFS])
def test_uninstall_leaves_the_home_as_it_was(user: Places, home: Path, conf: bytes | None) -> None:
    if conf is not None:
        user.conf.parent.mkdir(parents=True, exist_ok=True)
        user.conf.write_bytes(conf)
    before = tree(home)
    put_in_place(user)
    assert tree(home) != before
    put_in_place(user, OTHER)
    put_in_place(user)
    take_out(user)
    assert tree(home) == before
    assert installed(user) is None


def test_the_users_settings_stand_untouched_below_ours(windows: Places) -> None:
    own = b'"INTERPRETER_WIN","C:\\egen\\python.exe"\r\n'
    windows.conf.parent.mkdir()
    windows.conf.write_bytes(own)
    put_in_place(windows)
    text = windows.conf.read_bytes()
    assert text.startswith(f'"INTERPRETER_WIN","{PYTHON}"\r\n'.encode())
    assert text.endswith(own)
    windows.conf.write_bytes(text + b'"SHOW CONSOLE","True"\r\n')
    take_out(windows)
    assert windows.conf.read_bytes() == own + b'"SHOW CONSOLE","True"\r\n'


def test_what_others_put_in_our_folders_is_kept(user: Places) -> None:
    put_in_place(user)
    other, log = user.addin.with_name("annan.xlam"), user.state / "finsam-xl.log"
    other.write_bytes(b"annan")
    log.write_bytes(b"logg")
    take_out(user)
    assert tree(user.addin.parent) == {"annan.xlam": b"annan"}
    assert tree(user.state) == {"finsam-xl.log": b"logg"}


def test_a_mac_gets_the_script_that_starts_python(mac: Places) -> None:
    script = put_in_place(mac)[2]
    assert script.parent.name == "com.microsoft.Excel"
    assert "on VbaHandler(" in script.read_text("utf-8")
    take_out(mac)
    assert not script.exists()


def test_a_script_that_was_there_is_xlwings_own_and_stays(mac: Places) -> None:
    assert mac.scripts
    mac.scripts.mkdir(parents=True)
    script = plan(mac, PYTHON)[2].path
    script.write_bytes(b"xlwings")
    put_in_place(mac)
    take_out(mac)
    assert script.read_bytes() == b"xlwings"


def test_a_mac_where_excel_never_started_gets_no_container_of_ours(mac: Places) -> None:
    mac.conf.parent.rmdir()
    with pytest.raises(Refusal) as error:
        plan(mac, PYTHON)
    assert code(error) == "I06"


def test_an_add_in_that_excel_has_open_changes_nothing(user: Places, home: Path) -> None:
    put_in_place(user)
    user.addin.with_name("~$finsam.xlam").write_bytes(b"")
    before = tree(home)
    for attempt in (lambda: put_in_place(user, OTHER), lambda: take_out(user)):
        with pytest.raises(Refusal) as error:
            attempt()
        assert code(error) == "I03"
        assert tree(home) == before
    assert put_in_place(user) == ()


def test_a_file_that_windows_holds_is_told_and_left(
    windows: Places, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_place(windows)
    before = windows.addin.read_bytes()
    replace = Path.replace

    def held(self: Path, target: Path) -> Path:
        if target == windows.addin:
            assert self.parent != target.parent  # Excel opens every file there
            raise PermissionError(32, "används av en annan process")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(Refusal) as error:
        put_in_place(windows, OTHER)
    assert code(error) == "I03"
    assert windows.addin.read_bytes() == before
    assert not list(home.rglob("*.tmp"))
    monkeypatch.undo()
    put_in_place(windows, OTHER)
    take_out(windows)
    assert tree(home) == {"brev.txt": b"mitt"}


def test_a_first_install_that_fails_halfway_leaves_nothing(
    windows: Places, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(home)
    replace = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target == windows.conf:
            raise OSError(28, "disken är full")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Refusal) as error:
        put_in_place(windows)
    assert code(error) == "I04"
    assert tree(home) == before


def test_a_file_where_a_folder_should_be_is_told(windows: Places, home: Path) -> None:
    (home / ".finsam").write_bytes(b"en fil")
    before = tree(home)
    with pytest.raises(Refusal) as error:
        put_in_place(windows)
    assert code(error) == "I04"
    assert tree(home) == before


def test_an_add_in_that_tells_no_version_is_not_ours(
    windows: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runpython, "__version__", "")
    put_in_place(windows)
    monkeypatch.undo()
    with pytest.raises(Refusal) as error:
        put_in_place(windows)
    assert code(error) == "I05"


def test_a_folder_where_a_file_should_be_is_told(user: Places, home: Path) -> None:
    user.conf.mkdir(parents=True)
    before = tree(home)
    with pytest.raises(Refusal) as error:
        put_in_place(user)
    assert code(error) == "I12"
    assert tree(home) == before


@pytest.mark.parametrize("foreign", [b"", b"PK\x03\x04skadad", b"nagot annat"])
def test_an_add_in_of_that_name_by_others_is_never_touched(user: Places, foreign: bytes) -> None:
    user.addin.parent.mkdir(parents=True)
    user.addin.write_bytes(foreign)
    with pytest.raises(Refusal) as error:
        put_in_place(user)
    assert code(error) == "I05"
    assert installed(user) is None
    assert user.addin.read_bytes() == foreign


def test_an_add_in_that_was_replaced_after_install_is_kept(user: Places) -> None:
    put_in_place(user)
    user.addin.write_bytes(b"en annans")
    take_out(user)
    assert user.addin.read_bytes() == b"en annans"


@pytest.mark.parametrize("lost", [None, b"", b"[]", b'{"files": 3}', b"\xff\xfe"])
def test_an_add_in_whose_receipt_is_lost_is_still_taken_away(
    windows: Places, lost: bytes | None
) -> None:
    put_in_place(windows)
    windows.receipt.unlink() if lost is None else windows.receipt.write_bytes(lost)
    assert read_receipt(windows.receipt) is None
    receipt = installed(windows)
    assert receipt
    assert goes(windows, receipt) == (windows.addin,)
    take_out(windows)
    assert not windows.addin.exists()


def test_a_link_to_the_settings_goes_on_being_one(windows: Places, home: Path) -> None:
    kept = home / "mina.conf"
    kept.write_bytes(b'"A","B"\r\n')
    windows.conf.parent.mkdir()
    windows.conf.symlink_to(kept)
    put_in_place(windows)
    take_out(windows)
    assert windows.conf.is_symlink()
    assert kept.read_bytes() == b'"A","B"\r\n'


def test_without_what_builds_the_add_in_the_command_is_told(
    windows: Places, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = util.find_spec

    def without(name: str) -> object:
        return None if name in {"xlsxwriter", "pyopenvba"} else found(name)

    monkeypatch.setattr(addin_file, "find_spec", without)
    before = tree(home)
    with pytest.raises(Refusal) as error:
        put_in_place(windows)
    assert code(error) == "I02"
    told = str(error.value).casefold()
    assert "-m pip install " in told
    assert "xlsxwriter" in told
    assert tree(home) == before


def test_another_xlwings_than_the_one_we_know_is_told(
    windows: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runpython, "_CHANGES", (("finns inte", ""),))
    with pytest.raises(Refusal) as error:
        put_in_place(windows)
    assert code(error) == "I07"
    assert not windows.addin.parent.exists()


@pytest.mark.parametrize(
    ("platform", "python", "expected"),
    [
        ("win32", "C:/Users/a/WindowsApps/python.exe", "I09"),
        ("win32", "C:/100%/python.exe", "I08"),
        ("win32", 'C:/a"\r\n"X","Y/python.exe', "I08"),
        (MAC, "/Users/åsa/Mina program/bin/python", "I08"),
        (MAC, "/Users/åsa/$(rm)/bin/python", "I08"),
    ],
)
def test_a_python_that_excel_can_not_start_is_refused(
    platform: str, python: str, expected: str, windows: Places, mac: Places
) -> None:
    with pytest.raises(Refusal) as error:
        plan(mac if platform == MAC else windows, Path(python))
    assert code(error) == expected
    assert "\n" not in str(error.value)


def test_the_click_tells_the_add_ins_version() -> None:
    text = runpython.modules()["xlwings"]
    command = f"import os;os.environ['FINSAM_VERSION']='{__version__}';"
    assert f'    PythonCommand = "{command}" & PythonCommand\n' in text
    assert text.index(command) < text.index("ExecuteMac PythonCommand")
    assert compile(command, "click", "exec")
