"""The steps of those who share a party's amount: key, quota, rounding and fee."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.explanation import Step
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.money_units import KRONOR_IN
from finsam_xl.basics.swedish import decimal_text, plain_number
from finsam_xl.rules.fees.keys import fixed_total
from finsam_xl.rules.fees.records import (
    BASE,
    EQUAL,
    FIXED_SHARES,
    REGION,
    FeeRow,
    FeeYear,
    PartyAmount,
)
from finsam_xl.rules.fees.text import TKR, agreement, shown
from finsam_xl.rules.fees.working import STEP_WORDS, fee_step, part_year_steps, until_party
from finsam_xl.rules.split import Lot, Tie

ROUNDING_RULE = "Störst rest, förbundets avrundningsregel"
_ORE_PLACES = 2
_FINE_PLACES = 6


class Split(Frozen):
    """A party's amount as its members share it."""

    party: PartyAmount
    rows: tuple[FeeRow, ...]
    lots: tuple[Lot, ...]
    tie: Tie | None

    @property
    def weights(self) -> Fraction:
        """The sum of the members' weights: the denominator of every share."""
        return sum((lot.claim.weight for lot in self.lots), Fraction(0))


def split_steps(row: FeeRow, lot: Lot, split: Split, year: FeeYear) -> tuple[Step, ...]:
    """The whole story of one who shares its party's amount."""
    quota, rounding = _quota(lot, split, year), _rounding(lot, split)
    before = "" if lot.quota == lot.units else " före avrundning"
    in_unit = f"{quota} {year.settings.fee_unit}"
    return (
        *until_party(split.party, year),
        *_base_steps(row, split, year),
        *part_year_steps(row, year),
        _key_step(row, lot, split, year),
        Step(f"kvot {quota}", f"Det ger {in_unit}{before}.", (), agreement(split.party.party)),
        Step(rounding, f"Kvoten {rounding}.", (), ROUNDING_RULE),
        fee_step(Kr(lot.units * split.party.step.ore), year),
    )


def _key_step(row: FeeRow, lot: Lot, split: Split, year: FeeYear) -> Step:
    key = year.allocation.key_of(split.party.party)
    words, parts = _key_words(key, lot.claim.weight, split.weights)
    column = "region_key" if split.party.party == REGION else "municipal_key"
    own = {EQUAL: "member", FIXED_SHARES: "stated_share"}.get(key, "key_value")
    return Step(
        f"{words} {parts}",
        f"Nyckeln är {key}, och {row.member} har {parts.replace('/', ' av ')}.",
        (year.allocation.at.cell(column), row.at.cell(own)),
        agreement(split.party.party),
    )


def _key_words(key: str, weight: Fraction, weights: Fraction) -> tuple[str, str]:
    """The key's name and the member's part of it: folkmängd, 20 251/353 617."""
    if key == FIXED_SHARES and weights == 1:
        return key, f"{plain_number(100 * weight)} %"
    if key == FIXED_SHARES:
        return key, f"{plain_number(100 * weight)}/{plain_number(100 * weights)}"
    name = "nyckeltal" if key == BASE else key
    return name, f"{plain_number(weight)}/{plain_number(weights)}"


def _base_steps(row: FeeRow, split: Split, year: FeeYear) -> tuple[Step, ...]:
    """For bas + rörlig: the member's own base, and what is left for all to share."""
    if year.allocation.key_of(split.party.party) != BASE:
        return ()
    unit, basis = year.settings.fee_unit, agreement(split.party.party)
    base = shown(row.fixed_amount or ZERO, unit)
    fixed = fixed_total(split.rows)
    rest = shown(split.party.amount - fixed, unit)
    cells = tuple(each.at.cell("fixed_amount") for each in split.rows)
    return (
        Step(
            f"bas {base}",
            f"{row.member} betalar först {base} i bas.",
            (row.at.cell("fixed_amount"),),
            basis,
        ),
        Step(
            f"rörlig del {rest}",
            f"När allas bas, {shown(fixed, unit)}, är betald återstår {rest} att dela.",
            cells,
            basis,
        ),
    )


def _quota(lot: Lot, split: Split, year: FeeYear) -> str:
    """With two decimals, or six where two would hide that it is no whole number."""
    quota = lot.quota * split.party.step.kronor
    if year.settings.fee_unit == TKR:
        quota /= KRONOR_IN["tkr"]
    text = decimal_text(quota, _ORE_PLACES)
    hidden = text.endswith(",00") and quota.denominator != 1
    return decimal_text(quota, _FINE_PLACES) if hidden else text


def _rounding(lot: Lot, split: Split) -> str:
    to = STEP_WORDS[split.party.step]
    if lot.quota == lot.units:
        return "går jämnt ut"
    if not lot.rounded_up:
        return f"avrundas nedåt{to}"
    if split.tie is None or lot.claim not in split.tie.winners:
        return f"avrundas uppåt{to} (störst rest)"
    by_key = split.tie.decided_by_weight(lot.claim)
    return f"avrundas uppåt{to} (lika rest, {'störst nyckeltal' if by_key else 'namnet'})"
