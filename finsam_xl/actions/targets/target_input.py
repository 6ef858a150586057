"""What targets are measured on in deltagare.xlsm, and the verdicts with what must be hidden."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.results import read_report
from finsam_xl.actions.participants.tables import read_followed
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.targets.assess import TargetInput, assess
from finsam_xl.rules.targets.judgement import Judgement
from finsam_xl.rules.targets.records import RegisterFigure, Target, TargetSettings, Verdict
from finsam_xl.rules.targets.safe import safe_verdicts
from finsam_xl.rules.targets.shares import ShareInput
from finsam_xl.rules.targets.support import FullYear, Population, Support
from finsam_xl.rules.targets.survey_records import (
    Survey,
    SurveyAnswer,
    SurveyQuestion,
    SurveyRound,
)

TARGETS, JUDGEMENTS, ATTAINMENT = "tblMal", "tblBedomning", "tblMaluppfyllelse"
ROUNDS, ANSWERS, QUESTIONS = "tblEnkatomgang", "tblEnkat", "tblEnkatmal"
FULL_YEARS, POPULATIONS, FIGURES = "tblHelar", "tblBefolkning", "tblRegisterdata"


def read_targets(contents: Contents) -> TargetInput | None:
    """The targets and all that they are measured on; None where a setting can't be read."""
    return contents.once(_read)


def read_verdicts(contents: Contents) -> tuple[Verdict, ...] | None:
    """What every target that holds gives in the report's period, safe to be shown."""
    return contents.once(_verdicts)


def told_verdicts(contents: Contents, report: PeriodReport) -> tuple[Verdict, ...] | None:
    """What every target that holds gives in the period of a report, safe beside it."""
    given = read_targets(contents)
    if given is None:
        return None
    return safe_verdicts(assess(given, report.period), report, given.shares.settings.least_base)


def read_judgements(contents: Contents) -> tuple[Judgement, ...]:
    """The board's own judgements."""
    return contents.table(JUDGEMENTS, Judgement).records


def _read(contents: Contents) -> TargetInput | None:
    settings = contents.settings.read(TargetSettings).record
    followed = read_followed(contents)
    if settings is None or followed is None:
        return None
    survey = Survey(
        contents.table(ROUNDS, SurveyRound).records,
        contents.table(ANSWERS, SurveyAnswer).records,
        contents.table(QUESTIONS, SurveyQuestion).records,
    )
    support = Support(
        contents.table(FULL_YEARS, FullYear).records,
        contents.table(POPULATIONS, Population).records,
        settings,
    )
    figures = contents.table(FIGURES, RegisterFigure).records
    shares = ShareInput(followed, figures, settings)
    targets = contents.table(TARGETS, Target).records
    return TargetInput(targets, shares, survey, support, _unread(contents))


def _unread(contents: Contents) -> dict[int, tuple[str, ...]]:
    """The labels of each target's cells that can't be read, by its row."""
    if TARGETS not in contents.grids:
        return {}
    found: dict[int, tuple[str, ...]] = {}
    typed = contents.typed(TARGETS)
    for column in typed.table.columns:
        for at, value in zip(typed.places(), typed.column(column.key), strict=True):
            if isinstance(value, Finding):
                found[at.row] = (*found.get(at.row, ()), column.label)
    return found


def _verdicts(contents: Contents) -> tuple[Verdict, ...] | None:
    report = read_report(contents)
    return None if report is None else told_verdicts(contents, report)
