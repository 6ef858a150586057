"""What each button of deltagare.xlsm must do, in the order of a report."""

from __future__ import annotations

from tests.click import participant_buttons, table_buttons, target_buttons
from tests.click.desk import Effects

EFFECTS: Effects = {
    ("Start", "Räkna deltagare"): participant_buttons.count,
    ("Resultat", "Förklara"): participant_buttons.counted,
    ("Väntetider", "Förklara"): participant_buttons.waited,
    ("Standardrapport", "Förklara"): participant_buttons.before_and_after,
    ("Beläggning", "Förklara"): participant_buttons.occupied,
    ("Start", "Bedöm mål"): target_buttons.assess,
    ("Måluppfyllelse", "Förklara"): target_buttons.assessed,
    ("Start", "Tertialrapport"): target_buttons.report,
    ("Måluppfyllelse", "Måluppfyllelse i Word"): target_buttons.attainment,
    ("Bedömning", "Måluppfyllelse i Word"): target_buttons.attainment_again,
    ("Arkiv", "Frys året"): participant_buttons.freeze,
    ("Arkiv", "Gallra"): participant_buttons.weed,
    ("Start", "Ångra senaste"): participant_buttons.undo,
    ("Start", "Hämta in"): table_buttons.participants_in,
    ("Start", "Lämna ut"): table_buttons.participants_out,
    ("Start", "Kontrollera"): participant_buttons.check,
    ("Kontroller", "Förklara"): participant_buttons.finding,
}
