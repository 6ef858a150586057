"""The smallest rows that have each fault of staff, interventions, guideline and deadlines."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.kr import Kr
from finsam_xl.rules.budget.deadlines import check_annual_report_day, check_budget_day
from finsam_xl.rules.budget.financing import check_applications, check_co_financing
from finsam_xl.rules.budget.guideline import check_guideline, type_shares
from finsam_xl.rules.budget.intervention_check import check_interventions
from finsam_xl.rules.budget.intervention_records import Intervention
from finsam_xl.rules.budget.staff import StaffRow
from finsam_xl.rules.budget.staff_check import check_staff
from tests.rules.budget.rows import APPLICATION, CO, GUIDELINES, STAFF, SUPPORT, YOUNG
from tests.rules.budget.worksheet import SETTINGS, member, place, plan

Found = tuple[Finding, ...]
IN_2018 = SETTINGS._replace(year=2018)
MEMBERS = (member("Uppsala kommun", "kommun"),)


def staff(row: StaffRow, budget: str = "") -> Found:
    text = f"Verksamheter | insatser | Processtöd | {budget}"
    return check_staff((row,), plan(text, IN_2018))


def about(row: Intervention) -> Found:
    return check_interventions((row,), (YOUNG,), plan("", IN_2018)._replace(members=MEMBERS))


def off_the_guideline() -> Found:
    """70 and 30 of 100: 70,0 %, 30,0 % and 0,0 % against 60, 30 and 10."""
    other = SUPPORT._replace(intervention="Torget", type="individinriktad")
    amounts = {"Processtöd": Kr.of(30_000), "Torget": Kr.of(70_000)}
    shares = type_shares(amounts, (SUPPORT, other), GUIDELINES)
    return check_guideline(shares, GUIDELINES, "Budgeten 2018", "tkr")


def broken_guideline() -> Found:
    wrong = GUIDELINES[0]._replace(share=Fraction(65, 100))
    return check_guideline((), (wrong, *GUIDELINES[1:]), "Budgeten 2018", "tkr")


def unknown_intervention() -> Found:
    whole = plan("Verksamheter | insatser | Torget | -1 | -1 | -1")
    (line,) = whole.lines
    named = whole._replace(lines=(line._replace(intervention="Torgen"),))
    return check_interventions((), (), named)


def co_financed() -> Found:
    whole = plan("Intäkter | | Umeås personal | 500 | 500 | 500")
    (line,) = whole.lines
    named = whole._replace(lines=(line._replace(intervention="Torget"),))
    return check_co_financing((CO,), named)


def twice() -> Found:
    again = SUPPORT._replace(at=place("Insatser", 9, Intervention._fields[1:]))
    return check_interventions((SUPPORT, again), (), plan("", IN_2018))


def two_guidelines() -> Found:
    again = GUIDELINES[0]._replace(at=place("Mål", 33, ("type", "share")))
    return check_guideline((), (*GUIDELINES, again), "Budgeten 2018", "tkr")


CASES = {
    "G113": two_guidelines,
    "G112": twice,
    "G115": lambda: about(SUPPORT._replace(end=date(9999, 12, 31))),
    "G20": lambda: staff(STAFF._replace(social_fees=Fraction(3142, 10_000))),
    "G21": lambda: staff(STAFF._replace(monthly_pay=None)),
    "G22": lambda: staff(STAFF._replace(end=date(2016, 12, 31))),
    "G23": lambda: staff(STAFF, "-600"),
    "G24": lambda: about(SUPPORT._replace(agreement=None)),
    "G25": lambda: about(SUPPORT._replace(agreement=date(2017, 5, 15))),
    "G26": lambda: about(SUPPORT._replace(owner="Fontänhuset")),
    "G27": lambda: about(SUPPORT._replace(financing="")),
    "G28": lambda: about(SUPPORT._replace(target_group="Unga; Nyanlända")),
    "G29": lambda: about(SUPPORT._replace(type="blandad")),
    "G30": lambda: about(SUPPORT._replace(end=date(2017, 4, 30))),
    "G31": lambda: about(SUPPORT._replace(planned_outcome="", goal="")),
    "G32": unknown_intervention,
    "G33": broken_guideline,
    "G34": off_the_guideline,
    "G35": co_financed,
    "G36": lambda: check_applications((APPLICATION,), (SUPPORT,), "tkr"),
    "G37": lambda: check_budget_day(SETTINGS, date(2020, 12, 11), date(2020, 12, 12)),
    "G38": lambda: check_annual_report_day(2020, None, date(2021, 4, 1)),
    "G39": lambda: check_budget_day(SETTINGS, date(2020, 11, 27), date(2020, 11, 27)),
    "G40": lambda: about(SUPPORT._replace(decision_day=None)),
}
