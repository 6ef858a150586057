"""The same figures by pandas, written from the rules' words and not from their code."""

from __future__ import annotations

from datetime import date

import holidays
import numpy as np
import pandas as pd

from finsam_xl.rules.participants.periods import Period

YEARS = range(2015, 2030)
FREE = sorted(holidays.country_holidays("SE", years=YEARS, include_sundays=False))
EVES = [f"{year}-12-{day}" for year in YEARS for day in (24, 31)]
MIDSUMMER_EVES = [
    str(pd.Timestamp(year, 6, day).date())
    for year in YEARS
    for day in range(19, 26)
    if pd.Timestamp(year, 6, day).day_of_week == 4
]
OFF = np.array([*map(str, FREE), *EVES, *MIDSUMMER_EVES], dtype="datetime64[D]")


def frame(columns: dict[str, list[object]], today: date = date(2023, 12, 31)) -> pd.DataFrame:
    """The rows that count: not registered by mistake, enrolled in 1990 or later, not gone before.

    What is dated after today has not happened.
    """
    data = pd.DataFrame(columns)
    for name in ("enrolled", "exited", "first_coach", "offer"):
        data[name] = pd.to_datetime(data[name])
        data[name] = data[name].where(data[name] <= pd.Timestamp(today))
    mistaken = data["exit_reason"] == "felregistrering"
    backwards = data["exited"] < data["enrolled"]
    return data[~mistaken & ~backwards & (data["enrolled"] >= pd.Timestamp("1990-01-01"))]


def members(data: pd.DataFrame, measure: str, period: Period) -> pd.DataFrame:
    """Ongoing is enrolled and not exited when a day has ended."""
    first, last = pd.Timestamp(period.first), pd.Timestamp(period.last)
    there_before = (data["enrolled"] < first) & ~(data["exited"] < first)
    new = data["enrolled"].between(first, last)
    chosen = {
        "ingående": there_before,
        "nya": new,
        "avslutade": data["exited"].between(first, last),
        "pågående": (data["enrolled"] <= last) & ~(data["exited"] <= last),
        "deltagare": there_before | new,
    }
    return data[chosen[measure]]


def persons(data: pd.DataFrame) -> int:
    """Distinct IDs of rows with consent, and every other row."""
    known = data[(data["participant_id"] != "") & (data["consent"] == "ja")]
    return int(known["participant_id"].nunique()) + len(data) - len(known)


def occupied(data: pd.DataFrame, period: Period) -> list[int]:
    """Who is enrolled when each day ends."""
    days = pd.date_range(period.first, period.last)
    return [int(((data["enrolled"] <= day) & ~(data["exited"] <= day)).sum()) for day in days]


def working_days(data: pd.DataFrame) -> list[int]:
    """Working days after enrolment up to and with the first time with a coach."""
    one = np.timedelta64(1, "D")
    start = data["enrolled"].to_numpy().astype("datetime64[D]")
    met = data["first_coach"].to_numpy().astype("datetime64[D]")
    return [int(n) for n in np.busday_count(start + one, met + one, holidays=OFF)]


def over_six_months(data: pd.DataFrame, day: pd.Timestamp) -> set[int]:
    """The rows that are or were longer than six calendar months."""
    until = data["exited"].fillna(day).clip(upper=day)
    limit = data["enrolled"] + pd.DateOffset(months=6)
    return set(data.index[until > limit])
