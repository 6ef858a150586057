"""Räkna fördelningsmodellen: what the state's public model would give, beside what was allotted."""

from __future__ import annotations

from finsam_xl.actions.fees.model_rows import model_edits, model_rows
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.swedish import listed


def decide(given: Given) -> Decision:
    """Fill finsam's columns on the sheet Fördelningsmodell."""
    rows = model_rows(given.contents)
    done = listed([str(each.row.year) for each in rows if each.modelled])
    told = f"modellen är räknad för {done}; kontrollera mot gällande modell"
    edits = tuple(model_edits(given.contents, rows))
    return Decision(edits, told if done else "modellen kunde inte räknas, tal saknas")
