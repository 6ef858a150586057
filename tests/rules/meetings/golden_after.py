"""The smallest rows that have each fault of approval, posting, tasks and delegation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from finsam_xl.basics.finding import Finding
from finsam_xl.rules.meetings.checks.every import check_all
from finsam_xl.rules.meetings.findings.marks import n89_person_in_a_document
from finsam_xl.rules.meetings.marks import Mark, check_cited, check_marks
from finsam_xl.rules.meetings.papers.decision_paper import check_paper
from finsam_xl.rules.meetings.records import Meeting
from finsam_xl.rules.meetings.register_records import Approval, DelegatedDecision, Posting, Task
from tests.rules.meetings.worksheet import (
    DAY,
    SETTINGS,
    Value,
    full,
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
SECTIONS = "1 | Öppnande | Mötet öppnades.\n2 | Hyra | Frågan drogs. | Hyran höjs."
PEOPLE = """
Ada Ek | | ordförande
Bo Alm | | ledamot
Cia Lind | | sekreterare
Dan Rönn | | ledamot | | 2 | 2
"""
SIGNED = {"secretary": "Cia Lind", "chair": "Ada Ek", "approver": "Bo Alm"}
LATER = date(2025, 7, 1)
BOARDS = ("Håbo kommun", "Region Syd")


def approved(*places: Mapping[str, Value], day: date = LATER, **values: Value) -> Found:
    """A meeting 15 May, its approval and its places of posting, looked at on a day."""
    own = row(Approval, meeting="M1", **{**SIGNED, **values})
    year = year_with(
        meetings=(held(),),
        items=items(SECTIONS),
        attendance=people(PEOPLE),
        approvals=(own,),
        postings=rows(Posting, *({"meeting": "M1", **place} for place in places)),
        members=members(*BOARDS),
    )
    return check_all(year, day)


def at_once(*more: Approval, places: tuple[Posting, ...] = ()) -> Found:
    """§ 2 of 15 May approved at once, and rows of Justering and Anslag besides the minutes'."""
    changed = tuple(
        i._replace(approved_at_once="ja" if i.order > 1 else "") for i in items(SECTIONS)
    )
    own = row(Approval, meeting="M1", **SIGNED)
    year = year_with(meetings=(held(),), items=changed, approvals=(own, *more), postings=places)
    return check_all(year, DAY)


def nowhere() -> Found:
    own = row(Approval, meeting="M1", approved=date(2025, 5, 20), **SIGNED)
    settings = SETTINGS._replace(kept_at="")
    return check_all(year_with(settings=settings, meetings=(held(),), approvals=(own,)), DAY)


def posted(*boards: str, **values: date) -> list[Mapping[str, Value]]:
    day = values.get("posted", date(2025, 5, 22))
    return [{"notice_board": name, "posted": day} for name in boards]


def given(text: str = SECTIONS, **values: Value) -> Found:
    """A task of § 2, looked at 1 July."""
    named = {"meeting": "M1", "section": "2", "what": "Se över hyran", "owner": "Kansliet"}
    own = row(Task, **{**named, "due": "2025-06", **values})
    before = row(Meeting, 2, meeting="M0", start_date=date(2025, 4, 10), theme="ÅR")
    year = year_with(meetings=(held(), before), items=items(text), tasks=(own,))
    return check_all(year, LATER)


def delegated(**values: Value) -> Found:
    named = {"delegate": "Ada Ek", "what": "Inköp av dator", "reported_at": "M1"}
    own = row(DelegatedDecision, day=date(2025, 5, 2), **{**named, **values})
    return check_all(year_with(meetings=(held(),), delegated=(own,)), DAY)


def decided_tomorrow() -> Found:
    own = row(DelegatedDecision, day=date(2025, 5, 16), delegate="Ada Ek", what="Inköp av dator")
    return check_all(year_with(meetings=(held(),), delegated=(own,)), DAY)


def paper() -> Found:
    """Seed 000 without day, case number, appendix and financing."""
    year = year_of("meetings_paper")
    whole = full(year, "2017-03-20")
    return check_paper(whole.items[0], whole, None)


MAY = {"approved": date(2025, 5, 20)}
CASES = {
    "N29": lambda: check_marks((Mark("fotnot", 2, "sida 4"), Mark("fotnot", 4, "sida 7"))),
    "N89": lambda: (n89_person_in_a_document("Protokoll.docx", 1),),
    "N129": lambda: tuple(
        check_cited(
            (Mark("bilaga", 1, "x"), Mark("bilaga", 2, "y")),
            (("Se bilaga 1 och 4.", "”Se bilaga 1 och 4.”"),),
        )
    ),
    "N40": lambda: check_marks((Mark("figur", 2, "sida 4"), Mark("figur", 2, "sida 7"))),
    "N72": lambda: approved(approved=date(2025, 6, 3)),
    "N73": approved,
    "N74": lambda: approved(approver="Dan Rönn", **MAY),
    "N75": lambda: approved(posted=date(2025, 5, 26), **MAY),
    "N76": lambda: check_all(year_of("meetings_umea"), date(2020, 12, 31)),
    "N77": lambda: check_all(year_of("meetings_umea"), date(2020, 12, 31)),
    "N78": nowhere,
    "N80": lambda: approved(posted=date(2025, 5, 19), **MAY),
    "N81": lambda: approved(*posted("Håbo kommun", "Landstinget Syd"), **MAY),
    "N82": lambda: approved(*posted("Håbo kommun"), **MAY),
    "N83": lambda: approved(
        *posted("Håbo kommun"), {"notice_board": "Region Syd", "posted": None}, **MAY
    ),
    "N84": lambda: given(section="7"),
    "N85": lambda: approved(*posted(*BOARDS), posted=date(2025, 5, 21), **MAY),
    "N86": lambda: check_all(year_of("meetings_umea"), date(2020, 12, 31)),
    "N87": at_once,
    "N158": lambda: at_once(row(Approval, 2, meeting="M1", sections="1; 2")),
    "N162": lambda: at_once(
        places=(row(Posting, meeting="M1", notice_board="Håbo kommun", sections="2"),)
    ),
    "N88": lambda: approved(last_approval_day=date(2025, 5, 28), **MAY),
    "N90": given,
    "N156": lambda: approved(
        approved_file="Protokoll Styrelsen 2025-05-16.docx", approved_day=date(2025, 5, 20)
    ),
    "N91": lambda: given(due="snart"),
    "N92": lambda: given(owner=""),
    "N93": lambda: given("2 | Hyra | Frågan drogs."),
    "N94": lambda: given(report_at="M0"),
    "N95": lambda: given(status="klart"),
    "N96": lambda: check_all(
        year_with(
            meetings=(held(),),
            delegated=(
                row(DelegatedDecision, day=date(2025, 5, 2), delegate="Ada Ek", what="Inköp"),
            ),
        ),
        DAY,
    ),
    "N159": decided_tomorrow,
    "N97": lambda: delegated(group="Verksamhetens inriktning"),
    "N99": paper,
    "N98": lambda: delegated(position="konsult"),
}
