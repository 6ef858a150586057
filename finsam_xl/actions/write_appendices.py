"""Bilagor: the appendices numbered, and each of the meeting's files written as BILAGA n."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.actions.meetings.appendix_files import appendix_file
from finsam_xl.actions.meetings.chosen import Chosen, coming, latest, without_meeting
from finsam_xl.actions.meetings.meeting_input import APPENDICES
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.finding import Finding
from finsam_xl.documents.document_file import DocumentFile
from finsam_xl.rules.meetings.appendices import number_appendices
from finsam_xl.rules.meetings.records import Appendix
from finsam_xl.rules.meetings.year import MeetingYear
from finsam_xl.sheets.writer import fill_own_columns


def decide(given: Given) -> Decision:
    """Every row's number, and the files of the meeting to write; the originals are not touched."""
    chosen = _chosen(given)
    if chosen.year is None or chosen.full is None:
        return without_meeting(chosen)
    edits = tuple(_numbers(given.contents, chosen.year))
    rows = number_appendices(chosen.full)
    name = chosen.full.meeting.meeting
    if not rows:
        return Decision(edits, f"mötet {name} har inga bilagor på Bilagor")
    made = [appendix_file(given.contents, row) for row in rows if row.file.strip()]
    files = tuple(each for each in made if isinstance(each, DocumentFile))
    faults = tuple(each for each in made if isinstance(each, Finding))
    return Decision(edits, _told(rows, files, name), files, faults)


def _chosen(given: Given) -> Chosen:
    """The meeting that is to come, else the last one."""
    chosen = coming(given.contents, given.day)
    return latest(given.contents, given.day) if chosen.full is None else chosen


def _numbers(contents: Contents, year: MeetingYear) -> list[Edit]:
    numbered = [row for full in year.full_meetings for row in number_appendices(full)]
    rows = {row.at.row: {"number": row.number} for row in numbered}
    return fill_own_columns(contents.tables[APPENDICES], contents.grids[APPENDICES], rows)


def _told(rows: tuple[Appendix, ...], files: tuple[DocumentFile, ...], name: str) -> str:
    count = "1 bilaga" if len(rows) == 1 else f"{len(rows)} bilagor"
    nameless = sum(not row.file.strip() for row in rows)
    without = f"; {nameless} har ingen fil" if nameless else ""
    return f"{count} numrerade till {name}, {len(files)} som filer{without}"
