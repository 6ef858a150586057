"""Votes: what settles a matter, who may vote, and what the minutes must say of it."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finsam_xl.rules.meetings.checks.minutes import check_minutes, decision_in
from finsam_xl.rules.meetings.checks.votes import check_votes
from finsam_xl.rules.meetings.papers.parts import tally_text
from finsam_xl.rules.meetings.records import Item, Vote
from finsam_xl.rules.meetings.roll import roll_of
from finsam_xl.rules.meetings.votes import CASTING, LOTTERY, MAJORITY, OPEN, is_election, tally
from tests.rules.meetings.worksheet import (
    Value,
    board,
    codes,
    full,
    held,
    items,
    members,
    people,
    row,
    rows,
    year_with,
)

PEOPLE = """
Ada | Region Syd | ordförande
Bo | Håbo kommun | ledamot
Cia | Tierps kommun | ledamot
Rut | Region Syd | ersättare
"""


def votes(text: str) -> tuple[Vote, ...]:
    """A vote at § 2 for each `name word`."""
    pairs = [pair.split(" ", 1) for pair in text.split(", ") if pair]
    return rows(Vote, *({"meeting": "M1", "section": "2", "name": a, "vote": b} for a, b in pairs))


@pytest.mark.parametrize(
    ("text", "won", "by"),
    [
        ("Ada ja, Bo ja, Cia nej", "ja", MAJORITY),
        ("Ada ja, Bo nej", "ja", CASTING),
        ("Ada NEJ, Bo ja, Cia nej, Dan ja", "NEJ", CASTING),
        ("Bo ja, Cia nej, Ada avstår", "", OPEN),
        ("Bo ja, Cia nej", "", OPEN),
        ("Ada avstår", "", OPEN),
        ("Ada ja, Bo nej, Cia annat", "ja", CASTING),
        ("Bo ja, Cia ja, Dan nej, Ada avstår", "ja", MAJORITY),
    ],
)
def test_simple_majority_and_the_chairs_casting_vote(text: str, won: str, by: str) -> None:
    count = tally(votes(text), "Ada", election=False)
    assert (count.won, count.settled_by) == (won, by)


def test_an_election_is_settled_by_lot_whatever_the_chair_voted() -> None:
    count = tally(votes("Ada Rut, Bo Eva"), "Ada", election=True)
    assert (count.won, count.settled_by) == ("", LOTTERY)
    assert tally_text(count) == "1 Rut, 1 Eva. Lika röstetal; valet avgörs genom lottning."


def test_how_a_count_is_written() -> None:
    count = tally(votes("Ada ja, Bo nej, Cia avstår"), "Ada", election=False)
    assert tally_text(count) == "1 ja, 1 nej, 1 avstår. Ordförandens utslagsröst avgör: ja."
    assert count.share == Fraction(1, 2)


@given(st.lists(st.sampled_from(["ja", "nej", "avstår"]), max_size=9), st.booleans())
def test_every_vote_is_counted_once_and_the_winner_has_most(each: list[str], chairs: bool) -> None:  # noqa: FBT001
    text = ", ".join(f"P{at} {word}" for at, word in enumerate(each))
    count = tally(votes(text), "P0" if chairs else "Ingen", election=False)
    assert count.cast + count.abstained == len(each)
    if count.won:
        assert dict(count.counts)[count.won] == max(dict(count.counts).values())
    assert (count.settled_by == OPEN) == (not count.won)
    assert chairs or count.settled_by != CASTING


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Val av justerare", True),
        ("val av vice ordförande", True),
        ("Anställning av förbundschef", True),
        ("Valberedningens förslag", False),
        ("Budget", False),
    ],
)
def test_what_is_an_election(heading: str, expected: bool) -> None:  # noqa: FBT001
    assert is_election(row(Item, meeting="M1", order=1, heading=heading)) == expected


def told(text: str = "", /, **values: Value) -> list[str]:
    """A meeting about § 1 and § 2, these votes at § 2, and § 2 otherwise."""
    first, second = items("1 | Öppnande | x\n2 | Hyra | x | Hyran höjs.")
    year = year_with(
        meetings=(held(),),
        items=(first, second._replace(**values)),  # type: ignore[arg-type]
        attendance=people(PEOPLE),
        votes=votes(text),
        seats=board("Ada | Region Syd | ordförande"),
        members=members("Region Syd", "Håbo kommun", "Tierps kommun"),
    )
    return codes(check_votes(roll_of(full(year))))


@pytest.mark.parametrize(
    ("text", "values", "expected"),
    [
        ("Ada ja, Bo ja, Cia nej", {}, []),
        ("Ada ja, Rut nej", {}, ["N57", "N128"]),
        ("Ada ja, Okänd nej", {}, ["N57", "N128"]),
        ("Ada ja, Bo nej, Bo nej", {}, ["N58", "N128"]),
        ("Bo ja, Cia nej", {}, ["N128", "N59"]),
        ("Ada ja, Bo ja, Cia nej", {"majority": "2/3"}, []),
        ("Ada ja, Bo ja, Cia nej", {"majority": "enhällighet"}, ["N60"]),
        ("Ada ja, Bo ja, Cia avstår", {"majority": "enhällighet"}, []),
        ("Ada ja, Bo ja, Cia nej", {"majority": "3/4"}, ["N60"]),
        ("Ada ja, Bo ja, Cia nej", {"majority": "3/4", "decision": ""}, []),
        ("", {"dissent": "Cia"}, []),
        ("", {"dissent": "Rut"}, ["N61"]),
        ("", {"dissent": "Reservation till förmån för eget yrkande"}, []),
        ("Bo Ada, Cia Bo", {"heading": "Val av vice ordförande"}, ["N128", "N62"]),
        ("Bo Ada, Cia Bo", {"heading": "Val av vice", "vote": "Lotten föll på Ada"}, ["N128"]),
        ("", {"recusal": "Bo"}, ["N56"]),
        ("", {"recusal": "Ada, Bo"}, ["N56"]),
        ("", {"recusal": "Bo (S) och Ada"}, ["N56"]),
        ("", {"recusal": "Ingen"}, []),
        ("Ada ja, Bo nej", {"recusal": "Bo"}, ["N56", "N57", "N128"]),
    ],
)
def test_what_is_told_of_votes(text: str, values: dict[str, Value], expected: list[str]) -> None:
    assert told(text, **values) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"heading": "Överenskommelse med Håbo kommun"}, ["N55"]),
        ({"heading": "Avtal med Håbo kommun"}, ["N55"]),
        ({"heading": "Avtal med Håbo kommun", "recusal": "Prövat; ingen var jävig"}, []),
        ({"heading": "Avtal med Håbo kommun", "decision": ""}, []),
        ({"heading": "Avtal med hyresvärden"}, []),
        ({"heading": "Besök i Håbo kommun"}, []),
    ],
)
def test_an_agreement_with_a_member_asks_about_recusal(
    values: dict[str, Value], expected: list[str]
) -> None:
    assert told(**values) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"motions": "Bo: avslag"}, []),
        ({"motions": "Bo: avslag; Cia: bifall"}, ["N65"]),
        ({"motions": "Bo: avslag", "proposal": "Bifall"}, ["N65"]),
        ({"motions": "Bo: avslag", "proposal": "Bifall", "put_order": "Avslag mot bifall"}, []),
        ({"proposal": "Bifall\nmed ändring"}, []),
    ],
)
def test_several_proposals_need_an_order(values: dict[str, Value], expected: list[str]) -> None:
    (item,) = items("2 | Hyra | x | Hyran höjs.")
    year = year_with(
        meetings=(held(),),
        items=(item._replace(**values),),  # type: ignore[arg-type]
        attendance=people(PEOPLE),
    )
    assert codes(check_minutes(roll_of(full(year)))) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Rapport gavs. Styrelsen godkände rapporten.", "Styrelsen godkände rapporten."),
        ("Styrelsen diskuterade, frågade och godkände sen den.", "Styrelsen diskuterade, frågade"),
        ("Rådet beslutade att ställa in. Styrelsen tackade.", ""),
        ("Styrelsen konstaterar att budgeten beslutats.", ""),
        ("Den beslutade tilldelningen kommer senare.", ""),
        ("Styrelsen anser att metoden funkar bra.", ""),
        ("Bo valdes till justerare.", ""),
        ("Förbundsstyrelsen beslutade.", ""),
    ],
)
def test_a_decision_in_a_running_text(text: str, sentence: str) -> None:
    found = decision_in(text, "Styrelsen")
    assert found.startswith(sentence) if sentence else found == ""


def test_what_a_charter_may_demand() -> None:
    (item,) = items("1 | Utträde")
    words = ("2/3", "3/4", "enhällighet", "", "hälften")
    needed = [item._replace(majority=word).share_needed for word in words]
    assert needed == [Fraction(2, 3), Fraction(3, 4), Fraction(1), None, None]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2 ja, 1 nej", []),
        ("Ja för bifall, nej för avslag. 2 JA mot 1 nej.", []),
        ("Votering begärdes 2 gånger.", []),
        ("3 ja, 1 nej", ["N127"]),
        ("2 ja, 1 nej, 1 avstår", ["N127"]),
    ],
)
def test_the_count_that_is_written_is_that_of_the_votes(written: str, told: list[str]) -> None:
    names = ("Ada", "Bo", "Cia")
    item = items("2 | Hyra | x | Hyran höjs.")[0]._replace(vote=written)
    cast = [
        {"meeting": "M1", "section": "2", "name": name, "vote": vote}
        for name, vote in zip(names, ("ja", "ja", "nej"), strict=True)
    ]
    year = year_with(
        meetings=(held(),),
        items=(item,),
        attendance=people("Ada | | ordförande\nBo | | ledamot\nCia | | ledamot"),
        votes=rows(Vote, *cast),
    )
    assert codes(check_votes(roll_of(full(year)))) == told
