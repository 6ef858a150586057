"""Chapter 13 of the plan for 2021–2023 as it is printed, ready for the document."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.report import Report, ReportRow, RowKind
from finsam_xl.documents.budget_report import BudgetReport, LineComment, PlannedIntervention
from finsam_xl.documents.targets import FigureRow, Target

_PRINTED = """
    label  | Intäkter
    member | Försäkringskassan                    |   5 690 |   5 690 |   5 690
    member | Umeå kommun                          |   2 359 |   2 353 |   2 353
    member | Vännäs kommun                        |     146 |     148 |     148
    member | Nordmaling kommun                    |     113 |     114 |     114
    member | Vindeln kommun                       |      83 |      85 |      85
    member | Robertsfors kommun                   |     106 |     108 |     108
    member | Bjurholms kommun                     |      37 |      37 |      37
    member | Region Västerbotten                  |   2 845 |   2 845 |   2 845
    member | Anställningsstöd, AF                 |     110 |     113 |     116
    sum    | Summa intäkter                       |  11 489 |  11 493 |  11 496
    label  | Kansli och styrelse
    member | Arvoden till styrelsen               |    −200 |    −205 |    −210
    member | Arvoden till revisorer               |     −50 |     −55 |     −60
    member | Kanslipersonal                       |  −1 580 |  −1 620 |  −1 660
    member | Ekonomihantering                     |    −370 |    −375 |    −380
    member | Lokalhyra                            |     −85 |     −90 |     −95
    member | Konferens och utbildning             |     −55 |     −55 |     −55
    member | Resor och logi                       |     −55 |     −55 |     −55
    member | Övrigt kontor och adm.               |    −125 |    −140 |    −155
    sum    | Summa kansli och styrelse            |  −2 520 |  −2 595 |  −2 670
    label  | Verksamhetsnära kostnader
    member | Social redovisning                   |     −35 |     −25 |       0
    member | Hemsidor                             |     −40 |     −25 |     −25
    member | Analys                               |    −150 |     −50 |     −50
    member | Kompetensutveckling och mötesplatser |    −260 |    −350 |    −450
    sum    | Summa verksamhetsnära kostnader      |    −485 |    −450 |    −525
    label  | Verksamheter
    member | Vännäs                               |    −420 |    −430 |    −440
    member | Nordmaling                           |    −420 |    −430 |    −440
    member | Vindeln                              |    −420 |    −430 |    −440
    member | Robertsfors                          |    −420 |    −430 |    −440
    member | Bjurholm                             |    −420 |    −430 |    −440
    member | Ungdomstorget                        |  −3 200 |  −2 800 |  −2 700
    member | De sammanhållna insatserna för unga  |    −950 |    −800 |    −700
    member | Vuxentorget                          |  −2 625 |  −2 400 |  −2 300
    member | Insats NAFS                          |    −395 |    −400 |    −410
    member | Processledare integration            |    −310 |       0 |       0
    member | Reserv HFE                           |     −50 |
    sum    | Summa verksamheter                   |  −9 630 |  −8 550 |  −8 310
    total  | Summa kostnader                      | −12 635 | −11 595 | −11 505
    total  | Resultat                             |  −1 146 |    −102 |      −9
    part   | Eget kapital vid årets början        |   2 040 |     894 |     792
    total  | Eget kapital vid årets slut          |     894 |     792 |     783
"""
YEARS = ("2021", "2022", "2023")
DECISION = "förbundsstyrelsen 27 november 2020 § 60"


def budget_rows() -> tuple[ReportRow, ...]:
    lines = [[cell.strip() for cell in line.split("|")] for line in _PRINTED.strip().splitlines()]
    return tuple(
        ReportRow(RowKind(kind), label, tuple(map(_tkr, amounts)))
        for kind, label, *amounts in lines
    )


def _tkr(printed: str) -> Kr | None:
    return Kr.of(1000 * int(printed.replace(" ", "").replace("−", "-"))) if printed else None


def budget_table() -> Report:
    return Report(
        title="Verksamhetsplan och budget 2021–2023",
        association="Samordningsförbundet Umeåregionen",
        unit="Tusental kronor",
        columns=YEARS,
        rows=budget_rows(),
        notes=("Intäkter har plus, kostnader minus.",),
        kronor=1000,
    )


def fee_rows() -> Report:
    rows = budget_rows()[1:9]
    total = ReportRow(RowKind.SUM, "Summa avgifter", (Kr.of(11_379_000), Kr.of(11_380_000)))
    return budget_table()._replace(rows=(*rows, total))


def budget_record() -> BudgetReport:
    deficit = Finding(
        "G01",
        Level.WARNING,
        None,
        "Budgeten för 2021 har ett underskott på 1 146 tkr.",
        "Skriv motiveringen på Inställningar.",
        "11 kap. 5 § kommunallagen (2017:725)",
    )
    odd = deficit._replace(
        code="F01", level=Level.ERROR, what="Avgifterna summerar till 2 844 tkr."
    )
    return BudgetReport(
        budget_table(),
        date_text="23 november 2020",
        version="förslag",
        summary=("Resultatet för 2021 är −1 146 tkr. Eget kapital går från 2 040 till 894 tkr.",),
        proposal=("Styrelsen fastställer verksamhetsplan och budget enligt förslag.",),
        observations=(deficit, odd),
        key_figures=(
            FigureRow("Kansliets andel av kostnaderna", ("19,9 %", "22,4 %", "23,2 %")),
            FigureRow("Eget kapital mot intäkter", ("7,8 %", "6,9 %", "6,8 %")),
        ),
        comments=(
            LineComment("Reserv HFE", "Finns bara första året."),
            LineComment("Hemsidor", " "),
        ),
        fees=fee_rows(),
        targets=(Target("Eget kapital ska räcka", "Andel av avgifterna", "10 %", "7,9 %"),),
        interventions=(
            PlannedIntervention(
                intervention="Vuxentorget",
                owner="Umeå kommun",
                type="individinriktad",
                target_group="Vuxna utan arbete",
                start=date(2021, 1, 1),
                end=date(2021, 12, 31),
                amount=Kr.of(2_625_000),
                goal="35 % av de som avslutas går till arbete",
                planned_outcome="120 deltagare",
            ),
            PlannedIntervention("Insats NAFS", ""),
        ),
    )
