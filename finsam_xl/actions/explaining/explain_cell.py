"""Finds what can be told of a cell: by the workbook's subjects, else by the schema."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from finsam_xl.actions.explaining.typed_cell import explain_finding, explain_sum, explain_typed
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.basics.explanation import Explanation
from finsam_xl.basics.place import Place


class _Subject(Protocol):
    def explain(self, contents: Contents, at: Place) -> Explanation | None: ...


def explain_cell(contents: Contents, at: Place) -> Explanation | None:
    """How the figure in a cell came about; None for a cell that finsam knows nothing of."""
    for name in contents.workbook.checks:
        subject = cast("_Subject", import_module(f"finsam_xl.actions.explaining.{name}"))
        told = subject.explain(contents, at)
        if told is not None:
            return told
    for way in (explain_finding, explain_sum, explain_typed):
        told = way(contents, at)
        if told is not None:
            return told
    return None
