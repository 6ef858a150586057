"""The records of a period's report, with every figure as it may be shown."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.documents.word_chart import BarChart
from finsam_xl.documents.word_table import WordTable

NO_TABLE = WordTable("", (), ())


class InterventionPart(Frozen):
    """An intervention: its owner's texts, its participants, its exits, and its money in words.

    `texts` are the headings and what the owner has written under each; `handed_in` is false where
    the owner has not reported for the period, `why_empty` tells why no participants are told of.
    """

    intervention: str
    owner: str
    texts: tuple[tuple[str, str], ...]
    participants: WordTable
    exits: WordTable
    money: tuple[str, ...]
    handed_in: bool
    why_empty: str = ""


class Attained(Frozen):
    """A verdict in words: the target, its value, what was aimed at, the verdict, and why."""

    target: str
    value: str
    goal: str
    verdict: str
    why: str


class Traced(Frozen):
    """Where a figure stands in the workbook, and the rule that it was counted by."""

    figure: str
    sheet: str
    rule: str


class Pictured(Frozen):
    """A table, the same counts as bars, and what should be said of it in words."""

    table: WordTable
    charts: tuple[BarChart, ...] = ()
    told: tuple[str, ...] = ()


NOT_PICTURED = Pictured(NO_TABLE)


class PeriodDocument(Frozen):
    """The whole report; `judged` is the board's own judgement, "" where there is none.

    `silent` are the interventions that have not handed in. `beside` is the year so far beside
    last year, `response_rates` how many of each group have answered the survey. `places` is how
    full the interventions were, `before_after` what the exited did and lived on.
    """

    association: str
    title: str
    date_text: str
    summary: tuple[str, ...]
    participants: WordTable
    groups: WordTable
    waits: WordTable
    beside: WordTable
    interventions: tuple[InterventionPart, ...]
    attained: tuple[Attained, ...]
    judged: tuple[str, ...]
    charts: tuple[BarChart, ...]
    silent: tuple[str, ...]
    observations: tuple[Finding, ...]
    notes: tuple[str, ...]
    traced: tuple[Traced, ...]
    response_rates: tuple[str, ...] = ()
    places: Pictured = NOT_PICTURED
    before_after: Pictured = NOT_PICTURED
