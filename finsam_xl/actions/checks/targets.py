"""The checks of targets: their words, the surveys, the equivalents and the board's judgements."""

from __future__ import annotations

from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.participants.tables import READ
from finsam_xl.actions.targets.target_input import TARGETS, read_judgements, read_targets
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.targets.check_targets import (
    check_judgements,
    check_support,
    check_survey,
    check_targets,
    lacks_steps,
)
from finsam_xl.rules.targets.faults import t53_scale_has_a_gap
from finsam_xl.sheets.settings import TABLE

NEEDS = (TABLE, TARGETS, *READ)


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
    ]
