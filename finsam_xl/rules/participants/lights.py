"""A traffic light that says why: a word for the state, and the sentence behind it."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import thousands

GREEN, YELLOW, RED, GREY = "grönt", "gult", "rött", "grått"


class Light(Frozen):
    """A state by its word, never by colour alone, and why it is that one."""

    word: str
    why: str


def of_waits(in_time: int | str, late: int | str, limit: str) -> Light:
    """Green when nobody waited too long, red when most did; grey where it can't be told."""
    if isinstance(in_time, str) or isinstance(late, str):
        return Light(GREY, "antalen är dolda")
    if not in_time and not late:
        return Light(GREY, "ingens väntan är avgjord än")
    if not late:
        return Light(GREEN, f"alla {thousands(in_time)} fick det inom {limit}")
    all_of = thousands(in_time + late)
    why = f"{thousands(late)} av {all_of} fick vänta längre än {limit}"
    return Light(RED if late > in_time else YELLOW, why)
