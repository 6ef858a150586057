"""What the documents hold: every fact of the seeds' notice, minutes, posting and decision paper."""

from __future__ import annotations

from datetime import date, time

import pytest

from finsam_xl.rules.meetings.papers.blocks import HEADING, LIST, PARAGRAPH, TextBlock, blocks
from finsam_xl.rules.meetings.papers.certificate import certificate_of
from finsam_xl.rules.meetings.papers.decision_paper import check_paper, decision_paper
from finsam_xl.rules.meetings.papers.extract import extract_of
from finsam_xl.rules.meetings.papers.minutes import Minutes, minutes_of
from finsam_xl.rules.meetings.papers.notice import Notice, notice_of
from finsam_xl.rules.meetings.records import Appendix, Vote
from finsam_xl.rules.meetings.settings import NOTES, Organ
from tests.rules.meetings.worksheet import (
    board,
    full,
    held,
    items,
    people,
    row,
    rows,
    year_of,
    year_with,
)

OCTOBER, NOVEMBER = "2020-10-30", "2020-11-27"


def umea_minutes() -> Minutes:
    year = year_of("meetings_umea")
    return minutes_of(full(year, OCTOBER), year)


def umea_notice() -> Notice:
    year = year_of("meetings_umea")
    return notice_of(full(year, NOVEMBER), year, date(2020, 11, 1))


def test_the_notice_says_when_and_where_and_on_what_day_it_was_written() -> None:
    head = umea_notice().head
    assert (head.organ, head.days, head.hours) == ("Styrelsen", "27 november 2020", "08.30–12.00")
    assert head.place == "Distansmöte via Zoom eller Skype"
    assert head.link == "länk kommer i Outlook-bokning"
    assert umea_notice().written == date(2020, 11, 23)


def test_the_agenda_has_thirteen_items_with_tags_and_appendices_as_printed() -> None:
    printed = [
        ("1", "Mötets öppnande", "", ""),
        ("2", "Val av justerare", "", ""),
        ("3", "Incheckning", "", ""),
        ("4", "Föregående protokoll", "", "bilaga 1"),
        ("5", "Verksamhetsplan och budget", "beslut", "bilaga 2"),
        ("6", "Förslag till årshjul och mötesplan", "beslut", "bilaga 3"),
        ("7", "Hur kan vi bli bättre på att nyttja EU medel", "diskussion", ""),
        ("8", "Rapport från analysarbetet", "information", ""),
        (
            "9",
            "Nomineringar till Nationella nätverket för samordningsförbund NNS",
            "beslut",
            "bilaga 4–5",
        ),
        ("10", "Lägesrapport satsning mot våld i nära relationer", "information", ""),
        ("11", "Övriga frågor", "", ""),
        ("12", "Utcheckning", "", ""),
        ("13", "Mötets avslutande", "", ""),
    ]
    rows_of = umea_notice().rows
    assert [(r.number, r.heading, r.type, r.appendices) for r in rows_of] == printed


def test_proposals_presenters_and_background_of_the_agenda() -> None:
    each = {r.number: r for r in umea_notice().rows}
    assert each["5"].proposal[0].lines == (
        "Styrelsen fastställer verksamhetsplan och budget enligt förslag.",
    )
    assert each["9"].proposal == ()
    assert each["10"].presenter == "Sara Nordlander"
    assert each["4"].text[0].lines == ("Protokoll från 30 oktober 2020.",)
    assert each["1"].text == ()


def test_the_years_first_meeting_has_no_minutes_before_it() -> None:
    year = year_of("meetings_umea")
    alone = year._replace(meetings=year.meetings[1:])
    rows_of = notice_of(full(alone, NOVEMBER), alone, date(2020, 11, 1)).rows
    assert rows_of[3].heading == "Föregående protokoll"
    assert rows_of[3].text == ()


def test_the_board_is_called_members_and_substitutes() -> None:
    found = umea_notice().recipients
    assert len(found) == 13
    assert (found[0].name, found[0].post) == ("Karin Almgren", "ordförande")


def test_the_minutes_list_who_decided_who_else_was_there_and_when() -> None:
    people_of = umea_minutes().people
    assert [(each.organisation, each.sections) for each in people_of.deciding] == [
        ("Umeå kommun", ""),
        ("Region Västerbotten", ""),
        ("Försäkringskassan", "§ 52–58"),
        ("Arbetsförmedlingen", ""),
        ("Bjurholms kommun", ""),
    ]
    assert [(each.name, each.sections) for each in people_of.others] == [
        ("Per Holmdal", "§ 47–54"),
        ("Lena Dahlstrand", ""),
        ("Maja Öbergsson", ""),
        ("Sara Nordlander", ""),
    ]
    assert people_of.absent == ()


def test_the_minutes_have_their_sections_in_order_with_tag_and_appendices() -> None:
    minutes = umea_minutes()
    assert minutes.span == "§ 47–58"
    numbers = [each.number for each in minutes.sections]
    assert numbers == [f"§ {n}" for n in range(47, 57)] + ["", "", "§ 57", "§ 58"]
    by_number = {each.number: each for each in minutes.sections}
    assert by_number["§ 50"].type == "information"
    assert by_number["§ 51"].appendices == "bilaga 1–8"
    assert (by_number["§ 53"].type, by_number["§ 53"].appendices) == ("beslut", "bilaga 9")
    assert minutes.sections[10].heading == "Utskick material inför styrelsemöten"
    assert not minutes.is_draft
    assert (minutes.chair, minutes.approvers) == ("Karin Almgren", ("Mats Sundelin",))


def test_a_section_holds_account_list_decision_and_tasks() -> None:
    by_number = {each.number: each for each in umea_minutes().sections}
    account, decision = by_number["§ 51"].parts
    assert [block.kind for block in account.text] == [PARAGRAPH, LIST, PARAGRAPH]
    assert len(account.text[1].lines) == 5
    assert decision.label == "Beslut"
    assert decision.text[0].lines[0].startswith("Styrelsen beslutar att ingå som part")
    tasks = by_number["§ 53"].parts[-1]
    assert tasks.label == "Uppdrag"
    assert tasks.text[0].lines == (
        "Analys av orsaken till att så få avslutas till studier (Kansliet, klart februari 2021)",
    )


def test_every_word_of_the_originals_account_is_in_the_minutes() -> None:
    year = year_of("meetings_umea")
    for item, section in zip(full(year, OCTOBER).items, umea_minutes().sections, strict=True):
        printed = " ".join(
            line for part in section.parts for block in part.text for line in block.lines
        )
        for word in f"{item.account} {item.decision}".split():
            assert word == "-" or word in printed


def test_the_certificate_tells_the_days_and_the_seven_places() -> None:
    certificate = umea_minutes().certificate
    assert certificate
    assert (certificate.approved, certificate.posted, certificate.taken_down) == (
        date(2020, 11, 26),
        date(2020, 11, 30),
        date(2020, 12, 21),
    )
    assert certificate.last_appeal_day == date(2020, 12, 21)
    assert certificate.earliest_take_down == date(2020, 12, 22)
    assert certificate.kept_at == "Samordningsförbundets kansli"
    assert len(certificate.places) == 7


def test_before_the_meeting_the_minutes_are_a_draft_with_numbers_and_proposals() -> None:
    year = year_of("meetings_umea")
    draft = minutes_of(full(year, NOVEMBER), year)
    assert draft.is_draft
    assert (draft.sections[0].number, draft.span) == ("§ 59", "§ 59–71")
    budget = draft.sections[4]
    assert [part.label for part in budget.parts] == ["", "Förslag till beslut"]
    assert budget.parts[1].text[0].lines[0].startswith("Styrelsen fastställer verksamhetsplan")


def test_the_background_stands_in_the_minutes_only_until_there_is_an_account() -> None:
    (item,) = items("1 | Budget")
    for status, account, told in (
        ("kallat", "", ["Bakgrunden."]),
        ("kallat", "Referatet.", ["Referatet."]),
        ("hållet", "Referatet.", ["Referatet."]),
        ("hållet", "", []),
    ):
        own = item._replace(background="Bakgrunden.", account=account)
        year = year_with(meetings=(held(status=status),), items=(own,))
        (section,) = minutes_of(full(year), year).sections
        assert [line for part in section.parts for line in part.text[0].lines] == told


def test_seed_001_in_its_own_style() -> None:
    year = year_of("meetings_uppsala")
    minutes = minutes_of(full(year, "2016-03-03"), year)
    assert [each.number for each in minutes.sections][:7] == [
        *("1", "2", "2.1", "3", "3.1", "3.2", "3.3"),
    ]
    assert minutes.sections[5].case_number == "2014:18"
    assert minutes.sections[5].presenter == "Tora Wallner"
    assert minutes.secretary == "Greta Lundmark"
    assert minutes.span == "1–7"
    assert minutes.certificate is None
    assert [each.organisation for each in minutes.people.absent] == [
        *("Heby", "Knivsta", "Enköping", "Landstinget i Uppsala län", "Håbo"),
    ]
    substitute = minutes.people.deciding[1]
    assert (substitute.organisation, substitute.serves_for) == (
        "Arbetsförmedlingen",
        "Majken Thorsell",
    )


def test_notes_are_never_posted() -> None:
    organ = Organ(None, "Styrelsen", "beslutande", document=NOTES)
    year = year_of("meetings_umea")._replace(organs=(organ,))
    minutes = minutes_of(full(year, OCTOBER), year)
    assert minutes.is_notes
    assert minutes.certificate is None


def test_who_served_for_whom_interval_by_interval() -> None:
    year = year_with(
        meetings=(held(),),
        items=items("1 | A | x\n2 | B | x\n3 | C | x"),
        attendance=people(
            "Bo | | ledamot | | 1 | 1\nEva | | ersättare | Bo | 2 | 2\nBo | | ledamot | | 3 | 3"
        ),
        seats=board("Bo | Håbo kommun | ledamot"),
    )
    deciding = minutes_of(full(year), year).people.deciding
    assert [(r.name, r.serves_for, r.sections) for r in deciding] == [
        ("Bo", "", "§ 1 och 3"),
        ("Eva", "Bo", "§ 2"),
    ]


def test_an_extract_holds_one_section_and_those_who_decided_it() -> None:
    year = year_of("meetings_umea")
    extract = extract_of(full(year, OCTOBER), year, "§ 51")
    assert extract
    assert [each.number for each in extract.sections] == ["§ 51"]
    assert len(extract.deciding) == 4
    assert "Jonas Ekeroth" not in extract.deciding
    assert (extract.approved, extract.approvers) == (date(2020, 11, 26), ("Mats Sundelin",))
    other = extract_of(full(year, OCTOBER), year, "56")
    assert other
    assert [each.heading for each in other.sections] == [
        "Övriga frågor",
        "Utskick material inför styrelsemöten",
        "Styrelsesammanträden 2021",
    ]
    assert len(other.deciding) == 5
    last = extract_of(full(year, OCTOBER), year, "58")
    assert last
    assert [each.heading for each in last.sections] == ["Mötet avslutas"]
    assert extract_of(full(year, OCTOBER), year, "99") is None
    assert extract_of(full(year, OCTOBER), year, "") is None


def test_a_vote_is_written_with_its_count_and_its_voters() -> None:
    each = ({"name": "Ada", "vote": "ja"}, {"name": "Bo", "vote": "nej"})
    year = year_with(
        meetings=(held(),),
        items=items("1 | Hyra | x | Hyran höjs."),
        attendance=people("Ada | | ordförande\nBo | | ledamot"),
        votes=rows(Vote, *({"meeting": "M1", "section": "1", **one} for one in each)),
    )
    (section,) = minutes_of(full(year), year).sections
    vote = next(part for part in section.parts if part.label == "Omröstning")
    assert vote.text[0].lines == ("1 ja, 1 nej. Ordförandens utslagsröst avgör: ja.",)
    assert vote.text[1].lines == ("ja: Ada", "nej: Bo")


def test_seed_000_as_a_decision_paper() -> None:
    year = year_of("meetings_paper")
    meeting = full(year, "2017-03-20")
    paper = decision_paper(meeting.items[0], meeting, None)
    assert (paper.proposed_by, paper.organ) == ("Arbetsutskottet", "Förbundsstyrelsen")
    assert len(paper.clauses) == 1
    assert paper.clauses[0].startswith("att godkänna kostnaden till en processtödjare")
    assert [part.label for part in paper.parts] == ["Ärendet", "Förslag till Process", "Bedömning"]
    assert [len(part.text) for part in paper.parts] == [1, 4, 1]
    assert paper.presenter == "Tora Wallner, förbundschef"


def test_a_committees_proposal_stands_under_its_name_in_the_minutes() -> None:
    year = year_of("meetings_paper")
    (section,) = minutes_of(full(year, "2017-03-20"), year).sections
    proposal = next(part for part in section.parts if part.label == "Förslag till beslut")
    assert proposal.text[0].lines == ("Arbetsutskottet föreslår:",)
    assert proposal.text[1].lines[0].startswith("att godkänna kostnaden")
    unsigned = year._replace(items=(year.items[0]._replace(proposed_by=""),))
    (section,) = minutes_of(full(unsigned, "2017-03-20"), unsigned).sections
    proposal = next(part for part in section.parts if part.label == "Förslag till beslut")
    assert len(proposal.text) == 1


def test_a_paper_that_spends_nothing_needs_no_financing() -> None:
    year = year_of("meetings_paper")
    meeting = full(year, "2017-03-20")
    item = meeting.items[0]._replace(case_number="2017:4")
    appendix = row(Appendix, meeting="2017-03-20", order=1, title="Underlag")
    whole = meeting._replace(appendices=(appendix,))
    found = check_paper(item, whole, date(2017, 3, 1))
    assert found[0].what.endswith("saknar rubriken Finansiering.")
    paid = item._replace(background=f"{item.background}\n\n# Finansiering\n\nUr reserven.")
    assert check_paper(paid, whole, date(2017, 3, 1)) == ()
    free = item._replace(background="Frågan gäller ordning.", proposal="att anta ordningen")
    assert check_paper(free, whole, date(2017, 3, 1)) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("ett\ntvå", (TextBlock(PARAGRAPH, ("ett två",)),)),
        ("ett\n\ntvå", (TextBlock(PARAGRAPH, ("ett",)), TextBlock(PARAGRAPH, ("två",)))),
        ("- a\n- b\n  mer", (TextBlock(LIST, ("a", "b mer")),)),
        ("ett\n- a\n\n- b", (TextBlock(PARAGRAPH, ("ett",)), TextBlock(LIST, ("a", "b")))),
        ("# R\ntext", (TextBlock(HEADING, ("R",)), TextBlock(PARAGRAPH, ("text",)))),
        ("- a\n\nett", (TextBlock(LIST, ("a",)), TextBlock(PARAGRAPH, ("ett",)))),
    ],
)
def test_a_long_text_is_paragraphs_lists_and_headings(
    text: str, expected: tuple[TextBlock, ...]
) -> None:
    assert blocks(text) == expected


def test_hours_with_and_without_an_end() -> None:
    year = year_of("meetings_umea")
    meeting = full(year, NOVEMBER)
    for start, end, hours in ((None, time(12), ""), (time(9), None, "09.00")):
        changed = meeting._replace(meeting=meeting.meeting._replace(start_time=start, end_time=end))
        assert notice_of(changed, year, date(2020, 11, 1)).head.hours == hours


def test_the_certificate_before_anything_is_known_is_blank() -> None:
    year = year_with(meetings=(held(),))
    certificate = certificate_of(full(year))
    assert certificate
    assert (certificate.approved, certificate.last_appeal_day, certificate.kept_at) == (
        None,
        None,
        "Kansliet",
    )
