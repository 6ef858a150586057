"""Each finding of targets, surveys and judgements, in its exact words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.targets.assess import TargetInput
from finsam_xl.rules.targets.check_targets import (
    check_judgements,
    check_support,
    check_survey,
    check_targets,
    lacks_steps,
)
from finsam_xl.rules.targets.faults import t53_scale_has_a_gap
from finsam_xl.rules.targets.judgement import Judgement, judged_words
from finsam_xl.rules.targets.records import Target
from tests.rules.golden_texts import check_all_are_there, check_text, check_words
from tests.rules.targets.test_surveys import social
from tests.rules.targets.worksheet import (
    SETTINGS,
    exits,
    given,
    judgement,
    place,
    support,
    survey,
    target,
)

FOLDER = Path(__file__).parent / "golden"
SOURCE = Path(__file__).parents[3] / "finsam_xl/rules/targets/faults.py"
SEED_SCALE = "1. Inte alls; 2. Till liten del; 3. Till stor del; 5. Helt och hållet"


def of_target(found: Target) -> tuple[Finding, ...]:
    return check_targets(given(exits(arbete=1), targets=(found,)))


def of_judgement(found: Judgement) -> tuple[Finding, ...]:
    return check_judgements((found,), given())


def seed_002() -> TargetInput:
    """The printed scale of five steps, of which there are four."""
    shares = given().shares._replace(settings=SETTINGS._replace(scale=SEED_SCALE))
    return given()._replace(shares=shares)


CASES: dict[str, Callable[[], tuple[Finding, ...]]] = {
    "T50": lambda: of_target(target(numerator="avslutade till månen")),
    "T51": lambda: of_target(target(target_value=None)),
    "T52": lambda: of_target(target(denominator="fast bas")),
    "T53": lambda: (
        t53_scale_has_a_gap(Place("Inställningar", 25, 3), 5, lacks_steps(seed_002())),
    ),
    "T54": lambda: of_judgement(judgement(account="nej", individual="")),
    "T55": lambda: of_judgement(judgement(step=6)),
    "T56": lambda: check_survey(survey(10, 11, ("1.4", {"6": 11}))),
    "T57": lambda: check_survey(survey(20, 10, ("1.4", {"6": 9, "5": 2}))),
    "T58": lambda: of_target(social(target="Delaktighet")),
    "T59": lambda: check_support(support("Vindeln | 2021 | 1 | ekonomiskt bistånd | 0", "")),
    "T61": lambda: of_target(target(target_value=Fraction(90))),
    "T62": lambda: check_support(
        support("Umeå | 2021 | 1 | sjukpenning | 300\nUmeå | 2021 | 1 | Sjukpenning | 310", "")
    ),
    "T71": lambda: check_targets(
        given(exits(arbete=1), targets=(target(), target()._replace(at=place("Mål", Target, 1))))
    ),
    "T72": lambda: of_target(target(valid_from=date(2021, 1, 1), valid_to=date(2020, 12, 31))),
    "T73": lambda: of_target(target(numerator="coachtid i tid", limit=2, unit="dagar")),
    "T60": lambda: of_target(target(group="Lund")),
}


@pytest.mark.parametrize("code", CASES)
def test_the_text_of(code: str) -> None:
    check_text(FOLDER, code, CASES[code]())


def test_every_code_has_a_golden_text_and_none_is_left_over() -> None:
    check_all_are_there(FOLDER, CASES, [SOURCE])


def test_a_finding_is_four_lines_without_a_developers_word() -> None:
    check_words(FOLDER)


def test_nothing_is_told_of_what_is_right() -> None:
    right = given(
        exits(arbete=1),
        survey(20, 10, ("1.4", {"6": 10})),
        support("Umeå | 2021 | 1 | ekonomiskt bistånd | 3", "Umeå | 2021 | 100"),
        (
            target(),
            social(),
            target(target="Mot basen", denominator="fast bas", base=Fraction(1900)),
        ),
    )
    assert check_targets(right) == ()
    assert check_survey(right.survey) == ()
    assert check_support(right.support) == ()
    assert check_judgements((judgement(),), right) == ()
    assert lacks_steps(right) == ()


def test_a_target_of_another_year_may_have_the_same_name() -> None:
    before = target(valid_to=date(2020, 12, 31))
    now = target(valid_from=date(2021, 1, 1))
    assert check_targets(given(exits(arbete=1), targets=(before, now))) == ()


def test_nothing_is_fulfilled_until_all_four_exist() -> None:
    assert judged_words(judgement(), SETTINGS) == "4. Till stor del"
    told = judged_words(judgement(background=""), SETTINGS)
    assert told == "inte bedömt, saknas bakgrundsdata"
    assert judged_words(judgement(background="Ja"), SETTINGS) == "4. Till stor del"
    assert judged_words(judgement(step=None), SETTINGS) == "inte bedömt"
