"""The other papers of a meeting: notice, extract, posting, papers, tasks, and the agenda."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

from tests.meetings.shipped import DAYS, click, column, example, found, meeting, text_of
from tests.planted.edits import add, put

DAY = DAYS["umea"]
LAST = ("Sista anslagsdag", "Sista överklagandedag", "Laga kraft")
SECTION = put("tblForbund", "Utdrag ur §", Värde="§ 51")


def test_the_notice_tells_when_it_must_be_sent_and_what_is_left_to_take_up(tmp_path: Path) -> None:
    book = example(
        "umea",
        put("tblMoten", "2020-11-27", Kallelse_skickad=None),
        put("tblArenden", "2020-10-30 8", Utgång="bordlagt"),
    )
    report = click(book, "write-notice", date(2020, 11, 10), tmp_path)
    assert report.outcome == (
        "Kallelse Styrelsen 2020-11-27.docx; skicka den senast 20 november 2020;"
        " 1 ärende till finns att ta upp, klicka på Hämta ärenden"
    )


def test_who_to_tell_that_one_can_not_come(tmp_path: Path) -> None:
    book = example("umea", put("tblForbund", "Kontakt", Värde="kansliet, 090-00 00 00"))
    report = click(book, "write-notice", date(2020, 11, 23), tmp_path)
    assert "Anmäl förhinder till kansliet, 090-00 00 00" in text_of(Path(report.written[-1]))


def test_an_extract_of_one_section_names_those_who_decided_it(tmp_path: Path) -> None:
    book = example("umea", meeting("2020-10-30"), SECTION)
    report = click(book, "write-extract", DAY, tmp_path)
    text = text_of(Path(report.written[-1]))
    assert "Beslutande Karin Almgren, Disa Frostenson, Mats Sundelin och Eva Lindqvist-Berg" in text
    assert "Jonas Ekeroth" not in text
    assert "§ 51 Överenskommelse" in text
    assert "§ 52" not in text
    assert "Utdragets överensstämmelse med protokollet bestyrks." in text


def test_no_extract_of_a_section_that_is_not_there(tmp_path: Path) -> None:
    report = click(example("umea", meeting("2020-10-30")), "write-extract", DAY, tmp_path)
    assert report.outcome.startswith("inget utdrag, skriv paragrafen vid Utdrag ur §")
    wrong = put("tblForbund", "Utdrag ur §", Värde="99")
    report = click(example("umea", meeting("2020-10-30"), wrong), "write-extract", DAY, tmp_path)
    assert report.outcome == "inget utdrag, mötet 2020-10-30 har ingen § 99"


def test_the_posting_with_its_last_days(tmp_path: Path) -> None:
    report = click(example("umea", meeting("2020-10-30")), "write-posting", DAY, tmp_path)
    text = text_of(Path(report.written[-1]))
    assert "Överklagas senast 21 december 2020" in text
    assert "Får tas ned tidigast 22 december 2020" in text
    assert "| Vännäs kommun | 30 november 2020 | 21 december 2020 |" in text


AT_ONCE = (
    meeting("2020-10-30"),
    put("tblArenden", "2020-10-30 5", Omedelbart_justerad="ja"),
    add(
        "tblJustering",
        {
            "Möte": "2020-10-30",
            "Justerare": "Mats Sundelin",
            "Anslaget": date(2020, 11, 2),
            "Gäller §": "51",
        },
    ),
)
"""§ 51 approved at the meeting on Friday 30 October, and posted on the Monday after."""


def test_a_section_approved_at_once_has_a_posting_of_its_own(tmp_path: Path) -> None:
    """Three weeks from Monday 2 November end on Monday the 23rd."""
    book = example("umea", *AT_ONCE)
    click(book, "check-deadlines", DAY)
    assert [days[1] for days in (column(book, "tblJustering", label) for label in LAST)] == [
        *(date(2020, 11, 2), date(2020, 11, 23), date(2020, 11, 24)),
    ]
    report = click(book, "write-posting", DAY, tmp_path)
    names = [Path(path).name for path in report.written]
    assert names[-2:] == [
        "Anslagsbevis Styrelsen 2020-10-30.docx",
        "Anslagsbevis Styrelsen 2020-10-30 § 51.docx",
    ]
    whole, part = (text_of(tmp_path / name) for name in names[-2:])
    assert "Protokollet är justerat; § 51 är omedelbart justerat och har eget anslag." in whole
    assert "Överklagas senast 21 december 2020" in whole
    assert "Omedelbart justerat i protokollet: § 51." in part
    assert "Justeringsdatum 30 oktober 2020" in part
    assert "Överklagas senast 23 november 2020" in part
    assert "Får tas ned tidigast 24 november 2020" in part


def test_its_extract_tells_when_and_by_whom_it_was_approved(tmp_path: Path) -> None:
    report = click(example("umea", *AT_ONCE, SECTION), "write-extract", DAY, tmp_path)
    text = text_of(Path(report.written[-1]))
    assert "Justerare Mats Sundelin" in text
    assert "Justerat 30 oktober 2020" in text


def test_nothing_false_is_told_of_it() -> None:
    """2 November is the first weekday after Sunday 1 November, the second day."""
    book = example("umea", *AT_ONCE)
    click(book, "check-deadlines", DAY)
    new = Counter(f.code for f in found(book, DAY)) - Counter(
        f.code for f in found(example("umea"), DAY)
    )
    assert new == {"N86": 1}


def test_a_preparing_group_posts_nothing(tmp_path: Path) -> None:
    report = click(example("uppsala"), "write-posting", DAYS["uppsala"], tmp_path)
    assert report.documents == ()
    assert "Förbundsberedningen beslutar inte" in report.outcome


def test_a_paper_for_each_item_to_be_decided_and_what_it_lacks(tmp_path: Path) -> None:
    report = click(example("umea"), "write-decision-paper", date(2020, 11, 20), tmp_path)
    assert report.outcome == (
        "2 tjänsteskrivelser till 2020-11-27; utan förslag till beslut: Nomineringar till"
        " Nationella nätverket för samordningsförbund NNS"
    )
    assert [Path(path).name for path in report.written[-2:]] == [
        "Tjänsteskrivelse 2020-11-27 Verksamhetsplan och budget.docx",
        "Tjänsteskrivelse 2020-11-27 Förslag till årshjul och mötesplan.docx",
    ]
    assert [each.code for each in report.controls.open].count("N99") == 2
    one = put("tblForbund", "Tjänsteskrivelse för ärende", Värde=6.0)
    report = click(example("umea", one), "write-decision-paper", date(2020, 11, 20), tmp_path)
    assert report.outcome == "1 tjänsteskrivelse till 2020-11-27; det står redan så i mappen"


def test_no_paper_for_what_stands_on_every_agenda(tmp_path: Path) -> None:
    """Val av justerare has a proposal, but nothing of the meeting's own to tell about it."""
    row = "2020-11-27 2"
    usual = put("tblArenden", row, Typ="beslut", Förslag_till_beslut="Mats Sundelin väljs.")
    told = put("tblArenden", row, Bakgrund="Två ledamöter har anmält förhinder.")
    day = date(2020, 11, 20)
    report = click(example("umea", usual), "write-decision-paper", day, tmp_path)
    assert report.outcome.startswith("2 tjänsteskrivelser till")
    report = click(example("umea", usual, told), "write-decision-paper", day, tmp_path)
    assert report.outcome.startswith("3 tjänsteskrivelser till")
    marked = put("tblForbund", "Tjänsteskrivelse för ärende", Värde=2.0)
    report = click(example("umea", usual, marked), "write-decision-paper", day, tmp_path)
    assert report.outcome.startswith("1 tjänsteskrivelse till")


def test_a_meeting_with_nothing_to_decide_has_no_paper(tmp_path: Path) -> None:
    plans = [put("tblArenden", f"2020-11-27 {row}", Typ="information") for row in (5, 6)]
    report = click(example("umea", *plans), "write-decision-paper", date(2020, 11, 20), tmp_path)
    assert report.documents == ()
    assert report.outcome.startswith(
        "ingen tjänsteskrivelse, mötet 2020-11-27 har inget ärende till beslut med förslag;"
        " utan förslag till beslut: Nomineringar"
    )


def test_the_open_tasks_the_late_first(tmp_path: Path) -> None:
    report = click(example("umea"), "write-task-list", date(2021, 3, 1), tmp_path)
    assert report.outcome == "3 öppna uppdrag, 2 försenade"
    text = text_of(Path(report.written[-1]))
    assert text.index("2021-02 försenat") < text.index("2021-06")


def test_the_agenda_gets_what_there_is_to_take_up_once(tmp_path: Path) -> None:
    """In February: the standing items, two tasks due then, and a decision by delegation."""
    book = example("umea", meeting("2021-02-19"))
    rows = len(column(book, "tblArenden", "Möte"))
    report = click(book, "fetch-items", date(2021, 1, 15), tmp_path)
    assert report.outcome == (
        "8 stående punkter, 2 återrapporter och 1 anmälan av delegationsbeslut till 2021-02-19,"
        " sist på Ärenden"
    )
    assert column(book, "tblArenden", "Möte")[rows:] == ["2021-02-19"] * 11
    assert column(book, "tblArenden", "Rubrik")[rows] == "Mötets öppnande"
    assert column(book, "tblArenden", "Ordning")[rows:] == [
        float(n) for n in (*range(1, 8), *range(10, 14))
    ]
    assert column(book, "tblArenden", "Rubrik")[-1] == "Mötets avslutande"
    again = click(book, "fetch-items", date(2021, 1, 15), tmp_path)
    assert again.outcome == "2021-02-19 har redan allt som finns att ta upp"
    assert again.edits == ()


def test_an_item_prepared_in_one_organ_comes_to_the_board_with_its_proposal(tmp_path: Path) -> None:
    book = example(
        "umea",
        add(
            "tblMoten",
            {
                "Möte": "AU 11-10",
                "Organ": "Arbetsutskottet",
                "Startdatum": date(2020, 11, 10),
                "Status": "hållet",
            },
        ),
        add(
            "tblArenden",
            {
                "Möte": "AU 11-10",
                "Ordning": 1.0,
                "Rubrik": "Ny insats",
                "Typ": "beslut",
                "Förslag till beslut": "att starta insatsen",
            },
        ),
    )
    click(book, "fetch-items", date(2020, 11, 12), tmp_path)
    assert "Ny insats" in column(book, "tblArenden", "Rubrik")
    assert "Arbetsutskottet" in column(book, "tblArenden", "Föreslås av")
    report = click(book, "write-notice", date(2020, 11, 12), tmp_path)
    text = text_of(Path(report.written[-1]))
    assert "Förslag till beslut: Arbetsutskottet föreslår: att starta insatsen" in text


def test_the_name_that_is_told_is_the_one_the_file_got(tmp_path: Path) -> None:
    """And a second click, which writes nothing, does not say that it wrote."""
    kept = put("tblJustering", "2020-10-30", Förvaringsplats="Arkivet")
    click(example("umea", meeting("2020-10-30"), SECTION), "write-extract", DAY, tmp_path)
    other = example("umea", meeting("2020-10-30"), SECTION, kept)
    report = click(other, "write-extract", DAY, tmp_path)
    assert report.outcome.startswith("Protokollsutdrag Styrelsen 2020-10-30 § 51 (2).docx;")
    again = click(other, "write-extract", DAY, tmp_path)
    assert again.outcome.endswith("; det står redan så i mappen")


def test_an_appendix_is_told_by_its_name_and_never_where_it_lies(tmp_path: Path) -> None:
    own = example(
        "umea",
        meeting("2020-11-27"),
        add(
            "tblBilagor",
            {
                "Möte": "2020-11-27",
                "Ordning": 1.0,
                "Titel": "Plan",
                "Fil": r"C:\Users\lisa\Hemligt\plan.docx",
            },
        ),
    )
    report = click(own, "write-notice", date(2020, 11, 10), tmp_path)
    text = text_of(Path(report.written[-1]))
    assert "(plan.docx)" in text
    assert "Hemligt" not in text
