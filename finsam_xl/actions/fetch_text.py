"""Hämta text från Word: what has been written in the minutes' Word file, back into the rows."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.figures.read_figures import read_figures
from finsam_xl.actions.journey.decision import Decision, Given, SourceFile
from finsam_xl.actions.meetings.chosen import latest, without_meeting
from finsam_xl.actions.meetings.fetched import Fetched, Left
from finsam_xl.actions.meetings.minutes_now import minutes_now
from finsam_xl.actions.meetings.papers import minutes_paper
from finsam_xl.actions.meetings.text_edits import Rows, text_edits, unnumbered_headings
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.documents.meetings.outside_items import facts_that_differ
from finsam_xl.documents.meetings.read_back import Line, items_of, lines_of
from finsam_xl.documents.persons import paragraphs_with_persons
from finsam_xl.rules.meetings.labels import section_text
from finsam_xl.rules.meetings.papers.minutes import minutes_of
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear

_MOST_TOLD = 5
_OTHER_PAPERS = (
    *("Kallelse", "Protokollsutdrag", "Rättelse", "Anslagsbevis"),
    *("Tjänsteskrivelse", "Uppdragslista"),
)


def decide(given: Given) -> Decision:
    """The texts that differ; nothing from a file of another meeting or with an identity number."""
    chosen, file = latest(given.contents, given.day), given.file
    if chosen.year is None:
        return without_meeting(chosen, "inget hämtat")
    if file is None:
        return Decision((), "inget hämtat, inget dokument är utpekat")
    lines = lines_of(file.content, file.name)
    if paragraphs_with_persons(file.content, file.name):
        told = f"inget hämtat, {file.name} innehåller något som ser ut som ett personnummer"
        return Decision((), told)
    if _is_another_paper(lines):
        return Decision((), f"inget hämtat, {file.name} är inget protokoll; peka ut protokollet")
    full = _meeting_of(lines, chosen.year) or chosen.full
    headings = unnumbered_headings(full, chosen.year) if full else []
    read = items_of(lines, headings)
    if full is None or not read:
        return Decision((), f"inget hämtat, {file.name} är inget protokoll som finsam har skrivit")
    figures = read_figures(given.contents, full.items)
    fetched = text_edits(read, Rows(full, chosen.year, figures.of))
    outside = facts_that_differ(lines, _lines_now(given, full, chosen.year), headings)
    return Decision(fetched.edits, _told(fetched, outside, full, file))


def _lines_now(given: Given, full: FullMeeting, year: MeetingYear) -> tuple[Line, ...]:
    """The minutes as they would be written now."""
    paper = minutes_paper(minutes_of(full, year), full)
    now = minutes_now(given, paper, read_figures(given.contents, full.items))
    return lines_of(now.made.content, now.made.name)


def _is_another_paper(lines: tuple[Line, ...]) -> bool:
    """True for a notice, an extract and a copy whose names are hidden: their words are others."""
    title = _title(lines)
    return title.startswith(_OTHER_PAPERS) or title.endswith(" publicering")


def _title(lines: tuple[Line, ...]) -> str:
    return next((line.text for line in lines if line.style == "Heading 1"), "")


def _meeting_of(lines: tuple[Line, ...], year: MeetingYear) -> FullMeeting | None:
    """The meeting whose organ and day stand in the document's title."""
    title = _title(lines)
    return next(
        (
            full
            for full in year.full_meetings
            if title.endswith(f"{full.meeting.organ} {date_text(full.day)}")
        ),
        None,
    )


def _told(fetched: Fetched, outside: Sequence[str], full: FullMeeting, file: SourceFile) -> str:
    told = [_done(fetched, outside, full, file)]
    if fetched.bound:
        where = _sections(fetched.bound, full)
        told.append(f"{where} är orörd, en siffra som hämtas är en annan i Word")
    if fetched.mixed:
        where = _sections(fetched.mixed, full)
        told.append(f"{where} är orörd, en rubrik där kan höra till en rad som saknas i Word")
    if fetched.emptied:
        where = _parts(fetched.emptied, full)
        told.append(f"{where} saknas i Word och är orörd på Ärenden")
    if fetched.other:
        where = _parts(fetched.other, full)
        told.append(f"{where} är ändrat i Word och hämtas inte, ändra i arbetsboken")
    if fetched.only_in_word:
        only = _sections(fetched.only_in_word, full)
        told.append(f"{only} finns bara i Word, lägg till raden på Ärenden")
    if fetched.only_in_rows:
        only = _sections(fetched.only_in_rows, full)
        told.append(f"{only} finns inte i Word och är orörd på Ärenden")
    if outside:
        told.append(f"{_few(outside)} skiljer sig i Word och hämtas inte, ändra i arbetsboken")
    return "; ".join(told)


def _done(fetched: Fetched, outside: Sequence[str], full: FullMeeting, file: SourceFile) -> str:
    name = full.meeting.meeting
    if fetched.is_same and not outside:
        return f"{file.name} har samma text som raderna för {name}"
    if not fetched.edits:
        return f"ingen text hämtad för {name}"
    return f"text hämtad till {_sections(fetched.changed, full)} för {name}"


def _parts(left: tuple[Left, ...], full: FullMeeting) -> str:
    """§ 51 Beslut och § 53 rubriken."""
    return _few(
        [f"{_section(each.section, full)} {each.part or 'Referat'}".strip() for each in left]
    )


def _sections(keys: tuple[str, ...], full: FullMeeting) -> str:
    return _few([_section(key, full) for key in keys])


def _section(key: str, full: FullMeeting) -> str:
    return full.organ.cited(section_text(key))


def _few(words: Sequence[str]) -> str:
    more = len(words) - _MOST_TOLD
    return listed([*words[:_MOST_TOLD], *([f"{more} till"] if more > 0 else [])])
