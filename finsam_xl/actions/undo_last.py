"""Ångra senaste: puts back what the last action changed, if it still stands as it left it."""

from __future__ import annotations

from finsam_xl.actions.journey.decision import Decision, Given


def decide(given: Given) -> Decision:
    """The inverse edits of the last action; nothing where the workbook has changed since."""
    if given.last is None:
        return Decision((), "det finns inget att ångra")
    if not given.last:
        return Decision((), "arbetsboken har ändrats efter den senaste körningen; inget är ångrat")
    return Decision(given.last, "den senaste körningen är tillbakatagen")
