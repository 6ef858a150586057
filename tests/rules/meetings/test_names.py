"""Names and appendices that the minutes give, against attendance and the list of appendices."""

from __future__ import annotations

import pytest

from finsam_xl.rules.meetings.checks.citations import check_appendices, check_names
from finsam_xl.rules.meetings.records import Appendix, Vote
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.year import MeetingYear
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

PEOPLE = "Ada Ek | | ordförande\nBo Alm | | ledamot"
SEATS = "Cia Lind | Region Syd | ledamot\nDan | Håbo kommun | ledamot"


def year(account: str = "x", **values: Value) -> MeetingYear:
    (item,) = items(f"1 | Budget | {account}")
    return year_with(
        meetings=(held(),),
        items=(item._replace(**values),),  # type: ignore[arg-type]
        attendance=people(PEOPLE),
        seats=board(SEATS),
    )


def told(whole: MeetingYear) -> list[str]:
    return [finding.what for finding in check_names(full(whole), whole)]


def test_somebody_of_the_board_who_is_named_and_was_not_there() -> None:
    assert told(year("Ada Ek och cia  lind talade.")) == [
        "Cia Lind står som nämnd i Budget men finns inte i mötets närvaro."
    ]


def test_a_single_word_is_no_name_to_look_for() -> None:
    assert told(year("Danderyd besöktes.")) == []


def test_one_noted_as_absent_is_known() -> None:
    whole = year("Cia Lind hade lämnat återbud.")
    absent = row(
        type(whole.attendance[0]), 3, meeting="M1", name="Cia Lind", presence="frånvarande"
    )
    assert told(whole._replace(attendance=(*whole.attendance, absent))) == []


def test_people_of_other_meetings_are_looked_for_too() -> None:
    whole = year("Eva Gran talade.")
    assert told(whole) == []
    other = people("Eva Gran | | ledamot", "M2")
    assert len(told(whole._replace(attendance=(*whole.attendance, *other)))) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eva Granlund talade.", 0),
        ("Leva Gran talade.", 0),
        ("Eva Grans förslag bifölls.", 1),
        ("(Eva Gran)", 1),
    ],
)
def test_a_name_within_another_is_nobody_there(text: str, expected: int) -> None:
    other = people("Eva Gran | | ledamot", "M2")
    whole = year(text)
    assert len(told(whole._replace(attendance=(*whole.attendance, *other)))) == expected


def test_of_two_names_that_begin_alike_the_longer_is_meant() -> None:
    whole = year("Eva Gran Holm talade.")
    both = people("Eva Gran | | ledamot\nEva Gran Holm | | ledamot", "M2")
    (what,) = told(whole._replace(attendance=(*whole.attendance, *both)))
    assert what.startswith("Eva Gran Holm ")


def test_presenters_voters_and_signers_must_have_been_there() -> None:
    votes = rows(Vote, {"meeting": "M1", "section": "1", "name": "Cia Lind", "vote": "ja"})
    signed = row(Approval, meeting="M1", chair="Ada Ek", secretary="Bo Al", approver="Bo Alm; Ev")
    whole = year(presenter="Ada Ek; Eva Gran")._replace(votes=votes, approvals=(signed,))
    assert [what.split(" men ")[0] for what in told(whole)] == [
        "Eva Gran står som föredragande",
        "Cia Lind står som röstande",
        "Bo Al står som sekreterare",
        "Ev står som justerare",
    ]


def test_a_slip_in_a_long_name_is_asked_about() -> None:
    whole = year(presenter="Bo Allmquist")
    known = people("Bo Almquist | | ledamot")
    (what,) = told(whole._replace(attendance=known))
    assert what.endswith("finns inte i mötets närvaro; menas Bo Almquist?")


def test_before_the_meeting_and_without_attendance_nobody_is_missed() -> None:
    whole = year(presenter="Eva Gran")
    assert told(whole._replace(attendance=())) == []
    planned = (whole.meetings[0]._replace(status="kallat"),)
    assert told(whole._replace(meetings=planned)) == []


@pytest.mark.parametrize(
    ("column", "text", "strangers"),
    [
        ("motions", "Okänd Människa yrkar avslag. Ada Ek yrkar bifall.", ["Okänd Människa"]),
        ("motions", "Bo Alm (S) yrkar avslag.\n- Sten von Berg: bifall", ["Sten von Berg"]),
        ("motions", "Ordföranden Ada Ek yrkar bifall. Även Bo Alm yrkar bifall.", []),
        ("motions", "Region Syd yrkar avslag. Håbo Kommun yrkar bifall. Bifall; Avslag", []),
        ("motions", "Ada Eks yrkande bifalls. Ada Maria Ek drar tillbaka sitt.", []),
        ("dissent", "Ada Ek, Eva Gran och Sven Sten reserverar sig.", ["Eva Gran", "Sven Sten"]),
        ("recusal", "Sven Svensson", ["Sven Svensson"]),
        ("recusal", "Ingen var jävig. Frågan om jäv prövades av Styrelsen.", []),
        ("account", "Anders Okänd frågar om Danderyds Sjukhus.", ["Anders Okänd"]),
        ("account", "Nationella Rådet informerar. Lisa Lund redovisar läget.", []),
    ],
)
def test_strangers_where_a_person_must_stand(column: str, text: str, strangers: list[str]) -> None:
    whole = year(**{column: text})
    known = members("Region Syd", "Håbo kommun")
    found = [what.split(" står")[0] for what in told(whole._replace(members=known))]
    assert found == strangers


def test_a_substitute_who_was_not_there_can_not_move_or_dissent() -> None:
    assert told(year(motions="Cia Lind yrkar avslag.")) == [
        "Cia Lind står under Yrkanden men finns inte i mötets närvaro."
    ]
    assert told(year("Cia Lind frågar om läget.")) == [
        "Cia Lind står som nämnd i Budget men finns inte i mötets närvaro."
    ]


@pytest.mark.parametrize(
    ("text", "orders", "expected"),
    [
        ("Se bilaga 1.", (1,), []),
        ("Se bilaga 2.", (1,), ["N67"]),
        ("Se bilaga 0.", (1,), ["N67"]),
        ("Se bilaga 1.", (), ["N67"]),
        ("x", (1, None), ["N68"]),
        ("x", (1, 7), ["N68"]),
        ("Se bilaga 2.", (1, None), []),
    ],
)
def test_appendices_cited_and_listed(
    text: str, orders: tuple[int | None, ...], expected: list[str]
) -> None:
    own = tuple(row(Appendix, meeting="M1", order=order, title="T") for order in orders)
    assert codes(check_appendices(full(year(text)._replace(appendices=own)))) == expected


def test_what_is_cited_and_missing_is_told_once_with_what_there_is() -> None:
    own = tuple(row(Appendix, meeting="M1", order=1, title="T") for _ in range(2))
    (finding,) = check_appendices(full(year("Bilaga 4, bilaga 4 och 3.")._replace(appendices=own)))
    assert "bilaga 3 och 4, men mötet har bilaga 1–2" in finding.what
    (finding,) = check_appendices(full(year("Bilaga 1.")))
    assert finding.what.endswith("men mötet har inga bilagor.")
