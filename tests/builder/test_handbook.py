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
from finsam_xl.sheets.load import load, workbooks
from tests.builder.built import ROOT
from tests.click.handbook import PICTURES

FOLDER = ROOT / "workbook" / "handbok"
TEXTS = {key: (FOLDER / f"{key}.md").read_text("utf-8") for key in workbooks()}
TEXT = TEXTS["ekonomi"]
LARGEST = 150_000
SHELL = re.compile(r"```sh\n(.*?)```", re.DOTALL)


def listed(workbook: str, name: str) -> list[list[str]]:
    """The rows of a marked list, without its header."""
    found = re.search(rf"<!-- {name} -->\n(.*?)\n<!-- slut -->", TEXTS[workbook], re.DOTALL)
    assert found
    return [
        [cell.strip(" *`") for cell in row.split("|")[1:-1]] for row in found[1].split("\n")[2:]
    ]


def test_its_lists_are_the_generated_ones() -> None:
    stands = {path: path.read_text("utf-8") for path in FOLDER.glob("*.md")}
    assert handbook_texts() == stands, "run python -m finsam_xl.builder"


@pytest.mark.parametrize("key", TEXTS)
def test_the_listed_buttons_are_those_of_the_workbook(key: str) -> None:
    assert [row[0] for row in listed(key, "knappar")] == [each.label for each in shown_in(key)]


@pytest.mark.parametrize("key", TEXTS)
def test_every_sheet_and_setting_is_told(key: str) -> None:
    workbook, settings = load(key), listed(key, "inställningar")
    assert [row[0] for row in listed(key, "blad")] == [sheet.label for sheet in workbook.sheets]
    assert [row[0] for row in settings] == [each.label for each in workbook.settings]


@pytest.mark.parametrize("key", TEXTS)
def test_it_tells_what_it_must_allow_and_how_to_do_without(key: str) -> None:
    for heading in ("Det här ska IT tillåta", "Knapparna utifrån", "Samma sak i terminalen"):
        assert f"\n## {heading}" in TEXTS[key]
    for command in ("finsam-xl attach ", "finsam-xl open ", f"finsam-xl check mapp/{key}.xlsm"):
        assert f"\n{command}" in TEXTS[key]


@pytest.mark.parametrize("name", ["avgiftstabell", "avgiftsbeslut"])
def test_every_field_of_a_template_is_told(name: str) -> None:
    fields = unknown_fields(template(name, None), ())
    assert fields
    assert [field for field in fields if f"`{field}`" not in TEXT] == []


def test_every_picture_is_there_and_small_and_shown() -> None:
    shown = set(re.findall(r"!\[[^\]]+\]\(([\w-]+)\.png\)", "".join(TEXTS.values())))
    assert shown == set(PICTURES) == {path.stem for path in FOLDER.glob("*.png")}
    assert all(path.stat().st_size < LARGEST for path in FOLDER.glob("*.png"))


@pytest.mark.parametrize("line", "".join(SHELL.findall("".join(TEXTS.values()))).split("\n")[:-1])
def test_every_command_can_be_typed(line: str) -> None:
    program, *words = shlex.split(line)
    assert program == "finsam-xl"
    assert parser().parse_args(words).command == words[0]
