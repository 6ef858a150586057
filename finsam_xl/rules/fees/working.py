"""A fee's steps from the state's allocation to the krona, each with its cells and its basis."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.explanation import Step
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.rules.fees.membership import DAYS, counted
from finsam_xl.rules.fees.parties import party_amounts
from finsam_xl.rules.fees.records import (
    MUNICIPALITY,
    REGION,
    STATE,
    FeeRow,
    FeeYear,
    PartyAmount,
)
from finsam_xl.rules.fees.text import MEMBER_LIST, OF_PARTY, agreement, shown

POSSESSIVE = {STATE: "statens", REGION: "regionernas", MUNICIPALITY: "kommunernas"}
_IN_WORDS = {
    Fraction(1, 2): "hälft",
    Fraction(1, 3): "tredjedel",
    Fraction(1, 4): "fjärdedel",
    Fraction(1, 5): "femtedel",
}
STEP_WORDS = {Kr.of(1): "", Kr.of(100): " till hundratal", Kr.of(1000): " till tusental"}


def until_party(party: PartyAmount, year: FeeYear) -> tuple[Step, ...]:
    """From the allocation over the whole to what the party pays."""
    unit, at = year.settings.fee_unit, year.allocation.at
    whole = Kr.of(party.exact / party.share)
    state = party_amounts(year.allocation, year.settings)[0].share
    allotted = shown(year.allocation.state_allocation, unit)
    note = _party_note(party)
    amount = shown(party.amount, unit)
    return (
        Step(
            f"tilldelning {allotted}",
            f"Staten tilldelar {allotted} för {year.year}.",
            (at.cell("state_allocation"),),
            year.allocation.decision or "Tilldelningsbeslutet",
        ),
        Step(
            f"hela {shown(whole, unit)}",
            f"Tilldelningen är statens {part_in_words(state)}, så parternas medel är tillsammans"
            f" {shown(whole, unit)}.",
            (),
            party.basis,
        ),
        Step(
            f"{POSSESSIVE[party.party]} {party.share} = {amount}{note}",
            f"{OF_PARTY[party.party]} andel är {party.share}, alltså {amount}{note}.",
            (),
            party.basis,
        ),
    )


def part_in_words(share: Fraction) -> str:
    """A share as it is said: hälft, fjärdedel, or else the fraction itself."""
    return _IN_WORDS.get(share, str(share))


def party_steps(party: PartyAmount, year: FeeYear) -> tuple[Step, ...]:
    """The steps of a member that is alone in its party: allocation, whole, part, fee."""
    return (*until_party(party, year), fee_step(party.amount, year))


def payer_steps(row: FeeRow, payer: str, year: FeeYear) -> tuple[Step, ...]:
    """The steps of a member that another member pays for."""
    told = f"{payer} betalar för {row.member}."
    return (
        Step(f"{payer} betalar", told, (row.at.cell("member"),), MEMBER_LIST),
        fee_step(ZERO, year),
    )


def agreed_steps(row: FeeRow, amount: Kr, party: PartyAmount, year: FeeYear) -> tuple[Step, ...]:
    """The steps of a member whose fee is an agreed amount."""
    agreed = shown(amount, year.settings.fee_unit)
    told = f"Medlemmarna har kommit överens om {agreed} för {row.member}."
    cells = (row.at.cell("fixed_amount"),)
    step = Step(f"överenskommet belopp {agreed}", told, cells, agreement(party.party))
    return (*until_party(party, year), step, fee_step(amount, year))


def part_year_steps(row: FeeRow, year: FeeYear) -> tuple[Step, ...]:
    """One step for a member that pays for a part of the year, else none."""
    paid, whole = counted(row.member, year)
    if paid == whole:
        return ()
    unit = "dagar" if year.settings.part_year == DAYS else "månader"
    told = (
        f"{row.member} är medlem {paid} av {whole} {unit}, så dess nyckeltal räknas till"
        f" {paid}/{whole}."
    )
    setting = f"Inställningen Medlem del av år: {year.settings.part_year}"
    return (Step(f"medlem {paid} av {whole} {unit}", told, (row.at.cell("member"),), setting),)


def _party_note(party: PartyAmount) -> str:
    """How the exact part became the amount, where it is not exact."""
    if party.exact == party.amount.kronor:
        return ""
    if party.step != Kr.of(1):
        return f", avrundat{STEP_WORDS[party.step]}"
    return ", udda kronan hit" if party.odd_krona else ", utan den udda kronan"


def fee_step(fee: Kr, year: FeeYear) -> Step:
    """The last step: the fee itself."""
    amount = shown(fee, year.settings.fee_unit)
    return Step(f"avgift {amount}", f"Avgiften är {amount}.")
