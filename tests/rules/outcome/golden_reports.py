"""The smallest reports, missing or handed in, that have each fault."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.rules.outcome.records import InterventionReport
from finsam_xl.rules.outcome.report_check import Asked, check_asked, check_reports
from tests.rules.budget.rows import SUPPORT
from tests.rules.budget.worksheet import place

Found = tuple[Finding, ...]
ASKED = Asked(2017, "2017-T2", date(2017, 9, 15), Place("Inställningar", 30, 12))
DAY = date(2017, 9, 16)


def report(submitted: date | None, period: str = "2017-T2") -> InterventionReport:
    """The process support's report."""
    at = place("Insatsrapporter", 6, InterventionReport._fields[1:])
    return InterventionReport(at, "Processtöd", period, Kr.of(240_000), submitted=submitted)


IN_TIME = report(date(2017, 9, 15))


def reported(*reports: InterventionReport) -> Found:
    return check_reports((SUPPORT,), reports, ASKED, DAY)


CASES = {
    "G70": lambda: check_asked(ASKED._replace(period="T2 2017")),
    "G71": reported,
    "G72": lambda: reported(report(None)),
    "G73": lambda: reported(report(date(2017, 9, 18))),
    "G74": lambda: reported(IN_TIME, report(date(2017, 9, 14))),
    "G69": lambda: reported(IN_TIME._replace(full_year_forecast=Kr.of(239_999))),
    "G75": lambda: reported(IN_TIME, report(date(2017, 5, 2), "2017 T1")),
}
