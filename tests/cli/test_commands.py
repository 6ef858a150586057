"""The command line as an officer types it, on closed workbooks."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
from pathlib import Path

import pytest

from finsam_xl.cli import main
from finsam_xl.cli.parser import parser

README = Path(__file__).parents[2] / "README.md"
PRINTED_2016 = {
    "Försäkringskassan": 10_610_905,
    "Landstinget i Uppsala län": 5_305_452,
    "Håbo": 303_834,
    "Älvkarleby": 138_616,
    "Knivsta": 252_342,
    "Heby": 203_476,
    "Tierp": 307_374,
    "Uppsala": 3_150_756,
    "Enköping": 626_722,
    "Östhammar": 322_333,
}


@pytest.fixture
def uppsala(tmp_path: Path) -> Path:
    """A fresh Uppsala example, not yet run."""
    assert main(["new", str(tmp_path / "u"), "--example", "uppsala"]) == 0
    return tmp_path / "u" / "ekonomi.xlsm"


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(list(words))
    told = capsys.readouterr()
    return code, told.out, told.err


def test_the_fees_of_2016_as_printed(uppsala: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "run", "allocate-fees", str(uppsala), "--json")
    report = json.loads(out)
    assert code == 0
    assert set(report) == {"action", "workbook", "written", "findings"}
    assert "tblAvgifter" in report["written"]
    _, out, _ = said(capsys, "export", str(uppsala), "tblAvgifter")
    fees = {row["Medlem"]: row["Avgift"] for row in json.loads(out) if row["År"] == 2016}
    assert fees == PRINTED_2016


def test_a_second_run_changes_no_byte(uppsala: Path) -> None:
    main(["run", "allocate-fees", str(uppsala)])
    before = uppsala.read_bytes(), uppsala.stat().st_mtime_ns
    assert main(["run", "allocate-fees", str(uppsala)]) == 0
    assert (uppsala.read_bytes(), uppsala.stat().st_mtime_ns) == before


def test_a_dry_run_writes_nothing_and_shows_the_cells(
    uppsala: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = uppsala.read_bytes()
    code, out, _ = said(capsys, "run", "allocate-fees", str(uppsala), "--dry-run")
    assert code == 0
    assert uppsala.read_bytes() == before
    assert "303 834" in out


def test_check_lists_findings_as_json(uppsala: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "check", str(uppsala), "--json")
    assert code == 0
    found = json.loads(out)
    keys = {"code", "level", "sheet", "cell", "message", "remedy", "basis"}
    assert [set(each) for each in found] == [keys, keys]
    assert {each["code"] for each in found} == {"F12"}


def test_import_is_typed_and_all_or_nothing(
    uppsala: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = uppsala.read_bytes()
    file = tmp_path / "avgifter.csv"
    file.write_text("År;Medlem;Part;Nyckeltal\n2016;Håbo;kommun;20 251\n2016;Heby;kommun;13 5O2\n")
    code, out, _ = said(capsys, "import", str(uppsala), "tblAvgifter", str(file))
    assert code == 1
    assert "avgifter.csv!D3" in out
    assert uppsala.read_bytes() == before


def test_import_refuses_an_unknown_column_by_name(
    uppsala: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "avgifter.csv"
    file.write_text("År;Medlem;Invånare\n2016;Håbo;20251\n")
    code, _, err = said(capsys, "import", str(uppsala), "tblAvgifter", str(file))
    assert code == 2
    assert "”Invånare” finns inte i tblAvgifter" in err


def test_import_of_settings_keeps_the_others(
    uppsala: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "forbund.json"
    file.write_text('[{"Nyckel": "Udda krona till", "Värde": "region"}]', "utf-8")
    assert said(capsys, "import", str(uppsala), "tblForbund", str(file))[0] == 0
    main(["run", "allocate-fees", str(uppsala)])
    _, out, _ = said(capsys, "export", str(uppsala), "tblAvgifter")
    fees = {row["Medlem"]: row["Avgift"] for row in json.loads(out) if row["År"] == 2016}
    assert fees["Landstinget i Uppsala län"] == 5_305_453
    _, out, _ = said(capsys, "export", str(uppsala), "tblForbund")
    settings = {row["Nyckel"]: row["Värde"] for row in json.loads(out)}
    assert settings["Namn"] == "Samordningsförbundet Uppsala län"


def test_what_is_exported_can_be_imported(
    uppsala: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["run", "allocate-fees", str(uppsala)])
    _, out, _ = said(capsys, "export", str(uppsala), "tblAvgifter", "--csv")
    rows = list(csv.DictReader(io.StringIO(out), delimiter=";"))
    assert rows[-1]["Avgift"] == "322333"
    file = tmp_path / "avgifter.csv"
    file.write_text(out, "utf-8")
    code, told, _ = said(capsys, "import", str(uppsala), "tblAvgifter", str(file))
    assert code == 0
    assert "Andel, Avgift, Avgift före ändring, Ändring och Förklaring" in told
    main(["run", "allocate-fees", str(uppsala)])
    assert said(capsys, "export", str(uppsala), "tblAvgifter", "--csv")[1] == out


def test_one_bad_workbook_does_not_stop_the_others(
    uppsala: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = said(
        capsys, "run", "allocate-fees", str(tmp_path / "saknas.xlsm"), str(uppsala)
    )
    assert code == 2
    assert "saknas.xlsm" in err
    assert "20 avgifter fördelade" in out


def test_new_never_overwrites(uppsala: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "new", str(uppsala.parent))
    assert code == 2
    assert "Det finns redan" in err


def test_an_empty_workbook_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path), "--year", "2027"]) == 0
    code, out, _ = said(capsys, "run", "allocate-fees", str(tmp_path / "ekonomi.xlsm"))
    assert code == 1
    assert "Namn är tomt" in out


def test_demo_tells_what_it_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):
        code, out, _ = said(capsys, "demo", str(tmp_path / "demo"))
        assert code == 0
        assert re.search(r"Håbo \(5,7 %\)\s+303 834\s+290 010", out)
        assert re.search(r"Kommunerna\s+5 305 453\s+5 050 000", out)
        for file in ("uppsala/ekonomi", "umea/ekonomi", "umea/deltagare", "umea/moten"):
            assert f"{file}.xlsm" in out


@pytest.mark.parametrize(
    "words",
    [["run", "nej", "x.xlsm"], ["check", "saknas.xlsm"], ["export", "saknas.xlsm", "tblX"]],
)
def test_what_can_not_run_is_one_swedish_sentence(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = said(capsys, *words)
    assert code == 2
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_a_mistyped_command_is_answered_in_swedish(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["kontrollera"])
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert "användning:" in told
    assert "finns inte" in told
    with pytest.raises(SystemExit):
        main(["run"])
    assert "det här saknas: ÅTGÄRD, ARBETSBOK" in capsys.readouterr().err


def test_help_has_no_english(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["run", "--help"])
    told = capsys.readouterr().out
    for word in ("usage", "options", "show this", "positional"):
        assert word not in told


def test_every_command_in_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    block = README.read_text("utf-8").partition("## Kommandon")[2].partition("```sh\n")[2]
    lines = block.partition("```")[0].strip().splitlines()
    for line in lines:
        words = shlex.split(line)[1:]
        if words[0] == "import":
            rows = "År;Medlem;Nyckeltal\n2016;Håbo;20251\n"
            Path("avgifter.csv").write_text(rows, "utf-8")
        assert main(words) in {0, 1}, line
    capsys.readouterr()


def test_every_command_is_in_the_readme() -> None:
    text = README.read_text("utf-8")
    names = next(iter(parser()._subparsers._group_actions)).choices  # type: ignore[union-attr]
    for name in names or ():
        assert f"finsam-xl {name}" in text
