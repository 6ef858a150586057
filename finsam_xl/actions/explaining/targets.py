"""How a verdict of Måluppfyllelse came about: what is divided by what, on which rows, and why."""

from __future__ import annotations

from finsam_xl.actions.explaining.columns import text_at
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.tables import read_followed
from finsam_xl.actions.targets.target_input import ATTAINMENT, read_verdicts
from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import capitalised
from finsam_xl.rules.targets.judge import shown_value
from finsam_xl.rules.targets.records import Verdict
from finsam_xl.rules.targets.vocabulary import WORDS


def explain(contents: Contents, at: Place) -> Explanation | None:
    """The verdict in this row; None for other cells, and for one that is not true any more."""
    grid = contents.grids.get(ATTAINMENT)
    if grid is None or not grid.holds(at):
        return None
    verdicts, row = read_verdicts(contents) or (), at.row - grid.first_row
    if row >= len(verdicts):
        return None
    verdict = verdicts[row]
    if text_at(contents, ATTAINMENT, "target", at) != verdict.target.target:
        return None
    told = f"{verdict.target.target}{f', {verdict.group}' if verdict.group else ''}"
    return Explanation(told, verdict.verdict, at, _steps(contents, verdict))


def _steps(contents: Contents, verdict: Verdict) -> tuple[Step, ...]:
    target, measured = verdict.target, verdict.measured
    steps = [
        Step("", f"Målet gäller {verdict.period}.", (target.at.cell("target"),), target.decision)
    ]
    parts = (
        ("Täljaren", target.numerator, measured.rows, "numerator"),
        ("Nämnaren", target.denominator, measured.base_rows, "denominator"),
    )
    for name, word, rows, key in parts:
        if word in WORDS:
            step = f"{name} är {word}: {WORDS[word].meaning or word}."
            steps.append(Step("", step, (target.at.cell(key),)))
        if rows and not verdict.is_hidden:
            steps.append(Step("", f"{len(rows)} rader på Deltagare.", _cells(contents, rows)))
    if verdict.target_value is not None:
        goal = f"{target.comparison} {shown_value(target, verdict.target_value)}"
        steps.append(Step("", f"Värdet jämförs utan avrundning: {goal}."))
    return (*steps, Step("", f"{capitalised(verdict.verdict)}: {verdict.why}."))


def _cells(contents: Contents, rows: tuple[int, ...]) -> tuple[Place, ...]:
    followed = read_followed(contents)
    if followed is None:
        return ()
    at = followed.participants.at
    return tuple(Place(at.sheet, row, at.columns["enrolled"]) for row in rows)
