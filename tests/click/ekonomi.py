"""What each button of ekonomi.xlsm must do, in the order of a working day."""

from __future__ import annotations

from tests.click import (
    budget_buttons,
    explain_buttons,
    fee_buttons,
    file_buttons,
    ledger_buttons,
    report_buttons,
    year_buttons,
)
from tests.click.desk import Effects

EFFECTS: Effects = {
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
    ("Start", "Räkna om budget"): budget_buttons.recalculate,
    ("Start", "Läs in bokföring"): ledger_buttons.read_in,
    ("Budget", "Förklara"): explain_buttons.fee_line,
    ("Sammanställning", "Förklara"): explain_buttons.plan_sum,
    ("Budgettabell", "Förklara"): explain_buttons.printed_sum,
    ("Personal", "Förklara"): explain_buttons.position,
    ("Uppföljning", "Förklara"): explain_buttons.followed,
    ("Versioner", "Spara version"): budget_buttons.save,
    ("Versioner", "Jämför versioner"): budget_buttons.compare,
    ("Versionsjämförelse", "Jämför versioner"): budget_buttons.compare_again,
    ("Scenario", "Räkna scenarier"): budget_buttons.imagine,
    ("Scenario", "Förklara"): explain_buttons.scenario,
    ("Budget", "Budget i Word"): report_buttons.budget,
    ("Budgettabell", "Budget i Word"): report_buttons.budget_again,
    ("Uppföljning", "Ekonomisk rapport"): report_buttons.report,
    ("Insatsuppföljning", "Ekonomisk rapport"): report_buttons.report_again,
    ("Bokslut", "Årsredovisning"): report_buttons.annual,
    ("Insatsrapporter", "Rapportformulär"): year_buttons.forms,
    ("Bokslut", "Stäng året"): year_buttons.close,
    ("Bokslut", "Öppna året"): year_buttons.reopen,
    ("Start", "Kontrollera"): file_buttons.check,
    ("Kontroller", "Förklara"): explain_buttons.finding,
}
