"""The year wheel's colours: one a kind of event, the same on the sheet and in the picture."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen


class RingColour(Frozen):
    """A colour as RRGGBB, its Swedish word, and the colour of words on it."""

    code: str
    word: str
    ink: str


INK, WHITE = "1F2A33", "FFFFFF"
BOARD, OTHERS, LAW, ECONOMY, TASKS = "board", "others", "law", "reports", "tasks"
RING_COLOURS = {
    BOARD: RingColour("0072B2", "blå", WHITE),
    OTHERS: RingColour("E69F00", "orange", INK),
    LAW: RingColour("D55E00", "röd", WHITE),
    ECONOMY: RingColour("CC79A7", "rosa", INK),
    TASKS: RingColour("009E73", "grön", WHITE),
}
"""By kind, from the outermost ring in; told apart also by those who see few colours."""
