"""Stäng året: when all that a closing demands is there, nothing more is changed in the year."""

from __future__ import annotations

from finsam_xl.actions.closing.cell_year import year_of
from finsam_xl.actions.closing.closing_input import books, closing_settings, demands
from finsam_xl.actions.closing.proof import REASON, closing_proof
from finsam_xl.actions.journey.check import findings
from finsam_xl.actions.journey.closed import CLOSED, PROOF
from finsam_xl.actions.journey.contents import Contents
from finsam_xl.actions.journey.controls import controls
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.edit import Clear, Edit, Text, Value
from finsam_xl.basics.finding import Finding
from finsam_xl.rules.closing.check import check_closing
from finsam_xl.rules.closing.proof import explain_proof


def decide(given: Given) -> Decision:
    """Close the year on the day, with a proof of what it rests on; else every demand is told."""
    contents = given.contents
    own = closing_settings(contents)
    if own is None or not _has_settings(contents):
        return Decision(
            (), "inget gjort, en inställning saknas eller kan inte läsas; läs Kontroller"
        )
    booked = books(contents, own)
    told = check_closing(booked, demands(contents, own, given.day), _open(contents, own.year))
    if told:
        count = "ett krav" if len(told) == 1 else f"{len(told)} krav"
        return Decision((), f"{own.year} är inte stängt, {count} återstår", findings=told)
    proof = explain_proof(booked)
    outcome = f"{own.year} är stängt; eget kapital {proof.line}"
    return Decision(_edits(given), outcome)


def _open(contents: Contents, year: int) -> list[Finding]:
    """What is found of the year and not accepted; a plan year's own time comes."""
    still_open = controls(contents, findings(contents)).open
    return [each for each in still_open if year_of(contents, each.at) in {year, None}]


def _edits(given: Given) -> tuple[Edit, ...]:
    """The day and the proof; a reason from an earlier opening has had its day."""
    settings = given.contents.settings
    return (
        Value(settings.place(CLOSED), given.day),
        Text(settings.place(PROOF), closing_proof(given.contents)),
        Clear(settings.place(REASON)),
    )


def _has_settings(contents: Contents) -> bool:
    """False where a row that the closing is written in is gone."""
    wanted = (contents.workbook.setting(key) for key in (CLOSED, PROOF, REASON))
    return all(contents.settings.row(setting) is not None for setting in wanted)
