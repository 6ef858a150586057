"""The template that follows with us, and the office's own that goes before it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from finsam_xl.basics.refusal import Refusal
from finsam_xl.builder.letter_template import TEMPLATES
from finsam_xl.documents import budget_report, due_list, fee_letter, fee_table
from finsam_xl.documents.annual import report as annual
from finsam_xl.documents.economic import report as economic
from finsam_xl.documents.fee_table import TEMPLATE
from finsam_xl.documents.meetings import (
    certificate,
    correction,
    decision_paper,
    extract,
    minutes,
    notice,
    task_list,
)
from finsam_xl.documents.office_template import template
from finsam_xl.documents.package import parts
from finsam_xl.documents.tertial import report as tertial
from finsam_xl.documents.wheel import document as wheel
from finsam_xl.documents.word import Template
from tests.documents.fee_record import fee_record


@pytest.mark.parametrize(("name", "made"), TEMPLATES.items())
def test_the_committed_template_is_the_built_one_part_by_part(
    name: str, made: Callable[[], bytes]
) -> None:
    committed, built = parts(template(name, None).content), parts(made())
    assert committed.keys() == built.keys()
    different = [name for name in built if built[name] != committed[name]]
    assert not different, "run python -m finsam_xl.builder and commit the template"


def test_each_document_has_its_template() -> None:
    documents = [fee_table, fee_letter, budget_report, economic, annual, wheel, tertial]
    documents += [notice, minutes, certificate, extract, decision_paper, correction, task_list]
    documents += [due_list]
    named = {each.TEMPLATE for each in documents} | {tertial.ATTAINMENT_TEMPLATE}
    assert named == TEMPLATES.keys()


def test_the_offices_own_template_goes_first(tmp_path: Path) -> None:
    assert template(TEMPLATE, tmp_path / "saknas") == template(TEMPLATE, None)
    assert template(TEMPLATE, tmp_path) == template(TEMPLATE, None)
    (tmp_path / "avgiftstabell.docx").write_bytes(b"egen")
    assert template(TEMPLATE, tmp_path).content == b"egen"


def test_an_own_template_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "avgiftstabell.docx").mkdir()
    with pytest.raises(Refusal) as refused:
        template(TEMPLATE, tmp_path)
    assert refused.value.code == "D01"
    assert str(refused.value).startswith("Mallen avgiftstabell.docx kan inte läsas;")


def test_a_template_of_ours_is_filled_as_an_offices_own_that_is_examined() -> None:
    ours = template(TEMPLATE, None)
    theirs = Template(ours.name, ours.content)
    assert ours.is_ours
    assert not theirs.is_ours
    assert fee_table.fee_table_document(fee_record(), ours) == (
        fee_table.fee_table_document(fee_record(), theirs)
    )
