"""Bedöm mål: the seeds' targets in the shipped example, and what the sheet may show."""

from __future__ import annotations

from datetime import date

import pytest

from finsam_xl.basics.grid import CellValue
from finsam_xl.rules.targets.vocabulary import VOCABULARY
from tests.deltagare.book import SCHEMA, found, press, shown, workbook, worksheet
from tests.deltagare.test_count import rows

TARGETS = worksheet("""
Mål         | Typ   | Täljare               | Nämnare    | Målvärde
Till arbete | andel | avslutade till arbete | avslutade  | 0.35
Till studier | andel | avslutade till studier | avslutade | 0.25
""")


def exited(to_work: int, to_benefit: int) -> list[dict[str, CellValue]]:
    """So many exits of 2021 to work, and so many to sjukersättning."""
    days = {"Inskriven": date(2021, 2, 1), "Avslutad": date(2021, 6, 1)}
    return [
        *rows(to_work, **days, Gått_vidare_till="arbete"),
        *rows(to_benefit, **days, Gått_vidare_till="sjukersättning"),
    ]


COACH: dict[str, CellValue] = {
    "Mål": "Tid hos coach",
    "Typ": "andel",
    "Täljare": "coachtid i tid",
    "Nämnare": "nya med avgjord coachtid",
    "Målvärde": 0.5,
}


def met(soon: int, late: int) -> list[dict[str, CellValue]]:
    """So many new on Monday 1 March 2021 who met the coach the day after, and a week after."""
    new: dict[str, CellValue] = {
        "Inskriven": date(2021, 3, 1),
        "Kommun": "Umeå",
        "Kön": "man",
        "Födelseår": 1990.0,
    }
    return [
        *rows(soon, **new, Första_coachtid=date(2021, 3, 2)),
        *rows(late, **new, Första_coachtid=date(2021, 3, 8)),
    ]


def test_the_printed_words_are_those_that_can_be_counted() -> None:
    assert SCHEMA.tables["tblOrd"].born == tuple((each.word, each.meaning) for each in VOCABULARY)


def test_a_verdict_carries_its_figures_and_its_reason() -> None:
    """Hand: 12 to work and 8 to sjukersättning: 60 % of 20, and nobody to studies."""
    book = workbook({"tblDeltagare": exited(12, 8), "tblMal": TARGETS})
    report = press(book, "assess-targets")
    assert report.outcome == "2021: 1 nått, 1 inte nått, 0 går inte att bedöma"
    labels = ("Mål", "Täljare", "Nämnare", "Värde", "Målvärde", "Bedömning", "Varför")
    assert shown(book, "tblMaluppfyllelse", *labels) == [
        ("Till arbete", 12.0, 20.0, 0.6, 0.35, "nått", "12 av 20 är 60,0 %; målet är minst 35,0 %"),
        (
            "Till studier",
            0.0,
            20.0,
            0.0,
            0.25,
            "inte nått",
            "0 av 20 är 0,0 %; målet är minst 25,0 %; arbete med studier räknas också hit",
        ),
    ]
    assert press(book, "assess-targets").edits == ()


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"Gräns": "två"}, "Gräns går inte att läsa"),
        ({"Gräns": -2.0}, "Gräns går inte att läsa"),
        ({"Enhet": "timmar"}, "Enhet går inte att läsa"),
        ({"Gräns": 2.0, "Enhet": "dagar"}, "Gräns räknas i arbetsdagar, inte i dagar"),
        ({"Period": "2021-T9"}, "Period går inte att läsa"),
        ({"Gäller från": "våren"}, "Gäller från går inte att läsa"),
        ({"Målvärde": "90 %", "Bas": "x"}, "Bas och Målvärde går inte att läsa"),
        ({"Täljare": "avslutade till jobb"}, "”avslutade till jobb” går inte att räkna"),
        ({"Nämnare": "folk"}, "”folk” går inte att räkna"),
    ],
)
def test_a_target_with_a_cell_that_cannot_be_read_is_not_judged(
    cells: dict[str, CellValue], why: str
) -> None:
    target = {**COACH, **cells}
    book = workbook({"tblDeltagare": met(12, 8), "tblMal": [target]})
    press(book, "assess-targets")
    labels = ("Täljare", "Nämnare", "Värde", "Skillnad", "Bedömning", "Varför")
    assert shown(book, "tblMaluppfyllelse", *labels) == [
        (None, None, None, None, "går inte att bedöma", why)
    ]


@pytest.mark.parametrize(
    ("limit", "reached", "within"), [(None, 12, 2), (2.0, 12, 2), (20.0, 20, 20)]
)
def test_a_verdict_tells_the_limit_that_it_was_counted_with(
    limit: float | None, reached: int, within: int
) -> None:
    """12 met the coach the day after, 8 after a week: the settings say 2 working days."""
    book = workbook({"tblDeltagare": met(12, 8), "tblMal": [{**COACH, "Gräns": limit}]})
    press(book, "assess-targets")
    ((why,),) = shown(book, "tblMaluppfyllelse", "Varför")
    assert str(why).startswith(f"{reached} av 20 är ")
    assert str(why).endswith(f"; gränsen är {within} arbetsdagar")


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("avslutade inom gränsen", "avslutade"),
        ("coachtid i tid", "nya"),
        ("coachsamtal i tid", "nya"),
        ("erbjudande i tid", "nya"),
    ],
)
@pytest.mark.parametrize("limit", [1201.0, 9_999_999_999.0])
def test_a_limit_beyond_any_calendar_is_told_at_its_cell(
    word: str, whole: str, limit: float
) -> None:
    goal = {**TARGETS[0], "Täljare": word, "Nämnare": whole, "Gräns": limit}
    book = workbook({"tblDeltagare": exited(12, 8), "tblMal": [goal]})
    assert [str(each.at) for each in found(book) if each.code == "S08"] == ["Mål!J7"]
    assert press(book, "assess-targets").outcome.startswith("2021: ")


@pytest.mark.parametrize("word", ["avslutade inom gränsen", "coachtid i tid", "erbjudande i tid"])
def test_the_longest_limit_is_reckoned_with(word: str) -> None:
    """Hand: 1 200 months are a hundred years, and 1 200 days more than three."""
    goal = {**TARGETS[0], "Typ": "antal", "Täljare": word, "Nämnare": None, "Gräns": 1200.0}
    book = workbook({"tblDeltagare": exited(12, 8), "tblMal": [goal]})
    assert not [each for each in found(book) if each.code == "S08"]
    assert press(book, "assess-targets").outcome.startswith("2021: ")


def test_a_hidden_verdict_says_what_its_numerator_counts_whoever_has_the_code() -> None:
    """3 of 20 are counted: all of studies, or of work with studies, which Resultat has as work."""
    goal = [{**TARGETS[1], "Målvärde": 0.5}]
    for code in ("arbete med studier", "studier"):
        three = [{**row, "Gått vidare till": code} for row in exited(3, 0)]
        book = workbook({"tblDeltagare": [*three, *exited(0, 17)], "tblMal": goal})
        press(book, "assess-targets")
        assert shown(book, "tblMaluppfyllelse", "Täljare", "Varför") == [
            ("..", "antalen är dolda; målet är minst 50,0 %; arbete med studier räknas också hit")
        ]


def test_few_are_never_shown() -> None:
    book = workbook({"tblDeltagare": exited(3, 17), "tblMal": TARGETS[:1]})
    press(book, "assess-targets")
    (row,) = shown(book, "tblMaluppfyllelse", "Täljare", "Nämnare", "Värde", "Skillnad", "Varför")
    assert row == ("..", 20.0, "..", "..", "antalen är dolda; målet är minst 35,0 %")


def test_a_target_of_the_offices_own_needs_no_code() -> None:
    own = worksheet("""
Mål  | Typ   | Täljare | Målvärde | Jämförelse
Nya  | antal | nya     | 20       | minst
Få   | antal | pågående | 5       | högst
""")
    book = workbook({"tblDeltagare": exited(12, 8), "tblMal": own})
    press(book, "assess-targets")
    told = shown(book, "tblMaluppfyllelse", "Mål", "Bedömning", "Varför")
    assert told[0] == ("Nya", "nått", "20; målet är minst 20")
    assert told[1] == ("Få", "nått", "0; målet är högst 5")


def test_what_is_told_is_the_reports_period_whatever_the_first_targets_own() -> None:
    """The target is followed up for the year, and the report is of its last tertial."""
    yearly = [{**TARGETS[0], "Period": "år"}]
    book = workbook({"tblDeltagare": exited(12, 8), "tblMal": yearly}, {"Rapportperiod": "2021-T3"})
    report = press(book, "assess-targets")
    assert report.outcome == "tertial 3 2021: 1 nått, 0 inte nått, 0 går inte att bedöma"
    assert shown(book, "tblMaluppfyllelse", "Period", "Täljare") == [("2021", 12.0)]
