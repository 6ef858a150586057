"""Targets and all that they are measured on, from small worksheets."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.participants.followed import Followed
from finsam_xl.rules.participants.periods import Period, periods_of
from finsam_xl.rules.targets.assess import TargetInput, assess_one
from finsam_xl.rules.targets.judgement import Judgement
from finsam_xl.rules.targets.records import RegisterFigure, Target, TargetSettings, Verdict
from finsam_xl.rules.targets.shares import ShareInput
from finsam_xl.rules.targets.support import FullYear, Population, Support
from finsam_xl.rules.targets.survey_records import (
    Survey,
    SurveyAnswer,
    SurveyQuestion,
    SurveyRound,
)
from tests.rules.participants.worksheet import followed, row_place

(YEAR,) = periods_of(2021, "år")
SCALE = "1. Inte alls; 2. Till liten del; 3. Till viss del; 4. Till stor del; 5. Helt och hållet"
SETTINGS = TargetSettings(
    least_base=10, least_equivalents=Fraction(100), population_age="20–64", scale=SCALE, steps=5
)
NOBODY = "Insats | Inskriven"


def target(**values: object) -> Target:
    """At least 35 % of the exited to work, with other values where they are given."""
    usual = {
        "target": "Till arbete",
        "kind": "andel",
        "numerator": "avslutade till arbete",
        "denominator": "avslutade",
        "target_value": Fraction("0.35"),
    }
    return Target(at=place("Mål", Target), **{**usual, **values})  # type: ignore[arg-type]


def place(sheet: str, record: type[object], at: int = 0) -> RowPlace:
    """A row of a sheet, with a column for each of a record's keys."""
    return row_place(sheet, at, tuple(record.__annotations__)[1:])


def given(
    rows: Followed | None = None,
    survey: Survey | None = None,
    support: Support | None = None,
    targets: tuple[Target, ...] = (),
) -> TargetInput:
    """What targets are measured on, empty where nothing is given."""
    return TargetInput(
        targets,
        ShareInput(rows or followed(NOBODY), (), SETTINGS),
        survey or Survey((), (), ()),
        support or Support((), (), SETTINGS),
    )


def exits(**kinds: int) -> Followed:
    """So many exits of 2021 of each kind; _ is a space in the code."""
    lines = [
        f"Torget | 2021-01-11 | 2021-06-01 | {kind.replace('_', ' ')}"
        for kind, count in kinds.items()
        for _ in range(count)
    ]
    return followed("\n".join(["Insats | Inskriven | Avslutad | Gått vidare till", *lines]))


def verdict(measured: TargetInput, of: Target, period: Period = YEAR) -> Verdict:
    """The only verdict of a target."""
    (found,) = assess_one(measured, of, period)
    return found


def survey(asked: int, answered: int, *questions: tuple[str, dict[str, int]]) -> Survey:
    """A round of participants on a scale of six, and the answers to its questions by option."""
    rounds = (
        SurveyRound(place("Enkät", SurveyRound), "2021", 2021, "", "deltagare", asked, answered, 6),
    )
    answers = tuple(
        SurveyAnswer(
            place("Enkät", SurveyAnswer), "2021", "", "deltagare", question, option, number
        )
        for question, options in questions
        for option, number in options.items()
    )
    of_target = tuple(
        SurveyQuestion(place("Enkät", SurveyQuestion), "Bemötande", "deltagare", question)
        for question, _ in questions
    )
    return Survey(rounds, answers, of_target)


def support(text: str, populations: str) -> Support:
    """Kommun, År, Halvår, Ersättning, Helårsekvivalenter; and Kommun, År, Antal of 20–64."""
    return Support(
        tuple(
            FullYear(
                place("Helår", FullYear, at),
                name,
                int(year),
                int(half),
                benefit,
                Fraction(number) if number else None,
            )
            for at, (name, year, half, benefit, number) in enumerate(_lines(text))
        ),
        tuple(
            Population(place("Helår", Population, at), name, int(year), "20–64", int(number))
            for at, (name, year, number) in enumerate(_lines(populations))
        ),
        SETTINGS,
    )


def judgement(**values: object) -> Judgement:
    """A target judged as step 4 with all four in place."""
    usual = {
        "target": "Till arbete",
        "year": 2021,
        "step": 4,
        **dict.fromkeys(("description", "account", "background", "individual"), "ja"),
    }
    return Judgement(at=place("Bedömning", Judgement), **{**usual, **values})  # type: ignore[arg-type]


def figure(measure: str, day: date, number: int) -> RegisterFigure:
    """A figure of a register."""
    at = place("Registerdata", RegisterFigure)
    return RegisterFigure(at, "länet", "län", day, measure, Fraction(number))


def _lines(text: str) -> list[list[str]]:
    lines = [line for line in text.splitlines() if line.strip()]
    return [[cell.strip() for cell in line.split("|")] for line in lines]
