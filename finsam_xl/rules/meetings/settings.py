"""The association's own settings for meetings, and the organs that meet."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace

RUNNING, PER_MEETING = "löpande över året", "per möte"
MINUTES, NOTES = "protokoll", "minnesanteckningar"
DECIDING = "beslutande"


class MeetingSettings(Frozen):
    """The settings of tblForbund that meetings rest on.

    Namn name · År year · Styrelsens namn board · Antal ledamöter board_size · Kallelsedagar
    notice_days · Numrering numbering · Längsta uppehåll, dagar longest_gap · Månader per rapport
    report_months · Förvaringsplats kept_at · Egen anslagstavla own_board · Mandat från term_start ·
    Mandat till term_end · Förbundsordningens § charter_section · Föregående möten
    previous_meetings

    `board_size` is the charter's number of members (9 § 3), None for as many as are listed.
    `term_start` and `term_end` are the charter's own term, where it differs from the law's.
    `previous_meetings` is each organ's last meeting of the year before: Styrelsen 2020-11-27.
    `report_months` is 4 for tertial reports, 6 for a half-year's, 0 for none.
    """

    name: str
    year: int
    board: str = "Styrelsen"
    board_size: int | None = None
    notice_days: int | None = None
    numbering: str = RUNNING
    longest_gap: int = 100
    report_months: int = 4
    kept_at: str = ""
    own_board: str = ""
    term_start: date | None = None
    term_end: date | None = None
    charter_section: str = ""
    previous_meetings: str = ""


class Organ(Frozen):
    """A row of tblGrupper: who meets, on what level, and how its meetings are written down.

    Grupp organ · Nivå level · Beslutsform decision_form · Kallelsedagar notice_days · Numrering
    numbering · Dokument document · Sammankallande convenor · Ska företräda represents
    """

    at: RowPlace | None
    organ: str
    level: str
    decision_form: str = ""
    notice_days: int | None = None
    numbering: str = ""
    document: str = MINUTES
    convenor: str = ""
    represents: str = ""

    @property
    def decides(self) -> bool:
        """True for the level that decides for the association: its meetings follow the law."""
        return self.level == DECIDING

    def cited(self, sections: str) -> str:
        """Sections as the organ's minutes cite them: § 47–58, but 1–7 where each meeting has 1."""
        return sections.removeprefix("§ ") if self.numbering == PER_MEETING else sections


def organ_named(name: str, organs: tuple[Organ, ...], settings: MeetingSettings) -> Organ:
    """The organ as listed; else as the settings say: the board decides, others prepare."""
    listed = next((each for each in organs if each.organ == name), None)
    level = DECIDING if name == settings.board else ""
    organ = listed or Organ(None, name, level)
    return organ._replace(
        level=organ.level or level,
        numbering=organ.numbering or settings.numbering,
        notice_days=settings.notice_days if organ.notice_days is None else organ.notice_days,
    )
