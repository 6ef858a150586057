"""SCB's population files of every kind, and the members' numbers in them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.population import (
    ALL_AGES,
    WORKING_AGE,
    Ages,
    Population,
    Populations,
    population_of,
    read_populations,
)
from finsam_xl.exchange.scb.names import Region, found
from finsam_xl.exchange.scb.periods import period_of
from finsam_xl.exchange.scb.sums import people
from tests.exchange.make_files import jsonstat, workbook

FILES = Path(__file__).parent / "files"
NOVEMBER = date(2015, 11, 1)
HALF = Fraction(2001, 2)
UPPSALA = ("Håbo", "Älvkarleby", "Knivsta", "Heby", "Tierp", "Uppsala", "Enköping", "Östhammar")
PXWEB_SHEET: list[list[object]] = [
    ["Folkmängd efter region, kön och år"],
    [],
    [None, None, "Folkmängd"],
    [None, None, "2014", "2015"],
    ["0305 Håbo", "män", 10100, 10200],
    [None, "kvinnor", 10000, 10051],
    ["0380 Uppsala", "män", 103000, ".."],
    [None, "kvinnor", 104000, 105000],
    [],
    ["Senast uppdaterad:"],
    ["20160219 09:30"],
    ["Källa:"],
    ["SCB"],
    ["Referenstid:"],
    ["31 december respektive år"],
]
CODES_APART: list[list[object]] = [
    ["Folkmängd efter region och år"],
    [],
    [None, None, 2015],
    ["0305", "Håbo", 20279],
    ["0380", "Uppsala", 210126],
]


def read(name: str) -> Populations:
    return read_populations((FILES / name).read_bytes(), name)


def test_the_printed_populations_of_uppsala_in_windows_1252() -> None:
    matched = population_of(read("folkmangd_1_november.csv"), UPPSALA, NOVEMBER)
    assert sum(matched.numbers.values()) == 353617
    assert matched.numbers["Östhammar"] == 21484
    assert (matched.unmatched, matched.notes) == ((), ())
    assert [(each.region.name, each.printed) for each in matched.printed] == [
        ("Uppsala län", 353617)
    ]


def test_ages_and_sexes_are_summed_and_a_hyphen_is_nobody() -> None:
    file = read("alder_kon.csv")
    assert population_of(file, ["0305"], 2024, WORKING_AGE).numbers == {"0305": 5950}
    assert population_of(file, ["Håbo kommun"], 2024).numbers == {"Håbo kommun": 8550}
    assert population_of(file, ["Håbo"], 2024, Ages(20, 64)).numbers == {}
    assert file.rows[0].day == date(2024, 12, 31)
    assert file.notes == (
        "Filen alder_kon.csv säger bara år; folkmängden räknas som den 31 december.",
    )


def test_a_total_that_stands_there_is_used_though_its_parts_do_not_sum_to_it() -> None:
    file = read("relation.txt")
    assert file.rows[0].day == date(2015, 11, 30)
    assert population_of(file, ["Håbo"], 2015).numbers == {"Håbo": 20300}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "region;år;Folkmängd den 1 november\n0305 Håbo;2014;20042\n0305 Håbo;2015;20251\n",
            [("", date(2014, 11, 1), 20042), ("", NOVEMBER, 20251)],
        ),
        (
            "Folkmängd efter region, kön och år\n\nregion,män 2015,kvinnor 2015\n0305 Håbo,1,2\n",
            [("män", date(2015, 12, 31), 1), ("kvinnor", date(2015, 12, 31), 2)],
        ),
        ("kommun\t2015-11-01\nHåbo\t20 251\n", [("", NOVEMBER, 20251)]),
        ("region;kön;1 november 2015\nHåbo;totalt;1\u00a0000,5\n", [("", NOVEMBER, HALF)]),
        ("region;2015\nSorsele;2015\n", [("", date(2015, 12, 31), 2015)]),
    ],
)
def test_years_sexes_and_days_in_rows_or_headings(text: str, rows: list[object]) -> None:
    file = read_populations(text.encode(), "f.csv")
    assert [(row.sex, row.day, row.value) for row in file.rows] == rows


def test_working_age_told_by_the_heading_is_not_everybody() -> None:
    file = read_populations("Kommun;Folkmängd 16-64 år 2024\nHåbo;100\n".encode(), "f.csv")
    assert population_of(file, ["Håbo"], 2024, WORKING_AGE).numbers == {"Håbo": 100}
    assert population_of(file, ["Håbo"], 2024).numbers == {}


def test_other_measures_are_left_and_told() -> None:
    file = read("flera_matt.csv")
    assert [row.value for row in file.rows] == [20279]
    assert "Kolumnen Folkökning i flera_matt.csv är inte folkmängd och lästes inte." in file.notes


def test_excel_with_two_heading_rows_blanks_below_and_footers() -> None:
    file = read_populations(workbook(PXWEB_SHEET), "f.xlsx")
    assert file.source == "Folkmängd efter region, kön och år"
    assert len(file.rows) == 8
    assert file.notes == ()
    matched = population_of(file, ["Håbo", "Uppsala"], date(2015, 12, 31))
    assert matched.numbers == {"Håbo": 20251}
    assert [each.name for each in matched.unmatched] == ["Uppsala"]
    assert population_of(file, ["Uppsala"], 2014).numbers == {"Uppsala": 207000}


def test_excel_with_code_and_text_apart() -> None:
    file = read_populations(workbook(CODES_APART), "f.xlsx")
    assert [(row.code, row.name, row.value) for row in file.rows] == [
        ("0305", "Håbo", 20279),
        ("0380", "Uppsala", 210126),
    ]


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize(
    "value", [[10200, 10051, 104000, 106003], {"0": 10200, "1": 10051, "2": 104000, "3": 106003}]
)
def test_json_stat_dense_and_sparse(version: int, value: object) -> None:
    file = read_populations(jsonstat(value, version), "f.json")
    assert population_of(file, ["Håbo", "Uppsala"], NOVEMBER).numbers == {
        "Håbo": 20251,
        "Uppsala": 210003,
    }


def test_a_hole_in_json_stat_is_no_zero() -> None:
    matched = population_of(read_populations(jsonstat({"0": 5}), "f.json"), ["Håbo"], NOVEMBER)
    assert matched.numbers == {}
    assert matched.unmatched[0].why.startswith("Filen har inte alla åldrar eller båda könen")


def test_px_webs_own_json() -> None:
    data = """{"columns": [{"code": "Region", "text": "region", "type": "d"},
        {"code": "Tid", "text": "år", "type": "t"},
        {"code": "B1", "text": "Folkmängd", "type": "c"}],
        "data": [{"key": ["0305", "2015"], "values": ["20279"]}]}""".encode()
    assert read_populations(data, "f.json").rows == (
        Population("0305", "0305", date(2015, 12, 31), 2015, "", None, 20279),
    )


def test_noise_between_the_county_and_its_municipalities_is_told() -> None:
    data = 'region;2025\n"03 Uppsala län";301\n"0305 Håbo";100\n"0380 Uppsala";200\n'.encode()
    matched = population_of(read_populations(data, "f.csv"), ["Håbo", "Region Uppsala"], 2025)
    assert matched.numbers == {"Håbo": 100, "Region Uppsala": 301}
    assert matched.notes[0].startswith("Uppsala län: filens tryckta tal är 301 men kommunerna")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Uppsala", ["0380"]),
        ("Uppsala kommun", ["0380"]),
        ("uppsala  KOMMUN", ["0380"]),
        ("Region Uppsala", ["03"]),
        ("Uppsala län", ["03"]),
        ("Landstinget i Uppsala län", ["03"]),
        ("Enköpings kommun", ["0381"]),
        ("Bengtsfors kommun", ["1438"]),
        ("Region Stockholm", ["01"]),
        ("Stockholms stad", ["0180"]),
        ("0380", ["0380"]),
        ("Västra Götalandsregionen", ["14"]),
        ("Atlantis", []),
        ("", []),
    ],
)
def test_members_are_known_by_their_own_names(name: str, wanted: list[str]) -> None:
    regions = [
        Region(code, name)
        for code, name in (
            ("00", "Riket"),
            ("01", "Stockholms län"),
            ("0180", "Stockholm"),
            ("03", "Uppsala län"),
            ("0380", "Uppsala"),
            ("0381", "Enköping"),
            ("14", "Västra Götalands län"),
            ("1438", "Bengtsfors"),
        )
    ]
    assert [region.code for region in found(name, regions)] == wanted


def test_a_day_the_file_lacks_is_told_with_those_it_has() -> None:
    matched = population_of(read("relation.txt"), ["Håbo"], NOVEMBER)
    assert matched.unmatched[0].why == (
        "Filen har folkmängd den 30 november 2015, inte 1 november 2015."
    )


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("1 november 2015", (NOVEMBER, 2015)),
        ("Folkmängd den 1 november 2015", (NOVEMBER, 2015)),
        ("2015-11-01", (NOVEMBER, 2015)),
        ("2015M11", (date(2015, 11, 30), 2015)),
        ("2015K3", (date(2015, 9, 30), 2015)),
        ("31 december 2015", (date(2015, 12, 31), 2015)),
        ("2015", (None, 2015)),
        ("2015.0", (None, 2015)),
        ("31 november 2015", (None, 2015)),
        ("20160219 09:30", None),
        ("totalt", None),
    ],
)
def test_days_as_scb_writes_them(text: str, period: tuple[date | None, int] | None) -> None:
    assert period_of(text) == period


@given(st.lists(st.integers(1, 500), min_size=65, max_size=65), st.booleans())
def test_single_years_sum_to_the_working_age_whatever_else_stands_there(
    values: list[int], with_totals: object
) -> None:
    rows = [_row(Ages(age, age), value) for age, value in enumerate(values)]
    if with_totals:
        rows += [_row(None, 99_999), _row(Ages(0, 15), 5), _row(Ages(65), 7)]
    assert people(rows, WORKING_AGE) == sum(values[16:65])
    assert people(rows, ALL_AGES) == (99_999 if with_totals else None)


def test_a_part_without_number_makes_no_sum() -> None:
    parts = [_row(Ages(16, 40), 5), _row(Ages(41, 64), None)]
    assert people(parts, WORKING_AGE) is None
    assert people(parts, Ages(16, 40)) == 5


def _row(age: Ages | None, value: int | Fraction | None) -> Population:
    return Population("0305", "Håbo", None, None, "", age, value)


def test_a_population_whose_point_can_mean_two_things_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        read_populations(b"region;2015\n0305 H\xe5bo;20.251\n0380 Uppsala;210.126\n", "a.csv")
    assert refused.value.code == "E21"
