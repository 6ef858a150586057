"""Finds what can be told of a cell: by the workbook's subjects, else by the schema."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from finsam_xl.actions.explaining.typed_cell import explain_finding, explain_sum, explain_typed
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place


class _Subject(Protocol):
    def explain(self, contents: Contents, at: Place) -> Explanation | None: ...


def explain_cell(contents: Contents, at: Place) -> Explanation | None:
    """How the figure in a cell came about; None for a cell that finsam knows nothing of."""
    told = explain_reckoned(contents, at)
    if told is not None:
        return told
    for way in (explain_finding, explain_sum, explain_typed):
        told = way(contents, at)
        if told is not None:
            return told
    return None


def explain_reckoned(contents: Contents, at: Place) -> Explanation | None:
    """How a figure that finsam reckons came about; None for all other cells."""
    for subject in _subjects(contents):
        told = subject.explain(contents, at)
        if told is not None:
            return told
    return None


def _subjects(contents: Contents) -> Iterator[_Subject]:
    """The subjects of the workbook's checks that have figures of their own to explain."""
    for check in contents.workbook.checks:
        module = f"finsam_xl.actions.explaining.{check.subject}"
        if find_spec(module) is not None:
            yield cast("_Subject", import_module(module))
