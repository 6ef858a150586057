"""What somebody has written beside a cell: a note, or one contribution to a conversation."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import Place


class Comment(Frozen):
    """The cell it hangs on, and its words; a cell may have several."""

    at: Place
    text: str
