"""What each button of each workbook must do: an action without its effect here fails a test."""

from __future__ import annotations

from tests.click import deltagare, ekonomi, moten
from tests.click.desk import Effects

EFFECTS: dict[str, Effects] = {
    "ekonomi": ekonomi.EFFECTS,
    "moten": moten.EFFECTS,
    "deltagare": deltagare.EFFECTS,
}
