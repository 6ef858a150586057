"""The command import: files of every kind an office has, on a closed workbook."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from finsam_xl.cli import main
from tests.cli.test_commands import said

SCB = Path(__file__).parents[1] / "exchange" / "files" / "folkmangd_1_november.csv"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A fresh Uppsala example."""
    main(["new", str(tmp_path / "u"), "--example", "uppsala"])
    return tmp_path / "u" / "ekonomi.xlsm"


def fees(book: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    _, out, _ = said(capsys, "export", str(book), "tblAvgifter")
    rows: list[dict[str, object]] = json.loads(out)
    return rows


def test_own_headings_end_with_2_the_unknown_columns_and_a_proposal(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, file = book.read_bytes(), tmp_path / "gammal.csv"
    file.write_text("Kommun;Invånare;År\nHåbo;20251;2016\n", "utf-8")
    code, out, err = said(capsys, "import", str(book), "tblAvgifter", str(file))
    assert (code, out) == (2, "")
    assert err.startswith("S19: ”Kommun och Invånare” finns inte i tblAvgifter")
    assert "Kommun=Medlem, Invånare=Nyckeltal, År=År" in err
    assert "--map" in err
    assert book.read_bytes() == before


def test_the_proposal_sent_along_is_used(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "gammal.csv"
    file.write_text("Kommun;Invånare;År\nHåbo;20251;2016\n", "utf-8")
    words = ["import", str(book), "tblAvgifter", str(file), "--map"]
    assert said(capsys, *words, "Kommun=Medlem, Invånare=Nyckeltal, År=År")[0] == 0
    assert [(row["Medlem"], row["Nyckeltal"]) for row in fees(book, capsys)] == [("Håbo", 20251)]


def test_a_map_with_a_heading_that_the_file_lacks_is_told(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "gammal.csv"
    file.write_text("Kommun;Invånare;År\nHåbo;20251;2016\n", "utf-8")
    words = [
        "import",
        str(book),
        "tblAvgifter",
        str(file),
        "--map",
        "Kommun=Medlem, Folk=Nyckeltal",
    ]
    code, _, err = said(capsys, *words)
    assert code == 2
    assert "Folk" in err


def test_a_workbook_with_a_title_above_and_years_as_headings(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = openpyxl.Workbook()
    assert made.active is not None
    for row in (["Avgifter genom åren"], [], ["Kommun", 2015, 2016], ["Håbo", 290010, 303834]):
        made.active.append(row)
    made.save(tmp_path / "gammal.xlsx")
    words = ["import", str(book), "tblAvgifter", str(tmp_path / "gammal.xlsx"), "--map"]
    assert said(capsys, *words, "Kommun=Medlem, 2015=Beslutad avgift, 2016=Beslutad avgift")[0] == 0
    decided = [(row["År"], row["Beslutad avgift"]) for row in fees(book, capsys)]
    assert decided == [(2015, 290010), (2016, 303834)]


def test_json_with_the_tables_own_labels(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.json"
    file.write_text('[{"År": 2016, "Medlem": "Håbo", "Nyckeltal": 20251}]', "utf-8")
    assert said(capsys, "import", str(book), "tblAvgifter", str(file))[0] == 0
    assert [row["Nyckeltal"] for row in fees(book, capsys)] == [20251]


def test_the_same_file_again_changes_no_byte(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.csv"
    file.write_text("År;Medlem;Nyckeltal\n2016;Håbo;20251\n", "utf-8")
    main(["import", str(book), "tblAvgifter", str(file)])
    before = book.read_bytes()
    code, out, _ = said(capsys, "import", str(book), "tblAvgifter", str(file))
    assert code == 0
    assert "Inget att ändra" in out
    assert book.read_bytes() == before


def test_populations_by_the_word_folkmangd(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The example's own key values of 2016 are SCB's, so the fees come out as printed."""
    file = book.parent / "rensad.csv"
    _, out, _ = said(capsys, "export", str(book), "tblAvgifter", "--csv")
    lines = [line.replace(";20251;", ";;").replace(";20487;", ";;") for line in out.splitlines()]
    file.write_text("\n".join(lines), "utf-8")
    main(["import", str(book), "tblAvgifter", str(file)])
    code, told, _ = said(capsys, "import", str(book), "Folkmängd", str(SCB))
    assert code == 0
    assert "nyckeltal lästa ur folkmangd_1_november.csv" in told
    values = {(row["År"], row["Medlem"]): row["Nyckeltal"] for row in fees(book, capsys)}
    assert (values[2016, "Håbo"], values[2015, "Håbo"]) == (20251, 20042)


def test_a_person_in_a_file_ends_with_1_and_nothing_written(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, file = book.read_bytes(), tmp_path / "a.json"
    file.write_text('[{"År": 2016, "Medlem": "Håbo", "Nyckeltal": 8112189876}]', "utf-8")
    code, out, err = said(capsys, "import", str(book), "tblAvgifter", str(file))
    assert code == 1
    assert "P10" in out
    assert "8112189876" not in out + err
    assert book.read_bytes() == before
