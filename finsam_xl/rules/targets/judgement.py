"""The board's own judgement of a year: its scale, what must exist first, and what weighs most."""

from __future__ import annotations

import re

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.participants.records import YES, split_words
from finsam_xl.rules.targets.records import TargetSettings

WEIGHING = (
    "resultat på individnivå och deltagarnas svar",
    "medarbetares och chefers svar",
    "beskrivning, årets redovisning och bakgrundsdata",
)
"""Seed 002, appendix 1: what weighs most comes first."""
_STEP = re.compile(r"(\d+)\.?\s+(.+)")
EVIDENCE = {
    "description": "beskrivning",
    "account": "årets redovisning",
    "background": "bakgrundsdata",
    "individual": "individresultat",
}
"""What must exist before a target can be judged fulfilled."""


class Judgement(Frozen):
    """The board's judgement of a target in a year (tblBedomning).

    | label | key | | label | key |
    |---|---|---|---|---|
    | Mål | target | | Individresultat | individual |
    | År | year | | Steg | step |
    | Beskrivning | description | | Motivering | motivation |
    | Årets redovisning | account | | Beslut | decision |
    | Bakgrundsdata | background | | | |
    """

    at: RowPlace
    target: str
    year: int
    description: str = ""
    account: str = ""
    background: str = ""
    individual: str = ""
    step: int | None = None
    motivation: str = ""
    decision: str = ""

    @property
    def lacking(self) -> tuple[str, ...]:
        """What does not exist yet of the four."""
        return tuple(word for key, word in EVIDENCE.items() if getattr(self, key).casefold() != YES)


def scale(settings: TargetSettings) -> dict[int, str]:
    """The scale's steps and their words: 1. Inte alls; 2. Till liten del."""
    found = (_STEP.fullmatch(word) for word in split_words(settings.scale))
    return {int(match[1]): match[2] for match in found if match}


def missing_steps(settings: TargetSettings) -> tuple[int, ...]:
    """The steps that the scale should have and has not."""
    there = scale(settings)
    return tuple(step for step in range(1, settings.steps + 1) if step not in there)


def judged_words(judgement: Judgement, settings: TargetSettings) -> str:
    """What the board has judged, in the scale's own words; what is lacking stands in its way."""
    if judgement.step is None:
        return "inte bedömt"
    word = scale(settings).get(judgement.step, "okänt steg")
    if judgement.lacking:
        return f"inte bedömt, saknas {', '.join(judgement.lacking)}"
    return f"{judgement.step}. {word}"
