"""Gallra: rows past their time go for good, once somebody has seen how many they are."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.participants.tables import OCCASIONS, PARTICIPANTS, read_followed
from finsam_xl.basics.edit import Edit, ReplaceRows
from finsam_xl.basics.swedish import counted, listed
from finsam_xl.rules.participants.weeding import Weeding, weeding

SETTING = "weed_rows"


def decide(given: Given) -> Decision:
    """The first click tells the number; a click with that number in the settings weeds them."""
    contents = given.contents
    followed = read_followed(contents)
    if followed is None:
        return Decision((), "inget gallrat, en inställning kan inte läsas; läs Kontroller")
    found = weeding(followed)
    rows = len(found.participants)
    if not rows:
        return Decision((), "inget gallrat, ingen rad har passerat sin tid")
    told = counted(rows, "rad", "rader")
    if found.unfrozen:
        years = listed([str(year) for year in found.unfrozen])
        return Decision((), f"inget gallrat, frys {years} först; {told} har passerat sin tid")
    if contents.settings.value(SETTING) != rows:
        return Decision(
            (),
            f"inget gallrat, {told} har passerat sin tid; skriv {rows} vid Rader att gallra på"
            " Inställningar och klicka igen",
        )
    return Decision(_without(contents, found), f"{told} gallrade, med sina säkerhetskopior")


def _without(contents: Contents, found: Weeding) -> tuple[Edit, ...]:
    weeded = ((PARTICIPANTS, found.participants), (OCCASIONS, found.occasions))
    return tuple(_kept(contents, name, gone) for name, gone in weeded if gone)


def _kept(contents: Contents, name: str, gone: frozenset[int]) -> ReplaceRows:
    """The table without these of its used rows; the others stand as they are."""
    grid, used = contents.grids[name], contents.typed(name).rows
    away = {used[row] for row in gone}
    return ReplaceRows(name, tuple(row for at, row in enumerate(grid.rows()) if at not in away))
