"""The smallest rows that have each fault of presence, votes and minutes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.checks.every import check_all
from finsam_xl.rules.meetings.records import Appendix, Attendance, Item, Vote
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.settings import Organ
from tests.rules.meetings.worksheet import (
    DAY,
    SETTINGS,
    Value,
    board,
    held,
    items,
    members,
    people,
    row,
    rows,
    year_of,
    year_with,
)

Found = tuple[Finding, ...]
BOARD = """
Ada Ek | Arbetsförmedlingen | ordförande
Bo Alm | Håbo kommun | vice ordförande
Cia Lind | Region Syd | ledamot
Dan Rönn | Arbetsförmedlingen | ersättare | 1
Eva Gran | Håbo kommun | ersättare | 1
Finn Ask | Region Syd | ersättare | 2
Gun Hed | Region Syd | ersättare | 1
"""
SECTIONS = """
1 | Öppnande | Mötet öppnades.
2 | Hyra | Frågan drogs. | Hyran höjs.
3 | Avslutning | Mötet avslutades.
"""
ALL = """
Ada Ek | Arbetsförmedlingen | ordförande
Bo Alm | Håbo kommun | ledamot
Cia Lind | Region Syd | ledamot
"""


def met(who: str = ALL, text: str = SECTIONS, **values: Value) -> Found:
    """A meeting of these people about these items, with a board of three."""
    year = year_with(
        meetings=(held(**values),),
        items=items(text),
        attendance=people(who),
        seats=board(BOARD),
        members=members("Arbetsförmedlingen", "Håbo kommun", "Region Syd"),
    )
    return check_all(year, DAY)


def decided(votes: str = "", who: str = ALL, order: int = 2, **values: Value) -> Found:
    """The meeting with one item otherwise, and votes as `name | vote` at § 2."""
    changed = tuple(
        item._replace(**values)  # type: ignore[arg-type]
        if item.order == order
        else item
        for item in items(SECTIONS)
    )
    cast = [line.split("|") for line in votes.splitlines() if line.strip()]
    each = (
        {"meeting": "M1", "section": "2", "name": a.strip(), "vote": b.strip()} for a, b in cast
    )
    year = year_with(
        meetings=(held(),),
        items=changed,
        attendance=people(who),
        votes=rows(Vote, *each),
        seats=board(BOARD),
    )
    return check_all(year, DAY)


def majority() -> Found:
    settings = SETTINGS._replace(charter_section="9 §")
    changed = items("2 | Utträde | Omröstning hölls. | Utträde bifalls.")[0]
    two = {"meeting": "M1", "section": "2", "vote": "ja"}
    cast = rows(
        Vote, two | {"name": "Ada Ek"}, two | {"name": "Bo Alm"}, two | {"name": "Cia Lind"}
    )
    year = year_with(
        settings=settings,
        meetings=(held(),),
        items=(changed._replace(vote="2–1", majority="3/4"),),
        attendance=people(ALL),
        votes=(*cast[:2], cast[2]._replace(vote="nej")),
    )
    return check_all(year, DAY)


def listed(*appendices: Mapping[str, Value], text: str = "") -> Found:
    one = row(Item, 1, meeting="M1", order=1, heading="Budget", section="1", account=text or "x")
    own = rows(Appendix, *({"meeting": "M1", **each} for each in appendices))
    return check_all(year_with(meetings=(held(),), items=(one,), appendices=own), DAY)


def far_away() -> Found:
    ada = row(Attendance, 1, meeting="M1", name="Ada Ek", role="ordförande", at_distance="ja")
    return check_all(year_with(meetings=(held(),), attendance=(ada,)), DAY)


def signed(organ: str = "Styrelsen", **values: Value) -> Found:
    row_of = row(Approval, meeting="M1", **values)
    year = year_with(
        meetings=(held(organ=organ),), attendance=people("Ada Ek | | ledamot"), approvals=(row_of,)
    )
    return check_all(year, DAY)


def of_a_committee() -> Found:
    """An organ that decides, as the board does, and whose members nobody has listed."""
    organ = Organ(None, "Arbetsutskottet", "beslutande")
    year = year_with(
        organs=(organ,),
        meetings=(held(organ="Arbetsutskottet"),),
        items=items(SECTIONS),
        attendance=people(ALL),
    )
    return check_all(year, DAY)


SUBSTITUTE = "Dan Rönn | Arbetsförmedlingen | ersättare | {}\n"
CASES = {
    "N41": lambda: met(
        "Ada Ek | Arbetsförmedlingen | ordförande\n" + ALL.splitlines()[2] + "||2|3"
    ),
    "N42": lambda: met(ALL.rstrip() + " | | 3 | 3"),
    "N43": lambda: met(ALL.replace("Cia Lind", "Hal Berg") + SUBSTITUTE.format("Cia Lind")),
    "N44": lambda: met(ALL + SUBSTITUTE.format("Ada Ek").rstrip() + " | 2 | 3"),
    "N45": lambda: met(
        "\n".join(ALL.splitlines()[:3])
        + "\nFinn Ask | Region Syd | ersättare | Cia Lind\nGun Hed | Region Syd | ersättare"
    ),
    "N46": lambda: met(ALL + "Hal Berg | Håbo kommun | ledamot"),
    "N47": lambda: met(
        "\n".join(ALL.splitlines()[:3])
        + "\nFinn Ask | Region Syd | ersättare | Cia Lind"
        + "\nGun Hed | Region Syd | ersättare | Cia Lind"
    ),
    "N165": lambda: met(ALL + SUBSTITUTE.format("Ada Ekk")),
    "N48": lambda: met(ALL.rstrip() + " | | 2 | 9"),
    "N49": lambda: met("\n".join(ALL.splitlines()[:3])),
    "N50": lambda: check_all(year_of("meetings_uppsala"), date(2016, 3, 4)),
    "N51": of_a_committee,
    "N52": lambda: check_all(year_of("meetings_umea"), date(2020, 12, 31)),
    "N53": lambda: met(distance="delvis"),
    "N54": far_away,
    "N55": lambda: check_all(year_of("meetings_umea"), date(2020, 12, 31)),
    "N56": lambda: decided(recusal="Bo Alm"),
    "N57": lambda: decided("Ada Ek | ja\nEva Gran | nej"),
    "N58": lambda: decided("Ada Ek | ja\nAda Ek | nej"),
    "N59": lambda: decided("Bo Alm | ja\nCia Lind | nej\nAda Ek | avstår", vote="1–1"),
    "N60": majority,
    "N61": lambda: decided(
        who=ALL + "Eva Gran | Håbo kommun | ersättare", dissent="Eva Gran reserverar sig."
    ),
    "N62": lambda: decided("Bo Alm | Ada\nCia Lind | Bo", heading="Val av ordförande", vote="1–1"),
    "N63": lambda: decided(type="beslut", decision=""),
    "N64": lambda: check_all(year_of("meetings_umea"), date(2020, 12, 31)),
    "N65": lambda: decided(proposal="Hyran höjs.", motions="Bo Alm: avslag"),
    "N66": lambda: decided(vote="2 ja, 1 nej"),
    "N67": lambda: listed({"order": 1, "title": "Budget"}, text="Se bilaga 1 och 3."),
    "N68": lambda: listed({"order": 7, "title": "Budget"}),
    "N69": lambda: decided(presenter="Bo Almm"),
    "N127": lambda: decided(
        "Ada Ek | ja\nBo Alm | ja\nCia Lind | nej", vote="Ja för bifall. 1 ja, 2 nej."
    ),
    "N128": lambda: decided("Ada Ek | ja\nCia Lind | nej"),
    "N70": lambda: check_all(year_with(meetings=(held(),), items=items(SECTIONS)), DAY),
    "N71": lambda: signed(secretary="Ada Ek"),
    "N79": lambda: signed("Beredningen", secretary="Ada Ek"),
}
