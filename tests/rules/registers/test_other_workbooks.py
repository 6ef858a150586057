"""What falls due in the economy and among the participants."""

from __future__ import annotations

from datetime import date

from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import RowPlace
from finsam_xl.rules.fees.instalments import InvoicedInstalment
from finsam_xl.rules.participants.frame_records import InterventionFrame
from finsam_xl.rules.registers.due import Due
from finsam_xl.rules.registers.economy_dues import (
    GrantedIntervention,
    due_instalments,
    due_interventions,
)
from finsam_xl.rules.registers.target_dues import due_frames, due_targets
from finsam_xl.rules.targets.records import Target

AT = RowPlace("Blad", 5, {"due": 1, "end": 2, "return_by": 3, "latest": 4})
DAY, MAY = date(2025, 5, 15), date(2025, 5, 31)


def told(due: Due) -> tuple[str, str, str]:
    return due.day.isoformat(), due.what, due.owner


def test_an_instalment_is_due_until_it_is_paid() -> None:
    part = InvoicedInstalment(AT, 2025, "Knivsta", 2, Kr.of(252_342), None, None, MAY)
    [one] = due_instalments((part, part._replace(paid=DAY), part._replace(amount=None)))
    assert told(one) == (
        "2025-05-31",
        "Medlemsavgift 2025, rat 2: Knivsta betalar 252 342 kr",
        "Knivsta",
    )


def test_what_ends_is_told_until_then_and_what_is_returned_until_it_is() -> None:
    row = GrantedIntervention(AT, "Torget", "Tierp", DAY, Kr.of(40_000), MAY)
    both = [told(each) for each in due_interventions((row,), DAY)]
    assert both == [
        ("2025-05-15", "Insatsen Torget slutar", "Tierp"),
        ("2025-05-31", "Återför 40 000 kr från Torget", "Tierp"),
    ]
    after = [told(each) for each in due_interventions((row,), date(2025, 5, 16))]
    assert after == both[1:]
    assert list(due_interventions((row._replace(to_return=None, end=None),), DAY)) == []


def test_a_target_and_a_frame_are_told_until_their_last_day() -> None:
    target = Target(AT, "Åter i arbete", "andel", latest=DAY)
    frame = InterventionFrame(AT, "Torget", end=DAY)
    assert [told(each) for each in due_targets((target,), DAY)] == [
        ("2025-05-15", "Målet Åter i arbete ska vara nått", "")
    ]
    assert [told(each) for each in due_frames((frame,), DAY)] == [
        ("2025-05-15", "Insatsen Torget slutar", "")
    ]
    after = date(2025, 5, 16)
    assert [*due_targets((target,), after), *due_frames((frame,), after)] == []
