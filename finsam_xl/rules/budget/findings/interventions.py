"""What can be wrong with an intervention's agreement, owner, decision, type and target group."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import date_text, listed
from finsam_xl.rules.budget.intervention_records import TYPES, Intervention
from finsam_xl.rules.budget.text import BUDGET_DECISION
from finsam_xl.rules.dated_law import BUDGET

_SHEET = "Bladet Insatser"


def g24_agreement_is_missing(at: Place, row: Intervention) -> Finding:
    """An intervention has no written agreement (överenskommelse)."""
    return Finding(
        "G24",
        Level.WARNING,
        at,
        f"{row.intervention} saknar datum för överenskommelse med den som utför insatsen.",
        "Skriv under en överenskommelse före start och fyll i datumet.",
        BUDGET.basis("agreement_before_start"),
    )


def g25_agreement_after_start(at: Place, row: Intervention, agreed: date, start: date) -> Finding:
    """The agreement is later than the start of the intervention."""
    return Finding(
        "G25",
        Level.WARNING,
        at,
        f"{row.intervention} började {date_text(start)} men överenskommelsen är från"
        f" {date_text(agreed)}, {(agreed - start).days} dagar senare.",
        "Rätta datumet, eller anteckna varför insatsen började utan överenskommelse.",
        BUDGET.basis("agreement_before_start"),
    )


def g26_owner_is_no_member(at: Place, row: Intervention) -> Finding:
    """The owner is blank, or is not in the list of members on the day the intervention starts."""
    what = f"ägs av {row.owner}, som inte är medlem då den börjar" if row.owner else "saknar ägare"
    return Finding(
        "G26",
        Level.WARNING,
        at,
        f"{row.intervention} {what}; förbundet kan bara finansiera medlemmars insatser.",
        "Välj en medlem som ägare, eller lägg in medlemmen på Inställningar.",
        BUDGET.basis("members_money"),
    )


def g27_financing_is_missing(at: Place, row: Intervention, decided: date) -> Finding:
    """Spending was decided during the running year without saying how it is paid for."""
    return Finding(
        "G27",
        Level.WARNING,
        at,
        f"{row.intervention} beslutades {date_text(decided)}, under löpande år, men det står inte"
        " hur utgiften finansieras.",
        "Skriv i kolumnen Finansiering, till exempel inom budget, ur reserven eller eget kapital.",
        BUDGET.paragraph("financing_in_decision", decided),
    )


def g28_target_group_is_not_prioritised(
    at: Place, row: Intervention, groups: list[str], day: date
) -> Finding:
    """An intervention is for a target group that was not prioritised when it began."""
    return Finding(
        "G28",
        Level.NOTICE,
        at,
        f"{row.intervention} vänder sig till {listed(groups)}, som inte är prioriterad"
        f" {date_text(day)}.",
        "Välj en prioriterad målgrupp, eller lägg in den med beslut på bladet Målgrupper.",
        "Styrelsens beslut om prioriterade målgrupper",
    )


def g29_type_is_unknown(at: Place, row: Intervention) -> Finding:
    """An intervention's type is blank or another than the three."""
    return Finding(
        "G29",
        Level.WARNING,
        at,
        f"{row.intervention} har typen {row.type or '(tom)'}, som inte kan räknas.",
        f"Välj {TYPES[0]}, {TYPES[1]} eller {TYPES[2]}.",
        "Riktmärket för insatsernas typer",
    )


def g30_intervention_ends_before_start(at: Place, row: Intervention) -> Finding:
    """An intervention ends before it begins, so nothing can be spread over its years."""
    return Finding(
        "G30",
        Level.ERROR,
        at,
        f"{row.intervention} slutar {_day(row.end)} men börjar {_day(row.start)}.",
        "Rätta Start eller Slut.",
        _SHEET,
    )


def g115_end_is_beyond_reach(at: Place, row: Intervention) -> Finding:
    """An intervention ends so far ahead that its frame can't be shared by years."""
    return Finding(
        "G115",
        Level.WARNING,
        at,
        f"{row.intervention} slutar {_day(row.end)}, så årets del av ramen går inte att räkna.",
        "Skriv den sista dag som beslutet gäller, eller töm Slut om den inte är bestämd.",
        _SHEET,
    )


def g31_goal_is_missing(at: Place, row: Intervention, missing: list[str]) -> Finding:
    """An intervention does not say what it is to lead to."""
    return Finding(
        "G31",
        Level.NOTICE,
        at,
        f"{row.intervention} saknar {listed(missing)}.",
        "Skriv vad insatsen ska leda till, så att den går att följa upp.",
        "Beslutet om insatsen",
    )


def g32_unknown_intervention(at: Place, line: str, intervention: str) -> Finding:
    """A budget line names an intervention that the sheet Insatser does not have."""
    return Finding(
        "G32",
        Level.WARNING,
        at,
        f"Posten {line} hör till {intervention}, som inte finns på bladet Insatser.",
        "Välj en insats ur listan, eller lägg till insatsen på bladet Insatser.",
        BUDGET_DECISION,
    )


def g112_intervention_twice(at: Place, intervention: str, first: Place) -> Finding:
    """Two rows have the same intervention, so nobody can tell which frame and period count."""
    return Finding(
        "G112",
        Level.ERROR,
        at,
        f"Insatsen {intervention} står två gånger, första gången i {first.address}; bara den"
        " första räknas.",
        "Ge raderna olika namn, eller slå ihop dem.",
        _SHEET,
    )


def g40_decision_day_is_missing(at: Place, row: Intervention) -> Finding:
    """A granted intervention has no decision day, so its financing can't be judged."""
    return Finding(
        "G40",
        Level.NOTICE,
        at,
        f"{row.intervention} har beviljats medel men saknar beslutsdatum.",
        "Skriv dagen för styrelsens beslut.",
        BUDGET.paragraph("financing_in_decision", row.start or date(2018, 1, 1)),
    )


def _day(day: date | None) -> str:
    return date_text(day) if day else ""
