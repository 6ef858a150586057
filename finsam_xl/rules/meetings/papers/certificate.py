"""The posting certificate (anslagsbevis): what was posted where, from when to when."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.papers.head import MeetingHead, head_of
from finsam_xl.rules.meetings.posting_days import days_of, posted_on, taken_down_on
from finsam_xl.rules.meetings.register_records import Posting
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.year import FullMeeting


class PostingCertificate(Frozen):
    """A posting certificate; a day not known yet is None, to be filled in by hand.

    `posted` is the last of the places and `taken_down` the first. `last_appeal_day` and
    `earliest_take_down` are known once it is posted everywhere.
    """

    head: MeetingHead
    approved: date | None
    posted: date | None
    taken_down: date | None
    last_posting_day: date | None
    last_appeal_day: date | None
    earliest_take_down: date | None
    kept_at: str
    places: tuple[Posting, ...]


def certificate_of(full: FullMeeting) -> PostingCertificate | None:
    """The certificate of a deciding organ's minutes; None for notes and preparing organs."""
    if not full.organ.decides or full.organ.document != MINUTES:
        return None
    row, days = full.approval, days_of(full)
    return PostingCertificate(
        head=head_of(full),
        approved=row.approved if row else None,
        posted=posted_on(full),
        taken_down=taken_down_on(full),
        last_posting_day=days.last_posting_day,
        last_appeal_day=days.last_appeal_day,
        earliest_take_down=days.earliest_take_down,
        kept_at=(row.kept_at if row else "") or full.settings.kept_at,
        places=full.postings,
    )
