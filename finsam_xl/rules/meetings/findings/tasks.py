"""What can be wrong with tasks (uppdrag), decisions by delegation and decision papers."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.dated_law import BUDGET, MEETINGS
from finsam_xl.rules.meetings.labels import section_text
from finsam_xl.rules.meetings.records import Item, Meeting
from finsam_xl.rules.meetings.register_records import DelegatedDecision, Task
from finsam_xl.rules.meetings.text import passed

TASKS = "Bladet Uppdrag"


def n90_task_is_late(at: Place, task: Task, due: date, day: date) -> Finding:
    """A task is not done and its day has passed."""
    return Finding(
        "N90",
        Level.WARNING,
        at,
        f"{task.what} skulle vara klart {passed(due, day)}"
        f"{f'; ansvarig är {task.owner}' if task.owner else ''}.",
        "Skriv Klart den, eller en ny dag i Klart till.",
        TASKS,
    )


def n91_due_day_is_missing(at: Place, task: Task) -> Finding:
    """A task has no day or month, or one that can't be read."""
    has = f"”{task.due}” i Klart till" if task.due else "inget i Klart till"
    return Finding(
        "N91",
        Level.NOTICE,
        at,
        f"{task.what} har {has}, så uppdraget kan inte bevakas.",
        "Skriv en dag som 2021-02-19 eller en månad som 2021-02.",
        TASKS,
    )


def n92_task_has_no_owner(at: Place, task: Task) -> Finding:
    """A task has nobody who answers for it."""
    return Finding(
        "N92",
        Level.NOTICE,
        at,
        f"{task.what} har ingen ansvarig.",
        "Skriv vem som ska göra det.",
        TASKS,
    )


def n93_task_without_decision(at: Place, task: Task, item: Item) -> Finding:
    """A task comes from a section that holds no decision."""
    return Finding(
        "N93",
        Level.NOTICE,
        at,
        f"{task.what} gavs vid {section_text(item.label)} {item.heading}, som inte har något"
        " beslut.",
        "Skriv uppdraget som beslut i protokollet, så att det syns vem som gav det.",
        TASKS,
    )


def n94_report_back_is_wrong(at: Place, task: Task, meeting: Meeting | None) -> Finding:
    """A task is to be reported at a meeting that is not there, or is earlier than its own."""
    told = (
        f"mötet {date_text(meeting.start_date)}, före det som gav uppdraget"
        if meeting
        else f"mötet {task.report_at}, som inte finns på bladet Mötesplan"
    )
    return Finding(
        "N94",
        Level.WARNING,
        at,
        f"{task.what} ska återrapporteras vid {told}.",
        "Välj ett möte ur listan.",
        TASKS,
    )


def n95_status_contradicts(at: Place, task: Task, done: date | None) -> Finding:
    """A task is marked as done without a day, or has a day and is not marked as done."""
    told = (
        f"är klart {date_text(done)} men har status {task.status}"
        if done
        else f"har status {task.status} men ingen dag i Klart den"
    )
    return Finding(
        "N95", Level.WARNING, at, f"{task.what} {told}.", "Rätta status eller dag.", TASKS
    )


def n84_unknown_section(at: Place, section: str, meeting: Meeting, rows: int = 1) -> Finding:
    """A task, or rows of votes, belong to a section that their meeting does not have."""
    which = "Raden" if rows == 1 else f"{rows} rader"
    return Finding(
        "N84",
        Level.WARNING,
        at,
        f"{which} hör till {section_text(section.replace('§', '').strip())}, som mötet"
        f" {date_text(meeting.start_date)} inte har.",
        "Rätta paragrafen.",
        "Bladet Ärenden",
    )


def n96_delegated_is_not_reported(
    at: Place, row: DelegatedDecision, board: str, meeting: Meeting
) -> Finding:
    """A decision by delegation has not been reported to the board at its next meeting."""
    return Finding(
        "N96",
        Level.WARNING,
        at,
        f"{row.what or row.group} beslutades av {row.delegate} {date_text(row.day)} och är inte"
        f" anmält till {board}, som möttes {date_text(meeting.start_date)}.",
        "Ta upp anmälan på nästa möte och skriv mötet i Anmält vid.",
        MEETINGS.paragraph("delegation_is_reported", row.day),
    )


def n159_delegated_is_not_yet(at: Place, row: DelegatedDecision) -> Finding:
    """A decision by delegation has a day that has not come."""
    return Finding(
        "N159",
        Level.WARNING,
        at,
        f"{row.what or row.group} är beslutat {date_text(row.day)}, en dag som inte har kommit.",
        "Rätta Datum.",
        MEETINGS.paragraph("delegation_is_reported", row.day),
    )


def n97_may_not_be_delegated(at: Place, row: DelegatedDecision, word: str) -> Finding:
    """A decision was delegated in a matter that the board must decide itself."""
    return Finding(
        "N97",
        Level.ERROR,
        at,
        f"{row.what or row.group} rör verksamhetens {word}; det får inte delegeras.",
        "Låt styrelsen besluta, eller rätta ärendegruppen.",
        MEETINGS.paragraph("no_delegation_of_goals", row.day),
    )


def n98_delegated_to_an_outsider(
    at: Place, row: DelegatedDecision, may: tuple[str, ...]
) -> Finding:
    """One who may not decide on the association's behalf has done so."""
    return Finding(
        "N98",
        Level.WARNING,
        at,
        f"{row.delegate} har befattningen {row.position or '(tom)'}; besluta på förbundets vägnar"
        f" får {', '.join(may[:-1])} eller {may[-1]}.",
        "Rätta Befattning, eller kontrollera delegationsordningen.",
        MEETINGS.paragraph("no_delegation_of_goals", row.day),
    )


def n99_paper_lacks(at: Place | None, heading: str, missing: list[str], day: date) -> Finding:
    """A decision paper (tjänsteskrivelse) lacks what the board needs to decide."""
    return Finding(
        "N99",
        Level.WARNING,
        at,
        f"Underlaget {heading} saknar {listed(missing)}.",
        "Fyll i det före utskicket; en utgift under året behöver finansiering.",
        BUDGET.paragraph("financing_in_decision", day),
    )
