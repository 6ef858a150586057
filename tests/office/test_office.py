"""A private LibreOffice starts, serves and is gone, whatever becomes of us."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from finsam_xl.office import CellError, Office, OfficeFailed, OfficeMissing, recalculated, to_pdf
from tests.calc import small

pytestmark = pytest.mark.office
DYING = (
    "from finsam_xl.office import Office; import time; office = Office.start();"
    "print(office.process_id, flush=True); time.sleep(60)"
)


def test_a_closed_workbook_is_reckoned_and_left_alone(office: Office, tmp_path: Path) -> None:
    path = small.workbook(tmp_path / "liten.xlsx")
    before = path.read_bytes()
    wanted = {"Blad1": ["E1", "E3", "E5", "Z99"], "Min flik": ["A1"]}
    assert recalculated(office, path, wanted) == {
        ("Blad1", "E1"): 2.25,
        ("Blad1", "E3"): False,
        ("Blad1", "E5"): CellError("#N/A"),
        ("Blad1", "Z99"): None,
        ("Min flik", "A1"): 7.0,
    }
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_number_no_calendar_holds_is_a_number_though_shown_as_a_date(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "dagar.xlsx"
    with Workbook(path) as book:
        page = book.add_worksheet("Blad1")
        for cell, number in {"A1": 1e300, "A2": -1e9, "A3": 46_000}.items():
            page.write_number(cell, number, book.add_format({"num_format": "yyyy-mm-dd"}))
    assert recalculated(office, path, {"Blad1": ["A1", "A2", "A3"]}) == {
        ("Blad1", "A1"): 1e300,
        ("Blad1", "A2"): -1e9,
        ("Blad1", "A3"): datetime(2025, 12, 9),  # noqa: DTZ001 - a sheet knows no time zone
    }


def test_a_workbook_becomes_an_accessible_pdf(office: Office, tmp_path: Path) -> None:
    source = small.workbook(tmp_path / "liten.xlsx")
    pdf = to_pdf(office, source, tmp_path / "liten.pdf").read_bytes()
    assert b"<pdfaid:part>2" in pdf
    assert b"<pdfuaid:part>1" in pdf


def test_what_cannot_be_opened_is_told_in_swedish(office: Office, tmp_path: Path) -> None:
    with pytest.raises(OfficeFailed, match="kan inte öppna"):
        to_pdf(office, tmp_path / "saknas.docx", tmp_path / "saknas.pdf")


def test_a_second_process_reaches_it_by_its_pipe(office: Office) -> None:
    code = f"from finsam_xl.office import Office; Office.attach({office.pipe!r}).desktop.Components"
    assert subprocess.run([sys.executable, "-c", code], check=True).returncode == 0


def test_nobody_on_the_pipe_is_told_at_once() -> None:
    with pytest.raises(OfficeFailed, match="svarar inte"):
        Office.attach("finsam-nobody")


def test_without_libreoffice_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(OfficeMissing, match="LibreOffice saknas"):
        Office.start()


def test_it_does_not_outlive_a_client_that_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", DYING], stdout=subprocess.PIPE) as client:
        assert client.stdout
        office = int(client.stdout.readline())
        command = Path(f"/proc/{office}/cmdline").read_text("utf-8")
        profile = Path(command.partition("UserInstallation=file://")[2].partition("\0")[0])
        assert profile.is_dir()
        client.send_signal(signal.SIGKILL)
    end = time.monotonic() + 10
    while profile.exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert not profile.exists()
    assert not _running(office)


def _running(process: int) -> bool:
    try:
        return "State:\tZ" not in Path(f"/proc/{process}/status").read_text("utf-8")
    except FileNotFoundError:
        return False
