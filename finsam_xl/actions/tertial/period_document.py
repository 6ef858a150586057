"""A period's report put together: participants, money, the owners' texts, targets and sources."""

from __future__ import annotations

from collections.abc import Sequence

from finsam_xl.actions.checks import participants, targets
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.tables import OCCASIONS, PARTICIPANTS
from finsam_xl.actions.reports.observed import observed
from finsam_xl.actions.targets.target_input import read_judgements, read_targets
from finsam_xl.actions.tertial import tables, words
from finsam_xl.actions.tertial.charts import charts
from finsam_xl.actions.tertial.economy import Economy
from finsam_xl.actions.tertial.traced import TRACED
from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.swedish import date_text
from finsam_xl.documents.tertial.records import InterventionPart, PeriodDocument
from finsam_xl.documents.word_table import WordTable
from finsam_xl.rules.budget.actual_records import InterventionReport
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.year_beside import YearBeside, year_beside
from finsam_xl.rules.targets.judgement import WEIGHING, judged_words
from finsam_xl.rules.targets.records import Verdict

INTERIM = "interim"
_NOTHING = WordTable("", (), ())


def period_record(
    contents: Contents, report: PeriodReport, verdicts: Sequence[Verdict], economy: Economy
) -> PeriodDocument:
    """The whole report of a tertial or a year; a month's is number, flow, group and results."""
    title = words.title_of(report.period, contents.settings.text(INTERIM))
    beside = year_beside(report)
    names = report.values("Insats")
    parts = tuple(_intervention(report, beside, economy, name) for name in names)
    silent = () if economy.why_not else tuple(p.intervention for p in parts if not p.handed_in)
    found = observed(contents, (participants.findings, targets.findings))
    return _targets_alone(contents, report, verdicts)._replace(
        title=title,
        participants=tables.participants_table(report),
        groups=tables.groups_table(report),
        waits=tables.waits_table(report),
        beside=tables.beside_table(report, beside),
        interventions=parts,
        silent=silent,
        observations=_for_the_board(contents, found),
        notes=_notes(economy),
    )


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
        participants=_NOTHING,
        groups=_NOTHING,
        waits=_NOTHING,
        beside=_NOTHING,
        interventions=(),
        attained=tuple(words.attained(verdicts)),
        judged=_judged(contents, report),
        charts=tuple(charts(report, verdicts)),
        silent=(),
        observations=(),
        notes=_notes(Economy()),
        traced=TRACED,
    )


def _intervention(
    report: PeriodReport, beside: YearBeside, economy: Economy, name: str
) -> InterventionPart:
    standing = economy.standing(name)
    handed = economy.report(name, report.period)
    return InterventionPart(
        name,
        standing.row.owner if standing else "",
        _texts(handed),
        tables.intervention_table(report, beside, name),
        tables.exits_table(report, name),
        tuple(words.money(standing, economy)),
        handed is not None or bool(economy.why_not),
    )


def _texts(handed: InterventionReport | None) -> tuple[tuple[str, str], ...]:
    """What the owner has written, under its headings; an empty one is left out."""
    if handed is None:
        return ()
    texts = (
        ("Beskrivning", handed.description),
        ("Året som gått", handed.past_year),
        ("Bakgrund", handed.background),
        ("Analys", handed.analysis),
    )
    return tuple((heading, told) for heading, told in texts if told.strip())


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
    """Errors and warnings that name no row of a person: those belong in the workbook."""
    grids = (contents.grids.get(name) for name in (PARTICIPANTS, OCCASIONS))
    of_persons = {grid.sheet for grid in grids if grid}
    return tuple(
        each
        for each in found
        if each.level is not Level.NOTICE and not (each.at and each.at.sheet in of_persons)
    )


def _notes(economy: Economy) -> tuple[str, ...]:
    hidden = "Två punkter (..) betyder att talet är dolt för att ingen ska kunna pekas ut."
    return (hidden, f"Ekonomin saknas: {economy.why_not}.") if economy.why_not else (hidden,)
