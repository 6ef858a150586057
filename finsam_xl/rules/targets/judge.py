"""A measured value against its target: compared unrounded, never guessed, and with its reason."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.swedish import listed, percent, plain_number
from finsam_xl.rules.targets.records import (
    AT_MOST,
    LESS,
    MORE,
    NOT_REACHED,
    NUMBER,
    POINTS,
    REACHED,
    SHARE,
    SURVEY,
    UNDECIDED,
    Measured,
    Target,
    Verdict,
)

_NOBODY = "0 av 0: ingen att räkna på"


def judged(target: Target, measured: Measured, period: str, group: str | None = None) -> Verdict:
    """The verdict on one measured value; the group is the target's own unless another is given."""
    goal, value = target.target_value, measured.value
    difference = None if goal is None or value is None else value - goal
    doubt = wrong_words(target) or measured.doubt
    if value is None:
        doubt = doubt or _NOBODY
    if goal is None:
        doubt = doubt or "målvärdet saknas"
    if doubt or goal is None or value is None:
        verdict, aim, why = UNDECIDED, "", doubt
    else:
        verdict, aim = _compared(target, value, goal)
        why = f"{_told(target, measured, value)}; målet är {aim}{_also(measured)}"
    return Verdict(
        target=target,
        intervention=target.intervention,
        group=target.group if group is None else group,
        period=period,
        measured=measured,
        target_value=goal,
        difference=difference,
        verdict=verdict,
        why=why,
        aim=aim,
    )


def wrong_words(target: Target) -> str:
    """Why the target's own row can't be compared with anything; "" where it can."""
    goal = target.target_value
    if not target.comparison:
        return "jämförelsen går inte att läsa"
    if goal is not None and target.kind in {SHARE, SURVEY} and not 0 <= goal <= 1:
        return f"målvärdet {plain_number(goal)} är ingen andel: 90 % skrivs 0,9"
    return ""


def hidden(verdict: Verdict, counts: frozenset[str]) -> Verdict:
    """The verdict without those of its counts that could tell of somebody; what is left stands.

    What is aimed at is told with the accepted deviation, whether that was needed or not.
    """
    goal = verdict.target_value
    why = "antalen är dolda" if verdict.why == _NOBODY else verdict.why
    if verdict.aim and goal is not None:
        why = f"antalen är dolda; målet är {_aim(verdict.target, goal)}{_also(verdict.measured)}"
    return verdict._replace(difference=None, why=why, hides=counts)


def withheld(verdict: Verdict, counts: frozenset[str]) -> Verdict:
    """No verdict, where even that would tell too much of the counts."""
    why = "antalen är dolda för att ingen ska kunna pekas ut"
    return verdict._replace(verdict=UNDECIDED, difference=None, why=why, aim="", hides=counts)


def required(target: Target, goal: Fraction) -> Fraction:
    """What is enough with the accepted deviation: a part of the target, or so many points."""
    if not target.tolerance:
        return goal
    slack = target.tolerance if target.tolerance_kind == POINTS else goal * target.tolerance
    return goal + slack if target.comparison in {AT_MOST, LESS} else goal - slack


def is_enough(comparison: str, value: Fraction, goal: Fraction) -> bool:
    """The comparison by its word, unrounded."""
    if comparison == AT_MOST:
        return value <= goal
    if comparison == LESS:
        return value < goal
    return value > goal if comparison == MORE else value >= goal


def shown_value(target: Target, value: Fraction) -> str:
    """A share with one decimal, or two where one would round it onto the target; else a number."""
    if target.kind == NUMBER:
        return plain_number(value)
    goal = target.target_value
    places = 1
    while goal is not None and value != goal and places < _MOST_PLACES:
        if percent(value, places) != percent(goal, places):
            break
        places += 1
    return percent(value, places)


_MOST_PLACES = 6


def _compared(target: Target, value: Fraction, goal: Fraction) -> tuple[str, str]:
    """The verdict, and what is aimed at."""
    comparison = target.comparison
    aim = f"{comparison} {shown_value(target, goal)}"
    if is_enough(comparison, value, goal):
        return REACHED, aim
    enough = required(target, goal)
    if enough != goal and is_enough(comparison, value, enough):
        return REACHED, _aim(target, goal)
    return NOT_REACHED, aim


def _aim(target: Target, goal: Fraction) -> str:
    """What is aimed at, and what is enough where a deviation is accepted."""
    aim, enough = (
        f"{target.comparison} {shown_value(target, goal)}",
        required(target, goal),
    )
    if enough == goal:
        return aim
    return f"{aim}, med godtagen avvikelse räcker {shown_value(target, enough)}"


def _also(measured: Measured) -> str:
    """The limit, and what is in the numerator though Resultat tells it as something else."""
    codes, within = measured.counts_also, measured.within
    limit = f"; gränsen är {within}" if within else ""
    return f"{limit}; {listed(codes)} räknas också hit" if codes else limit


def _told(target: Target, measured: Measured, value: Fraction) -> str:
    shown = shown_value(target, value)
    if measured.denominator is None:
        return shown
    part, whole = plain_number(measured.numerator), plain_number(measured.denominator)
    return f"{part} av {whole} är {shown}"
