"""What can be wrong with the approval (justering) of minutes and its days."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import counted, date_text
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.posting_days import LastDays
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.register_records import Approval


def n72_approved_late(at: Place, meeting: Meeting, approved: date, latest: date) -> Finding:
    """The minutes were approved after the fourteenth day."""
    days = (approved - meeting.last_day).days
    return Finding(
        "N72",
        Level.WARNING,
        at,
        f"Protokollet från {date_text(meeting.last_day)} justerades {date_text(approved)},"
        f" {counted(days, 'dag', 'dagar')} efter mötet; sista dag var {date_text(latest)}.",
        "Anteckna varför det dröjde; bestäm dag för justering redan på mötet.",
        MEETINGS.paragraph("approval_days", meeting.last_day),
    )


def n73_not_approved(at: Place, meeting: Meeting, latest: date) -> Finding:
    """The last day has passed and no approval is noted."""
    return Finding(
        "N73",
        Level.WARNING,
        at,
        f"Protokollet från {date_text(meeting.last_day)} skulle ha justerats senast"
        f" {date_text(latest)} men är inte justerat.",
        "Låt justera protokollet och skriv dagen i Justerat.",
        MEETINGS.paragraph("approval_days", meeting.last_day),
    )


def n74_approver_was_away(at: Place, name: str, told: str, day: date) -> Finding:
    """One who approves the minutes was away at some of the sections."""
    return Finding(
        "N74",
        Level.WARNING,
        at,
        f"{name} justerar protokollet men var inte närvarande vid {told}.",
        "Låt någon som var där justera de paragraferna.",
        MEETINGS.paragraph("approval_days", day),
    )


def n75_posted_late(at: Place, days: LastDays, posted: date | None) -> Finding:
    """The approval was posted after the second day, or has not been posted."""
    latest = days.last_posting_day or date.max
    told = (
        f"anslogs {date_text(posted)}, {counted((posted - latest).days, 'dag', 'dagar')} för sent"
        if posted
        else "är inte anslagen"
    )
    remedy = (
        "Överklagandetiden räknas från anslaget, så besluten vinner laga kraft senare; rätta"
        " Anslaget om dagen är fel."
        if posted
        else "Överklagandetiden räknas från anslaget: anslå genast, och skriv dagen i Anslaget."
    )
    return Finding(
        "N75",
        Level.WARNING,
        at,
        f"Justeringen skulle anslås senast {date_text(latest)} men {told}.",
        remedy,
        MEETINGS.paragraph("posting_days", latest),
    )


def n76_taken_down_early(at: Place, days: LastDays, taken_down: date) -> Finding:
    """The posting came down before the whole time for appeal had run."""
    last, earliest = days.last_appeal_day, days.earliest_take_down
    when = (
        "samma dag som överklagandetiden går ut"
        if taken_down == last
        else f"innan överklagandetiden går ut {date_text(last or taken_down)}"
    )
    return Finding(
        "N76",
        Level.ERROR,
        at,
        f"Anslaget togs ned {date_text(taken_down)}, {when}; tidigast får det tas ned"
        f" {date_text(earliest or taken_down)}. Tiden för överklagande kan ha slutat löpa.",
        "Anslå på nytt hela tiden ut, eller utred om besluten har fått laga kraft.",
        MEETINGS.paragraph("appeal_weeks", taken_down),
    )


def n77_last_appeal_day_is_not_told(at: Place, meeting: Meeting, last: date) -> Finding:
    """A posted approval does not say the last day of appeal."""
    return Finding(
        "N77",
        Level.NOTICE,
        at,
        f"Anslaget för mötet {date_text(meeting.start_date)} saknar sista överklagandedag; den är"
        f" {date_text(last)}.",
        "Klicka på Räkna dagar och skriv anslagsbeviset på nytt.",
        MEETINGS.paragraph("appeal_weeks", last),
    )


def n78_place_of_keeping_is_not_told(at: Place, meeting: Meeting) -> Finding:
    """The posting does not say where the minutes are kept."""
    return Finding(
        "N78",
        Level.WARNING,
        at,
        f"Anslaget för mötet {date_text(meeting.start_date)} säger inte var protokollet finns.",
        "Skriv det i Förvaringsplats, här eller på Inställningar.",
        MEETINGS.paragraph("posting_days", meeting.start_date),
    )


def n80_days_contradict(at: Place, earlier: tuple[str, date], later: tuple[str, date]) -> Finding:
    """A day that must come later stands before the other."""
    (before, first), (after, second) = earlier, later
    return Finding(
        "N80",
        Level.ERROR,
        at,
        f"{after} {date_text(second)} ligger före {before} {date_text(first)}.",
        "Rätta den av dagarna som är fel.",
        "Dagarna på bladen Mötesplan och Justering",
    )


def n86_in_time_by_the_free_day_rule(at: Place, days: LastDays, word: str) -> Finding:
    """The posting is in time only because the second day was free and moved on."""
    counted_day = days.posting_before_move or date.max
    latest = days.last_posting_day or date.max
    return Finding(
        "N86",
        Level.NOTICE,
        at,
        f"Anslaget är i tid: andra dagen efter justeringen, {date_text(counted_day)}, är {word},"
        f" och sista dagen flyttas till {date_text(latest)}.",
        "Du behöver inte göra något.",
        MEETINGS.paragraph("free_last_day", latest),
    )


def n88_stored_day_differs(at: Place, label: str, stored: date, reckoned: date) -> Finding:
    """One of finsam's days is another than the days now give."""
    return Finding(
        "N88",
        Level.WARNING,
        at,
        f"{label} står som {date_text(stored)} men är {date_text(reckoned)} med de dagar som står"
        " nu.",
        "Klicka på Räkna dagar.",
        "Dagarna på bladen Mötesplan och Justering",
    )


def n156_approval_is_changed(at: Place, row: Approval, remembered: date) -> Finding:
    """The day of approval is cleared or another than when the minutes were remembered."""
    now = f"ändrat till {date_text(row.approved)}" if row.approved else "tömt"
    return Finding(
        "N156",
        Level.ERROR,
        at,
        f"{row.approved_file} justerades {date_text(remembered)}, men Justerat är {now}.",
        f"Skriv tillbaka {date_text(remembered)}, eller töm Justerad fil om protokollet var fel.",
        "Kolumnerna Justerat och Justerad dag",
    )
