"""Figures that can't lie: drawn from ekonomi.xlsm beside, told in Underlag, refused when unsure."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from docx import Document

from finsam_xl.actions.figures.trust import left_to_click, tried
from finsam_xl.actions.journey.decision import Ask
from finsam_xl.actions.journey.perform import Report, Request, perform
from finsam_xl.actions.journey.reading import read_contents
from finsam_xl.actions.journey.workbook_beside import Beside
from finsam_xl.actions.workbooks.new_workbook import Order, new_workbook
from finsam_xl.basics.grid import Area
from finsam_xl.books.file import FileBook
from tests.meetings.shipped import click, column, found, shipped, text_of
from tests.planted.edits import Plan, put

DAY = date(2016, 3, 4)
BESIDE = (
    "Lägg filen bredvid den här, eller skriv var den finns vid Deltagarnas arbetsbok på"
    " Inställningar."
)
ITEM = "2016-03-03 9"
"""5 Beredning: the fees of 2016."""
NAME = "Protokoll Förbundsberedningen 2016-03-03.docx"
FEE = "[Avgifter · Knivsta · Avgift]"
STATE = "[Tilldelning · 2016 · Statens tilldelning]"


@pytest.fixture(scope="module")
def reckoned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with its two workbooks, the fees allocated."""
    folder = tmp_path_factory.mktemp("kansli")
    shipped(folder, "uppsala")
    economy = FileBook(new_workbook(Order(folder, "uppsala", None, "ekonomi"), DAY), DAY)
    click(economy, "allocate-fees", DAY)
    return folder


@pytest.fixture
def office(reckoned: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(reckoned, tmp_path / "kansliet"))


def meetings(office: Path, *plans: Plan) -> FileBook:
    return changed(office / "moten.xlsm", *plans)


def changed(path: Path, *plans: Plan) -> FileBook:
    book = FileBook(path, DAY)
    for plan in plans:
        book.apply(plan(book))
    return FileBook(path, DAY)


def told(text: str) -> Plan:
    return put("tblArenden", ITEM, Referat=text)


def minutes(book: FileBook) -> tuple[Report, str]:
    report = click(book, "write-minutes", DAY)
    return report, text_of(Path(report.written[-1])) if report.documents else ""


def test_the_figures_stand_in_the_minutes_with_their_sources(office: Path) -> None:
    """The printed minutes of seed 001: 10 610 905 kr, and 252 342 for Knivsta."""
    text = (
        f"Staten ger {STATE}.\n\n| | 2016 | 2015 |\n| Knivsta | {FEE} | {FEE[:-7]}2015 · Avgift] |"
    )
    report, shown = minutes(meetings(office, told(text)))
    assert report.outcome == NAME
    assert "Staten ger 10 610 905 kr." in shown
    assert "| Knivsta | 252 342 | 232 217 |" in shown
    underlag = shown[shown.index("Underlag") :]
    assert "10 610 905 kr – ekonomi.xlsm, Tilldelning!C8. Skrivet för hand i kolumnen" in underlag
    assert "252 342 kr – ekonomi.xlsm, Avgifter!J22. Avgift 2016 för Knivsta." in underlag
    assert "Nyckeln är folkmängd, och Knivsta har 16 819 av 353 617." in underlag
    assert [each.code for each in found(book_of(office), DAY) if each.code[:3] == "N15"] == []


def book_of(office: Path) -> FileBook:
    return FileBook(office / "moten.xlsm", DAY)


def test_each_figure_has_one_line_and_text_without_figures_none(office: Path) -> None:
    _, shown = minutes(meetings(office, told(f"{FEE} och {FEE} [som förr]")))
    assert shown.count("ekonomi.xlsm") == 1
    assert "252 342 kr och 252 342 kr [som förr]" in shown
    _, plain = minutes(meetings(office, told("Inga siffror.")))
    assert "Underlag" not in plain


@pytest.mark.parametrize(
    ("written", "why", "remedy"),
    [
        (
            "[Avgifter · Knifsta · Avgift]",
            "Knifsta finns inte på Avgifter i ekonomi.xlsm",
            "Menar du Knivsta?",
        ),
        (
            "[Avgifter · Knivsta · Avgit]",
            "kolumnen Avgit finns inte på Avgifter i ekonomi.xlsm",
            "Menar du Avgift?",
        ),
        ("[Avgifte · Knivsta · Avgift]", "bladet Avgifte finns inte", "Menar du Avgifter?"),
        (
            "[Avgifter · kommun · Avgift]",
            "8 rader har kommun i ekonomi.xlsm",
            "Lägg till Medlem, till exempel Håbo eller Älvkarleby.",
        ),
        (
            "[Avgifter · Z99]",
            "Avgifter!Z99 är ingen cell i någon tabell i ekonomi.xlsm",
            "Skriv blad, rad och kolumn: [Avgifter · Knivsta · Avgift].",
        ),
        (
            "[Avgifter · Knivsta · Angiven andel]",
            "Avgifter!G22 i ekonomi.xlsm är tom eller går inte att läsa",
            "Fyll i cellen, spara ekonomi.xlsm och klicka igen.",
        ),
        (
            "[Resultat · Alla · Nya]",
            "deltagare.xlsm ligger inte bredvid arbetsboken",
            BESIDE,
        ),
    ],
)
def test_a_reference_that_leads_nowhere(office: Path, written: str, why: str, remedy: str) -> None:
    book = meetings(office, told(f"Se {written}."))
    report, _ = minutes(book)
    assert report.documents == ()
    assert report.outcome == f"inget dokument, Ärenden!Q13: {written} kan inte hämtas: {why}"
    [finding] = [each for each in found(book, DAY) if each.code == "N150"]
    assert (str(finding.at), finding.remedy) == ("Ärenden!Q13", remedy)


def test_a_cell_a_setting_and_a_named_workbook(office: Path) -> None:
    share = "[ekonomi · Avgifter · Knivsta · Andel]"
    text = f"[Avgifter · J22], {share} och [ekonomi · Inställningar · År]"
    _, shown = minutes(meetings(office, told(text)))
    assert "252 342 kr, 4,8 % och 2016" in shown


def test_errors_in_the_source_stop_the_document(office: Path) -> None:
    changed(office / "ekonomi.xlsm", put("tblAvgifter", "Knivsta 2016", Nyckeltal="16 B19"))
    report, _ = minutes(meetings(office, told(FEE)))
    assert report.outcome == (
        f"inget dokument, Ärenden!Q13: {FEE} hämtas inte, ekonomi.xlsm har 1 fel på sitt blad"
        " Kontroller"
    )
    assert not (office / "Dokument").exists()


def test_a_source_that_is_not_reckoned_stops_the_document(office: Path) -> None:
    changed(office / "ekonomi.xlsm", put("tblAvgifter", "Knivsta 2016", Nyckeltal=17000.0))
    book = meetings(office, told(FEE))
    report, _ = minutes(book)
    assert report.outcome == (
        f"inget dokument, Ärenden!Q13: {FEE} hämtas inte, ekonomi.xlsm är ändrad sedan den räknades"
    )
    [finding] = [each for each in found(book, DAY) if each.code == "N152"]
    assert finding.remedy == "Öppna ekonomi.xlsm, klicka på Fördela avgifter och spara."
    click(FileBook(office / "ekonomi.xlsm", DAY), "allocate-fees", DAY)
    assert minutes(book)[0].outcome == NAME


def test_a_table_that_the_button_writes_beside_its_own_is_as_old_as_that(office: Path) -> None:
    """Rater is written with Avgifter, and is no sooner right than they are."""
    rate = "[Rater · Knivsta · 2016 · Belopp]"
    book = meetings(office, told(rate))
    assert minutes(book)[0].outcome == NAME
    changed(office / "ekonomi.xlsm", put("tblAvgifter", "Knivsta 2016", Nyckeltal=27000.0))
    assert minutes(book)[0].outcome == (
        f"inget dokument, Ärenden!Q13: {rate} hämtas inte, ekonomi.xlsm är ändrad"
        " sedan den räknades"
    )


def test_a_table_of_formulas_rests_on_what_the_buttons_write_for_each_other(office: Path) -> None:
    """Sammanställning sums the budget, which takes the fees that are to be allocated anew."""
    economy = office / "ekonomi.xlsm"

    def left() -> str:
        book = FileBook(economy, DAY)
        beside = Beside(economy.name, book, read_contents(book, DAY))
        return left_to_click(beside, "tblSammanstallning", tried(beside))

    assert left() == "Räkna om budget"
    click(FileBook(economy, DAY), "recalculate-budget", DAY)
    assert left() == ""
    changed(economy, put("tblAvgifter", "Knivsta 2016", Nyckeltal=17000.0))
    assert left() == "Fördela avgifter"


def test_a_unit_that_the_cell_does_not_have(office: Path) -> None:
    report, _ = minutes(meetings(office, told(f"{FEE} tkr")))
    assert report.outcome == (
        f"inget dokument, Ärenden!Q13: Efter {FEE} står tkr, men siffran är i kr"
    )


@pytest.mark.parametrize("action", ["write-notice", "write-decision-paper", "write-extract"])
def test_the_other_papers_draw_the_same_figures(office: Path, action: str) -> None:
    book = meetings(
        office,
        put("tblArenden", ITEM, Referat=FEE, Bakgrund=FEE, Förslag_till_beslut=f"att ta ut {FEE}"),
        put("tblForbund", "Möte att skriva", Värde="2016-03-03"),
        put("tblForbund", "Utdrag ur §", Värde="5"),
        put("tblForbund", "Tjänsteskrivelse för ärende", Värde=9.0),
    )
    report = click(book, action, DAY)
    shown = text_of(Path(report.written[-1]))
    assert "252 342 kr" in shown[: shown.index("Underlag")]
    assert "Avgift 2016 för Knivsta" in shown[shown.index("Underlag") :]
    assert FEE not in shown


def test_people_cannot_be_drawn_into_the_minutes(office: Path) -> None:
    new_workbook(Order(office, "umea", None, "deltagare"), DAY)
    report, _ = minutes(meetings(office, told("[Deltagare · C6] och inget mer.")))
    assert report.documents == ()
    assert report.outcome.endswith("Deltagare i deltagare.xlsm kan peka ut någon")


def test_neither_controls_nor_the_log_of_a_workbook_of_people_is_drawn(office: Path) -> None:
    """Their texts are finsam's own, but they name single rows."""
    path = new_workbook(Order(office, "umea", None, "deltagare"), DAY)
    click(FileBook(path, DAY), "check-workbook", DAY)
    controls = FileBook(path, DAY).read([Area("tblKontroller", "")])["tblKontroller"]
    address = controls.place(0, 4).address
    report, _ = minutes(meetings(office, told(f"[deltagare · Kontroller · {address}] sägs.")))
    assert report.documents == ()
    assert report.outcome.endswith("Kontroller i deltagare.xlsm kan peka ut någon")


def from_word(book: FileBook, path: Path) -> Report:
    moment = datetime.combine(DAY, time(9, 30), UTC)
    return perform(book, Request("fetch-text", moment, "Administratören", Ask(file=path)))


def edited(path: Path, old: str, new: str) -> None:
    document = Document(str(path))
    [line] = [each for each in document.paragraphs if old in each.text.replace("\u00a0", " ")]
    line.text = line.text.replace("\u00a0", " ").replace(old, new)
    document.save(str(path))


def test_text_from_word_keeps_its_references(office: Path) -> None:
    book = meetings(office, told(f"Knivsta betalar {FEE}."))
    minutes(book)
    path = office / "Dokument" / NAME
    assert "har samma text" in from_word(book, path).outcome
    edited(path, "Knivsta betalar", "I år betalar Knivsta")
    assert from_word(book, path).outcome == "text hämtad till 5 för 2016-03-03"
    assert f"I år betalar Knivsta {FEE}." in column(book, "tblArenden", "Referat")
    edited(path, "betalar Knivsta 252 342", "betalar Knivsta 250 000")
    assert from_word(book, path).outcome.endswith(
        "5 är orörd, en siffra som hämtas är en annan i Word"
    )
    assert f"I år betalar Knivsta {FEE}." in column(book, "tblArenden", "Referat")


def test_a_source_that_changes_after_the_approval_is_no_slip(office: Path) -> None:
    book = meetings(office, told(f"Knivsta betalar {FEE}."))
    minutes(book)
    meetings(office, put("tblJustering", "2016-03-03", Justerat=date(2016, 3, 10)))
    changed(office / "ekonomi.xlsm", put("tblAvgifter", "Knivsta 2016", Nyckeltal=17000.0))
    click(FileBook(office / "ekonomi.xlsm", DAY), "allocate-fees", DAY)
    report, _ = minutes(meetings(office))
    assert report.outcome.endswith("skrivs inte om; texten är densamma")
    report, shown = minutes(meetings(office, told(f"Knivsta ska betala {FEE}.")))
    assert "rättar 5" in report.outcome
    assert "Det ska stå Knivsta ska betala" in shown


def test_hyphens_for_dots_are_told_where_a_sheet_is_named(office: Path) -> None:
    """Other words in brackets are the writer's own."""
    book = meetings(office, told("Knivsta [Avgifter - Knivsta - Avgift] och [sic - så sagt]."))
    [finding] = [each for each in found(book, DAY) if each.code == "N150"]
    assert finding.what == (
        "[Avgifter - Knivsta - Avgift] kan inte hämtas:"
        " mellan leden ska det stå en punkt mitt på raden."
    )
    assert finding.remedy == f"Skriv {FEE}."
    report = click(book, "write-minutes", DAY, office)
    assert report.documents == ()
