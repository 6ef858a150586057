"""Checks the appendices that are cited and the names that are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from finsam_xl.basics.finding import Finding
from finsam_xl.basics.place import Place
from finsam_xl.rules.meetings.appendices import cited, number_appendices
from finsam_xl.rules.meetings.findings import minutes as found
from finsam_xl.rules.meetings.near_names import nearest
from finsam_xl.rules.meetings.register_records import Approval
from finsam_xl.rules.meetings.text import distinct, folded, names_in
from finsam_xl.rules.meetings.written_names import is_one_of, leading_names, speakers
from finsam_xl.rules.meetings.year import FullMeeting, MeetingYear


def check_appendices(full: FullMeeting) -> tuple[Finding, ...]:
    """Appendices cited but not listed, and listed but neither cited nor of an item."""
    numbered = number_appendices(full)
    last = len(numbered)
    named: set[int] = set()
    findings = []
    for item in full.items:
        numbers = [number for text in item.texts for number in cited(text)]
        named.update(numbers)
        missing = sorted({number for number in numbers if not 1 <= number <= last})
        if missing:
            at = item.at.cell("heading")
            findings.append(found.n67_appendix_is_not_listed(at, item, missing, last))
    orders = {item.order for item in full.items}
    loose = [row for row in numbered if row.order not in orders and row.number not in named]
    findings += [found.n68_appendix_has_no_item(row.at.cell("order"), row) for row in loose]
    return tuple(findings)


def check_names(full: FullMeeting, year: MeetingYear) -> tuple[Finding, ...]:
    """Names that the minutes give and the meeting's attendance does not know."""
    if not (full.is_held and full.attendance):
        return ()
    there = {folded(row.name): row.name for row in full.attendance}
    return tuple(
        found.n69_name_is_not_in_attendance(at, name, what, nearest(name, list(there.values())))
        for at, name, what in (*_given(full), *_mentioned(full, year))
        if folded(name) not in there
    ) + tuple(_written(full, year))


def _written(full: FullMeeting, year: MeetingYear) -> Iterator[Finding]:
    """Those who move, ask, dissent or are recused in running text, and nobody knows.

    Names of members, organisations and organs are no people.
    """
    there = {folded(row.name): row.name for row in full.attendance}
    known = {*there, *map(folded, _bodies(year))}
    people = set(map(folded, _people(year)))
    for item in full.items:
        columns = (
            ("motions", leading_names(item.motions), "under Yrkanden"),
            ("dissent", leading_names(item.dissent), "under Reservation"),
            ("recusal", leading_names(item.recusal), "under Jäv"),
            (
                "account",
                [n for n in speakers(item.account) if folded(n) not in people],
                "i Referat",
            ),
        )
        for key, names, where in columns:
            for name in (each for each in names if not is_one_of(each, known)):
                near = nearest(name, list(there.values()))
                yield found.n69_name_is_not_in_attendance(item.at.cell(key), name, where, near)


def _people(year: MeetingYear) -> list[str]:
    """People of the board or of any meeting."""
    return [row.name for row in year.attendance] + [seat.name for seat in year.seats]


def _bodies(year: MeetingYear) -> list[str]:
    """Whatever else has a name: the association, its organs, members and their organisations."""
    organs = [each.organ for each in year.organs] + [each.organ for each in year.meetings]
    of_people = [row.organisation for row in year.attendance]
    return [year.settings.name, *organs, *(each.member for each in year.members), *of_people]


def _given(full: FullMeeting) -> Iterator[tuple[Place, str, str]]:
    """The names of columns that hold names: presenters, voters and signers."""
    for item in full.items:
        for name in names_in(item.presenter):
            yield item.at.cell("presenter"), name, "som föredragande"
    for vote in full.votes:
        yield vote.at.cell("name"), vote.name, "som röstande"
    for row in filter(None, (full.approval, *full.own_approvals)):
        yield from _signers(row)


def _signers(row: Approval) -> Iterator[tuple[Place, str, str]]:
    words = {"secretary": "sekreterare", "chair": "ordförande", "approver": "justerare"}
    for key, word in words.items():
        for name in names_in(getattr(row, key)):
            yield row.at.cell(key), name, f"som {word}"


def _mentioned(full: FullMeeting, year: MeetingYear) -> Iterator[tuple[Place, str, str]]:
    """People of the board or of other meetings whose name stands in the account or decision."""
    known = [name for name in distinct(_people(year)) if " " in name.strip()]
    for item in full.items:
        for name in _named_in(folded(f"{item.account} {item.decision}"), known):
            yield item.at.cell("account"), name, f"som nämnd i {item.heading}"


def _named_in(text: str, known: list[str]) -> list[str]:
    """The names that stand whole in a text, in the genitive too; a name in a longer one is not."""
    found: list[str] = []
    for name in sorted((name for name in known if folded(name) in text), key=len, reverse=True):
        left = re.sub(rf"(?<!\w){re.escape(folded(name))}(?=s?(?!\w))", "", text)
        found += [name] if left != text else []
        text = left
    return [name for name in known if name in found]
