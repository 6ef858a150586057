"""The rows of meetings, their items, appendices, votes and attendance."""

from __future__ import annotations

from datetime import date, time, timedelta
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.meetings.labels import label_of, whole_number

PLANNED, CALLED, HELD, CANCELLED = "planerat", "kallat", "hållet", "inställt"
ORDINARY = "ordinarie"
NO_DISTANCE, PARTLY, WHOLLY = "nej", "delvis", "helt"
DECISION, INFORMATION, DISCUSSION = "beslut", "information", "diskussion"
DECIDED, TABLED, REFERRED_BACK = "beslutat", "bordlagt", "återremitterat"
CHAIR, VICE_CHAIR, BOARD_MEMBER = "ordförande", "vice ordförande", "ledamot"
SUBSTITUTE, SECRETARY = "ersättare", "sekreterare"
MEMBER_POSTS = (CHAIR, VICE_CHAIR, BOARD_MEMBER)
PRESENT, ABSENT = "närvarande", "frånvarande"
YES, NO, ABSTAINS = "ja", "nej", "avstår"
_SHARES = {"2/3": Fraction(2, 3), "3/4": Fraction(3, 4), "enhällighet": Fraction(1)}


class Meeting(Frozen):
    """A row of tblMoten: one meeting (sammanträde), of one day or several.

    Möte meeting · Organ organ · Typ type · Startdatum start_date · Starttid start_time · Slutdatum
    end_date · Sluttid end_time · Plats place · Länk link · Distans distance · Distansbeslut
    distance_decision · Kallelse skickad notice_sent · Tema theme · Status status · Kalenderversion
    calendar_version · Senast exporterat last_exported
    """

    at: RowPlace
    meeting: str
    organ: str
    type: str
    start_date: date
    start_time: time | None = None
    end_date: date | None = None
    end_time: time | None = None
    place: str = ""
    link: str = ""
    distance: str = NO_DISTANCE
    distance_decision: str = ""
    notice_sent: date | None = None
    theme: str = ""
    status: str = PLANNED
    calendar_version: str = ""
    last_exported: date | None = None

    @property
    def last_day(self) -> date:
        """The day it ends; the day it starts where no other is given."""
        return self.end_date or self.start_date

    @property
    def days(self) -> tuple[date, ...]:
        """Each day it goes on; none where it ends before it starts."""
        count = (self.last_day - self.start_date).days + 1
        return tuple(self.start_date + timedelta(each) for each in range(count))

    @property
    def is_coming(self) -> bool:
        """True until it has been held or cancelled."""
        return self.status in {PLANNED, CALLED}


class StandingItem(Frozen):
    """A row of tblStaende: what every meeting of an organ takes up (stående punkt).

    Organ organ · Ordning order · Rubrik heading · Typ type · Text text
    """

    at: RowPlace
    organ: str
    order: int
    heading: str
    type: str = ""
    text: str = ""


class Item(Frozen):
    """A row of tblArenden: one item (ärende) of a meeting.

    Möte meeting · Ordning order · Nivå level · Paragraf section · Rubrik heading · Typ type ·
    Ärendenummer case_number · Föredragande presenter · Föreslås av proposed_by · Kommer från
    comes_from · Bakgrund background · Förslag till beslut proposal · Yrkanden motions ·
    Propositionsordning put_order · Omröstning vote · Referat account · Beslut decision · Utgång
    outcome · Omedelbart justerad approved_at_once · Jäv recusal · Reservation dissent · Expedieras
    dispatch · Döljs vid publicering hidden · Kräver majoritet majority

    The last is ours: the part of the votes that the charter demands (9 § 6), such as 2/3; blank
    for most.
    """

    at: RowPlace
    meeting: str
    order: int
    level: int = 1
    section: str = ""
    heading: str = ""
    type: str = ""
    case_number: str = ""
    presenter: str = ""
    proposed_by: str = ""
    comes_from: str = ""
    background: str = ""
    proposal: str = ""
    motions: str = ""
    put_order: str = ""
    vote: str = ""
    account: str = ""
    decision: str = ""
    outcome: str = ""
    approved_at_once: str = ""
    recusal: str = ""
    dissent: str = ""
    dispatch: str = ""
    hidden: str = ""
    majority: str = ""

    @property
    def label(self) -> str:
        """The section as it is cited: "52" for § 52, "3.1"."""
        return label_of(self.section)

    @property
    def number(self) -> int | None:
        """The section where it is a whole number: those that run over the year."""
        return whole_number(self.label)

    @property
    def share_needed(self) -> Fraction | None:
        """The part of the votes that the charter demands; None for a simple majority."""
        return _SHARES.get(self.majority.strip())

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is written of the item."""
        return (
            *(self.heading, self.background, self.proposal, self.motions),
            *(self.vote, self.account, self.decision),
        )


class Appendix(Frozen):
    """A row of tblBilagor: an appendix (bilaga) to the item with the same order.

    Möte meeting · Ordning order · Titel title · Fil file · Nr number
    """

    at: RowPlace
    meeting: str
    order: int | None
    title: str
    file: str = ""
    number: int | None = None


class Vote(Frozen):
    """A row of tblRoster: how one voted at a section in an open vote.

    Möte meeting · § section · Namn name · Röst vote
    """

    at: RowPlace
    meeting: str
    section: str
    name: str
    vote: str


class Attendance(Frozen):
    """A row of tblNarvaro: one unbroken interval of sections that one was at, or an absence.

    Möte meeting · Namn name · Organisation organisation · Roll role · Närvaro presence · Tjänstgör
    för serves_for · Från § from_section · Till § to_section · På distans at_distance
    """

    at: RowPlace
    meeting: str
    name: str
    organisation: str = ""
    role: str = ""
    presence: str = PRESENT
    serves_for: str = ""
    from_section: str = ""
    to_section: str = ""
    at_distance: str = ""

    @property
    def is_present(self) -> bool:
        """True unless the row notes an absence (frånvarande)."""
        return self.presence != ABSENT
