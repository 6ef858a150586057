"""The posting certificate (anslagsbevis): what was posted where, from when to when."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.frozen import Frozen
from finsam_xl.rules.meetings.approved_at_once import (
    approved_text,
    labels_of_their_own,
    whole_and_parts,
)
from finsam_xl.rules.meetings.labels import sections_text
from finsam_xl.rules.meetings.papers.head import MeetingHead, head_of
from finsam_xl.rules.meetings.posting_days import days_of, posted_on, taken_down_on
from finsam_xl.rules.meetings.register_records import Posting
from finsam_xl.rules.meetings.sections import sections
from finsam_xl.rules.meetings.settings import MINUTES
from finsam_xl.rules.meetings.year import FullMeeting


class PostingCertificate(Frozen):
    """A posting certificate; a day not known yet is None, to be filled in by hand.

    `of` is the sections approved at once that it is of, "" for the minutes; `without` those of the
    minutes that have a posting of their own.

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
    of: str = ""
    without: str = ""


def certificate_of(full: FullMeeting) -> PostingCertificate | None:
    """The certificate of a deciding organ's minutes; None for notes and preparing organs."""
    if not full.organ.decides or full.organ.document != MINUTES:
        return None
    row, days = full.approval, days_of(full)
    own = labels_of_their_own(full)
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
        of=approved_text(full),
        without=full.organ.cited(sections_text(own, sections(full.items))),
    )


def certificates_of(full: FullMeeting) -> tuple[PostingCertificate, ...]:
    """The certificate of the minutes, and of each approval of sections at once."""
    return tuple(filter(None, map(certificate_of, whole_and_parts(full))))
