"""What the rules can find about decided and reckoned fees; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import ORE_PER_KRONA, ZERO, Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.fees.records import Fee, FeeRow, FeeYear, PartyAmount
from finsam_xl.rules.fees.text import LAW, OF_PARTY, TKR, agreement, shown
from finsam_xl.rules.split import Claim, Tie

_LAST = {Kr.of(1): "krona", Kr.of(100): "hundralapp", Kr.of(1000): "tusenlapp"}

_RIGHT_BY_THE_KEY = (
    "Klicka på Fördela avgifter och rätta de beslutade avgifterna efter kolumnen Avgift, eller"
    " godta avvikelsen här med en motivering om beslutet står fast."
)
_RIGHT_BY_HAND = (
    "Rätta de beslutade avgifterna efter styrelsens beslut, så att summan stämmer, eller"
    " godta avvikelsen här med en motivering om beslutet står fast."
)
_TO_PAY_EXACTLY = (
    "Välj kronor som Avrundning om parterna ska betala exakt.",
    "Ska parterna betala exakt skrivs alla belopp i kronor, med kr som Enhet avgifter.",
)


def f01_fees_do_not_sum(at: Place, party: PartyAmount, year: FeeYear, sums_to: Kr) -> Finding:
    """The decided fees of a party differ from what the party pays."""
    unit = year.settings.fee_unit
    return Finding(
        "F01",
        Level.ERROR,
        at,
        f"{OF_PARTY[party.party]} beslutade avgifter {year.year} summerar till"
        f" {shown(sums_to, unit)} men ska vara {shown(party.amount, unit)}"
        f" (skillnad {shown(abs(sums_to - party.amount), unit)}).",
        _RIGHT_BY_THE_KEY if year.fees else _RIGHT_BY_HAND,
        party.basis,
    )


def f04_decided_fee_differs(at: Place, fee: Fee, decided: Kr, unit: str) -> Finding:
    """A decided fee is not what the key gives."""
    row, difference = fee.row, decided - fee.fee
    more_or_less = "mer" if difference > ZERO else "mindre"
    return Finding(
        "F04",
        Level.WARNING,
        at,
        f"{row.member} har beslutad avgift {shown(decided, unit)} för {row.year}, men nyckeln ger"
        f" {shown(fee.fee, unit)} ({shown(abs(difference), unit)} {more_or_less}).",
        "Rätta den beslutade avgiften, eller godta avvikelsen här med en motivering.",
        agreement(row.party),
    )


def f05_tied_last_krona(at: Place, party: PartyAmount, tie: Tie) -> Finding:
    """Members had the same remainder, and only some could get a last krona."""
    return Finding(
        "F05",
        Level.NOTICE,
        at,
        f"{OF_PARTY[party.party]} sista {_LAST[party.step]} är delad: {_names(tie.winners)} fick"
        f" den och {_names(tie.losers)} inte, fast resten är lika stor.",
        "Du behöver inte göra något: störst nyckeltal går före, sedan namn i bokstavsordning.",
        "Störst rest, förbundets avrundningsregel",
    )


def f12_fees_are_not_current(at: Place, member: str, year: int, others: int) -> Finding:
    """What stands in finsam's columns is not what today's input gives."""
    and_others = f" och {others} till" if others else ""
    return Finding(
        "F12",
        Level.WARNING,
        at,
        f"Avgiften {year} för {member}{and_others} är inte omräknad efter den senaste ändringen.",
        "Klicka på Fördela avgifter.",
        LAW,
    )


def f17_no_allocation_for_the_year(at: Place, year: int) -> Finding:
    """The workbook's own year has no allocation, so it has no fees."""
    return Finding(
        "F17",
        Level.ERROR,
        at,
        f"Arbetsboken gäller {year}, men det finns ingen tilldelning för det året.",
        f"Skriv statens tilldelning för {year} på bladet Tilldelning, eller rätta året här.",
        LAW,
    )


def f19_party_is_rounded(at: Place, party: PartyAmount, year: FeeYear) -> Finding:
    """A party's amount was rounded to the association's step before it was shared."""
    unit = year.settings.fee_unit
    exact = Kr((party.exact * ORE_PER_KRONA).__floor__())
    difference = party.amount - exact
    more_or_less = "mer" if difference > ZERO else "mindre"
    return Finding(
        "F19",
        Level.NOTICE,
        at,
        f"{OF_PARTY[party.party]} {party.share} för {year.year} är {shown(exact, unit)} och"
        f" avrundas till {shown(party.amount, unit)}"
        f" ({shown(abs(difference), unit)} {more_or_less}).",
        f"Du behöver inte göra något. {_TO_PAY_EXACTLY[unit == TKR]}",
        f"Inställningen {'Enhet avgifter' if unit == TKR else 'Avrundning'}; {party.basis}",
    )


def f29_decided_fee_is_blank(at: Place, party: str, lacking: list[FeeRow]) -> Finding:
    """Some of a party's members have a decided fee and others have none: blank is not zero."""
    names = listed([row.member for row in lacking])
    return Finding(
        "F29",
        Level.WARNING,
        at,
        f"{names} saknar beslutad avgift {lacking[0].year}, men andra i parten {party} har en;"
        " tomt räknas inte som 0.",
        "Skriv den beslutade avgiften, 0 om medlemmen inte ska betala, eller töm de andras.",
        "Styrelsens beslut om avgifter",
    )


def f30_decided_fees_differ_from_the_whole(
    at: Place, year: FeeYear, whole: Kr, decided: Kr
) -> Finding:
    """Each party's decided fees are right, but together they are not the whole."""
    unit = year.settings.fee_unit
    return Finding(
        "F30",
        Level.NOTICE,
        at,
        f"Alla beslutade avgifter {year.year} är tillsammans {shown(decided, unit)} men hela är"
        f" {shown(whole, unit)} (skillnad {shown(abs(decided - whole), unit)}).",
        "Du behöver inte göra något om skillnaden är den avrundning som ni har valt.",
        LAW,
    )


def _names(claims: tuple[Claim, ...]) -> str:
    return listed([claim.name for claim in claims])
