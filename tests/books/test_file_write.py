"""A workbook is replaced in one step or not at all, and never under somebody who has it open."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

import pytest

from finsam_xl.basics.edit import Value
from finsam_xl.basics.place import Place
from finsam_xl.basics.refusal import Refusal
from finsam_xl.books.file import FileBook
from finsam_xl.books.file.safe_write import new_copy
from finsam_xl.books.file.write_lock import own_lock
from tests.books.file_fixture import DAY, FEES, engine_alone, rich

EDIT = Value(Place("Avgifter", 4, 2), 7)
BACKUP = Path("Säkerhetskopior") / "bok 2026-03-01.xlsx"


@pytest.fixture(autouse=True, scope="module")
def _engine_alone() -> Iterator[None]:
    with engine_alone():
        yield


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rich(tmp_path / "bok.xlsx")
    return tmp_path / "bok.xlsx"


def refused(book: FileBook, path: Path) -> Refusal:
    """The refusal to write, after which all is as it was."""
    before = {entry: entry.stat() for entry in path.parent.rglob("*") if entry.is_file()}
    with pytest.raises(Refusal) as caught:
        book.apply([EDIT])
    after = {entry: entry.stat() for entry in path.parent.rglob("*") if entry.is_file()}
    assert {k: (v.st_mtime_ns, v.st_size) for k, v in after.items()} == {
        k: (v.st_mtime_ns, v.st_size) for k, v in before.items()
    }
    assert str(caught.value).endswith(".")
    return caught.value


def test_the_days_first_copy_is_kept(path: Path) -> None:
    old = path.read_bytes()
    book = FileBook(path, DAY)
    back = book.apply([EDIT]).back
    assert (path.parent / BACKUP).read_bytes() == old
    book.apply(back)
    assert (path.parent / BACKUP).read_bytes() == old
    new = path.read_bytes()
    FileBook(path, date(2026, 3, 2)).apply([EDIT])
    assert (path.parent / "Säkerhetskopior" / "bok 2026-03-02.xlsx").read_bytes() == new
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["Säkerhetskopior", "bok.xlsx"]


def test_the_files_rights_are_kept(path: Path) -> None:
    path.chmod(0o640)
    FileBook(path, DAY).apply([EDIT])
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_goes_on_leading_to_the_workbook(path: Path) -> None:
    link = path.with_name("genväg.xlsx")
    link.symlink_to(path)
    FileBook(link, DAY).apply([EDIT])
    assert link.is_symlink()
    assert FileBook(path, DAY).read([FEES])["tblAvgifter"].columns[1][0] == 7


@pytest.mark.parametrize(
    ("lock", "data", "code", "holder"),
    [
        ("~$bok.xlsx", b"\x0bAnna Sj\xf6gren" + b" " * 44, "B21", "Anna Sjögren"),
        ("~$bok.xlsx", b"", "B21", "någon annan"),
        ("~$bok.xlsx", b"\xff\0\n" + b"A" * 300, "B21", "AAA"),
        (".~lock.bok.xlsx#", "Åke,ake,dator,2026-03-01,file:///x;".encode(), "B22", "Åke"),
        (".~lock.bok.xlsx#", b",ake,dator,2026-03-01 10:00,;", "B22", "ake"),
        (".~lock.bok.xlsx#", b"", "B22", "någon annan"),
        (".~lock.bok.xlsx#", b"\x1b[31m\nrad\n" * 90, "B22", "[31m"),
    ],
)
def test_an_open_workbook_is_not_written(
    path: Path, lock: str, data: bytes, code: str, holder: str
) -> None:
    data = data.replace(b"\x0b", b"\x0c") if data.startswith(b"\x0b") else data
    path.with_name(lock).write_bytes(data)
    found = refused(FileBook(path, DAY), path)
    assert (found.code, holder in str(found)) == (code, True)
    assert str(found).isprintable()
    assert len(str(found)) < 250
    assert f"ta bort filen {lock}" in str(found)
    assert FileBook(path, DAY).read([FEES])


def test_a_lock_that_comes_while_we_work_stops_us(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def opened_meanwhile(handle: int) -> None:
        path.with_name("~$bok.xlsx").write_bytes(b"")
        sync(handle)

    old = path.read_bytes()
    monkeypatch.setattr(os, "fsync", opened_meanwhile)
    with pytest.raises(Refusal) as caught:
        FileBook(path, DAY).apply([EDIT])
    assert caught.value.code == "B21"
    assert path.read_bytes() == old
    assert {e.name for e in path.parent.iterdir()} == {"bok.xlsx", "~$bok.xlsx"}


def test_what_somebody_else_saves_while_we_work_stands(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last look, when the new file is on the disk and only its name is to change."""
    sync, saved = os.fsync, b"what somebody else has saved"

    def saved_meanwhile(handle: int) -> None:
        path.write_bytes(saved)
        sync(handle)

    monkeypatch.setattr(os, "fsync", saved_meanwhile)
    with pytest.raises(Refusal) as caught:
        FileBook(path, DAY).apply([EDIT])
    assert caught.value.code == "B24"
    assert path.read_bytes() == saved
    assert not list(path.parent.glob(".~finsam.*"))


def test_two_runs_do_not_write_at_once(path: Path) -> None:
    with own_lock(path):
        found = refused(FileBook(path, DAY), path)
    assert (found.code, ".~finsam.bok.xlsx#" in str(found)) == ("B23", True)
    assert FileBook(path, DAY).apply([EDIT]).back


def test_what_a_dead_run_left_behind_stops_nobody(path: Path) -> None:
    path.with_name(".~finsam.bok.xlsx#").touch()
    path.with_name(".~finsam.bok.xlsx.tmp").write_bytes(b"half")
    FileBook(path, DAY).apply([EDIT])
    assert {e.name for e in path.parent.iterdir()} == {"bok.xlsx", "Säkerhetskopior"}


@pytest.mark.parametrize("dead", [False, True])
def test_a_mark_that_became_another_runs_is_not_ours(
    path: Path, monkeypatch: pytest.MonkeyPatch, *, dead: bool
) -> None:
    lock, real = path.with_name(".~finsam.bok.xlsx#"), fcntl.flock
    calls: list[int] = []
    if dead:
        lock.touch()

    def overtaken(mark: BinaryIO, how: int) -> None:
        if not calls:
            lock.unlink()
            lock.write_bytes(b"en annans")
        calls.append(how)
        real(mark, how)

    monkeypatch.setattr(fcntl, "flock", overtaken)
    old = path.read_bytes()
    with pytest.raises(Refusal) as caught:
        FileBook(path, DAY).apply([EDIT])
    assert caught.value.code == "B23"
    assert path.read_bytes() == old
    assert lock.read_bytes() == b"en annans"


def test_a_disk_that_knows_no_locks_trusts_the_mark_itself(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", unknown)
    lock = path.with_name(".~finsam.bok.xlsx#")
    lock.touch()
    assert refused(FileBook(path, DAY), path).code == "B23"
    lock.unlink()
    assert FileBook(path, DAY).apply([EDIT]).back


def test_a_disk_without_links_gets_its_copy_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", unknown)
    old = path.read_bytes()
    FileBook(path, DAY).apply([EDIT])
    assert (path.parent / BACKUP).read_bytes() == old
    with pytest.raises(Refusal) as caught:
        new_copy(path.parent / BACKUP, b"annat")
    assert caught.value.code == "B27"
    assert (path.parent / BACKUP).read_bytes() == old


@pytest.mark.parametrize("change", ["content", "time", "gone"])
def test_a_file_that_changed_since_it_was_read_is_not_written(path: Path, change: str) -> None:
    book = FileBook(path, DAY)
    book.read([FEES])
    if change == "content":
        other = FileBook(path, DAY)
        other.apply([Value(Place("Avgifter", 4, 2), 8)])
    elif change == "time":
        os.utime(path, ns=(1, 1))
    else:
        path.unlink()
    assert refused(book, path).code == ("B01" if change == "gone" else "B24")
    if change != "gone":
        assert book.apply([EDIT]).back


def test_a_write_protected_file_is_not_written(path: Path) -> None:
    path.chmod(0o444)
    assert refused(FileBook(path, DAY), path).code == "B25"


@pytest.mark.parametrize(
    ("error", "code"), [(PermissionError(), "B25"), (OSError(28, "full"), "B26")]
)
def test_nothing_is_left_of_a_failed_replacement(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "replace", fail)
    assert refused(FileBook(path, DAY), path).code == code
    assert [entry.name for entry in path.parent.iterdir()] == ["bok.xlsx"]


@pytest.mark.parametrize("error", [OSError(28, "full"), KeyboardInterrupt()])
@pytest.mark.parametrize("time", [1, 2])
def test_nothing_is_left_of_a_write_that_stops(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, time: int
) -> None:
    calls = []

    def stop(handle: int) -> None:
        calls.append(handle)
        if len(calls) == time:
            raise error

    old = path.read_bytes()
    monkeypatch.setattr(os, "fsync", stop)
    with pytest.raises((Refusal, KeyboardInterrupt)):
        FileBook(path, DAY).apply([EDIT])
    assert path.read_bytes() == old
    assert [entry.name for entry in path.parent.iterdir()] == ["bok.xlsx"]


def test_no_copy_means_no_writing(path: Path) -> None:
    (path.parent / "Säkerhetskopior").write_text("en fil med mappens namn")
    found = refused(FileBook(path, DAY), path)
    assert (found.code, "bok 2026-03-01.xlsx" in str(found)) == ("B27", True)


def test_an_old_copy_of_the_day_survives_a_failure(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    FileBook(path, DAY).apply([EDIT])
    kept = (path.parent / BACKUP).read_bytes()

    def fail(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Refusal):
        FileBook(path, DAY).apply([Value(Place("Avgifter", 4, 2), 8)])
    assert (path.parent / BACKUP).read_bytes() == kept
