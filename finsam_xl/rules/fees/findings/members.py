"""What the rules can find about members and their rows; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import listed
from finsam_xl.rules.fees.membership import WHOLE_YEAR
from finsam_xl.rules.fees.records import FeeRow, FeeYear, Member
from finsam_xl.rules.fees.text import KEY_AGREEMENT, LAW, MEMBER_LIST

_ONLY_MEMBERS = f"6 § {LAW.removeprefix('5 § ')}: bara medlemmar för över medel"


def f07_member_twice(at: Place, member: str, year: int, first: Place) -> Finding:
    """A member has two rows for the same year."""
    return Finding(
        "F07",
        Level.ERROR,
        at,
        f"{member} står två gånger för {year}, första gången i {first.address}.",
        "Ta bort den ena raden.",
        LAW,
    )


def f08_member_without_party(at: Place, member: str) -> Finding:
    """A member's party is neither in the row nor in the list of members."""
    return Finding(
        "F08",
        Level.ERROR,
        at,
        f"Parten för {member} är okänd.",
        "Välj stat, region eller kommun här, eller lägg in medlemmen på Inställningar.",
        LAW,
    )


# F13 told of a member that the list lacks; a check of the sheet does now. Never used again.


def f14_member_without_fee_row(at: Place, member: Member, year: int, own_year: int) -> Finding:
    """A member of the year has no fee row, so the others would pay its share.

    Gentler for other years than the workbook's own, which still have no fees.
    """
    return Finding(
        "F14",
        Level.ERROR if year == own_year else Level.WARNING,
        at,
        f"{member.member} är medlem {year} men har ingen rad bland avgifterna, så de andra skulle"
        " betala dess del.",
        f"Lägg till en rad för {member.member} {year}, eller skriv Till på Inställningar om"
        " medlemmen har gått ur.",
        LAW,
    )


def f15_party_differs(at: Place, row: FeeRow, registered: str) -> Finding:
    """A fee row's party is another than the list of members says."""
    return Finding(
        "F15",
        Level.ERROR,
        at,
        f"{row.member} står som {row.party} här men som {registered} på Inställningar.",
        "Rätta det som är fel, eller lämna parten tom här så hämtas den därifrån.",
        LAW,
    )


def f16_not_a_member_that_year(at: Place, row: FeeRow, own_year: int | None) -> Finding:
    """A member is charged for a year outside its membership.

    Gentler for other years than the workbook's own, which still have their fees.
    """
    return Finding(
        "F16",
        Level.ERROR if row.year == own_year else Level.WARNING,
        at,
        f"{row.member} har en avgift för {row.year} men är enligt Inställningar inte medlem då.",
        "Ta bort raden, eller rätta Från och Till på Inställningar.",
        f"{_ONLY_MEMBERS}; {MEMBER_LIST}",
    )


def f28_member_part_of_the_year(at: Place, names: list[str], year: FeeYear) -> Finding:
    """Members joined or left during the year; tells how that counts."""
    rule = year.settings.part_year
    are = "är medlem" if len(names) == 1 else "är medlemmar"
    how = "betalar för hela året" if rule == WHOLE_YEAR else f"betalar efter {rule}"
    return Finding(
        "F28",
        Level.NOTICE,
        at,
        f"{listed(names)} {are} bara en del av {year.year} och {how}.",
        "Du behöver inte göra något. Ändra Medlem del av år på Inställningar om det ska räknas"
        " annorlunda.",
        f"Inställningen Medlem del av år; {KEY_AGREEMENT}",
    )
