"""The rows of approvals, postings, tasks and decisions by delegation."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.labels import label_of, labels_in


class Approval(Frozen):
    """A row of tblJustering: who approves a meeting's minutes (justerar), and its days.

    Möte meeting · Sekreterare secretary · Ordförande chair · Justerare approver · Justerat approved
    · Anslaget posted · Nedtaget taken_down · Förvaringsplats kept_at · Gäller § sections · Sista
    justeringsdag last_approval_day · Sista anslagsdag last_posting_day · Sista överklagandedag
    last_appeal_day · Tidigast nedtaget earliest_take_down · Laga kraft legal_force · Justerad fil
    approved_file · Justerad dag approved_day · Justerad text approved_text

    `sections` is blank for the minutes; a row with sections is of those approved at the meeting
    itself (omedelbart justerade). The last three remember which minutes were approved when
    `approved` was first filled in: `approved_text` is the sum of their sections.
    """

    at: RowPlace
    meeting: str
    secretary: str = ""
    chair: str = ""
    approver: str = ""
    approved: date | None = None
    posted: date | None = None
    taken_down: date | None = None
    kept_at: str = ""
    sections: str = ""
    last_approval_day: date | None = None
    last_posting_day: date | None = None
    last_appeal_day: date | None = None
    earliest_take_down: date | None = None
    legal_force: date | None = None
    approved_file: str = ""
    approved_day: date | None = None
    approved_text: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """The sections as they are cited: "52"; none for the whole minutes."""
        return labels_in(self.sections)


class Posting(Frozen):
    """A row of tblAnslag: when the approval was posted on one notice board, and taken down.

    Möte meeting · Anslagstavla notice_board · Anslaget posted · Nedtaget taken_down · Bekräftat av
    confirmed_by · Gäller § sections

    `sections` is blank for the minutes, as in tblJustering.
    """

    at: RowPlace
    meeting: str
    notice_board: str
    posted: date | None = None
    taken_down: date | None = None
    confirmed_by: str = ""
    sections: str = ""

    @property
    def labels(self) -> tuple[str, ...]:
        """The sections as they are cited: "52"; none for the whole minutes."""
        return labels_in(self.sections)


class Task(Frozen):
    """A row of tblUppdrag: what a meeting asked somebody to do (uppdrag).

    Beslutad vid meeting · § section · Vad what · Ansvarig owner · Klart till due · Klart den done ·
    Återrapporteras vid report_at · Status status · Organ organ

    `due` is a day or, as ÅÅÅÅ-MM, a month; `report_at` is a meeting. `organ` is who gave it, where
    the meeting stands in an earlier year's workbook.
    """

    at: RowPlace
    meeting: str
    section: str
    what: str
    owner: str = ""
    due: str = ""
    done: date | None = None
    report_at: str = ""
    status: str = ""
    organ: str = ""

    @property
    def label(self) -> str:
        """The section that gave it, as it is cited: "52"."""
        return label_of(self.section)


class DelegatedDecision(Frozen):
    """A row of tblDelegationsbeslut: a decision that one took on the association's behalf (10 §).

    Datum day · Beslutat av delegate · Befattning position · Ärendegrupp group · Vad what ·
    Delegationsordning authority · Anmält vid reported_at

    `reported_at` is the meeting that it was reported to.
    """

    at: RowPlace
    day: date
    delegate: str
    position: str = ""
    group: str = ""
    what: str = ""
    authority: str = ""
    reported_at: str = ""
