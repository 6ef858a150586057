"""What falls due among the participants: targets to be reached, and interventions that end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from finsam_xl.rules.participants.frame_records import InterventionFrame
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.targets.records import Target


def due_targets(rows: Iterable[Target], day: date) -> Iterator[Due]:
    """The day by which a target is to be reached, until it has passed."""
    for row in rows:
        if row.latest and row.latest >= day:
            what = f"Målet {row.target} ska vara nått"
            yield Due(row.latest, what, "", row.decision or "Bladet Mål", row.at.cell("latest"))


def due_frames(rows: Iterable[InterventionFrame], day: date) -> Iterator[Due]:
    """The end of each intervention that goes on."""
    for row in rows:
        if row.end and row.end >= day:
            what = f"Insatsen {row.intervention} slutar"
            yield Due(row.end, what, "", "Bladet Insatsramar", row.at.cell("end"))
