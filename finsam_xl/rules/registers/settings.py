"""The office's own settings for its registers."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen

DUE_WEEKS = 6
"""As far ahead as is looked where no setting says."""


class RegisterSettings(Frozen):
    """The settings of tblForbund that registers rest on.

    År year · Styrelsens namn board · Veckor framåt due_weeks · Riskvärde som kräver åtgärd
    risk_limit · Antal personer staff_persons · Antal tjänster staff_posts · Antal
    utvecklingspunkter development_points · Dagar utan förändring still_days

    `due_weeks` is how far ahead Vad är på gång? looks; `risk_limit` the product of likelihood and
    consequence from which a risk needs something done about it. `staff_persons` and `staff_posts`
    are what the agreement itself says, and `development_points` what the plan says, None where they
    say nothing. What nothing has happened to for more than `still_days` stands still.
    """

    year: int
    board: str = "Styrelsen"
    due_weeks: int = DUE_WEEKS
    risk_limit: int = 9
    staff_persons: int | None = None
    staff_posts: Fraction | None = None
    development_points: int | None = None
    still_days: int = 180
