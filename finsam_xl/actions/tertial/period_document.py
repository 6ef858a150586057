"""A period's report put together: participants, money, the owners' texts, targets and sources."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.checks import targets
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.tables import OCCASIONS, PARTICIPANTS
from finsam_xl.actions.reports.observed import Check, observed
from finsam_xl.actions.targets.target_input import read_judgements, read_targets
from finsam_xl.actions.tertial import tables, words
from finsam_xl.actions.tertial.before_after import before_after_charts, before_after_table
from finsam_xl.actions.tertial.charts import attainment_charts, exits_chart
from finsam_xl.actions.tertial.economy import Economy
from finsam_xl.actions.tertial.interventions import interventions
from finsam_xl.actions.tertial.places import (
    places_chart,
    places_of,
    places_table,
    places_told,
)
from finsam_xl.actions.tertial.traced import MONEY, OWNERS_TEXTS, traced
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.tertial.records import (
    NO_TABLE,
    NOT_PICTURED,
    PeriodDocument,
    Pictured,
    Traced,
)
from finsam_xl.rules.participants.all_checks import check_participants
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.year_beside import year_beside
from finsam_xl.rules.targets.group_rates import group_rates
from finsam_xl.rules.targets.judgement import WEIGHING, judged_words
from finsam_xl.rules.targets.records import NUMBER, SHARE, Verdict

INTERIM = "interim"
_IN_THE_WORKBOOK = (
    "Talen står på Resultat och Måluppfyllelse i arbetsboken. Mål ur enkäter och"
    " helårsekvivalenter följs upp i tertialrapporten."
)
_COUNTING = frozenset(
    "T21 T23 T24 T25 T27 T28 T29 T30 T31 T32 T35 T36 T37 T39 T56 T57".split()  # noqa: SIM905
)
"""Findings that tell how many persons something is true of, also where a table hides it."""


def period_record(
    contents: Contents, report: PeriodReport, verdicts: Sequence[Verdict], economy: Economy
) -> PeriodDocument:
    """The whole report of a tertial, a year or any other period longer than a month."""
    title = words.title_of(report.period, contents.settings.text(INTERIM))
    beside = year_beside(report)
    parts = interventions(report, beside, economy)
    silent = () if economy.why_not else tuple(p.intervention for p in parts if not p.handed_in)
    found = observed(contents, (_of_participants(report), targets.findings))
    whole = _targets_alone(contents, report, verdicts)._replace(
        title=title,
        participants=tables.participants_table(report),
        groups=tables.groups_table(report),
        waits=tables.waits_table(report),
        beside=tables.beside_table(report, beside),
        interventions=parts,
        silent=silent,
        observations=_for_the_board(contents, found),
        notes=_notes(report, economy),
        traced=_traced(contents, economy),
        charts=tuple(attainment_charts(verdicts)),
        places=_places(report),
        before_after=_before_after(report),
    )
    return _of_nobody(whole) if words.nobody(report) else whole


def month_record(
    contents: Contents, report: PeriodReport, verdicts: Sequence[Verdict]
) -> PeriodDocument:
    """A month's sheet: number, flow, group and results, and nothing else."""
    own = [each for each in verdicts if each.target.kind in {SHARE, NUMBER}]
    sheet = _targets_alone(contents, report, own)._replace(
        title=words.title_of(report.period, ""),
        participants=tables.participants_table(report),
        groups=tables.groups_table(report),
        judged=(),
        response_rates=(),
        charts=(),
        notes=(*_notes(report, Economy()), _IN_THE_WORKBOOK),
        traced=(),
    )
    return _of_nobody(sheet) if words.nobody(report) else sheet


def _of_nobody(whole: PeriodDocument) -> PeriodDocument:
    """The report without its tables of participants: its summary says that there are none."""
    parts = tuple(
        e._replace(participants=NO_TABLE, exits=NO_TABLE, why_empty="") for e in whole.interventions
    )
    told = {cell for row in whole.beside.rows for cell in row.cells}
    return whole._replace(
        participants=NO_TABLE,
        groups=NO_TABLE,
        waits=NO_TABLE,
        beside=NO_TABLE if told <= {"0"} else whole.beside,
        interventions=parts,
        places=NOT_PICTURED,
        before_after=NOT_PICTURED,
    )


def _places(report: PeriodReport) -> Pictured:
    """How full each intervention was against its places."""
    places = places_of(report)
    return Pictured(places_table(places), tuple(places_chart(places)), tuple(places_told(places)))


def _before_after(report: PeriodReport) -> Pictured:
    """What the exited did and lived on before and after, and what they went on to."""
    drawn = (*exits_chart(report), *before_after_charts(report))
    return Pictured(before_after_table(report), drawn)


def _of_participants(report: PeriodReport) -> Check:
    """What is found of the participants in the very period that the report tells of."""
    return lambda _: list(check_participants(report.followed, report.period))


def attainment_record(
    contents: Contents, report: PeriodReport, verdicts: Sequence[Verdict]
) -> PeriodDocument:
    """The targets alone, with what should be observed of them."""
    found = observed(contents, (targets.findings,))
    return _targets_alone(contents, report, verdicts)._replace(
        observations=_for_the_board(contents, found)
    )


def _targets_alone(
    contents: Contents, report: PeriodReport, verdicts: Sequence[Verdict]
) -> PeriodDocument:
    return PeriodDocument(
        association=contents.association,
        title=f"Måluppfyllelse {report.period.label}",
        date_text=date_text(report.followed.day),
        summary=tuple(words.summary(report, verdicts)),
        participants=NO_TABLE,
        groups=NO_TABLE,
        waits=NO_TABLE,
        beside=NO_TABLE,
        interventions=(),
        attained=tuple(words.attained(verdicts)),
        judged=_judged(contents, report),
        charts=(*attainment_charts(verdicts), *exits_chart(report)),
        silent=(),
        observations=(),
        notes=_notes(report, Economy()),
        traced=_traced(contents, Economy()),
        response_rates=_response_rates(contents, report),
    )


def _response_rates(contents: Contents, report: PeriodReport) -> tuple[str, ...]:
    """Of every group that a survey's targets ask in the year."""
    given = read_targets(contents)
    if given is None:
        return ()
    last, rule = report.period.last, report.published.rule
    holding = [each for each in given.targets if each.holds_on(last)]
    rates = group_rates(given.survey, holding, report.period.first.year, rule)
    return tuple(words.response_rates(rates))


def _judged(contents: Contents, report: PeriodReport) -> tuple[str, ...]:
    """The board's own judgements of the year, and what they weigh first."""
    given = read_targets(contents)
    year = report.period.first.year
    own = [each for each in read_judgements(contents) if each.year == year]
    if not own or given is None:
        return ()
    settings = given.shares.settings
    told = [
        f"{each.target}: {judged_words(each, settings)}"
        + (f". {each.motivation.rstrip('.')}" if each.motivation else "")
        for each in own
    ]
    return (
        *told,
        f"I vägningen går först {WEIGHING[0]}, sedan {WEIGHING[1]} och sist {WEIGHING[2]}",
    )


def _for_the_board(contents: Contents, found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Errors and warnings that name no row and count no persons: those belong in the workbook."""
    grids = (contents.grids.get(name) for name in (PARTICIPANTS, OCCASIONS))
    of_persons = {grid.sheet for grid in grids if grid}
    return tuple(
        each
        for each in found
        if each.level is not Level.NOTICE
        and each.code not in _COUNTING
        and not (each.at and each.at.sheet in of_persons)
    )


def _traced(contents: Contents, economy: Economy) -> tuple[Traced, ...]:
    """Where each figure is from; what the report does not have is from nowhere."""
    gone = set() if economy.has_money else {MONEY}
    gone |= set() if economy.reports else {OWNERS_TEXTS}
    return traced(contents, gone)


def _notes(report: PeriodReport, economy: Economy) -> tuple[str, ...]:
    notes = ["Två punkter (..) betyder att talet är dolt för att ingen ska kunna pekas ut."]
    day = report.followed.day
    if day < report.period.last:
        notes.append(f"Perioden är inte slut; allt är räknat till och med {date_text(day)}.")
    if why_not := economy.why_not or economy.why_no_money:
        notes.append(f"Ekonomin saknas: {why_not}.")
    return tuple(notes)
