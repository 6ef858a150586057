"""The new participants by how their waits went: in all, and of each intervention."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from finsam_xl.rules.disclosure.records import Release
from finsam_xl.rules.disclosure.tables import cross_table, joined
from finsam_xl.rules.participants.counts import DIMENSIONS, NEW
from finsam_xl.rules.participants.results import WAITS, Chosen
from finsam_xl.rules.participants.waits import HOWS, Waits

_INTERVENTION = "intervention"
Waited = Mapping[str, Waits]
"""How each wait went, by its name."""


def waited(chosen: Chosen) -> Waited:
    """How the waits of a period's new participants went."""
    new = chosen.episodes[NEW]
    return {name: waits(chosen.followed, new) for name, waits in WAITS.items()}


def wait_release(went: Waited) -> Release:
    """How many waited how, in all."""
    return joined(cross_table(NEW, (name,), waits.by_how()) for name, waits in went.items())


def wait_releases_by_intervention(chosen: Chosen, went: Waited) -> tuple[Release, ...]:
    """The same of each intervention, a table for each wait; most of it is nothing, and may hide."""
    return tuple(_by_intervention(chosen, name, waits) for name, waits in went.items())


def _by_intervention(chosen: Chosen, name: str, waits: Waits) -> Release:
    column = chosen.followed.episodes.column(_INTERVENTION)
    found: Counter[tuple[str, ...]] = Counter(
        zip(map(column.__getitem__, waits.at), waits.how, strict=True)
    )
    names = chosen.values[_INTERVENTION]
    found.update({(each, how): 0 for each in names for how in HOWS})
    table = cross_table(NEW, (DIMENSIONS[_INTERVENTION], name), found)
    inner = frozenset(cell for cell in table.counts if len(cell.where) > 1)
    return table._replace(veiled=inner)
