"""What can be wrong with the fees among the budget's income lines."""

from __future__ import annotations

from fractions import Fraction

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed, percent
from finsam_xl.rules.budget.text import shown
from finsam_xl.rules.fees.records import PartyAmount
from finsam_xl.rules.fees.text import KEY_AGREEMENT, LAW, THE_PARTY


def g06_fee_line_differs(at: Place, member: str, amounts: tuple[Kr, Kr, int], unit: str) -> Finding:
    """An income line is not the member's fee; the amounts are (typed, fee), then the year."""
    typed, fee, year = amounts
    return Finding(
        "G06",
        Level.ERROR,
        at,
        f"{member} står med {shown(typed, unit)} i budgeten {year}, men avgiften är"
        f" {shown(fee, unit)}.",
        "Hämta avgiften till budgeten i stället för att skriva den, eller rätta avgiften.",
        LAW,
    )


def g07_fee_lacks_a_line(at: Place | None, member: str, fee: tuple[Kr, int], unit: str) -> Finding:
    """A member pays a fee that no income line has; `fee` is the amount and its year."""
    amount, year = fee
    return Finding(
        "G07",
        Level.WARNING,
        at,
        f"{member} betalar {shown(amount, unit)} för {year}, men ingen intäktspost i budgeten är"
        " medlemmens avgift.",
        f"Lägg till en post i gruppen Intäkter som börjar med {member}.",
        LAW,
    )


def g08_party_differs_from_its_share(
    at: Place, party: PartyAmount, found: tuple[Kr, int], unit: str
) -> Finding:
    """A party's income lines are not its lawful part, seen from the state's line."""
    amount, year = found
    away = shown(abs(amount - party.amount), unit)
    return Finding(
        "G08",
        Level.ERROR,
        at,
        f"{THE_PARTY[party.party]} står tillsammans med {shown(amount, unit)} i budgeten {year} men"
        f" ska betala {shown(party.amount, unit)}, {party.share} av parternas medel (skillnad"
        f" {away}).",
        "Rätta avgiften som är fel, eller godta avvikelsen här med en motivering om beslutet står"
        " fast.",
        party.basis,
    )


def g09_shares_move(
    at: Place, years: tuple[int, int], moves: list[tuple[str, Kr, Kr]], unit: str
) -> Finding:
    """The municipalities' fees move between two years though the state's line stands still."""
    name, before, after = max(moves, key=lambda move: abs(move[2] - move[1]))
    others = f"; {len(moves) - 1} till ändras också" if len(moves) > 1 else ""
    return Finding(
        "G09",
        Level.WARNING,
        at,
        f"Statens del är lika stor {years[0]} och {years[1]}, men {name} går från"
        f" {shown(before, unit)} till {shown(after, unit)}{others}.",
        "Skriv i Kommentar vad som har ändrats: nyckeln, mätdatum eller ett nytt beslut.",
        KEY_AGREEMENT,
    )


def g10_typed_shares_do_not_sum(at: Place, sum_: Fraction, lines: list[str]) -> Finding:
    """The percentages typed in the municipalities' lines do not sum to a hundred."""
    return Finding(
        "G10",
        Level.WARNING,
        at,
        f"Procenttalen i posterna {listed(lines)} summerar till {percent(sum_)} men ska vara"
        " 100,0 %.",
        "Ta bort procenttalen ur posternas namn; finsam skriver dem efter beloppen.",
        KEY_AGREEMENT,
    )


def g19_typed_share_does_not_fit(
    at: Place, line: tuple[str, Fraction], share: Fraction, years: list[int]
) -> Finding:
    """A percentage typed in a line's name fits not all years; `share` is of the first misfit."""
    name, typed = line
    return Finding(
        "G19",
        Level.WARNING,
        at,
        f"I posten {name} står {percent(typed)}, men"
        f" beloppen ger {percent(share)} för {years[0]}"
        f"{_also(years[1:])}.",
        "Ta bort procenttalet ur postens namn; det gäller inte alla år.",
        KEY_AGREEMENT,
    )


def _also(years: list[int]) -> str:
    return f" och stämmer inte heller {listed([str(year) for year in years])}" if years else ""
