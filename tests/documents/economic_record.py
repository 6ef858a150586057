"""Eight months of 2021 followed up: two groups of costs, and interventions of two local groups."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.documents.economic.records import (
    EconomicReport,
    Followed,
    FollowedGroup,
    FollowedIntervention,
    FollowedLine,
)

BETTER, WORSE, IN_STEP = "bättre än budget", "sämre än budget", "i fas"
ASSOCIATION = "Samordningsförbundet Umeåregionen"


def followed(printed: str) -> Followed:
    """Budget, budget to date, outcome and forecast in thousands of kronor."""
    return Followed(*(tkr(amount) for amount in printed.split("|")))


def tkr(printed: str) -> Kr:
    return Kr.of(1000 * Decimal(printed.replace(" ", "").replace(",", ".").replace("−", "-")))


def group(name: str, *lines: FollowedLine, total: str) -> FollowedGroup:
    text = f"Summa {name[:1].lower()}{name[1:]}"
    return FollowedGroup(name, lines, text, followed(total))


INCOME = group(
    "Intäkter",
    FollowedLine("Försäkringskassan", followed("5 690 | 3 793,333 | 4 267,5 | 5 690"), IN_STEP),
    FollowedLine("Umeå kommun", followed("2 359 | 1 572,667 | 1 769,25 | 2 359"), IN_STEP),
    total="8 049 | 5 366 | 6 036,75 | 8 049",
)
OFFICE = group(
    "Kansli och styrelse",
    FollowedLine(
        "Kanslipersonal",
        followed("−1 580 | −1 053,333 | −900 | −1 350"),
        BETTER,
        "En tjänst var vakant under våren.",
    ),
    FollowedLine("Lokalhyra", followed("−85 | −56,667 | −75 | −112,5"), WORSE, asks=True),
    total="−1 665 | −1 110 | −975 | −1 462,5",
)
OPERATIONS = group(
    "Verksamheter",
    FollowedLine("Ungdomstorget", followed("−3 200 | −2 133,333 | −2 000 | −3 000"), IN_STEP),
    FollowedLine("Vuxentorget", followed("−2 625 | −1 750 | −1 750 | −2 625"), IN_STEP),
    total="−5 825 | −3 883,333 | −3 750 | −5 625",
)
YOUNG = FollowedIntervention(
    intervention="Ungdomstorget",
    owner="Umeå kommun",
    granted=tkr("6 400"),
    all_paid=tkr("5 200"),
    frame=tkr("3 200"),
    paid=tkr("2 000"),
    owner_unspent=None,
    association_unspent=tkr("1 200"),
)
GROWN = FollowedIntervention(
    intervention="Vuxentorget",
    owner="Umeå kommun",
    granted=tkr("2 625"),
    all_paid=tkr("1 750"),
    frame=tkr("2 625"),
    paid=tkr("1 750"),
    used=tkr("1 050"),
    expected_use=tkr("1 575"),
    owner_unspent=tkr("700"),
    association_unspent=tkr("875"),
    expected_unspent=tkr("1 050"),
    to_return=tkr("175"),
    return_by=date(2021, 12, 31),
    cause="Färre deltagare än väntat.",
)
OBSERVED = Finding(
    "G30",
    Level.WARNING,
    None,
    "Ungdomstorget har ingen rapport för 2021-T2.",
    "Be ägaren om rapporten.",
    "Överenskommelsen",
)


def board_report() -> EconomicReport:
    return EconomicReport(
        association=ASSOCIATION,
        year=2021,
        month="augusti",
        date_text="15 september 2021",
        groups=(INCOME, OFFICE, OPERATIONS),
        costs=followed("−7 490 | −4 993,333 | −4 725 | −7 087,5"),
        result=followed("559 | 372,667 | 1 311,75 | 961,5"),
        interventions=(YOUNG, GROWN),
        observations=(OBSERVED,),
        contact="kansliet",
    )


def local_report() -> EconomicReport:
    return EconomicReport(
        association=ASSOCIATION,
        year=2021,
        month="augusti",
        date_text="15 september 2021",
        local_group="Norr",
        interventions=(GROWN,),
    )
