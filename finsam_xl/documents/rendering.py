"""Fills a Word template and makes the result accessible and the same every time."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.parser import parse_xml
from docxtpl import DocxTemplate  # type: ignore[import-untyped]
from jinja2 import Environment, TemplateError, UndefinedError

from finsam_xl.basics.swedish import sort_key
from finsam_xl.documents import refusals
from finsam_xl.documents.legible import legible
from finsam_xl.documents.marking import mark_prompts
from finsam_xl.documents.package import packed, parts
from finsam_xl.documents.sandbox import environment
from finsam_xl.documents.swedish import mark_swedish
from finsam_xl.documents.tables import settle_columns
from finsam_xl.documents.word import Fields, Filling, Template

# A broken file or part shows itself as any of these, deep inside python-docx and lxml.
_UNREADABLE = (OpcError, SyntaxError, LookupError, AttributeError, ValueError)
# A code that parses may still ask for the impossible, such as a sum of a text and a number.
_NOT_UNDERSTOOD = (
    *(TemplateError, SyntaxError),
    *(TypeError, ValueError, ArithmeticError, LookupError),
)
_STRAY = (
    "//text()[normalize-space()][parent::w:body or parent::w:p or parent::w:r"
    " or parent::w:tbl or parent::w:tr or parent::w:tc]"
)
_LONGEST_TITLE = 255


def filled(template: Template, fillings: Sequence[Filling]) -> tuple[bytes, ...]:
    """See `word.fill_each`. A template of ours has no faults to look for beforehand."""
    theirs = () if template.is_ours else fillings[:1]
    for each in theirs:
        if asked_for := unknown_fields(template, each.fields):
            raise refusals.unknown(template.name, asked_for, each.fields)
    codes = environment()
    return tuple(_filled(template, each, codes) for each in fillings)


def _filled(template: Template, filling: Filling, codes: Environment) -> bytes:
    word = _opened(template)
    document: Document = word.get_docx()
    _describe(document, "")  # before, so that nothing in an old title is read as a code
    with _codes_of(template, filling.fields):
        if not template.is_ours:
            _refuse_torn(word, filling.fields, codes)
        word.render(dict(filling.fields), codes)
        for table in document.tables:
            settle_columns(table)
    mark_swedish(document)
    mark_prompts(document)
    _describe(document, filling.title)
    return _saved(document)


def unknown_fields(template: Template, known: Collection[str]) -> tuple[str, ...]:
    """See `word.unknown_fields`."""
    word = _opened(template)
    with _codes_of(template, {}):
        asked_for: set[str] = word.get_undeclared_template_variables(environment())
    return tuple(sorted(asked_for - set(known), key=sort_key))


def _opened(template: Template) -> DocxTemplate:
    try:
        parts(template.content)  # bounds it before anything is parsed
        word = DocxTemplate(io.BytesIO(template.content))
        word.init_docx()
        _ = word.get_docx().element.body.xml
    except _UNREADABLE as error:
        raise refusals.unreadable(template.name) from error
    return word


def _refuse_torn(word: DocxTemplate, fields: Fields, codes: Environment) -> None:
    """ValueError for codes that tear the body apart: docxtpl itself mends it and loses text."""
    body = parse_xml(word.build_xml(dict(fields), codes))
    if body.xpath(_STRAY):
        raise ValueError("text outside the runs of a paragraph")


@contextmanager
def _codes_of(template: Template, fields: Fields) -> Iterator[None]:
    try:
        yield
    except UndefinedError as error:
        raise refusals.unknown(template.name, [str(error)], fields) from error
    except _NOT_UNDERSTOOD as error:
        raise refusals.not_understood(template.name) from error


def _describe(document: Document, title: str) -> None:
    """Leave only title and language: no clock, no author, nothing of who edited the template."""
    properties = document.core_properties
    part = document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES)
    element = part.element
    for child in list(element):
        element.remove(child)
    properties.title = legible(title)[:_LONGEST_TITLE]
    properties.language = "sv-SE"


def _saved(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return packed(parts(out.getvalue()))
