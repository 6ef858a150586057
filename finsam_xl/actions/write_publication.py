"""Publiceringskopia: minutes without hidden names and numbers, and a log of what was masked."""

from __future__ import annotations

from finsam_xl.actions.figures.bound import with_figures
from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.journey.standing import standing_anywhere
from finsam_xl.actions.journey.templates import chosen_template
from finsam_xl.actions.meetings.approved_minutes import ApprovedMinutes, approved_minutes
from finsam_xl.actions.meetings.beside import where
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.minutes_now import MinutesNow, minutes_now, slips
from finsam_xl.actions.meetings.papers import minutes_paper
from finsam_xl.basics.swedish import listed
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.documents.file_name import safe_name
from finsam_xl.documents.meetings.minutes import TEMPLATE, minutes_document
from finsam_xl.documents.persons import paragraphs_with_persons
from finsam_xl.exchange.rows import RawRows, to_csv
from finsam_xl.rules.meetings.numbering import numbered
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.papers.publication import Masked, Publication, publication_of
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.year import FullMeeting

_LABELS = ("Ärende", "Vad", "Rader")


def decide(given: Given) -> Decision:
    """The copy to publish; none while it, or the minutes in Word, hold an identity number."""
    chosen = latest(given.contents, given.day)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    full = numbered(chosen.full, chosen.year)
    early = _too_early(full)
    if early:
        return Decision((), f"ingen kopia, {early}")
    figures = read_figures(given.contents, full.items)
    if figures.refusal:
        return Decision((), f"ingen kopia, {figures.refusal}")
    minutes = minutes_of(full, chosen.year)
    now = minutes_now(given, minutes_paper(minutes, full), figures)
    approved = approved_minutes(given, full, now.made.name)
    left = approved.fault or _not_to_publish(given, now, approved)
    if left:
        return Decision((), f"ingen kopia, {left}")
    copy = publication_of(minutes, full)
    paper = with_figures(minutes_paper(copy.minutes, full), figures)
    copied = paper._replace(title=f"{paper.title} publicering", file=f"{paper.file} publicering")
    template = chosen_template(given.contents, TEMPLATE)
    made = minutes_document(copied, template)
    shown = _unhidden(copy) or _person_in(made)
    if shown:
        return Decision(approved.edits, f"ingen kopia, {shown}")
    lines = sum(each.lines for each in copy.masked)
    log = DocumentFile(f"{safe_name(copied.file)}, dolt.csv", _log(copy.masked))
    told = f"{made.name}, {'1 rad dold' if lines == 1 else f'{lines} rader dolda'}"
    return Decision(approved.edits, told, (made, log))


def _too_early(full: FullMeeting) -> str:
    """Why there is nothing to publish yet; "" for minutes that are approved, and notes as held."""
    name, approval = full.meeting.meeting, full.approval
    if not full.items:
        return f"mötet {name} har inga ärenden på Ärenden än"
    if approval and approval.approved:
        return ""
    if full.organ.decides and full.organ.document == MINUTES:
        return f"protokollet från {name} är inte justerat; skriv dagen i Justerat när det är det"
    return "" if full.is_held else f"mötet {name} är inte hållet; ändra Status på Mötesplan"


def _unhidden(copy: Publication) -> str:
    """Where a name to hide stands nowhere, so that the person may be shown under another."""
    if not copy.unfound:
        return ""
    told = f"ett namn i Döljs vid publicering för {listed(copy.unfound)} står inte i texten"
    return f"{told}; skriv det som det står där"


def _person_in(made: DocumentFile) -> str:
    if not paragraphs_with_persons(made.content, made.name):
        return ""
    return "den skulle innehålla ett personnummer; läs Kontroller"


def _not_to_publish(given: Given, now: MinutesNow, approved: ApprovedMinutes) -> str:
    """Why the minutes in Word stop a copy: a person, or another text than the rows; "" if not."""
    stands = approved.stands or standing_anywhere(given, now.made.name)
    if stands is None:
        return ""
    if paragraphs_with_persons(stands.content, stands.name):
        return f"{stands.name} innehåller något som ser ut som ett personnummer; ta bort det först"
    found = slips(given, stands, now)
    if not found:
        return ""
    told = f"{stands.name} har annan text än raderna vid {where(found)}"
    return f"{told}; klicka på Hämta text från Word eller rätta raderna"


def _log(masked: tuple[Masked, ...]) -> bytes:
    """What was masked where and in how many lines, never the words themselves."""
    rows = tuple((each.section, each.what, float(each.lines)) for each in masked)
    return to_csv(RawRows(_LABELS, rows)).encode()
