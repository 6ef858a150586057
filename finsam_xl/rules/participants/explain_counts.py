"""What each count means in words, and why one is hidden."""

from __future__ import annotations

from finsam_xl.rules.disclosure.records import SmallCounts
from finsam_xl.rules.participants.counts import EXITED, NEW, ONGOING, OPENING, PARTICIPANTS
from finsam_xl.rules.participants.waits import IN_TIME, LATE, NOT_YET, UNKNOWN

MEANING = {
    OPENING: "De som var inskrivna när perioden började",
    NEW: "De som skrevs in under perioden",
    EXITED: "De som avslutades under perioden",
    ONGOING: "De som var inskrivna när perioden slutade; den som slutar på sista dagen är ute",
    PARTICIPANTS: "De ingående och de nya tillsammans",
}
"""Whom each measure counts."""
WAIT_MEANING = {
    IN_TIME: "De nya som fick det inom tiden",
    LATE: "De nya som fick det för sent, eller inte alls fast tiden har gått ut",
    NOT_YET: "De nya vars tid inte har gått ut",
    UNKNOWN: "De nya utan Deltagare-ID, som inte går att följa",
}
"""Whom each outcome of a wait counts."""


def why_hidden(rule: SmallCounts) -> str:
    """The rule for what is hidden, without a word of which counts are small."""
    return (
        f"Talet är dolt. Antal från {rule.lowest} till {rule.threshold - 1} visas aldrig, och så"
        " många andra tal till döljs att de inte går att räkna ut."
    )
