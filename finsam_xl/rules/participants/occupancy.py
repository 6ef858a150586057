"""Each intervention's places: how full it was day by day, and what its quotas would take."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import counted, date_text, decimal_text, thousands
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.participants.counts import MEASURES
from finsam_xl.rules.participants.frame_records import InterventionFrame
from finsam_xl.rules.participants.inflow import Inflow, inflow
from finsam_xl.rules.participants.lights import GREEN, GREY, RED, YELLOW, Light
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.timeline import Timeline, occupancy, timelines

_TENTHS = 10


class Filled(Frozen):
    """The days of a period: how many on the last, the most, the first day of that, and over."""

    last: int
    most: int
    most_day: date
    mean: Fraction
    over: int

    @property
    def told_mean(self) -> Fraction:
        """The mean in tenths, half of one rounded up, as it is told everywhere."""
        return Fraction(floor(self.mean * _TENTHS + Fraction(1, 2)), _TENTHS)


class Occupancy(Frozen):
    """An intervention's places; `filled` is None where the counts are hidden or none have come."""

    frame: InterventionFrame
    filled: Filled | None
    inflow: Inflow | None
    is_hidden: bool = False

    @property
    def share(self) -> Fraction | None:
        """The mean of the days as a part of the places."""
        if self.filled is None or not self.frame.places:
            return None
        return self.filled.mean / self.frame.places

    def light(self) -> Light:
        """Red for more than the places now, yellow for some day or by the quotas, with the why."""
        filled, places = self.filled, self.frame.places
        if places is None:
            return Light(GREY, "Platser är inte ifyllt på Insatser")
        if filled is None:
            return Light(GREY, "antalet är dolt" if self.is_hidden else "perioden har inte börjat")
        if filled.last > places:
            over = f"{thousands(filled.last)} på {thousands(places)} platser"
            return Light(RED, f"{over} när perioden slutade")
        if filled.over:
            days = counted(filled.over, "dag", "dagar")
            most = f"som mest {thousands(filled.most)} den {date_text(filled.most_day)}"
            return Light(YELLOW, f"fler än {thousands(places)} platser {days}, {most}")
        if self.inflow and not self.inflow.fits:
            return Light(YELLOW, inflow_told(self.inflow))
        return Light(GREEN, f"aldrig fler än {thousands(places)} platser")


def occupancies(report: PeriodReport) -> tuple[Occupancy, ...]:
    """Every intervention with a frame; days that have not come are left out."""
    followed = report.followed
    lines = timelines(followed.episodes, "intervention")
    return tuple(
        Occupancy(
            frame,
            _filled(report, frame, lines.get(frame.intervention, Timeline((), ()))),
            inflow(frame, followed.tables.quotas),
            _is_hidden(report, frame),
        )
        for frame in followed.tables.frames
    )


def inflow_told(found: Inflow) -> str:
    """80 a month into 250 places: enough for a mean stay of at most 3,1 months."""
    stay = decimal_text(found.told_stay, 1)
    a_month = decimal_text(found.a_month, 0 if found.a_month.denominator == 1 else 1)
    return (
        f"{a_month} i månaden enligt kvoterna till {thousands(found.places)} platser kräver en"
        f" medeltid på högst {stay} månader"
    )


def _filled(report: PeriodReport, frame: InterventionFrame, line: Timeline) -> Filled | None:
    """Told only where all that comes in and goes out may be seen."""
    period = report.period._replace(last=min(report.period.last, report.followed.day))
    if _is_hidden(report, frame) or period.last < period.first:
        return None
    days = occupancy(line, period)
    most_day, most = max(days, key=lambda each: each[1])
    return Filled(
        last=days[-1][1],
        most=most,
        most_day=most_day,
        mean=Fraction(sum(count for _, count in days), len(days)),
        over=sum(count > frame.places for _, count in days) if frame.places else 0,
    )


def _is_hidden(report: PeriodReport, frame: InterventionFrame) -> bool:
    counts = (report.number(measure, Insats=frame.intervention) for measure in MEASURES)
    return HIDDEN_TEXT in counts
