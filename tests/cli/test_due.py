"""What falls due in a folder of workbooks, against a list reckoned by hand."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path

import pytest

from finsam_xl.basics.edit import Text
from finsam_xl.books.file import FileBook
from finsam_xl.cli import main
from finsam_xl.sheets.load import load
from tests.meetings.shipped import DAYS, text_of

DAY = DAYS["umea"]


@pytest.fixture(scope="module")
def umea(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three workbooks of Umeå side by side."""
    folder = tmp_path_factory.mktemp("umea")
    for workbook in ("moten", "ekonomi", "deltagare"):
        words = ["new", str(folder), "--workbook", workbook, "--example", "umea"]
        assert main([*words, "--day", DAY.isoformat()]) == 0
    return folder


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(["due", *words])
    told = capsys.readouterr()
    return code, told.out, told.err


def listed(capsys: pytest.CaptureFixture[str], *words: str) -> list[tuple[str, str, str, str]]:
    """Owner, day, workbook and place of each."""
    code, out, _ = said(capsys, *words, "--json")
    assert code == 0
    return [
        (each["owner"], each["day"], Path(each["workbook"]).stem, f"{each['sheet']}!{each['cell']}")
        for each in json.loads(out)["due"]
    ]


def test_december_over_all_three_workbooks(umea: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A week from 25 December 2021 to 1 January 2022, of what is still to come.

    The board's six tasks and its report of the second tertial, the planning of what goes on, the
    agreement that ends with the year, an intervention that ends, and a target to be reached.
    """
    told = listed(capsys, str(umea), "--day", "2021-12-25", "--weeks", "1")
    coming = [each for each in told if each[1] >= "2021-12-25"]
    board = [
        ("Styrelsen", "2021-12-31", "moten", f"Styrelsens uppgifter!C{n}") for n in range(5, 11)
    ]
    assert sorted(coming) == sorted(
        [
            *board,
            ("Styrelsen", "2021-12-31", "moten", "!"),
            ("Biträdande förbundschef", "2021-12-31", "moten", "Återkommande!E17"),
            ("Förbundschef", "2021-12-31", "moten", "Avtal!G7"),
            ("Umeå", "2021-12-31", "ekonomi", "Insatser!J15"),
            ("Ingen ansvarig", "2021-12-31", "deltagare", "Mål!R13"),
        ]
    )


def test_the_weeks_are_the_settings_until_others_are_asked_for(
    umea: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Six weeks from 31 December end on 11 February: a notice on the 12th is later."""
    notice = ("Karin Almgren", "2021-02-12", "moten", "Mötesplan!M9")
    words = str(umea), "--day", DAY.isoformat()
    assert notice not in listed(capsys, *words)
    assert notice in listed(capsys, *words, "--weeks", "7")


def test_people_read_it_owner_by_owner_and_find_the_documents(
    umea: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, out, _ = said(capsys, str(umea), "--day", DAY.isoformat(), "--out", str(tmp_path))
    assert code == 0
    assert out.startswith("Administratör\n  2021-01-15  om 15 dagar  Se över risken Små tal")
    assert "1 försenad, 7 på gång inom 6 veckor." in out
    names = sorted(each.name for each in tmp_path.iterdir())
    assert names == ["På gång 2020-12-31.docx", "På gång 2020-12-31.ics"]


def test_a_workbook_that_tells_who_somebody_is_gives_nothing(
    umea: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "moten.xlsm"
    path.write_bytes((umea / "moten.xlsm").read_bytes())
    book = FileBook(path, DAY)
    [area] = [each for each in load("moten").areas() if each.name == "tblUppdrag"]
    [grid] = book.read([area]).values()
    book.apply([Text(grid.place(0, 2), "Ring 19121212-1212")])
    code, out, err = said(capsys, str(path), "--day", DAY.isoformat())
    assert code == 2
    assert "A70" in err
    assert "1212" not in out + err


def test_the_same_thing_in_two_associations_is_two(
    umea: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "moten.xlsm").write_bytes((umea / "moten.xlsm").read_bytes())
    words = "--day", DAY.isoformat()
    one = listed(capsys, str(tmp_path / "a"), *words)
    assert len(listed(capsys, str(tmp_path), *words)) == 2 * len(one)


def test_a_folder_without_workbooks_and_weeks_beyond_a_year_are_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, _, err = said(capsys, str(tmp_path))
    assert (code, err.startswith("A44: ")) == (2, True)
    with pytest.raises(SystemExit):
        main(["due", str(tmp_path), "--weeks", "61"])


def test_a_row_that_cant_be_read_is_named_with_its_workbook(
    umea: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "moten.xlsm"
    path.write_bytes((umea / "moten.xlsm").read_bytes())
    book = FileBook(path, DAY)
    [area] = [each for each in load("moten").areas() if each.name == "tblRisker"]
    [grid] = book.read([area]).values()
    review = grid.header.index("Nästa översyn")
    book.apply([Text(grid.place(2, review), "snart")])
    code, out, _ = said(capsys, str(path), "--day", DAY.isoformat())
    assert code == 1
    assert "1 rad kan inte läsas och är inte med:\n" in out
    assert f"  {path} Risker!G8\n" in out
    assert "Små tal" not in out
    _, out, _ = said(capsys, str(path), "--day", DAY.isoformat(), "--json")
    assert json.loads(out)["unread"] == [{"workbook": str(path), "sheet": "Risker", "cell": "G8"}]


def test_without_a_readable_workbook_no_list_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, out, err = said(capsys, str(tmp_path / "finnsej.xlsm"), "--out", str(tmp_path))
    assert (code, out) == (2, "")
    assert "finnsej.xlsm" in err
    assert list(tmp_path.iterdir()) == []


def test_the_document_over_a_folder_names_the_workbook_of_each_row(
    umea: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """In one folder the file's name says it; over two associations the folder's name is beside."""
    words = "--day", DAY.isoformat(), "--out", str(tmp_path)
    assert said(capsys, str(umea), *words)[0] == 0
    first = tmp_path / "På gång 2020-12-31.docx"
    assert " | moten.xlsm Risker!G8 |" in text_of(first)
    with zipfile.ZipFile(first) as package:
        relationships = package.read("word/_rels/document.xml.rels").decode()
        assert "w:anchor=\"'Risker'!G8\"" in package.read("word/document.xml").decode()
    [target] = re.findall(r'Target="([^"]*moten.xlsm)" TargetMode="External"', relationships)
    assert (tmp_path / target).resolve() == (umea / "moten.xlsm").resolve()
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "moten.xlsm").write_bytes((umea / "moten.xlsm").read_bytes())
    assert said(capsys, str(tmp_path / "a"), str(tmp_path / "b"), *words)[0] == 0
    text = text_of(tmp_path / "På gång 2020-12-31 (2).docx")
    assert " | a/moten.xlsm Risker!G8 |" in text
    assert " | b/moten.xlsm Risker!G8 |" in text
