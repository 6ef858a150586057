"""What each button of moten.xlsm must do, in the order of a working year."""

from __future__ import annotations

from tests.click import meeting_buttons, paper_buttons, register_buttons, table_buttons
from tests.click.desk import Effects

EFFECTS: Effects = {
    ("Start", "Räkna dagar"): meeting_buttons.deadlines,
    ("Justering", "Förklara"): meeting_buttons.explained_day,
    ("Mötesplan", "Årshjul"): meeting_buttons.wheel,
    ("Årshjul", "Årshjul"): meeting_buttons.wheel_again,
    ("Mötesplan", "Kalender"): meeting_buttons.calendar,
    ("Ärenden", "Hämta ärenden"): paper_buttons.items,
    ("Start", "Kallelse"): paper_buttons.notice,
    ("Ärenden", "Tjänsteskrivelse"): paper_buttons.decision_papers,
    ("Start", "Protokoll"): paper_buttons.minutes,
    ("Bilagor", "Bilagor"): paper_buttons.appendices,
    ("Bilagor", "Kontrollera dokument"): paper_buttons.document,
    ("Ärenden", "Hämta text från Word"): paper_buttons.text,
    ("Ärenden", "Protokollsutdrag"): paper_buttons.extract,
    ("Anslag", "Publiceringskopia"): paper_buttons.publication,
    ("Justering", "Anslagsbevis"): paper_buttons.posting,
    ("Anslag", "Anslagsbevis"): paper_buttons.posting_again,
    ("Närvaro", "Räkna närvaro"): register_buttons.attendance,
    ("Närvaro över året", "Räkna närvaro"): register_buttons.attendance_again,
    ("Närvaro över året", "Förklara"): register_buttons.attended,
    ("Uppdrag", "Uppdragslista"): register_buttons.tasks,
    ("Start", "Vad är på gång?"): register_buttons.due,
    ("På gång", "Vad är på gång?"): register_buttons.due_again,
    ("På gång", "På gång i Word"): register_buttons.due_list,
    ("På gång", "Förklara"): register_buttons.explained_due,
    ("Avtal", "Förklara"): register_buttons.explained_term,
    ("Risker", "Förklara"): register_buttons.explained_score,
    ("Initiativ", "Förklara"): register_buttons.explained_place,
    ("Bemanning", "Förklara"): register_buttons.explained_posts,
    ("Planering", "Föreslå mötesplan"): meeting_buttons.plan,
    ("Mötesplan", "Föreslå mötesplan"): meeting_buttons.plan_again,
    ("Start", "Hämta in"): table_buttons.meetings_in,
    ("Start", "Lämna ut"): table_buttons.meetings_out,
    ("Start", "Nytt år"): table_buttons.next_meetings,
    ("Start", "Ångra senaste"): meeting_buttons.undo,
    ("Start", "Kontrollera"): meeting_buttons.check,
    ("Kontroller", "Förklara"): meeting_buttons.finding,
}
