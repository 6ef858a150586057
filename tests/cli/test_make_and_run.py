"""The commands new, run and explain, told to people and to programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finsam_xl.basics.edit import Text
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from tests.cli.test_commands import said
from tests.released.old_workbook import DAY, contents


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A fresh Uppsala example, allocated."""
    main(["new", str(tmp_path / "u"), "--example", "uppsala"])
    main(["run", "allocate-fees", str(tmp_path / "u" / "ekonomi.xlsm")])
    return tmp_path / "u" / "ekonomi.xlsm"


def test_a_dry_run_of_documents_says_that_none_is_written(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for action in ("write-fee-table", "write-fee-letters"):
        code, out, _ = said(capsys, "run", action, str(book), "--dry-run")
        assert code == 0
        assert "inget är skrivet" in out
        assert "är skriven" not in out
    assert "Fakturaunderlag 2016.csv" in out
    assert not (book.parent / "Dokument").exists()


def test_the_file_that_was_written_is_named_as_it_is(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = book.parent / "Dokument"
    folder.mkdir()
    (folder / "Avgiftstabell 2016.docx").write_bytes(b"min")
    _, out, _ = said(capsys, "run", "write-fee-table", str(book))
    assert str(folder / "Avgiftstabell 2016 (2).docx") in out
    assert (folder / "Avgiftstabell 2016.docx").read_bytes() == b"min"


def test_the_day_that_is_named_is_the_day_of_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["new", str(tmp_path), "--example", "uppsala"])
    book = str(tmp_path / "ekonomi.xlsm")
    said(capsys, "run", "allocate-fees", book, "--day", "2016-03-21")
    _, out, _ = said(capsys, "export", book, "tblLogg")
    assert json.loads(out)[0]["När"].startswith("2016-03-21 ")


def test_a_new_workbook_of_a_year(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "new", str(tmp_path), "--year", "2031")[0] == 0
    _, out, _ = said(capsys, "export", str(tmp_path / "ekonomi.xlsm"), "tblForbund")
    assert {row["Nyckel"]: row["Värde"] for row in json.loads(out)}["År"] == 2031


def test_next_year_for_programs(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, "new", str(tmp_path / "n"), "--from", str(book), "--json")
    told = json.loads(out)
    assert (code, told["year"]) == (0, 2017)
    assert told["left"] == ["1 rad i tblTilldelning", "10 rader i tblAvgifter"]
    assert Path(told["workbook"]).is_file()


def test_all_that_stayed_stands_in_the_file_that_the_button_writes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "new", str(tmp_path / "u"), "--example", "umea", "--workbook", "moten")
    old, new = str(tmp_path / "u" / "moten.xlsm"), tmp_path / "n"
    code, out, _ = said(capsys, "new", str(new), "--from", old)
    file = new / "moten 2022, följde inte med.txt"
    assert code == 0
    assert f"Allt det står också i {file}." in out
    assert {path.name for path in new.iterdir()} == {"moten.xlsm", file.name}
    lines = file.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Det här följde inte med till moten 2022.xlsm:"
    assert all(f"  {line.removeprefix('- ')}" in out for line in lines[2:])
    said(capsys, "new", str(new), "--from", old)
    assert len(list(new.iterdir())) == 2


def test_an_explanation_for_programs(book: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grid = contents(book).grids["tblAvgifter"]
    names = grid.columns[grid.header.index("Medlem")]
    row = max(at for at, name in enumerate(names) if name == "Håbo")
    at = grid.place(row, grid.header.index("Avgift"))
    code, out, _ = said(capsys, "explain", str(book), str(at), "--json")
    told = json.loads(out)
    assert (code, told["figure"], told["at"]) == (0, "303 834 kr", str(at))
    assert {"told", "cells", "basis"} == set(told["steps"][0])


def test_nothing_is_explained_or_exported_beside_a_person(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grid = contents(book).grids["tblMedlemmar"]
    at = grid.place(0, grid.header.index("E-post"))
    FileBook(book, DAY).apply([Text(at, "811218-9876")])
    refused = {
        "A32:": ["explain", str(book), str(at)],
        "A18:": ["export", str(book), "tblMedlemmar"],
    }
    for why, words in refused.items():
        code, out, err = said(capsys, *words)
        assert (code, err[:4]) == (2, why)
        assert "9876" not in out + err
    assert f"{at} har något som ser ut som ett personnummer" in err


def test_a_document_that_could_not_be_made_is_no_good_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No section is named, so there is no extract; one that stands already is a good end."""
    said(capsys, "new", str(tmp_path), "--example", "umea", "--workbook", "moten")
    book = str(tmp_path / "moten.xlsm")
    code, out, _ = said(capsys, "run", "write-extract", book, "--day", "2020-12-31")
    assert (code, "inget utdrag" in out) == (2, True)
    assert said(capsys, "run", "write-posting", book, "--day", "2020-11-05")[0] != 2
    assert said(capsys, "run", "write-posting", book, "--day", "2020-11-05")[0] != 2


def test_an_example_of_another_workbook_is_told_how_to_be_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = ["new", str(tmp_path / "a"), "--workbook", "deltagare", "--example", "uppsala"]
    _, _, err = said(capsys, *order)
    assert "finns inte för deltagare; välj bland tom, umea" in err
    assert "--workbook ekonomi --example uppsala eller --workbook moten --example uppsala." in err
    with pytest.raises(SystemExit):
        main(["new", "--help"])
    assert "--workbook deltagare --example umea" in " ".join(capsys.readouterr().out.split())


def test_a_check_that_finds_something_never_says_that_there_is_nothing_to_change(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The example of deltagare has two rows with faults; the second check writes nothing."""
    main(["new", str(tmp_path), "--workbook", "deltagare", "--example", "umea"])
    for _ in range(2):
        _, out, _ = said(
            capsys, "run", "check-workbook", str(tmp_path / "deltagare.xlsm"), "--day", "2022-01-14"
        )
    assert "Inget att ändra" not in out
    assert "Arbetsboken är som den var, med 2 fel, " in out
