"""The minutes that were approved (justerade): which file they are, and that they still say so."""

from __future__ import annotations

from datetime import date

from finsam_xl.actions.journey.decision import Given
from finsam_xl.actions.journey.standing import Standing, standing_anywhere, standing_file
from finsam_xl.basics.edit import Edit
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.meetings.text_sum import text_sum
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.year import FullMeeting
from finsam_xl.sheets.values import cell
from finsam_xl.sheets.writer import put


class ApprovedMinutes(Frozen):
    """The file, and the edits that remember it on Justering; `fault` tells why it can't be used.

    `stands` is None before the approval, and where no such file has been found.
    """

    stands: Standing | None = None
    edits: tuple[Edit, ...] = ()
    fault: str = ""


NOT_APPROVED = ApprovedMinutes()


def approved_minutes(given: Given, full: FullMeeting, name: str) -> ApprovedMinutes:
    """The approved file: the one that Justering remembers, else the last of the minutes' name."""
    row = full.approval
    if row is None or not (row.approved or row.approved_file):
        return NOT_APPROVED
    if row.approved_file and row.approved_day:
        return _remembered(given, row, row.approved_day)
    stands = standing_anywhere(given, name)
    edits = _remembering(row, stands, row.approved) if stands and row.approved else ()
    return ApprovedMinutes(stands, edits)


def _remembered(given: Given, row: Approval, day: date) -> ApprovedMinutes:
    file, since = row.approved_file, f"justerades {date_text(day)}"
    if row.approved != day:
        now = f"ändrat till {date_text(row.approved)}" if row.approved else "tömt"
        told = f"{file} {since} men Justerat är {now}; skriv tillbaka dagen på Justering"
        return ApprovedMinutes(fault=f"{told}, eller töm Justerad fil där om det var fel")
    stands = standing_file(given, file)
    if stands is None:
        told = f"{file} {since} men finns inte i mappen; lägg tillbaka filen"
        return ApprovedMinutes(fault=told)
    if text_sum(stands.content, file) != row.approved_text:
        told = f"{file} {since} men har ändrats i Word sedan dess; lägg tillbaka filen som den var"
        return ApprovedMinutes(fault=told)
    return ApprovedMinutes(stands)


def _remembering(row: Approval, stands: Standing, approved: date) -> tuple[Edit, ...]:
    known = {
        "approved_file": stands.name,
        "approved_day": cell(approved),
        "approved_text": text_sum(stands.content, stands.name),
    }
    return tuple(
        put(row.at.cell(key), value) for key, value in known.items() if key in row.at.columns
    )
