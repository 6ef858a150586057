"""A target as a row of the sheet has it, and the verdict that it gets."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.place import RowPlace

SHARE, NUMBER, SURVEY, DECREASE = "andel", "antal", "enkät", "minskning"
AT_LEAST, AT_MOST, MORE, LESS = "minst", "högst", "mer än", "mindre än"
PERCENT, POINTS = "procent", "procentenheter"
PART, WHOLE = "täljare", "nämnare"
REACHED, NOT_REACHED, UNDECIDED = "nått", "inte nått", "går inte att bedöma"


class Target(Frozen):
    """A target (tblMal). A blank intervention or group is all of them.

    | label | key | | label | key |
    |---|---|---|---|---|
    | Mål | target | | Jämförelse | comparison |
    | Typ | kind | | Målvärde | target_value |
    | Insats | intervention | | Tolerans | tolerance |
    | Grupp | group | | Toleranstyp | tolerance_kind |
    | Indikator | indicator | | Minsta svarsfrekvens | least_response_rate |
    | Täljare | numerator | | Period | period |
    | Nämnare | denominator | | Senast | latest |
    | Bas | base | | Gäller från | valid_from |
    | Gräns | limit | | Gäller till | valid_to |
    | Enhet | unit | | Beslut | decision |

    A share (Målvärde of the kind andel, Tolerans, Minsta svarsfrekvens) is a part of 1. Bas is the
    frozen number of the denominator fast bas. Gräns is the days, months or options that a word of
    the vocabulary needs. Indikator names the register's measure or the survey's social target.
    """

    at: RowPlace
    target: str
    kind: str
    intervention: str = ""
    group: str = ""
    indicator: str = ""
    numerator: str = ""
    denominator: str = ""
    base: Fraction | None = None
    limit: int | None = None
    unit: str = ""
    comparison: str = AT_LEAST
    target_value: Fraction | None = None
    tolerance: Fraction | None = None
    tolerance_kind: str = PERCENT
    least_response_rate: Fraction | None = None
    period: str = ""
    latest: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    decision: str = ""

    def holds_on(self, day: date) -> bool:
        """True on the first day, the last day and those between."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


class RegisterFigure(Frozen):
    """A figure from a register (tblRegisterdata): a frozen base, or what was measured on a day.

    Område area, Områdestyp area_kind, Datum day, Mått measure, Antal number, Källa source.
    """

    at: RowPlace
    area: str
    area_kind: str
    day: date | None
    measure: str
    number: Fraction | None
    source: str = ""


class TargetSettings(Frozen):
    """The association's own settings for verdicts (tblForbund).

    | label | key |
    |---|---|
    | Minsta underlag för bedömning | least_base |
    | Litet underlag, helårsekvivalenter | least_equivalents |
    | Ålder för befolkningen | population_age |
    | Bedömningsskala | scale (1. Inte alls; 2. Till liten del; …) |
    | Steg i skalan | steps |
    """

    least_base: int
    least_equivalents: Fraction
    population_age: str
    scale: str
    steps: int


class Measured(Frozen):
    """What a target's value is made of; `rows` and `base_rows` are rows of the sheet.

    `doubt` is why no verdict can be given, "" where one can; `of_answers` tells that answers to a
    survey are counted. `counts_also` are codes in the numerator that Resultat has elsewhere,
    `within` the limit that was counted with. `is_none` tells that nothing could be measured.
    """

    numerator: Fraction
    denominator: Fraction | None
    rows: tuple[int, ...] = ()
    base_rows: tuple[int, ...] = ()
    doubt: str = ""
    of_answers: bool = False
    counts_also: tuple[str, ...] = ()
    within: str = ""
    is_none: bool = False

    @property
    def is_of_persons(self) -> bool:
        """True when rows or answers of persons are counted, and no figure from elsewhere."""
        return self.of_answers or bool(self.rows or self.base_rows)

    @property
    def value(self) -> Fraction | None:
        """The part of the whole, or the number itself where there is no whole; None for 0 of 0."""
        if self.is_none:
            return None
        if self.denominator is None:
            return self.numerator
        return self.numerator / self.denominator if self.denominator else None


def not_measured(doubt: str) -> Measured:
    """Nothing, and why."""
    return Measured(Fraction(0), None, doubt=doubt, is_none=True)


class Verdict(Frozen):
    """A line of tblMaluppfyllelse: the figures unrounded, the verdict, and why.

    `difference` is value minus target value. `aim` is what was aimed at, deviation included; ""
    where nothing could be compared. Where it `hides` its part or its whole, its value is hidden.
    """

    target: Target
    intervention: str
    group: str
    period: str
    measured: Measured
    target_value: Fraction | None
    difference: Fraction | None
    verdict: str
    why: str
    aim: str = ""
    hides: frozenset[str] = frozenset()

    @property
    def is_hidden(self) -> bool:
        """True when one of its counts may not be shown, so that its value may not either."""
        return bool(self.hides)
