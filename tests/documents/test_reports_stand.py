"""What holds for every report in Word: hostile text, accessibility, the same bytes, quick start."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise

import pytest
from docx.oxml.ns import qn
from docx.table import Table

from finsam_xl.documents.annual.records import AnnualReport, BoardMember, Narrative
from finsam_xl.documents.annual.report import annual_document
from finsam_xl.documents.budget_report import budget_document
from finsam_xl.documents.economic.report import economic_documents
from tests.documents.annual_record import full_report
from tests.documents.budget_record import budget_record
from tests.documents.economic_record import GROWN, board_report, local_report
from tests.documents.elsewhere import printed
from tests.documents.fee_record import opened
from tests.documents.shown import shown

HOSTILE = "<b>&{{ 7*7 }}{% raw %} {_{ ]]> \"Å'" + "x" * 300
SEEN = HOSTILE
DIRTY = f"{HOSTILE}\x00\x07\ud800"


def budget() -> bytes:
    return budget_document(budget_record()).content


def economic() -> bytes:
    return economic_documents((board_report(),))[0].content


def local() -> bytes:
    return economic_documents((local_report(),))[0].content


def annual() -> bytes:
    return annual_document(full_report()).content


ALL = pytest.mark.parametrize("made", [budget, economic, local, annual])


@ALL
def test_language_title_and_headings_in_order(made: Callable[[], bytes]) -> None:
    document = opened(made())
    assert document.core_properties.language == "sv-SE"
    assert document.core_properties.title == document.paragraphs[0].text
    names = [line.style.name or "" for line in document.paragraphs if line.style]
    levels = [int(name[-1]) for name in names if name.startswith("Heading")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@ALL
def test_every_table_has_one_header_row_a_name_and_the_width_of_the_page(
    made: Callable[[], bytes],
) -> None:
    for table in opened(made()).tables:
        marked = [bool(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows]
        assert marked == [True] + [False] * (len(marked) - 1)
        assert table._tbl.xpath("w:tblPr/w:tblCaption/@w:val")[0]
        assert table._tbl.xpath("w:tblPr/w:tblDescription/@w:val")[0].endswith(".")
        [width] = widths(table)
        assert 9065 <= width <= 9070


def widths(table: Table) -> set[int]:
    """The widths of the grid and of every row, in twentieths of a point: 16 cm."""
    grid = sum(int(column.get(qn("w:w"))) for column in table._tbl.tblGrid)
    rows = [row._tr.xpath("w:tc/w:tcPr/w:tcW/@w:w") for row in table.rows]
    return {grid, *(sum(map(int, row)) for row in rows)}


@ALL
def test_no_code_and_no_empty_paragraph_is_left(made: Callable[[], bytes]) -> None:
    document = opened(made())
    for part in (document, document.sections[0].header, document.sections[0].footer):
        assert "{" not in part._element.xml.replace("{http", "")
    assert all(line.text for line in document.paragraphs)


def test_any_text_stays_text_in_the_budget() -> None:
    record, told = budget_record(), (DIRTY,)
    [intervention, _] = record.interventions
    hostile = record._replace(
        table=record.table._replace(title=DIRTY, association=DIRTY, notes=told),
        summary=told,
        proposal=told,
        comments=(record.comments[0]._replace(line=DIRTY, comment=DIRTY),),
        targets=(record.targets[0]._replace(target=DIRTY, measure=DIRTY, value=DIRTY),),
        interventions=(intervention._replace(intervention=DIRTY, owner=DIRTY, goal=DIRTY),),
        observations=(record.observations[0]._replace(what=DIRTY, basis=DIRTY),),
    )
    made = budget_document(hostile)
    assert shown(made.content).count(SEEN) == 14
    assert opened(made.content).core_properties.title == SEEN[:255]
    assert len(made.name.encode()) < 200


def test_any_text_stays_text_in_the_economic_reports() -> None:
    group = board_report().groups[1]
    line = group.lines[0]._replace(line=DIRTY, comment=DIRTY)
    hostile = board_report()._replace(
        association=DIRTY,
        groups=(group._replace(group=DIRTY, lines=(line,), sum_text=DIRTY),),
        interventions=(GROWN._replace(intervention=DIRTY, owner=DIRTY, cause=DIRTY),),
        contact=DIRTY,
    )
    board, local_one = economic_documents((hostile, hostile._replace(local_group=DIRTY)))
    assert shown(board.content).count(SEEN) == 11
    assert shown(local_one.content).count(SEEN) > 11


def test_any_text_stays_text_in_the_annual_report() -> None:
    report = full_report()
    hostile = report._replace(
        association=DIRTY,
        registry_number=DIRTY,
        decision=DIRTY,
        narrative=Narrative(*(DIRTY for _ in Narrative._fields)),
        interventions=(report.interventions[0]._replace(intervention=DIRTY, past_year=DIRTY),),
        notes=(report.notes[0]._replace(heading=DIRTY, text=DIRTY),),
        board=(BoardMember(DIRTY, DIRTY, DIRTY),),
    )
    assert shown(annual_document(hostile).content).count(SEEN) == 3 + 10 + 2 + 2 + 3
    assert isinstance(hostile, AnnualReport)


def test_the_same_records_give_the_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib; from tests.documents.test_reports_stand import budget, economic, annual;"
        "print([hashlib.sha256(made()).hexdigest() for made in (budget, economic, annual)])"
    )
    assert len(printed(script)) == 1


def test_words_and_excels_libraries_wait_until_a_document_is_made() -> None:
    script = (
        "import sys, finsam_xl.documents.budget_report, finsam_xl.documents.report_form;"
        "import finsam_xl.documents.economic.report, finsam_xl.documents.annual.report;"
        "assert not {'docx', 'docxtpl', 'jinja2', 'lxml', 'xlsxwriter'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
