"""What the fee rules can find, one function a code; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed, plain_number
from finsam_xl.rules.fee_records import MUNICIPALITY, REGION, STATE, FeeRow, Member
from finsam_xl.rules.split import Claim, Tie

_LAW = "5 § lagen (2003:1210)"
_AGREEMENT = "5 § andra stycket lagen (2003:1210): kommunerna fördelar som de kommer överens om"
_THE_PARTY = {STATE: "Staten", REGION: "Regionerna", MUNICIPALITY: "Kommunerna"}
_OF_PARTY = {STATE: "Statens", REGION: "Regionernas", MUNICIPALITY: "Kommunernas"}


def f01_fees_do_not_sum(at: Place, party: str, year: int, expected: Kr, sums_to: Kr) -> Finding:
    """The decided fees of a party differ from what the party pays."""
    return Finding(
        "F01",
        Level.ERROR,
        at,
        f"{_OF_PARTY[party]} beslutade avgifter {year} summerar till {sums_to} men ska vara"
        f" {expected} (skillnad {abs(sums_to - expected)}).",
        "Klicka på Fördela avgifter och rätta de beslutade avgifterna efter kolumnen Avgift.",
        _LAW,
    )


def f02_party_without_member(at: Place, party: str, year: int) -> Finding:
    """A party that must pay has no member in the year's fee rows."""
    return Finding(
        "F02",
        Level.ERROR,
        at,
        f"{_THE_PARTY[party]} saknar medlem bland avgifterna för {year}.",
        f"Lägg till en rad för {year} i tabellen Medlemmarnas avgifter med parten {party}.",
        _LAW,
    )


def f03_key_value_missing(at: Place, row: FeeRow) -> Finding:
    """A member that shares its party's amount has no key value, or a negative one."""
    value = "saknas" if row.key_value is None else f"är {plain_number(row.key_value)}"
    return Finding(
        "F03",
        Level.ERROR,
        at,
        f"Nyckeltalet för {row.member} {row.year} {value}, så partens avgift kan inte fördelas.",
        "Skriv medlemmens folkmängd på mätdatum; 0 om medlemmen inte ska betala.",
        _AGREEMENT,
    )


def f04_decided_fee_differs(at: Place, row: FeeRow, decided: Kr, reckoned: Kr) -> Finding:
    """A decided fee is not what the key gives."""
    difference = decided - reckoned
    more_or_less = "mer" if difference > Kr(0) else "mindre"
    return Finding(
        "F04",
        Level.WARNING,
        at,
        f"{row.member} har beslutad avgift {decided} för {row.year}, men nyckeln ger {reckoned}"
        f" ({abs(difference)} {more_or_less}).",
        "Rätta den beslutade avgiften, eller godta avvikelsen här med en motivering.",
        _AGREEMENT,
    )


def f05_tied_last_krona(at: Place, party: str, tie: Tie) -> Finding:
    """Members had the same remainder, and only some could get a last krona."""
    return Finding(
        "F05",
        Level.NOTICE,
        at,
        f"{_OF_PARTY[party]} sista krona är delad: {_names(tie.winners)} fick den och"
        f" {_names(tie.losers)} inte, fast resten är lika stor.",
        "Du behöver inte göra något: störst nyckeltal går före, sedan namn i bokstavsordning.",
        "Störst rest, förbundets avrundningsregel",
    )


def f06_year_without_members(at: Place, year: int) -> Finding:
    """An allocation's year has no fee rows at all."""
    return Finding(
        "F06",
        Level.ERROR,
        at,
        f"Tilldelningen för {year} har inga medlemmar att fördelas på.",
        f"Skriv en rad per medlem för {year} i tabellen Medlemmarnas avgifter.",
        _LAW,
    )


def f07_member_twice(at: Place, member: str, year: int, first: Place) -> Finding:
    """A member has two rows for the same year."""
    return Finding(
        "F07",
        Level.ERROR,
        at,
        f"{member} står två gånger för {year}, första gången i {first.address}.",
        "Ta bort den ena raden.",
        _LAW,
    )


def f08_member_without_party(at: Place, member: str) -> Finding:
    """A member's party is neither in the row nor in the list of members."""
    return Finding(
        "F08",
        Level.ERROR,
        at,
        f"Parten för {member} är okänd.",
        "Välj stat, region eller kommun här, eller lägg in medlemmen på Inställningar.",
        _LAW,
    )


def f09_state_has_several_payers(at: Place, rows: tuple[FeeRow, ...]) -> Finding:
    """More than one row would pay the state's half."""
    names = listed([row.member for row in rows])
    return Finding(
        "F09",
        Level.ERROR,
        at,
        f"Statens hälft har flera betalare {rows[0].year}: {names}.",
        "Skriv Försäkringskassan under Betalas av för Arbetsförmedlingen på Inställningar.",
        _LAW,
    )


def f10_key_sums_to_zero(at: Place, party: str, year: int) -> Finding:
    """All members of a party have the key value zero."""
    return Finding(
        "F10",
        Level.ERROR,
        at,
        f"{_OF_PARTY[party]} nyckeltal {year} är alla 0, så avgiften kan inte fördelas.",
        "Skriv medlemmarnas folkmängd på mätdatum.",
        _AGREEMENT,
    )


def f11_fees_without_allocation(at: Place, year: int) -> Finding:
    """There are fee rows for a year without the state's allocation."""
    return Finding(
        "F11",
        Level.WARNING,
        at,
        f"Det finns avgiftsrader för {year} men ingen tilldelning från staten.",
        f"Skriv tilldelningen för {year} i tabellen Statens tilldelning.",
        _LAW,
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
        _LAW,
    )


def f13_unknown_member(at: Place, member: str) -> Finding:
    """A member with a fee row is missing in the list of members."""
    return Finding(
        "F13",
        Level.WARNING,
        at,
        f"{member} finns inte bland medlemmarna på Inställningar.",
        "Lägg till medlemmen där, eller rätta namnet.",
        "Medlemslistan på Inställningar",
    )


def f14_member_without_fee_row(at: Place, member: Member, year: int) -> Finding:
    """A member of the year has no fee row, so the others would pay its share."""
    return Finding(
        "F14",
        Level.ERROR,
        at,
        f"{member.member} är medlem {year} men har ingen rad bland avgifterna, så de andra skulle"
        " betala dess del.",
        f"Lägg till en rad för {member.member} {year}, eller skriv Till på Inställningar om"
        " medlemmen har gått ur.",
        _LAW,
    )


def f15_party_differs(at: Place, row: FeeRow, registered: str) -> Finding:
    """A fee row's party is another than the list of members says."""
    return Finding(
        "F15",
        Level.ERROR,
        at,
        f"{row.member} står som {row.party} här men som {registered} på Inställningar.",
        "Rätta det som är fel, eller lämna parten tom här så hämtas den därifrån.",
        _LAW,
    )


def f16_not_a_member_that_year(at: Place, row: FeeRow) -> Finding:
    """A member is charged for a year outside its membership."""
    return Finding(
        "F16",
        Level.WARNING,
        at,
        f"{row.member} har en avgift för {row.year} men är enligt Inställningar inte medlem då.",
        "Ta bort raden, eller rätta Från och Till på Inställningar.",
        "Medlemslistan på Inställningar",
    )


def f17_no_allocation_for_the_year(at: Place, year: int) -> Finding:
    """The workbook's own year has no allocation, so it has no fees."""
    return Finding(
        "F17",
        Level.ERROR,
        at,
        f"Arbetsboken gäller {year}, men det finns ingen tilldelning för det året.",
        f"Skriv statens tilldelning för {year} på bladet Avgifter, eller rätta året här.",
        _LAW,
    )


def f18_decided_twice(at: Place, year: int) -> Finding:
    """A year has several decided allocations; the last one counts."""
    return Finding(
        "F18",
        Level.WARNING,
        at,
        f"Tilldelningen för {year} är beslutad på flera rader; den sista gäller.",
        "Ta bort den felaktiga raden, eller skriv ändrad som status på den nya.",
        "Tilldelningsbeslutet",
    )


def _names(claims: tuple[Claim, ...]) -> str:
    return listed([claim.name for claim in claims])
