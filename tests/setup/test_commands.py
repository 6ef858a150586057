"""The commands install, uninstall and doctor as they are typed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from finsam_xl import trace
from finsam_xl.cli import setup
from finsam_xl.setup.places import Places
from finsam_xl.setup.refusals import SENTENCES
from tests.cli.test_commands import said
from tests.setup.conftest import tree


@pytest.fixture
def at_home(user: Places, monkeypatch: pytest.MonkeyPatch) -> Places:
    """The commands as they run on this user's computer."""
    monkeypatch.setattr(setup, "_places", lambda: user)
    return user


def test_install_and_uninstall_tell_what_they_did(
    at_home: Places, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = tree(home)
    code, out, _ = said(capsys, "install", "--dry-run")
    assert (code, tree(home)) == (0, before)
    assert out.startswith("Skulle skriva:\n")
    code, out, _ = said(capsys, "install")
    assert code == 0
    assert out.startswith(f"Skrivet:\n  {at_home.addin}\n")
    assert said(capsys, "install")[1] == "Allt är redan på plats; inget ändrat.\n"
    code, out, _ = said(capsys, "uninstall", "--dry-run", "--json")
    assert str(at_home.addin) in json.loads(out)["files"]
    assert at_home.addin.exists()
    code, out, _ = said(capsys, "uninstall")
    assert out.startswith(f"Borttaget:\n  {at_home.addin}\n")
    assert (code, tree(home)) == (0, before)
    assert "inget ändrat" in said(capsys, "uninstall")[1]


def test_doctor_ends_with_one_while_something_is_missing(
    at_home: Places, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, "doctor")
    assert code == 1
    assert re.search(r"^saknas +Tillägget +ligger inte i ", out, re.MULTILINE)
    said(capsys, "install")
    code, out, _ = said(capsys, "doctor", "--json")
    told = {each["check"]: each for each in json.loads(out)}
    assert told["Tillägget"]["status"] == told["Inställningar"]["status"] == "ok"
    assert set(told["Python"]) == {"check", "status", "what", "remedy"}
    assert str(at_home.addin) in told["Tillägget"]["what"]


def test_without_excel_install_points_to_libreoffice(
    own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = said(capsys, "install")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("I01: ")
    assert "finsam-xl open" in err
    assert said(capsys, "uninstall")[0] == 0
    assert tree(own_home) == {}


def test_uninstall_tells_of_the_log_that_is_left(capsys: pytest.CaptureFixture[str]) -> None:
    assert "Loggen" not in said(capsys, "uninstall")[1]
    trace.log_path().parent.mkdir(parents=True)
    trace.log_path().touch()
    assert str(trace.log_path().parent) in said(capsys, "uninstall")[1]


def test_every_refusal_is_one_sentence() -> None:
    for code, sentence in SENTENCES.items():
        assert re.fullmatch(r"I\d\d", code)
        assert "\n" not in sentence
        assert sentence.endswith((".", "{}"))
