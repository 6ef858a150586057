"""The records of surveys (enkäter): rounds, answers, and the questions of each social target."""

from __future__ import annotations

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace

COUNTED = "räknas"


class SurveyRound(Frozen):
    """A round of a survey to a group (tblEnkatomgang).

    | label | key | | label | key |
    |---|---|---|---|---|
    | Omgång | round | | Tillfrågade | asked |
    | År | year | | Svarade | answered |
    | Insats | intervention | | Antal alternativ | options |
    | Svarsgrupp | group | | Vet ej | dont_know (räknas, räknas inte) |
    """

    at: RowPlace
    round: str
    year: int
    intervention: str
    group: str
    asked: int
    answered: int
    options: int
    dont_know: str = ""


class SurveyAnswer(Frozen):
    """How many chose an option (tblEnkat); an option that is no number is "don't know" (vet ej).

    Omgång round, Insats intervention, Svarsgrupp group, Fråga question, Alternativ option (1 is
    the lowest), Antal number.
    """

    at: RowPlace
    round: str
    intervention: str
    group: str
    question: str
    option: str
    number: int

    @property
    def step(self) -> int | None:
        """The option's number on the scale; None for don't know."""
        return int(self.option) if self.option.isdecimal() else None


class SurveyQuestion(Frozen):
    """A question that a social target rests on (tblEnkatmal).

    Socialt mål social_target, Svarsgrupp group, Fråga question.
    """

    at: RowPlace
    social_target: str
    group: str
    question: str


class Survey(Frozen):
    """All rounds, answers and questions."""

    rounds: tuple[SurveyRound, ...]
    answers: tuple[SurveyAnswer, ...]
    questions: tuple[SurveyQuestion, ...]
