"""What the national model (statens fördelningsmodell) would give the association, to check."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.explanation import Explanation, Step
from finsam_xl.basics.finding import Finding
from finsam_xl.basics.frozen import Frozen
from finsam_xl.basics.kr import ZERO, Kr
from finsam_xl.basics.money_units import to_nearest
from finsam_xl.basics.place import RowPlace
from finsam_xl.basics.swedish import percent, plain_number
from finsam_xl.rules.fees.findings.models import f44_model_lacks_numbers, f45_frame_too_small

BASIS = "Statens fördelningsmodell (finsam.se), kontrollera mot gällande beslut"
_KRONA = Kr.of(1)
_LABELS = {
    "national_frame": "Nationell ram",
    "associations": "Antal förbund",
    "own_need": "Eget behov",
    "national_need": "Landets behov",
    "own_inhabitants": "Egna invånare 16–64",
    "national_inhabitants": "Landets invånare 16–64",
}


class ModelYear(Frozen):
    """A year's input to the model; need is the försörjningsmått, inhabitants are 16 to 64."""

    at: RowPlace
    year: int
    national_frame: Kr | None
    associations: int | None
    own_need: Fraction | None
    national_need: Fraction | None
    own_inhabitants: Fraction | None
    national_inhabitants: Fraction | None


class ModelSettings(Frozen):
    """The base of each association (grundtilldelning), and the part of the rest that need gets."""

    model_base: Kr
    model_need_share: Fraction


class Modelled(Frozen):
    """What the model gives, in whole kronor; the three parts sum to `amount`."""

    base: Kr
    by_need: Kr
    by_inhabitants: Kr
    amount: Kr
    explanation: Explanation


def simulate(row: ModelYear, settings: ModelSettings) -> tuple[Modelled | None, list[Finding]]:
    """The year's allocation by the model; None, with what is amiss, where it can't be reckoned."""
    missing = [key for key in _LABELS if not getattr(row, key)]
    if missing:
        labels = [_LABELS[key] for key in missing]
        return None, [f44_model_lacks_numbers(row.at.cell(missing[0]), row.year, labels)]
    whole = _of(row.national_frame)
    rest = whole - settings.model_base.kronor * (row.associations or 0)
    if rest < 0:
        at = row.at.cell("national_frame")
        return None, [f45_frame_too_small(at, row.year, Kr.of(whole), settings.model_base)]
    by_need = settings.model_need_share * rest * _ratio(row.own_need, row.national_need)
    inhabitants = _ratio(row.own_inhabitants, row.national_inhabitants)
    by_inhabitants = (1 - settings.model_need_share) * rest * inhabitants
    return _modelled(row, settings, (rest, by_need, by_inhabitants)), []


def _modelled(
    row: ModelYear, settings: ModelSettings, exact: tuple[Fraction, Fraction, Fraction]
) -> Modelled:
    """Rounded to the krona; what rounding leaves over lies in the part by inhabitants."""
    _, by_need, by_inhabitants = exact
    base = settings.model_base
    amount = to_nearest(base.kronor + by_need + by_inhabitants, _KRONA)
    need = to_nearest(by_need, _KRONA)
    parts = (base, need, amount - base - need)
    steps = _steps(row, settings, to_nearest(exact[0], _KRONA), (*parts, amount))
    explanation = Explanation(
        f"Tilldelning {row.year} enligt statens fördelningsmodell, kontrollera",
        str(amount),
        row.at.cell("modelled"),
        steps,
    )
    return Modelled(*parts, amount, explanation)


def _steps(
    row: ModelYear, settings: ModelSettings, rest: Kr, parts: tuple[Kr, Kr, Kr, Kr]
) -> tuple[Step, ...]:
    base, by_need, by_inhabitants, amount = parts
    share = settings.model_need_share
    inhabitants = (row, "own_inhabitants", "national_inhabitants")
    return (
        Step(
            f"bas {base}",
            f"Varje förbund får {base} i grundtilldelning.",
            (),
            f"{BASIS}; inställningen Modell: grundtilldelning",
        ),
        _rest_step(row, base, rest),
        _part_step("behov", share, (row, "own_need", "national_need"), by_need),
        _part_step("invånare 16–64", 1 - share, inhabitants, by_inhabitants),
        Step(
            f"{amount}, kontrollera",
            f"Modellen ger {amount}. Kontrollera mot Försäkringskassans besked.",
            (),
            BASIS,
        ),
    )


def _rest_step(row: ModelYear, base: Kr, rest: Kr) -> Step:
    """What is left of the national frame when every association has its base."""
    return Step(
        f"ramen {row.national_frame} − {row.associations} × {base} = {rest}",
        f"Av ramen {row.national_frame} återstår {rest} när {row.associations} förbund har"
        " fått sin grundtilldelning.",
        (row.at.cell("national_frame"), row.at.cell("associations")),
        BASIS,
    )


def _part_step(name: str, share: Fraction, own: tuple[ModelYear, str, str], part: Kr) -> Step:
    """One of the two keys: how much of the rest it shares, and the association's part of it."""
    row, mine, national = own
    numbers = "/".join(plain_number(getattr(row, key)) for key in (mine, national))
    return Step(
        f"{percent(share)} efter {name} {numbers} = {part}",
        f"{percent(share)} av resten delas efter {name}; förbundets del {numbers} ger {part}.",
        (row.at.cell(mine), row.at.cell(national)),
        f"{BASIS}; inställningen Modell: andel efter behov",
    )


def _of(amount: Kr | None) -> Fraction:
    return (amount or ZERO).kronor


def _ratio(own: Fraction | None, national: Fraction | None) -> Fraction:
    return (own or Fraction(0)) / (national or Fraction(1))
