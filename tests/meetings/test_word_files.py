"""The Word files of a meeting: valid, accessible, and whole through LibreOffice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from finsam_xl.documents.meetings.read_back import items_of, lines_of
from tests.builder.test_office_open_xml import faults
from tests.documents.fee_record import opened
from tests.documents.test_pdf import ACCESSIBLE, converted, told
from tests.meetings.shipped import DAYS, click, column, example, meeting
from tests.planted.edits import Plan, put

NOTES = put("tblGrupper", "#0", Dokument="minnesanteckningar")
"""The preparing group keeps plain notes, as its own minutes of 2016 propose."""
MADE: dict[str, tuple[str, str, date, tuple[Plan, ...]]] = {
    "kallelse": ("umea", "write-notice", date(2020, 11, 23), ()),
    "utkast": ("umea", "write-minutes", date(2020, 11, 25), (meeting("2020-11-27"),)),
    "protokoll": ("umea", "write-minutes", DAYS["umea"], (meeting("2020-10-30"),)),
    "beredningens protokoll": ("uppsala", "write-minutes", DAYS["uppsala"], ()),
    "minnesanteckningar": ("uppsala", "write-minutes", DAYS["uppsala"], (NOTES,)),
    "utdrag": (
        "umea",
        "write-extract",
        DAYS["umea"],
        (meeting("2020-10-30"), put("tblForbund", "Utdrag ur §", Värde="51")),
    ),
    "anslagsbevis": ("umea", "write-posting", DAYS["umea"], (meeting("2020-10-30"),)),
    "tjänsteskrivelse": ("umea", "write-decision-paper", date(2020, 11, 20), ()),
    "på gång": ("umea", "write-due-list", date(2021, 3, 1), ()),
    "uppdragslista": ("umea", "write-task-list", date(2021, 3, 1), ()),
    "rättelse": ("umea", "write-minutes", DAYS["umea"], (meeting("2020-10-30"),)),
}


@cache
def made(name: str) -> tuple[bytes, ...]:
    """The documents of an action's click; the correction is made by a second one."""
    workbook, action, day, plans = MADE[name]
    with TemporaryDirectory() as folder:
        report = click(example(workbook, *plans), action, day, Path(folder))
        if name == "rättelse":
            changed = put("tblArenden", "2020-10-30 7", Beslut="- att fastställa\n- att följa upp")
            report = click(example(workbook, *plans, changed), action, day, Path(folder))
        words = (each for each in report.documents if each.name.endswith(".docx"))
        return tuple(each.content for each in words)


def every() -> Iterator[bytes]:
    for name in MADE:
        yield from made(name)


@pytest.mark.parametrize("name", MADE)
def test_the_open_xml_sdk_has_nothing_to_say(name: str, tmp_path: Path) -> None:
    for number, content in enumerate(made(name)):
        file = tmp_path / f"{number}.docx"
        file.write_bytes(content)
        assert faults(file) == []


def test_headings_go_down_a_step_at_a_time_and_language_and_title_are_told() -> None:
    for content in every():
        document = opened(content)
        names = [line.style.name or "" for line in document.paragraphs if line.style]
        levels = [int(name[-1]) for name in names if name.startswith("Heading")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert document.core_properties.language == "sv-SE"
        assert document.core_properties.title
        for table in document.tables:
            marked = [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows]
            assert marked == [True] + [False] * (len(marked) - 1)


def test_days_are_written_out_but_in_tables() -> None:
    """Only what the office itself has typed may say 2015-06-04."""
    typed = " ".join(
        str(cell)
        for book in map(example, ("umea", "uppsala"))
        for label in ("Bakgrund", "Referat", "Beslut")
        for cell in column(book, "tblArenden", label)
    )
    for content in every():
        for line in lines_of(content, "dokumentet"):
            found = [] if line.style == "Tabell" else re.findall(r"\d{4}-\d\d(?:-\d\d)?", line.text)
            assert [day for day in found if day not in typed] == [], line.text


def test_notes_hold_the_same_items_and_nobody_approves_them() -> None:
    [content] = made("minnesanteckningar")
    [minutes] = made("beredningens protokoll")
    lines, printed = lines_of(content, "anteckningar"), lines_of(minutes, "protokoll")
    assert lines[0].text == "Minnesanteckningar Förbundsberedningen 3 mars 2016"
    assert items_of(lines) == items_of(printed)
    assert "Anteckningar förda av\tGreta Lundmark" in [line.text for line in lines]
    assert not [line for line in lines if line.text.strip().startswith(("Justerare", "Bevis"))]


@pytest.mark.office
@pytest.mark.parametrize("name", ["kallelse", "protokoll", "beredningens protokoll"])
def test_libreoffice_opens_and_saves_it_without_loss(name: str, tmp_path: Path) -> None:
    [content] = made(name)
    saved = converted(content, tmp_path, "docx").read_bytes()
    before, after = lines_of(content, name), lines_of(saved, name)
    assert [line.text for line in before] == [line.text for line in after]
    assert items_of(before) == items_of(after)


@pytest.mark.office
@pytest.mark.parametrize("name", ["kallelse", "protokoll", "beredningens protokoll"])
def test_the_pdf_is_accessible(name: str, tmp_path: Path) -> None:
    [content] = made(name)
    pdf = converted(content, tmp_path, ACCESSIBLE)
    facts = told("pdfinfo", str(pdf))
    assert re.search(r"^Tagged: +yes$", facts, re.MULTILINE)
    assert re.search(r"^Title: +(Kallelse|Protokoll) ", facts, re.MULTILINE)
    assert b"/Lang(sv-SE)" in pdf.read_bytes()
