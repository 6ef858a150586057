"""What each button of ekonomi.xlsm must do, in the order of a working day."""

from __future__ import annotations

from collections.abc import Callable

from tests.click import explain_buttons, fee_buttons, file_buttons
from tests.click.desk import Desk

EFFECTS: dict[tuple[str, str], Callable[[Desk], None]] = {
    ("Start", "Hämta in"): file_buttons.fetch,
    ("Start", "Ångra senaste"): fee_buttons.undo,
    ("Start", "Fördela avgifter"): fee_buttons.allocate,
    ("Start", "Avgiftstabell i Word"): fee_buttons.table_in_word,
    ("Start", "Avgiftsbeslut"): fee_buttons.letters,
    ("Start", "Lämna ut"): file_buttons.give_out,
    ("Start", "Nytt år"): file_buttons.new_year,
    ("Start", "Räkna fördelningsmodellen"): fee_buttons.model,
    ("Avgifter", "Förklara"): explain_buttons.fee,
    ("Avgiftstabell", "Förklara"): explain_buttons.table,
    ("Rater", "Förklara"): explain_buttons.instalment,
    ("Fördelningsmodell", "Förklara"): explain_buttons.modelled,
    ("Start", "Kontrollera"): file_buttons.check,
    ("Kontroller", "Förklara"): explain_buttons.finding,
}
"""A sheet and its button, and what a click there must do."""
