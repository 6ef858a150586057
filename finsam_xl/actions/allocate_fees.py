"""Fördela avgifter: each member's fee for every year with an allocation, table and instalments."""

from __future__ import annotations

from finsam_xl.actions.fees.fee_edits import cut_rows, fee_edits
from finsam_xl.actions.fees.fee_input import Reckoned, read_fee_input, reckon
from finsam_xl.actions.journey.decision import Decision, Given
from finsam_xl.basics.swedish import listed


def decide(given: Given) -> Decision:
    """Fill finsam's columns, the fee table and the instalments; a faulty year is left empty."""
    fee_input = read_fee_input(given.contents)
    reckoned = reckon(fee_input)
    told = _outcome(reckoned, fee_input.lost)
    if cut_rows(given.contents, fee_input, reckoned):
        told += "; alla rader ryms inte på Avgiftstabell, men i Avgiftstabell i Word"
    return Decision(fee_edits(given.contents, fee_input, reckoned), told)


def _outcome(reckoned: Reckoned, lost: frozenset[int]) -> str:
    done = [year for year in reckoned.years if year.fees]
    count = sum(len(year.fees) for year in done)
    names = listed([str(year.year) for year in done])
    without = {year.year for year in reckoned.years if not year.fees}
    failed = listed([str(year) for year in sorted(without | lost)])
    told = f"{count} avgifter fördelade för {names}" if done else "inga avgifter fördelade"
    return f"{told}; {failed} kunde inte räknas" if failed else told
