"""Hämta text från Word, Kontrollera dokument, and the copy that may be published."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

from docx import Document
from docx.oxml.parser import parse_xml

from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, Request, perform
from finsam_xl.books.memory import MemoryBook
from tests.meetings.shipped import DAYS, click, column, example, meeting, text_of
from tests.planted.edits import Plan, put

DAY = DAYS["umea"]
NAME = "Protokoll Styrelsen 2020-10-30.docx"
OPEN = put("tblJustering", "2020-10-30", Justerat=None)
APPROVED = put("tblJustering", "2020-10-30", Justerat=date(2020, 11, 26))


def book(*plans: Plan) -> MemoryBook:
    return example("umea", meeting("2020-10-30"), OPEN, *plans)


def with_file(own: MemoryBook, action: str, path: Path) -> Report:
    moment = datetime.combine(DAY, time(9, 30), UTC)
    return perform(own, Request(action, moment, "Administratören", Ask(file=path)))


def written(own: MemoryBook, folder: Path) -> Path:
    click(own, "write-minutes", DAY, folder)
    return folder / NAME


def edited(path: Path, old: str, new: str) -> Path:
    document = Document(str(path))
    [paragraph] = [each for each in document.paragraphs if old in each.text]
    paragraph.text = paragraph.text.replace(old, new)
    document.save(str(path))
    return path


def with_a_heading(path: Path, text: str, style: str, after: int) -> Path:
    """A heading so many paragraphs below the heading of § 51."""
    document = Document(str(path))
    lines = document.paragraphs
    [at] = [number for number, line in enumerate(lines) if line.text.startswith("§\u00a051\t")]
    lines[at + after].insert_paragraph_before(text, style)
    document.save(str(path))
    return path


def test_an_untouched_file_changes_nothing(tmp_path: Path) -> None:
    """Lists, tables and decisions come back from Word as they went there."""
    own = book()
    report = with_file(own, "fetch-text", written(own, tmp_path))
    assert report.outcome == f"{NAME} har samma text som raderna för 2020-10-30"
    assert report.touched == ()
    group = example("uppsala")
    day = DAYS["uppsala"]
    path = Path(click(group, "write-minutes", day, tmp_path).written[-1])
    assert "har samma text" in with_file(group, "fetch-text", path).outcome


def test_what_is_written_in_word_comes_back_to_its_rows(tmp_path: Path) -> None:
    own = book()
    path = edited(written(own, tmp_path), "Var och en checkade in.", "Alla checkade in.")
    edited(path, "Styrelsen fastställer rapport", "Styrelsen godkänner rapport")
    report = with_file(own, "fetch-text", path)
    assert report.outcome == "text hämtad till § 49 och § 53 för 2020-10-30"
    assert column(own, "tblArenden", "Referat")[2] == "Alla checkade in."
    decision = str(column(own, "tblArenden", "Beslut")[6])
    assert decision.startswith("Styrelsen godkänner rapport för tertial 2.")
    again = click(own, "write-minutes", DAY, tmp_path)
    assert again.outcome.endswith("med samma text")


def test_what_somebody_changes_beside_the_items_is_told(tmp_path: Path) -> None:
    own = book()
    path = edited(written(own, tmp_path), "Mats Sundelin, Arbetsförmedlingen", "Mats Sundelin")
    report = with_file(own, "fetch-text", path)
    assert report.outcome == (
        "ingen text hämtad för 2020-10-30;"
        " Beslutande skiljer sig i Word och hämtas inte, ändra i arbetsboken"
    )
    assert report.touched == ()
    edited(path, "Samordningsförbundets kansli", "Arkivet")
    edited(path, "Bilaga 9  Rapport tertial 2", "Bilaga 9  Rapporten")
    told = with_file(own, "fetch-text", path).outcome
    assert "Beslutande, Protokollet förvaras och Bilagor skiljer sig i Word" in told


def test_a_draft_is_not_told_to_differ_from_the_minutes_it_became(tmp_path: Path) -> None:
    called = put("tblMoten", "2020-10-30", Status="kallat")
    path = written(book(called), tmp_path)
    assert "skiljer sig" not in with_file(book(), "fetch-text", path).outcome


def test_a_document_with_a_personal_number_gives_nothing(tmp_path: Path) -> None:
    own = book()
    path = edited(written(own, tmp_path), "Var och en checkade in.", "Ada 811218-9876 kom.")
    report = with_file(own, "fetch-text", path)
    assert report.outcome.startswith(f"inget hämtat, {NAME} innehåller")
    assert report.touched == ()
    found = [each.code for each in with_file(own, "check-document", path).controls.open]
    assert "N89" in found
    own.apply(APPROVED(own))
    copy = click(own, "write-publication", DAY, tmp_path)
    assert copy.documents == ()
    assert "personnummer" in copy.outcome


def test_a_heading_that_somebody_adds_in_word_stays_in_its_section(tmp_path: Path) -> None:
    """Nothing under it is lost: not the account that goes on, not the decision."""
    for style, after in (("Heading 3", 1), ("Heading 2", 2)):
        own = book()
        path = with_a_heading(written(own, tmp_path), "Diskussion", style, after)
        before = column(own, "tblArenden", "Beslut")[4]
        report = with_file(own, "fetch-text", path)
        assert report.outcome == "text hämtad till § 51 för 2020-10-30"
        account = str(column(own, "tblArenden", "Referat")[4])
        assert "# Diskussion\n\n" in account
        assert account.endswith("Inga förslag på förändringar i texterna gjordes.")
        assert column(own, "tblArenden", "Beslut")[4] == before


def test_a_part_without_text_in_word_keeps_its_row(tmp_path: Path) -> None:
    own = book()
    path = written(own, tmp_path)
    document = Document(str(path))
    [decision] = [each for each in document.paragraphs if "ingå som part" in each.text]
    decision._p.getparent().remove(decision._p)
    document.save(str(path))
    report = with_file(own, "fetch-text", path)
    assert report.outcome == (
        "ingen text hämtad för 2020-10-30; § 51 Beslut saknas i Word och är orörd på Ärenden"
    )
    assert report.touched == ()


def test_what_word_has_and_no_column_holds_is_named(tmp_path: Path) -> None:
    own = book()
    path = edited(written(own, tmp_path), "Analysarbetet", "Analysgruppens arbete")
    edited(path, "Nya rekommendationer (", "Nya rekommendationer varje år (")
    report = with_file(own, "fetch-text", path)
    assert report.outcome == (
        "ingen text hämtad för 2020-10-30; § 52 rubriken och § 52 Uppdrag är ändrat i Word och"
        " hämtas inte, ändra i arbetsboken"
    )


def test_a_renamed_heading_without_a_number_never_moves_its_text_to_another_row(
    tmp_path: Path,
) -> None:
    own = book()
    path = edited(written(own, tmp_path), "Styrelsesammanträden 2021", "Nästa års möten")
    report = with_file(own, "fetch-text", path)
    assert report.touched == ()
    assert "är orörd, en rubrik där kan höra till en rad som saknas i Word" in report.outcome


def test_what_is_inserted_with_tracking_is_fetched(tmp_path: Path) -> None:
    own = book()
    path = written(own, tmp_path)
    document = Document(str(path))
    [line] = [each for each in document.paragraphs if each.text == "Var och en checkade in."]
    line._p.append(
        parse_xml(
            '<w:ins w:id="9" w:author="A" xmlns:w="http://schemas.openxmlformats.org/'
            'wordprocessingml/2006/main"><w:r><w:t xml:space="preserve"> Alla var med.</w:t></w:r>'
            "</w:ins>"
        )
    )
    document.save(str(path))
    assert with_file(own, "fetch-text", path).outcome == "text hämtad till § 49 för 2020-10-30"
    assert column(own, "tblArenden", "Referat")[2] == "Var och en checkade in. Alla var med."


def test_a_personal_number_in_the_margin_stops_every_door(tmp_path: Path) -> None:
    """A header or a nested table is not among the lines that are compared, but it is published."""
    own = book()
    path = written(own, tmp_path)
    document = Document(str(path))
    document.sections[0].header.paragraphs[0].text = "Ada 811218-9876"
    document.save(str(path))
    assert with_file(own, "fetch-text", path).outcome.startswith(f"inget hämtat, {NAME} innehåller")
    assert "N89" in [each.code for each in with_file(own, "check-document", path).controls.open]
    own.apply(APPROVED(own))
    copy = click(own, "write-publication", DAY, tmp_path)
    assert copy.documents == ()
    assert "personnummer" in copy.outcome


def test_numbers_that_are_missing_or_stand_twice_in_any_document(tmp_path: Path) -> None:
    document = Document()
    for text in ("Figur 1 Hjulet", "Figur 3 Målet", "Bilaga 2 Plan", "Bilaga 2 Budget", "§ 7 Val"):
        document.add_paragraph(text)
    for number in ("1", "2", "4"):
        raised = document.add_paragraph()
        raised.add_run(number).font.superscript = True
        raised.add_run(" SCB")
    document.save(str(tmp_path / "plan.docx"))
    report = with_file(book(), "check-document", tmp_path / "plan.docx")
    told = [each.what for each in report.controls.open if each.code in {"N29", "N40"}]
    assert sorted(told) == [
        "plan.docx: Bilaga 2 står två gånger: ”Bilaga 2 Plan” och ”Bilaga 2 Budget”.",
        "plan.docx: Figur 2 saknas: 1 följs av 3.",
        "plan.docx: Fotnot 3 saknas: 2 följs av 4.",
    ]
    assert report.outcome == (
        "plan.docx läst, 8 numrerade; i dokumentet 0 fel, 0 varningar, 3 upplysningar"
    )


def test_the_published_copy_hides_names_and_logs_what_it_hid(tmp_path: Path) -> None:
    hidden = put("tblArenden", "2020-10-30 4", Döljs_vid_publicering="Lena Dahlstrand")
    own = book(hidden, APPROVED)
    report = click(own, "write-publication", DAY, tmp_path)
    paths = [Path(each) for each in report.written if each.endswith((".docx", ".csv"))]
    text = text_of(paths[0])
    assert "[namn] berättade att Nationella rådet" in text
    log = paths[1].read_text("utf-8-sig")
    assert log == "Ärende;Vad;Rader\n§ 50;namn;1\n"
    assert "Dahlstrand" not in log


def test_no_copy_is_published_while_a_name_to_hide_is_found_nowhere(tmp_path: Path) -> None:
    hidden = put("tblArenden", "2020-10-30 4", Döljs_vid_publicering="Lena Dahlstrandh")
    own = book(hidden, APPROVED)
    report = click(own, "write-publication", DAY, tmp_path)
    assert report.documents == ()
    assert report.outcome == (
        "ingen kopia, ett namn i Döljs vid publicering för § 50 står inte i texten;"
        " skriv det som det står där"
    )


def test_no_copy_is_published_of_other_words_than_those_in_word(tmp_path: Path) -> None:
    """What is published is what was approved, not what a row says since."""
    click(book(), "write-minutes", DAY, tmp_path)
    changed = put("tblArenden", "2020-10-30 7", Beslut="Styrelsen fastställer rapporten.")
    report = click(book(changed, APPROVED), "write-publication", DAY, tmp_path)
    assert report.documents == ()
    assert report.outcome == (
        f"ingen kopia, {NAME} har annan text än raderna vid § 53 Beslut;"
        " klicka på Hämta text från Word eller rätta raderna"
    )


def test_an_appendix_that_a_document_cites_and_has_not(tmp_path: Path) -> None:
    document = Document()
    for text in (
        "Rapporten (bilaga 1) och planen i bilaga 4.",
        "Bilaga 1 Rapport",
        "Bilaga 2 Plan",
    ):
        document.add_paragraph(text)
    document.save(str(tmp_path / "plan.docx"))
    report = with_file(book(), "check-document", tmp_path / "plan.docx")
    [told] = [each.what for each in report.controls.open if each.code == "N129"]
    assert told == (
        "plan.docx: Bilaga 4 nämns i ”Rapporten (bilaga 1) och planen…” men finns inte i"
        " dokumentet, som har bilaga 1–2."
    )


def test_a_document_without_appendices_that_passes_over_a_number(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Se bilaga 1 och bilaga 4.")
    document.save(str(tmp_path / "plan.docx"))
    report = with_file(book(), "check-document", tmp_path / "plan.docx")
    assert "plan.docx: Bilaga 2–3 saknas: 1 följs av 4." in [
        each.what for each in report.controls.open
    ]


def test_nothing_is_fetched_from_a_notice_or_a_copy_with_hidden_names(tmp_path: Path) -> None:
    own = book(APPROVED)
    for action in ("write-notice", "write-publication"):
        [path] = [p for p in click(own, action, DAY, tmp_path).written if p.endswith(".docx")]
        report = with_file(own, "fetch-text", Path(path))
        told = f"inget hämtat, {Path(path).name} är inget protokoll; peka ut protokollet"
        assert report.outcome == told
        assert report.touched == ()


def test_fetched_text_needs_no_third_file(tmp_path: Path) -> None:
    """What stands in the first file is the rows' text again, though a second one differs."""
    own = book()
    path = edited(written(own, tmp_path), "Var och en checkade in.", "Alla checkade in.")
    assert "(2).docx ligger bredvid" in click(own, "write-minutes", DAY, tmp_path).outcome
    with_file(own, "fetch-text", path)
    report = click(own, "write-minutes", DAY, tmp_path)
    assert report.outcome == f"{NAME} står redan i mappen med samma text"
