"""What the rules can find about what a key shares by; codes are never used again."""

from __future__ import annotations

from finsam_xl.basics.finding import Finding, Level
from finsam_xl.basics.kr import Kr
from finsam_xl.basics.place import Place
from finsam_xl.basics.swedish import plain_number
from finsam_xl.rules.fees.records import (
    BASE,
    MUNICIPALITY,
    REGION,
    STATE,
    FeeRow,
    FeeYear,
    PartyAmount,
)
from finsam_xl.rules.fees.text import OF_PARTY, agreement, shown

_MEMBERS_OF = {STATE: "i statens part", REGION: "regioner", MUNICIPALITY: "kommuner"}


def f03_key_value_missing(at: Place, row: FeeRow, key: str) -> Finding:
    """A member that shares its party's amount has no key value, or a negative one."""
    value = "saknas" if row.key_value is None else f"är {plain_number(row.key_value)}"
    word = "nyckeltal" if key == BASE else key
    return Finding(
        "F03",
        Level.ERROR,
        at,
        f"Nyckeltalet för {row.member} {row.year} {value}, så partens avgift kan inte fördelas.",
        f"Skriv medlemmens {word} på mätdatum; 0 om medlemmen inte ska betala.",
        agreement(row.party),
    )


def f10_key_sums_to_zero(at: Place, party: str, year: int) -> Finding:
    """All members of a party have the key value zero."""
    return Finding(
        "F10",
        Level.ERROR,
        at,
        f"{OF_PARTY[party]} nyckeltal {year} är alla 0, så avgiften kan inte fördelas.",
        "Skriv medlemmarnas folkmängd på mätdatum.",
        agreement(party),
    )


def f22_stated_share_missing(at: Place, rows: tuple[FeeRow, ...]) -> Finding:
    """The key is fast procent and a member, or none of several, has a stated share."""
    who, year = _lacking(rows)
    return Finding(
        "F22",
        Level.ERROR,
        at,
        f"Angiven andel {year} saknas för {who}, så partens avgift kan inte fördelas.",
        "Skriv andelen som ni har kommit överens om; 0 om medlemmen inte ska betala.",
        agreement(rows[0].party),
    )


def f23_fixed_amount_missing(at: Place, rows: tuple[FeeRow, ...], key: str) -> Finding:
    """The key is bas + rörlig or belopp and a member, or none of several, has a fixed amount."""
    who, year = _lacking(rows)
    return Finding(
        "F23",
        Level.ERROR,
        at,
        f"Fast del {year} saknas för {who}, och nyckeln {key} behöver den.",
        "Skriv beloppet i Fast del; 0 om medlemmen inte har något.",
        agreement(rows[0].party),
    )


def f24_bases_exceed_the_party(at: Place, party: PartyAmount, fixed: Kr, year: FeeYear) -> Finding:
    """The members' bases are together more than the party pays."""
    unit = year.settings.fee_unit
    return Finding(
        "F24",
        Level.ERROR,
        at,
        f"{OF_PARTY[party.party]} fasta delar {year.year} är tillsammans {shown(fixed, unit)}, mer"
        f" än partens {shown(party.amount, unit)} (skillnad {shown(fixed - party.amount, unit)}).",
        "Sänk de fasta delarna, eller välj en annan nyckel i tabellen Statens tilldelning.",
        agreement(party.party),
    )


def f25_agreed_amounts_do_not_sum(
    at: Place, party: PartyAmount, agreed: Kr, year: FeeYear
) -> Finding:
    """The agreed amounts are together another amount than the party pays."""
    unit = year.settings.fee_unit
    return Finding(
        "F25",
        Level.ERROR,
        at,
        f"{OF_PARTY[party.party]} överenskomna belopp {year.year} är tillsammans"
        f" {shown(agreed, unit)} men ska vara {shown(party.amount, unit)}"
        f" (skillnad {shown(abs(agreed - party.amount), unit)}).",
        "Rätta beloppen i Fast del så att de summerar till partens del.",
        agreement(party.party),
    )


def f38_key_values_all_missing(at: Place, rows: tuple[FeeRow, ...], key: str) -> Finding:
    """No member of a shared party has a key value; where all fees are decided nobody waits."""
    party, year = rows[0].party, rows[0].year
    if all(row.decided_fee is not None for row in rows):
        return Finding(
            "F38",
            Level.NOTICE,
            at,
            f"{OF_PARTY[party]} nyckeltal {year} saknas för alla medlemmar, så de beslutade"
            " avgifterna kan inte räknas efter.",
            "Du behöver inte göra något; skriv medlemmarnas"
            f" {'nyckeltal' if key == BASE else key} på mätdatum om du vill se vad nyckeln ger.",
            agreement(party),
        )
    return Finding(
        "F38",
        Level.ERROR,
        at,
        f"{OF_PARTY[party]} nyckeltal {year} saknas för alla medlemmar, så avgiften kan inte"
        " fördelas.",
        f"Skriv medlemmarnas {'nyckeltal' if key == BASE else key} på mätdatum.",
        agreement(party),
    )


def _lacking(rows: tuple[FeeRow, ...]) -> tuple[str, int]:
    """The member, or all those of the party, and the year."""
    alone = len(rows) == 1
    return rows[0].member if alone else f"alla {_MEMBERS_OF[rows[0].party]}", rows[0].year
