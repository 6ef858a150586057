"""Kontrollera: everything in the workbook that should be mended, explained or known."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given


def decide(given: Given) -> Decision:
    """Write nothing but what every action writes: the findings."""
    contents = given.contents
    tables = sum(name in contents.grids for name in contents.tables)
    return Decision((), f"{tables} tabeller lästa")
