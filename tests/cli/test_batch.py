"""Many workbooks from the command line: three years of Norra, 1 000 tkr in and 1 200 tkr out."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from finsam_xl.basics.edit import Text
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from finsam_xl.exchange.raw import Raw
from tests.actions.batch.year_books import DAY, read, setting, year_book

OPENING, STATUS = "Ingående eget kapital", "Status ingående"
YEARS = (2024, 2025, 2026)
State = dict[str, tuple[bytes, int]]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three years as somebody has filled them in; only the first knows its opening."""
    folder = tmp_path_factory.mktemp("norra")
    for year in YEARS:
        settled: dict[str, Raw] = {OPENING: 300.0, STATUS: "fastställt"}
        year_book(folder / str(year), year, settled if year == YEARS[0] else {})
    return folder


@pytest.fixture
def norra(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "norra"))


def said(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["batch", *map(str, words), "--day", DAY.isoformat()])
    told = capsys.readouterr()
    return code, told.out, told.err


def book(folder: Path, year: int) -> Path:
    return folder / str(year) / "ekonomi.xlsm"


def files(folder: Path) -> State:
    """Every file with its bytes and the moment it was written."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def equities(folder: Path) -> list[tuple[object, object]]:
    return [(setting(book(folder, y), OPENING), setting(book(folder, y), STATUS)) for y in YEARS]


CHAINED = [(300.0, "fastställt"), (100.0, "prognos"), (-100.0, "prognos")]
"""300 + 1 000 − 1 200 = 100, and once more."""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_fees_sums_and_equity_over_three_years(
    norra: Path, jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, norra, "--jobs", jobs)
    assert code == 0
    assert "3 arbetsböcker: 3 omräknade." in out
    assert equities(norra) == CHAINED
    shown = read(book(norra, 2026)).grids["tblSammanstallning"]
    rows = dict(zip(shown.columns[0], shown.columns[shown.header.index("Budgetår")], strict=True))
    assert rows["Summa intäkter"] == 1000.0
    assert rows["Eget kapital vid årets slut"] == -300.0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_second_run_changes_no_byte_and_touches_no_file(
    norra: Path, jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, norra)
    before = files(norra)
    code, out, _ = said(capsys, norra, "--jobs", jobs)
    assert code == 0
    assert "3 arbetsböcker: 3 redan rätta." in out
    assert files(norra) == before


def test_a_run_that_was_interrupted_goes_on_where_it_ended(
    norra: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first year is done, the others are not: only they are written."""
    whole = Path(shutil.copytree(norra, tmp_path / "hela"))
    said(capsys, whole)
    said(capsys, book(norra, 2024))
    first = files(norra / "2024")
    _, out, _ = said(capsys, norra)
    assert "3 arbetsböcker: 2 omräknade, 1 redan rätt." in out
    assert files(norra / "2024") == first
    assert equities(norra) == equities(whole) == CHAINED


def test_another_opening_is_told_and_never_overwritten(
    norra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    year_book(norra / "2025", 2025, {OPENING: 120.0, STATUS: "prognos"})
    code, out, _ = said(capsys, norra)
    assert code == 0
    assert "Varning G62  Inställningar!" in out
    assert "Ingående eget kapital för 2025 är 120 tkr, men 2024 slutar med 100 tkr" in out
    assert equities(norra) == [(300.0, "fastställt"), (120.0, "prognos"), (-80.0, "prognos")]


def test_one_bad_file_is_named_and_left_and_the_rest_go_on(
    norra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The year after it has nothing to begin with, and that is not made up."""
    bad = book(norra, 2025)
    bad.write_bytes(bad.read_bytes()[:20_000])
    before = files(norra / "2025")
    code, out, err = said(capsys, norra, "--jobs", "2")
    assert code == 2
    assert err.startswith(f"{bad}: B05: ")
    assert err.count("\n") == 1
    assert "3 arbetsböcker: 2 omräknade, 1 gick inte." in out
    assert files(norra / "2025") == before
    assert setting(book(norra, 2026), OPENING) is None


def test_a_workbook_that_somebody_has_open_is_left(
    norra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (norra / "2025" / "~$ekonomi.xlsm").write_bytes(b"\x04Anna")
    before = book(norra, 2025).read_bytes()
    code, out, err = said(capsys, norra)
    assert code == 2
    assert "Anna" in err
    assert "2 omräknade, 1 gick inte" in out
    assert book(norra, 2025).read_bytes() == before


def test_two_workbooks_of_a_year_are_told_of_both(
    norra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(norra / "2025", norra / "kopia")
    _, out, _ = said(capsys, norra)
    assert out.count("Varning G63") == 2
    assert setting(book(norra, 2025), OPENING) == 100.0
    assert setting(book(norra, 2026), OPENING) is None


def test_an_identity_number_stops_the_figures(
    norra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = book(norra, 2025)
    contact = read(second).settings.place("contact")
    FileBook(second, DAY).apply([Text(contact, "19121212-1212")])
    code, out, _ = said(capsys, norra, "--json")
    assert code == 1
    told = {each["year"]: each for each in json.loads(out)["workbooks"]}
    assert told[2025]["fees"] == {}
    assert told[2025]["closing_equity"] is None
    assert told[2026]["opening_equity"] is None
    assert "1212-1212" not in out


def test_json_holds_every_figure(norra: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, norra, "--json", "--jobs", "2")
    assert (code, err) == (0, "")
    report = json.loads(out)
    assert report["summary"] == ""
    second = report["workbooks"][1]
    assert second.pop("findings")
    assert second.pop("written")
    assert second == {
        "workbook": str(book(norra, 2025)),
        "status": "omräknad",
        "association": "Samordningsförbundet Norra",
        "year": 2025,
        "fees": {"stat": 500_000, "region": 250_000, "kommun": 250_000},
        "income": 1_000_000,
        "costs": -1_200_000,
        "result": -200_000,
        "opening_equity": 100_000,
        "closing_equity": -100_000,
        "refused": "",
    }


def test_the_summary_is_put_where_it_is_asked_for_and_never_over_another(
    norra: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out_file = tmp_path / "ut" / "alla.xlsx"
    _, out, _ = said(capsys, norra, "--out", out_file)
    assert f"Sammanfattningen ligger i {out_file}." in out
    assert out_file.is_file()
    first = out_file.read_bytes()
    _, out, _ = said(capsys, norra, "--out", out_file)
    second = tmp_path / "ut" / "alla (2).xlsx"
    assert f"Sammanfattningen ligger i {second}; alla.xlsx fanns redan och är som den var." in out
    assert out_file.read_bytes() == first


def test_a_file_that_is_no_workbook_of_ours_is_told_and_left(
    norra: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The summary of an earlier run lies among the workbooks; it is not recalculated."""
    said(capsys, norra, "--out", norra / "alla.xlsx")
    before = files(norra)
    code, out, _ = said(capsys, norra)
    assert code != 2
    assert f"{norra / 'alla.xlsx'}: inte med, det är ingen arbetsbok från finsam-xl." in out
    assert files(norra) == before


def test_a_summary_that_can_not_be_put_is_told_after_all_that_was_done(
    norra: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ut").write_text("en fil och ingen mapp")
    code, out, err = said(capsys, norra, "--out", tmp_path / "ut" / "alla.xlsx")
    assert code == 2
    assert "3 arbetsböcker: 3 omräknade." in out
    assert err.startswith("A14: ")


@pytest.mark.parametrize("name", ["alla.xlsm", "Ekonomi alla.xlsx", "alla"])
def test_a_name_that_can_not_be_used_is_told_before_anything_is_done(
    norra: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(norra)
    code, _, err = said(capsys, norra, "--out", norra / name)
    assert code == 2
    assert err.startswith("A47: ")
    assert files(norra) == before


def test_a_folder_without_workbooks_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = said(capsys, tmp_path)
    assert code == 2
    assert err.startswith("A44: ")


@pytest.mark.parametrize("jobs", ["0", "62", "två"])
def test_a_number_of_jobs_that_no_computer_has(
    jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["batch", ".", "--jobs", jobs])
    assert "passar inte här" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C as a signal")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_with_a_sentence_and_every_workbook_whole(
    norra: Path, jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {year: book(norra, year).read_bytes() for year in YEARS}
    for name in ("Södra", "Östra"):
        for year in YEARS:
            year_book(norra / name / str(year), year, {"Namn": name})
    words = [sys.executable, "-m", "finsam_xl", "batch", str(norra), "--jobs", jobs]
    run = subprocess.Popen(words, stderr=subprocess.PIPE, start_new_session=True, text=True)
    while book(norra, 2024).read_bytes() == before[2024]:
        assert run.poll() is None
    os.killpg(run.pid, signal.SIGINT)
    _, err = run.communicate(timeout=60)
    assert run.returncode == 2
    assert err.startswith("Avbrutet; ")
    assert err.count("\n") == 1
    left = [path for path in norra.rglob("*") if path.name.startswith(".")]
    assert left == []
    assert said(capsys, norra)[0] == 0
    assert equities(norra) == CHAINED
    assert all(book(norra, year).read_bytes() != before[year] for year in YEARS)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal as Linux and Mac have it")
def test_a_bar_is_shown_on_a_terminal_and_nowhere_else(norra: Path) -> None:
    pty = pytest.importorskip("pty")
    first, second = pty.openpty()
    words = [sys.executable, "-m", "finsam_xl", "batch", str(norra)]
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=second, check=True, text=True)
    os.close(second)
    shown = os.read(first, 100_000).decode(errors="replace")
    os.close(first)
    assert "Räknar om" in shown
    assert "\x1b" not in done.stdout
    quiet = subprocess.run(words, capture_output=True, check=True, text=True)
    assert quiet.stderr == ""
