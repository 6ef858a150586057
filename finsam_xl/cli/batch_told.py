"""How a batch's outcomes are told: Swedish lines for people, objects for programs."""

from __future__ import annotations

from pathlib import Path

from finsam_xl.actions.batch.outcome import Outcome, Status
from finsam_xl.actions.journey.controls import counted
from finsam_xl.basics.finding import Level
from finsam_xl.basics.kr import Kr
from finsam_xl.cli.printing import finding_object, say, say_findings

_MANY = {
    Status.WRITTEN: "omräknade",
    Status.UNCHANGED: "redan rätta",
    Status.CLOSED: "stängda",
    Status.REFUSED: Status.REFUSED.value,
}


def say_outcomes(outcomes: list[Outcome]) -> None:
    """A line for each workbook, with its errors and what only the batch can find."""
    for each in outcomes:
        if each.status is not Status.REFUSED:
            say(f"{each.path}: {each.status.value}. {counted(each.all_findings)}.")
            grave = (found for found in each.findings if found.level is Level.ERROR)
            say_findings((*each.beside, *grave))
    say(f"{_workbooks(len(outcomes))}: {_statuses(outcomes)}.")


def say_left(left: tuple[tuple[Path, str], ...]) -> None:
    """The files of the folders that were not for the batch, and why."""
    for path, why in left:
        say(f"{path}: inte med, {why.rstrip('.')}.")


def say_summary(put: str, asked: Path | None) -> None:
    """Where the summary lies; nothing is put over a file that somebody may have written in."""
    if put and asked:
        other = Path(put).name != asked.name
        why = f"; {asked.name} fanns redan och är som den var" if other else ""
        say(f"Sammanfattningen ligger i {put}{why}.")


def outcome_object(outcome: Outcome) -> dict[str, object]:
    """A workbook's outcome as programs read it; amounts in kronor."""
    figures, whose = outcome.figures, outcome.identity
    return {
        "workbook": str(outcome.path),
        "status": outcome.status.value,
        "association": whose.association if whose else "",
        "year": whose.year if whose else None,
        "fees": {party: _kronor(amount) for party, amount in figures.fees},
        "income": _kronor(figures.income),
        "costs": _kronor(figures.costs),
        "result": _kronor(figures.result),
        "opening_equity": _kronor(figures.opening_equity),
        "closing_equity": _kronor(figures.closing_equity),
        "written": list(outcome.written),
        "findings": [finding_object(each) for each in outcome.all_findings],
        "refused": outcome.refusal[1],
    }


def _workbooks(count: int) -> str:
    return "1 arbetsbok" if count == 1 else f"{count} arbetsböcker"


def _statuses(outcomes: list[Outcome]) -> str:
    """97 omräknade, 1 redan rätt, 2 gick inte."""
    counts = {status: sum(each.status is status for each in outcomes) for status in Status}
    told = [
        f"{count} {status.value if count == 1 else _MANY[status]}"
        for status, count in counts.items()
        if count
    ]
    return ", ".join(told)


def _kronor(amount: Kr | None) -> float | None:
    if amount is None:
        return None
    return float(amount.kronor) if amount.kronor.denominator > 1 else amount.kronor.numerator
