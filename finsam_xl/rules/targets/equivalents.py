"""Full-year equivalents (helårsekvivalenter) per inhabitant, each half-year against the last."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.swedish import decimal_text, listed, sort_key
from finsam_xl.rules.participants.periods import Period
from finsam_xl.rules.targets.records import LESS, Measured, Target
from finsam_xl.rules.targets.support import Span, Support


class Comparison(Frozen):
    """A municipality's half-year beside the same one of the year before.

    `now` and `before` are parts of the population; `doubt` is why they can't be compared.
    """

    municipality: str
    period: str
    equivalents: Fraction
    population: int | None
    now: Fraction | None
    before: Fraction | None
    doubt: str

    def measured(self) -> Measured:
        """The comparison as a target's value; the year before is the target."""
        base = None if self.population is None else Fraction(self.population)
        lacking = self.doubt or ("" if base else "befolkningen saknas")
        return Measured(self.equivalents, base or Fraction(0), doubt=lacking)

    def target(self, target: Target) -> Target:
        """The target with last year's part as the value to be below."""
        return target._replace(target_value=self.before, comparison=LESS)


def compared(support: Support, period: Period) -> tuple[Comparison, ...]:
    """Every municipality and half-year that ends in a period, beside the year before.

    Where none does, the last half-year that has ended. A year that only its successor is known of
    is compared too, and told as missing.
    """
    spans = {row.span.moved(years) for row in support.full_years for years in (0, 1)}
    ended = {span for span in spans if span.last <= period.last}
    latest = max((span.last for span in ended), default=period.last)
    asked = {span for span in ended if span.last >= min(period.first, latest)}
    order = sorted(asked, key=lambda span: (sort_key(span.municipality), span.year, span.half or 0))
    return tuple(_compared(support, span) for span in order)


def _compared(support: Support, span: Span) -> Comparison:
    spans = (span, span.moved(-1))
    now, before = (sum(support.benefits(each).values(), Fraction(0)) for each in spans)
    people, people_before = map(support.population, spans)
    return Comparison(
        span.municipality,
        span.when,
        now,
        people,
        now / people if people else None,
        before / people_before if people_before else None,
        _double(support, spans) or _doubt(support, spans),
    )


def _double(support: Support, spans: tuple[Span, Span]) -> str:
    """The benefit that has two rows in either of the years; "" for none."""
    found = (row.benefit for row in support.doubles() if row.span in spans)
    return next((f"två rader för {benefit}" for benefit in found), "")


def _doubt(support: Support, spans: tuple[Span, Span]) -> str:
    """Why a half-year and the one a year before can't be compared; "" where they can."""
    now, before = map(support.benefits, spans)
    for known, each in zip((before, now), reversed(spans), strict=True):
        if not known:
            return f"uppgifter för {each.year} saknas"
    if lacking := sorted(support.expected() - (now.keys() & before.keys()), key=sort_key):
        return f"uppgift saknas för {listed(lacking)}"
    for each in spans:
        if not support.population(each):
            return f"befolkningen {support.settings.population_age} år {each.year} saknas"
    total, least = sum(before.values(), Fraction(0)), support.settings.least_equivalents
    if total < least:
        told = decimal_text(total, 1)
        return f"litet underlag: {told} helårsekvivalenter året före, färre än {least}"
    return ""
