"""Waits by pandas: who was in time, too late, may still come, or can't be followed."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from tests.rules.participants.oracle import OFF

ORDER = ("i tid", "för sent", "tiden pågår", "går inte att följa")


def coach(data: pd.DataFrame, today: date) -> list[str]:
    """Within two working days after the enrolment; the day itself is not counted."""
    return _how(data, "first_coach", today, _last_working_day(data["enrolled"], 2))


def offer(data: pd.DataFrame, today: date) -> list[str]:
    """Within fourteen days."""
    return _how(data, "offer", today, data["enrolled"] + pd.Timedelta(days=14))


def talks(data: pd.DataFrame, occasions: pd.DataFrame, today: date) -> list[str]:
    """Three talks from the enrolment to fourteen days after it; an anonymous row has none known."""
    held = occasions[
        (occasions["kind"].str.lower() == "coachsamtal")
        & (pd.to_datetime(occasions["day"]) <= pd.Timestamp(today))
    ].assign(day=lambda each: pd.to_datetime(each["day"]))
    rows = data.reset_index(names="row")[["row", "participant_id", "intervention", "enrolled"]]
    met = rows.merge(held, on=["participant_id", "intervention"])
    after = (met["day"] - met["enrolled"]).dt.days
    number = met[after.between(0, 14)].groupby("row").size().reindex(data.index, fill_value=0)
    anonymous = (data["participant_id"] == "") | (data["consent"] != "ja")
    over = data["enrolled"] + pd.Timedelta(days=14) < pd.Timestamp(today)
    chosen = np.select([anonymous, number >= 3, over], [ORDER[3], ORDER[0], ORDER[1]], ORDER[2])
    return [str(how) for how in chosen]


def _last_working_day(start: pd.Series[pd.Timestamp], count: int) -> pd.Series[pd.Timestamp]:
    days = start.to_numpy().astype("datetime64[D]")
    before = np.busday_offset(days, 0, roll="backward", holidays=OFF)
    return pd.Series(np.busday_offset(before, count, holidays=OFF), index=start.index)


def _how(data: pd.DataFrame, key: str, today: date, last: pd.Series[pd.Timestamp]) -> list[str]:
    met = data[key]
    none, backwards = met.isna(), met < data["enrolled"]
    goes_on = none & (pd.Timestamp(today) <= last)
    late = none | (met > last)
    chosen = np.select([backwards, goes_on, late], [ORDER[3], ORDER[2], ORDER[1]], ORDER[0])
    return [str(how) for how in chosen]
