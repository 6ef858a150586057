"""The handbook tells of every sheet, button, setting and template field, with the real pictures."""

from __future__ import annotations

import re
import shlex

import pytest

from finsam_xl.builder.__main__ import handbook_texts
from finsam_xl.builder.workbooks import shown_in
from finsam_xl.cli.parser import parser
from finsam_xl.documents.office_template import template
from finsam_xl.documents.word import unknown_fields
from finsam_xl.sheets.load import load
from tests.builder.built import ROOT
from tests.click.handbook import PICTURES

FOLDER = ROOT / "workbook" / "handbok"
TEXT = (FOLDER / "ekonomi.md").read_text("utf-8")
LARGEST = 150_000
SHELL = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def listed(name: str) -> list[list[str]]:
    """The rows of a marked list, without its header."""
    found = re.search(rf"<!-- {name} -->\n(.*?)\n<!-- slut -->", TEXT, re.DOTALL)
    assert found
    return [
        [cell.strip(" *`") for cell in row.split("|")[1:-1]] for row in found[1].split("\n")[2:]
    ]


def test_its_lists_are_the_generated_ones() -> None:
    stands = {path: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    assert handbook_texts() == stands, "run python -m finsam_xl.builder"


def test_the_listed_buttons_are_those_of_the_workbook() -> None:
    assert [row[0] for row in listed("knappar")] == [each.label for each in shown_in("ekonomi")]


def test_every_sheet_and_setting_is_told() -> None:
    workbook = load("ekonomi")
    assert [row[0] for row in listed("blad")] == [sheet.label for sheet in workbook.sheets]
    assert [row[0] for row in listed("inställningar")] == [each.label for each in workbook.settings]


@pytest.mark.parametrize("name", ["avgiftstabell", "avgiftsbeslut"])
def test_every_field_of_a_template_is_told(name: str) -> None:
    fields = unknown_fields(template(name, None), ())
    assert fields
    assert [field for field in fields if f"`{field}`" not in TEXT] == []


def test_every_picture_is_there_and_small_and_shown() -> None:
    shown = set(re.findall(r"!\[[^\]]+\]\(([\w-]+)\.png\)", TEXT))
    assert shown == set(PICTURES) == {path.stem for path in FOLDER.glob("*.png")}
    assert all(path.stat().st_size < LARGEST for path in FOLDER.glob("*.png"))


@pytest.mark.parametrize("line", "".join(SHELL.findall(TEXT)).split("\n")[:-1])
def test_every_command_can_be_typed(line: str) -> None:
    program, *words = shlex.split(line)
    assert program == "finsam-xl"
    assert parser().parse_args(words).command == words[0]
