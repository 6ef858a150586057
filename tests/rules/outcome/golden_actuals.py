"""The smallest ledgers, maps and follow-ups that have each fault."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.rules.budget.records import Plan
from finsam_xl.rules.outcome.actual_check import check_ledger, check_map
from finsam_xl.rules.outcome.follow_up import Outcome, follow_up
from finsam_xl.rules.outcome.follow_up_check import check_follow_up, check_month
from finsam_xl.rules.outcome.intervention_follow_up import stand
from finsam_xl.rules.outcome.line_months import by_line_and_month
from finsam_xl.rules.outcome.paid import Paid
from finsam_xl.rules.outcome.profiles import Profiles
from finsam_xl.rules.outcome.records import (
    AccountRange,
    FollowUpInput,
    InterventionReport,
    LedgerRow,
    OwnProfile,
)
from finsam_xl.rules.outcome.standing_check import (
    check_frames,
    check_reported_units,
    check_standing,
)
from tests.rules.budget.rows import SUPPORT
from tests.rules.budget.worksheet import SETTINGS, place, plan

Found = tuple[Finding, ...]
APRIL = SETTINGS._replace(follow_up_month=4, comment_limit=Fraction(10, 100))
AUGUST = SETTINGS._replace(year=2017, follow_up_month=8)
RENT = "Kansli och styrelse | administration | Lokalhyra | -120 | -120 | -120"
LINES = {"Lokalhyra", "Resor"}


def ledger(account: int, period: str, kronor: int, line: str = "", objects: str = "") -> LedgerRow:
    """A row of the sheet Utfall."""
    at = place("Utfall", 5, LedgerRow._fields[1:])
    return LedgerRow(at, account, objects, period, Kr.of(kronor), line)


def accounts(first: int, last: int | None, line: str, objects: str = "") -> AccountRange:
    """A row of the sheet Kontokarta; the object as 6:P3."""
    dimension, _, code = objects.rpartition(":")
    at = place("Kontokarta", 5, AccountRange._fields[1:])
    return AccountRange(at, first, last, dimension, code, line)


def inputs(method: str = "rak", comment: str = "") -> tuple[FollowUpInput, ...]:
    at = place("Uppföljning", 5, ("forecast_method", "own_forecast", "comment"))
    return (FollowUpInput(at, "Lokalhyra", method, None, comment),)


def through_april_of_a_ledger_to_march() -> Found:
    settings = APRIL._replace(places=(("follow_up_month", Place("Inställningar", 5, 3)),))
    rows = (ledger(5010, "2021-03", -1, "Lokalhyra"), ledger(5010, "2020-12", -1, "Lokalhyra"))
    return check_month(plan(RENT, settings), Outcome(by_line_and_month(rows, 2021)))


def followed(accrual: str, method: str, *rows: LedgerRow) -> Found:
    whole = plan(RENT, APRIL)
    (line,) = whole.lines
    whole = Plan((line._replace(accrual=accrual),), APRIL)
    outcome = Outcome(by_line_and_month(rows, 2021), inputs(method))
    return check_follow_up(follow_up(whole, outcome), whole, outcome)


def spread(*percents: int) -> OwnProfile:
    """The rent's own profile with these months."""
    at = place("Kontokarta", 5, ("", "line", "month_1"))
    return OwnProfile(at, "Lokalhyra", tuple(Fraction(each, 100) for each in percents))


def half_a_profile() -> Found:
    (line,) = plan(RENT, APRIL).lines
    whole = Plan((line._replace(accrual="egen"),), APRIL)
    profiles = Profiles({}, {"Lokalhyra": spread(*[4] * 12)})
    outcome = Outcome({}, inputs(), profiles)
    return check_follow_up(follow_up(whole, outcome), whole, outcome)


def report(used: int, forecast: int | None = None) -> InterventionReport:
    """What the owner of the process support reports for August 2017."""
    at = place("Insatsrapport", 5, InterventionReport._fields[1:])
    expected = None if forecast is None else Kr.of(forecast)
    return InterventionReport(at, "Processtöd", "2017-08", Kr.of(used), expected)


def paid(kronor: int) -> Paid:
    """All that is paid is paid in January."""
    return Paid((Kr.of(kronor),))


def standing(amount: int | None, *reports: InterventionReport) -> Found:
    return check_standing(
        stand(SUPPORT, None if amount is None else paid(amount), reports, AUGUST), "kr"
    )


def over_frame() -> Found:
    """500 before, and 300 a year: 1 400 tkr of 1 200."""
    row = SUPPORT._replace(earlier_actual=Kr.of(500_000))
    whole = plan("Verksamheter | insatser | Processtöd | -300 | -300 | -300")
    named = tuple(line._replace(intervention="Processtöd") for line in whole.lines)
    return check_frames((row,), whole._replace(lines=named))


CASES = {
    "G41": lambda: check_ledger((ledger(5010, "202104", -100, "Lokalhyra"),), LINES, 2021),
    "G42": lambda: check_map((accounts(5099, 5010, "Lokalhyra"),), LINES),
    "G43": lambda: check_map(
        (accounts(5000, 5500, "Lokalhyra"), accounts(5400, 5999, "Resor")), LINES
    ),
    "G44": lambda: check_ledger((ledger(5010, "2021-04", -100),), LINES, 2021),
    "G45": lambda: check_ledger((ledger(5010, "2021-04", -100, "Hyra"),), LINES, 2021),
    "G46": lambda: followed("rak", "rak"),
    "G47": lambda: check_map((accounts(5010, None, "Hyra", "6:P3"),), LINES),
    "G48": lambda: followed("fjolårsprofil", "rak"),
    "G49": lambda: followed("rak", "egen"),
    "G50": lambda: followed("rak", "rak", ledger(5010, "2021-04", -50_000, "Lokalhyra")),
    "G65": lambda: standing(None, report(120_000)),
    "G66": lambda: check_ledger(
        (ledger(5010, "2019-12", -100), ledger(5020, "2019-04", -1150)), LINES, 2021
    ),
    "G68": lambda: check_reported_units(
        stand(SUPPORT, paid(240_000), (report(240),), AUGUST), "kr"
    ),
    "G64": through_april_of_a_ledger_to_march,
    "G51": lambda: standing(100_000, report(120_000)),
    "G52": lambda: standing(1_200_001),
    "G53": lambda: standing(480_000, report(160_000, 400_000)),
    "G54": lambda: standing(100_000),
    "G55": over_frame,
    "G114": lambda: standing(480_000, report(100_000)._replace(period="2017-T1")),
    "G111": half_a_profile,
}
