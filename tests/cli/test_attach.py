"""finsam-xl attach: an action on the workbook in front of the user, from outside Office."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import xlwings

from finsam_xl.calc import front
from finsam_xl.calc.desktop import Desktop
from finsam_xl.calc.engine import ENGINE, activate
from finsam_xl.cli import attach, main
from finsam_xl.cli.open import notes_folder
from finsam_xl.office import Office, OfficeFailed
from tests.cli.test_commands import PRINTED_2016, said
from tests.click import fee_buttons
from tests.click.buttons import place, press
from tests.click.desk import Desk
from tests.click.screen import Screen, until

BORN = Path(__file__).parents[2] / "workbook" / "ekonomi.xlsm"


@pytest.fixture(autouse=True)
def no_excel() -> Iterator[None]:
    """No Excel and no LibreOffice of another test's; theirs are put back."""
    apps, active = ENGINE.apps._apps, xlwings.engines.active
    ENGINE.apps._apps, xlwings.engines.active = {}, None
    yield
    ENGINE.apps._apps, xlwings.engines.active = apps, active


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Uppsala as `finsam-xl open` shows it, with the add-in made on the spot, and its note."""
    assert main(["new", str(tmp_path / "u"), "--example", "uppsala"]) == 0
    path = tmp_path / "u" / "ekonomi.xlsm"
    with Screen() as screen, Desktop(screen.display, tmp_path / "log.txt") as desktop:
        desktop.open_own_addin(BORN.read_bytes())
        with front._noted(desktop.office, path, notes_folder()):
            document = desktop.open(path)
            screen.fill_with(screen.window(path.name))
            yield Desk(screen, desktop, document, _mouse)


def _mouse(desk: Desk, label: str) -> str:
    return press(desk.screen, desk.desktop, desk.document, label)


def fees(document: Desk) -> dict[str, int]:
    return fee_buttons.fees(document, 2016)


@pytest.mark.office
@pytest.mark.click
def test_it_does_what_the_button_does(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "attach", "allocate-fees")
    assert (code, err) == (0, "")
    assert out.startswith("ekonomi.xlsm: Fördela avgifter – 20 avgifter fördelade för 2015 och")
    assert fees(desk) == PRINTED_2016
    desk.show("Start")
    desk.click("Ångra senaste")
    assert set(fees(desk).values()) == {0}
    desk.click("Fördela avgifter")
    assert fees(desk) == PRINTED_2016
    assert said(capsys, "attach", "undo-last")[0] == 0
    assert set(fees(desk).values()) == {0}


@pytest.mark.office
@pytest.mark.click
def test_the_cell_is_the_named_one_else_where_the_user_stands(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "attach", "allocate-fees")
    knivsta = desk.address("Avgifter", "Avgift", (2016.0, "Knivsta"))
    tierp = desk.address("Avgifter", "Avgift", (2016.0, "Tierp"))
    desk.show("Avgifter", knivsta)
    assert said(capsys, "attach", "explain")[0] == 0
    assert "252 342" in desk.text("Förklaring").replace("\N{NO-BREAK SPACE}", " ")
    assert said(capsys, "attach", "explain", "--cell", f"Avgifter!{tierp}")[0] == 0
    assert "307 374" in desk.text("Förklaring").replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.office
@pytest.mark.click
def test_a_file_is_read_and_errors_end_with_one(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "rader.csv").write_text("År;Statens tilldelning\n2016;många\n", "utf-8")
    words = ("--file", str(tmp_path / "rader.csv"), "--table", "tblTilldelning")
    before = desk.rows("Tilldelning")
    code, out, _ = said(capsys, "attach", "import-rows", *words, "--json")
    assert code == 1
    assert json.loads(out)["workbook"] == str(desk.folder / "ekonomi.xlsm")
    assert desk.rows("Tilldelning") == before
    desk.type("Tilldelning", desk.address("Tilldelning", "Mätdatum", (2015.0,)), "i höst")
    code, out, err = said(capsys, "attach", "check-workbook")
    assert code == 1, out + err


@pytest.mark.office
@pytest.mark.click
def test_a_cell_that_is_being_typed_in_is_told_and_what_is_typed_stays(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.show("Versioner", "D7")
    desk.screen.run("xdotool", "key", "F2")
    desk.screen.run("xdotool", "type", "Styrelsen")
    app = activate(desk.desktop.office)
    until(lambda: not app.ready)
    code, out, err = said(capsys, "attach", "allocate-fees")
    assert (code, out, err.count("\n"), err[:4]) == (2, "", 1, "L01:")
    assert "avsluta redigeringen av cellen med Enter" in err
    assert set(fees(desk).values()) == {0}
    desk.screen.run("xdotool", "key", "Return")
    until(lambda: app.ready)
    assert desk.rows("Versioner", "D7:D7") == [("Styrelsen",)]
    assert said(capsys, "attach", "allocate-fees")[2] == ""
    assert fees(desk) == PRINTED_2016
    assert desk.rows("Versioner", "D7:D7") == [("Styrelsen",)]


@pytest.mark.office
@pytest.mark.click
def test_a_button_that_is_clicked_amid_typing_says_so_and_loses_nothing(desk: Desk) -> None:
    desk.show("Versioner", "D7")
    at = place(desk.document, "Spara version")
    desk.screen.run("xdotool", "key", "F2")
    desk.screen.run("xdotool", "type", "Styrelsen")
    app = activate(desk.desktop.office)
    until(lambda: not app.ready)
    desk.screen.click(*at)
    until(desk.desktop.answers)
    assert desk.status == "Inget har körts än."
    desk.show("Versioner", "D8")
    until(lambda: app.ready)
    assert desk.rows("Versioner", "D7:D7") == [("Styrelsen",)]
    desk.click("Spara version")
    assert desk.status.startswith("20")
    assert desk.rows("Versioner", "D7:D7") == [("Styrelsen",)]


def test_nothing_open_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "attach", "check-workbook")
    assert (code, out, err.count("\n"), err[:4]) == (2, "", 1, "L20:")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("A03", ["nej"]),
        ("A13", ["allocate-fees", "--cell", "Avgifter!J9"]),
        ("A13", ["allocate-fees", "--file", "x.csv"]),
        ("A13", ["check-workbook", "--out", "x"]),
        ("A13", ["check-workbook", "--table", "tblAvgifter"]),
    ],
)
def test_what_the_action_has_no_use_for_is_refused_before_anything_is_sought(
    code: str,
    words: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(attach, "connect", lambda _: pytest.fail("sought"))
    ended, _, err = said(capsys, "attach", *words)
    assert (ended, err[:4]) == (2, f"{code}:")


def note(name: str, text: str) -> Path:
    notes_folder().mkdir(parents=True, exist_ok=True)
    path = notes_folder() / name
    path.write_text(text, "utf-8")
    return path


@pytest.mark.office
def test_the_note_of_a_dead_libreoffice_is_thrown_away(capsys: pytest.CaptureFixture[str]) -> None:
    stale = note("1.json", '{"pipe": "finsam-finns-inte", "process": 1, "workbook": "x"}')
    code, _, err = said(capsys, "attach", "check-workbook")
    assert (code, err[:4]) == (2, "L20:")
    assert not stale.exists()


@pytest.mark.parametrize("text", ["", "[]", "{}", "inte json"])
def test_a_note_that_says_nothing_is_passed_by(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    note("1.json", text)
    assert said(capsys, "attach", "check-workbook")[2][:4] == "L20:"


def test_of_several_open_workbooks_none_is_guessed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Office, "attach", lambda pipe: pipe)
    for name in ("1.json", "2.json"):
        note(name, '{"pipe": "p", "process": 1, "workbook": "x"}')
    assert said(capsys, "attach", "check-workbook")[2][:4] == "L22:"


def test_a_missing_bridge_to_libreoffice_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Missing(OfficeFailed):
        """As OfficeMissing."""

    def absent(pipe: str) -> Office:
        raise Missing(f"LibreOffices brygga till Python saknas vid {pipe}.")

    monkeypatch.setattr(Office, "attach", absent)
    kept = note("1.json", '{"pipe": "p", "process": 1, "workbook": "x"}')
    code, _, err = said(capsys, "attach", "check-workbook")
    assert (code, err[:4], err.count("\n")) == (2, "L21:", 1)
    assert kept.exists()
