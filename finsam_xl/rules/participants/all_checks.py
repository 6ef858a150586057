"""Every check of the participants' tables, in the order they are told."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.archive import check_archive
from finsam_xl.rules.participants.check_ages import check_ages
from finsam_xl.rules.participants.check_codes import check_codes
from finsam_xl.rules.participants.check_consent import check_consent
from finsam_xl.rules.participants.check_days import check_days
from finsam_xl.rules.participants.check_frames import check_frames
from finsam_xl.rules.participants.check_persons import check_persons
from finsam_xl.rules.participants.check_quality import check_quality
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.periods import Period


def check_participants(followed: Followed, period: Period) -> tuple[Finding, ...]:
    """All that is wrong on the day of the tables; waits, quotas and places of the period."""
    return (
        *check_days(followed),
        *check_codes(followed),
        *check_persons(followed),
        *check_ages(followed),
        *check_consent(followed),
        *check_frames(followed, period),
        *check_quality(followed, period),
        *check_archive(followed, None),
    )
