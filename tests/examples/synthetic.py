"""Clean workbooks of other kinds than the shipped ones, with made-up names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from finsam_xl.basics.grid import CellValue
from finsam_xl.books.memory import MemoryBook
from tests.actions.economy_workbook import workbook

Row = dict[str, CellValue]
FK: Row = {"Medlem": "Försäkringskassan", "Part": "stat"}
AF: Row = {"Medlem": "Arbetsförmedlingen", "Part": "stat", "Betalas av": "Försäkringskassan"}
REGION: Row = {"Medlem": "Regionen", "Part": "region"}


def book(
    members: Sequence[Row],
    allocation: Mapping[str, CellValue],
    cells: Mapping[str, Mapping[str, CellValue]],
    settings: Mapping[str, CellValue] | None = None,
) -> MemoryBook:
    """A workbook of 2024: members, the allocation, each member's own cells, other settings."""
    year: Row = {"År": 2024.0, "Status": "beslutad", "Mätdatum": date(2022, 11, 1)}
    fees: list[Row] = [
        {"År": 2024.0, "Medlem": each["Medlem"], **cells.get(str(each["Medlem"]), {})}
        for each in members
        if each is not AF
    ]
    tables: dict[str, Sequence[Mapping[str, CellValue]]] = {
        "tblMedlemmar": members,
        "tblTilldelning": [{**year, **allocation}],
        "tblAvgifter": fees,
    }
    return workbook(tables, {"År": 2024.0, **(settings or {})})


def municipalities(*names: str) -> list[Row]:
    return [{"Medlem": name, "Part": "kommun"} for name in names]


def outside_a_region() -> MemoryBook:
    """5 a §: the state half, the only municipality half, as on Gotland."""
    members = [FK, AF, *municipalities("Ön")]
    return book(members, {"Statens tilldelning": 3_100_001.0}, {}, {"Profil": "5 a §"})


def several_regions() -> MemoryBook:
    second: Row = {"Medlem": "Andra regionen", "Part": "region"}
    members = [FK, AF, REGION, second, *municipalities("Arboga", "Köping")]
    values = {"Regionen": 270_000.0, "Andra regionen": 310_000.0, "Arboga": 14.0, "Köping": 26.0}
    cells: dict[str, Row] = {name: {"Nyckeltal": value} for name, value in values.items()}
    return book(members, {"Statens tilldelning": 4_000_000.0}, cells)


def base_and_variable() -> MemoryBook:
    members = [FK, AF, REGION, *municipalities("Arboga", "Köping", "Åmål")]
    cells: dict[str, Row] = {
        name: {"Fast del": 100_000.0, "Nyckeltal": value}
        for name, value in {"Arboga": 14_000.0, "Köping": 26_000.0, "Åmål": 12_000.0}.items()
    }
    return book(members, {"Statens tilldelning": 3e6, "Nyckel": "bas + rörlig"}, cells)


def agreed_amounts() -> MemoryBook:
    """A quarter of 6 000 000 kr is 1 500 000 kr; 600 000 and 900 000 are agreed and decided."""
    members = [FK, AF, REGION, *municipalities("Arboga", "Köping")]
    cells: dict[str, Row] = {
        "Försäkringskassan": {"Beslutad avgift": 3e6},
        "Regionen": {"Beslutad avgift": 1.5e6},
        "Arboga": {"Fast del": 600_000.0, "Beslutad avgift": 600_000.0, "Angiven andel": 0.4},
        "Köping": {"Fast del": 900_000.0, "Beslutad avgift": 900_000.0, "Angiven andel": 0.6},
    }
    return book(members, {"Statens tilldelning": 3e6, "Nyckel": "belopp"}, cells)


def thousands_in_steps() -> MemoryBook:
    """Tkr: the step is never less than a thousand, also where hundreds are chosen."""
    members = [FK, AF, REGION, *municipalities("Arboga", "Köping")]
    cells: dict[str, Row] = {"Arboga": {"Nyckeltal": 14_000.0}, "Köping": {"Nyckeltal": 26_000.0}}
    settings: Row = {"Enhet avgifter": "tkr", "Avrundning": "hundratal"}
    return book(members, {"Statens tilldelning": 3_000.0}, cells, settings)


def twelve_instalments() -> MemoryBook:
    members = [FK, AF, REGION, *municipalities("Arboga", "Köping")]
    cells: dict[str, Row] = {"Arboga": {"Nyckeltal": 14_000.0}, "Köping": {"Nyckeltal": 26_001.0}}
    settings: Row = {"Rater per år": 12.0, "Första förfallodag": date(2024, 1, 31)}
    return book(members, {"Statens tilldelning": 3_000_001.0}, cells, settings)


def joining_in_the_year() -> MemoryBook:
    late: Row = {"Medlem": "Köping", "Part": "kommun", "Från": date(2024, 7, 1)}
    members = [FK, AF, REGION, *municipalities("Arboga"), late]
    cells: dict[str, Row] = {"Arboga": {"Nyckeltal": 14_000.0}, "Köping": {"Nyckeltal": 26_000.0}}
    return book(members, {"Statens tilldelning": 3e6}, cells, {"Medlem del av år": "månader"})


def sixty_municipalities() -> MemoryBook:
    names = [f"Kommun {at:02}" for at in range(60)]
    cells: dict[str, Row] = {
        name: {"Nyckeltal": 1_009.0 * (at + 3)} for at, name in enumerate(names)
    }
    members = [FK, AF, REGION, *municipalities(*names)]
    return book(members, {"Statens tilldelning": 98_765_432.0}, cells)


CLEAN: Mapping[str, tuple[Callable[[], MemoryBook], list[str]]] = {
    "5 a §": (outside_a_region, []),
    "flera regioner": (several_regions, []),
    "bas + rörlig": (base_and_variable, []),
    "belopp": (agreed_amounts, []),
    "tkr och hundratal": (thousands_in_steps, []),
    "tolv rater": (twelve_instalments, []),
    "medlem från juli": (joining_in_the_year, ["F28"]),
    "sextio kommuner": (sixty_municipalities, []),
}
"""Each with what it is told for information."""
