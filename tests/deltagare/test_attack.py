"""Nothing of what is handed out can be worked out: sheets and Word are attacked as they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random

import pytest

from finsam_xl.actions.tertial import before_after
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.edit import Text
from finsam_xl.basics.grid import CellValue
from finsam_xl.books.file import FileBook
from finsam_xl.rules.disclosure.records import Cell
from finsam_xl.rules.participants.before_after_lines import BeforeAfter
from finsam_xl.rules.participants.counts import EXITED, ONGOING
from finsam_xl.rules.participants.period_report import PeriodReport
from finsam_xl.rules.participants.year_beside import YearBeside
from finsam_xl.rules.targets import safe
from tests.deltagare.book import FRAME, MOMENT, SCHEMA, Rows, workbook, worksheet
from tests.deltagare.read_document import Seen

THRESHOLD = 5
DAY = MOMENT.date()
NAMES = ("Torget", "Klivet", "Bryggan")
FRAMES = [{**FRAME, "Insats": name} for name in NAMES]
TARGETS = worksheet("""
Mål  | Typ   | Insats | Täljare                | Nämnare   | Jämförelse | Målvärde
Ett  | andel |        | avslutade till arbete  | avslutade | minst      | 0.24
Två  | andel |        | avslutade till arbete  | avslutade | minst      | 0.26
Tre  | andel |        | avslutade till studier | avslutade | minst      | 0.25
Fyra | andel |        | avslutade till positiv lösning | avslutade | minst      | 0.9
Fem  | andel |        | coachtid i tid  | nya med avgjord coachtid | minst      | 0.6
Sex  | andel |        | erbjudande i tid  | nya med avgjort erbjudande | minst      | 0.7
Sju  | andel | Torget | coachtid i tid  | nya med avgjord coachtid | minst      | 0.6
Åtta | andel | Klivet | coachtid i tid  | nya med avgjord coachtid | minst      | 0.6
Nio  | andel | Torget | avslutade till arbete  | avslutade | minst      | 0.3
""")


@pytest.fixture(scope="module")
def umea(tmp_path_factory: pytest.TempPathFactory) -> FileBook:
    folder = tmp_path_factory.mktemp("umea")
    return FileBook(new_workbook(Order(folder, "umea", None, "deltagare"), DAY), DAY)


@pytest.mark.parametrize("period", ["2021", "2021-T1", "2021-T2", "2021-03"])
def test_the_shipped_example_gives_nothing_away(umea: FileBook, period: str) -> None:
    settings = umea.read(SCHEMA.areas())["tblForbund"]
    umea.apply([Text(settings.place(settings.columns[0].index("Rapportperiod"), 1), period)])
    seen = Seen(umea)
    assert seen.attack.dotted
    assert seen.attack.narrow(THRESHOLD) == {}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("period", ["2021", "2021-T1", "2021-T2"])
def test_small_books_at_random_give_nothing_away(seed: int, period: str) -> None:
    assert written(seed, period).attack.narrow(THRESHOLD) == {}


def written(seed: int, period: str) -> Seen:
    tables: dict[str, Rows] = {
        "tblDeltagare": at_random(seed),
        "tblMal": TARGETS,
        "tblInsatsramar": FRAMES,
    }
    return Seen(workbook(tables, {"Rapportperiod": period, "Minsta underlag": 3.0}), "vet allt")


def test_targets_of_interventions_do_not_tell_what_their_waits_hide() -> None:
    """Late for the coach: 6 of 18, 3 of 17 and 15 of 35; the 15 of 35 would tell the 3."""
    rows: Rows = [
        {"Insats": name, "Samtycke": "ja", "Inskriven": date(2021, 3, 1), "Första coachtid": met}
        for name, in_time, late in (("Torget", 12, 6), ("Klivet", 14, 3), ("Bryggan", 20, 15))
        for met in [date(2021, 3, 2)] * in_time + [date(2021, 3, 22)] * late
    ]
    words = {"Täljare": "coachtid i tid", "Nämnare": "nya med avgjord coachtid"}
    targets: Rows = [
        {
            "Mål": name,
            "Typ": "andel",
            "Insats": name,
            **words,
            "Jämförelse": "minst",
            "Målvärde": 1.0,
        }
        for name in NAMES
    ]
    tables = {"tblDeltagare": rows, "tblMal": targets, "tblInsatsramar": FRAMES}
    assert Seen(workbook(tables, {"Rapportperiod": "2021"})).attack.narrow(THRESHOLD) == {}


def at_random(seed: int) -> list[Mapping[str, CellValue]]:
    """From 25 to 120 rows over two years, a tenth of them of persons who have been there before."""
    draw = Random(seed)  # noqa: S311 - a table, no secret
    some = NAMES[: draw.choice((1, 2, 3))]
    return [_row(draw, some, at) for at in range(draw.choice((25, 40, 70, 120)))]


def _row(draw: Random, interventions: tuple[str, ...], at: int) -> dict[str, CellValue]:
    start = date(2020, 1, 1) + timedelta(draw.randrange(700))
    end = start + timedelta(draw.randrange(20, 300))
    row: dict[str, CellValue] = {
        "Deltagare-ID": f"D-{at if draw.random() < 0.9 else max(at - 1, 0)}",
        "Insats": draw.choice(interventions),
        "Kommun": draw.choice(("Umeå", "Vännäs")),
        "Kön": draw.choice(("kvinna", "man")),
        "Födelseår": float(draw.randrange(1960, 2003)),
        "Inskriven": start,
        "Samtycke": "ja",
        "Första coachtid": start + timedelta(draw.randrange(1, 8)),
        "Erbjudande": start + timedelta(draw.randrange(5, 20)),
    }
    return row | _exit(draw, end) if end < date(2022, 1, 1) else row


def _exit(draw: Random, end: date) -> dict[str, CellValue]:
    return {
        "Avslutad": end,
        "Avslutsorsak": "enligt plan",
        "Gått vidare till": draw.choice(("arbete", "arbete", "studier", "sjukersättning")),
        "Sysselsättning före": draw.choice(("söker arbete", "sjukskriven")),
        "Sysselsättning efter": draw.choice(("arbetar", "studerar", "söker arbete")),
        "Försörjning före": draw.choice(("a-kassa", "försörjningsstöd")),
        "Försörjning efter": draw.choice(("lön", "studiestöd", "försörjningsstöd")),
    }


def test_the_attack_sees_a_year_so_far_that_is_shown_whatever_the_period_hides(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As it once was: what the period's table hides stood in the table of the years below."""

    def as_counted(beside: YearBeside, measure: str, when: str, intervention: str = "") -> int:
        cell = Cell.of(measure, Insats=intervention) if intervention else Cell(measure)
        periods = beside.in_turn[when][-1 if measure == ONGOING else 0 :]
        return sum(each.release.counts.get(cell, 0) for each in periods)

    monkeypatch.setattr(YearBeside, "shown", as_counted)
    assert any(written(seed, "2021-T1").attack.narrow(THRESHOLD) for seed in range(4))


def test_the_attack_sees_in_word_what_the_sheet_hides_of_before_and_after(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def as_counted(report: PeriodReport, name: str) -> Iterator[BeforeAfter]:
        counts = report.published.release.counts
        for value in report.values(f"{name} före"):
            cells = [Cell.of(EXITED, **{f"{name} {when}": value}) for when in ("före", "efter")]
            yield BeforeAfter(value, counts.get(cells[0], 0), counts.get(cells[1], 0))

    monkeypatch.setattr(before_after, "values_before_and_after", as_counted)
    assert any(written(seed, "2021-T1").attack.narrow(THRESHOLD) for seed in range(4))


def test_the_attack_sees_verdicts_that_together_tell_a_hidden_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(safe, "_silent", lambda *_given: set())
    found = [written(seed, "2021-T1").attack.narrow(THRESHOLD) for seed in range(4)]
    assert any(found)
