"""The made-up ledger of the Umeå example, January to August 2021, written as SIE of type 3.

No amount is anybody's: they are set so that the follow-up shows lines in step, a few better and a
few worse than the budget, money that no object has, and an account that no line has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from zlib import crc32

from finsam_xl.basics.frozen import Frozen

PATH = Path(__file__).parents[2] / "finsam_xl" / "examples" / "umea" / "ekonomi" / "bokforing.se"
MONTHS = range(1, 9)
BANK, EQUITY = 1941, 2010
OPENING = {1511: 140_000_00, BANK: 2_312_350_50, EQUITY: -2_040_000_00, 2511: -412_350_50}
BALANCE_NAMES = {
    1511: "Kundfordringar",
    BANK: "Bank",
    EQUITY: "Eget kapital",
    2511: "Leverantörsskulder",
}
OBJECTS = {
    "VUX": "Vuxentorget",
    "UNG": "Ungdomstorget",
    "SAM": "De sammanhållna insatserna för unga",
    "NAFS": 'Insats \\"NAFS\\"',
    "INT": "Processledare integration",
    "VAN": "Vännäs",
    "NOR": "Nordmaling",
    "VIN": "Vindeln",
    "ROB": "Robertsfors",
    "BJU": "Bjurholm",
}


class Posted(Frozen):
    """What an account, or one of its objects, is posted with in öre by month, debit plus."""

    account: int
    name: str
    months: Mapping[int, int]
    object: str = ""


def income(account: int, name: str, tkr: int) -> Posted:
    """So many thousands a year, a twelfth each month to the öre."""
    year = tkr * 100_000
    return Posted(account, name, {m: year * (m - 1) // 12 - year * m // 12 for m in MONTHS})


def cost(account: int, name: str, *months: tuple[int, int]) -> Posted:
    """Kronor in some months."""
    return Posted(account, name, {month: kronor * 100 for month, kronor in months})


def monthly(account: int, name: str, kronor: int, first: int = 1) -> Posted:
    """The same kronor each month."""
    return cost(account, name, *((month, kronor) for month in MONTHS if month >= first))


def grant(code: str, kronor: int, first: int = 1) -> Posted:
    """What an intervention is paid each month."""
    return monthly(4531, "Bidrag till insatser", kronor, first)._replace(object=code)


POSTED = (
    income(3511, "Bidrag från staten", 5690),
    income(3512, "Bidrag från regionen", 2845),
    income(351301, "Bidrag från Umeå kommun", 2359),
    income(351302, "Bidrag från Vännäs kommun", 146),
    income(351303, "Bidrag från Nordmalings kommun", 113),
    income(351304, "Bidrag från Vindelns kommun", 83),
    income(351305, "Bidrag från Robertsfors kommun", 106),
    income(351306, "Bidrag från Bjurholms kommun", 37),
    monthly(3521, "Anställningsstöd", -10_000, first=3),
    grant("VUX", 180_000),
    grant("UNG", 220_000),
    grant("SAM", 79_000),
    grant("NAFS", 33_000),
    grant("INT", 31_000),
    grant("VAN", 35_000),
    grant("NOR", 35_000),
    grant("VIN", 35_000),
    grant("ROB", 35_000),
    grant("BJU", 35_000, first=4),
    cost(4531, "Bidrag till insatser", (6, 25_000)),
    cost(5011, "Arvoden förtroendevalda", (6, 98_400)),
    cost(5012, "Arvoden revisorer", (4, 32_000)),
    monthly(5021, "Löner kansli", 80_000),
    monthly(5711, "PO-pålägg", 32_120),
    monthly(6011, "Lokalhyra", 7_000),
    monthly(6411, "Kontorsmaterial och telefoni", 10_200),
    monthly(6571, "Bankkostnader", 225),
    cost(7011, "Resor och logi", (2, 2_310), (5, 1_840)),
    cost(7051, "Konferenser", (5, 8_900)),
    cost(7052, "Kompetensutveckling och mötesplatser", (3, 41_500), (5, 54_900)),
    monthly(7431, "Ekonomihantering", 30_800),
    cost(7441, "Social redovisning", (2, 23_300)),
    monthly(7442, "Hemsidor", 3_250),
    cost(7443, "Analys", (6, 45_000)),
)


def text() -> str:
    """The whole file, each account's rows by month, totals before objects."""
    said = (*_head(), *_amounts())
    crc = crc32("".join(_counted(line) for line in said).encode("cp437"))
    lines = ("#FLAGGA 0", "#KSUMMA", *said, f"#KSUMMA {crc}")
    return "".join(f"{line}\r\n" for line in lines)


def _head() -> Iterator[str]:
    yield '#PROGRAM "finsam_xl exempel" "1"'
    yield "#FORMAT PC8"
    yield "#GEN 20210907"
    yield "#SIETYP 3"
    yield '#PROSA "Påhittad bokföring till ett exempel"'
    yield "#ORGNR 222000-0000"
    yield '#FNAMN "Samordningsförbundet Umeåregionen (exempel)"'
    yield "#RAR 0 20210101 20211231"
    yield "#OMFATTN 20210831"
    yield "#VALUTA SEK"
    names = BALANCE_NAMES | {each.account: each.name for each in POSTED}
    yield from (f'#KONTO {account} "{name}"' for account, name in names.items())
    yield '#DIM 6 "Projekt"'
    yield from (f'#OBJEKT 6 "{code}" "{name}"' for code, name in OBJECTS.items())


def _amounts() -> Iterator[str]:
    closing = dict(OPENING)
    accounts = dict.fromkeys(each.account for each in POSTED)
    for month in MONTHS:
        bank = -sum(each.months.get(month, 0) for each in POSTED)
        closing[BANK] += bank
        yield f"#PSALDO 0 2021{month:02} {BANK} {{}} {_kronor(bank)}"
        for account in accounts:
            own = [each for each in POSTED if each.account == account]
            whole = sum(each.months.get(month, 0) for each in own)
            if whole:
                yield f"#PSALDO 0 2021{month:02} {account} {{}} {_kronor(whole)}"
            for each in own:
                if each.object and (ore := each.months.get(month, 0)):
                    listed = f'{{6 "{each.object}"}}'
                    yield f"#PSALDO 0 2021{month:02} {account} {listed} {_kronor(ore)}"
    for account, opening in OPENING.items():
        yield f"#IB 0 {account} {_kronor(opening)}"
        yield f"#UB 0 {account} {_kronor(closing[account])}"
    for account in accounts:
        result = sum(sum(each.months.values()) for each in POSTED if each.account == account)
        yield f"#RES 0 {account} {_kronor(result)}"


def _kronor(ore: int) -> str:
    sign, whole = "-" if ore < 0 else "", abs(ore)
    return f"{sign}{whole // 100}.{whole % 100:02}"


def _counted(line: str) -> str:
    """What the checksum counts: no blanks between fields, no quotes, no braces."""
    fields, quoted = "", False
    escaped = line.replace('\\"', "\0")
    for sign in escaped:
        quoted ^= sign == '"'
        fields += "" if sign == '"' or (not quoted and sign in " {}") else sign
    return fields.replace("\0", '"')


if __name__ == "__main__":
    PATH.write_bytes(text().encode("cp437"))
