"""The words of a period's report: its title, its summary, its verdicts, and money in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from finsam_xl.actions.tertial.economy import Economy
from finsam_xl.actions.tertial.tables import text
from finsam_xl.basics.swedish import capitalised, date_text, percent
from finsam_xl.documents.tertial.records import Attained
from finsam_xl.rules.disclosure.records import HIDDEN_TEXT
from finsam_xl.rules.outcome.intervention_follow_up import Standing
from finsam_xl.rules.participants.counts import EXITED, NEW, ONGOING, PARTICIPANTS
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.periods import MONTH, TERTIAL, YEAR, Period, periods_of
from finsam_xl.rules.targets.group_rates import GroupRate
from finsam_xl.rules.targets.judge import shown_value, wrong_words
from finsam_xl.rules.targets.records import NOT_REACHED, REACHED, UNDECIDED, Verdict

YES = "ja"
_SECOND, _THIRD = 2, 3


def title_of(period: Period, interim: str) -> str:
    """Tertialrapport 1 2021; the third is the year's report, the second one the charter's."""
    year = period.first.year
    number = _number(period, TERTIAL)
    if number == _THIRD or _number(period, YEAR):
        return f"Verksamhetsberättelse {year}"
    if number == _SECOND and interim == YES:
        return f"Delårsrapport {year}"
    if number:
        return f"Tertialrapport {number} {year}"
    if is_month(period):
        return f"Månadsrapport {period.label}"
    return f"Rapport {period.label}"


def is_month(period: Period) -> bool:
    """True for a month, which is told on a compact sheet."""
    return _number(period, MONTH) > 0


def nobody(report: PeriodReport) -> str:
    """That nobody is enrolled in the period, where that may be told; else ""."""
    is_empty = report.number(PARTICIPANTS) == 0
    return f"ingen är inskriven under {report.period.label}" if is_empty else ""


def summary(report: PeriodReport, verdicts: Sequence[Verdict]) -> Iterator[str]:
    """How many, and how the targets went; a hidden count is not spoken of."""
    counts = {each: report.number(each) for each in (PARTICIPANTS, NEW, EXITED, ONGOING)}
    if empty := nobody(report):
        yield f"{capitalised(empty)}, så det finns inga deltagare att redovisa."
    elif HIDDEN_TEXT not in counts.values():
        told = {each: text(count) for each, count in counts.items()}
        if report.followed.day < report.period.last:
            day = date_text(report.followed.day)
            yield f"Perioden är inte slut: allt är räknat till och med {day}."
        yield (
            f"Under {report.period.label} pågick {told[PARTICIPANTS]} inskrivningar i insatserna;"
            f" den som är inskriven i två insatser räknas i båda. {told[NEW]} var nya och"
            f" {told[EXITED]} avslutades. När perioden slutade pågick {told[ONGOING]}."
        )
    if verdicts:
        count = Counter(each.verdict for each in verdicts)
        yield (
            f"{_verdicts(verdicts)}: {count[REACHED]} nådda, {count[NOT_REACHED]} inte nådda och"
            f" {count[UNDECIDED]} som inte går att bedöma."
        )


def _verdicts(verdicts: Sequence[Verdict]) -> str:
    """11 mål gav 29 bedömningar, since some are judged by question or municipality."""
    targets, count = len({each.target.at.row for each in verdicts}), len(verdicts)
    if targets == count:
        return f"{count} mål"
    return f"{targets} mål gav {count} bedömningar"


def attained(verdicts: Sequence[Verdict]) -> Iterator[Attained]:
    """Every verdict in words."""
    for each in verdicts:
        value, goal = each.measured.value, each.target_value
        is_told = value is not None and not each.is_hidden and each.verdict != UNDECIDED
        shown = shown_value(each.target, value) if is_told and value is not None else ""
        group = f", {each.group}" if each.group else ""
        period = f", {each.period}" if each.period.startswith("halvår") else ""
        yield Attained(
            f"{each.target.target}{group}{period}",
            HIDDEN_TEXT if each.is_hidden else shown or "–",
            "–"
            if goal is None or wrong_words(each.target)
            else f"{each.target.comparison} {shown_value(each.target, goal)}",
            each.verdict,
            each.why,
        )


def response_rates(rates: Sequence[GroupRate]) -> Iterator[str]:
    """How many of each group have answered, and whether that is enough."""
    for each in rates:
        group, least = capitalised(each.group), percent(each.least)
        if each.is_hidden:
            yield f"{group}: {HIDDEN_TEXT}, andelen skulle visa ett litet antal"
        elif each.rate is None:
            yield f"{group}: ingen är tillfrågad"
        else:
            verdict = "räcker" if each.is_enough else "räcker inte"
            yield f"{group}: {percent(each.rate)} har svarat, {verdict}; minst {least} ska svara"


def money(standing: Standing | None, economy: Economy) -> Iterator[str]:
    """An intervention's outcome against its budget, as far as anybody knows."""
    if standing is None or not economy.month:
        return
    unit, frame = economy.unit, standing.year_frame
    if frame is not None:
        yield f"Årets ram är {unit.told(frame)}."
    if standing.paid is not None:
        part = f", {percent(standing.paid.kronor / frame.kronor, 0)} av ramen" if frame else ""
        yield f"Utbetalt till och med {economy.month}: {unit.told(standing.paid)}{part}."
    if standing.used is not None:
        yield f"Ägaren har förbrukat {unit.told(standing.used)}."
    left = standing.expected_unspent
    if left:
        word = "bli över" if left.ore > 0 else "saknas"
        yield f"Av ramen väntas {unit.told(abs(left))} {word} vid årets slut."


def _number(period: Period, length: str) -> int:
    """Which of the year's periods of a length it is, from 1; 0 for none of them."""
    days = [(each.first, each.last) for each in periods_of(period.first.year, length)]
    own = (period.first, period.last)
    return days.index(own) + 1 if own in days else 0
