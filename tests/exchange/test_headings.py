"""Old tables' own headings: proposed, chosen on the command line, and carried over."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.basics.refusal import Refusal
from finsam_xl.exchange.headings import Mapping, apply_mapping, mapping_from_text, propose
from finsam_xl.exchange.mapping import Ambiguous, YearColumn
from finsam_xl.exchange.raw import RawRows

LABELS = ("År", "Medlem", "Part", "Nyckeltal", "Fast del", "Angiven andel", "Beslutad avgift")


@pytest.mark.parametrize(
    ("heading", "label"),
    [
        ("Kommun", "Medlem"),
        ("KOMMUN:", "Medlem"),
        ("Folkmängd", "Nyckeltal"),
        ("Invånare", "Nyckeltal"),
        ("Befolkning", "Nyckeltal"),
        ("Avgift (kr)", "Beslutad avgift"),
        ("Medlemsavgift", "Beslutad avgift"),
        ("beslutad  AVGIFT, tkr", "Beslutad avgift"),
        ("Beslutade avgifter", "Beslutad avgift"),
        ("Årtal", "År"),
        ("Period", "År"),
        ("Andel %", "Angiven andel"),
        ("%", "Angiven andel"),
        ("Nyckltal", "Nyckeltal"),
    ],
)
def test_a_heading_is_known(heading: str, label: str) -> None:
    assert propose([heading], LABELS).pairs == ((heading, label),)


@pytest.mark.parametrize("heading", ["", "Anmärkning", "Ar", "Part 2", "Kommentar", "Summa"])
def test_a_heading_that_is_none_of_ours_is_told(heading: str) -> None:
    assert propose([heading], LABELS) == Mapping((), (heading,))


def test_two_headings_for_one_column_are_left_out_and_told() -> None:
    mapping = propose(["Medlem", "Invånare", "Befolkning", "Kommun"], LABELS)
    assert mapping.pairs == (("Medlem", "Medlem"),)
    assert mapping.ambiguous == (
        Ambiguous("Invånare", ("Nyckeltal",)),
        Ambiguous("Befolkning", ("Nyckeltal",)),
        Ambiguous("Kommun", ("Medlem",)),
    )


def test_a_wide_table_becomes_rows_of_member_year_and_value() -> None:
    rows = RawRows(
        ("", "Avgift 2015", "2016 (kr)", "Folkmängd 2016", "Summa"),
        (("Håbo", 1.0, 2.0, "20 251", 3.0), ("Heby", None, 5.0, "", 5.0)),
        (4, 6),
    )
    mapping = propose(rows.labels, LABELS)
    assert mapping.unknown == ("Summa",)
    assert mapping.units == (("2016 (kr)", "kr"),)
    assert apply_mapping(rows, mapping) == RawRows(
        ("Medlem", "År", "Beslutad avgift", "Nyckeltal"),
        (
            ("Håbo", 2015.0, 1.0, None),
            ("Håbo", 2016.0, 2.0, "20 251"),
            ("Heby", 2016.0, 5.0, ""),
        ),
        (4, 4, 6),
        columns=((1, 2, 2, 2), (1, 3, 3, 4), (1, 3, 3, 4)),
    )


def test_without_a_column_for_the_year_a_year_is_unknown() -> None:
    assert propose(["Kommun", "2016"], ["Medlem"]) == Mapping((("Kommun", "Medlem"),), ("2016",))


def test_the_command_lines_own_words() -> None:
    assert mapping_from_text("Kommun=Medlem, 2016=Beslutad avgift") == Mapping(
        (("Kommun", "Medlem"),), years=(YearColumn("2016", 2016, "Beslutad avgift"),)
    )
    assert mapping_from_text('"Avgift, kr=Beslutad avgift",Folkmängd 2016=Nyckeltal,Tid=År') == (
        Mapping((("Avgift, kr", "Beslutad avgift"), ("Folkmängd 2016", "Nyckeltal"), ("Tid", "År")))
    )


@pytest.mark.parametrize(
    "text", ["", ",", "Kommun", "=Medlem", "Kommun=", "A=B,A=C", "A=B,C=B", '"', "a\nb"]
)
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        mapping_from_text(text)
    assert refused.value.code == "E17"


def test_a_heading_the_file_lacks_is_refused() -> None:
    with pytest.raises(Refusal, match="Rubriken ”Kommun” finns inte") as refused:
        apply_mapping(RawRows(("A",), ()), mapping_from_text("Kommun=Medlem"))
    assert refused.value.code == "E16"


def test_two_values_for_the_same_year_are_refused() -> None:
    rows = RawRows(("2016", "2016 kr"), ((1.0, 2.0),))
    with pytest.raises(Refusal) as refused:
        apply_mapping(rows, mapping_from_text("2016=Avgift,2016 kr=Avgift"))
    assert refused.value.code == "E17"


@given(st.lists(st.text(max_size=12), unique=True, max_size=8))
def test_every_heading_is_matched_or_told_once(headings: list[str]) -> None:
    mapping = propose(headings, LABELS)
    told = [heading for heading, _ in mapping.pairs]
    told += [*mapping.unknown, *(each.heading for each in mapping.ambiguous)]
    told += [column.heading for column in mapping.years]
    assert sorted(told) == sorted(headings)
    labels = [label for _, label in mapping.pairs]
    assert len(set(labels)) == len(labels)


@given(st.sampled_from([";", ",", "=", '"']), st.text(max_size=40))
def test_any_text_is_a_mapping_or_refused(mark: str, text: str) -> None:
    try:
        mapping = mapping_from_text(f"{text}{mark}{text}")
    except Refusal:
        return
    assert mapping.pairs or mapping.years
