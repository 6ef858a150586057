"""The checks of targets: their words, the surveys, the equivalents and the board's judgements."""

from __future__ import annotations

from finsam_xl.actions.journey.changes import real_changes
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.tables import READ
from finsam_xl.actions.targets.target_input import (
    ATTAINMENT,
    TARGETS,
    read_judgements,
    read_targets,
    read_verdicts,
)
from finsam_xl.actions.targets.verdict_rows import verdict_rows
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.targets.check_targets import (
    check_judgements,
    check_support,
    check_survey,
    check_targets,
    lacks_steps,
)
from finsam_xl.rules.targets.faults import t53_scale_has_a_gap
from finsam_xl.sheets.findings import s18_not_current
from finsam_xl.sheets.settings import TABLE
from finsam_xl.sheets.writer import replace_rows

NEEDS = (TABLE, TARGETS, *READ)
BUTTON = "Bedöm mål"


def findings(contents: Contents) -> list[Finding]:
    """All that the targets' rules find in the workbook as it stands."""
    given = read_targets(contents)
    if given is None:
        return []
    gap = lacks_steps(given)
    steps = given.shares.settings.steps
    scale = [t53_scale_has_a_gap(contents.settings.place("scale"), steps, gap)] if gap else []
    return [
        *check_targets(given),
        *check_survey(given.survey),
        *check_support(given.support),
        *check_judgements(read_judgements(contents), given),
        *scale,
        *_not_shown(contents),
    ]


def _not_shown(contents: Contents) -> list[Finding]:
    """Told where the sheet of verdicts shows something else than would be judged."""
    grid = contents.grids.get(ATTAINMENT)
    verdicts = read_verdicts(contents) if grid and any(map(any, grid.rows())) else None
    if grid is None or verdicts is None:
        return []
    edit = replace_rows(contents.tables[ATTAINMENT], grid, verdict_rows(verdicts))
    at = Place(grid.sheet, grid.row, grid.column)
    return [s18_not_current(at, BUTTON)] if real_changes(contents, (edit,)) else []
