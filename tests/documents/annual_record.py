"""Two annual reports: one that is told in full, and one of which nothing but amounts is known."""

from __future__ import annotations

from finsam_xl.documents.annual.balance import BalanceSheet
from finsam_xl.documents.annual.cash import CashFlow
from finsam_xl.documents.annual.income import IncomeStatement
from finsam_xl.documents.annual.records import (
    AnnualNote,
    AnnualReport,
    BoardMember,
    InterventionYear,
    Narrative,
    OperatedGroup,
    OperatedLine,
    Operations,
)
from finsam_xl.documents.annual.rows import Pair
from finsam_xl.documents.targets import FigureRow, Target
from tests.documents.economic_record import tkr


def pair(printed: str) -> Pair:
    """The year and the year before in thousands: 11 489 | 11 300; a blank is not known."""
    this, last = (part.strip() for part in printed.split("|"))
    return Pair(tkr(this) if this else None, tkr(last) if last else None)


def operated(line: str, printed: str) -> OperatedLine:
    """Budget, outcome and the year before in thousands."""
    amounts = [part.strip() for part in printed.split("|")]
    return OperatedLine(line, *(tkr(part) if part else None for part in amounts))


INCOME = IncomeStatement(
    income=pair("11 489 | 11 300"),
    costs=pair("−12 300 | −11 200"),
    depreciation=pair("−20 | −20"),
    financial_income=pair("5 | 0"),
)
"""The result is 11 489 − 12 300 − 20 + 5 = −826, and 80 the year before."""
BALANCE = BalanceSheet(
    equity_opening=pair("2 040 | 1 960"),
    result=pair("−826 | 80"),
    receivables=pair("300 | 250"),
    cash=pair("1 614 | 2 470"),
    short_debts=pair("740 | 740"),
    tangible=pair("40 | 60"),
)
"""Assets 40 + 300 + 1 614 = 1 954, and equity 1 214 + debts 740 = 1 954."""
CASH = CashFlow(
    result=pair("−826 | 80"),
    not_cash=pair("20 | 20"),
    receivables=pair("−50 | 30"),
    short_debts=pair("0 | −10"),
    opening_cash=pair("2 470 | 2 350"),
)
"""−826 + 20 − 50 = −856, and 2 470 − 856 = 1 614."""
OPERATIONS = Operations(
    groups=(
        OperatedGroup(
            "Intäkter",
            (operated("Avgifter", "11 379 | 11 379 | 11 200"),),
            operated("Summa intäkter", "11 489 | 11 489 | 11 300"),
        ),
        OperatedGroup(
            "Verksamheter",
            (operated("Vuxentorget", "−2 625 | −2 500 | "),),
            operated("Summa verksamheter", "−9 630 | −9 400 | −8 700"),
        ),
    ),
    totals=(operated("Resultat", "−1 146 | −826 | 80"),),
)


def full_report() -> AnnualReport:
    return AnnualReport(
        association="Samordningsförbundet Umeåregionen",
        organisation_number="222000-1234",
        year=2021,
        registry_number="2022:7",
        decision="förbundsstyrelsen 25 mars 2022 § 12",
        income=INCOME,
        balance=BALANCE,
        cash=CASH,
        operations=OPERATIONS,
        narrative=Narrative(
            important_events="NAFS förlängdes.\n\n- Vuxentorget flyttade\n- Ny webb",
            organisation="Styrelsen har haft sju möten.",
            activity="Sju arenor har tagit emot deltagare.",
            housekeeping="Medlen har använts som beslutat.",
            attainment="Ett mål av ett är nått.",
            deficit_reason="Eget kapital används som planerat.",
            circumstances="Anslaget från staten är oförändrat.",
            staff="Tre anställda.",
            expected="Avgifterna är oförändrade 2022.",
            investments="Inga.",
        ),
        columns=("2021", "2020", "2019"),
        key_figures=(FigureRow("Kansliets andel av kostnaderna", ("20,1 %", "19,9 %", "19,5 %")),),
        interventions=(
            InterventionYear("Vuxentorget", "Umeå kommun", "118 deltagare.", tkr("2 500")),
        ),
        targets=(
            Target("Eget kapital ska räcka", "Andel av avgifterna", "10 %", "10,7 %", "nått"),
        ),
        notes=(
            AnnualNote("Redovisningsprinciper", "Enligt LKBR."),
            AnnualNote("Intäkter", "Avgifter och bidrag.", row="Verksamhetens intäkter"),
        ),
        board=(
            BoardMember("A. Andersson", "ordförande", "Umeå kommun"),
            BoardMember("B. Bengtsson", "ledamot"),
        ),
    )


def bare_report() -> AnnualReport:
    return AnnualReport(
        association="Samordningsförbundet Umeåregionen",
        year=2021,
        income=INCOME._replace(income=pair("11 489 | ")),
        balance=BALANCE,
        cash=CASH,
        interventions=(InterventionYear("Vuxentorget", ""),),
    )
