"""What budget and annual report share: financial targets, key figures, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.basics.finding import Finding, gravest_first
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.report import RowKind
from finsam_xl.documents.prompts import HERE
from finsam_xl.documents.typography import unbroken
from finsam_xl.documents.word import FieldValue
from finsam_xl.documents.word_table import WordRow, WordTable, table_fields


class Target(Frozen):
    """A financial target (finansiellt mål): what is measured, its value, and the outcome so far.

    `verdict` is nått, inte nått or går inte att bedöma, in an annual report.
    """

    target: str
    measure: str
    value: str
    actual: str = ""
    verdict: str = ""


class FigureRow(Frozen):
    """A key figure (nyckeltal) in words, and its value as it is printed for each column."""

    text: str
    values: tuple[str, ...]


def target_fields(targets: Sequence[Target]) -> list[FieldValue]:
    """The targets under the Swedish names that a template uses."""
    return [
        {
            "mål": unbroken(each.target),
            "mått": unbroken(each.measure) or HERE,
            "målvärde": unbroken(each.value) or HERE,
            "utfall": unbroken(each.actual),
            "bedömning": each.verdict,
        }
        for each in targets
    ]


def figure_fields(columns: tuple[str, ...], figures: Sequence[FigureRow]) -> FieldValue:
    """The key figures as a table with these columns."""
    rows = tuple(
        WordRow(RowKind.MEMBER, each.text, tuple(map(unbroken, each.values))) for each in figures
    )
    return table_fields(WordTable("Nyckeltal", columns, rows))


def observation_fields(findings: Sequence[Finding]) -> list[FieldValue]:
    """What should be observed, gravest first: the level as a word, what, and the basis."""
    return [
        {
            "nivå": finding.level.value.capitalize(),
            "text": unbroken(finding.what),
            "stöd": unbroken(finding.basis.rstrip(".")),
        }
        for finding in gravest_first(list(findings))
    ]
