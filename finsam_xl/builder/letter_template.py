"""Makes the Word templates that follow with us: letters and reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from finsam_xl.builder.letter_decision import date_line, decision_box, fee_letter
from finsam_xl.builder.letter_frame import header_part, organisation_number
from finsam_xl.builder.letter_package import letter
from finsam_xl.builder.letter_table import fee_table
from finsam_xl.builder.letter_xml import code, paragraph
from finsam_xl.builder.template_annual import annual_body
from finsam_xl.builder.template_budget import budget_body
from finsam_xl.builder.template_due import due_body
from finsam_xl.builder.template_economic import economic_body
from finsam_xl.builder.template_meetings import (
    decision_paper_body,
    minutes_body,
    notice_body,
    task_body,
    wheel_body,
)
from finsam_xl.builder.template_posting import (
    certificate_body,
    correction_body,
    extract_body,
)
from finsam_xl.builder.template_tertial import attainment_body, period_body

_FOLDER = Path(__file__).parents[1] / "documents" / "templates"


def fee_template() -> bytes:
    """The template as the bytes of avgiftstabell.docx, the same every time."""
    heading = paragraph("Heading1", "{{ rubrik }}")
    notes = (code("for text in noter"), paragraph("Not", "{{ text }}"), code("endfor"))
    body = (heading, date_line(), fee_table(), *notes, decision_box())
    return letter("Mall för avgiftstabell", "".join(body))


def decision_template() -> bytes:
    """The template as the bytes of avgiftsbeslut.docx, the same every time."""
    return letter("Mall för avgiftsbeslut", fee_letter(), header_part(organisation_number()))


def budget_template() -> bytes:
    """The template as the bytes of budget.docx, the same every time."""
    return letter("Mall för budget", budget_body())


def economic_template() -> bytes:
    """The template as the bytes of ekonomirapport.docx, the same every time."""
    return letter("Mall för ekonomisk rapport", economic_body())


def annual_template() -> bytes:
    """The template as the bytes of arsredovisning.docx, the same every time."""
    return letter("Mall för årsredovisning", annual_body(), header_part(organisation_number()))


TEMPLATES: dict[str, Callable[[], bytes]] = {
    "avgiftstabell": fee_template,
    "avgiftsbeslut": decision_template,
    "budget": budget_template,
    "ekonomirapport": economic_template,
    "arsredovisning": annual_template,
    "kallelse": lambda: letter("Mall för kallelse", notice_body()),
    "protokoll": lambda: letter("Mall för protokoll", minutes_body()),
    "anslagsbevis": lambda: letter("Mall för anslagsbevis", certificate_body()),
    "protokollsutdrag": lambda: letter("Mall för protokollsutdrag", extract_body()),
    "tjansteskrivelse": lambda: letter("Mall för tjänsteskrivelse", decision_paper_body()),
    "rattelse": lambda: letter("Mall för rättelse", correction_body()),
    "arshjul": lambda: letter("Mall för årshjul", wheel_body()),
    "tertialrapport": lambda: letter("Mall för tertialrapport", period_body()),
    "maluppfyllelse": lambda: letter("Mall för måluppfyllelse", attainment_body()),
    "pagang": lambda: letter("Mall för på gång", due_body()),
    "uppdragslista": lambda: letter("Mall för uppdragslista", task_body()),
}
"""Each template by its file's name, without å, which file systems spell in two ways."""


def write() -> None:
    """Put the templates where the documents look for them."""
    for name, made in TEMPLATES.items():
        (_FOLDER / f"{name}.docx").write_bytes(made())
