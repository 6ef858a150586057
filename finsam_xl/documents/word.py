"""Word documents: a template that the office may edit, filled with fields."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from finsam_xl.basics.frozen import Frozen

FieldValue: TypeAlias = str | Sequence["FieldValue"] | Mapping[str, "FieldValue"]
"""What a template may show: a text, or rows and named parts that end in texts."""

Fields: TypeAlias = Mapping[str, FieldValue]


@dataclass(frozen=True, slots=True)
class Template:
    """A Word template (mall): its file name, which a refusal tells, and its bytes.

    `is_ours` tells that it follows with us: its codes are tried before it is released.
    """

    name: str
    content: bytes
    is_ours: bool = False


class Filling(Frozen):
    """What one document of many is filled with: its title property and its fields."""

    title: str
    fields: Fields


def fill(template: Template, title: str, fields: Fields) -> bytes:
    """The template as a .docx with its fields filled in, the same bytes for the same values.

    A value is always text: it never becomes markup or a field code. A line break in a value is
    one in the document. The language is Swedish and `title` the document's title property.
    Refusal D01 for a template that can't be read, D02 for unknown fields, D03 for a field code
    that can't be understood.
    """
    [document] = fill_each(template, [Filling(title, fields)])
    return document


def fill_each(template: Template, fillings: Sequence[Filling]) -> tuple[bytes, ...]:
    """One document for each filling, as by `fill`; all have the same names among their fields.

    The template is examined and its codes understood once for all of them.
    """
    from finsam_xl.documents import rendering  # noqa: PLC0415 - Word's libraries are slow to load

    return rendering.filled(template, fillings)


def unknown_fields(template: Template, known: Collection[str]) -> tuple[str, ...]:
    """The fields that body, headers and footers ask for beyond these, in Swedish order.

    Refusal D01 or D03 as in `fill`.
    """
    from finsam_xl.documents import rendering  # noqa: PLC0415 - Word's libraries are slow to load

    return rendering.unknown_fields(template, known)
