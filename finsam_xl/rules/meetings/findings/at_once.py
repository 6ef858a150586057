"""What can be wrong with sections approved at the meeting itself (omedelbart justerade)."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.dated_law import MEETINGS
from finsam_xl.rules.meetings.labels import section_text, sections_text
from finsam_xl.rules.meetings.register_records import Approval, Posting


def n87_section_approved_at_once(at: Place, told: str, latest: date) -> Finding:
    """Sections approved at the meeting have no row of their own to tell their posting."""
    return Finding(
        "N87",
        Level.NOTICE,
        at,
        f"Den omedelbara justeringen av {told} ska anslås senast {date_text(latest)}, före resten"
        " av protokollet, men har ingen egen rad på Justering.",
        "Skriv en rad på Justering med mötet och paragrafen i Gäller §, och klicka på"
        " Anslagsbevis.",
        MEETINGS.paragraph("posting_days", latest),
    )


def n158_not_approved_at_once(at: Place, row: Approval, at_once: list[str]) -> Finding:
    """A row of Justering is of a section that no item says was approved at once."""
    others = [label for label in row.labels if label not in at_once]
    known = sections_text(at_once, at_once) if at_once else "ingen"
    return Finding(
        "N158",
        Level.WARNING,
        at,
        f"Raden gäller {listed([section_text(each) for each in others])}, som inte är omedelbart"
        f" justerad på bladet Ärenden; omedelbart justerade är {known}.",
        "Rätta Gäller §, flera med semikolon, eller välj ja i Omedelbart justerad på ärendet.",
        "Bladet Justering",
    )


def n162_posting_of_no_approval(at: Place, place: Posting) -> Finding:
    """A posting is of a section that has no row on Justering."""
    told = listed([section_text(each) for each in place.labels])
    return Finding(
        "N162",
        Level.WARNING,
        at,
        f"Anslaget hos {place.notice_board} gäller {told}, men Justering har ingen rad för det.",
        "Skriv en rad på Justering med samma Gäller §, eller rätta den här.",
        "Bladen Anslag och Justering",
    )
