"""Interventions followed up: paid, used, unspent on each side, pace, and what could be returned."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.money_units import to_nearest
from finsam_xl.rules.budget.frame import year_frame
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.records import BudgetSettings
from finsam_xl.rules.calendar_steps import DECEMBER
from finsam_xl.rules.outcome.paid import Paid
from finsam_xl.rules.outcome.records import InterventionReport, reported_through

_KRONA = Kr.of(1)


class Standing(Frozen):
    """An intervention through a month of a year; amounts without sign.

    `year_frame` is the year's part of what was granted; `paid` (utbetalt) and `used` (förbrukat)
    are since the year began, `paid_then` through the report's own month. None: no line of the
    budget is the intervention's, so nobody can tell what is paid; the owner has not reported; the
    frame has no period or amount. `co_financing` is what the parties pay themselves in the year,
    beside all that.
    """

    row: Intervention
    year: int
    month: int
    year_frame: Kr | None
    paid: Kr | None
    report: InterventionReport | None
    expected_use: Kr | None
    paid_then: Kr | None = None
    co_financing: Kr | None = None

    @property
    def reported_month(self) -> int | None:
        """The month that the owner's report goes through."""
        period = reported_through(self.report.period) if self.report else None
        return period[1] if period else None

    @property
    def used(self) -> Kr | None:
        """What the owner says is used (förbrukat)."""
        return self.report.used_to_date if self.report else None

    @property
    def owner_unspent(self) -> Kr | None:
        """Paid and not used when the owner reported: lies with the owner."""
        if self.used is None or self.paid_then is None:
            return None
        return self.paid_then - self.used

    @property
    def association_unspent(self) -> Kr | None:
        """Granted and not paid, over all years: lies with the association."""
        granted, paid = self.row.granted, self.all_paid
        return None if granted is None or paid is None else granted - paid

    @property
    def all_paid(self) -> Kr | None:
        """Paid this year and the years before."""
        return None if self.paid is None else (self.row.earlier_actual or ZERO) + self.paid

    @property
    def used_share(self) -> Fraction | None:
        """The pace (förbrukningstakt): what is used of the year's frame, as a part of 1."""
        if self.used is None or not self.year_frame:
            return None
        return Fraction(self.used.ore, self.year_frame.ore)

    @property
    def expected_unspent(self) -> Kr | None:
        """What the year's frame is expected to have left at its end; negative: too little."""
        if self.expected_use is None or self.year_frame is None:
            return None
        return self.year_frame - self.expected_use

    @property
    def to_return(self) -> Kr | None:
        """What of the paid could be returned (återföras) if the owner uses what is expected."""
        if self.expected_use is None or self.paid is None:
            return None
        return max(ZERO, self.paid - self.expected_use)

    @property
    def return_by(self) -> date:
        """The last day to return it: the year's last, or the intervention's where it is earlier."""
        last = date(self.year, DECEMBER, 31)
        return min(last, self.row.end or last)


def stand(
    row: Intervention,
    paid: Paid | None,
    reports: tuple[InterventionReport, ...],
    settings: BudgetSettings,
) -> Standing:
    """Where an intervention stands through the month that the settings name."""
    year, month = settings.year, settings.follow_up_month
    report = latest_report(row.intervention, reports, (year, month))
    so_far = None if paid is None else paid.through(month)
    standing = Standing(row, year, month, year_frame(row, settings), so_far, report, None)
    reported = standing.reported_month
    return standing._replace(
        expected_use=_expected(standing),
        paid_then=None if paid is None or reported is None else paid.through(reported),
    )


def latest_report(
    intervention: str, reports: tuple[InterventionReport, ...], through: tuple[int, int]
) -> InterventionReport | None:
    """The owner's last report of the year through the month that tells what is used.

    Of two that go through the same month the one handed in last.
    """
    own = [
        ((period[1], report.submitted or date.min), report)
        for report in reports
        if report.intervention == intervention and report.used_to_date is not None
        if (period := reported_through(report.period)) is not None
        if period[0] == through[0] and period[1] <= through[1]
    ]
    return max(own, key=lambda pair: pair[0])[1] if own else None


def months_run(row: Intervention, year: int, month: int) -> int:
    """How many months of the year the intervention has run through the month."""
    starts_in = row.start is not None and row.start.year == year
    ends_in = row.end is not None and row.end.year == year
    first = row.start.month if row.start and starts_in else 1
    last = min(month, row.end.month) if row.end and ends_in else month
    return max(0, last - first + 1)


def _expected(standing: Standing) -> Kr | None:
    """The owner's own forecast, else what is used at the same pace over the year's months."""
    report, row = standing.report, standing.row
    if report is None or report.used_to_date is None:
        return None
    if report.full_year_forecast is not None:
        return report.full_year_forecast
    period = reported_through(report.period)
    run = months_run(row, standing.year, period[1]) if period else 0
    if not run:
        return report.used_to_date
    whole = months_run(row, standing.year, DECEMBER)
    return to_nearest(report.used_to_date.kronor * whole / run, _KRONA)
